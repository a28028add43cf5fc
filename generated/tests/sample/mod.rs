//! Values out of schemas: deterministic, small, and as varied as the schema allows.

use serde_json::{Map, Value, json};

/// Texts for patterns; the first that the judge accepts is taken.
const TEXTS: &[&str] = &[
    "text",
    "a/b",
    "a-b",
    "A1",
    "1",
    "2024-01-31",
    "10.0.0.1",
    "10.0.0.0/8",
    "host.example.com",
    "user@example.com",
    "https://example.com/x",
    "PT1H",
    "123e4567-e89b-42d3-a456-426614174000",
    "0123456789abcdef0123456789abcdef",
    "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
    "lower_case.text",
    "^a.*$",
    "AB",
    "+4712345678",
    "image/png",
    "data:image/png;base64,AA==",
    "processingStack",
    "/a/b",
    "",
];

/// Makes values of the schemas of one document.
pub(crate) struct Sampler<'a> {
    pub(crate) root: &'a Value,
    /// Whether a value is valid where a schema of the document is wanted.
    pub(crate) valid: &'a dyn Fn(&Value, &Value) -> bool,
}

/// How much of an object is filled in, and which of several possibilities is taken.
#[derive(Clone, Copy)]
pub(crate) struct Plan {
    pub(crate) seed: usize,
    pub(crate) depth: usize,
    /// Members that need not be there: all, none, or every other one.
    pub(crate) optional: Optional,
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Optional {
    All,
    None,
    Some,
}

impl Sampler<'_> {
    /// A value that the schema allows, as far as one is found.
    pub(crate) fn sample(&self, schema: &Value, plan: Plan) -> Option<Value> {
        let Some(object) = schema.as_object() else {
            return (schema != &Value::Bool(false)).then(|| json!("anything"));
        };
        let value = self.shape(object, plan)?;
        (self.valid)(schema, &value).then_some(value)
    }

