//! What is said of all calls: where they go, who calls, how long they may take.

use std::collections::BTreeMap;
use std::time::Duration;

use specwright_runtime::{Api, Call, Error, Response, Retry, Session};

use super::credentials;

/// Options of every call of a run.
#[derive(Clone, Debug, Default, clap::Args)]
pub(crate) struct Order {
    /// Where requests go, in place of the description's first server; a number is one of its servers, from 0.
    #[arg(long, value_name = "URL|N")]
    pub(super) server: Option<String>,
    /// A variable in the URL of the description's server.
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    pub(super) variable: Vec<(String, String)>,
    /// Credentials for a security scheme: a key, a token, or `user:password`. Better kept out of the command line in
    /// the variable `SPECWRIGHT_AUTH_<SCHEME>`.
    #[arg(long, value_name = "SCHEME=VALUE", value_parser = pair)]
    pub(super) auth: Vec<(String, String)>,
    /// Calls without credentials, also what wants some.
    #[arg(long, conflicts_with = "auth")]
    pub(super) no_auth: bool,
    /// A header of every request, in place of what would be sent under that name.
    #[arg(long, value_name = "NAME: VALUE", value_parser = header)]
    pub(super) header: Vec<(String, String)>,
    /// Longest time for a call, in seconds.
    #[arg(long, value_name = "SECONDS", default_value_t = 30.0, value_parser = seconds)]
    pub(super) timeout: f64,
    /// How many redirects are followed.
    #[arg(long, value_name = "N", default_value_t = 10)]
    pub(super) redirects: u32,
    /// The media type to ask for, in place of the description's first.
    #[arg(long, value_name = "TYPE")]
    pub(super) accept: Option<String>,
    /// The media type to send, in place of the description's first.
    #[arg(long, value_name = "TYPE")]
    pub(super) media_type: Option<String>,
}

/// What one call of many has of its own.
#[derive(Debug, Default)]
pub(super) struct Own {
    pub(super) server: Option<String>,
    pub(super) accept: Option<String>,
    pub(super) media_type: Option<String>,
    pub(super) headers: BTreeMap<String, String>,
}

impl Order {
    /// The session of all calls.
    pub(super) fn session(&self, api: &'static Api) -> Result<Session, Error> {
        let limit = Duration::from_secs_f64(self.timeout);
        let mut builder = Session::builder(api)
            .unauthenticated()
            .retry(Retry::none())
            .redirects(self.redirects)
            .attempt_timeout(limit)
            .read_timeout(limit)
            .from_env();
        for (name, value) in &self.variable {
            builder = builder.server_variable(name, value);
        }
        builder = match self.server.as_deref().map(|server| (server, server.parse::<usize>())) {
            None => builder,
            Some((_, Ok(number))) => builder.server(number),
            Some((url, Err(_))) => builder.base_url(url),
        };
        for auth in credentials::given(api, &self.auth) {
            builder = builder.auth(auth);
        }
        for (name, value) in &self.header {
            builder = builder.header(name, value);
        }
        builder.build()
    }

    /// A call told all of this, and what is said of it alone.
    pub(super) fn apply(&self, mut call: Call<Response>, own: &Own) -> Call<Response> {
        if let Some(media_type) = own.accept.as_ref().or(self.accept.as_ref()) {
            call = call.accept(media_type);
        }
        for (name, value) in &own.headers {
            call = call.header(name, value);
        }
        match &own.server {
            Some(server) => call.base_url(server),
            None => call,
        }
    }
}

/// `NAME=VALUE`. An error does not show the value.
fn pair(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("write NAME=VALUE")?;
    Ok((name.to_owned(), value.to_owned()))
}

/// `NAME: VALUE`.
fn header(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once(':').ok_or("write NAME: VALUE")?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
}

fn seconds(text: &str) -> Result<f64, String> {
    let seconds: f64 = text.parse().map_err(|_| "write a number of seconds")?;
    let is_sensible = (0.001..=86_400.0).contains(&seconds);
    is_sensible.then_some(seconds).ok_or_else(|| "at least 0.001 and at most 86400 seconds".to_owned())
}
