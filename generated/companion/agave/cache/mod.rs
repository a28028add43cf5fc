//! The credential caches of the command line tools and of the Python client: files that hold accounts.

mod entry;
pub(super) mod file;
mod store;

use std::path::{Path, PathBuf};

use specwright_runtime as rt;

use super::Account;
use entry::Form;
pub(super) use store::CacheStore;

/// A file with accounts: `current`, as the command line tools write it, or `.agpy`, as the Python client does. Both
/// hold one JSON object or a list of them.
#[derive(Clone, Debug)]
pub struct Cache {
    path: PathBuf,
    form: Form,
}

/// Which account of several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Which<'a> {
    /// The first.
    First,
    /// The one of the OAuth client with this key.
    ApiKey(&'a str),
    /// The one of the OAuth client of this name.
    ClientName(&'a str),
    /// The one at this tenant.
    TenantId(&'a str),
}

impl Cache {
    /// A file as the command line tools write it: `~/.agave/current`.
    pub fn current(path: impl Into<PathBuf>) -> Cache {
        Cache { path: path.into(), form: Form::Current }
    }

    /// A file as the Python client writes it: `~/.agpy`.
    pub fn agpy(path: impl Into<PathBuf>) -> Cache {
        Cache { path: path.into(), form: Form::Agpy }
    }

    /// The first of these files that there is: `current` in the directory that `AGAVE_CACHE_DIR` names, or in
    /// `~/.agave` where there is no such directory, then `.agpy` in `~`, `/etc`, `/root` and `/`.
    pub fn from_env() -> Option<Cache> {
        Cache::from_vars(|name| std::env::var(name).ok())
    }

    /// The same by variables of the caller's.
    pub fn from_vars(var: impl Fn(&str) -> Option<String>) -> Option<Cache> {
        let current = Cache::current(directory(&var)?.join("current"));
        let home = home(&var);
        let others = home.iter().map(PathBuf::as_path).chain(["/etc", "/root", "/"].map(Path::new));
        let others = others.map(|directory| Cache::agpy(directory.join(".agpy")));
        std::iter::once(current).chain(others).find(|cache| cache.path.is_file())
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// All accounts, in their order.
    ///
    /// # Errors
    /// When the file can't be read, or holds something else.
    pub fn accounts(&self) -> Result<Vec<Account>, rt::Error> {
        let entries = file::read(&self.path).map_err(|error| self.unfit(&error.to_string()))?;
        Ok(entry::all(&entries).map(|entry| self.form.account(entry)).collect())
    }

    /// One account.
    ///
    /// # Errors
    /// As [`accounts`](Cache::accounts), and when there is no such account.
    pub fn find(&self, which: Which<'_>) -> Result<Account, rt::Error> {
        let is = |own: &Option<String>, wanted: &str| own.as_deref() == Some(wanted);
        let found = self.accounts()?.into_iter().find(|account| match which {
            Which::First => true,
            Which::ApiKey(key) => is(&account.api_key, key),
            Which::ClientName(name) => is(&account.client_name, name),
            Which::TenantId(id) => is(&account.tenant_id, id),
        });
        found.ok_or_else(|| self.unfit("it holds no such account"))
    }

    fn unfit(&self, message: &str) -> rt::Error {
        rt::Error::of_credentials("agave.restore", format!("{}: {message}", self.path.display()))
    }
}

/// The account in an object that is written as the command line tools do.
pub(super) fn account(entry: &rt::Value) -> Account {
    Form::Current.account(entry)
}

/// The user's own directory.
fn home(var: &impl Fn(&str) -> Option<String>) -> Option<PathBuf> {
    var("HOME").or_else(|| var("USERPROFILE")).filter(|home| !home.is_empty()).map(PathBuf::from)
}

/// Where the command line tools keep their files.
pub(super) fn directory(var: &impl Fn(&str) -> Option<String>) -> Option<PathBuf> {
    let named = var("AGAVE_CACHE_DIR").filter(|name| !name.is_empty()).map(PathBuf::from);
    named.filter(|named| named.is_dir()).or_else(|| Some(home(var)?.join(".agave")))
}
