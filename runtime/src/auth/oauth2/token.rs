//! Tokens.

use std::time::{Duration, SystemTime};

use secrecy::SecretString;
use serde_json::{Map, Value};

/// What a token endpoint gives: an access token, and what belongs to it. `Debug` shows no secret.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Token {
    /// Goes with each request. On the wire: `access_token`.
    pub access_token: SecretString,
    /// Gets the next token. On the wire: `refresh_token`.
    pub refresh_token: Option<SecretString>,
    /// Says who the user is (OpenID Connect). On the wire: `id_token`.
    pub id_token: Option<SecretString>,
    /// The kind of token, as the server writes it; `bearer` where it says nothing. On the wire: `token_type`.
    pub token_type: String,
    /// What the token is good for, in the server's words. On the wire: `scope`.
    pub scope: Option<String>,
    /// When it was got.
    pub received: Option<SystemTime>,
    /// When it ends; none: when the server says so.
    pub expires: Option<SystemTime>,
}

impl Token {
    /// A token that was got elsewhere, and ends when the server says so.
    pub fn new(access_token: impl Into<String>) -> Token {
        Token {
            access_token: access_token.into().into(),
            refresh_token: None,
            id_token: None,
            token_type: "bearer".to_owned(),
            scope: None,
            received: None,
            expires: None,
        }
    }

    /// The same with a refresh token.
    pub fn with_refresh_token(mut self, refresh_token: impl Into<String>) -> Token {
        self.refresh_token = Some(refresh_token.into().into());
        self
    }

    /// The same, got at a time and good for so long from then on.
    pub fn with_lifetime(mut self, received: SystemTime, lifetime: Duration) -> Token {
        self.received = Some(received);
        self.expires = received.checked_add(lifetime);
        self
    }

    /// How long it was good for when it was got. On the wire: `expires_in`, in seconds.
    pub fn lifetime(&self) -> Option<Duration> {
        self.expires?.duration_since(self.received?).ok()
    }

    /// Whether it has ended at a time.
    pub fn is_expired(&self, now: SystemTime) -> bool {
        self.expires.is_some_and(|end| end <= now)
    }

    /// Reads the answer of a token endpoint; none when it holds no access token.
    pub(super) fn read(answer: &Map<String, Value>, now: SystemTime) -> Option<Token> {
        let text = |name: &str| answer.get(name)?.as_str().map(str::to_owned);
        let mut token = Token::new(text("access_token")?);
        token.refresh_token = text("refresh_token").filter(|text| !text.is_empty()).map(SecretString::from);
        token.id_token = text("id_token").map(SecretString::from);
        token.token_type = text("token_type").unwrap_or(token.token_type);
        token.scope = text("scope");
        token.received = Some(now);
        token.expires = seconds(answer.get("expires_in")).and_then(|lifetime| now.checked_add(lifetime));
        Some(token)
    }
}

/// A number of seconds, which some servers write as text.
pub(super) fn seconds(value: Option<&Value>) -> Option<Duration> {
    let number = match value? {
        Value::String(text) => text.trim().parse().ok()?,
        other => other.as_f64()?,
    };
    Duration::try_from_secs_f64(number).ok()
}
