//! The session under test, as it is told.

use std::time::Duration;

use serde_json::Value;
use specwright_apis::faircom::{API, Login};
use specwright_apis::runtime::{Error, Session};

use super::super::certificates;
use super::super::engine::Failure;
use super::super::fields::Fields;
use super::super::world::World;

/// Variables that name the authorities which the recorded client believes, whatever it is told besides.
const BUNDLES: [&str; 2] = ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"];

/// What the session is made of.
#[derive(Debug)]
pub(super) struct Plan {
    base_url: String,
    ca_cert: Option<String>,
    cert_file: Option<String>,
    key_file: Option<String>,
    client_pass: Option<String>,
    description: Option<String>,
    idle: Option<Value>,
    timeout: Option<Duration>,
    /// Whether it reaches a server that the recorded client could not.
    pub(super) goes_beyond: bool,
}

impl Plan {
    pub(super) fn read(mut fields: Fields, world: &World) -> Result<Plan, Failure> {
        let mut text = |name: &str| match fields.take(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(other) => Err(Failure::Unfit(format!("the session has {name} {other}"))),
        };
        let mut plan = Plan {
            base_url: text("base_url")?.unwrap_or_default(),
            ca_cert: text("ca_cert")?,
            cert_file: text("cert_file")?,
            key_file: text("key_file")?,
            client_pass: text("client_pass")?,
            description: text("description")?,
            idle: fields.take("session_idle_timeout").filter(|idle| !idle.is_null()),
            timeout: None,
            goes_beyond: false,
        };
        if let Some(seconds) = fields.take("http_timeout").filter(|seconds| !seconds.is_null()) {
            let timeout = seconds.as_f64().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
            plan.timeout = Some(timeout.ok_or_else(|| Failure::Unfit(format!("http_timeout is {seconds}")))?);
        }
        fields.end()?;
        plan.goes_beyond = plan.base_url.starts_with("https:") && plan.recorded_fails(world)?;
        Ok(plan)
    }

    /// Whether the recorded client had no connection where this one has: because the environment replaced the given
    /// authority, or because the given key was ignored.
    fn recorded_fails(&self, world: &World) -> Result<bool, Failure> {
        let authority = certificates::pem("ca.crt")?;
        let holds = |path: &str, text: &str| std::fs::read_to_string(path).is_ok_and(|found| found.contains(text));
        let bundle = BUNDLES.iter().find_map(|name| world.var(name));
        let replaced = self
            .ca_cert
            .as_ref()
            .zip(bundle)
            .is_some_and(|(given, bundle)| holds(given, authority.trim()) && !holds(&bundle, authority.trim()));
        let ignored = self.key_file.is_some()
            && self.client_pass.is_none()
            && self.cert_file.as_ref().is_some_and(|path| !holds(path, "PRIVATE KEY"));
        Ok(replaced || ignored)
    }

    /// Makes the session.
    pub(super) fn session(&self, world: &World) -> Result<Session, Error> {
        let mut builder = Session::builder(&API).base_url(&self.base_url).clock(world.clock()).auth(self.nobody());
        if let Some(path) = &self.ca_cert {
            builder = builder.ca_only(path);
        }
        let passphrase = self.client_pass.as_deref();
        builder = match (&self.cert_file, &self.key_file) {
            (Some(certificate), Some(key)) => builder.client_certificate_and_key(certificate, key, passphrase),
            (Some(certificate), None) => builder.client_certificate(certificate, passphrase),
            (None, _) => builder,
        };
        if let Some(timeout) = self.timeout {
            builder = builder.connect_timeout(timeout).attempt_timeout(timeout).read_timeout(timeout);
        }
        builder.from_vars(|name| world.var(name)).build()
    }

    /// A login by which nobody logs in: the recorded client does that when it is told to, and not before.
    pub(super) fn nobody(&self) -> Login {
        Login::certificate().manual()
    }

    /// The login of a step. The recorded client never logs in by itself.
    pub(super) fn login(&self, step: &mut Fields) -> Result<Login, Failure> {
        let mut text = |name: &str| match step.take(name) {
            None | Some(Value::Null) => Ok(String::new()),
            Some(Value::String(text)) => Ok(text),
            Some(other) => Err(Failure::Unfit(format!("login has {name} {other}"))),
        };
        let mut login = Login::password(text("username")?, text("password")?).manual();
        if let Some(text) = &self.description {
            login = login.description(text);
        }
        login = match (&self.idle, self.idle.as_ref().and_then(Value::as_u64)) {
            (_, Some(seconds)) => login.idle_timeout(Duration::from_secs(seconds)),
            (Some(other), None) => login.param("idleConnectionTimeoutSeconds", other.clone()),
            (None, None) => login,
        };
        for (name, value) in step.object("params")?.unwrap_or_default() {
            login = login.param(name, super::sendable(value)?);
        }
        match step.take("response_options").filter(|options| !options.is_null()) {
            Some(options) => Ok(login.response_options(super::sendable(options)?)),
            None => Ok(login),
        }
    }
}
