//! Lists with places of their own, and texts that hold something else.

use serde_json::{Value, json};

use super::super::{Members, Mend};
use crate::document::push;
use crate::hub::dialect::Dialect;

/// `items` as a list of schemas, which 3.1 calls `prefixItems`; `items` after those.
pub(super) fn items(mend: &mut Mend, members: &mut Members) {
    if let Some(Value::Array(list)) = members.get_mut("items") {
        let mut list = std::mem::take(list);
        let said = match list.len() {
            0 => "any JSON",
            1 => "the one schema",
            _ => "a schema for each place",
        };
        mend.mended(format!("`items` must be a schema, not a list; {said} is taken"));
        let at = push(&mend.at, "items");
        if list.len() > 1 {
            mend.move_part(push(&mend.at, "prefixItems"), &at);
            members.insert("prefixItems".into(), list.into());
            members.shift_remove("items");
            if let Some(rest) = members.shift_remove("additionalItems") {
                members.insert("items".into(), rest);
            }
        } else {
            mend.move_part(at.clone(), &push(&at, "0"));
            members.insert("items".into(), list.pop().unwrap_or_else(|| json!({})));
        }
    }
    if members.get("prefixItems").is_some_and(Value::is_array) {
        if let Some(Value::Bool(more)) = members.get("items").cloned() {
            members.shift_remove("items");
            members.insert("x-specwright-items".into(), json!(more));
        }
        members.entry("type").or_insert_with(|| json!("array"));
    }
    if let Some(unevaluated @ Value::Object(_)) = members.get("unevaluatedItems").cloned()
        && !members.contains_key("items")
        && !members.contains_key("prefixItems")
        && mend.dialect >= Dialect::V31
    {
        mend.move_part(push(&mend.at, "items"), &push(&mend.at, "unevaluatedItems"));
        members.shift_remove("unevaluatedItems");
        members.insert("items".into(), unevaluated);
    }
}

/// Texts that hold bytes have a format in 3.0.
pub(super) fn content(members: &mut Members) {
    let word = |members: &Members, key: &str| members.get(key).and_then(Value::as_str).map(str::to_lowercase);
    if members.get("format").is_some_and(Value::is_string) || members.get("type").is_some_and(|t| t == "file") {
        return;
    }
    let media = word(members, "contentMediaType");
    let format = match word(members, "contentEncoding").as_deref() {
        Some("base64") => "byte",
        Some("base64url") => "base64url",
        Some("binary") => "binary",
        None if media.as_deref().is_some_and(is_bytes) => "binary",
        _ => return,
    };
    members.entry("type").or_insert_with(|| json!("string"));
    // The format says it.
    members.shift_remove("contentEncoding");
    members.insert("format".into(), json!(format));
}

/// Whether what is of this media type is no text.
fn is_bytes(media: &str) -> bool {
    let media = media.split(';').next().unwrap_or_default().trim();
    let text = media.starts_with("text/") || media.ends_with("+json") || media.ends_with("+xml");
    !text && !["application/json", "application/xml", "application/x-www-form-urlencoded"].contains(&media)
}
