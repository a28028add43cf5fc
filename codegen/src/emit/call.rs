//! Calls with setters, or with methods of their own.

use super::docs::constraints;
use super::resource::{Place, answer};
use super::{Context, print, prose, tokens};
use crate::ir::{Location, Payload};
use crate::names::case::source;

/// The call of an operation.
pub(super) fn call(context: &Context<'_>, place: &Place<'_>) -> String {
    let Place { operation, names, .. } = place;
    let mut text = format!(
        "rt::call! {{\n    /// The call of [`{}()`], with its optional parameters.\n    pub struct {} -> {} {{\n",
        source(&names.function),
        names.call,
        print::ty(&answer(context, place)),
    );
    for (parameter, name) in place.optional() {
        let place = match parameter.location {
            Location::Query => "",
            Location::Header => "In a header. ",
            Location::Cookie => "In a cookie. ",
            Location::Path => "In the path. ",
        };
        let mut lines: Vec<String> = prose::lines(&parameter.docs);
        lines.push(format!("{place}{}", constraints(&parameter.constraints, &parameter.ty)).trim().to_owned());
        lines.retain(|l| !l.is_empty());
        text.push_str(&print::docs(&lines, "///", "        "));
        let ty = print::ty(&tokens::ty(&parameter.ty, context.names));
        let wire = print::literal(&parameter.wire);
        let location = match operation.has_twice(&parameter.wire) {
            true => format!(" in {:?}", parameter.location),
            false => String::new(),
        };
        text.push_str(&format!("        {}: {ty} => {wire}{location},\n", source(name)));
    }
    text.push_str("    }\n");
    for (stream, word) in operation.answer.streams.iter().filter_map(|stream| match stream {
        Payload::Events(item) => Some((item, "events")),
        Payload::Lines(item) => Some((item, "lines")),
        _ => None,
    }) {
        text.push_str(&format!("    {word} {};\n", print::ty(&tokens::ty(stream, context.names))));
    }
    text + "}\n"
}
