//! What the documentation of a function says.

use super::docs::{code, constraints, kind, line};
use super::resource::{Place, received};
use super::{Context, print, prose};
use crate::ir::{Alternative, Location, Operation, Parameter, Payload};
use crate::names::case::source;
use crate::output::Layout;

/// The lines, for a body that the operation usually has or another.
pub(super) fn docs(
    context: &Context<'_>,
    place: &Place<'_>,
    payload: Option<&Payload>,
    other: Option<&Alternative>,
) -> Vec<String> {
    let Place { operation, names, .. } = place;
    let mut lines: Vec<String> = Vec::new();
    let summary = if operation.summary.is_empty() { code(&operation.id) + "." } else { line(&operation.summary) };
    lines.push(format!(" {summary}"));
    if other.is_none() && !operation.description.is_empty() {
        lines.push(String::new());
        lines.extend(prose::lines(&operation.description).iter().map(|l| format!(" {l}")));
    }
    if other.is_some() {
        lines.push(String::new());
        lines.push(format!(" As [`{}()`], with another body.", source(&names.function)));
    }
    lines.push(String::new());
    lines.push(format!(" {}", code(&format!("{} {}", operation.method, operation.path))));
    let mut listed = Vec::new();
    for (parameter, name) in place.positional() {
        listed.push(format!(" - `{}`: {}", source(name), parameter_docs(parameter)));
    }
    listed.extend(payload.and_then(|_| Some(format!(" - `{}`: {}", source(&names.body), body(operation, other)?))));
    if !listed.is_empty() {
        lines.push(String::new());
        lines.extend(listed);
    }
    let said = said(context, place);
    if !said.is_empty() {
        lines.push(String::new());
        lines.push(format!(" {}", said.join(" ")));
    }
    lines
}

/// What is said of a body.
fn body(operation: &Operation, other: Option<&Alternative>) -> Option<String> {
    let body = operation.body.as_ref()?;
    let needed = if body.required { "" } else { ", may be absent" };
    let inside = body.wrapper.as_ref().map(|w| format!(" in place of {} in {}", code(&w.member), code(&w.object)));
    let media_type = code(other.map_or(&body.media_type, |other| &other.media_type));
    let mut text = format!("sent as {media_type}{}{needed}.", inside.unwrap_or_default());
    let more: Vec<String> = match other {
        Some(_) => Vec::new(),
        None => {
            let same = body.others.iter().filter(|other| other.payload.is_none());
            same.map(|other| code(&other.media_type)).collect()
        }
    };
    if !more.is_empty() {
        text.push_str(&format!(" With `content_type`, also as {}.", more.join(", ")));
    }
    Some(text)
}

/// What is said of answers, and where more is to be found.
fn said(context: &Context<'_>, place: &Place<'_>) -> Vec<String> {
    let Place { operation, names, module } = place;
    let answer = &operation.answer;
    let mut said = Vec::new();
    if operation.unverified {
        said.push("Not verified against a server.".into());
    }
    let (first, others) = answer.media_types.split_first().map_or(("", &[] as &[_]), |(f, o)| (f.as_str(), o));
    match &answer.payload {
        None => said.push("The answer has no body.".into()),
        Some(_) if !others.is_empty() => {
            let others: Vec<String> = others.iter().map(|m| code(m)).collect();
            said.push(format!("Answers {}; can also answer {}.", code(first), others.join(", ")));
        }
        Some(Payload::Bytes) if first.is_empty() => said.push("Answers what a redirect leads to.".into()),
        Some(Payload::Bytes | Payload::Events(_) | Payload::Lines(_)) => said.push(format!("Answers {}.", code(first))),
        Some(_) => {}
    }
    if answer.optional && answer.cases.is_empty() {
        said.push("There may be nothing to answer.".into());
    }
    if !answer.headers.is_empty() {
        let headers: Vec<String> = answer.headers.iter().map(header).collect();
        said.push(format!("Headers, by `full()`: {}.", headers.join("; ")));
    }
    if let Some(error) = operation.error() {
        let ty = print::ty(&received(context, error));
        let statuses: Vec<String> = operation.errors.iter().map(|case| code(&case.status)).collect();
        said.push(format!("Errors, by `error.typed()`: {} ({}).", code(&ty), statuses.join(", ")));
    } else if operation.has_error_cases() {
        said.push(format!("Errors: [`{}`].", names.error.0));
    }
    let errors: Vec<&String> = operation.errors.iter().map(|case| &case.status).collect();
    let others: Vec<String> = operation.statuses.iter().filter(|s| !errors.contains(s)).map(|s| code(s)).collect();
    if !others.is_empty() {
        said.push(format!("Other statuses: {}.", others.join(", ")));
    }
    if !operation.servers.is_empty() {
        let servers: Vec<String> = operation.servers.iter().map(|server| code(&server.url)).collect();
        said.push(format!("Served at {} unless the session has a base URL.", servers.join(", ")));
    }
    if !operation.permissions.is_empty() {
        let needed: Vec<String> = operation.permissions.iter().map(|p| code(p)).collect();
        said.push(format!("Needs {}.", needed.join(", ")));
    }
    if context.layout == Layout::Crate {
        said.push(format!("[Schema](crate::schema::{}::{}).", module.replace("r#", ""), names.constant));
    }
    said
}

fn header(header: &crate::ir::Header) -> String {
    let words = line(&header.docs);
    let words = words.trim_end_matches('.');
    let kind = kind(&header.ty);
    if words.is_empty() {
        format!("{} ({kind})", code(&header.name))
    } else {
        format!("{} ({kind}): {words}", code(&header.name))
    }
}

fn parameter_docs(parameter: &Parameter) -> String {
    let place = match parameter.location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
    };
    let kind = Some(kind(&parameter.ty)).filter(|k| !k.is_empty()).map(|k| format!(", {k}")).unwrap_or_default();
    let content = parameter.content.as_ref().map(|media| format!(", as {}", code(media))).unwrap_or_default();
    let words = prose::flat(&parameter.docs);
    let bounds = constraints(&parameter.constraints, &parameter.ty);
    let text = format!("{} in the {place}{kind}{content}. {words} {bounds}", code(&parameter.wire));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
