//! A diagnostic with its line of the text, for people.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Diagnostic, Location, Severity, hides};

/// The longest part of a line that is shown, in characters. Descriptions on a single line are usual.
const LONGEST: usize = 120;

pub(super) fn render(diagnostic: &Diagnostic, colour: bool) -> String {
    let level = match diagnostic.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let mut group = Group::with_title(level.primary_title(&diagnostic.message).id(diagnostic.code.as_str()));
    let (line, span, pointer);
    let mut shown = 0;
    if let Some(location) = &diagnostic.location {
        if location.line == 0 {
            group = group.element(Origin::path(&location.file));
        } else {
            (line, span) = part(location);
            let snippet = Snippet::source(&line).path(&location.file).line_start(location.line);
            group = group.element(snippet.annotation(AnnotationKind::Primary.span(span.clone())));
            shown = line[..span.start].chars().count() + 1;
        }
        pointer = format!("#{}", location.pointer);
        group = group.element(Level::NOTE.with_name("at").message(&pointer));
    }
    if !diagnostic.help.is_empty() {
        group = group.element(Level::HELP.message(&diagnostic.help));
    }
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let text = renderer.render(&[group]).to_string();
    match &diagnostic.location {
        Some(location) if location.line > 0 && location.column != shown => placed(&text, location, shown),
        _ => text,
    }
}

/// The text with the column in the whole line, where what is shown begins within it.
fn placed(text: &str, location: &Location, shown: usize) -> String {
    let place = |column: usize| format!("{}:{}:{column}", location.file, location.line);
    let (title, rest) = text.split_once('\n').unwrap_or(("", text));
    format!("{title}\n{}", rest.replacen(&place(shown), &place(location.column), 1))
}

/// The line around the place, and what of it is meant, in bytes.
fn part(location: &Location) -> (String, std::ops::Range<usize>) {
    let (before, after) = location.text.around(location.offset, LONGEST / 2, LONGEST);
    let mut line: String = before.chars().map(plain).collect();
    let start = line.len();
    line.extend(after.chars().map(plain));
    let length: usize = line[start..].chars().take(location.length.max(1)).map(char::len_utf8).sum();
    (line, start..start + length)
}

/// What a terminal could take for a command is shown as a mark.
fn plain(character: char) -> char {
    if hides(character) && character != '\t' { '\u{fffd}' } else { character }
}
