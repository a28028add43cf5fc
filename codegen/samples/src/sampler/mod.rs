//! Values out of schemas: deterministic, small, and as varied as the schema allows.

mod flat;
mod number;
mod object;
mod pattern;
mod text;

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use serde_json::{Map, Value, json};

use crate::judge::Judge;
use crate::schema::Document;

/// How many values of one schema are tried, however many variants it has.
const MOST: usize = 60;
/// How often another variant is tried where one gives no valid value, at least and at most.
const TRIES: [usize; 2] = [16, 200];
/// How deep references lead, at first and where no value is found so.
const DEPTHS: [usize; 2] = [4, 12];
/// From how many members on those that may be absent are left out.
const LARGE: usize = 200;

/// Makes values of the schemas of one document.
pub(crate) struct Sampler<'a> {
    document: &'a Document,
    judge: &'a Judge<'a>,
    /// Members of the value that is being made.
    members: Cell<usize>,
    /// References that led to no value, and how deep they were followed.
    barren: RefCell<HashMap<(String, bool), usize>>,
}

/// How much of an object is filled in, and which of several possibilities is taken.
#[derive(Clone, Copy, Debug)]
struct Plan {
    seed: usize,
    depth: usize,
    /// Members that need not be there.
    optional: Optional,
    /// Whether null is taken wherever it may be.
    null: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Optional {
    All,
    None,
    /// Every other one.
    Some,
}

impl<'a> Sampler<'a> {
    pub(crate) fn new(document: &'a Document, judge: &'a Judge<'a>) -> Sampler<'a> {
        Sampler { document, judge, members: Cell::new(0), barren: RefCell::default() }
    }

    /// Values that a schema allows, all different; null is none of them.
    pub(crate) fn values(&self, schema: &Value) -> Vec<Value> {
        let mut values: Vec<Value> = Vec::new();
        for depth in DEPTHS {
            let plan = |seed, optional, null| Plan { seed, depth, optional, null };
            let all = (0..self.ways(schema, DEPTHS[0]).clamp(3, MOST)).map(|seed| plan(seed, Optional::All, false));
            let others = [
                plan(2, Optional::Some, false),
                plan(3, Optional::Some, false),
                plan(0, Optional::None, false),
                plan(1, Optional::None, false),
                plan(0, Optional::All, true),
            ];
            for plan in all.chain(others) {
                self.members.set(0);
                let value = self.sample(schema, plan).filter(|value| !value.is_null());
                let valid = value.filter(|value| !values.contains(value) && self.judge.valid(schema, value));
                values.extend(valid);
            }
            if !values.is_empty() {
                break;
            }
        }
        values
    }

    /// How many possibilities a schema names: variants, listed values, types.
    fn ways(&self, schema: &Value, depth: usize) -> usize {
        let Some(depth) = depth.checked_sub(1) else { return 1 };
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            let target = self.document.follow(reference).map_or(1, |target| self.ways(target, depth));
            return target.max(self.document.heirs(reference).len() + 1);
        }
        let list = |key: &str| schema.get(key).and_then(Value::as_array).into_iter().flatten();
        let variants = ["oneOf", "anyOf"].into_iter().map(|key| list(key).map(|v| self.ways(v, depth)).sum::<usize>());
        let parts = list("allOf").map(|part| self.ways(part, depth));
        let listed = [list("enum").count(), list("type").count()];
        variants.chain(parts).chain(listed).fold(1, usize::max)
    }

    /// A value that the schema allows, as far as one is found.
    fn sample(&self, schema: &Value, plan: Plan) -> Option<Value> {
        let Some(object) = schema.as_object() else {
            return (schema != &Value::Bool(false)).then(|| anything(plan));
        };
        let judged = ["oneOf", "anyOf", "allOf", "not", "if", "$ref"].into_iter().any(|key| object.contains_key(key));
        let lone = object.get("$ref").filter(|_| object.len() == 1).and_then(Value::as_str);
        let barren = lone.map(|reference| (reference.to_owned(), plan.null));
        if barren.as_ref().is_some_and(|key| self.barren.borrow().get(key) >= Some(&plan.depth)) {
            return None;
        }
        let tries = if judged { self.ways(schema, DEPTHS[0]).clamp(TRIES[0], TRIES[1]) } else { 1 };
        let within = Plan { depth: if judged { plan.depth.checked_sub(1)? } else { plan.depth }, ..plan };
        let value = (0..tries).find_map(|turn| {
            let flat = self.flat(schema, plan, turn)?;
            let value = self.shape(&flat, within)?;
            (!judged || lone.is_some() || self.judge.valid(schema, &value)).then_some(value)
        });
        if let (None, Some(key)) = (&value, barren) {
            self.barren.borrow_mut().insert(key, plan.depth);
        }
        value
    }

