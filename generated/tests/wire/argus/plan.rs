//! The grammar of a call of Argus: a session, and steps with it.

use serde_json::{Map, Value};

use super::super::fields::Fields;

/// What to do.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    /// The session under test.
    pub(crate) session: SessionPlan,
    /// The steps, in order.
    pub(crate) steps: Vec<Step>,
    /// What the grammar asks for and this harness or the client can't do, by name.
    pub(crate) missing: Vec<&'static str>,
}

/// What a session is made from.
#[derive(Clone, Debug)]
pub(crate) struct SessionPlan {
    /// The address; that of the recording unless given.
    pub(crate) base_url: Option<String>,
    /// The API key.
    pub(crate) api_key: Option<String>,
    /// The time limit of one attempt, in seconds.
    pub(crate) timeout: Option<f64>,
    /// When a request is sent again.
    pub(crate) retry: Retry,
}

/// When the recorded client sends a request again.
#[derive(Clone, Debug)]
pub(crate) struct Retry {
    /// How often after the first attempt.
    pub(crate) total: u64,
    /// After which statuses.
    pub(crate) statuses: Vec<u64>,
    /// With which methods.
    pub(crate) methods: Vec<String>,
}

/// One step.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    /// What is done.
    pub(crate) action: Action,
    /// Where its results stand in the outcome.
    pub(crate) returns: Returns,
    /// The value that it has, where the outcome does not hold it.
    pub(crate) expected: Option<Value>,
}

/// What a step does.
#[derive(Clone, Debug)]
pub(crate) enum Action {
    /// Makes the session.
    Construct,
    /// Calls an operation.
    Call(Box<CallPlan>),
    /// Something that is not done yet.
    Missing,
}

/// JSON pointers into the outcome.
#[derive(Clone, Debug, Default)]
pub(crate) struct Returns {
    /// To the value.
    pub(crate) value: Option<String>,
    /// To the class of the error; the case goes on after it.
    pub(crate) error_class: Option<String>,
    /// To the seconds that the step took.
    pub(crate) seconds: Option<String>,
}

impl Returns {
    fn any(&self) -> bool {
        self.value.is_some() || self.error_class.is_some() || self.seconds.is_some()
    }
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
    /// Whether the answer is read as JSON.
    pub(crate) json: bool,
    /// Further members of the body.
    pub(crate) body: Map<String, Value>,
}

impl Plan {
    /// Reads a call.
    ///
    /// # Errors
    /// When it is not in the grammar; the text says why.
    pub(crate) fn read(call: Value) -> Result<Plan, String> {
        let mut fields = Fields::of("the call", call)?;
        for name in ["files", "note"] {
            fields.take(name);
        }
        let mut missing = Vec::new();
        if fields.take("server").is_some() {
            missing.push("tls");
        }
        let session = session(fields.take("session").ok_or("the call has no session")?, &mut missing)?;
        let steps = fields.list("steps")?.into_iter().map(|value| step(value, &mut missing));
        let steps: Vec<Step> = steps.collect::<Result<_, _>>()?;
        fields.end()?;
        Ok(Plan { session, steps, missing })
    }

    /// Whether parts of the outcome are named, so that the rest of it is informative.
    pub(crate) fn names_results(&self) -> bool {
        self.steps.iter().any(|step| step.returns.any())
    }
}

fn session(value: Value, missing: &mut Vec<&'static str>) -> Result<SessionPlan, String> {
    let mut fields = Fields::of("the session", value)?;
    for (name, feature) in [("env", "environment"), ("verify", "tls"), ("proxies", "proxies")] {
        if fields.take(name).is_some_and(|value| !is_default(&value)) {
            missing.push(feature);
        }
    }
    let api_key = match fields.take("auth") {
        None | Some(Value::Null) => None,
        Some(auth) => credentials(auth, missing)?,
    };
    let plan = SessionPlan {
        base_url: fields.text("base_url")?,
        api_key,
        timeout: fields.take("timeout").map(|value| value.as_f64().ok_or("the timeout is no number")).transpose()?,
        retry: retry(fields.take("retry").unwrap_or_else(|| Value::Object(Map::new())))?,
    };
    fields.end()?;
    Ok(plan)
}

