//! What access to Agave is made from.

use std::sync::Arc;

use specwright_runtime::auth::oauth2::{ClientAuthentication, OAuth2Builder, Token};
use specwright_runtime::auth::{Basic, OAuth2};
use specwright_runtime::{self as rt, AskPassword, ExposeSecret, SecretString, SessionBuilder};

use super::cache::{Cache, CacheStore, Which};
use super::credentials::{Access, Credentials};
use super::{Account, Agave, expiry};
use crate::agave::API;

type Told = Arc<dyn Fn(&Token) + Send + Sync>;

/// What tokens are got with, besides what an [`Account`] holds.
#[derive(Clone, Default)]
pub(super) struct Grants {
    pub(super) password: Option<SecretString>,
    pub(super) ask: Option<Arc<dyn AskPassword>>,
    jwt: Option<(rt::HeaderName, SecretString)>,
    told: Option<Told>,
    cache: Option<Cache>,
    /// Whether the account came out of the cache, so that tokens of other programs are meant for it.
    restored: bool,
}

/// What access to Agave is made from. Nothing is sent before the first call, or [`rt::Session::authenticate`].
#[must_use]
pub struct AgaveBuilder {
    account: Account,
    grants: Grants,
    session: SessionBuilder,
    fault: Option<String>,
}

impl AgaveBuilder {
    pub(super) fn new() -> AgaveBuilder {
        let session = rt::Session::builder(&API);
        AgaveBuilder { account: Account::default(), grants: Grants::default(), session, fault: None }
    }

    /// Where the tenant is. `https://api.tacc.cloud` unless set.
    pub fn api_server(mut self, url: impl Into<String>) -> Self {
        self.account.api_server = Some(url.into());
        self
    }

    /// ID of the tenant, such as `tacc.prod`.
    pub fn tenant_id(mut self, tenant_id: impl Into<String>) -> Self {
        self.account.tenant_id = Some(tenant_id.into());
        self
    }

    /// Who calls.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.account.username = Some(username.into());
        self
    }

    /// The user's password: for calls about OAuth clients, and to get tokens with.
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.grants.password = Some(password.into().into());
        self
    }

    /// Asks for the password where one is needed and none is known. It is not kept.
    pub fn ask_password(mut self, ask: impl AskPassword) -> Self {
        self.grants.ask = Some(Arc::new(ask));
        self
    }

    /// Gets tokens of another user, as an administrator may. On the wire: grant `admin_password`.
    pub fn token_username(mut self, username: impl Into<String>) -> Self {
        self.account.token_username = Some(username.into());
        self
    }

    /// An OAuth client: its key and its secret.
    pub fn client(mut self, api_key: impl Into<String>, api_secret: impl Into<String>) -> Self {
        self.account.api_key = Some(api_key.into());
        self.account.api_secret = Some(api_secret.into().into());
        self
    }

    /// Name of the OAuth client, for files.
    pub fn client_name(mut self, client_name: impl Into<String>) -> Self {
        self.account.client_name = Some(client_name.into());
        self
    }

    /// Begins with a token that was got before.
    pub fn token(mut self, token: Token) -> Self {
        self.account.token = Some(token);
        self
    }

    /// Begins with a refresh token alone, which needs the OAuth client and no password.
    pub fn refresh_token(mut self, refresh_token: impl Into<String>) -> Self {
        self.account.refresh_token = Some(refresh_token.into().into());
        self
    }

    /// Calls with a JWT of a gateway, in the header that the gateway uses.
    pub fn jwt(mut self, header: &str, jwt: impl Into<String>) -> Self {
        match rt::HeaderName::try_from(header) {
            Ok(name) => self.grants.jwt = Some((name, jwt.into().into())),
            Err(_) => self.fault = Some(format!("{header:?} is no name for a header")),
        }
        self
    }

    /// Calls without credentials: each call has a nonce, as its query parameter `x-nonce`.
    pub fn use_nonce(mut self) -> Self {
        self.account.use_nonce = true;
        self
    }

    /// Whether servers have to prove who they are. They have unless this is told `false`.
    pub fn verify(mut self, verify: bool) -> Self {
        self.account.verify = Some(verify);
        self
    }

    /// Tells a function of each new token. It is called on a thread where it may block.
    pub fn on_token(mut self, tell: impl Fn(&Token) + Send + Sync + 'static) -> Self {
        self.grants.told = Some(Arc::new(tell));
        self
    }

    /// Tells the session what is not particular to Agave: time limits, retries, proxies …
    pub fn session(mut self, change: impl FnOnce(SessionBuilder) -> SessionBuilder) -> Self {
        self.session = change(self.session);
        self
    }

    /// Keeps new tokens in a file, where it has an entry for the OAuth client.
    pub fn cache(mut self, cache: Cache) -> Self {
        self.grants.cache = Some(cache);
        self
    }

    /// Uses the credential cache of the machine, if there is one ([`Cache::from_vars`]), and what
    /// [`SessionBuilder::from_env`] takes from environment variables.
    pub fn from_env(self) -> Self {
        self.from_vars(|name| std::env::var(name).ok())
    }

    /// The same from variables of the caller's.
    pub fn from_vars(mut self, var: impl Fn(&str) -> Option<String>) -> Self {
        self.grants.cache = self.grants.cache.or_else(|| Cache::from_vars(&var));
        if self.account.verify == Some(false) {
            // What is set here counts more than a list of authorities in the environment.
            self.session = self.session.danger_accept_any_certificate(true);
        }
        self.session = self.session.from_vars(var);
        self
    }

    /// Takes an account out of the credential cache, in place of all that was set about one. New tokens go back there.
    ///
    /// # Errors
    /// When there is no cache, it can't be read, or holds no such account.
    pub fn restore(mut self, which: Which<'_>) -> Result<Self, rt::Error> {
        let missing = || rt::Error::of_credentials("agave.restore", "there is no credential cache");
        self.account = self.grants.cache.as_ref().ok_or_else(missing)?.find(which)?;
        self.grants.restored = true;
        Ok(self)
    }

    /// Takes an account, in place of all that was set about one.
    pub fn account(mut self, account: Account) -> Self {
        self.account = account;
        self
    }

    /// Makes the access. Nothing is sent.
    ///
    /// # Errors
    /// When the URL of the server is none, or the session can't be set up.
    pub fn build(mut self) -> Result<Agave, rt::Error> {
        let unfit = |message: String| rt::Error::of_credentials("agave", message);
        if let Some(message) = self.fault {
            return Err(unfit(message));
        }
        let server = server(&self.account).ok_or_else(|| unfit("the API server is no URL".into()))?;
        self.grants.password = self.grants.password.or_else(|| self.account.password.clone());
        let basic = self.account.username.as_ref().zip(self.grants.password.as_ref());
        let basic = basic.map(|(username, password)| Basic::new(username, password.expose_secret()));
        let credentials = Arc::new(Credentials::new(basic, access(&self.account, &self.grants)));
        let auth: Arc<dyn rt::auth::Auth> = credentials.clone();
        let mut session = self.session.base_url(server.origin().ascii_serialization()).auth(auth);
        if self.account.verify == Some(false) {
            session = session.danger_accept_any_certificate(true);
        }
        Ok(Agave::new(session.build()?, self.account, self.grants, credentials))
    }
}

