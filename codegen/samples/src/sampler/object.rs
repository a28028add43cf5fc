//! Objects.

use serde_json::{Map, Value};

use super::{LARGE, Optional, Plan, Sampler, pattern};

/// Keys of members that no schema names.
const KEYS: [&str; 4] = ["one key", "två", "k3", "k-4"];

impl Sampler<'_> {
    pub(super) fn object(&self, schema: &Map<String, Value>, plan: Plan) -> Option<Value> {
        let mut object = Map::new();
        let list = |key: &str| schema.get(key).and_then(Value::as_array).into_iter().flatten();
        let required: Vec<&str> = list("required").filter_map(Value::as_str).collect();
        let count = |key: &str| schema.get(key).and_then(Value::as_u64).map(|count| count as usize);
        let least = count("minProperties").unwrap_or(0);
        let most = count("maxProperties").unwrap_or(usize::MAX);
        let properties = schema.get("properties").and_then(Value::as_object);
        let named = properties.into_iter().flatten();
        for (index, (name, property)) in named.enumerate() {
            let needed = required.contains(&name.as_str());
            let wanted = match plan.optional {
                Optional::All => true,
                Optional::None => object.len() < least,
                Optional::Some => (index + plan.seed).is_multiple_of(2),
            };
            let room = self.members.get() < LARGE && object.len() + required.len() < most;
            if needed || wanted && room {
                self.members.set(self.members.get() + 1);
                // A value that the property's own schema allows may be missing; then so is the member.
                match self.sample(property, Plan { seed: plan.seed + index, ..plan }) {
                    Some(value) => drop(object.insert(name.clone(), value)),
                    None if needed => return None,
                    None => {}
                }
            }
        }
        let others = schema.get("additionalProperties");
        let any = Value::Bool(true);
        for name in required {
            if !object.contains_key(name) {
                let value = self.sample(others.unwrap_or(&any), plan)?;
                object.insert(name.to_owned(), value);
            }
        }
        self.patterned(schema, plan, &mut object);
        if let Some(others) = others.filter(|others| **others != Value::Bool(false)) {
            self.others(schema, others, plan, least..most, &mut object);
        }
        (object.len() >= least).then_some(Value::Object(object))
    }

    /// Members whose names follow a pattern.
    fn patterned(&self, schema: &Map<String, Value>, plan: Plan, object: &mut Map<String, Value>) {
        for (pattern, values) in schema.get("patternProperties").and_then(Value::as_object).into_iter().flatten() {
            let key = pattern::texts(pattern).into_iter().find(|key| !key.is_empty());
            if let (Some(key), Some(value)) = (key, self.sample(values, plan)) {
                object.insert(key, value);
            }
        }
    }

    /// Members that are not named.
    fn others(
        &self,
        schema: &Map<String, Value>,
        others: &Value,
        plan: Plan,
        bounds: std::ops::Range<usize>,
        object: &mut Map<String, Value>,
    ) {
        let mut keys: Vec<String> = KEYS.map(str::to_owned).to_vec();
        if let Some(names) = schema.get("propertyNames") {
            let names = (0..KEYS.len()).filter_map(|seed| self.sample(names, Plan { seed, ..plan }));
            keys = names.filter_map(|name| name.as_str().map(str::to_owned)).collect();
        }
        let wanted = if plan.optional == Optional::None { 0 } else { 2 };
        let wanted = (object.len() + wanted).max(bounds.start).min(bounds.end);
        for (index, key) in keys.into_iter().enumerate() {
            if object.len() < wanted && !object.contains_key(&key) {
                let value = self.sample(others, Plan { seed: plan.seed + index, ..plan });
                object.extend(value.map(|value| (key, value)));
            }
        }
    }
}
