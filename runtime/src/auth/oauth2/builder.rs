//! What OAuth 2 credentials are made from.

use std::fmt;
use std::sync::Arc;

use secrecy::SecretString;

use super::client::{Client, ClientAuthentication};
use super::endpoint::Form;
use super::grant::{Given, Grant};
use super::server::Server;
use super::store::{Callback, TokenStore};
use super::token::Token;
use super::{Fresh, Inner, OAuth2, Renewal};
use crate::password::AskPassword;
use crate::response::Response;

type Refused = Arc<dyn Fn(&Response) -> bool + Send + Sync>;

pub(super) struct Settings {
    pub(super) server: Server,
    pub(super) client: Client,
    pub(super) scope: Option<String>,
    /// Further members of each form.
    pub(super) parameters: Vec<(String, SecretString)>,
    pub(super) grant: Option<Grant>,
    pub(super) refresh_token: Option<SecretString>,
    pub(super) stores: Vec<Arc<dyn TokenStore>>,
    pub(super) refused: Option<Refused>,
}

impl Settings {
    /// Adds to a form what goes with each grant.
    pub(super) fn complete(&self, form: &mut Form) {
        if let Some(scope) = &self.scope {
            form.set("scope", scope);
        }
        for (name, value) in &self.parameters {
            form.set(name, secrecy::ExposeSecret::expose_secret(value));
        }
    }
}

/// Names and kinds, no secrets.
impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("client", &self.client)
            .field("scope", &self.scope)
            .field("grant", &self.grant)
            .field("stores", &self.stores)
            .finish_non_exhaustive()
    }
}

/// What OAuth 2 credentials are made from. Of several grants the last one given counts.
#[must_use]
#[derive(Debug)]
pub struct OAuth2Builder {
    settings: Settings,
    token: Option<Token>,
}

impl OAuth2Builder {
    pub(super) fn new(server: Server, client_id: String) -> OAuth2Builder {
        let client = Client { id: client_id, secret: None, authentication: ClientAuthentication::default() };
        let settings = Settings {
            server,
            client,
            scope: None,
            parameters: Vec::new(),
            grant: None,
            refresh_token: None,
            stores: Vec::new(),
            refused: None,
        };
        OAuth2Builder { settings, token: None }
    }

    /// The client's secret. A client without one is public: it says its id, and proves nothing.
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.settings.client.secret = Some(secret.into().into());
        self
    }

    /// Where the client's id and secret stand in requests; HTTP basic unless set.
    pub fn client_authentication(mut self, authentication: ClientAuthentication) -> Self {
        self.settings.client.authentication = authentication;
        self
    }

    /// Asks for tokens that are good for this. Several scopes can be given in one text, separated by spaces, or one by
    /// one. On the wire: `scope`.
    pub fn scope(mut self, scope: impl AsRef<str>) -> Self {
        let scope = scope.as_ref();
        self.settings.scope = Some(self.settings.scope.map_or(scope.to_owned(), |before| format!("{before} {scope}")));
        self
    }

    /// Sends another member with each request for a token, such as `audience` or `resource`.
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.settings.parameters.push((name.into(), value.into().into()));
        self
    }

    /// Gets tokens with a user's name and password. On the wire: grant `password`.
    pub fn password(self, username: impl Into<String>, password: impl Into<String>) -> Self {
        self.grant("password", [("username", username.into()), ("password", password.into())])
    }

    /// The same with a password that is asked for each time it is needed. It is not kept.
    pub fn password_asked(self, username: impl Into<String>, ask: Arc<dyn AskPassword>) -> Self {
        self.password_asked_for("password", username, ask)
    }

    /// The same for a grant of another name.
    pub fn password_asked_for(
        mut self,
        name: impl Into<String>,
        username: impl Into<String>,
        ask: Arc<dyn AskPassword>,
    ) -> Self {
        let username = username.into();
        let prompt = format!("Password of {username}: ");
        let members = vec![
            ("username".to_owned(), Given::Known(username.into())),
            ("password".to_owned(), Given::Asked(ask, prompt)),
        ];
        self.settings.grant = Some(Grant { name: name.into(), members });
        self
    }

    /// Gets tokens for the client itself. On the wire: grant `client_credentials`.
    pub fn client_credentials(self) -> Self {
        self.grant("client_credentials", Vec::<(String, String)>::new())
    }

    /// Gets tokens by a grant of any name, with its members.
    pub fn grant<N: Into<String>, V: Into<String>>(
        mut self,
        name: impl Into<String>,
        members: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let known = |(name, value): (N, V)| (name.into(), Given::Known(value.into().into()));
        self.settings.grant = Some(Grant { name: name.into(), members: members.into_iter().map(known).collect() });
        self
    }

    /// Adds a member to the grant that was given last.
    pub fn grant_member(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        if let Some(grant) = &mut self.settings.grant {
            grant.members.push((name.into(), Given::Known(value.into().into())));
        }
        self
    }

    /// Begins with a refresh token alone. On the wire: grant `refresh_token`.
    pub fn refresh_token(mut self, refresh_token: impl Into<String>) -> Self {
        self.settings.refresh_token = Some(refresh_token.into().into());
        self
    }

    /// Begins with a token that was got before.
    pub fn token(mut self, token: Token) -> Self {
        self.token = Some(token);
        self
    }

    /// Keeps tokens here, and takes those that others have kept.
    pub fn store(mut self, store: impl TokenStore) -> Self {
        self.settings.stores.push(Arc::new(store));
        self
    }

    /// Tells a function of each new token. It is called on a thread where it may block.
    pub fn on_token(self, tell: impl Fn(&Token) + Send + Sync + 'static) -> Self {
        self.store(Callback(tell))
    }

    /// Says by what answers, besides those with status 401, the server refuses a token without having processed the
    /// request. The request is sent again with a new token, whatever its method.
    pub fn refused_when(mut self, refused: impl Fn(&Response) -> bool + Send + Sync + 'static) -> Self {
        self.settings.refused = Some(Arc::new(refused));
        self
    }

    /// Makes the credentials. Nothing is sent.
    #[must_use]
    pub fn build(self) -> OAuth2 {
        let held = self.token.map(|token| {
            let expires = token.expires;
            Fresh::until(token, expires)
        });
        OAuth2(Arc::new(Inner { settings: self.settings, renewal: Renewal::new(held) }))
    }
}
