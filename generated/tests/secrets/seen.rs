//! All that can be seen of a program.

use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use specwright_apis::runtime::{DryRun, Error, Got, Observer, Sent};
use tracing::field::{Field, Visit};
use tracing::{Event, Metadata, Subscriber, span};

/// What was seen, as text.
#[derive(Clone, Default)]
pub(crate) struct Seen(Arc<Mutex<String>>);

impl Seen {
    pub(crate) fn add(&self, what: &dyn Debug) {
        writeln!(self.0.lock().expect("a lock"), "{what:?}\n{what:#?}").expect("a text");
    }

    fn add_text(&self, text: &str) {
        writeln!(self.0.lock().expect("a lock"), "{text}").expect("a text");
    }

    /// An error with all its causes.
    pub(crate) fn add_error(&self, error: &Error) {
        self.add(error);
        self.add_text(error.message());
        let mut cause: Option<&dyn std::error::Error> = Some(error);
        while let Some(error) = cause {
            self.add_text(&format!("{error} {error:?} {error:#?}"));
            cause = error.source();
        }
    }

    /// A request that was not sent.
    pub(crate) fn add_dry_run(&self, dry: &DryRun) {
        self.add(dry);
        self.add(&dry.reveal());
        self.add_text(&format!("{dry} {} {:?} {:?} {:?}", dry.url(), dry.headers(), dry.body(), dry.signed_text()));
    }

    pub(crate) fn text(&self) -> String {
        self.0.lock().expect("a lock").clone()
    }
}

impl Observer for Seen {
    fn request(&self, request: &Sent<'_>) {
        self.add(request);
    }

    fn answer(&self, request: &Sent<'_>, answer: &Got<'_>) {
        self.add(&(request, answer));
    }
}

impl Visit for Seen {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.add_text(&format!("{field}: {value:?} {value:#?}"));
    }
}

/// Sees every span and event.
impl Subscriber for Seen {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &span::Attributes<'_>) -> span::Id {
        span.record(&mut self.clone());
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, values: &span::Record<'_>) {
        values.record(&mut self.clone());
    }

    fn event(&self, event: &Event<'_>) {
        event.record(&mut self.clone());
    }

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn enter(&self, _: &span::Id) {}
    fn exit(&self, _: &span::Id) {}
}

/// A secret in each form in which it may be shown.
pub(crate) fn forms(secret: &str) -> Vec<String> {
    let form: String = url::form_urlencoded::byte_serialize(secret.as_bytes()).collect();
    let json = serde_json::Value::from(secret).to_string();
    let mut forms = vec![
        secret.to_owned(),
        format!("{secret:?}").trim_matches('"').to_owned(),
        form.replace('+', "%20"),
        form,
        json.trim_matches('"').to_owned(),
        STANDARD.encode(secret),
        URL_SAFE_NO_PAD.encode(secret),
    ];
    forms.sort();
    forms.dedup();
    forms
}
