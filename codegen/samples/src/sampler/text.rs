//! Texts: of a format, of a pattern, of a length.

use serde_json::{Map, Value, json};

use super::{Plan, Sampler, pattern};

/// Texts of formats.
const FORMATS: &[(&str, &[&str])] = &[
    ("uuid", &["123e4567-e89b-42d3-a456-426614174000"]),
    ("date-time", &["2024-02-29T12:30:00.123456789+01:00", "2024-02-29T12:30:00Z"]),
    ("date", &["2024-02-29"]),
    ("time", &["12:30:00Z", "12:30:00"]),
    ("duration", &["P1DT2H", "PT0.5S"]),
    ("byte", &["dGV4dA==", ""]),
    ("base64", &["dGV4dA=="]),
    ("decimal", &["12345678901234567890.123456789", "-0.10", "1"]),
    ("int64", &["9007199254740993", "-1", "007"]),
    ("uint64", &["18446744073709551615"]),
    ("int32", &["2147483647"]),
    ("integer", &["12345678901234567890"]),
    ("ipv4", &["10.0.0.1"]),
    ("ipv6", &["2001:db8::1"]),
    ("email", &["user@example.com"]),
    ("hostname", &["host.example.com"]),
];

/// Texts that patterns and checks of other formats may want.
const TEXTS: &[&str] = &[
    "text",
    "a/b",
    "a-b",
    "A1",
    "1",
    "2024-01-31",
    "10.0.0.0/8",
    "https://example.com/x",
    "PT1H",
    "0123456789abcdef0123456789abcdef",
    "lower_case.text",
    "^a.*$",
    "AB",
    "+4712345678",
    "image/png",
    "data:image/png;base64,AA==",
    "/a/b",
    "",
];

impl Sampler<'_> {
    pub(super) fn text(&self, schema: &Map<String, Value>, plan: Plan) -> Option<Value> {
        let format = schema.get("format").and_then(Value::as_str).unwrap_or_default();
        let mut own = schema.clone();
        own.insert("type".into(), json!("string"));
        let own = Value::Object(own);
        let of_format = FORMATS.iter().find(|(name, _)| *name == format).map_or(&[][..], |(_, texts)| texts);
        let turned = (0..of_format.len()).map(|i| of_format[(i + plan.seed) % of_format.len()].to_owned());
        let length = |key: &str| schema.get(key).and_then(Value::as_u64).map(|length| length as usize);
        let least = length("minLength").unwrap_or(0);
        let most = length("maxLength").unwrap_or(usize::MAX);
        let plain: String = format!("tëxt \"{}\" \\ \n", plan.seed).chars().take(most).collect();
        let patterned = schema.get("pattern").and_then(Value::as_str).map(pattern::texts).unwrap_or_default();
        let plain = if plain.chars().count() < least { "x".repeat(least.min(100_000)) } else { plain };
        let turn = plan.seed % patterned.len().max(1);
        let (later, first) = patterned.split_at(turn.min(patterned.len()));
        let patterned = first.iter().chain(later).cloned().collect::<Vec<_>>();
        let others = TEXTS.iter().map(|text| (*text).to_owned());
        // A format that the validator does not know is followed all the same.
        let mut all = turned.chain(patterned).chain(std::iter::once(plain)).chain(others).map(Value::String);
        all.find(|text| self.judge.valid(&own, text))
    }
}
