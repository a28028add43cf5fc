//! What is logged on the way, on standard error.

use std::fmt::Debug;
use std::io::Write;

use tracing::field::{Field, Visit};
use tracing::level_filters::LevelFilter;
use tracing::span;
use tracing::{Event, Metadata, Subscriber};

/// Writes what is logged at a level and above.
pub(crate) struct Log(LevelFilter);

impl Log {
    /// At the level that the variable `LOG_LEVEL` names, in the words of Python: `DEBUG`, `INFO`, `WARNING`, `ERROR` or
    /// `CRITICAL`. `INFO` where it names none.
    pub(crate) fn from_vars(var: impl Fn(&str) -> Option<String>) -> Log {
        Log(level(&var("LOG_LEVEL").unwrap_or_default()))
    }
}

fn level(name: &str) -> LevelFilter {
    match name.to_uppercase().as_str() {
        "DEBUG" => LevelFilter::DEBUG,
        "WARNING" | "WARN" => LevelFilter::WARN,
        "ERROR" => LevelFilter::ERROR,
        // Nothing here is worse than an error.
        "CRITICAL" | "FATAL" => LevelFilter::OFF,
        _ => LevelFilter::INFO,
    }
}

/// The text of an event, then its fields.
#[derive(Default)]
struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        match field.name() {
            "message" => self.0.insert_str(0, &format!(" {value:?}")),
            name => self.0.push_str(&format!(" {name}={value:?}")),
        }
    }
}

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        *metadata.level() <= self.0 && metadata.target().starts_with("specwright")
    }

    fn max_level_hint(&self) -> Option<LevelFilter> {
        Some(self.0)
    }

    fn event(&self, event: &Event<'_>) {
        let mut line = Line::default();
        event.record(&mut line);
        // What can't be logged has nowhere to be reported.
        let _ = writeln!(std::io::stderr(), "{}{}", event.metadata().level(), line.0);
    }

    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}
    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn enter(&self, _: &span::Id) {}
    fn exit(&self, _: &span::Id) {}
}