    fn shape(&self, schema: &Map<String, Value>, plan: Plan) -> Option<Value> {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            let next = Plan { depth: plan.depth.checked_sub(1)?, ..plan };
            return self.sample(self.root.pointer(reference.trim_start_matches('#'))?, next);
        }
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            return values.get(plan.seed % values.len()).cloned();
        }
        if let Some(constant) = schema.get("const") {
            return Some(constant.clone());
        }
        for keyword in ["oneOf", "anyOf"] {
            if let Some(variants) = schema.get(keyword).and_then(Value::as_array) {
                let turned = (0..variants.len()).map(|i| &variants[(i + plan.seed) % variants.len()]);
                return turned
                    .flat_map(|v| self.sample(v, plan))
                    .find(|v| (self.valid)(&Value::Object(schema.clone()), v));
            }
        }
        if schema.contains_key("allOf") {
            return self.all_of(schema, plan);
        }
        match schema.get("type").and_then(Value::as_str) {
            Some("object") => Some(self.object(schema, plan)),
            Some("array") => Some(self.array(schema, plan)),
            Some("string") => self.text(schema, plan),
            Some("integer") => Some(json!(number(schema, plan) as i64)),
            Some("number") => Some(json!(fraction(schema, plan))),
            Some("boolean") => Some(json!(plan.seed.is_multiple_of(2))),
            Some(_) => None,
            None if schema.contains_key("properties") => Some(self.object(schema, plan)),
            None => Some(json!({"anything": [1, "two", null]})),
        }
    }

    /// The members of all parts; where two parts name one, a value of the later, else of the earlier.
    fn all_of(&self, schema: &Map<String, Value>, plan: Plan) -> Option<Value> {
        let mut members = Map::new();
        let mut parts = Vec::new();
        self.parts(schema, &mut parts);
        for part in parts {
            match self.shape(&part, plan) {
                Some(Value::Object(part)) => {
                    for (name, value) in part {
                        let mut tried = members.clone();
                        tried.insert(name, value);
                        members = tried;
                    }
                }
                other => return other,
            }
        }
        Some(Value::Object(members))
    }

    fn parts(&self, schema: &Map<String, Value>, parts: &mut Vec<Map<String, Value>>) {
        for part in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            let reference = part.get("$ref").and_then(Value::as_str);
            let part = reference.and_then(|r| self.root.pointer(r.trim_start_matches('#'))).unwrap_or(part);
            if let Some(part) = part.as_object() {
                self.parts(part, parts);
            }
        }
        let mut own = schema.clone();
        own.remove("allOf");
        if own.contains_key("properties") || own.contains_key("type") {
            parts.push(own);
        }
    }

    fn object(&self, schema: &Map<String, Value>, plan: Plan) -> Value {
        let mut object = Map::new();
        let required: Vec<&str> =
            schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
        let properties = schema.get("properties").and_then(Value::as_object);
        for (index, (name, property)) in properties.into_iter().flatten().enumerate() {
            let needed = required.contains(&name.as_str());
            let wanted = match plan.optional {
                Optional::All => true,
                Optional::None => false,
                Optional::Some => (index + plan.seed).is_multiple_of(2),
            };
            if needed || wanted {
                let next = Plan { seed: plan.seed + index, ..plan };
                // A value that the property's own schema allows may be missing; then so is the member.
                if let Some(value) = self.sample(property, next) {
                    object.insert(name.clone(), value);
                }
            }
        }
        if let Some(values) = schema.get("additionalProperties").filter(|v| v.is_object()) {
            for key in ["one key", "två"] {
                if let Some(value) = self.sample(values, plan) {
                    object.insert(key.into(), value);
                }
            }
        }
        Value::Object(object)
    }

    fn array(&self, schema: &Map<String, Value>, plan: Plan) -> Value {
        let least = schema.get("minItems").and_then(Value::as_u64).unwrap_or(0) as usize;
        let most = schema.get("maxItems").and_then(Value::as_u64).unwrap_or(2) as usize;
        let count = if plan.optional == Optional::None { least } else { least.max(2.min(most)) };
        let items = schema.get("items").cloned().unwrap_or(Value::Bool(true));
        let mut values: Vec<Value> = Vec::new();
        for offset in 0..count * 3 {
            let next = Plan { seed: plan.seed + offset, ..plan };
            if let Some(value) = self.sample(&items, next).filter(|v| !values.contains(v)) {
                values.push(value);
            }
            if values.len() == count {
                break;
            }
        }
        Value::Array(values)
    }

    fn text(&self, schema: &Map<String, Value>, plan: Plan) -> Option<Value> {
        match schema.get("format").and_then(Value::as_str) {
            Some("uuid") => return Some(json!("123e4567-e89b-42d3-a456-426614174000")),
            Some("date-time") => return Some(json!("2024-02-29T12:30:00.123456789+01:00")),
            Some("date") => return Some(json!("2024-02-29")),
            _ => {}
        }
        let alone = Value::Object(schema.clone());
        let least = schema.get("minLength").and_then(Value::as_u64).unwrap_or(0) as usize;
        let long = json!("x".repeat(least));
        let plain = json!(format!("tëxt \"{}\" \\ \n", plan.seed));
        let texts = TEXTS.iter().map(|text| json!(text));
        [plain, long].into_iter().chain(texts).find(|text| (self.valid)(&alone, text))
    }
}

/// A number within the bounds, and near one of them every other time.
fn number(schema: &Map<String, Value>, plan: Plan) -> f64 {
    let bound = |key: &str| schema.get(key).and_then(Value::as_f64);
    let least = bound("minimum").unwrap_or(-7.0);
    let most = bound("maximum").unwrap_or(least + 1_000.0);
    let wide = schema.get("format").and_then(Value::as_str) == Some("int64") && bound("maximum").is_none();
    match plan.seed % 3 {
        0 => least,
        1 if wide => 9_007_199_254_740_993_f64.max(least),
        _ => (least + 5.0).min(most),
    }
}

fn fraction(schema: &Map<String, Value>, plan: Plan) -> f64 {
    let value = number(schema, plan);
    let inside = schema.get("maximum").and_then(Value::as_f64).is_none_or(|most| value + 0.1 <= most);
    if inside { value + 0.1 } else { value }
}
