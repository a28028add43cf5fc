//! The grammar of Argus: sessions and calls.

use std::time::Duration;

use serde_json::{Map, Value};
use specwright_apis::argus::API;
use specwright_apis::runtime::{Error, Retry, Session, SessionBuilder};

use super::super::engine::Failure;
use super::super::fields::Fields;
use super::super::world::World;
use super::credentials::{AuthPlan, Override};

/// What a session is made from.
#[derive(Clone, Debug)]
pub(crate) struct SessionPlan {
    /// The address.
    pub(crate) base_url: String,
    /// Who calls.
    pub(crate) auth: AuthPlan,
    /// The time limit of one attempt, in seconds.
    pub(crate) timeout: Option<f64>,
    /// When a request is sent again.
    pub(crate) retry: RetryPlan,
    /// Whose certificates are believed.
    pub(crate) verify: Option<Verify>,
    /// Proxies by scheme.
    pub(crate) proxies: Vec<(String, String)>,
}

/// Whose certificates are believed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Verify {
    /// The platform's authorities.
    Platform,
    /// Those in a file.
    File(String),
    /// Anybody.
    Nothing,
}

/// When the recorded client sends a request again.
#[derive(Clone, Debug, Default)]
pub(crate) struct RetryPlan {
    /// How often after the first attempt.
    pub(crate) total: u64,
    /// After which statuses.
    pub(crate) statuses: Vec<u64>,
    /// With which methods, if that is said.
    pub(crate) methods: Option<Vec<String>>,
}

/// A call of an operation.
#[derive(Clone, Debug)]
pub(crate) struct CallPlan {
    /// The operation's name.
    pub(crate) operation: String,
    /// The arguments by the names of the recorded client.
    pub(crate) args: Map<String, Value>,
    /// Another key for this call.
    pub(crate) api_key: Option<String>,
    /// Other credentials for this call.
    pub(crate) authentication: Option<Override>,
    /// Extra headers.
    pub(crate) headers: Option<Vec<(String, String)>>,
    /// Another base URL.
    pub(crate) server_url: Option<String>,
    /// Whose certificates are believed.
    pub(crate) verify: Option<Verify>,
    /// Proxies by scheme.
    pub(crate) proxies: Vec<(String, String)>,
    /// Whether the answer is read as JSON.
    pub(crate) json: bool,
    /// Further members of the body.
    pub(crate) body: Map<String, Value>,
}

impl SessionPlan {
    /// Reads a session.
    ///
    /// # Errors
    /// When it is not in the grammar.
    pub(crate) fn read(mut fields: Fields) -> Result<SessionPlan, Failure> {
        let plan = SessionPlan {
            base_url: fields.wanted_text("base_url")?,
            auth: AuthPlan::read(fields.take("auth").unwrap_or_default())?,
            timeout: seconds(fields.take("timeout"))?,
            retry: RetryPlan::read(fields.take("retry").unwrap_or_else(|| Value::Object(Map::new())))?,
            verify: verify(fields.take("verify"))?,
            proxies: fields.texts("proxies")?.unwrap_or_default(),
        };
        fields.end()?;
        Ok(plan)
    }

    /// Makes the session.
    ///
    /// # Errors
    /// As its builder.
    pub(crate) fn session(&self, world: &World) -> Result<Session, Error> {
        let mut builder = Session::builder(&API).base_url(&self.base_url).clock(world.clock());
        if let Some(auth) = self.auth.auth() {
            builder = builder.auth(auth);
        }
        if let Some(seconds) = self.timeout {
            builder = builder.attempt_timeout(limit(seconds));
        }
        builder = network(builder.retry(self.retry.retry()), self.verify.as_ref(), &self.proxies, world);
        from_world(builder, world).build()
    }

    /// Makes the session without credentials.
    ///
    /// # Errors
    /// As its builder.
    pub(crate) fn nobody(&self, world: &World) -> Result<Session, Error> {
        let builder = Session::builder(&API).unauthenticated().base_url(&self.base_url).clock(world.clock());
        from_world(network(builder.retry(self.retry.retry()), None, &[], world), world).build()
    }

    /// Changes the settings, and the session that was made from them.
    ///
    /// # Errors
    /// When it is not in the grammar, or the session can't be so.
    pub(crate) fn configure(&mut self, session: &Session, mut set: Fields, world: &World) -> Result<Session, Failure> {
        if let Some(auth) = set.take("auth") {
            self.auth = AuthPlan::read(auth)?;
            match self.auth.auth() {
                Some(auth) => session.replace_auth(auth),
                // As a session that is made without any.
                None => return Err(Error::of_credentials("argus", "the session is left without credentials").into()),
            }
        }
        let mut builder = session.with();
        if let Some(given) = set.take("timeout") {
            self.timeout = seconds(Some(given))?;
            builder =
                self.timeout.into_iter().fold(builder, |builder, seconds| builder.attempt_timeout(limit(seconds)));
        }
        if let Some(retry) = set.take("retry") {
            self.retry = RetryPlan::read(retry)?;
            builder = builder.retry(self.retry.retry());
        }
        let variables = set.object("env")?;
        let (given, proxies) = (set.take("verify"), set.texts("proxies")?);
        set.end()?;
        if given.is_some() || proxies.is_some() || variables.is_some() {
            self.verify = if given.is_some() { verify(given)? } else { self.verify.take() };
            self.proxies = proxies.unwrap_or_else(|| std::mem::take(&mut self.proxies));
            for (name, value) in variables.into_iter().flatten() {
                world.set_var(&name, value.as_str().map(str::to_owned));
            }
            let fresh = builder.no_proxy().ca_of_platform();
            builder = from_world(network(fresh, self.verify.as_ref(), &self.proxies, world), world);
            if self.timeout.is_none() {
                let own = world.var("ARGUS_API_TIMEOUT").and_then(|text| text.parse().ok());
                builder = builder.attempt_timeout(limit(own.unwrap_or(30.0)));
            }
        }
        Ok(builder.build()?)
    }
}

