//! The client of either dialect.

use serde_json::{Map, Value, json};
use specwright_apis::runtime::{Call, Error, ExposeSecret, Method, Response};
use specwright_apis::{timesys_v1, timesys_v2};

use super::super::engine::Failure;
use super::super::fields::Fields;
use super::super::world::World;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dialect {
    Toolkit,
    Successor,
}

/// The session under test.
#[derive(Debug)]
pub(super) struct Settings {
    pub(super) dialect: Dialect,
    pub(super) dry_run: bool,
    base_url: String,
    account: Option<(String, String)>,
    home: Option<String>,
    folder: Option<String>,
}

impl Settings {
    /// Reads `session`.
    ///
    /// # Errors
    /// When it is not in the grammar.
    pub(super) fn read(mut session: Fields) -> Result<Settings, Failure> {
        let dialect = match session.wanted_text("dialect")?.as_str() {
            "v1" => Dialect::Toolkit,
            "v2" => Dialect::Successor,
            other => return Err(Failure::Unfit(format!("unknown dialect {other}"))),
        };
        let mut text = |name: &str| match session.take(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(other) => Err(Failure::Unfit(format!("the session has {name} {other}"))),
        };
        let (email, key) = (text("email")?, text("key")?);
        let (product, group, folder) = (text("product_token")?, text("group_token")?, text("folder_token")?);
        let base_url = text("base_url")?.unwrap_or_default();
        let dry_run = session.take("dry_run").is_some_and(|value| value == true);
        session.end()?;
        let home = if dialect == Dialect::Toolkit { product } else { group };
        Ok(Settings { dialect, dry_run, base_url, account: email.zip(key), home, folder })
    }
}

/// A client of one dialect.
#[derive(Debug)]
pub(super) enum Client {
    Toolkit(timesys_v1::Vigiles),
    Successor(timesys_v2::Vigiles),
}

/// Says the same for both dialects, whose types are different ones.
macro_rules! made {
    ($api:ident, $settings:expr, $world:expr) => {{
        let settings: &Settings = $settings;
        let (vars, clock) = ($world.vars(), $world.clock());
        let place = $api::Place::new(settings.home.clone()).in_folder(settings.folder.clone());
        let mut builder = $api::Vigiles::builder().place(place).base_url(settings.base_url.as_str());
        if let Some((email, key)) = &settings.account {
            builder = builder.account(email.as_str(), key.as_str());
        }
        builder.with(move |session| session.from_vars(|name| vars.get(name).cloned()).clock(clock)).build()
    }};
}

impl Client {
    pub(super) fn new(settings: &Settings, world: &World) -> Result<Client, Error> {
        match settings.dialect {
            Dialect::Toolkit => made!(timesys_v1, settings, world).map(Client::Toolkit),
            Dialect::Successor => made!(timesys_v2, settings, world).map(Client::Successor),
        }
    }

    pub(super) fn function(&self, name: &str, args: &Map<String, Value>) -> Result<Call<Response>, Error> {
        match self {
            Client::Toolkit(client) => client.function(name, args),
            Client::Successor(client) => client.function(name, args),
        }
    }

    pub(super) fn raw(&self, method: Method, path: &str, data: &Value) -> Result<Call<Response>, Error> {
        match self {
            Client::Toolkit(client) => client.raw(method, path, data),
            Client::Successor(client) => client.raw(method, path, data),
        }
    }
}

/// What a key file holds, as the recorded client gives it.
pub(super) fn key_file(dialect: Dialect, path: &str) -> Result<Value, Error> {
    let usual = timesys_v2::API.base_url.as_ref();
    Ok(match dialect {
        Dialect::Toolkit => {
            let file = timesys_v1::KeyFile::load(path)?;
            json!([file.email(), {"$bytes": file.key().expose_secret()}])
        }
        Dialect::Successor => {
            let file = timesys_v2::KeyFile::load(path)?;
            json!([file.email(), {"$bytes": file.key().expose_secret()}, file.server_url().unwrap_or(usual)])
        }
    })
}

/// What a dashboard config holds, as the recorded client gives it.
pub(super) fn place(dialect: Dialect, path: &str) -> Result<Value, Error> {
    Ok(match dialect {
        Dialect::Toolkit => {
            let place = timesys_v1::Place::from_config(path)?;
            json!({"product_token": place.home(), "folder_token": place.folder()})
        }
        Dialect::Successor => {
            let place = timesys_v2::Place::from_config(path)?;
            json!({"group_token": place.home(), "folder_token": place.folder()})
        }
    })
}
