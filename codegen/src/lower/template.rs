//! Templates of paths as other tools write them, with more than names in their placeholders.

use super::Lower;
use crate::diagnostic::Code;
use crate::ir::{Location, Parameter};

impl Lower<'_> {
    /// A template whose placeholders are names alone: `{+name}`, `{name+}`, `{name*}`, `{name:…}` and `{name=…}` mean the
    /// parameter of that name, and what `{?a,b}` lists is in the query anyhow.
    pub(super) fn template(&mut self, path: &str, parameters: &mut [Parameter], at: &str) -> String {
        let mut plain = String::new();
        let mut rest = path;
        while let Some((literal, placeholder, after)) = next(rest) {
            plain.push_str(literal);
            rest = after;
            let found = |parameters: &mut [Parameter], name: &str, of: Location| {
                parameters.iter().position(|known| known.location == of && known.wire == name)
            };
            let meant = match name(placeholder) {
                Name::Plain => Some(format!("{{{placeholder}}}")),
                _ if found(parameters, placeholder, Location::Path).is_some() => None,
                Name::Query(names) => {
                    let known = names.split(',').all(|name| found(parameters, name, Location::Query).is_some());
                    known.then(String::new)
                }
                Name::Path { name, slashes } => found(parameters, name, Location::Path).map(|index| {
                    parameters[index].reserved |= slashes;
                    format!("{{{name}}}")
                }),
            };
            if meant.as_deref().is_some_and(|meant| meant.len() != placeholder.len() + 2) {
                let message = match meant.as_deref() {
                    Some("") => format!("{{{placeholder}}} lists parameters of the query; it is no part of the path"),
                    _ => format!("{{{placeholder}}} is taken for {}", meant.as_deref().unwrap_or_default()),
                };
                self.note(Code::PlaceholderUndescribed, at, message);
            }
            plain.push_str(&meant.unwrap_or_else(|| format!("{{{placeholder}}}")));
        }
        plain + rest
    }
}

/// What stands before the next placeholder, in it, and after it.
fn next(path: &str) -> Option<(&str, &str, &str)> {
    let (literal, rest) = path.split_once('{')?;
    let (placeholder, after) = rest.split_once('}')?;
    Some((literal, placeholder, after))
}

/// What a placeholder says.
enum Name<'p> {
    Plain,
    /// Parameters of the query.
    Query(&'p str),
    /// A parameter of the path, and whether its value may have slashes.
    Path {
        name: &'p str,
        slashes: bool,
    },
}

fn name(placeholder: &str) -> Name<'_> {
    if let Some(names) = placeholder.strip_prefix(['?', '&']) {
        return Name::Query(names);
    }
    let (name, pattern) = placeholder.split_once([':', '=']).unwrap_or((placeholder, ""));
    let bare = name.strip_prefix('+').unwrap_or(name).trim_end_matches(['+', '*']);
    let slashes = bare != name || pattern.contains('/') || pattern.contains(".*") || pattern.contains(".+");
    if bare.is_empty() || bare == placeholder { Name::Plain } else { Name::Path { name: bare, slashes } }
}
