//! JSON values in recordings: markers for what JSON can't say, and the first difference of two values.

use serde_json::{Map, Value, json};

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Bytes as base64 with padding.
pub(crate) fn to_base64(bytes: &[u8]) -> String {
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let bits = chunk.iter().fold(0u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for place in 0..4 {
            let index = bits >> (18 - 6 * place) & 63;
            text.push(if place <= chunk.len() { char::from(ALPHABET[index as usize]) } else { '=' });
        }
    }
    text
}

/// The bytes of a base64 text.
///
/// # Errors
/// When it is none.
pub(crate) fn from_base64(text: &str) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let (mut bits, mut count) = (0u32, 0);
    for byte in text.trim_end_matches('=').bytes() {
        let index = ALPHABET.iter().position(|letter| *letter == byte);
        let index = index.ok_or_else(|| format!("{text:?} is no base64"))?;
        bits = (bits << 6 | index as u32) & 0xff_ffff;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count & 0xff) as u8);
        }
    }
    Ok(bytes)
}

/// The one member of an object whose name begins with a dollar sign.
pub(crate) fn marker(value: &Value) -> Option<(&str, &Value)> {
    let members = value.as_object().filter(|members| members.len() == 1)?;
    let (name, content) = members.iter().next()?;
    Some((name.strip_prefix('$')?, content))
}

/// An answer as it came, as its marker.
pub(crate) fn response(status: u16, content_type: Option<&str>, body: &[u8]) -> Value {
    json!({"$response": {"status": status, "content_type": content_type, "base64": to_base64(body)}})
}

/// The same value with one way of writing for each marker: bytes in base64, an answer in JSON by its value.
pub(crate) fn canonical(value: &Value) -> Value {
    match marker(value) {
        Some(("bytes", Value::String(text))) => json!({"$bytes_base64": to_base64(text.as_bytes())}),
        Some(("response", Value::Object(members))) => canonical_response(members),
        _ => match value {
            Value::Array(items) => items.iter().map(canonical).collect(),
            Value::Object(members) => {
                let members = members.iter().map(|(name, value)| (name.clone(), canonical(value)));
                Value::Object(members.collect::<Map<_, _>>())
            }
            scalar => scalar.clone(),
        },
    }
}

fn canonical_response(members: &Map<String, Value>) -> Value {
    let mut members = members.clone();
    let text = |value: Option<Value>| value.and_then(|text| text.as_str().map(str::to_owned));
    let (plain, base64) = (text(members.shift_remove("text")), text(members.shift_remove("base64")));
    let bytes = plain.map(String::into_bytes).or_else(|| from_base64(&base64?).ok()).unwrap_or_default();
    // The recorded server wrote the same JSON with other spaces and escapes.
    let is_json =
        members.get("content_type").and_then(Value::as_str).is_some_and(|kind| kind.starts_with("application/json"));
    match serde_json::from_slice::<Value>(&bytes) {
        Ok(value) if is_json => members.insert("json".to_owned(), value),
        _ => members.insert("base64".to_owned(), to_base64(&bytes).into()),
    };
    json!({"$response": members})
}

/// Where two values differ first, as a JSON pointer with both sides; none when they are equal. A date is compared by
/// its instant, also with a text; numbers by their value.
pub(crate) fn difference(expected: &Value, found: &Value) -> Option<String> {
    if let Some(("datetime", Value::String(date))) = marker(expected) {
        let text = marker(found).filter(|(name, _)| *name == "datetime").map_or(found, |(_, text)| text);
        let same = text
            .as_str()
            .is_some_and(|text| text == date || (instant(text) == instant(date) && instant(date).is_some()));
        return (!same).then(|| format!(" is {}, not the instant {date}", short(found)));
    }
    match (expected, found) {
        (Value::Number(a), Value::Number(b)) if (a.is_f64() || b.is_f64()) && a.as_f64() == b.as_f64() => None,
        (Value::Object(a), Value::Object(b)) => {
            let absent = |name: &String| Some(format!("/{name} is not there"));
            let more = || b.keys().find(|name| !a.contains_key(*name)).map(|name| format!("/{name} is there"));
            a.iter()
                .find_map(|(name, a)| match b.get(name) {
                    Some(b) => difference(a, b).map(|rest| format!("/{name}{rest}")),
                    None => absent(name),
                })
                .or_else(more)
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            let mut pairs = a.iter().zip(b).enumerate();
            pairs.find_map(|(index, (a, b))| difference(a, b).map(|rest| format!("/{index}{rest}")))
        }
        _ => (expected != found).then(|| format!(" is {}, not {}", short(found), short(expected))),
    }
}

/// Milliseconds since 1970 of a date in ISO 8601; one without a zone is in UTC.
pub(crate) fn instant(text: &str) -> Option<i64> {
    let (date, time) = text.split_once(['T', ' '])?;
    let mut parts = date.splitn(3, '-').map(|part| part.parse::<i64>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    let (time, zone) = match time.find(['Z', 'z', '+', '-']) {
        Some(at) => time.split_at(at),
        None => (time, "Z"),
    };
    let mut parts = time.splitn(3, ':');
    let (hours, minutes) = (parts.next()?.parse::<i64>().ok()?, parts.next()?.parse::<i64>().ok()?);
    let seconds: f64 = parts.next().unwrap_or("0").parse().ok()?;
    let digits: String = zone.chars().filter(char::is_ascii_digit).collect();
    let offset = match digits.len() {
        0 => 0,
        4 => digits[..2].parse::<i64>().ok()? * 60 + digits[2..].parse::<i64>().ok()?,
        _ => return None,
    };
    let offset = if zone.starts_with('-') { -offset } else { offset };
    // Years that begin in March have their leap day at the end.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let days = 365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    let days = days + (153 * month + 2) / 5 + day - 1 - 719_468;
    Some(((days * 24 + hours) * 60 + minutes - offset) * 60_000 + (seconds * 1000.0).round() as i64)
}

/// A value as text, cut where it gets long.
pub(crate) fn short(value: &Value) -> String {
    let text = value.to_string();
    let cut: String = text.chars().take(120).collect();
    if cut.len() < text.len() { cut + "…" } else { cut }
}
