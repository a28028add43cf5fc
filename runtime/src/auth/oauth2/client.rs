//! How a client says to the OAuth 2 server who it is.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use secrecy::{ExposeSecret, SecretString};

use super::endpoint::Form;

/// Where a client's id and secret stand in a request to the server.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ClientAuthentication {
    /// HTTP basic, id and secret form-encoded first (RFC 6749, 2.3.1). On the wire: `client_secret_basic`.
    #[default]
    Basic,
    /// HTTP basic, id and secret as they are: for servers that don't decode them.
    PlainBasic,
    /// In the form. On the wire: `client_secret_post`.
    Post,
}

/// A client.
#[derive(Clone, Debug)]
pub(super) struct Client {
    pub(super) id: String,
    /// None: a public client, which only says its id.
    pub(super) secret: Option<SecretString>,
    pub(super) authentication: ClientAuthentication,
}

impl Client {
    /// Puts the client in a form; what goes into the header `Authorization` is returned.
    pub(super) fn put(&self, form: &mut Form) -> Option<SecretString> {
        let Some(secret) = &self.secret else {
            form.set("client_id", &self.id);
            return None;
        };
        let encoded = |text: &str| url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
        let secret = secret.expose_secret();
        let pair = match self.authentication {
            ClientAuthentication::Post => {
                form.set("client_id", &self.id);
                form.set("client_secret", secret);
                return None;
            }
            ClientAuthentication::Basic => format!("{}:{}", encoded(&self.id), encoded(secret)),
            ClientAuthentication::PlainBasic => format!("{}:{secret}", self.id),
        };
        Some(format!("Basic {}", STANDARD.encode(pair)).into())
    }
}
