//! Comparing signed tokens (`Argus-Csrf-Token`), which name the server's address and so differ as texts.

use std::time::{SystemTime, UNIX_EPOCH};

use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;

use super::super::address::Ports;
use super::super::json::{difference, from_base64, to_base64};
use super::super::recording::Recording;
use super::super::server::Action;

/// How a token differs from the recorded one.
pub(crate) fn differences(expected: &str, sent: &str, recording: &Recording, ports: &Ports) -> Vec<String> {
    let (Some(mut wanted), Some(got)) = (parts(expected), parts(sent)) else {
        return vec![format!("{sent:?}, not {expected:?}")];
    };
    ports.put_into(&mut wanted[1]);
    let mut found: Vec<String> = wanted.iter().zip(&got).filter_map(|(a, b)| difference(a, b)).collect();
    if !keys(recording).iter().any(|key| is_signed(sent, key) == Some(true)) {
        found.push("is not signed with the session key".to_owned());
    }
    found
}

/// A token for a URL, as far as it is compared: without its signature.
pub(crate) fn unsigned(url: &str, now: Option<SystemTime>) -> String {
    let time = now.and_then(|now| now.duration_since(UNIX_EPOCH).ok()).unwrap_or_default().as_millis();
    let part = |value: Value| to_base64(value.to_string().as_bytes()).replace('+', "-").replace('/', "_");
    let claims = json!({"url": url, "timestamp": time as u64});
    format!("{}.{}.", part(json!({"alg": "HS256", "type": "JWT"})), part(claims))
}

/// The same token for another URL, without its signature.
pub(crate) fn with_url(token: &str, change: impl Fn(&str) -> String) -> Option<String> {
    let [header, mut claims] = parts(token)?;
    claims["url"] = change(claims["url"].as_str()?).into();
    let part = |value: Value| to_base64(value.to_string().as_bytes()).replace('+', "-").replace('/', "_");
    Some(format!("{}.{}.", part(header), part(claims)))
}

/// The two parts that say something.
fn parts(token: &str) -> Option<[Value; 2]> {
    let mut parts = token.splitn(3, '.').take(2).map(|part| serde_json::from_slice(&from_base64_url(part)?).ok());
    Some([parts.next()??, parts.next()??])
}

/// The session keys that the script's answers hold.
fn keys(recording: &Recording) -> Vec<Vec<u8>> {
    let bodies = recording.script.iter().filter_map(|action| match action {
        Action::Answer(answer) => serde_json::from_slice::<Value>(&answer.body).ok(),
        Action::Close => None,
    });
    bodies.filter_map(|body| from_base64(body["data"]["sessionKey"].as_str()?).ok()).collect()
}

fn is_signed(token: &str, key: &[u8]) -> Option<bool> {
    let (said, signature) = token.rsplit_once('.')?;
    let mut mac = Hmac::<Sha256>::new_from_slice(key).ok()?;
    mac.update(said.as_bytes());
    Some(mac.verify_slice(&from_base64_url(signature)?).is_ok())
}

fn from_base64_url(text: &str) -> Option<Vec<u8>> {
    from_base64(&text.replace('-', "+").replace('_', "/")).ok()
}
