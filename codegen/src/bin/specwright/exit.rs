//! How a command ends that did not do what it should.

use std::process::ExitCode;

use crate::terminal;

/// The exit codes, as `--help` explains them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// All is well. A reader that wants no more of the output ends a command like this too.
    Done = 0,
    /// A file can't be read or written, or generated code is stale.
    Failed = 1,
    /// The command line is wrong, or the arguments of a call.
    Usage = 2,
    /// The description has errors.
    Description = 3,
    /// The server answered with an error status.
    Status = 4,
    /// There was no answer.
    NoAnswer = 5,
}

/// Why a command ends early.
#[derive(Clone, Debug)]
pub(crate) struct Failure {
    pub(crate) exit: Exit,
    /// What is said about it; empty where all has been said.
    pub(crate) message: String,
}

impl Failure {
    pub(crate) fn new(exit: Exit, message: impl Into<String>) -> Failure {
        Failure { exit, message: message.into() }
    }

    /// A failure that has been told already.
    pub(crate) fn told(exit: Exit) -> Failure {
        Failure::new(exit, "")
    }

    pub(crate) fn usage(message: impl Into<String>) -> Failure {
        Failure::new(Exit::Usage, message)
    }

    /// Says what is wrong; the exit code.
    pub(crate) fn report(&self) -> ExitCode {
        match self.exit {
            // Errors of descriptions bring their own shape.
            Exit::Description => terminal::say(&self.message),
            _ if self.message.is_empty() => {}
            _ => terminal::say(&format!("{}: {}", terminal::red("error"), terminal::plain(&self.message))),
        }
        ExitCode::from(self.exit as u8)
    }
}

impl From<specwright_codegen::Error> for Failure {
    fn from(error: specwright_codegen::Error) -> Failure {
        Failure::new(Exit::Description, error.render(terminal::has_colour()))
    }
}
