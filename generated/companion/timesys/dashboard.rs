//! Where in the account things are: the dashboard config.

use std::path::Path;

use serde_json::Value;
use specwright_runtime::{Error, Kind};

use super::{is_successor, key_file, refused};

/// The product (for the successor: group) and the folder that are listed, created in and uploaded to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    home: Option<String>,
    folder: Option<String>,
}

impl Place {
    /// A product (for the successor: group) by its token, or none: the private workspace.
    pub fn new(home: impl Into<Option<String>>) -> Place {
        Place { home: home.into(), folder: None }
    }

    /// The same with a folder, by its token.
    pub fn in_folder(mut self, folder: impl Into<Option<String>>) -> Place {
        self.folder = folder.into();
        self
    }

    /// Reads a dashboard config as the website gives it: JSON with `product` and perhaps `folder`; for the successor
    /// `group`, or else `product`.
    ///
    /// # Errors
    /// When the file can't be read or is not such a config.
    pub fn from_config(path: impl AsRef<Path>) -> Result<Place, Error> {
        let config = key_file::read(path.as_ref(), "dashboard config")?;
        let invalid = || refused(Kind::Auth, "invalid or missing data in the dashboard config");
        let names: &[&str] = if is_successor() { &["group", "product"] } else { &["product"] };
        let home = names.iter().find_map(|name| config.get(*name)).and_then(Value::as_str).ok_or_else(invalid)?.trim();
        if home.is_empty() && is_successor() {
            return Err(invalid());
        }
        let folder = match config.get("folder") {
            Some(folder) => Some(folder.as_str().ok_or_else(invalid)?.trim().to_owned()),
            None => None,
        };
        Ok(Place::new(home.to_owned()).in_folder(folder))
    }

    /// Token of the product, for the successor of the group.
    pub fn home(&self) -> Option<&str> {
        self.home.as_deref()
    }

    /// Token of the folder.
    pub fn folder(&self) -> Option<&str> {
        self.folder.as_deref()
    }

    /// What the product's or group's token is called on the wire.
    pub(super) fn home_name() -> &'static str {
        if is_successor() { "group_token" } else { "product_token" }
    }
}
