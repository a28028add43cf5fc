//! Paths, operations, and what goes in and out of them.

use serde_json::{Value, json};

use super::{Members, Mend, schema};
use crate::diagnostic::Code;
use crate::document::push;
use crate::hub::CARRIED;
use crate::hub::dialect::Dialect;

/// Gives members other names: some text where the name is wrong and another one is meant, an error where it means
/// nothing.
fn rename(mend: &mut Mend, members: &mut Members, name: impl Fn(&str) -> Name, rule: &str) {
    let is_right = |key: &str| key.starts_with("x-") || matches!(name(key), Name::Right);
    if members.keys().all(|key| is_right(key)) {
        return;
    }
    let (right, wrong): (Members, Members) = std::mem::take(members).into_iter().partition(|(key, _)| is_right(key));
    *members = right;
    for (key, value) in wrong {
        match name(&key) {
            Name::Right => {}
            Name::Nonsense => {
                mend.within(&key, |mend| mend.fault(Code::Misplaced, format!("`{key}` is out of place: {rule}")));
            }
            Name::Meant(meant) | Name::Spelt(meant) if members.contains_key(&meant) => {
                let message = format!("{meant} is described twice; of what both say, what stands there is taken");
                mend.within(&key, |mend| mend.mended(message));
                add(mend, members, &meant, &key, value);
            }
            Name::Spelt(meant) => {
                mend.move_part(push(&mend.at, &meant), &push(&mend.at, &key));
                members.insert(meant, value);
            }
            Name::Meant(meant) => {
                let message = format!("`{key}` is out of place: {rule}; {meant} is taken");
                mend.within(&key, |mend| mend.mended(message));
                mend.move_part(push(&mend.at, &meant), &push(&mend.at, &key));
                members.insert(meant, value);
            }
        }
    }
}

/// Adds to a member what it does not say yet and another of the same meaning does.
fn add(mend: &mut Mend, members: &mut Members, meant: &str, key: &str, value: Value) {
    let (Some(Value::Object(known)), Value::Object(more)) = (members.get_mut(meant), value) else { return };
    for (part, value) in more {
        if !known.contains_key(&part) {
            mend.move_part(push(&push(&mend.at, meant), &part), &push(&push(&mend.at, key), &part));
            known.insert(part, value);
        }
    }
}

/// What a name is.
enum Name {
    Right,
    /// The same, in other letters.
    Spelt(String),
    /// Wrong, but this is meant.
    Meant(String),
    Nonsense,
}

/// Paths by their templates.
pub(in crate::hub) fn paths(mend: &mut Mend, members: &mut Members) {
    let name = |path: &str| match path {
        path if path.starts_with('/') => Name::Right,
        path if path.contains("://") => Name::Nonsense,
        path => Name::Meant(format!("/{path}")),
    };
    rename(mend, members, name, "a path begins with a slash");
}

/// The operations of a path. Those of other methods than 3.0 knows are carried.
pub(in crate::hub) fn path_item(mend: &mut Mend, members: &mut Members) {
    let others = members.get("additionalOperations").and_then(Value::as_object).into_iter().flatten();
    let others: Vec<String> = others.map(|(method, _)| method.clone()).collect();
    for method in members.get("query").map(|_| "QUERY").into_iter().chain(others.iter().map(String::as_str)) {
        mend.note(Code::KeywordIgnored, format!("calls of the method {method} are not generated"));
    }
}

/// Answers by status.
pub(in crate::hub) fn responses(mend: &mut Mend, members: &mut Members) {
    let name = |key: &str| {
        let word = key.trim().to_uppercase();
        let status = word.get(..3).filter(|status| is_status(status));
        match status {
            Some(status) if status == key => Name::Right,
            Some(status) if status.eq_ignore_ascii_case(key) => Name::Spelt(status.to_owned()),
            // 200 OK
            Some(status) if !word[3..].starts_with(|c: char| c.is_ascii_alphanumeric()) => {
                Name::Meant(status.to_owned())
            }
            _ if key == "default" => Name::Right,
            _ if word == "DEFAULT" => Name::Meant("default".into()),
            _ => Name::Nonsense,
        }
    };
    rename(mend, members, name, "an answer is called by its status, a range like 4XX, or `default`");
}

