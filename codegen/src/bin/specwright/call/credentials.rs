//! Credentials from the command line and the environment.

use std::sync::Arc;

use specwright_runtime::Api;
use specwright_runtime::Scheme;
use specwright_runtime::auth::{ApiKey, Auth, Basic, Bearer, Digest, IntoAuth};

/// How the variables with credentials begin.
const VARIABLE: &str = "SPECWRIGHT_AUTH_";

/// The credentials for the schemes of an api. Those of the command line come before those of the environment.
pub(super) fn given(api: &Api, auth: &[(String, String)]) -> Vec<Arc<dyn Auth>> {
    let schemes = api.schemes.iter().filter_map(|scheme| {
        let value = auth.iter().rev().find(|(name, _)| name == scheme.name()).map(|(_, value)| value.clone());
        let value = value.or_else(|| std::env::var(variable(scheme.name())).ok())?;
        Some(of(scheme, value))
    });
    schemes.collect()
}

/// The variable for a scheme: `SPECWRIGHT_AUTH_API_KEY` for `api-key`.
pub(super) fn variable(scheme: &str) -> String {
    let word = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' };
    VARIABLE.chars().chain(scheme.chars().map(word)).collect()
}

/// What a text means for a scheme.
fn of(scheme: &Scheme, value: String) -> Arc<dyn Auth> {
    let user = |value: &str| {
        let (name, password) = value.split_once(':').unwrap_or((value, ""));
        (name.to_owned(), password.to_owned())
    };
    let auth: Arc<dyn Auth> = match scheme {
        Scheme::ApiKey { .. } => ApiKey::new(value).into_auth(),
        Scheme::Http { name, .. } if name == "basic" => {
            let (name, password) = user(&value);
            Basic::new(name, password).into_auth()
        }
        Scheme::Http { name, .. } if name == "digest" => {
            let (name, password) = user(&value);
            Digest::new(name, password).into_auth()
        }
        _ => Bearer::new(value).into_auth(),
    };
    auth.for_scheme(scheme.name()).into_auth()
}
