//! What goes to standard output and standard error. Nobody may be there to read it.

use std::io::{self, ErrorKind, IsTerminal, Write};

use crate::exit::{Exit, Failure};

/// Prints a text.
///
/// # Errors
/// When nobody reads on; the command then ends as if it were done.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    bytes(text.as_bytes())
}

/// Prints a text out of a description, in which a terminal might find commands: those are shown as a mark.
///
/// # Errors
/// As [`print()`].
pub(crate) fn print_plain(text: &str) -> Result<(), Failure> {
    print(&plain(text))
}

/// A text without characters that control a terminal or turn the direction of a line, but for line ends and tabs.
pub(crate) fn plain(text: &str) -> String {
    let hides = |c: char| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().map(|c| if hides(c) && !matches!(c, '\n' | '\t') { '\u{fffd}' } else { c }).collect()
}

/// Prints bytes, as [`print()`].
pub(crate) fn bytes(bytes: &[u8]) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    out.write_all(bytes).and_then(|()| out.flush()).map_err(|error| match error.kind() {
        ErrorKind::BrokenPipe => Failure::told(Exit::Done),
        _ => Failure::new(Exit::Failed, format!("standard output: {error}")),
    })
}

/// Says something on standard error, where it is worth nothing to complain that nobody listens.
pub(crate) fn say(text: &str) {
    if !text.is_empty() {
        let _ = writeln!(io::stderr().lock(), "{text}");
    }
}

/// Whether standard error shows colours.
pub(crate) fn has_colour() -> bool {
    shows_colour(io::stderr().is_terminal())
}

/// Whether standard output shows colours.
pub(crate) fn output_has_colour() -> bool {
    shows_colour(io::stdout().is_terminal())
}

/// `NO_COLOR` (no-color.org) stands for none, whatever it holds.
fn shows_colour(is_terminal: bool) -> bool {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    is_terminal && !is_set("NO_COLOR") && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
}

/// A word of an error on standard error.
pub(crate) fn red(word: &str) -> String {
    if has_colour() { format!("\u{1b}[1;31m{word}\u{1b}[0m") } else { word.to_owned() }
}
