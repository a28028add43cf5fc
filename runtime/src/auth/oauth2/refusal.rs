//! Why an OAuth 2 server refused.

use serde::Deserialize;

use crate::error::Error;

/// The error of an OAuth 2 server in its own words (RFC 6749, 5.2).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct Refusal {
    /// `invalid_grant`, `invalid_client`, `invalid_scope` … On the wire: `error`.
    pub error: String,
    /// A text for people. On the wire: `error_description`.
    #[serde(rename = "error_description")]
    pub description: Option<String>,
    /// A page about it. On the wire: `error_uri`.
    #[serde(rename = "error_uri")]
    pub uri: Option<String>,
}

impl Refusal {
    /// What the server said, when the error is that of an OAuth 2 server.
    pub fn of(error: &Error) -> Option<Refusal> {
        error.operation().starts_with("oauth2.").then(|| error.body_as().ok())?
    }
}
