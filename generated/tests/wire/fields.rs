//! Reading the members of an object, all of which must be known.

use serde_json::{Map, Value};

/// An object whose members are taken out one by one.
#[derive(Clone, Debug)]
pub(crate) struct Fields {
    what: String,
    members: Map<String, Value>,
}

impl Fields {
    /// The members of a value.
    ///
    /// # Errors
    /// When it is no object.
    pub(crate) fn of(what: &str, value: Value) -> Result<Fields, String> {
        match value {
            Value::Object(members) => Ok(Fields { what: what.to_owned(), members }),
            other => Err(format!("{what} is no object but {other}")),
        }
    }

    /// Takes a member; `null` is a value like others.
    pub(crate) fn take(&mut self, name: &str) -> Option<Value> {
        self.members.shift_remove(name)
    }

    /// Takes a text.
    ///
    /// # Errors
    /// When it is something else.
    pub(crate) fn text(&mut self, name: &str) -> Result<Option<String>, String> {
        match self.take(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(other) => Err(format!("{} has {name} {other}", self.what)),
        }
    }

    /// Takes a text that must be there.
    ///
    /// # Errors
    /// When it is not, or is something else.
    pub(crate) fn wanted_text(&mut self, name: &str) -> Result<String, String> {
        self.text(name)?.ok_or_else(|| format!("{} has no {name}", self.what))
    }

    /// Takes an object.
    ///
    /// # Errors
    /// When it is something else.
    pub(crate) fn object(&mut self, name: &str) -> Result<Option<Map<String, Value>>, String> {
        match self.take(name) {
            None => Ok(None),
            Some(Value::Object(members)) => Ok(Some(members)),
            Some(other) => Err(format!("{} has {name} {other}", self.what)),
        }
    }

    /// Takes a list; empty if it is not there.
    ///
    /// # Errors
    /// When it is something else.
    pub(crate) fn list(&mut self, name: &str) -> Result<Vec<Value>, String> {
        match self.take(name) {
            None => Ok(Vec::new()),
            Some(Value::Array(items)) => Ok(items),
            Some(other) => Err(format!("{} has {name} {other}", self.what)),
        }
    }

    /// Takes a map of texts.
    ///
    /// # Errors
    /// When it is something else.
    pub(crate) fn texts(&mut self, name: &str) -> Result<Option<Vec<(String, String)>>, String> {
        let Some(members) = self.object(name)? else { return Ok(None) };
        let pairs = members.into_iter().map(|(key, value)| match value {
            Value::String(text) => Ok((key, text)),
            other => Err(format!("{} has {other} in {name}", self.what)),
        });
        pairs.collect::<Result<_, _>>().map(Some)
    }

    /// Puts a text where there is no such member.
    pub(crate) fn or_text(&mut self, name: &str, text: &str) {
        self.members.entry(name).or_insert_with(|| text.into());
    }

    /// The members that are left, which whoever takes them answers for.
    pub(crate) fn rest(self) -> Map<String, Value> {
        self.members
    }

    /// The end of the object.
    ///
    /// # Errors
    /// When members are left, which nothing here knows.
    pub(crate) fn end(self) -> Result<(), String> {
        match self.members.keys().next() {
            None => Ok(()),
            Some(name) => Err(format!("{} has an unknown member {name}", self.what)),
        }
    }
}
