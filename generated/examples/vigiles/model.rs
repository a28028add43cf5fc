//! What commands are made of.

/// Whose interface is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// That of the toolkit.
    Toolkit,
    /// That of its successor.
    Successor,
}

/// A command.
#[derive(Debug)]
pub(crate) struct Command {
    /// The words that call it.
    pub(crate) path: &'static str,
    /// The function that it calls.
    pub(crate) function: &'static str,
    /// What it does, for people.
    pub(crate) about: &'static str,
    /// What can be given to it.
    pub(crate) arguments: &'static [Argument],
    /// Whether the answer is a file.
    pub(crate) downloads: bool,
    /// Options of which at most one can be given.
    pub(crate) alternatives: &'static [Alternative],
}

/// Options of which at most one can be given.
#[derive(Debug)]
pub(crate) struct Alternative {
    /// Their names.
    pub(crate) names: &'static [&'static str],
    /// Whether one must be.
    pub(crate) required: bool,
}

/// An argument of a command, by the name that the function has for it.
#[derive(Debug)]
pub(crate) struct Argument {
    pub(crate) name: &'static str,
    pub(crate) long: Option<&'static str>,
    pub(crate) short: Option<char>,
    pub(crate) alias: Option<&'static str>,
    pub(crate) takes: Takes,
    pub(crate) required: bool,
    pub(crate) trimmed: bool,
    pub(crate) default: Option<&'static str>,
    pub(crate) choices: &'static [&'static str],
}

/// What an argument takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Takes {
    /// Nothing: it is there or not.
    Flag,
    /// A text.
    Text,
    /// A list with commas.
    Commas,
    /// Several texts.
    Many,
    /// The path of a file, whose text is meant.
    Content,
}

/// The same with other members than these.
macro_rules! but {
    ($self:ident, $field:ident: $value:expr) => {{
        let mut changed = $self;
        changed.$field = $value;
        changed
    }};
}

impl Argument {
    const fn new(name: &'static str, long: Option<&'static str>, takes: Takes) -> Argument {
        let required = long.is_none();
        let (short, alias, default) = (None, None, None);
        Argument { name, long, short, alias, takes, required, trimmed: false, default, choices: &[] }
    }

    pub(super) const fn short(self, short: char) -> Argument {
        but!(self, short: Some(short))
    }

    pub(super) const fn alias(self, alias: &'static str) -> Argument {
        but!(self, alias: Some(alias))
    }

    pub(super) const fn required(self) -> Argument {
        but!(self, required: true)
    }

    pub(super) const fn trimmed(self) -> Argument {
        but!(self, trimmed: true)
    }

    pub(super) const fn default(self, default: &'static str) -> Argument {
        but!(self, default: Some(default))
    }

    pub(super) const fn of(self, choices: &'static [&'static str]) -> Argument {
        but!(self, choices: choices)
    }
}

/// A word that must be given.
pub(super) const fn word(name: &'static str) -> Argument {
    Argument::new(name, None, Takes::Text)
}

/// Words, one at least.
pub(super) const fn words(name: &'static str) -> Argument {
    Argument::new(name, None, Takes::Many)
}

/// The path of a file that must be given.
pub(super) const fn file(name: &'static str) -> Argument {
    Argument::new(name, None, Takes::Content)
}

/// An option with a text.
pub(super) const fn text(name: &'static str, long: &'static str) -> Argument {
    Argument::new(name, Some(long), Takes::Text)
}

/// An option with a list with commas.
pub(super) const fn commas(name: &'static str, long: &'static str) -> Argument {
    Argument::new(name, Some(long), Takes::Commas)
}

/// An option with several texts.
pub(super) const fn many(name: &'static str, long: &'static str) -> Argument {
    Argument::new(name, Some(long), Takes::Many)
}

/// An option with the path of a file.
pub(super) const fn content(name: &'static str, long: &'static str) -> Argument {
    Argument::new(name, Some(long), Takes::Content)
}

/// An option without a value.
pub(super) const fn flag(name: &'static str, long: &'static str) -> Argument {
    Argument::new(name, Some(long), Takes::Flag)
}

/// A command whose answer is JSON.
pub(super) const fn command(
    path: &'static str,
    function: &'static str,
    about: &'static str,
    arguments: &'static [Argument],
) -> Command {
    Command { path, function, about, arguments, downloads: false, alternatives: &[] }
}

impl Command {
    /// The same, whose answer is a file.
    pub(super) const fn downloads(self) -> Command {
        but!(self, downloads: true)
    }

    /// The same with options of which at most one can be given.
    pub(super) const fn one_of(self, alternatives: &'static [Alternative]) -> Command {
        but!(self, alternatives: alternatives)
    }
}
