//! What the objects of a description are like.

use serde_json::{Map, Value};

use super::vocabulary::{ENCODING, HEADER, PARAMETER, SERVER_VARIABLE};

/// What a member holds.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Text,
    /// A text, or null for none.
    TextOrNull,
    /// A boolean whose absence means false.
    Flag,
    /// A boolean that may be absent.
    Switch,
    /// A length or a number of items.
    Count,
    /// A bound of a number: `i64` in an integer schema, else `f64`.
    Bound,
    /// A list of values that is not empty.
    Enum,
    /// Any value but null.
    Any,
    Texts,
    OneOf(&'static [&'static str]),
    Object(&'static Shape),
    /// A schema or a boolean.
    Additional(&'static Shape),
    List(&'static Shape),
    Map(&'static Shape),
    /// A security requirement, and a list of them.
    Requirement,
    Requirements,
}

/// The members of one kind of object.
pub(super) struct Shape {
    pub(super) members: &'static [(&'static str, Kind)],
    /// Members whose names the description chooses.
    pub(super) others: fn(&str) -> Option<Kind>,
    /// What people call it.
    pub(super) what: &'static str,
    /// Members that must be there.
    pub(super) required: &'static [&'static str],
    /// Whether nothing is made of it, so that it may lack them.
    pub(super) spare: bool,
    /// Members that must be there besides, because of others.
    pub(super) needs: fn(&Map<String, Value>) -> &'static [&'static str],
    /// How members are called that have no other names.
    pub(super) rule: Option<&'static str>,
    /// Whether its members, or theirs, are components, which need names.
    pub(super) components: bool,
    /// Whether keywords that are wrong are carried rather than refused.
    pub(super) schema: bool,
}

impl Shape {
    pub(super) const fn called(mut self, what: &'static str, required: &'static [&'static str]) -> Shape {
        self.what = what;
        self.required = required;
        self
    }

    pub(super) fn kind(&self, key: &str) -> Option<Kind> {
        let known = self.members.iter().find(|(name, _)| *name == key).map(|(_, kind)| *kind);
        known.or_else(|| (self.others)(key))
    }

    /// Members that `openapiv3` writes even when they are absent, and as what.
    pub(super) fn always(&self) -> &'static [(&'static str, Option<&'static str>)] {
        if std::ptr::eq(self, &HEADER) {
            &[("style", Some("simple"))]
        } else if std::ptr::eq(self, &SERVER_VARIABLE) {
            &[("description", None)]
        } else if std::ptr::eq(self, &ENCODING) {
            &[("contentType", None)]
        } else {
            &[]
        }
    }

    pub(super) fn is_parameter(&self) -> bool {
        std::ptr::eq(self, &PARAMETER)
    }

    /// Whether what it describes is described by a schema or by a media type.
    pub(super) fn takes_schema(&self) -> bool {
        self.is_parameter() || std::ptr::eq(self, &HEADER)
    }
}

pub(super) const fn closed(members: &'static [(&'static str, Kind)]) -> Shape {
    Shape {
        members,
        others: |_| None,
        what: "this object",
        required: &[],
        spare: false,
        needs: |_| &[],
        rule: None,
        components: false,
        schema: false,
    }
}
