//! What a plain scalar of YAML 1.2 is, by the core schema. Words and numbers of YAML 1.1 are text: `no`, `on`, `1_000`.

use serde_json::{Number, Value};

/// The value of a scalar without quotes.
pub(super) fn plain(text: &str) -> Value {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        _ => number(text).map_or_else(|| Value::String(text.to_owned()), Value::Number),
    }
}

/// A number as JSON writes it, with all its digits. What JSON has no number for, `.inf` and `.nan`, is none.
fn number(text: &str) -> Option<Number> {
    let first = text.bytes().next()?;
    if !matches!(first, b'0'..=b'9' | b'-' | b'+' | b'.') {
        return None;
    }
    for (prefix, radix) in [("0o", 8), ("0x", 16)] {
        if let Some(digits) = text.strip_prefix(prefix) {
            let all = digits.chars().all(|c| c.is_digit(radix));
            return u128::from_str_radix(digits, radix).ok().filter(|_| all)?.to_string().parse().ok();
        }
    }
    let (sign, rest) = match first {
        b'-' => ("-", &text[1..]),
        b'+' => ("", &text[1..]),
        _ => ("", text),
    };
    let (mantissa, exponent) = rest.find(['e', 'E']).map_or((rest, ""), |at| rest.split_at(at));
    let (whole, fraction) = mantissa.find('.').map_or((mantissa, ""), |at| mantissa.split_at(at));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let decimals = fraction.strip_prefix('.').unwrap_or_default();
    if !digits(whole) || !digits(decimals) || whole.is_empty() && decimals.is_empty() {
        return None;
    }
    let whole = match whole.trim_start_matches('0') {
        "" => "0",
        whole => whole,
    };
    let fraction = match (fraction, decimals) {
        ("", _) => String::new(),
        (_, "") => ".0".to_owned(),
        (fraction, _) => fraction.to_owned(),
    };
    format!("{sign}{whole}{fraction}{exponent}").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn scalars_are_those_of_1_2() {
        for (text, json) in [
            ("no", r#""no""#),
            ("Yes", r#""Yes""#),
            ("on", r#""on""#),
            ("y", r#""y""#),
            ("", "null"),
            ("~", "null"),
            ("True", "true"),
            ("tRUE", r#""tRUE""#),
            ("1_000", r#""1_000""#),
            ("12:30", r#""12:30""#),
            ("2020-01-02", r#""2020-01-02""#),
            ("0o17", "15"),
            ("0x1F", "31"),
            ("0x", r#""0x""#),
            ("0x+1", r#""0x+1""#),
            ("0b1", r#""0b1""#),
            ("017", "17"),
            ("+12", "12"),
            ("-0", "-0"),
            ("12345678901234567890123", "12345678901234567890123"),
            ("1.10", "1.10"),
            (".5", "0.5"),
            ("-.5", "-0.5"),
            ("5.", "5.0"),
            ("1e3", "1e+3"),
            ("1.e+3", "1.0e+3"),
            (".", r#"".""#),
            ("-", r#""-""#),
            ("1e", r#""1e""#),
            ("1.2.3", r#""1.2.3""#),
            (".inf", r#"".inf""#),
            ("-.INF", r#""-.INF""#),
            (".nan", r#"".nan""#),
        ] {
            assert_eq!(plain(text).to_string(), json, "{text}");
        }
    }
}
