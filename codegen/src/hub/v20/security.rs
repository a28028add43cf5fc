//! Security definitions as security schemes.

use serde_json::{Map, Value, json};

use super::carried;

pub(super) fn scheme(value: Value) -> Value {
    let Value::Object(mut members) = value else { return value };
    let kind = members.get("type").and_then(Value::as_str).unwrap_or_default().to_owned();
    match kind.as_str() {
        "basic" => {
            members.insert("type".into(), json!("http"));
            members.insert("scheme".into(), json!("basic"));
            carried(members, &["type", "description", "scheme"]).into()
        }
        "oauth2" => {
            let flow = match members.get("flow").and_then(Value::as_str) {
                Some("application") => "clientCredentials",
                Some("accessCode") => "authorizationCode",
                Some(same) => same,
                None => return members.into(),
            };
            let flow = flow.to_owned();
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
            carried(members, &["type", "description", "flows"]).into()
        }
        _ => carried(members, &["type", "description", "name", "in"]).into(),
    }
}
