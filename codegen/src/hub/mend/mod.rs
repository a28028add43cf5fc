//! Brings a tree to the shape of its dialect. What breaks a rule and is clear all the same is mended with a warning;
//! what means nothing is an error; what is not known is noted. All that is wrong in a document is found at once.

mod document;
mod operation;
mod scalar;
mod schema;
mod security;

use std::collections::HashMap;

use serde_json::{Map, Value, json};

pub(super) use document::{components, document, info, name, server, url, variable};
pub(super) use operation::{
    header, is_status, media_type, operation, parameter, path_item, paths, request_body, response, responses,
};
pub(super) use schema::schema;
pub(super) use security::{flow, scheme};

use super::dialect::Dialect;
use super::kind_of;
use super::report::Report;
use super::settle::{Known, Open};
use super::shape::{Instead, Kind, Shape};
use crate::diagnostic::Code;
use crate::document::moved::Moved;
use crate::document::{component, escape};

pub(super) type Members = Map<String, Value>;

/// What is known while a tree is walked.
pub(super) struct Mend<'a> {
    /// Where the walk is, as a JSON pointer.
    pub(super) at: String,
    pub(super) dialect: Dialect,
    pub(super) report: Report,
    /// What got another place.
    pub(super) moved: Moved,
    /// Whether words of the other specification were met.
    pub(super) mixed: bool,
    /// What is settled when the whole tree is known.
    pub(super) open: Open,
    pub(super) known: &'a mut Known,
    /// Operations by their ids.
    ids: HashMap<String, String>,
    /// Whether what is looked at means nothing for want of a member.
    broken: bool,
}

