//! The document itself, and what describes it.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::{Members, Mend};
use crate::diagnostic::Code;
use crate::hub::dialect::Dialect;
use crate::hub::v20::SECTIONS;

/// The document.
pub(in crate::hub) fn document(mend: &mut Mend, members: &mut Members) {
    components(mend, members);
    mend.fill(members, "the document", "info", json!({}));
    if mend.dialect >= Dialect::V31 && ["webhooks", "components"].iter().any(|key| members.contains_key(*key)) {
        // What has only those has no paths.
        members.entry("paths").or_insert_with(|| json!({}));
    }
    mend.fill(members, "the document", "paths", json!({}));
    if mend.dialect == Dialect::Later {
        let version = members.get("openapi").and_then(Value::as_str).unwrap_or_default();
        mend.note(Code::Assumed, format!("OpenAPI {version} is read as 3.2"));
    }
    if let Some(Value::String(dialect)) = members.get("jsonSchemaDialect") {
        const KNOWN: [&str; 2] = ["https://spec.openapis.org/oas/", "https://json-schema.org/draft/2020-12/schema"];
        if !KNOWN.iter().any(|known| dialect.starts_with(known)) {
            mend.note(Code::Assumed, format!("schemas are read as those of OpenAPI 3.1, not of {dialect}"));
        }
    }
}

/// Title and version.
pub(in crate::hub) fn info(mend: &mut Mend, members: &mut Members) {
    mend.fill(members, "`info`", "title", json!("Untitled"));
    mend.fill(members, "`info`", "version", json!(""));
}

/// What needs a name, and is of no use to a client either way.
pub(in crate::hub) fn name(_: &mut Mend, members: &mut Members) {
    if members.get("name").is_none_or(Value::is_null) {
        let instead = members.get("identifier").cloned();
        members.insert("name".into(), instead.unwrap_or_else(|| json!("")));
    }
}

/// What needs a URL, and is of no use to a client either way.
pub(in crate::hub) fn url(_: &mut Mend, members: &mut Members) {
    if members.get("url").is_none_or(Value::is_null) {
        members.insert("url".into(), json!(""));
    }
}

/// Components, which need names.
pub(in crate::hub) fn components(mend: &mut Mend, members: &mut Members) {
    for section in SECTIONS.iter().flat_map(|(before, now)| [before, now]).collect::<HashSet<_>>() {
        let nameless = members.get_mut(*section).and_then(Value::as_object_mut).and_then(|all| all.shift_remove(""));
        if nameless.is_some() {
            mend.within(section, |mend| mend.within("", |mend| mend.fault(Code::Missing, "a component needs a name")));
        }
    }
}

/// A server. Without a URL it is where the description is.
pub(in crate::hub) fn server(mend: &mut Mend, members: &mut Members) {
    mend.fill(members, "a server", "url", json!("/"));
}

/// A variable of a server.
pub(in crate::hub) fn variable(mend: &mut Mend, members: &mut Members) {
    let first = members.get("enum").and_then(|listed| listed.get(0)).filter(|first| !first.is_null()).cloned();
    mend.fill(members, "a variable of a server", "default", first.unwrap_or_else(|| json!("")));
    // 3.0 only advises against both.
    let Some(Value::Array(listed)) = members.get("enum").filter(|_| mend.dialect >= Dialect::V31) else { return };
    // Numbers among them are taken as texts.
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    match members.get("default").map(text) {
        _ if listed.is_empty() => mend.mended("`enum` lists nothing; it has no effect"),
        Some(default) if !listed.iter().any(|value| text(value) == default) => {
            mend.mended(format!("the default {default:?} is none of the values in `enum`; it is taken all the same"));
        }
        _ => {}
    }
}
