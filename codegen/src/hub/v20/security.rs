//! Security definitions as security schemes.

use serde_json::{Map, Value, json};

/// A scheme of 2.0.
pub(in crate::hub) fn scheme(value: Value) -> Value {
    let Value::Object(mut members) = value else { return value };
    let kind = members.get("type").and_then(Value::as_str).unwrap_or_default().to_owned();
    match kind.as_str() {
        "basic" => {
            members.insert("type".into(), json!("http"));
            members.insert("scheme".into(), json!("basic"));
            members.into()
        }
        "oauth2" if !members.contains_key("flows") => {
            let flow = match members.shift_remove("flow").as_ref().and_then(Value::as_str) {
                Some("application") => "clientCredentials",
                Some("accessCode") => "authorizationCode",
                Some(same) => same,
                None => return members.into(),
            }
            .to_owned();
            let mut content = Map::new();
            for key in ["authorizationUrl", "tokenUrl"] {
                content.extend(members.shift_remove(key).map(|url| (key.to_owned(), url)));
            }
            let scopes = match members.shift_remove("scopes") {
                Some(Value::Object(scopes)) => scopes,
                _ => Map::new(),
            };
            let (extensions, scopes): (Map<_, _>, Map<_, _>) =
                scopes.into_iter().partition(|(name, _)| name.starts_with("x-"));
            // A scope of which nothing is said.
            let said = |value: Value| if value.is_null() { json!("") } else { value };
            let scopes: Map<_, _> = scopes.into_iter().map(|(name, value)| (name, said(value))).collect();
            content.extend(extensions);
            content.insert("scopes".into(), scopes.into());
            members.insert("flows".into(), json!({ flow: content }));
            members.into()
        }
        _ => members.into(),
    }
}
