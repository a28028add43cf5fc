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
        VigilesBuilder {
            account: None,
            key_file: None,
            place: Place::default(),
            base_url: None,
            fault: None,
            change: Vec::new(),
        }
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

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};
    use specwright_runtime::{DryRun, Method};

    const KEY: &str = "0123456789abcdef0123456789abcdef";

    fn vigiles() -> Vigiles {
        let place = Place::new("home-1".to_owned()).in_folder("fold-1".to_owned());
        Vigiles::builder().account("user@example.com", KEY).place(place).build().expect("a session")
    }

    async fn dry(name: &str, arguments: Value) -> DryRun {
        let arguments = arguments.as_object().cloned().unwrap_or_default();
        vigiles().function(name, &arguments).expect("a call").dry_run().await.expect("a request")
    }

    /// The known answers of both dialects.
    #[tokio::test]
    async fn heartbeats_are_signed() {
        let dry = dry("utilities.heartbeat", json!({})).await;
        let (path, signature) = match is_successor() {
            true => ("/api/v1/vigiles/heartbeat", "0G3loQ/1jcvSlqpSdtNQEubOydpHtd1bD6km8F3RlQg="),
            false => ("/api/v1/heartbeat", "QmsCLNt3aSzVslkGv6B8RFec2a9pwrqI3RvQoavsQAM="),
        };
        assert_eq!(dry.signed_text(), Some(format!("POST{path}email=user@example.com")));
        assert_eq!(dry.body().as_deref(), Some("email=user%40example.com"));
        assert_eq!(dry.reveal().headers["x-auth-signature"], signature);
        assert!(!format!("{dry} {dry:?} {:?}", vigiles()).contains(signature), "a signature is a secret");
        assert!(!format!("{:?}", vigiles()).contains(KEY), "the key is a secret");
    }

    #[tokio::test]
    async fn the_place_and_what_is_always_sent_are_added() {
        let home = Place::home_name();
        let uploaded = dry("vigiles.manifests.upload_manifest", json!({"manifest": "{}"})).await;
        let text = uploaded.signed_text().unwrap_or_default();
        for part in ["filter_results=False", "upload_only=False", "folder_token=fold-1", &format!("{home}=home-1")] {
            assert!(text.contains(part), "{text} lacks {part}");
        }
        let listed = dry("vigiles.manifests.get_manifests", json!({})).await;
        let wanted = "GET/api/v1/vigiles/manifestsemail=user@example.com&folder_token=fold-1";
        assert_eq!(listed.signed_text().as_deref(), Some(wanted));
    }

    #[test]
    fn functions_are_checked_before_anything_is_sent() {
        let refused = |name: &str, arguments: Value| {
            let arguments = arguments.as_object().cloned().unwrap_or_default();
            vigiles().function(name, &arguments).err().map(|error| error.message().to_owned()).unwrap_or_default()
        };
        assert_eq!(refused("vigiles.nope", json!({})), "there is no function vigiles.nope");
        assert_eq!(refused("utilities.heartbeat", json!({"x": 1})), "utilities.heartbeat has no argument x");
        assert_eq!(refused("vigiles.manifests.delete_manifest", json!({})), "manifest_token is required");
        let empty = json!({"manifest_token": ""});
        assert_eq!(refused("vigiles.manifests.delete_manifest", empty), "manifest_token must not be empty");
        let format = json!({"report_token": "r", "format": "doc"});
        assert!(refused("vigiles.reports.download_report", format).starts_with("format must be one of csv, pdf"));
    }

    #[tokio::test]
    async fn any_request_can_be_signed() {
        let data = json!({"list": [10, 9], "none": null, "bool": false, "float": 1.5});
        let vigiles = vigiles();
        let get = vigiles.raw(Method::GET, "/api/v1/a b", &data).expect("a call").dry_run().await.expect("a request");
        let wanted = "GET/api/v1/a bbool=False&email=user@example.com&float=1.5&list=9&list=10&none=None";
        assert_eq!(get.signed_text().as_deref(), Some(wanted));
        assert!(get.url().ends_with("/a%20b?bool=False&email=user%40example.com&float=1.5&list=10&list=9&none=None"));
        let post = vigiles.raw(Method::POST, "/api/v1/x", &data).expect("a call").dry_run().await.expect("a request");
        let wanted = "POST/api/v1/xbool=False&email=user@example.com&float=1.5&list=9&list=10";
        assert_eq!(post.signed_text().as_deref(), Some(wanted));
    }

    #[test]
    fn nothing_is_made_without_an_account() {
        let message = |builder: VigilesBuilder| builder.build().map(|_| ()).expect_err("refused").message().to_owned();
        assert!(message(Vigiles::builder()).starts_with("not configured"));
        assert_eq!(message(Vigiles::builder().account("a@example.com", "")), "the key for signing is empty");
        assert!(
            message(Vigiles::builder().key_file("/nowhere/linuxlink_key")).starts_with("unable to read the key file")
        );
        let home = KeyFile::default_path(|name| (name == "HOME").then(|| "/home/u".to_owned()));
        assert_eq!(home.as_deref(), Some(Path::new("/home/u/timesys/linuxlink_key")));
    }
}
