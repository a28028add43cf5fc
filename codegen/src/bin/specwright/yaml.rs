//! A tree as YAML.

use serde::Serialize;
use serde::ser::{Error, Serializer};
use serde_json::Value;

/// The text of a tree.
///
/// # Errors
/// When a number has more digits than YAML's reader would keep.
pub(crate) fn text(tree: &Value) -> Result<String, String> {
    serde_yaml::to_string(&Plain(tree)).map_err(|error| error.to_string())
}

/// A value whose numbers are written as numbers: they are kept with all their digits in a way that only JSON knows.
struct Plain<'a>(&'a Value);

impl Serialize for Plain<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Number(number) => {
                let text = number.to_string();
                if let Ok(number) = text.parse::<i128>() {
                    return serializer.serialize_i128(number);
                }
                match text.parse::<f64>() {
                    Ok(number) if number.is_finite() => serializer.serialize_f64(number),
                    _ => Err(S::Error::custom(format!("{text} can't be written as YAML; take --format json"))),
                }
            }
            Value::Array(items) => serializer.collect_seq(items.iter().map(Plain)),
            Value::Object(members) => serializer.collect_map(members.iter().map(|(key, value)| (key, Plain(value)))),
            other => other.serialize(serializer),
        }
    }
}
