//! Security schemes, and what requires them.

use serde_json::{Value, json};

use super::{Dialect, Members, Mend};
use crate::diagnostic::Code;
use crate::hub::{kind_of, v20};

impl Mend<'_> {
    /// Requirements: alternatives, each of schemes by name with their scopes.
    pub(super) fn requirements(&mut self, key: &str, value: &mut Value) -> bool {
        if value.is_object() {
            self.mended(format!("`{key}` must be a list, not an object; a list of this one is taken"));
            *value = json!([value.take()]);
        }
        let Value::Array(items) = value else { return self.wrong(key, "a list", value, false) };
        items.retain(|item| !item.is_null());
        let mut whole = true;
        for (index, item) in items.iter_mut().enumerate() {
            whole &= self.within(&index.to_string(), |mend| mend.requirement(key, item));
        }
        whole
    }

    fn requirement(&mut self, key: &str, value: &mut Value) -> bool {
        if let Value::String(name) = value {
            let instead = json!({ name.as_str(): [] });
            self.taken(key, "a list of objects", value, instead);
        }
        let Value::Object(schemes) = value else {
            let message = format!(
                "a requirement in `{key}` must be an object with a list of scopes for each scheme, not {}",
                kind_of(value)
            );
            self.fault(Code::WrongKind, message);
            return false;
        };
        schemes.retain(|name, _| !name.starts_with("x-"));
        // 3.2 may name a scheme by where it is described.
        for (name, scopes) in std::mem::take(schemes) {
            let name = name.strip_prefix("#/components/securitySchemes/").map_or(name.clone(), str::to_owned);
            schemes.insert(name, scopes);
        }
        for (name, scopes) in schemes.iter_mut() {
            let texts = scopes.as_array().is_some_and(|items| items.iter().all(Value::is_string));
            if !texts {
                let mut instead = match scopes.take() {
                    Value::Array(items) => items,
                    Value::String(scope) => vec![scope.into()],
                    Value::Object(scopes) => scopes.into_iter().map(|(scope, _)| scope.into()).collect(),
                    _ => Vec::new(),
                };
                instead.retain(Value::is_string);
                *scopes = instead.into();
                self.mended(format!("the scopes of {name} must be a list of texts; {scopes} is taken"));
            }
            if self.known.schemes.insert(name.clone()) {
                self.open.required.push((name.clone(), self.at.clone()));
            }
        }
        true
    }
}

/// A security scheme, in the words of 3.0 or of 2.0.
pub(in crate::hub) fn scheme(mend: &mut Mend, members: &mut Members) {
    let kind = members.get("type").and_then(Value::as_str).map(|kind| kind.trim().to_lowercase());
    let swagger = mend.dialect == Dialect::V20;
    match kind.as_deref() {
        Some("apikey") => {
            mend.fill(members, "a security scheme", "in", json!("header"));
            if members.get("name").is_none_or(Value::is_null) {
                mend.give_up(Code::Missing, "a security scheme needs `name`");
            }
        }
        Some("http") => {
            if members.get("scheme").is_none_or(Value::is_null) {
                mend.fill(members, "a security scheme", "scheme", json!("bearer"));
            }
        }
        Some("basic") if swagger => {}
        Some(word @ ("basic" | "bearer" | "jwt" | "token")) => {
            let scheme = if word == "basic" { "basic" } else { "bearer" };
            mend.mended(format!("{word} is no type of a security scheme; http with the scheme {scheme} is taken"));
            members.insert("type".into(), json!("http"));
            members.insert("scheme".into(), json!(scheme));
        }
        Some("oauth2") if swagger => old_flow(mend, members),
        Some("oauth2") if members.contains_key("flow") => {
            mend.mixed = true;
            mend.mended("`flow` is a word of Swagger 2.0; it is read as there");
            old_flow(mend, members);
            if let Value::Object(new) = v20::scheme(std::mem::take(members).into()) {
                *members = new;
            }
        }
        Some("oauth2") => mend.fill(members, "a security scheme", "flows", json!({})),
        Some("openidconnect") => mend.fill(members, "a security scheme", "openIdConnectUrl", json!("")),
        Some("mutualtls") => {
            members.insert("type".into(), json!("http"));
            members.insert("scheme".into(), json!(crate::hub::MUTUAL_TLS));
        }
        None if members.contains_key("scheme") => mend.fill(members, "a security scheme", "type", json!("http")),
        None if members.contains_key("flows") => mend.fill(members, "a security scheme", "type", json!("oauth2")),
        None if members.contains_key("name") => {
            mend.fill(members, "a security scheme", "type", json!("apiKey"));
            mend.fill(members, "a security scheme", "in", json!("header"));
        }
        None => mend.give_up(Code::Missing, "a security scheme needs `type`"),
        Some(_) => {}
    }
    others(mend, members);
}

