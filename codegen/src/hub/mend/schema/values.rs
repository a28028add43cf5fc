//! Values that a schema lists.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::super::{Members, Mend};

/// Mends `enum`: a single value is a list of one, values that stand there twice are one, and what is no text in a
/// list of texts was meant as one.
pub(in super::super) fn listed(mend: &mut Mend, members: &mut Members, types: &[String]) {
    match members.get("enum") {
        None => return,
        Some(Value::Array(values)) if values.is_empty() => {
            mend.mended("`enum` lists nothing; it has no effect");
            members.shift_remove("enum");
            return;
        }
        Some(Value::Array(_)) => {}
        Some(Value::Null | Value::Object(_)) => return,
        Some(single) => {
            let list = json!([single]);
            mend.mended(format!("`enum` must be a list; {list} is taken"));
            members.insert("enum".into(), list);
        }
    }
    let Some(Value::Array(values)) = members.get_mut("enum") else { return };
    if types == ["string"] {
        let mut meant = false;
        for value in values.iter_mut().filter(|value| value.is_number() || value.is_boolean()) {
            *value = json!(value.to_string());
            meant = true;
        }
        if meant {
            mend.mended("values that are no texts are listed for a text; they are taken as texts");
        }
    }
    let count = values.len();
    let mut seen = HashSet::new();
    values.retain(|value| seen.insert(value.to_string()));
    if values.len() < count {
        mend.mended("a value is listed twice");
    }
}
