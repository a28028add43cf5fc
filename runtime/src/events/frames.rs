//! Pieces of a body to the values in it.

use std::collections::VecDeque;
use std::time::Duration;

use super::Frame;
use super::source::Format;

/// What has come of a stream and is not yet handed on.
pub(super) struct Frames {
    format: Format,
    /// What ends a value, where that is no line.
    separator: u8,
    /// The begin of a line.
    line: Vec<u8>,
    /// Whether the last byte was a carriage return, after which a line feed says nothing.
    returned: bool,
    /// Whether nothing has come yet.
    fresh: bool,
    /// The event whose lines are coming.
    event: Option<String>,
    data: Option<String>,
    /// The last id.
    pub(super) id: Option<String>,
    /// How long the server wants callers to wait before they come back.
    pub(super) pause: Option<Duration>,
    done: VecDeque<Frame>,
}

impl Frames {
    pub(super) fn new(format: Format, media_type: &str) -> Frames {
        Frames {
            format,
            separator: if media_type.ends_with("json-seq") { 0x1e } else { b'\n' },
            line: Vec::new(),
            returned: false,
            fresh: true,
            event: None,
            data: None,
            id: None,
            pause: None,
            done: VecDeque::new(),
        }
    }

    /// The next value that is all there.
    pub(super) fn pop(&mut self) -> Option<Frame> {
        self.done.pop_front()
    }

    /// How many bytes are kept for a value that is not yet all there.
    pub(super) fn pending(&self) -> usize {
        self.line.len() + self.data.as_ref().map_or(0, String::len)
    }

    /// Forgets what a broken stream began.
    pub(super) fn restart(&mut self) {
        (self.event, self.data, self.returned, self.fresh) = (None, None, false, true);
        self.line.clear();
    }

    /// Takes a piece of the body.
    pub(super) fn push(&mut self, piece: &[u8]) {
        for &byte in piece {
            let after_return = std::mem::replace(&mut self.returned, false);
            match (self.format, byte) {
                (Format::Events, b'\n') if after_return => {}
                (Format::Events, b'\r' | b'\n') => {
                    self.returned = byte == b'\r';
                    self.end_line();
                }
                (Format::Lines, byte) if byte == self.separator => self.end_line(),
                _ => self.line.push(byte),
            }
        }
    }

    /// The body has ended; a last value may lack its end.
    pub(super) fn finish(&mut self) {
        if !self.line.is_empty() {
            self.end_line();
        }
        self.dispatch();
    }

    fn end_line(&mut self) {
        let bytes = std::mem::take(&mut self.line);
        let text = String::from_utf8_lossy(&bytes);
        let text = if std::mem::replace(&mut self.fresh, false) { text.trim_start_matches('\u{feff}') } else { &text };
        match self.format {
            Format::Lines if text.trim().is_empty() => {}
            Format::Lines => self.done.push_back(Frame { event: None, id: None, data: text.trim().to_owned() }),
            Format::Events if text.is_empty() => self.dispatch(),
            Format::Events => self.field(text),
        }
    }

    fn field(&mut self, line: &str) {
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match name {
            "event" => self.event = Some(value.to_owned()),
            "data" => match &mut self.data {
                Some(data) => {
                    data.push('\n');
                    data.push_str(value);
                }
                None => self.data = Some(value.to_owned()),
            },
            "id" if !value.contains('\0') => self.id = Some(value.to_owned()).filter(|id| !id.is_empty()),
            "retry" => self.pause = value.parse().ok().map(Duration::from_millis).or(self.pause),
            _ => {}
        }
    }

    fn dispatch(&mut self) {
        let event = self.event.take();
        if let Some(data) = self.data.take() {
            self.done.push_back(Frame { event, id: self.id.clone(), data });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(format: Format, media_type: &str, pieces: &[&str]) -> Vec<(Option<String>, Option<String>, String)> {
        let mut frames = Frames::new(format, media_type);
        pieces.iter().for_each(|piece| frames.push(piece.as_bytes()));
        frames.finish();
        std::iter::from_fn(|| frames.pop()).map(|frame| (frame.event, frame.id, frame.data)).collect()
    }

    fn event(event: Option<&str>, id: Option<&str>, data: &str) -> (Option<String>, Option<String>, String) {
        (event.map(str::to_owned), id.map(str::to_owned), data.to_owned())
    }

    #[test]
    fn events() {
        let text = "\u{feff}: hello\r\nevent: a\r\nid: 1\r\ndata: x\r\ndata:  y\r\n\r\nretry: 5\n\ndata\n\nid\rdata:z\r\rdata: end";
        let wanted = [
            event(Some("a"), Some("1"), "x\n y"),
            event(None, Some("1"), ""),
            event(None, None, "z"),
            event(None, None, "end"),
        ];
        assert_eq!(all(Format::Events, "text/event-stream", &[text]), wanted);
        let (first, second) = text.split_at(17);
        assert_eq!(all(Format::Events, "text/event-stream", &[first, second]), wanted);
        let bytes: Vec<String> = text.chars().map(String::from).collect();
        let bytes: Vec<&str> = bytes.iter().map(String::as_str).collect();
        assert_eq!(all(Format::Events, "text/event-stream", &bytes), wanted);
    }

    #[test]
    fn lines() {
        let wanted = [event(None, None, "{\"a\":1}"), event(None, None, "2")];
        assert_eq!(all(Format::Lines, "application/x-ndjson", &["{\"a\"", ":1}\r\n", "\n2"]), wanted);
        assert_eq!(all(Format::Lines, "application/json-seq", &["\u{1e}{\"a\":1}\n", "\u{1e}2\n"]), wanted);
    }
}