fn credentials(auth: Value, missing: &mut Vec<&'static str>) -> Result<Option<String>, String> {
    let mut fields = Fields::of("the auth", auth)?;
    let api_key = fields.text("api_key")?;
    for (name, feature) in
        [("session_token", "session token"), ("password", "password login"), ("ldap", "password login")]
    {
        if fields.take(name).is_some() {
            missing.push(feature);
        }
    }
    fields.end()?;
    Ok(api_key)
}

fn retry(value: Value) -> Result<Retry, String> {
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
    Ok(Retry { total, statuses, methods })
}

fn step(value: Value, missing: &mut Vec<&'static str>) -> Result<Step, String> {
    let mut fields = Fields::of("a step", value)?;
    let op = fields.wanted_text("op")?;
    let mut returned = Fields::of("returns", Value::Object(fields.object("returns")?.unwrap_or_default()))?;
    let returns = Returns {
        value: returned.text("value")?,
        error_class: returned.text("error_class")?,
        seconds: returned.text("seconds")?,
    };
    returned.end()?;
    let mut expected = Fields::of("expect", Value::Object(fields.object("expect")?.unwrap_or_default()))?;
    let value = expected.take("value");
    expected.end()?;
    if let Some(on) = fields.text("on")? {
        missing.push(if on == "global" { "global session" } else { "constrained sessions" });
    }
    let action = match op.as_str() {
        "construct" => Action::Construct,
        "call" => Action::Call(Box::new(call(&mut fields, missing)?)),
        other => {
            missing.push(feature(other).ok_or_else(|| format!("unknown step {other}"))?);
            other_step(&mut fields, missing)?;
            Action::Missing
        }
    };
    fields.end()?;
    Ok(Step { action, returns, expected: value })
}

fn feature(op: &str) -> Option<&'static str> {
    Some(match op {
        "helper" => "file helpers",
        "paginate" => "pagination",
        "configure" => "live configuration",
        "authenticate" => "authenticate",
        "constrain" => "constrained sessions",
        "set_global" | "scope" => "global session",
        "expect_state" => "session state",
        _ => return None,
    })
}

/// Whether a setting says what holds without it.
fn is_default(value: &Value) -> bool {
    value.as_object().is_some_and(Map::is_empty) || *value == Value::Bool(true)
}

/// Looks into a step that is not done yet, for what else it needs.
fn other_step(fields: &mut Fields, missing: &mut Vec<&'static str>) -> Result<(), String> {
    for value in fields.list("steps")? {
        step(value, missing)?;
    }
    if let Some(value) = fields.take("session") {
        session(value, missing)?;
    }
    for name in ["operation", "args", "options", "unit", "set", "check", "as", "customers", "functions", "fields"] {
        fields.take(name);
    }
    Ok(())
}

fn call(fields: &mut Fields, missing: &mut Vec<&'static str>) -> Result<CallPlan, String> {
    let operation = fields.wanted_text("operation")?;
    let args = fields.object("args")?.ok_or("a call has no args")?;
    let mut options = Fields::of("options", Value::Object(fields.object("options")?.unwrap_or_default()))?;
    let features = [("authentication", "authentication override"), ("verify", "tls"), ("proxies", "proxies")];
    for (name, feature) in features {
        if options.take(name).is_some_and(|value| !is_default(&value)) {
            missing.push(feature);
        }
    }
    let plan = CallPlan {
        operation,
        args,
        api_key: options.text("api_key")?,
        headers: options.texts("headers")?,
        server_url: options.text("server_url")?,
        json: options.take("json") != Some(Value::Bool(false)),
        body: options.object("body")?.unwrap_or_default(),
    };
    options.end()?;
    Ok(plan)
}