/// A status, or a range of them.
pub(in crate::hub) fn is_status(key: &str) -> bool {
    let mut characters = key.chars();
    let first = characters.next().is_some_and(|c| ('1'..='9').contains(&c));
    let rest = characters.as_str();
    first && rest.len() == 2 && (rest == "XX" || rest.bytes().all(|b| b.is_ascii_digit()))
}

/// An operation.
pub(in crate::hub) fn operation(mend: &mut Mend, members: &mut Members) {
    if mend.dialect >= Dialect::V31 {
        members.entry("responses").or_insert_with(|| json!({}));
    }
    mend.fill(members, "an operation", "responses", json!({}));
    if members.get("operationId").is_some_and(|id| id.as_str().is_some_and(|id| id.trim().is_empty())) {
        members.shift_remove("operationId");
    }
    // Webhooks and callbacks have no functions.
    let has_function = mend.at.starts_with("/paths/") && mend.at.matches('/').count() == 3;
    if let Some(Value::String(id)) = members.get("operationId").filter(|_| has_function) {
        match mend.ids.get(id).cloned() {
            Some(first) => mend.within("operationId", |mend| {
                mend.mended(format!(
                    "{id} is the `operationId` of {first}, too; in one module, one of the functions has a number"
                ));
            }),
            None => drop(mend.ids.insert(id.clone(), mend.at.clone())),
        }
    }
}

/// Whether a path in the place of an operation has a placeholder of this name.
fn has_placeholder(at: &str, name: &str) -> bool {
    at.contains(&format!("{{{name}}}"))
}

/// A parameter.
pub(in crate::hub) fn parameter(mend: &mut Mend, members: &mut Members) {
    let name = members.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
    let is = |members: &Members, place: &str| members.get("in").is_some_and(|at| at == place);
    if name.is_empty() && is(members, "body") {
        members.insert("name".into(), json!("body"));
    } else if members.get("name").is_none_or(Value::is_null) {
        mend.give_up(Code::Missing, "a parameter needs `name`");
    }
    let place = if has_placeholder(&mend.at, &name) { "path" } else { "query" };
    mend.fill(members, "a parameter", "in", json!(place));
    if let Some(place) = members.get("in").and_then(Value::as_str) {
        let place = place.trim().to_lowercase();
        match place.as_str() {
            "querystring" => querystring(mend, members),
            "body" | "formdata" if mend.dialect != Dialect::V20 => {
                mend.mixed = true;
                mend.mended("parameters of the body are of Swagger 2.0; they are read as there");
                // The word is one of 2.0, as written there.
                members.insert("in".into(), json!(if place == "body" { "body" } else { "formData" }));
            }
            "cookie" if mend.dialect == Dialect::V20 => {
                mend.mended("parameters in cookies are of OpenAPI 3; they are read as there");
            }
            _ => {}
        }
    }
    if !is(members, "body") {
        typed(mend, members, "a parameter");
    }
    style(mend, members);
}

/// What a whole query is. As a form, it is the parameters that its object has; else it is a value of its own.
fn querystring(mend: &mut Mend, members: &mut Members) {
    const FORM: &str = "application/x-www-form-urlencoded";
    let form = members.get("content").and_then(|content| content.get(FORM)?.get("schema")).cloned();
    match form {
        Some(schema) => {
            members.insert("schema".into(), schema);
            members.insert("in".into(), json!("query"));
            members.insert("style".into(), json!("form"));
            members.insert("explode".into(), json!(true));
            let schema = push(&push(&push(&mend.at, "content"), FORM), "schema");
            mend.move_part(push(&mend.at, "schema"), &schema);
            members.shift_remove("content");
        }
        None => {
            members.insert("in".into(), json!("query"));
            members.insert(format!("{CARRIED}querystring"), json!(true));
        }
    }
}

/// A header, of which nothing but the values are said.
pub(in crate::hub) fn header(mend: &mut Mend, members: &mut Members) {
    typed(mend, members, "a header");
    style(mend, members);
}

