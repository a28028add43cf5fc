//! Key files.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};
use specwright_runtime::{Error, ExposeSecret, Kind, SecretString};

use super::{Signing, is_successor, refused};

/// A key file as the website gives it: JSON with `email` and `key`. The successor's can have an `organization_key`,
/// which goes before `key`, and the `server_url` to call.
#[derive(Clone, Debug)]
pub struct KeyFile {
    email: String,
    key: SecretString,
    server_url: Option<String>,
}

impl KeyFile {
    /// Reads a key file.
    ///
    /// # Errors
    /// When it can't be read, is no JSON object, or holds no e-mail address and key that are not empty.
    pub fn load(path: impl AsRef<Path>) -> Result<KeyFile, Error> {
        let data = read(path.as_ref(), "key file")?;
        let text = |name: &str| data.get(name).map(|value| value.as_str().map(|text| text.trim().to_owned()));
        let invalid = || refused(Kind::Auth, "invalid or missing data in the key file");
        let organization = if is_successor() { text("organization_key") } else { None };
        let email = text("email").flatten().ok_or_else(invalid)?;
        let key = organization.or_else(|| text("key")).flatten().ok_or_else(invalid)?;
        let server_url = match text("server_url").filter(|_| is_successor()) {
            Some(url) => {
                let url = url.ok_or_else(invalid)?;
                Some(url.strip_suffix('/').unwrap_or(&url).to_owned())
            }
            None => None,
        };
        if email.is_empty() || key.is_empty() {
            return Err(invalid());
        }
        Ok(KeyFile { email, key: key.into(), server_url })
    }

    /// Where a key file is looked for when none is named: `~/timesys/linuxlink_key`, by the variable `HOME`.
    pub fn default_path(var: impl Fn(&str) -> Option<String>) -> Option<PathBuf> {
        let home = var("HOME").filter(|home| !home.is_empty())?;
        Some(Path::new(&home).join("timesys").join("linuxlink_key"))
    }

    /// The e-mail address.
    pub fn email(&self) -> &str {
        &self.email
    }

    /// The key.
    pub fn key(&self) -> &SecretString {
        &self.key
    }

    /// The server to call, if the file names one.
    pub fn server_url(&self) -> Option<&str> {
        self.server_url.as_deref()
    }

    /// Credentials of what the file holds.
    ///
    /// # Errors
    /// None that [`load`](KeyFile::load) has not found already.
    pub fn signing(&self) -> Result<Signing, Error> {
        Signing::new(self.email.clone(), self.key.expose_secret())
    }
}

/// A file with a JSON object in it. What is in the file is not told by errors.
pub(super) fn read(path: &Path, what: &str) -> Result<Map<String, Value>, Error> {
    let unreadable = |why: &str| refused(Kind::Auth, format!("unable to read the {what} {}: {why}", path.display()));
    let text = fs::read_to_string(path).map_err(|error| unreadable(&error.to_string()))?;
    serde_json::from_str(&text).map_err(|_| unreadable("it is no JSON object"))
}
