//! The session of either dialect.

use clap::ArgMatches;
use serde_json::{Map, Value};
use specwright_apis::runtime::{Call, Error, Response, SessionBuilder};
use specwright_apis::{timesys_v1, timesys_v2};

use super::model::Dialect;

/// A session of one dialect.
pub(crate) enum Client {
    Toolkit(timesys_v1::Vigiles),
    Successor(timesys_v2::Vigiles),
}

/// Says the same for both dialects, whose types are different ones.
macro_rules! configured {
    ($api:ident, $options:expr, $var:expr, $change:expr) => {{
        let mut builder = $api::Vigiles::builder();
        if let Some(path) = $options.get_one::<String>("key-file") {
            builder = builder.key_file(path);
        }
        if let Some(path) = $options.get_one::<String>("dash-config") {
            builder = builder.dashboard_config(path);
        }
        if let Some(url) = $options.get_one::<String>("url") {
            builder = builder.base_url(url);
        }
        if $options.get_flag("insecure") {
            builder = builder.with(|session| session.danger_accept_any_certificate(true));
        }
        builder.from_vars($var).with($change).build()
    }};
}

impl Client {
    /// The session that the options of the program tell.
    pub(crate) fn new(
        dialect: Dialect,
        options: &ArgMatches,
        var: impl Fn(&str) -> Option<String> + Send + 'static,
        change: impl FnOnce(SessionBuilder) -> SessionBuilder + Send + 'static,
    ) -> Result<Client, Error> {
        match dialect {
            Dialect::Toolkit => configured!(timesys_v1, options, var, change).map(Client::Toolkit),
            Dialect::Successor => configured!(timesys_v2, options, var, change).map(Client::Successor),
        }
    }

    /// A call of a function of the Python package.
    pub(crate) fn function(&self, name: &str, arguments: &Map<String, Value>) -> Result<Call<Response>, Error> {
        match self {
            Client::Toolkit(client) => client.function(name, arguments),
            Client::Successor(client) => client.function(name, arguments),
        }
    }
}
