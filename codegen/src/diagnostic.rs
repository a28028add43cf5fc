//! What the generator has to say about a description, and where in it.

use std::fmt;

/// Where in a description something stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location {
    /// The file, as the caller named it.
    pub file: String,
    /// Line, from 1; 0 when the text has no such place.
    pub line: usize,
    /// Column in characters, from 1; 0 when the text has no such place.
    pub column: usize,
    /// The place as a JSON pointer (RFC 6901).
    pub pointer: String,
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line == 0 {
            write!(f, "{}#{}", self.file, self.pointer)
        } else {
            write!(f, "{}:{}:{}#{}", self.file, self.line, self.column, self.pointer)
        }
    }
}

/// The kinds of notes. Each is a loss or a guess that a reader of the client may want to know of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Code {
    /// Two documents describe one operation differently; the first is taken.
    OperationDiffers,
    /// The manifest leaves this operation out.
    OperationExcluded,
    /// One schema name stands for different contents in different documents.
    SchemaDiffers,
    /// The schema says nothing about the value, so its type is a JSON value.
    AnyValue,
    /// `type` and another keyword contradict each other.
    TypeContradiction,
    /// A union is decided by something the description does not state.
    UnionGuessed,
    /// A union can't be decided by shape; the value is kept as it is.
    UnionUndecided,
    /// A default that is no value of its type.
    DefaultMismatch,
    /// Several media types are offered and one of them is used.
    MediaTypeChosen,
    /// An answer is described that the typed result does not show.
    AnswerLeftOut,
    /// A keyword that has no effect on the generated code.
    KeywordIgnored,
    /// No operation reaches this schema, so it has no type.
    SchemaUnused,
    /// A path has a placeholder that no parameter describes.
    PlaceholderUndescribed,
    /// The description leaves something unsaid that a request can't do without; the usual is taken.
    Assumed,
}

impl Code {
    /// The stable name of the code.
    pub fn as_str(self) -> &'static str {
        match self {
            Code::OperationDiffers => "N001",
            Code::OperationExcluded => "N002",
            Code::SchemaDiffers => "N003",
            Code::AnyValue => "N004",
            Code::TypeContradiction => "N005",
            Code::UnionGuessed => "N006",
            Code::UnionUndecided => "N007",
            Code::DefaultMismatch => "N008",
            Code::MediaTypeChosen => "N009",
            Code::AnswerLeftOut => "N010",
            Code::KeywordIgnored => "N011",
            Code::SchemaUnused => "N012",
            Code::PlaceholderUndescribed => "N013",
            Code::Assumed => "N014",
        }
    }

    /// What the code means, in a few words.
    pub fn title(self) -> &'static str {
        match self {
            Code::OperationDiffers => "documents disagree about an operation",
            Code::OperationExcluded => "operation left out by the manifest",
            Code::SchemaDiffers => "documents disagree about a schema",
            Code::AnyValue => "JSON value, for want of a schema",
            Code::TypeContradiction => "keywords contradict each other",
            Code::UnionGuessed => "union decided by shape",
            Code::UnionUndecided => "union kept as it is, with typed views",
            Code::DefaultMismatch => "default is no value of its type",
            Code::MediaTypeChosen => "one of several media types is used",
            Code::AnswerLeftOut => "answer without a typed result",
            Code::KeywordIgnored => "keyword without effect",
            Code::SchemaUnused => "schema that no operation reaches",
            Code::PlaceholderUndescribed => "placeholder without a parameter",
            Code::Assumed => "unsaid, the usual is taken",
        }
    }
}

/// Something that the generator guessed, simplified or left out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Note {
    /// The kind.
    pub code: Code,
    /// Where.
    pub location: Location,
    /// What, in one line.
    pub message: String,
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: note[{}]: {}", self.location, self.code.as_str(), self.message)
    }
}

/// Why nothing could be generated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// Where, when the fault is in a text.
    pub location: Option<Location>,
    /// What is wrong.
    pub message: String,
    /// What to do about it; may be empty.
    pub help: String,
}

impl Error {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Error { location: None, message: message.into(), help: String::new() }
    }

    pub(crate) fn at(location: Location, message: impl Into<String>) -> Self {
        Error { location: Some(location), message: message.into(), help: String::new() }
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(location) = &self.location {
            write!(f, "{location}: ")?;
        }
        f.write_str(&self.message)?;
        if !self.help.is_empty() {
            write!(f, " (help: {})", self.help)?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}

/// The result of every fallible step of the generator.
pub type Result<T> = std::result::Result<T, Error>;
