//! Parameters: those of the body are set apart, those beside it get a schema and a style.

use serde_json::{Map, Value, json};

use super::{CARRIED, Convert, Members};
use crate::diagnostic::Code;
use crate::document::{component, push};

/// Keywords of a parameter, or of a header, that are keywords of its schema in 3.0.
const KEYWORDS: [&str; 16] = [
    "type",
    "format",
    "items",
    "default",
    "enum",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "multipleOf",
];

/// A parameter that goes into the body.
#[derive(Clone)]
pub(super) struct Part {
    pub(super) members: Members,
    /// Where it is described.
    pub(super) from: String,
    /// The list that it stands in.
    pub(super) list: String,
}

impl Part {
    pub(super) fn name(&self) -> &str {
        self.members.get("name").and_then(Value::as_str).unwrap_or_default()
    }

    pub(super) fn is_field(&self) -> bool {
        self.members.get("in").is_some_and(|place| place == "formData")
    }

    pub(super) fn is_required(&self) -> bool {
        self.members.get("required") == Some(&Value::Bool(true))
    }

    /// Whether two parts describe the same. There is one body, whatever its name.
    pub(super) fn is(&self, other: &Part) -> bool {
        self.is_field() == other.is_field() && (!self.is_field() || self.name() == other.name())
    }
}

pub(super) fn is_of_body(parameter: &Value) -> bool {
    parameter.get("in").is_some_and(|place| place == "body" || place == "formData")
}

/// An operation's own parts, and those of its path that it does not describe anew.
pub(super) fn overridden(own: Vec<Part>, shared: &[Part]) -> Vec<Part> {
    let known = |part: &&Part| !own.iter().any(|own| own.is(part));
    let inherited: Vec<Part> = shared.iter().filter(known).cloned().collect();
    own.into_iter().chain(inherited).collect()
}

/// Where a list of values is written.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Place {
    Query,
    /// A path or a header.
    Simple,
    /// A form whose lists repeat their name.
    Form,
    Multipart,
}

impl Place {
    fn of(parameter: &Members) -> Place {
        if parameter.get("in").is_some_and(|place| place == "query") { Place::Query } else { Place::Simple }
    }

    /// Style and explode of a list of this format; none for a format that is none. Where 3.0 has no word for it, the
    /// nearest is taken, and the format itself is carried.
    fn style(self, format: &str) -> Option<(&'static str, bool)> {
        match (self, format) {
            (Place::Simple, "csv" | "ssv" | "tsv" | "pipes") => Some(("simple", false)),
            (Place::Query | Place::Form | Place::Multipart, "multi") => Some(("form", true)),
            (_, "csv" | "tsv") => Some(("form", false)),
            (_, "ssv") => Some(("spaceDelimited", false)),
            (_, "pipes") => Some(("pipeDelimited", false)),
            _ => None,
        }
    }
}

/// What stands between the values of a list.
fn separator(format: &str) -> &'static str {
    match format {
        "ssv" => "spaces",
        "tsv" => "tabs",
        "pipes" => "pipes",
        _ => "commas",
    }
}

