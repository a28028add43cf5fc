//! What is known of a user and an OAuth client, and what stands in files about them.

use specwright_runtime::SecretString;
use specwright_runtime::auth::oauth2::Token;

/// A user, an OAuth client of theirs, and its token: what a credential cache holds. `Debug` shows no secret.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Account {
    /// Where the tenant is; `https://api.tacc.cloud` unless set.
    pub api_server: Option<String>,
    /// ID of the tenant, such as `tacc.prod`.
    pub tenant_id: Option<String>,
    /// Name of the OAuth client.
    pub client_name: Option<String>,
    /// Key of the OAuth client.
    pub api_key: Option<String>,
    /// Secret of the OAuth client.
    pub api_secret: Option<SecretString>,
    /// Who calls.
    pub username: Option<String>,
    /// The user's password, where a file holds it. It is never written.
    pub password: Option<SecretString>,
    /// For whom an administrator calls.
    pub token_username: Option<String>,
    /// The token.
    pub token: Option<Token>,
    /// A refresh token without the access token that it came with.
    pub refresh_token: Option<SecretString>,
    /// Whether servers have to prove who they are; they have unless this is `Some(false)`.
    pub verify: Option<bool>,
    /// Whether calls are made with nonces alone.
    pub use_nonce: bool,
}
