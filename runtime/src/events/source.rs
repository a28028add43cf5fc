//! Where the values of a stream come from, and how a broken stream goes on.

use std::pin::Pin;

use futures_core::Stream;
use futures_util::stream;
use http::header::{HeaderName, HeaderValue};

use super::Frame;
use super::frames::Frames;
use crate::call::Parts;
use crate::error::{Error, Kind};
use crate::media::is_json;
use crate::operation::EventShape;
use crate::response::Response;
use crate::send;
use crate::streamed::Streamed;

/// How values stand in a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Events,
    Lines,
}

/// A stream of values that are not yet read.
pub(super) struct Source {
    pub(super) head: Response,
    /// Whether events are read whole.
    pub(super) whole: bool,
    pub(super) frames: Pin<Box<dyn Stream<Item = Result<Frame, Error>> + Send>>,
}

const LAST_EVENT_ID: HeaderName = HeaderName::from_static("last-event-id");

impl Source {
    /// Sends a call, whose answer is such a stream.
    pub(super) async fn open(mut parts: Box<Parts>, format: Format) -> Result<Source, Error> {
        let wanted = match format {
            Format::Events => &["text/event-stream"] as &[_],
            Format::Lines => crate::media::LINES,
        };
        if !parts.headers.contains_key(http::header::ACCEPT) {
            let offered =
                parts.operation.answers.iter().find(|offered| wanted.contains(&crate::media::essence(offered)));
            let accepted = HeaderValue::from_str(offered.unwrap_or(&wanted[0]));
            parts.headers.insert(http::header::ACCEPT, accepted.unwrap_or(HeaderValue::from_static("*/*")));
        }
        let streamed = Streamed::new(send::open(parts.clone()).await?);
        let head = streamed.head().clone();
        if format == Format::Events && is_json(head.media_type()) {
            return Err(
                head.unfit("the server answered JSON and no stream of events; the request may have to ask for one")
            );
        }
        let most = parts.session.settings().largest_answer;
        let whole = parts.operation.events == EventShape::Whole;
        Ok(Source::new(streamed, head, whole, format, most, Some(parts)))
    }

    /// An answer that has come as a whole.
    pub(super) fn of_response(response: Response, format: Format) -> Result<Source, Error> {
        let streamed = Streamed::of_response(response.clone());
        Ok(Source::new(streamed, response.without_body(), false, format, usize::MAX, None))
    }

    fn new(
        streamed: Streamed,
        head: Response,
        whole: bool,
        format: Format,
        most: usize,
        parts: Option<Box<Parts>>,
    ) -> Source {
        let frames = Frames::new(format, head.media_type());
        let state = State { streamed: Some(streamed), frames, parts, most, made: 0 };
        let frames = stream::unfold(state, |mut state| async move { Some((state.next().await?, state)) });
        Source { head, whole, frames: Box::pin(frames) }
    }

    pub(super) fn error(&self, kind: Kind, message: &str) -> Error {
        Error::new(kind, &self.head.operation, message).attempts_made(self.head.attempts)
    }
}

struct State {
    /// None: the stream has ended.
    streamed: Option<Streamed>,
    frames: Frames,
    /// None: it can't be asked for again.
    parts: Option<Box<Parts>>,
    most: usize,
    /// Attempts to go on since the last value.
    made: u32,
}

impl State {
    async fn next(&mut self) -> Option<Result<Frame, Error>> {
        loop {
            if let Some(frame) = self.frames.pop() {
                if frame.data.trim() == "[DONE]" {
                    self.streamed = None;
                    return None;
                }
                self.made = 0;
                return Some(Ok(frame));
            }
            let streamed = self.streamed.as_mut()?;
            match streamed.next().await {
                Some(Ok(piece)) => self.frames.push(&piece),
                Some(Err(error)) => match self.resume(error).await {
                    Ok(streamed) => self.streamed = Some(streamed),
                    Err(error) => {
                        self.streamed = None;
                        return Some(Err(error));
                    }
                },
                None => {
                    self.frames.finish();
                    self.streamed = None;
                    if let Some(frame) = self.frames.pop().filter(|frame| frame.data.trim() != "[DONE]") {
                        return Some(Ok(frame));
                    }
                }
            }
            if self.frames.pending() > self.most {
                let operation = self.streamed.take().map(|streamed| streamed.head().operation.clone());
                let message = format!("a value of the stream has more than {} bytes", self.most);
                return Some(Err(Error::new(Kind::Decode, &operation.unwrap_or_default(), message)));
            }
        }
    }

    /// The stream from the last event on, where the server can be asked for that.
    async fn resume(&mut self, error: Error) -> Result<Streamed, Error> {
        let (Some(parts), Some(id)) = (&mut self.parts, &self.frames.id) else { return Err(error) };
        let Ok(id) = HeaderValue::from_str(id) else { return Err(error) };
        if !send::may_be_repeated(parts, &parts.request()?, &error) {
            return Err(error);
        }
        self.made += 1;
        let session = &parts.session;
        let pause = session.settings().retry.next(self.made, self.frames.pause, fastrand::f64());
        let Some(pause) = pause.filter(|_| session.budget().spend()) else { return Err(error) };
        tracing::debug!(%error, pause_ms = pause.as_millis() as u64, "the stream goes on after its last event");
        session.clock().pause(pause).await;
        parts.headers.insert(LAST_EVENT_ID, id);
        self.frames.restart();
        send::open(parts.clone()).await.map(Streamed::new)
    }
}