    /// A value of a schema that neither refers nor chooses.
    fn shape(&self, schema: &Map<String, Value>, plan: Plan) -> Option<Value> {
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            let plain: Vec<&Value> = values.iter().filter(|value| !value.is_null()).collect();
            if plain.is_empty() || plan.null && plain.len() < values.len() {
                return values.iter().find(|value| value.is_null()).cloned();
            }
            let own = Value::Object(schema.clone());
            let mut turned = (0..plain.len()).map(|i| plain[(i + plan.seed) % plain.len()]);
            return turned.find(|value| self.judge.valid(&own, value)).cloned();
        }
        if let Some(constant) = schema.get("const") {
            return Some(constant.clone());
        }
        match self.kind(schema, plan) {
            Some("object") => self.object(schema, plan),
            Some("array") => self.array(schema, plan),
            Some("string") => self.text(schema, plan),
            Some("integer") => number::integer(schema, plan.seed),
            Some("number") => number::fraction(schema, plan.seed),
            Some("boolean") => Some(json!(plan.seed.is_multiple_of(2))),
            Some("null") => Some(Value::Null),
            Some(_) => None,
            None => Some(anything(plan)),
        }
    }

    /// The type of the value: the one that is named, one of several, or that of which the keywords speak.
    fn kind<'s>(&self, schema: &'s Map<String, Value>, plan: Plan) -> Option<&'s str> {
        match schema.get("type") {
            Some(Value::String(name)) => Some(name),
            Some(Value::Array(names)) => {
                let names: Vec<&str> = names.iter().filter_map(Value::as_str).collect();
                let plain: Vec<&str> = names.iter().copied().filter(|name| *name != "null").collect();
                if plain.is_empty() || plan.null && plain.len() < names.len() {
                    return names.contains(&"null").then_some("null");
                }
                Some(plain[plan.seed % plain.len()])
            }
            _ => {
                let speaks = |(_, words): &(&str, &[&str])| words.iter().any(|word| schema.contains_key(*word));
                KEYWORDS.iter().find(|kind| speaks(kind)).map(|(kind, _)| *kind)
            }
        }
    }

    fn array(&self, schema: &Map<String, Value>, plan: Plan) -> Option<Value> {
        let count = |key: &str| schema.get(key).and_then(Value::as_u64).map(|count| count as usize);
        let empty = Vec::new();
        let first = schema.get("prefixItems").or(schema.get("items").filter(|items| items.is_array()));
        let first = first.and_then(Value::as_array).unwrap_or(&empty);
        let least = count("minItems").unwrap_or(0);
        let most = count("maxItems").unwrap_or(usize::MAX);
        let wanted = if plan.optional == Optional::None { least } else { least.max(2.max(first.len()).min(most)) };
        let any = Value::Bool(true);
        let items = schema.get("items").filter(|items| !items.is_array()).unwrap_or(&any);
        let mut values: Vec<Value> = Vec::new();
        for offset in 0..wanted.max(1) * 3 {
            if values.len() == wanted {
                break;
            }
            let next = Plan { seed: plan.seed + offset, ..plan };
            let item = self.sample(first.get(values.len()).unwrap_or(items), next);
            let fixed = values.len() < first.len();
            // Equal items, where there must be so many and they may be.
            let again = offset >= wanted && schema.get("uniqueItems") != Some(&Value::Bool(true));
            values.extend(item.filter(|item| fixed || again || !values.contains(item)));
        }
        (values.len() >= least).then_some(Value::Array(values))
    }
}

/// Keywords that speak of values of one type.
const KEYWORDS: [(&str, &[&str]); 4] = [
    ("object", &["properties", "additionalProperties", "required", "minProperties", "patternProperties"]),
    ("array", &["items", "prefixItems", "minItems", "uniqueItems"]),
    ("string", &["pattern", "minLength", "maxLength", "format"]),
    ("number", &["minimum", "maximum", "multipleOf"]),
];

/// A value where every value is allowed.
fn anything(plan: Plan) -> Value {
    match plan.seed % 4 {
        0 => json!({"anything": [1, "two", null]}),
        1 => json!("anything"),
        2 => json!(1.5),
        _ => json!([true, {"three": 3}]),
    }
}
