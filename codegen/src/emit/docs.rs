//! Words of a description as doc comments that rustdoc reads as they were meant.

use crate::diagnostic::hides;
use crate::ir::{Constraints, Server, Type};

/// Makes one safe line of a text: nothing in it is a tag or a code block that rustdoc would test, and the only
/// links lead to addresses of the web.
pub(super) fn line(text: &str) -> String {
    let mut safe = String::new();
    let mut code = false;
    let text = plain(text).trim().lines().map(str::trim).collect::<Vec<_>>().join(" ");
    let mut rest = text.as_str();
    while let Some(c) = rest.chars().next() {
        let found = match code {
            true => None,
            false => link(rest).or_else(|| address(rest).map(|length| (format!("<{}>", &rest[..length]), length))),
        };
        if let Some((written, length)) = found {
            safe.push_str(&written);
            rest = &rest[length..];
            continue;
        }
        match c {
            '`' => {
                code = !code;
                safe.push(c);
            }
            '[' | ']' | '<' | '>' | '\\' if !code => {
                safe.push('\\');
                safe.push(c);
            }
            c => safe.push(c),
        }
        rest = &rest[c.len_utf8()..];
    }
    if code {
        safe = safe.replace('`', "'");
    }
    safe
}

/// A text without characters that no comment may have: the compiler refuses them, for they hide what stands there.
pub(super) fn plain(text: &str) -> String {
    text.replace(|c| hides(c) && c != '\n', " ")
}

/// The link to a web address that a text begins with, and how much of the text it takes.
fn link(text: &str) -> Option<(String, usize)> {
    let inside = text.strip_prefix('[')?;
    let (words, after) = inside.split_at(inside.find(['[', ']', '<', '>', '`', '\\'])?);
    let after = after.strip_prefix("](")?;
    let length = address(after)?;
    if words.trim().is_empty() || !after[length..].starts_with(')') {
        return None;
    }
    let written = format!("[{words}](<{}>)", &after[..length]);
    Some((written, words.len() + length + "[]()".len()))
}

/// How long the web address is that a text begins with, if it begins with one.
pub(super) fn address(text: &str) -> Option<usize> {
    let scheme = ["https://", "http://"].into_iter().find(|scheme| text.starts_with(scheme))?;
    let ends = |c: char| c.is_whitespace() || c.is_control() || "<>()[]{}\"'`\\|^".contains(c);
    let length = text.find(ends).unwrap_or(text.len());
    let length = text[..length].trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_']).len();
    (length > scheme.len()).then_some(length)
}

/// A text in backquotes.
pub(super) fn code(text: &str) -> String {
    format!("`{}`", plain(text).replace(['`', '\n'], "'"))
}

/// What is known of a value beyond its type, in words; empty when nothing is.
pub(crate) fn constraints(constraints: &Constraints, ty: &Type) -> String {
    let mut said = Vec::new();
    if let Some(format) = &constraints.format
        && !matches!(ty, Type::Formatted(_))
        && !matches!(format.as_str(), "int32" | "int64" | "double" | "float")
    {
        said.push(format!("format {}", code(format)));
    }
    let (minimum, maximum) = (&constraints.minimum, &constraints.maximum);
    if !constraints.values.is_empty() {
        let values: Vec<String> = constraints.values.iter().map(|value| code(&value.to_string())).collect();
        said.push(if values.len() == 1 {
            format!("always {}", values[0])
        } else {
            format!("one of {}", values.join(", "))
        });
    }
    range(&mut said, minimum.as_deref(), maximum.as_deref(), "");
    let (above, below) = &constraints.beyond;
    said.extend(above.as_ref().map(|bound| format!("more than {bound}")));
    said.extend(below.as_ref().map(|bound| format!("less than {bound}")));
    said.extend(constraints.multiple.as_ref().map(|step| format!("a multiple of {step}")));
    // How many items a tuple has, its type says.
    let items = if matches!(ty, Type::Tuple(_)) { (None, None) } else { constraints.items };
    for ((least, most), unit) in [(constraints.length, " characters"), (items, " items")] {
        let most = most.filter(|m| *m < i32::MAX as usize);
        range(&mut said, least.map(|v| v.to_string()).as_deref(), most.map(|v| v.to_string()).as_deref(), unit);
    }
    if constraints.unique {
        said.push("no item twice".into());
    }
    if let Some(pattern) = &constraints.pattern {
        said.push(format!("matches {}", code(&pattern.replace(['\n', '\r'], " "))));
    }
    if let Some(default) = &constraints.default {
        said.push(format!("{} if absent", code(&default.to_string())));
    }
    let mut text = said.join(", ");
    if let Some(first) = text.get(..1) {
        let upper = first.to_uppercase();
        text.replace_range(..1, &upper);
        text.push('.');
    }
    text
}

fn range(said: &mut Vec<String>, least: Option<&str>, most: Option<&str>, unit: &str) {
    match (least, most) {
        (Some(least), Some(most)) => said.push(format!("{least} to {most}{unit}")),
        (Some(least), None) => said.push(format!("at least {least}{unit}")),
        (None, Some(most)) => said.push(format!("at most {most}{unit}")),
        (None, None) => {}
    }
}

/// The servers of an api as a list, after an empty line; nothing where there is no choice.
pub(super) fn servers(servers: &[Server]) -> Vec<String> {
    let mut lines = Vec::new();
    if !servers.is_empty() {
        lines.extend([String::new(), " Servers, the first unless a session says otherwise:".into(), String::new()]);
    }
    for (index, server) in servers.iter().enumerate() {
        let words = if server.docs.is_empty() { String::new() } else { format!(": {}", line(&server.docs)) };
        lines.push(format!(" - {index}, {}{words}", code(&server.url)));
        for variable in &server.variables {
            let values: Vec<String> = variable.values.iter().map(|value| code(value)).collect();
            let values = if values.is_empty() { String::new() } else { format!(", one of {}", values.join(", ")) };
            lines.push(format!(
                "   - variable {}: {} unless set{values}",
                code(&variable.name),
                code(&variable.default)
            ));
        }
    }
    lines
}

/// What a value is, for people.
pub(super) fn kind(ty: &Type) -> &'static str {
    match ty {
        Type::List(_) => "list",
        Type::Map(_) => "object",
        Type::Bool => "boolean",
        Type::I32 => "int32",
        Type::I64 | Type::U64 => "int64",
        Type::F64 | Type::Number => "number",
        Type::Tuple(_) => "list",
        Type::Formatted(format) => format.name(),
        Type::Text => "text",
        Type::File => "file",
        Type::Nullable(inner) | Type::Boxed(inner) => kind(inner),
        _ => "",
    }
}
