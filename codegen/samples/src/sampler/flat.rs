//! A schema without references, parts and choices: what one way to be valid asks for.

use serde_json::{Map, Value, json};

use super::{Plan, Sampler};
use crate::schema::mapped;

impl Sampler<'_> {
    /// The keywords that a value has to obey, once references are followed, parts merged, and of each choice the
    /// variant is taken whose turn it is; none where these contradict each other.
    pub(super) fn flat(&self, schema: &Value, plan: Plan, turn: usize) -> Option<Map<String, Value>> {
        self.flatten(schema, plan, plan.seed + turn, plan.depth, false)
    }

    fn flatten(
        &self,
        schema: &Value,
        plan: Plan,
        turn: usize,
        depth: usize,
        inherited: bool,
    ) -> Option<Map<String, Value>> {
        let Some(object) = schema.as_object() else {
            return (schema != &Value::Bool(false)).then(Map::new);
        };
        if let Some(reference) = object.get("$ref").and_then(Value::as_str) {
            let depth = depth.checked_sub(1)?;
            let target = self.document.follow(reference)?;
            let heirs = self.document.heirs(reference);
            let chosen = turn % (heirs.len() + 1);
            let mut flat = match self.tag(target).filter(|_| !inherited) {
                // Values of a type that heirs have are those of one of them.
                Some(tag) if chosen > 0 => {
                    let heir = &heirs[chosen - 1];
                    let own = self.flatten(self.document.follow(heir)?, plan, turn, depth, true)?;
                    let tagged = self.tagged(target, &tag, heir, &own, plan);
                    merge(own, tagged)?
                }
                Some(tag) if !heirs.is_empty() => {
                    let own = self.flatten(target, plan, turn, depth, true)?;
                    let tagged = self.tagged(target, &tag, reference, &own, plan);
                    merge(own, tagged)?
                }
                _ => self.flatten(target, plan, turn, depth, inherited)?,
            };
            if self.document.draft != jsonschema::Draft::Draft4 {
                let mut beside = object.clone();
                beside.remove("$ref");
                let beside = self.flatten(&Value::Object(beside), plan, turn, depth, inherited)?;
                flat = merge(flat, beside)?;
            }
            return Some(flat);
        }
        let own = object.iter().filter(|(key, _)| !["allOf", "oneOf", "anyOf"].contains(&key.as_str()));
        let mut flat: Map<String, Value> = own.map(|(key, value)| (key.clone(), value.clone())).collect();
        let list = |key: &str| object.get(key).and_then(Value::as_array);
        for part in list("allOf").into_iter().flatten() {
            let part = self.flatten(part, plan, turn, depth, true)?;
            flat = merge(part, flat)?;
        }
        for variants in ["oneOf", "anyOf"].into_iter().filter_map(list) {
            let is_null = |variant: &Value| variant.get("type").is_some_and(|name| name == "null");
            let (nulls, plain): (Vec<&Value>, Vec<&Value>) = variants.iter().partition(|variant| is_null(variant));
            let of = if plain.is_empty() || plan.null && !nulls.is_empty() { nulls } else { plain };
            let (round, index) = (turn / of.len().max(1), turn % of.len().max(1));
            let variant = *of.get(index)?;
            let mut own = self.flatten(variant, plan, plan.seed + round, depth, false)?;
            if let (Some(tag), Some(reference)) = (self.tag(schema), variant.get("$ref").and_then(Value::as_str)) {
                let tagged = self.tagged(schema, &tag, reference, &own, plan);
                own = merge(own, tagged)?;
            }
            flat = merge(flat, own)?;
        }
        Some(flat)
    }

    /// The member by which a schema tells its variants or heirs apart.
    fn tag(&self, schema: &Value) -> Option<String> {
        let discriminator = schema.get("discriminator")?;
        discriminator.get("propertyName").unwrap_or(discriminator).as_str().map(str::to_owned)
    }

    /// What the member that tells variants apart says of one of them: what the mapping or the variant itself lists, else
    /// the variant's name.
    fn tagged(
        &self,
        schema: &Value,
        tag: &str,
        reference: &str,
        own: &Map<String, Value>,
        plan: Plan,
    ) -> Map<String, Value> {
        let mapping = schema.pointer("/discriminator/mapping").and_then(Value::as_object).into_iter().flatten();
        let mut named =
            mapping.filter(|(_, target)| target.as_str().is_some_and(|t| mapped(t, reference) == reference));
        let said = self.document.follow(reference).and_then(|heir| heir.get("x-ms-discriminator-value")).cloned();
        let name = || reference.rsplit('/').next().unwrap_or_default().replace("~1", "/").replace("~0", "~");
        let member = own.get("properties").and_then(|members| members.get(tag));
        let listed = || {
            let member = self.flatten(member?, plan, 0, plan.depth, false)?;
            member.get("enum").or(member.get("const")).map(list).filter(|values| values.len() == 1)?.pop()
        };
        let value =
            named.next().map(|(value, _)| json!(value)).or(said).or_else(listed).unwrap_or_else(|| json!(name()));
        let tag = json!({"properties": {tag: {"enum": [value]}}, "required": [tag]});
        tag.as_object().cloned().unwrap_or_default()
    }
}

