//! What is shown of types that have secrets.

use std::fmt::{Debug, DebugStruct, Formatter, Result};

/// The members of a value, as they are shown.
#[allow(missing_debug_implementations)]
pub struct Shown<'a, 'f> {
    members: DebugStruct<'a, 'f>,
    secret: &'static [&'static str],
}

impl<'a, 'f> Shown<'a, 'f> {
    /// Begins a value.
    pub fn new(f: &'a mut Formatter<'f>, name: &str, secret: &'static [&'static str]) -> Self {
        Shown { members: f.debug_struct(name), secret }
    }

    /// Shows a member, unless it is secret.
    pub fn member(&mut self, name: &str, value: &dyn Debug) {
        if self.secret.contains(&name) {
            self.members.field(name, &format_args!("[redacted]"));
        } else {
            self.members.field(name, value);
        }
    }

    /// Shows a member that may be absent: that it is, also of a secret.
    pub fn optional(&mut self, name: &str, value: Option<&dyn Debug>) {
        match value {
            None => drop(self.members.field(name, &None::<()>)),
            Some(_) if self.secret.contains(&name) => self.member(name, &()),
            Some(value) => drop(self.members.field(name, &Some(value))),
        }
    }

    /// Ends the value.
    ///
    /// # Errors
    /// Those of the writer.
    pub fn finish(&mut self) -> Result {
        self.members.finish()
    }
}
