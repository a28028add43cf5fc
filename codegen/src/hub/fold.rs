//! Lists that 3.0 has no words for, as lists of variants.

use serde_json::{Map, Value, json};

use super::CARRIED;

/// Hands `prefixItems` on as the variants of `items`, with their number. What may follow them is the last variant.
pub(super) fn fold(schema: &mut Map<String, Value>) {
    if !schema.get("prefixItems").is_some_and(Value::is_array) {
        return;
    }
    let Some(Value::Array(mut variants)) = schema.shift_remove("prefixItems") else { return };
    let count = variants.len();
    let closed = schema.shift_remove(&format!("{CARRIED}items")) == Some(Value::Bool(false));
    let most = schema.get("maxItems").and_then(Value::as_u64);
    match schema.shift_remove("items") {
        Some(items) if items == json!({ "not": {} }) => {}
        Some(items) if items.is_object() => variants.push(items),
        _ if closed || most.is_some_and(|most| most <= count as u64) => {}
        _ => variants.push(json!({})),
    }
    schema.insert(format!("{CARRIED}prefixItems"), json!(count));
    schema.insert("items".into(), json!({ "anyOf": variants }));
}