impl Convert<'_> {
    /// The parameters of a list that go into the body, and the others in the words of 3.0.
    pub(super) fn split(&mut self, list: Option<Value>, at: &str) -> (Vec<Part>, Vec<Value>) {
        let list_at = push(at, "parameters");
        let (mut parts, mut others) = (Vec::new(), Vec::new());
        let Some(Value::Array(list)) = list else { return (parts, others) };
        for (index, parameter) in list.into_iter().enumerate() {
            let from = push(&list_at, &index.to_string());
            let (resolved, described) = self.resolve(&parameter, &from);
            match resolved.as_object() {
                Some(members) if is_of_body(resolved) => {
                    parts.push(Part { members: members.clone(), from: described, list: list_at.clone() });
                }
                _ => {
                    let to = push(&list_at, &others.len().to_string());
                    others.push(self.parameter(parameter, &from, &to));
                }
            }
        }
        (parts, others)
    }

    /// What a parameter is, when it may be a reference, and where that is described.
    pub(super) fn resolve<'a>(&'a self, parameter: &'a Value, from: &str) -> (&'a Value, String) {
        referred(&self.parameters, "parameters", parameter, from)
    }

    /// A parameter that is not of the body.
    pub(super) fn parameter(&mut self, parameter: Value, from: &str, to: &str) -> Value {
        let Value::Object(mut members) = parameter else { return parameter };
        self.moved(to, from);
        if members.contains_key("$ref") || self.is_new(&members) {
            return members.into();
        }
        let place = Place::of(&members);
        self.moved(&push(to, "schema"), &schema_at(&members, from));
        let (schema, style) = self.described(&mut members, place, from);
        members.insert("schema".into(), schema);
        if let (Place::Query, Some((style, explode))) = (place, style) {
            members.entry("style").or_insert_with(|| style.into());
            members.entry("explode").or_insert_with(|| explode.into());
        }
        members.into()
    }

    /// Whether a parameter or header is described as in 3.0.
    pub(super) fn is_new(&self, members: &Members) -> bool {
        let old = KEYWORDS.iter().any(|key| members.contains_key(*key)) || members.contains_key("collectionFormat");
        members.contains_key("content") || !self.swagger && !old
    }

    /// Takes the schema out of a parameter or header, with the style of a list. A list that no style writes becomes
    /// a text.
    pub(super) fn described(
        &mut self,
        members: &mut Members,
        place: Place,
        from: &str,
    ) -> (Value, Option<(&'static str, bool)>) {
        let mut schema = schema_of(members);
        let format = members.shift_remove("collectionFormat").and_then(|format| format.as_str().map(str::to_owned));
        if let Some(format) = &format {
            members.insert(format!("{CARRIED}collectionFormat"), json!(format));
        }
        if !is_list(&schema) {
            if format.is_some() {
                self.note(Code::KeywordIgnored, from, "`collectionFormat` has no effect on what is no list");
            }
            return (schema, None);
        }
        if let Some(inner) = schema.get_mut("items").filter(|items| is_list(items)) {
            let separator = separator(inner.get("collectionFormat").and_then(Value::as_str).unwrap_or("csv"));
            members.insert(format!("{CARRIED}items"), std::mem::replace(inner, json!({ "type": "string" })));
            self.text(members, format!("Each value is a list as one text, with {separator} in between."), from);
        }
        let Some(mut format) = format.as_deref().or(self.swagger.then_some("csv")) else { return (schema, None) };
        if (place, format) == (Place::Simple, "multi") {
            self.note(Code::KeywordIgnored, from, "`multi` has no effect here; commas separate the values");
            format = "csv";
        }
        let style = place.style(format);
        if style.is_none() {
            members.insert(format!("{CARRIED}schema"), std::mem::replace(&mut schema, json!({ "type": "string" })));
            self.text(members, format!("A list as one text, with {} in between.", separator(format)), from);
        }
        (schema, style)
    }

    /// Says that the caller writes a list as text.
    fn text(&mut self, members: &mut Members, said: String, from: &str) {
        self.note(Code::KeywordIgnored, from, "lists of this format are not written; the caller gives a text");
        let description = match members.get("description").and_then(Value::as_str) {
            Some(own) if !own.is_empty() => format!("{}\n\n{said}", own.trim_end()),
            _ => said,
        };
        members.insert("description".into(), description.into());
    }
}

/// Takes the schema out of a parameter or header: that it has as in 3.0, and its keywords.
pub(super) fn schema_of(members: &mut Members) -> Value {
    let mut keywords = match members.shift_remove("schema") {
        Some(Value::Object(schema)) => schema,
        _ => Map::new(),
    };
    for key in KEYWORDS {
        if let Some(value) = members.shift_remove(key) {
            keywords.entry(key).or_insert(value);
        }
    }
    keywords.into()
}

/// What something is that may be a reference to a member of a section, and where that is described; a reference
/// that leads nowhere is itself.
pub(super) fn referred<'a>(section: &'a Members, name: &str, value: &'a Value, from: &str) -> (&'a Value, String) {
    let (mut found, mut place) = (value, from.to_owned());
    for _ in 0..=section.len() {
        let Some(reference) = found.get("$ref").and_then(Value::as_str) else { return (found, place) };
        let key = reference.strip_prefix("#/").and_then(|path| component(&format!("#/components/{path}"), name));
        let Some((target, key)) = key.and_then(|key| Some((section.get(&key)?, key))) else { break };
        place = push(&format!("/{name}"), &key);
        found = target;
    }
    (value, from.to_owned())
}

/// Where the schema of a parameter or header is described, which may have one as in 3.0.
pub(super) fn schema_at(members: &Members, from: &str) -> String {
    if members.get("schema").is_some_and(Value::is_object) { push(from, "schema") } else { from.into() }
}

fn is_list(schema: &Value) -> bool {
    match schema.get("type") {
        Some(name) => name == "array",
        None => schema.get("items").is_some_and(Value::is_object),
    }
}