/// Takes what is not set from the environment.
fn from_world(builder: SessionBuilder, world: &World) -> SessionBuilder {
    let vars = world.vars();
    builder.from_vars(|name| vars.get(name).cloned())
}

/// A time limit; 0 is none.
fn limit(seconds: f64) -> Option<Duration> {
    Duration::try_from_secs_f64(seconds).ok().filter(|limit| !limit.is_zero())
}

/// Sets what belongs to connections.
pub(crate) fn network(
    builder: SessionBuilder,
    verify: Option<&Verify>,
    proxies: &[(String, String)],
    world: &World,
) -> SessionBuilder {
    let builder = match verify {
        None => builder,
        Some(Verify::Platform) => from_world(builder.ca_of_platform(), world),
        Some(Verify::File(path)) => builder.ca_only(path),
        Some(Verify::Nothing) => builder.danger_accept_any_certificate(true),
    };
    proxies.iter().fold(builder, |builder, (scheme, url)| builder.proxy(scheme, url))
}

fn seconds(value: Option<Value>) -> Result<Option<f64>, String> {
    value.map(|value| value.as_f64().ok_or_else(|| format!("the timeout is {value}"))).transpose()
}

fn verify(value: Option<Value>) -> Result<Option<Verify>, String> {
    Ok(match value {
        None => None,
        Some(Value::Bool(true)) => Some(Verify::Platform),
        Some(Value::Bool(false)) => Some(Verify::Nothing),
        Some(Value::String(path)) => Some(Verify::File(path)),
        Some(other) => return Err(format!("verify is {other}")),
    })
}

impl RetryPlan {
    /// Reads it.
    ///
    /// # Errors
    /// When it is not in the grammar.
    pub(crate) fn read(value: Value) -> Result<RetryPlan, String> {
        let mut fields = Fields::of("the retry", value)?;
        let total = fields.take("total").map_or(Some(3), |total| total.as_u64()).ok_or("retry has no whole total")?;
        let statuses = match fields.take("statuses") {
            None => vec![500, 503, 504],
            Some(given) => given.as_array().into_iter().flatten().filter_map(Value::as_u64).collect(),
        };
        let methods = match fields.take("methods") {
            None => None,
            Some(given) => {
                let names = given.as_array().into_iter().flatten().filter_map(Value::as_str);
                Some(names.map(str::to_owned).collect())
            }
        };
        fields.end()?;
        Ok(RetryPlan { total, statuses, methods })
    }

    /// The same for this client. The recorded one makes no pauses of its own, and waits as long as it is asked to.
    fn retry(&self) -> Retry {
        let statuses = self.statuses.iter().filter_map(|status| u16::try_from(*status).ok());
        let retry = Retry::default().retries(self.total.try_into().unwrap_or(u32::MAX)).statuses(statuses);
        let retry = retry.pause(Duration::ZERO).longest_retry_after(Duration::from_secs(6 * 60 * 60));
        match &self.methods {
            Some(methods) => retry.methods(methods.iter().filter_map(|method| method.parse().ok())),
            None => retry,
        }
    }
}

impl CallPlan {
    /// A call of an operation with these arguments.
    pub(crate) fn of(operation: &str, args: Map<String, Value>) -> CallPlan {
        CallPlan {
            operation: operation.to_owned(),
            args,
            api_key: None,
            authentication: None,
            headers: None,
            server_url: None,
            verify: None,
            proxies: Vec::new(),
            json: true,
            body: Map::new(),
        }
    }

    /// Whether other credentials than the session's are given.
    pub(crate) fn has_override(&self) -> bool {
        self.api_key.is_some() || self.authentication.is_some()
    }

    /// Reads a step that calls an operation.
    ///
    /// # Errors
    /// When it is not in the grammar.
    pub(crate) fn read(step: &mut Fields) -> Result<CallPlan, Failure> {
        let operation = step.wanted_text("operation")?;
        let args = step.object("args")?.ok_or_else(|| "a call has no args".to_owned())?;
        let mut options = Fields::of("options", Value::Object(step.object("options")?.unwrap_or_default()))?;
        let authentication = options.take("authentication").filter(|value| !value.is_null());
        let plan = CallPlan {
            operation,
            args,
            api_key: options.text("api_key")?,
            authentication: authentication.map(Override::read).transpose()?,
            headers: options.texts("headers")?,
            server_url: options.text("server_url")?,
            verify: verify(options.take("verify"))?,
            proxies: options.texts("proxies")?.unwrap_or_default(),
            json: options.take("json") != Some(Value::Bool(false)),
            body: options.object("body")?.unwrap_or_default(),
        };
        options.end()?;
        Ok(plan)
    }
}