/// Leaves out what is said of schemes of other types.
fn others(mend: &mut Mend, members: &mut Members) {
    const TYPES: [(&str, &[&str]); 4] = [
        ("apiKey", &["name", "in"]),
        ("http", &["scheme", "bearerFormat"]),
        ("oauth2", &["flows"]),
        ("openIdConnect", &["openIdConnectUrl"]),
    ];
    let Some(kind) = members.get("type").and_then(Value::as_str).map(|kind| kind.trim().to_owned()) else { return };
    let foreign = TYPES.iter().filter(|(name, _)| !name.eq_ignore_ascii_case(&kind));
    let said = |key: &&&str| members.shift_remove(**key).is_some_and(|value| !value.is_null());
    let said: Vec<String> = foreign.flat_map(|(_, keys)| *keys).filter(said).map(|key| format!("`{key}`")).collect();
    if !said.is_empty() {
        let message = format!("no effect in a security scheme of the type {kind}: {}", said.join(", "));
        mend.note(Code::KeywordIgnored, message);
    }
}

/// The flow of a scheme of 2.0.
fn old_flow(mend: &mut Mend, members: &mut Members) {
    let said = |members: &Members, key: &str| members.get(key).is_some_and(Value::is_string);
    let flow = match (said(members, "authorizationUrl"), said(members, "tokenUrl")) {
        (true, true) => "accessCode",
        (true, false) => "implicit",
        (false, _) => "application",
    };
    const FLOWS: [&str; 4] = ["implicit", "password", "application", "accessCode"];
    let is_known = |word: &str| FLOWS.iter().any(|flow| flow.eq_ignore_ascii_case(word.trim()));
    if let Some(other) = members.get("flow").filter(|said| !said.is_null() && !said.as_str().is_some_and(is_known)) {
        let message = format!("`flow` must be one of {}, not {}; {flow} is taken", FLOWS.join(", "), kind_of(other));
        mend.mended(message);
        members.shift_remove("flow");
        members.insert("flow".into(), json!(flow));
    }
    mend.fill(members, "a security scheme", "flow", json!(flow));
    let flow = members.get("flow").and_then(Value::as_str).unwrap_or_default().to_owned();
    if ["implicit", "accessCode"].contains(&flow.as_str()) {
        mend.fill(members, "a security scheme", "authorizationUrl", json!(""));
    }
    if ["password", "application", "accessCode"].contains(&flow.as_str()) {
        mend.fill(members, "a security scheme", "tokenUrl", json!(""));
    }
}

/// A flow of 3.x, of which the last segment of the place says the name.
pub(in crate::hub) fn flow(mend: &mut Mend, members: &mut Members) {
    let name = mend.at.rsplit('/').next().unwrap_or_default().to_owned();
    if ["implicit", "authorizationCode"].contains(&name.as_str()) {
        mend.fill(members, "a flow", "authorizationUrl", json!(""));
    }
    if name != "implicit" {
        mend.fill(members, "a flow", "tokenUrl", json!(""));
    }
    mend.fill(members, "a flow", "scopes", json!({}));
    if let Some(Value::Object(scopes)) = members.get_mut("scopes") {
        let is_vendor = |name: &str, value: &Value| name.starts_with("x-") && !value.is_string();
        let vendor: Vec<String> = scopes.iter().filter(|(n, v)| is_vendor(n, v)).map(|(n, _)| n.clone()).collect();
        let vendor: Vec<_> = vendor.into_iter().filter_map(|n| scopes.shift_remove(&n).map(|v| (n, v))).collect();
        members.extend(vendor);
    }
}
