//! A session that is configured as the vendor's client is.

use std::fmt;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::time::Duration;

use specwright_runtime::{Error, ExposeSecret, Kind, Retry, SecretString, Session, SessionBuilder};

use super::super::API;
use super::{KeyFile, Place, Signing, is_successor, refused};

/// A session with signed requests, together with the place in the account that it works in. It stands wherever a
/// [`Session`] is wanted.
#[derive(Clone, Debug)]
pub struct Vigiles {
    session: Session,
    place: Place,
}

impl Vigiles {
    /// Begins a session.
    pub fn builder() -> VigilesBuilder {
        VigilesBuilder { account: None, key_file: None, place: Place::default(), base_url: None, fault: None, change: Vec::new() }
    }

    /// The session.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Where in the account it works.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// Token of the configured product, for the successor of the configured group; for functions that are about one.
    ///
    /// # Errors
    /// When none is configured.
    pub fn home(&self) -> Result<&str, Error> {
        let missing = || format!("{} is required, as an argument or in the configuration", Place::home_name());
        self.place.home().filter(|token| !token.is_empty()).ok_or_else(|| refused(Kind::Build, missing()))
    }
}

impl Deref for Vigiles {
    type Target = Session;
    fn deref(&self) -> &Session {
        &self.session
    }
}

type Change = Box<dyn FnOnce(SessionBuilder) -> SessionBuilder + Send>;

/// What a [`Vigiles`] is made from.
#[must_use]
pub struct VigilesBuilder {
    account: Option<(String, SecretString)>,
    key_file: Option<PathBuf>,
    place: Place,
    base_url: Option<String>,
    fault: Option<Error>,
    change: Vec<Change>,
}

impl VigilesBuilder {
    /// Signs with the e-mail address and key of a key file; see [`KeyFile`]. It may name the server, too.
    pub fn key_file(mut self, path: impl AsRef<Path>) -> Self {
        self.key_file = Some(path.as_ref().to_owned());
        self
    }

    /// Signs with an e-mail address and a key.
    pub fn account(mut self, email: impl Into<String>, key: impl Into<String>) -> Self {
        self.account = Some((email.into(), key.into().into()));
        self
    }

    /// Signs with the key file at its usual place, `~/timesys/linuxlink_key`, unless another or an account is given.
    pub fn from_env(self) -> Self {
        self.from_vars(|name| std::env::var(name).ok())
    }

    /// The same by the caller's variables: `HOME`, and those of [`SessionBuilder::from_vars`].
    pub fn from_vars(mut self, var: impl Fn(&str) -> Option<String> + Send + 'static) -> Self {
        if self.key_file.is_none() && self.account.is_none() {
            self.key_file = KeyFile::default_path(&var);
        }
        self.with(move |session| session.from_vars(var))
    }

    /// Works in the place that a dashboard config names; see [`Place::from_config`].
    pub fn dashboard_config(mut self, path: impl AsRef<Path>) -> Self {
        match Place::from_config(path) {
            Ok(place) => self.place = place,
            Err(error) => self.fault = self.fault.or(Some(error)),
        }
        self
    }

    /// Works in this place.
    pub fn place(mut self, place: Place) -> Self {
        self.place = place;
        self
    }

    /// Calls another server than the one of the key file or the usual one; one slash at the end is left out.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Tells the session itself something: time limits, proxies, certificates …
    pub fn with(mut self, change: impl FnOnce(SessionBuilder) -> SessionBuilder + Send + 'static) -> Self {
        self.change.push(Box::new(change));
        self
    }

    /// Makes the session. Nothing is sent.
    ///
    /// # Errors
    /// When there are no e-mail address and key, a file can't be read, or the session can't be made.
    pub fn build(self) -> Result<Vigiles, Error> {
        if let Some(fault) = self.fault {
            return Err(fault);
        }
        let (signing, server_url) = match (self.account, self.key_file) {
            (Some((email, key)), _) => (Signing::new(email, key.expose_secret())?, None),
            (None, Some(path)) => {
                let file = KeyFile::load(path)?;
                (file.signing()?, file.server_url().map(str::to_owned))
            }
            (None, None) => {
                return Err(refused(Kind::Auth, "not configured: give a key file, or an e-mail address and a key"));
            }
        };
        let mut builder = Session::builder(&API).auth(signing.place(self.place.clone())).retry(usual_retry());
        if let Some(url) = self.base_url.or(server_url) {
            builder = builder.base_url(url);
        }
        let session = self.change.into_iter().fold(builder, |builder, change| change(builder)).build()?;
        Ok(Vigiles { session, place: self.place })
    }
}

/// Without the key.
impl fmt::Debug for VigilesBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VigilesBuilder").field("place", &self.place).finish_non_exhaustive()
    }
}

/// The toolkit repeats nothing. Its successor makes five attempts, five seconds apart; here only of what may be
/// repeated.
fn usual_retry() -> Retry {
    if is_successor() {
        Retry::default().retries(4).pause(Duration::from_secs(5)).statuses(500..=599)
    } else {
        Retry::none()
    }
}
