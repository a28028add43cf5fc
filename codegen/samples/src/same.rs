//! Whether a value came back as it was.

use serde_json::Value;

/// The first difference between a value and what came back, with its place as a JSON pointer.
///
/// Numbers are compared by value. A member that was null may be gone, if what came back is `valid` without it: where
/// absence is allowed and no request says the one or the other, types don't tell them apart.
pub(crate) fn difference(value: &Value, back: &Value, valid: &dyn Fn(&Value) -> bool) -> Option<String> {
    let mut nulls = false;
    let found = first(value, back, "", &mut nulls);
    found.or_else(|| (nulls && !valid(back)).then(|| "a null is gone that had to be there".to_owned()))
}

fn first(value: &Value, back: &Value, at: &str, nulls: &mut bool) -> Option<String> {
    match (value, back) {
        // Integers to the last digit; one may be written as a number with a fraction of 0.
        (Value::Number(x), Value::Number(y)) if x.is_f64() != y.is_f64() && x.as_f64() == y.as_f64() => None,
        (Value::Array(x), Value::Array(y)) if x.len() == y.len() => {
            x.iter().zip(y).enumerate().find_map(|(index, (x, y))| first(x, y, &format!("{at}/{index}"), nulls))
        }
        (Value::Object(x), Value::Object(y)) => {
            let own = x.iter().find_map(|(key, x)| match (x, y.get(key)) {
                (_, Some(y)) => first(x, y, &format!("{at}/{key}"), nulls),
                (Value::Null, None) => {
                    *nulls = true;
                    None
                }
                (_, None) => Some(format!("{at}/{key} is gone")),
            });
            own.or_else(|| y.keys().find(|key| !x.contains_key(*key)).map(|key| format!("{at}/{key} is new")))
        }
        _ if value == back => None,
        _ => Some(format!("{at} came back as {back}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn content_counts_and_not_how_it_is_written() {
        let difference = |value: Value, back: Value| difference(&value, &back, &|_| true);
        assert_eq!(difference(json!({"a": 1, "b": [2.0]}), json!({"b": [2], "a": 1.0})), None);
        assert_eq!(difference(json!({"a": null}), json!({})), None);
        assert_eq!(difference(json!({"a": {"b": 1}}), json!({"a": {}})).as_deref(), Some("/a/b is gone"));
        assert_eq!(difference(json!({}), json!({"a": null})).as_deref(), Some("/a is new"));
        assert_eq!(difference(json!([1]), json!([2])).as_deref(), Some("/0 came back as 2"));
        let (near, exact) = (json!(9_007_199_254_740_992_u64), json!(9_007_199_254_740_993_u64));
        assert!(difference(exact, near).is_some());
    }

    #[test]
    fn a_null_may_only_go_where_it_may() {
        let gone = difference(&json!({"a": null}), &json!({}), &|_| false);
        assert_eq!(gone.as_deref(), Some("a null is gone that had to be there"));
    }
}
