//! The token by which a session with a login proves that a request is its own.

use std::time::{SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use specwright_runtime::auth::hmac_sha256;

/// Sic: `type`, where a JSON web token has `typ`.
const HEADER: &str = r#"{"alg": "HS256", "type": "JWT"}"#;

/// The text that is signed for a URL: header and claims.
pub(super) fn text(url: &str, now: SystemTime) -> String {
    let milliseconds = now.duration_since(UNIX_EPOCH).unwrap_or_default().as_millis();
    let claims = format!(r#"{{"url": {}, "timestamp": {milliseconds}}}"#, quoted(url));
    format!("{}.{}", URL_SAFE_NO_PAD.encode(HEADER), URL_SAFE_NO_PAD.encode(claims))
}

/// The signature of a text.
pub(super) fn signature(key: &[u8], text: &str) -> String {
    URL_SAFE_NO_PAD.encode(hmac_sha256(key, text.as_bytes()))
}

/// A text as JSON in ASCII.
fn quoted(text: &str) -> String {
    let mut json = String::from("\"");
    for unit in text.encode_utf16() {
        match char::from_u32(unit.into()) {
            Some(plain @ ('"' | '\\')) => json.extend(['\\', plain]),
            Some(plain @ ' '..='~') => json.push(plain),
            Some('\n') => json.push_str("\\n"),
            Some('\r') => json.push_str("\\r"),
            Some('\t') => json.push_str("\\t"),
            Some('\u{8}') => json.push_str("\\b"),
            Some('\u{c}') => json.push_str("\\f"),
            _ => json.push_str(&format!("\\u{unit:04x}")),
        }
    }
    json + "\""
}
