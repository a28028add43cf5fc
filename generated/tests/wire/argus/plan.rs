//! The grammar of Argus: sessions and calls.

use std::time::Duration;

use serde_json::{Map, Value};
use specwright_apis::argus::API;
use specwright_apis::runtime::{Error, Retry, Session, SessionBuilder};

use super::super::engine::Failure;
use super::super::fields::Fields;
use super::super::world::World;

/// What a session is made from.
#[derive(Clone, Debug)]
pub(crate) struct SessionPlan {
    /// The address.
    pub(crate) base_url: String,
    /// The API key.
    pub(crate) api_key: Option<String>,
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
#[derive(Clone, Debug)]
pub(crate) struct RetryPlan {
    /// How often after the first attempt.
    pub(crate) total: u64,
    /// After which statuses.
    pub(crate) statuses: Vec<u64>,
    /// With which methods.
    pub(crate) methods: Vec<String>,
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
    /// When it is not in the grammar, or has credentials that can't be given yet.
    pub(crate) fn read(mut fields: Fields) -> Result<SessionPlan, Failure> {
        let timeout = fields.take("timeout");
        let timeout = timeout.map(|value| value.as_f64().ok_or_else(|| format!("the timeout is {value}"))).transpose()?;
        let plan = SessionPlan {
            base_url: fields.wanted_text("base_url")?,
            api_key: credentials(fields.take("auth").unwrap_or_default())?,
            timeout,
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
        if let Some(key) = &self.api_key {
            builder = builder.api_key(key);
        }
        if let Some(limit) = self.timeout.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok()) {
            builder = builder.attempt_timeout(limit);
        }
        builder = network(builder.retry(self.retry.retry()), self.verify.as_ref(), &self.proxies);
        let vars = world.vars();
        builder.from_vars(|name| vars.get(name).cloned()).build()
    }
}

/// Sets what belongs to connections.
pub(crate) fn network(
    builder: SessionBuilder,
    verify: Option<&Verify>,
    proxies: &[(String, String)],
) -> SessionBuilder {
    let builder = match verify {
        None | Some(Verify::Platform) => builder,
        Some(Verify::File(path)) => builder.ca_only(path),
        Some(Verify::Nothing) => builder.danger_accept_any_certificate(true),
    };
    proxies.iter().fold(builder, |builder, (scheme, url)| builder.proxy(scheme, url))
}

fn credentials(auth: Value) -> Result<Option<String>, Failure> {
    if auth.is_null() {
        return Ok(None);
    }
    let mut fields = Fields::of("the auth", auth)?;
    let api_key = fields.text("api_key")?;
    for (name, feature) in
        [("session_token", "session token"), ("password", "password login"), ("ldap", "password login")]
    {
        if fields.take(name).is_some() {
            return Err(Failure::missing(feature));
        }
    }
    fields.end()?;
    Ok(api_key)
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
    fn read(value: Value) -> Result<RetryPlan, String> {
        let mut fields = Fields::of("the retry", value)?;
        let total = fields.take("total").map_or(Some(3), |total| total.as_u64()).ok_or("retry has no whole total")?;
        let statuses = match fields.take("statuses") {
            None => vec![500, 503, 504],
            Some(given) => given.as_array().into_iter().flatten().filter_map(Value::as_u64).collect(),
        };
        let methods = match fields.take("methods") {
            None => ["GET", "PUT", "DELETE", "POST"].map(str::to_owned).to_vec(),
            Some(given) => given.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect(),
        };
        fields.end()?;
        Ok(RetryPlan { total, statuses, methods })
    }

    /// The same for this client. The recorded one makes no pauses.
    fn retry(&self) -> Retry {
        let statuses = self.statuses.iter().filter_map(|status| u16::try_from(*status).ok());
        let methods = self.methods.iter().filter_map(|method| method.parse().ok());
        let retry = Retry::default().retries(self.total.try_into().unwrap_or(u32::MAX));
        retry.statuses(statuses).methods(methods).pause(Duration::ZERO)
    }
}

impl CallPlan {
    /// Reads a step that calls an operation.
    ///
    /// # Errors
    /// When it is not in the grammar, or asks for what can't be done yet.
    pub(crate) fn read(step: &mut Fields) -> Result<CallPlan, Failure> {
        let operation = step.wanted_text("operation")?;
        let args = step.object("args")?.ok_or_else(|| "a call has no args".to_owned())?;
        let mut options = Fields::of("options", Value::Object(step.object("options")?.unwrap_or_default()))?;
        if options.take("authentication").is_some() {
            return Err(Failure::missing("authentication override"));
        }
        let plan = CallPlan {
            operation,
            args,
            api_key: options.text("api_key")?,
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
