//! Values that the schemas allow, as a JSON Schema validator judges, keep all their content through the types.

mod sample;

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};

use jsonschema::{Validator, draft202012};
use sample::{Optional, Plan, Sampler};
use serde_json::{Map, Value, json};
use specwright_apis::round_trip;

/// One document with its judge.
struct Judge {
    root: Value,
    validators: RefCell<HashMap<String, Validator>>,
}

impl Judge {
    fn valid(&self, schema: &Value, value: &Value) -> bool {
        let mut validators = self.validators.borrow_mut();
        let validator = validators.entry(schema.to_string()).or_insert_with(|| {
            // References lead into the document's components, which go along.
            let mut whole = json!({"allOf": [schema]});
            for place in ["components", "definitions"] {
                if let Some(components) = self.root.get(place) {
                    whole[place] = components.clone();
                }
            }
            draft202012::options().build(&whole).expect("the schema is one")
        });
        validator.is_valid(value)
    }
}

#[test]
fn sampled_values_round_trip() {
    let mut judges: BTreeMap<&str, Judge> = BTreeMap::new();
    let mut failures = Vec::new();
    let mut impossible = Vec::new();
    let mut values = 0;
    let mut types = 0;
    for entry in round_trip::types() {
        let judge = judges.entry(entry.document.name).or_insert_with(|| {
            let text = entry.document.text.expect("feature `documents` is on");
            Judge { root: serde_json::from_str(text).expect("a document is JSON"), validators: RefCell::default() }
        });
        let place = judge.root.pointer(entry.pointer).unwrap_or_else(|| panic!("{} is not there", entry.pointer));
        let schema = &schema_at(place);
        let valid = |schema: &Value, value: &Value| judge.valid(schema, value);
        let sampler = Sampler { root: &judge.root, valid: &valid };
        let mut found = 0;
        for (seed, optional) in
            [(0, Optional::All), (1, Optional::All), (2, Optional::Some), (3, Optional::Some), (4, Optional::None)]
        {
            let Some(value) = sampler.sample(schema, Plan { seed, depth: 4, optional }) else { continue };
            found += 1;
            match (entry.round_trip)(value.clone()) {
                Ok(back) if same(&value, &back) => {}
                Ok(back) => failures.push(format!("{}: {value} came back as {back}", entry.name)),
                Err(error) => failures.push(format!("{}: {value}: {error}", entry.name)),
            }
        }
        values += found;
        types += 1;
        if found == 0 {
            impossible.push(format!("{} ({}#{})", entry.name, entry.document.name, entry.pointer));
        }
    }
    println!("{types} types, {values} values, {} schemas that allow no value", impossible.len());
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures[..failures.len().min(20)].join("\n"));
    let listed: Vec<&str> = include_str!("impossible.txt").lines().filter(|l| !l.starts_with('#')).collect();
    assert_eq!(impossible, listed, "schemas that allow no value have changed: compare tests/impossible.txt");
    assert!(types > 1_500 && values > 5_000, "{types} types, {values} values");
}

/// The schema that stands at a place: in Swagger 2.0 a parameter is one, and a list of form fields is an object.
fn schema_at(place: &Value) -> Value {
    let required = |field: &&Value| field["required"] == true;
    let name = |field: &Value| field["name"].as_str().unwrap_or_default().to_owned();
    match place {
        Value::Array(parameters) => {
            let fields = || parameters.iter().filter(|parameter| parameter["in"] == "formData");
            let properties: Map<String, Value> = fields().map(|field| (name(field), schema_at(field))).collect();
            let required: Vec<String> = fields().filter(required).map(name).collect();
            json!({"type": "object", "properties": properties, "required": required})
        }
        Value::Object(members) if members.contains_key("in") => {
            let mut schema = members.clone();
            for word in ["name", "in", "required", "description", "collectionFormat", "allowEmptyValue"] {
                schema.remove(word);
            }
            Value::Object(schema)
        }
        schema => schema.clone(),
    }
}

/// Equality of JSON values: numbers by value.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(x), Value::Number(y)) => x == y || x.as_f64() == y.as_f64(),
        (Value::Array(x), Value::Array(y)) => x.len() == y.len() && x.iter().zip(y).all(|(a, b)| same(a, b)),
        (Value::Object(x), Value::Object(y)) => {
            x.len() == y.len() && x.iter().all(|(key, a)| y.get(key).is_some_and(|b| same(a, b)))
        }
        _ => a == b,
    }
}
