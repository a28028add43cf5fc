//! Numbers within their bounds.

use serde_json::{Map, Value, json};

/// The bound of this name, and whether it is itself beyond: as two keywords say it, or one and a flag.
fn bound(schema: &Map<String, Value>, inner: &str, outer: &str) -> Option<(f64, bool)> {
    let number = |key: &str| schema.get(key).and_then(Value::as_f64);
    let flag = schema.get(outer) == Some(&Value::Bool(true));
    number(outer).map(|bound| (bound, true)).or(number(inner).map(|bound| (bound, flag)))
}

/// An integer: the least, one near, or a great one.
pub(super) fn integer(schema: &Map<String, Value>, seed: usize) -> Option<Value> {
    let format = schema.get("format").and_then(Value::as_str).unwrap_or_default();
    let (lowest, highest): (i128, i128) = match format {
        "int8" => (i8::MIN.into(), i8::MAX.into()),
        "uint8" => (0, u8::MAX.into()),
        "int16" => (i16::MIN.into(), i16::MAX.into()),
        "uint16" => (0, u16::MAX.into()),
        "int32" => (i32::MIN.into(), i32::MAX.into()),
        "uint32" => (0, u32::MAX.into()),
        "uint64" => (0, u64::MAX.into()),
        _ => (i64::MIN.into(), i64::MAX.into()),
    };
    let least = bound(schema, "minimum", "exclusiveMinimum");
    let most = bound(schema, "maximum", "exclusiveMaximum");
    let least = least.map(|(bound, beyond)| if beyond { bound.floor() as i128 + 1 } else { bound.ceil() as i128 });
    let most = most.map(|(bound, beyond)| if beyond { bound.ceil() as i128 - 1 } else { bound.floor() as i128 });
    let low = least.unwrap_or_else(|| most.map_or(-7, |most| most.min(-7))).clamp(lowest, highest);
    let high = most.unwrap_or(highest).clamp(lowest, highest);
    let step = schema.get("multipleOf").and_then(Value::as_f64).map_or(1, |step| (step as i128).max(1));
    let value = match seed % 3 {
        0 => low,
        // What a floating point number has no room for.
        1 => 9_007_199_254_740_993.min(high),
        _ => (low + 5).min(high),
    };
    let value = if value.rem_euclid(step) == 0 { value } else { value - value.rem_euclid(step) };
    let value = if value < low { value + step } else { value };
    let value = Some(value).filter(|value| (low..=high).contains(value))?;
    i64::try_from(value).map(|value| json!(value)).or_else(|_| u64::try_from(value).map(|value| json!(value))).ok()
}

/// A number with a fraction, where there is room for one.
pub(super) fn fraction(schema: &Map<String, Value>, seed: usize) -> Option<Value> {
    let least = bound(schema, "minimum", "exclusiveMinimum");
    let most = bound(schema, "maximum", "exclusiveMaximum");
    let low = least.map_or_else(|| most.map_or(-7.0, |(most, _)| most.min(0.0) - 7.0), |(least, _)| least);
    let high = most.map_or(low + 1_000.0, |(most, _)| most);
    if let Some(step) = schema.get("multipleOf").and_then(Value::as_f64) {
        return Some(json!(((low / step).ceil() + 1.0) * step)).filter(|value| value.as_f64() <= Some(high));
    }
    let inside = |value: f64| {
        let above = least.is_none_or(|(least, beyond)| if beyond { value > least } else { value >= least });
        above && most.is_none_or(|(most, beyond)| if beyond { value < most } else { value <= most })
    };
    let middle = low + (high - low) / 2.0;
    let tried = match seed % 3 {
        0 => [low, low + 0.1, middle, high],
        1 => [low + 0.1, low + 1e-7, middle, high],
        _ => [low + 5.25, middle, high, low],
    };
    tried.into_iter().find(|value| inside(*value)).map(|value| json!(value))
}
