//! Values that schemas allow, as a JSON Schema validator judges, and whether types keep all of their content.
//!
//! The types come as the table that the generator writes for tests: each with its schema, and a function that decodes
//! a value and encodes it again.

mod judge;
mod same;
mod sampler;
mod schema;

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use serde::Serialize;
use serde_json::{Value, json};

use judge::Judge;
use sampler::Sampler;
use schema::{Document, Reading};

/// A generated type.
#[derive(Clone, Copy, Debug)]
pub struct Type<'a> {
    /// What it is called.
    pub name: &'a str,
    /// The name of the document with its schema.
    pub document: &'a str,
    /// The text of the document, JSON.
    pub text: &'a str,
    /// The schema's place there, as a JSON pointer.
    pub pointer: &'a str,
    /// Decodes a value and encodes it again.
    pub round_trip: fn(Value) -> Result<Value, String>,
}

/// What became of the values.
#[derive(Debug, Default, Serialize)]
pub struct Report {
    /// How many types were tried.
    pub types: usize,
    /// How many values.
    pub values: usize,
    /// How many of them came back as they were.
    pub equal: usize,
    /// Those that did not.
    pub differing: Vec<Finding>,
    /// Schemas that no value was found for.
    pub impossible: Vec<Finding>,
    /// Schemas that the validator does not take.
    pub unjudged: Vec<Finding>,
}

/// A schema, and what is to be said of it.
#[derive(Debug, Serialize)]
pub struct Finding {
    /// The type.
    pub name: String,
    /// The document.
    pub document: String,
    /// The schema's place there, as a JSON pointer.
    pub pointer: String,
    /// What was found.
    pub said: String,
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({}#{})", self.name, self.document, self.pointer)
    }
}

/// Prints the report of [`run`] as JSON. Has a stack that lets values be as deep as schemas are.
pub fn print<'a>(types: impl IntoIterator<Item = Type<'a>>) {
    const STACK: usize = 1 << 28;
    let types: Vec<Type<'a>> = types.into_iter().collect();
    let report = std::thread::scope(|scope| {
        let work = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, || run(types));
        work.ok().and_then(|thread| thread.join().ok())
    });
    match report {
        Some(report) => println!("{}", json!(report)),
        None => std::process::exit(1),
    }
}

/// Samples values for all types, and takes them through.
pub fn run<'a>(types: impl IntoIterator<Item = Type<'a>>) -> Report {
    let mut documents: BTreeMap<&str, Vec<Type<'a>>> = BTreeMap::new();
    let mut order = Vec::new();
    for ty in types {
        documents
            .entry(ty.document)
            .or_insert_with(|| {
                order.push(ty.document);
                Vec::new()
            })
            .push(ty);
    }
    let mut report = Report::default();
    for types in order.iter().filter_map(|name| documents.get(name)) {
        document(types, &mut report);
    }
    report
}

/// Takes the types of one document through. What a schema is read strictly for first is read loosely where no value is
/// valid so.
fn document(types: &[Type<'_>], report: &mut Report) {
    let Some(first) = types.first() else { return };
    report.types += types.len();
    let original = match serde_json::from_str::<Value>(first.text) {
        Ok(original) => original,
        Err(fault) => return report.unjudged.extend(types.iter().map(|ty| ty.finding(fault.to_string()))),
    };
    let without = reading(types, Document::new(original.clone(), Reading::Strict), report);
    if !without.is_empty() {
        let without = reading(&without, Document::new(original, Reading::Loose), report);
        report.impossible.extend(without.iter().map(|ty| ty.finding("no value was found that is valid".into())));
    }
}

/// Takes the types of a document through, as it is read; what is left are those without a value.
fn reading<'a>(types: &[Type<'a>], document: Document, report: &mut Report) -> Vec<Type<'a>> {
    let registry = match document.registry() {
        Ok(registry) => registry,
        Err(fault) => {
            report.unjudged.extend(types.iter().map(|ty| ty.finding(fault.clone())));
            return Vec::new();
        }
    };
    let judge = Judge::new(&registry, document.draft);
    let sampler = Sampler::new(&document, &judge);
    let mut without = Vec::new();
    for ty in types {
        let schema = document.schema(ty.pointer).ok_or("there is no such place in the document".to_owned());
        let schema = match schema.and_then(|schema| judge.takes(&schema).map(|()| schema)) {
            Ok(schema) => schema,
            Err(fault) => {
                report.unjudged.push(ty.finding(fault));
                continue;
            }
        };
        let values = sampler.values(&schema);
        if values.is_empty() {
            without.push(*ty);
        }
        report.values += values.len();
        let said: Vec<Option<String>> = values.iter().map(|value| ty.try_one(value, &schema, &judge)).collect();
        report.equal += said.iter().filter(|said| said.is_none()).count();
        report.differing.extend(said.into_iter().flatten().next().map(|said| ty.finding(said)));
    }
    without
}

impl Type<'_> {
    fn finding(&self, said: String) -> Finding {
        Finding { name: self.name.into(), document: self.document.into(), pointer: self.pointer.into(), said }
    }

    /// What is wrong with a value that comes back, if anything.
    fn try_one(&self, value: &Value, schema: &Value, judge: &Judge<'_>) -> Option<String> {
        let back = catch_unwind(AssertUnwindSafe(|| (self.round_trip)(value.clone())));
        let said = match back {
            Ok(Ok(back)) => same::difference(value, &back, &|back| judge.valid(schema, back))?,
            Ok(Err(error)) => error,
            Err(_) => "the type panics".into(),
        };
        Some(format!("{said}: {value}"))
    }
}
