//! Grants: what a token is got with when there is none to refresh.

use std::sync::Arc;

use secrecy::{ExposeSecret, SecretString};

use super::endpoint::Form;
use crate::error::Error;
use crate::password::{AskPassword, ask};

/// A grant: its name, and the members of the form that go with it.
#[derive(Clone, Debug)]
pub(super) struct Grant {
    pub(super) name: String,
    pub(super) members: Vec<(String, Given)>,
}

/// The value of a member.
#[derive(Clone)]
pub(super) enum Given {
    Known(SecretString),
    /// Asked for each time, with this prompt.
    Asked(Arc<dyn AskPassword>, String),
}

impl Grant {
    /// The form, for which passwords are asked for where they are not known.
    pub(super) async fn form(&self) -> Result<Form, Error> {
        let mut form = Form::default();
        form.set("grant_type", &self.name);
        for (name, given) in &self.members {
            match given {
                Given::Known(value) => form.set(name, value.expose_secret()),
                Given::Asked(asker, prompt) => {
                    form.set(name, ask(asker.clone(), prompt.clone()).await?.expose_secret())
                }
            }
        }
        Ok(form)
    }
}

/// The kind, not the value.
impl std::fmt::Debug for Given {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if matches!(self, Given::Known(_)) { "given" } else { "asked for" })
    }
}
