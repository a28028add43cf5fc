//! Saving access and loading it again: `current`, and `config.json` with the accounts of before.

use std::path::{Path, PathBuf};

use specwright_runtime::{self as rt, ExposeSecret, Value};

use super::cache::file;
use super::token::{c_time, unix_seconds};
use super::{Account, Agave, Cache, Which, cache};

const OPERATION: &str = "agave.configs";

/// The directory where the command line tools keep accounts, `~/.agave`.
#[derive(Clone, Debug)]
pub struct Configs(PathBuf);

impl Configs {
    /// Any directory. It is made when there is something to save.
    pub fn new(directory: impl Into<PathBuf>) -> Configs {
        Configs(directory.into())
    }

    /// The directory that `AGAVE_CACHE_DIR` names where there is one, else `~/.agave`; none where nobody is at home.
    pub fn from_env() -> Option<Configs> {
        Configs::from_vars(|name| std::env::var(name).ok())
    }

    /// The same by variables of the caller's.
    pub fn from_vars(var: impl Fn(&str) -> Option<String>) -> Option<Configs> {
        cache::directory(&var).map(Configs)
    }

    /// The account that was saved last.
    ///
    /// # Errors
    /// When none was saved, or the file can't be read.
    pub fn load(&self) -> Result<Account, rt::Error> {
        let mut account = Cache::current(self.0.join("current")).find(Which::First)?;
        let config = self.config()?;
        let name = config["current"].as_object().and_then(|current| current.keys().next());
        account.client_name = account.client_name.or_else(|| name.cloned());
        Ok(account)
    }

    /// An account that was saved before, by tenant, user and name of the OAuth client.
    ///
    /// # Errors
    /// When there is none, or the file can't be read.
    pub fn load_session(&self, tenant_id: &str, username: &str, client_name: &str) -> Result<Account, rt::Error> {
        let config = self.config()?;
        let entry = &config["sessions"][tenant_id][username][client_name];
        if !entry.is_object() {
            return Err(rt::Error::of_credentials(OPERATION, "no such account was saved"));
        }
        let mut account = cache::account(entry);
        account.client_name = Some(client_name.to_owned());
        Ok(account)
    }

    fn config(&self) -> Result<Value, rt::Error> {
        let path = self.0.join("config.json");
        if !path.is_file() {
            return Ok(Value::Object(Default::default()));
        }
        file::read(&path).map_err(|error| unfit(&path, &error))
    }

    /// Saves an account: in `current`, and in `config.json`, where the one of before is kept by tenant, user and
    /// client.
    ///
    /// # Errors
    /// When the OAuth client has no name, or the files can't be written.
    pub fn save(&self, account: &Account) -> Result<(), rt::Error> {
        let missing = || rt::Error::of_credentials(OPERATION, "the OAuth client has no name to be saved by");
        let name = account.client_name.as_deref().ok_or_else(missing)?;
        std::fs::create_dir_all(&self.0).map_err(|error| unfit(&self.0, &error))?;
        let (current, config) = (self.0.join("current"), self.0.join("config.json"));
        let _lock = file::lock(&current).map_err(|error| unfit(&current, &error))?;
        let mut all = self.config()?;
        let context = context(account);
        let before = all["current"].as_object().and_then(|current| current.iter().next());
        let (kept_name, kept) = before.map_or((name, &context), |(name, kept)| (name.as_str(), kept));
        let text = |member: &str| kept[member].as_str().unwrap_or_default();
        let (tenant, user, kept_name) =
            (text("tenantid").to_owned(), text("username").to_owned(), kept_name.to_owned());
        let kept = kept.clone();
        let mut place = &mut all;
        for member in ["sessions", &tenant, &user, &kept_name] {
            if !place.is_object() {
                *place = Value::Object(Default::default());
            }
            place = &mut place[member];
        }
        *place = kept;
        all["current"] = [(name, context.clone())].into_iter().collect();
        file::write(&config, &all).map_err(|error| unfit(&config, &error))?;
        // What the tools don't know stays in `current`.
        let mut whole = file::read(&current).ok().filter(Value::is_object).unwrap_or(Value::Object(Default::default()));
        let same = whole["apikey"] == context["apikey"];
        match (whole.as_object_mut(), context) {
            (Some(whole), Value::Object(context)) if same => whole.extend(context),
            (_, context) => whole = context,
        }
        file::write(&current, &whole).map_err(|error| unfit(&current, &error))
    }
}

/// An account in the words of the command line tools; what is not known is an empty text.
fn context(account: &Account) -> Value {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let token = account.token.as_ref();
    let refresh = token.map_or(account.refresh_token.as_ref(), |token| token.refresh_token.as_ref());
    let exposed = |secret: Option<&rt::SecretString>| secret.map(|secret| secret.expose_secret().to_owned());
    let members = [
        ("tenantid", text(&account.tenant_id)),
        ("baseurl", text(&account.api_server)),
        ("devurl", String::new()),
        ("apisecret", exposed(account.api_secret.as_ref()).unwrap_or_default()),
        ("apikey", text(&account.api_key)),
        ("username", text(&account.username)),
        ("access_token", exposed(token.map(|token| &token.access_token)).unwrap_or_default()),
        ("refresh_token", exposed(refresh).unwrap_or_default()),
        ("created_at", token.and_then(|token| token.received).map(|t| unix_seconds(t).to_string()).unwrap_or_default()),
        ("expires_in", token.and_then(|token| token.lifetime()).map(|t| t.as_secs().to_string()).unwrap_or_default()),
        ("expires_at", token.and_then(|token| token.expires).map(c_time).unwrap_or_default()),
    ];
    members.into_iter().collect()
}

fn unfit(path: &Path, error: &std::io::Error) -> rt::Error {
    rt::Error::of_credentials(OPERATION, format!("{}: {error}", path.display()))
}

impl Agave {
    /// Saves the account with its token in a directory; see [`Configs::save`].
    ///
    /// # Errors
    /// As [`Configs::save`].
    pub fn save(&self, configs: &Configs) -> Result<(), rt::Error> {
        configs.save(&self.account())
    }
}
