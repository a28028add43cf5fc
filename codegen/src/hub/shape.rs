//! What the objects of a description are like.

use serde_json::{Map, Value, json};

use super::mend::Mend;
use super::vocabulary::{ENCODING, HEADER, PARAMETER, SERVER_VARIABLE};
use crate::document::NOWHERE;

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
    /// A bound that is excluded: a boolean about the bound itself in 3.0, a number in 3.1.
    Excluded,
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
    /// Values by name.
    Values,
    /// Texts by name.
    TextMap,
    Requirements,
    /// What `openapiv3` has no place for, but is looked into all the same. It is carried.
    Beyond(&'static Kind),
    /// The same of another dialect than the document's, which is brought to the words of 3.0.
    Foreign(&'static Kind),
}

impl Kind {
    /// What is looked into.
    pub(super) fn inner(self) -> Kind {
        match self {
            Kind::Beyond(kind) | Kind::Foreign(kind) => kind.inner(),
            kind => kind,
        }
    }
}

/// What takes the place of an object that means nothing.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Instead {
    /// Nothing does.
    Nothing,
    /// An object of which nothing is said.
    Empty,
    /// A reference that leads nowhere, since it may be referred to: what would be made of it is left out.
    Nowhere,
}

/// The members of one kind of object.
pub(super) struct Shape {
    pub(super) members: &'static [(&'static str, Kind)],
    /// Members whose names the description chooses.
    pub(super) others: fn(&str) -> Option<Kind>,
    /// What people call it.
    pub(super) what: &'static str,
    /// Whether nothing is made of it, so that a fault in it is no more than that.
    pub(super) spare: bool,
    /// Members that are known, and say nothing to a client.
    pub(super) harmless: &'static [&'static str],
    /// What to do with it before its members are looked at.
    pub(super) mend: fn(&mut Mend, &mut Map<String, Value>),
    /// The member that a bare text means, where one stands for the object.
    pub(super) short: Option<&'static str>,
    /// Whether it is a schema: keywords that are wrong are carried, and a boolean may stand for it.
    pub(super) schema: bool,
    pub(super) instead: Instead,
}

impl Shape {
    pub(super) const fn called(mut self, what: &'static str) -> Shape {
        self.what = what;
        self
    }

    pub(super) const fn spare(mut self) -> Shape {
        self.spare = true;
        self
    }

    pub(super) const fn harmless(mut self, harmless: &'static [&'static str]) -> Shape {
        self.harmless = harmless;
        self
    }

    pub(super) const fn mended(mut self, mend: fn(&mut Mend, &mut Map<String, Value>)) -> Shape {
        self.mend = mend;
        self
    }

    pub(super) const fn short(mut self, member: &'static str) -> Shape {
        self.short = Some(member);
        self
    }

    pub(super) const fn instead(mut self, instead: Instead) -> Shape {
        self.instead = instead;
        self
    }

    /// What takes the place of one that means nothing.
    pub(super) fn replacement(&self) -> Option<Value> {
        match self.instead {
            _ if self.schema => Some(json!({})),
            Instead::Nothing => None,
            Instead::Empty => Some(json!({})),
            Instead::Nowhere => Some(json!({ "$ref": NOWHERE })),
        }
    }

    /// Whether a reference may stand in its place.
    pub(super) fn is_referred_to(&self) -> bool {
        self.schema || self.instead == Instead::Nowhere
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
}

/// An object that has these members and no others.
pub(super) const fn closed(members: &'static [(&'static str, Kind)]) -> Shape {
    Shape {
        members,
        others: |_| None,
        what: "this object",
        spare: false,
        harmless: &[],
        mend: |_, _| {},
        short: None,
        schema: false,
        instead: Instead::Nothing,
    }
}
