//! The commands: which function of the Python package each calls, and with which arguments.

mod both;
mod successor;
mod toolkit;

use super::model::{Command, Dialect};

/// All commands of a dialect.
pub(crate) fn commands(dialect: Dialect) -> impl Iterator<Item = &'static Command> {
    let own = match dialect {
        Dialect::Toolkit => toolkit::COMMANDS,
        Dialect::Successor => successor::COMMANDS,
    };
    both::COMMANDS.iter().chain(own)
}
