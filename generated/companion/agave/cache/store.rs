//! Tokens that go back into the file that they came from.

use std::any::Any;
use std::io;

use specwright_runtime::auth::oauth2::{Token, TokenStore};

use super::{Cache, file};
use crate::agave::Account;

/// Keeps the tokens of one account in a file, where that has an entry for it.
#[derive(Debug)]
pub(in super::super) struct CacheStore {
    cache: Cache,
    account: Account,
    /// Whether tokens that others have kept are taken.
    shared: bool,
}

impl CacheStore {
    pub(in super::super) fn new(cache: Cache, account: &Account, shared: bool) -> CacheStore {
        CacheStore { cache, account: account.clone(), shared }
    }
}

impl TokenStore for CacheStore {
    fn lock(&self) -> io::Result<Box<dyn Any + Send>> {
        if !self.cache.path.is_file() {
            return Ok(Box::new(()));
        }
        Ok(Box::new(file::lock(&self.cache.path)?))
    }

    fn load(&self) -> io::Result<Option<Token>> {
        if !self.shared || !self.cache.path.is_file() {
            return Ok(None);
        }
        let (form, entries) = (self.cache.form, file::read(&self.cache.path)?);
        let mut own = super::entry::all(&entries).filter(|entry| form.is_about(entry, &self.account));
        Ok(own.find_map(|entry| form.token(entry)))
    }

    fn save(&self, token: &Token) -> io::Result<()> {
        if !self.cache.path.is_file() {
            return Ok(());
        }
        let mut entries = file::read(&self.cache.path)?;
        let list = match entries.as_array_mut() {
            Some(list) => list.as_mut_slice(),
            None => std::slice::from_mut(&mut entries),
        };
        let mut found = false;
        for entry in list.iter_mut().filter(|entry| self.cache.form.is_about(entry, &self.account)) {
            self.cache.form.put(entry, token);
            found = true;
        }
        if found { file::write(&self.cache.path, &entries) } else { Ok(()) }
    }
}