/// What two schemas ask for at once; nothing where no type or listed value is in both.
fn merge(one: Map<String, Value>, other: Map<String, Value>) -> Option<Map<String, Value>> {
    let (mut one, other) = (listed(one), listed(other));
    for (key, new) in other {
        let Some(old) = one.remove(&key).filter(|old| *old != new) else {
            one.insert(key, new);
            continue;
        };
        let merged = match key.as_str() {
            "type" => types(&old, &new)?,
            "enum" => common(&old, &new)?,
            "required" => joined(&old, &new),
            "properties" | "patternProperties" => members(old, new),
            "items" if old.is_object() && new.is_object() => json!({"allOf": [old, new]}),
            "additionalProperties" if old.is_object() && new.is_object() => json!({"allOf": [old, new]}),
            "additionalProperties" if old == Value::Bool(false) => old,
            "minimum" | "minLength" | "minItems" | "minProperties" if old.as_f64() > new.as_f64() => old,
            "maximum" | "maxLength" | "maxItems" | "maxProperties" if old.as_f64() < new.as_f64() => old,
            _ => new,
        };
        one.insert(key, merged);
    }
    Some(one)
}

/// A schema that lists its one value.
fn listed(mut schema: Map<String, Value>) -> Map<String, Value> {
    if let Some(value) = schema.remove("const") {
        schema.insert("enum".into(), json!([value]));
    }
    schema
}

fn list(value: &Value) -> Vec<Value> {
    value.as_array().cloned().unwrap_or_else(|| vec![value.clone()])
}

/// The types that two lists share; an integer is a number.
fn types(old: &Value, new: &Value) -> Option<Value> {
    let has = |types: &[Value], name: &Value| {
        types.contains(name) || name == "integer" && types.iter().any(|other| other == "number")
    };
    let (old, new) = (list(old), list(new));
    let mut both: Vec<Value> = old.iter().filter(|name| has(&new, name)).cloned().collect();
    both.extend(new.iter().filter(|name| has(&old, name) && !old.contains(name)).cloned());
    (!both.is_empty()).then_some(Value::Array(both))
}

fn common(old: &Value, new: &Value) -> Option<Value> {
    let new = list(new);
    let both: Vec<Value> = list(old).into_iter().filter(|value| new.contains(value)).collect();
    (!both.is_empty()).then_some(Value::Array(both))
}

fn joined(old: &Value, new: &Value) -> Value {
    let mut all = list(old);
    all.extend(list(new).into_iter().filter(|name| !old.as_array().is_some_and(|old| old.contains(name))));
    Value::Array(all)
}

fn members(old: Value, new: Value) -> Value {
    let (Value::Object(mut old), Value::Object(new)) = (old, new) else { return Value::Null };
    for (name, new) in new {
        let merged = match old.remove(&name).filter(|old| *old != new) {
            Some(old) => json!({"allOf": [old, new]}),
            None => new,
        };
        old.insert(name, merged);
    }
    Value::Object(old)
}
