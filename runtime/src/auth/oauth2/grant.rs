//! Grants: what a token is got with when there is none to refresh.

use std::sync::Arc;

use secrecy::{ExposeSecret, SecretString};

use super::endpoint::Form;
use crate::error::{Error, Kind};
use crate::password::AskPassword;

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
                Given::Asked(ask, prompt) => form.set(name, asked(ask, prompt).await?.expose_secret()),
            }
        }
        Ok(form)
    }
}

async fn asked(ask: &Arc<dyn AskPassword>, prompt: &str) -> Result<SecretString, Error> {
    let (ask, prompt) = (ask.clone(), prompt.to_owned());
    let failed = || Error::new(Kind::Auth, "oauth2.token", "no password was given");
    let typed = tokio::task::spawn_blocking(move || ask.ask(&prompt)).await;
    typed.map_err(|_| failed())?.map_err(|error| failed().caused_by(error))
}

/// The kind, not the value.
impl std::fmt::Debug for Given {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if matches!(self, Given::Known(_)) { "given" } else { "asked for" })
    }
}