/// The URL of the server; its path and user are of no meaning.
fn server(account: &Account) -> Option<rt::Url> {
    rt::Url::parse(account.api_server.as_deref().unwrap_or(&API.base_url)).ok()
}

/// What calls are made with.
pub(super) fn access(account: &Account, grants: &Grants) -> Access {
    if account.use_nonce {
        return Access::Nonce;
    }
    if let Some((name, jwt)) = &grants.jwt {
        return Access::Jwt(name.clone(), jwt.clone());
    }
    Access::of_token(oauth(account, grants))
}

/// Credentials that get tokens; none where there is neither a token nor what is needed to get one.
fn oauth(account: &Account, grants: &Grants) -> Option<OAuth2> {
    let Some(mut builder) = client(account, grants) else {
        // A token that nothing can follow.
        let mut token = account.token.clone()?;
        token.refresh_token = None;
        return Some(OAuth2::builder("", "").token(token).build());
    };
    if let Some(token) = &account.token {
        builder = builder.token(token.clone());
    }
    if let Some(refresh_token) = &account.refresh_token {
        builder = builder.refresh_token(refresh_token.expose_secret());
    }
    let can_refresh = account.token.is_some() || account.refresh_token.is_some();
    // Nobody is asked for a password while a call is under way, unless nothing else was ever given.
    let grants = Grants { ask: grants.ask.clone().filter(|_| !can_refresh), ..grants.clone() };
    Some(
        match grant(account, &grants) {
            Some(grant) => grant(builder),
            None => builder,
        }
        .build(),
    )
}

/// Credentials that get a token with the password and nothing else.
pub(super) fn granting(account: &Account, grants: &Grants) -> Result<OAuth2Builder, rt::Error> {
    let missing = |what: &str| rt::Error::of_credentials("agave.get_access_token", what);
    let builder = client(account, grants).ok_or_else(|| missing("key or secret of the OAuth client are missing"))?;
    let grant = grant(account, grants).ok_or_else(|| missing("the user name or the password is missing"))?;
    Ok(grant(builder))
}

/// The OAuth client at the token endpoint.
fn client(account: &Account, grants: &Grants) -> Option<OAuth2Builder> {
    let (key, secret) = account.api_key.as_ref().zip(account.api_secret.as_ref())?;
    let mut token_url = server(account)?.join("token").ok()?;
    if !token_url.username().is_empty() || token_url.password().is_some() {
        token_url.set_username("").and_then(|()| token_url.set_password(None)).ok()?;
    }
    let mut builder = OAuth2::builder(token_url, key)
        .secret(secret.expose_secret())
        .client_authentication(ClientAuthentication::PlainBasic)
        .scope("PRODUCTION")
        .refused_when(expiry::is_refusal);
    if let Some(cache) = &grants.cache {
        builder = builder.store(CacheStore::new(cache.clone(), account, grants.restored));
    }
    if let Some(told) = grants.told.clone() {
        builder = builder.on_token(move |token| told(token));
    }
    Some(builder)
}

/// Adds the grant by which the user gets a token.
fn grant(account: &Account, grants: &Grants) -> Option<impl FnOnce(OAuth2Builder) -> OAuth2Builder> {
    let username = account.username.clone()?;
    let (password, ask) = (grants.password.clone(), grants.ask.clone());
    if password.is_none() && ask.is_none() {
        return None;
    }
    let other = account.token_username.clone();
    Some(move |builder: OAuth2Builder| {
        let name = if other.is_some() { "admin_password" } else { "password" };
        let builder = match (password, ask) {
            (Some(password), _) => {
                let password = password.expose_secret().to_owned();
                builder.grant(name, [("username", username), ("password", password)])
            }
            (None, Some(ask)) => builder.password_asked_for(name, username, ask),
            (None, None) => builder,
        };
        match other {
            Some(other) => builder.grant_member("token_username", other),
            None => builder,
        }
    })
}