/// What describes the values of a parameter or header: a schema, or a media type, or keywords beside it.
fn typed(mend: &mut Mend, members: &mut Members, what: &str) {
    // A content that means nothing says nothing of the values.
    let says = |members: &Members, key: &str| match members.get(key) {
        Some(Value::Object(content)) if key == "content" => !content.is_empty(),
        Some(value) => key != "content" && !value.is_null(),
        None => false,
    };
    if says(members, "schema") && says(members, "content") {
        let content = members.shift_remove("content").unwrap_or_default();
        members.insert("x-specwright-content".into(), content);
        mend.mended(format!("{what} has `schema` or `content`, not both; the schema is taken"));
        return;
    }
    const KEYWORDS: [&str; 6] = ["schema", "content", "type", "items", "enum", "format"];
    if says(members, "type") {
        let types = schema::types(mend, members);
        schema::listed(mend, members, &types);
    }
    if !KEYWORDS.into_iter().any(|key| says(members, key)) {
        let (key, text) = if mend.dialect == Dialect::V20 {
            ("type", json!("string"))
        } else {
            ("schema", json!({ "type": "string" }))
        };
        mend.mended(format!("nothing is said of the values of {what}; a text is taken"));
        members.insert(key.into(), text);
    }
}

/// Leaves out a style that the location does not have.
fn style(mend: &mut Mend, members: &mut Members) {
    let place = members.get("in").and_then(Value::as_str).unwrap_or("header").to_lowercase();
    let styles: &[&str] = match place.as_str() {
        "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        "path" => &["simple", "label", "matrix"],
        "cookie" => &["form"],
        _ => &["simple"],
    };
    let Some(style) = members.get("style").and_then(Value::as_str).map(str::trim) else { return };
    let meant = styles.iter().find(|known| known.eq_ignore_ascii_case(style));
    if meant.is_some_and(|meant| *meant == style) {
        return;
    }
    match (meant, place.as_str(), style) {
        (Some(meant), ..) => {
            let message = format!("`style` must be one of {}, not {style}; {meant} is taken", styles.join(", "));
            mend.mended(message);
            members.insert("style".into(), json!(meant));
        }
        (None, "cookie", "cookie") => {
            mend.note(Code::KeywordIgnored, "the style cookie is written as form");
            members.shift_remove("style");
        }
        _ => {
            let message =
                format!("`style` must be one of {} here, not {style}; {} is taken", styles.join(", "), styles[0]);
            mend.mended(message);
            members.shift_remove("style");
        }
    }
}

/// A request body.
pub(in crate::hub) fn request_body(mend: &mut Mend, members: &mut Members) {
    if let Some(schema) = members.get("schema").filter(|schema| schema.is_object()).cloned()
        && !members.contains_key("content")
    {
        mend.mended("a body has its schema in `content`; application/json is taken");
        let to = push(&push(&mend.at, "content"), "application/json");
        mend.move_part(push(&to, "schema"), &push(&mend.at, "schema"));
        members.shift_remove("schema");
        members.insert("content".into(), json!({ "application/json": { "schema": schema } }));
    }
    mend.fill(members, "a request body", "content", json!({}));
}

/// An answer.
pub(in crate::hub) fn response(mend: &mut Mend, members: &mut Members) {
    if mend.dialect >= Dialect::V32 {
        members.entry("description").or_insert_with(|| json!(""));
    }
    mend.fill(members, "an answer", "description", json!(""));
    if members.get("links").and_then(Value::as_object).is_some_and(|links| !links.is_empty()) {
        mend.within("links", |mend| mend.note(Code::KeywordIgnored, "links are not generated"));
    }
}

/// What is sent or answered in one media type. What a stream of 3.2 consists of is described as in 3.0.
pub(in crate::hub) fn media_type(mend: &mut Mend, members: &mut Members) {
    if members.contains_key("itemSchema") && !members.contains_key("schema") {
        mend.move_part(push(&mend.at, "schema"), &push(&mend.at, "itemSchema"));
        let schema = members.shift_remove("itemSchema").unwrap_or_default();
        members.insert("schema".into(), schema);
        members.insert(format!("{CARRIED}item"), json!(true));
    }
}
