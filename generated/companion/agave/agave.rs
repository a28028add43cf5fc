//! A session with what is known of the user.

use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use specwright_runtime::auth::OAuth2;
use specwright_runtime::auth::oauth2::{OAuth2Builder, Token};
use specwright_runtime::{self as rt, AskPassword, SecretString};

use super::builder::{self, AgaveBuilder, Grants};
use super::cache::Which;
use super::credentials::{Access, Credentials};
use super::{Account, TokenInfo};

/// Access to Agave: a session, which all functions of this module take, and what is known of its user. Clones are the
/// same.
///
/// ```no_run
/// # async fn run() -> Result<(), specwright_apis::runtime::Error> {
/// use specwright_apis::agave::{self, Agave};
///
/// let ag = Agave::restore()?;
/// let profile = agave::profiles::get(&ag).await?.into_result();
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Agave {
    session: rt::Session,
    known: Arc<Known>,
}

struct Known {
    account: Mutex<Account>,
    grants: Grants,
    credentials: Arc<Credentials>,
}

impl Agave {
    /// Begins access to Agave.
    pub fn builder() -> AgaveBuilder {
        AgaveBuilder::new()
    }

    /// Access with what the credential cache of the machine holds first; see [`AgaveBuilder::restore`].
    ///
    /// # Errors
    /// When there is no cache, or it can't be read.
    pub fn restore() -> Result<Agave, rt::Error> {
        Agave::builder().from_env().restore(Which::First)?.build()
    }

    pub(super) fn new(session: rt::Session, account: Account, grants: Grants, credentials: Arc<Credentials>) -> Agave {
        Agave { session, known: Arc::new(Known { account: Mutex::new(account), grants, credentials }) }
    }

    /// The session.
    pub fn session(&self) -> &rt::Session {
        &self.session
    }

    /// The token that calls are made with; none before the first was fetched.
    pub fn token(&self) -> Option<TokenInfo> {
        self.raw_token().as_ref().map(TokenInfo::from)
    }

    pub(super) fn raw_token(&self) -> Option<Token> {
        self.known.credentials.oauth()?.token()
    }

    /// Calls with another token from now on.
    pub fn set_token(&self, token: Token) {
        if let Some(oauth) = self.known.credentials.oauth() {
            return oauth.set_token(token);
        }
        let mut account = self.lock();
        account.token = Some(token);
        self.known.credentials.set_access(builder::access(&account, &self.known.grants));
    }

    /// What is known of user, client and token now.
    pub fn account(&self) -> Account {
        let mut account = self.lock().clone();
        account.token = self.raw_token().or(account.token);
        account
    }

    /// Names the OAuth client, for [`save`](Agave::save).
    pub fn set_client_name(&self, client_name: impl Into<Option<String>>) {
        self.lock().client_name = client_name.into();
    }

    /// Names the tenant, for [`save`](Agave::save).
    pub fn set_tenant_id(&self, tenant_id: impl Into<Option<String>>) {
        self.lock().tenant_id = tenant_id.into();
    }

    /// Calls with another OAuth client from now on: its key, secret and name. The token of the one before is forgotten.
    pub fn use_client(
        &self,
        api_key: impl Into<Option<String>>,
        api_secret: impl Into<Option<String>>,
        client_name: impl Into<Option<String>>,
    ) {
        let mut account = self.lock();
        account.api_key = api_key.into();
        account.api_secret = api_secret.into().map(SecretString::from);
        account.client_name = client_name.into();
        (account.token, account.refresh_token) = (None, None);
        self.known.credentials.set_access(builder::access(&account, &self.known.grants));
    }

    /// Forgets key and secret of a client that is no more.
    pub(super) fn forget_client(&self, client_name: &str) {
        let mut account = self.lock();
        if account.client_name.as_deref() == Some(client_name) {
            (account.api_key, account.api_secret) = (None, None);
        }
    }

    pub(super) fn oauth(&self, operation: &str) -> Result<OAuth2, rt::Error> {
        let missing = || rt::Error::of_credentials(operation, "there are no key and secret of an OAuth client");
        self.known.credentials.oauth().ok_or_else(missing)
    }

    /// Credentials that get a token with the password and nothing else.
    pub(super) fn granting(&self) -> Result<OAuth2Builder, rt::Error> {
        builder::granting(&self.lock(), &self.known.grants)
    }

    pub(super) fn password(&self) -> Option<SecretString> {
        self.known.grants.password.clone()
    }

    pub(super) fn asker(&self) -> Option<Arc<dyn AskPassword>> {
        self.known.grants.ask.clone()
    }

    fn lock(&self) -> MutexGuard<'_, Account> {
        self.known.account.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// All that a session can be told, and all functions that take one.
impl Deref for Agave {
    type Target = rt::Session;
    fn deref(&self) -> &rt::Session {
        &self.session
    }
}

impl fmt::Debug for Agave {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Agave").field("session", &self.session).field("account", &*self.lock()).finish()
    }
}

impl Access {
    /// A token where key and secret, or a token, are there.
    pub(super) fn of_token(oauth: Option<OAuth2>) -> Access {
        oauth.map_or(Access::None, Access::Token)
    }
}