impl<'a> Mend<'a> {
    pub(super) fn new(dialect: Dialect, report: Report, known: &'a mut Known) -> Mend<'a> {
        let (at, moved, open, ids) = Default::default();
        Mend { at, dialect, report, moved, mixed: false, open, known, ids, broken: false }
    }

    /// Records that something got another place, which may stand in what did so before.
    pub(super) fn move_part(&mut self, to: String, from: &str) {
        let from = match self.moved.nearest(from) {
            Some((origin, rest)) => format!("{origin}{rest}"),
            None => from.to_owned(),
        };
        self.moved.insert(to, from);
    }

    /// Does something one step further down.
    pub(super) fn within<T>(&mut self, key: &str, work: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.at.len();
        self.at.push('/');
        self.at.push_str(&escape(key));
        let done = work(self);
        self.at.truncate(length);
        done
    }

    pub(super) fn mended(&mut self, message: impl Into<String>) {
        self.report.mended(&self.at, message);
    }

    pub(super) fn note(&mut self, code: Code, message: impl Into<String>) {
        self.report.note(code, &self.at, message);
    }

    pub(super) fn fault(&mut self, code: Code, message: impl Into<String>) {
        self.report.fault(code, &self.at, message);
    }

    /// A fault without whose mending the whole object means nothing.
    pub(super) fn give_up(&mut self, code: Code, message: impl Into<String>) {
        self.fault(code, message);
        self.broken = true;
    }

    /// Adds a member that must be there.
    pub(super) fn fill(&mut self, members: &mut Members, shape: &str, key: &str, value: Value) {
        if members.get(key).is_none_or(Value::is_null) {
            self.mended(format!("{shape} needs `{key}`; {} is taken", in_words(&value)));
            members.insert(key.into(), value);
        }
    }

    /// Whether there is a component schema of this name.
    pub(super) fn is_schema(&self, name: &str) -> bool {
        self.known.schemas.contains(name)
    }

    /// An object of this shape. False when it means nothing.
    pub(super) fn object(&mut self, members: &mut Members, shape: &'static Shape) -> bool {
        if members.contains_key("$ref") && self.is_reference(members, shape) && !shape.schema {
            self.beside(members, shape);
            return true;
        }
        let outer = std::mem::take(&mut self.broken);
        (shape.mend)(self, members);
        let mut dropped: Vec<String> = Vec::new();
        for (key, value) in members.iter_mut().filter(|(key, _)| !key.starts_with("x-")) {
            if !self.within(key, |mend| mend.member(key, value, shape)) {
                dropped.push(key.clone());
            }
        }
        for key in dropped {
            members.shift_remove(&key);
        }
        !std::mem::replace(&mut self.broken, outer)
    }

    /// Whether the object is a reference after all.
    fn is_reference(&mut self, members: &mut Members, shape: &'static Shape) -> bool {
        let Some(Value::String(reference)) = members.get_mut("$ref") else {
            if members.shift_remove("$ref").is_some_and(|other| !other.is_null()) {
                self.fault(Code::WrongKind, "`$ref` must be a text");
            }
            return false;
        };
        let written = reference.trim();
        if shape.schema && self.is_schema(written) {
            let section = if self.dialect == Dialect::V20 { "definitions" } else { "components/schemas" };
            *reference = format!("#/{section}/{}", escape(written));
            let message = format!("a reference by name alone; {reference} is taken");
            self.mended(message);
            return true;
        }
        if shape.schema && written.starts_with('#') {
            let reference = written.to_owned();
            return self.leads_somewhere(&reference, members);
        }
        if written.is_empty() {
            members.shift_remove("$ref");
            self.mended("a reference to nothing has no effect");
            return false;
        }
        // What others refer to stands in their places by now.
        if !shape.is_referred_to() {
            let reference = written.to_owned();
            members.shift_remove("$ref");
            match shape.instead {
                Instead::Empty => self.fault(Code::Dangling, format!("the reference {reference} leads nowhere")),
                _ => self.mended(format!("the reference {reference} has no meaning here; it has no effect")),
            }
            return false;
        }
        true
    }

    /// Whether a reference to a schema means one. One that leads nowhere says nothing of the value.
    fn leads_somewhere(&mut self, reference: &str, members: &mut Members) -> bool {
        let old = reference.strip_prefix("#/definitions/").map(|name| format!("#/components/schemas/{name}"));
        if self.dialect != Dialect::V20 {
            self.mixed |= old.is_some();
        }
        match component(old.as_deref().unwrap_or(reference), "schemas") {
            Some(name) if self.is_schema(&name) => true,
            Some(_) => {
                members.shift_remove("$ref");
                self.mended(format!("the reference {reference} leads nowhere; any JSON is taken"));
                false
            }
            None => {
                self.open.odd.push(self.at.clone());
                true
            }
        }
    }

    /// What stands beside a reference is dropped where it is no schema.
    fn beside(&mut self, members: &Members, shape: &'static Shape) {
        for key in members.keys().filter(|key| *key != "$ref" && !key.starts_with("x-")) {
            // 3.1 lets these tell people something else; what is referred to has its own words.
            let told = self.dialect >= Dialect::V31 && ["summary", "description"].contains(&key.as_str());
            if !told && !shape.spare {
                self.report.note(Code::KeywordIgnored, &self.at, format!("`{key}` has no effect beside `$ref`"));
            }
        }
    }

    /// Looks at a member. False when it is to be left out.
    fn member(&mut self, key: &str, value: &mut Value, shape: &'static Shape) -> bool {
        let Some(kind) = shape.kind(key) else {
            self.unknown(key, shape);
            return true;
        };
        if let (Kind::Foreign(_), false) = (kind, value.is_null()) {
            self.mixed = true;
        }
        // Of a parameter of another specification, its type is said to be one; other keywords follow from it.
        if matches!(kind, Kind::Foreign(_)) && !value.is_null() && (!shape.is_parameter() || key == "type") {
            let home = if self.dialect == Dialect::V20 { "OpenAPI 3" } else { "Swagger 2.0" };
            self.mended(format!("`{key}` is a word of {home}; it is read as there"));
        }
        let kind = kind.inner();
        if value.is_null() && !matches!(kind, Kind::Any) {
            return false;
        }
        match kind {
            Kind::Object(inner) => self.one(key, value, inner, shape),
            Kind::Additional(inner) => match scalar::boolean(value) {
                Some(_) if value.is_boolean() => true,
                Some(flag) => self.taken(key, "an object or a boolean", value, flag.into()),
                None => self.one(key, value, inner, shape),
            },
            Kind::List(inner) => self.list(key, value, inner),
            Kind::Map(inner) => self.map(key, value, inner),
            Kind::Requirements => self.requirements(key, value),
            kind => self.scalar(key, value, kind, shape),
        }
    }

    /// A member that the object has no use for.
    fn unknown(&mut self, key: &str, shape: &'static Shape) {
        if !shape.schema && !shape.harmless.contains(&key) {
            self.note(Code::KeywordIgnored, format!("`{key}` is not known here; it has no effect"));
        }
    }

    /// One object of a shape, or what may stand for it. False when it is to be left out.
    fn one(&mut self, key: &str, value: &mut Value, shape: &'static Shape, around: &'static Shape) -> bool {
        if !value.is_object() {
            let Some(object) = stands_for(value, shape) else {
                let spare = shape.spare || around.spare;
                self.wrong(key, "an object", value, spare);
                return !spare && self.replace(value, shape);
            };
            if !(shape.schema && value.is_boolean()) {
                let message = format!("`{key}` must be an object, not {}; {object} is taken", kind_of(value));
                self.mended(message);
            }
            *value = object;
        }
        let Value::Object(members) = value else { return true };
        self.object(members, shape) || self.replace(value, shape)
    }

    /// Puts something that says nothing in the place of what means nothing. False when it is to be left out.
    fn replace(&mut self, value: &mut Value, shape: &'static Shape) -> bool {
        let Some(instead) = shape.replacement() else { return false };
        *value = instead;
        if let Value::Object(members) = value {
            // What it lacks was not left out by anybody.
            let said = self.report.notes();
            self.object(members, shape);
            self.report.truncate(said);
        }
        true
    }

    /// Something of the wrong kind, which is to be left out: false, as such members say.
    fn wrong(&mut self, key: &str, wanted: &str, value: &Value, spare: bool) -> bool {
        let message = format!("`{key}` must be {wanted}, not {}", kind_of(value));
        if spare {
            self.mended(format!("{message}; it has no effect"));
        } else {
            self.fault(Code::WrongKind, message);
        }
        false
    }

    /// Puts another value in the place of one of the wrong kind, and keeps it.
    fn taken(&mut self, key: &str, wanted: &str, value: &mut Value, instead: Value) -> bool {
        let message = format!("`{key}` must be {wanted}, not {}; {} is taken", kind_of(value), in_words(&instead));
        self.mended(message);
        *value = instead;
        true
    }

    fn list(&mut self, key: &str, value: &mut Value, shape: &'static Shape) -> bool {
        match value {
            Value::Array(_) => {}
            Value::Object(members) if members.is_empty() => *value = json!([]),
            // A single one is a list of one, where it looks like one.
            Value::Object(members) if shape.schema || members.keys().any(|key| shape.kind(key).is_some()) => {
                self.mended(format!("`{key}` must be a list, not an object; a list of this one is taken"));
                *value = json!([value.take()]);
            }
            _ => return self.wrong(key, "a list", value, shape.spare),
        }
        let Value::Array(items) = value else { return true };
        let count = items.len();
        items.retain(|item| !item.is_null());
        if items.len() < count {
            self.mended(format!("`{key}` lists null, which has no effect"));
        }
        for (index, item) in items.iter_mut().enumerate() {
            let name = format!("{key}/{index}");
            if !self.within(&index.to_string(), |mend| mend.one(&name, item, shape, shape)) {
                *item = Value::Null;
            }
        }
        // Of those, nothing is made.
        items.retain(|item| !item.is_null());
        true
    }

    fn map(&mut self, key: &str, value: &mut Value, shape: &'static Shape) -> bool {
        // The empty list of languages in which lists and maps are one.
        if value.as_array().is_some_and(Vec::is_empty) {
            *value = json!({});
        }
        let Value::Object(members) = value else { return self.wrong(key, "an object", value, shape.spare) };
        let mut dropped: Vec<String> = Vec::new();
        for (key, value) in members.iter_mut() {
            let keep = self.within(key, |mend| match value {
                // What refers to it must still find it.
                Value::Null if shape.schema => {
                    mend.mended(format!("nothing is said of `{key}`; any JSON is taken"));
                    *value = json!({});
                    true
                }
                Value::Null if shape.instead == Instead::Empty => {
                    *value = json!({});
                    mend.one(key, value, shape, shape)
                }
                Value::Null => false,
                value if key.starts_with("x-") && !value.is_object() => false,
                value => mend.one(key, value, shape, shape),
            });
            if !keep {
                dropped.push(key.clone());
            }
        }
        for key in dropped {
            members.shift_remove(&key);
        }
        true
    }
}

/// The object that another value stands for, where that is plain.
fn stands_for(value: &Value, shape: &'static Shape) -> Option<Value> {
    match value {
        Value::Bool(true) if shape.schema => Some(json!({})),
        Value::Bool(false) if shape.schema => Some(json!({ "not": {} })),
        Value::Array(items) if items.is_empty() => Some(json!({})),
        Value::String(text) if shape.schema && text.starts_with("#/") => Some(json!({ "$ref": text })),
        Value::String(text) if shape.schema => schema::is_type(text).then(|| json!({ "type": text })),
        Value::String(text) => shape.short.map(|short| json!({ short: text })),
        value => shape.short.filter(|short| *short == "value").map(|short| json!({ short: value })),
    }
}

/// A value for people.
fn in_words(value: &Value) -> String {
    match value {
        Value::String(text) if text.is_empty() => "an empty text".into(),
        Value::Object(members) if members.is_empty() => "an empty object".into(),
        value => value.to_string(),
    }
}
