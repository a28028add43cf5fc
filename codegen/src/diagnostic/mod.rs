//! What the generator has to say about a description, and where in it.

mod allow;
mod code;
mod faults;
mod location;
mod render;

use std::fmt;

use allow::Allowances;
pub use code::{Code, Severity};
pub(crate) use faults::Faults;
pub use location::Location;
pub(crate) use location::Text;

/// One thing to say: something wrong, or something that was guessed, simplified or left out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// The kind.
    pub code: Code,
    /// Where; none when it is about no text.
    pub location: Option<Location>,
    /// What, in one line.
    pub message: String,
    /// What to do about it; may be empty.
    pub help: String,
    /// Whether it is an error that the settings allow.
    pub allowed: bool,
}

impl Diagnostic {
    pub(crate) fn new(code: Code, location: Option<Location>, message: impl Into<String>) -> Diagnostic {
        Diagnostic { code, location, message: one_line(message.into()), help: String::new(), allowed: false }
    }

    /// How serious it is. An error that the settings allow is a warning.
    pub fn severity(&self) -> Severity {
        match self.code.severity() {
            Severity::Error if self.allowed => Severity::Warning,
            severity => severity,
        }
    }

    /// Several lines for people: the kind, the place with its line of the text, and what to do. With escape
    /// sequences for colours where `colour` is set.
    pub fn render(&self, colour: bool) -> String {
        render::render(self, colour)
    }
}

/// Whether a character is none that a terminal or a comment should get from a description: it is a command, or turns the
/// direction of what is read.
pub(crate) fn hides(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn one_line(text: String) -> String {
    if text.chars().any(hides) { text.replace(hides, " ") } else { text }
}

/// One line: place, severity with code, message, help.
impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(location) = &self.location {
            write!(f, "{location}: ")?;
        }
        write!(f, "{}[{}]: {}", self.severity(), self.code, self.message)?;
        if !self.help.is_empty() {
            write!(f, " (help: {})", self.help)?;
        }
        Ok(())
    }
}

/// A diagnostic that stops nothing.
pub type Note = Diagnostic;

/// Why nothing could be generated: all that is wrong, in the order of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// At least one.
    pub problems: Vec<Diagnostic>,
}

impl Error {
    /// An error that is in no text.
    pub(crate) fn new(code: Code, message: impl Into<String>) -> Self {
        Error { problems: vec![Diagnostic::new(code, None, message)] }
    }

    pub(crate) fn at(code: Code, location: Location, message: impl Into<String>) -> Self {
        Error { problems: vec![Diagnostic::new(code, Some(location), message)] }
    }

    /// Says what to do about it.
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        if let Some(last) = self.problems.last_mut() {
            last.help = one_line(help.into());
        }
        self
    }

    /// All of these as one; nothing when there are none.
    ///
    /// # Errors
    /// When there is any.
    pub(crate) fn all(errors: impl IntoIterator<Item = Error>) -> Result<()> {
        let error = Error::sorted(errors.into_iter().flat_map(|error| error.problems).collect());
        if error.problems.is_empty() { Ok(()) } else { Err(error) }
    }

    /// That there is no going on because of what was said before.
    pub(crate) fn said_before() -> Error {
        Error { problems: Vec::new() }
    }

    /// These problems in the order of the text, each once.
    pub(crate) fn sorted(mut problems: Vec<Diagnostic>) -> Error {
        problems.sort_by(|a, b| a.location.cmp(&b.location));
        problems.dedup();
        Error { problems }
    }

    /// All problems as [`Diagnostic::render`] shows them, an empty line between two.
    pub fn render(&self, colour: bool) -> String {
        self.problems.iter().map(|problem| problem.render(colour)).collect::<Vec<_>>().join("\n\n")
    }
}

/// A line for each problem.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.problems.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}

/// The result of every fallible step of the generator.
pub type Result<T> = std::result::Result<T, Error>;
