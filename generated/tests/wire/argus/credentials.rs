//! Credentials in the grammar of Argus.

use std::sync::Arc;

use serde_json::Value;
use specwright_apis::argus::{Login, SessionToken};
use specwright_apis::runtime::auth::{ApiKey, Auth, Headers, IntoAuth};
use specwright_apis::runtime::header::HeaderName;
use url::Url;

use super::super::engine::Failure;
use super::super::fields::Fields;
use super::spelling::decoded;

/// Who calls.
#[derive(Clone, Debug)]
pub(crate) enum AuthPlan {
    /// Nobody.
    Nobody,
    /// Whoever has this key.
    Key(String),
    /// Whoever has this token.
    Token(String),
    /// Whoever logs in.
    Login(Login),
}

impl AuthPlan {
    /// Reads credentials.
    ///
    /// # Errors
    /// When they are not in the grammar.
    pub(crate) fn read(auth: Value) -> Result<AuthPlan, Failure> {
        if auth.is_null() {
            return Ok(AuthPlan::Nobody);
        }
        let mut fields = Fields::of("the auth", auth)?;
        let plan = if let Some(key) = fields.text("api_key")? {
            AuthPlan::Key(key)
        } else if let Some(token) = fields.text("session_token")? {
            AuthPlan::Token(token)
        } else if let Some(user) = fields.take("password") {
            AuthPlan::Login(login(user, Login::password)?)
        } else if let Some(user) = fields.take("ldap") {
            AuthPlan::Login(login(user, Login::ldap)?)
        } else {
            return Err(Failure::Unfit("the auth is of no known kind".to_owned()));
        };
        fields.end()?;
        Ok(plan)
    }

    /// The credentials.
    pub(crate) fn auth(&self) -> Option<Arc<dyn Auth>> {
        match self {
            AuthPlan::Nobody => None,
            AuthPlan::Key(key) => Some(ApiKey::new(key).into_auth()),
            AuthPlan::Token(token) => Some(SessionToken::new(token).into_auth()),
            AuthPlan::Login(login) => Some(login.clone().into_auth()),
        }
    }

    /// The headers that they are sent in.
    pub(crate) fn headers(&self) -> Vec<String> {
        let names: &[&str] = match self {
            AuthPlan::Nobody => &[],
            AuthPlan::Key(_) => &["argus-api-key"],
            AuthPlan::Token(_) => &["authorization"],
            AuthPlan::Login(_) => &["argus-csrf-token", "cookie"],
        };
        names.iter().map(|name| (*name).to_owned()).collect()
    }
}

fn login(user: Value, kind: fn(String, String) -> Login) -> Result<Login, String> {
    let mut fields = Fields::of("the user", user)?;
    let mut login = kind(fields.wanted_text("username")?, fields.wanted_text("password")?);
    if let Some(domain) = fields.take("domain").filter(|domain| !domain.is_null()) {
        login = login.domain(domain.as_str().ok_or_else(|| format!("the domain is {domain}"))?);
    }
    if let Some(wanted) = fields.take("request_authorizations") {
        let list = wanted.as_array().cloned().unwrap_or_default();
        login = login.request_authorizations(list.iter().filter_map(Value::as_str));
    }
    fields.end()?;
    Ok(login)
}

/// Other credentials for one call.
#[derive(Clone, Debug)]
pub(crate) enum Override {
    /// Headers.
    Headers(Vec<(String, String)>),
    /// Headers by a function of the URL, which `<url>` stands for.
    Callback(Vec<(String, String)>),
    /// Credentials like those of a session.
    Auth(AuthPlan),
}

impl Override {
    /// Reads an override.
    ///
    /// # Errors
    /// When it is not in the grammar.
    pub(crate) fn read(value: Value) -> Result<Override, Failure> {
        let mut fields = Fields::of("the authentication", value.clone())?;
        if let Some(headers) = fields.texts("headers")? {
            fields.end()?;
            return Ok(Override::Headers(headers));
        }
        if let Some(callback) = fields.take("callback") {
            fields.end()?;
            let mut fields = Fields::of("the callback", callback)?;
            let headers = fields.texts("headers")?.unwrap_or_default();
            fields.end()?;
            return Ok(Override::Callback(headers));
        }
        AuthPlan::read(value).map(Override::Auth)
    }

    /// The credentials.
    pub(crate) fn auth(&self) -> Option<Arc<dyn Auth>> {
        match self {
            Override::Headers(headers) => Some(Headers::new(headers.clone()).into_auth()),
            Override::Callback(headers) => {
                let headers = headers.clone();
                let of = move |url: &Url| {
                    // The recorded client tells its callers the URL as it is before the query is added.
                    let bare = url.as_str().split(['?', '#']).next().unwrap_or_default();
                    let filled =
                        |(name, value): &(String, String)| (name.clone(), value.replace("<url>", &decoded(bare)));
                    headers.iter().map(filled).collect::<Vec<_>>()
                };
                Some(Headers::by_url(of).into_auth())
            }
            Override::Auth(plan) => plan.auth(),
        }
    }

    /// The headers that they are sent in.
    pub(crate) fn headers(&self) -> Vec<String> {
        match self {
            Override::Headers(headers) | Override::Callback(headers) => {
                let names = headers.iter().filter_map(|(name, _)| HeaderName::try_from(name).ok());
                names.map(|name| name.as_str().to_owned()).collect()
            }
            Override::Auth(plan) => plan.headers(),
        }
    }
}
