//! From named JSON values to a call of an operation.

use serde_json::{Map, Value};
use specwright_apis::runtime::{Call, Location, Method, Operation, Response, Session};
use specwright_apis::schema;
use url::form_urlencoded;

use super::super::json::marker;
use super::super::world::World;
use super::credentials::Override;
use super::description::{Described, Description};
use super::plan::{self, CallPlan};

/// Arguments that the recorded client calls otherwise than the wire does.
const RENAMED: [(&str, &str); 2] = [("_from", "from"), ("csp_report", "csp-report")];

/// A call with each argument in its place.
#[derive(Clone, Debug)]
pub(crate) struct Bound {
    /// The operation.
    pub(crate) operation: &'static Operation,
    /// What its description says.
    pub(crate) description: Description,
    /// The call as it was told.
    pub(crate) plan: CallPlan,
    /// Where it goes.
    pub(crate) base_url: String,
    /// The parameters, `null` for one that is not to be sent.
    pub(crate) params: Vec<(String, Value)>,
    /// The members of the body that are named arguments, without `null`.
    pub(crate) members: Map<String, Value>,
    /// The names of all arguments on the wire.
    pub(crate) given: Vec<String>,
}

/// How an operation sends its body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BodyKind {
    /// No body is described.
    Undescribed,
    /// A JSON object.
    Json,
    /// A form.
    Form,
    /// A text.
    Text,
    /// Bytes.
    Raw,
}

impl Bound {
    /// Finds the operation and the place of each argument.
    ///
    /// # Errors
    /// When there is no such operation or argument, or a wanted one is missing.
    pub(crate) fn new(plan: &CallPlan, base_url: &str) -> Result<Bound, String> {
        // A package is called `import_` where the word alone means something to the language.
        let plain: Vec<&str> = plan.operation.split('.').map(|word| word.trim_end_matches('_')).collect();
        let operation = schema::operation(&plan.operation).or_else(|| schema::operation(&plain.join(".")));
        let operation = operation.ok_or_else(|| format!("there is no operation {}", plan.operation))?;
        let description = Description::of(operation)?;
        let base_url = plan.server_url.as_deref().unwrap_or(base_url).to_owned();
        let mut bound = Bound {
            operation,
            description,
            plan: plan.clone(),
            base_url,
            params: Vec::new(),
            members: Map::new(),
            given: Vec::new(),
        };
        for (name, value) in &plan.args {
            bound.place(name, value)?;
        }
        bound.check()?;
        Ok(bound)
    }

    fn place(&mut self, name: &str, value: &Value) -> Result<(), String> {
        let unknown = || format!("there is no argument {name}");
        if RENAMED.iter().any(|(_, wire)| *wire == name) {
            return Err(unknown());
        }
        let name = RENAMED.iter().find(|(client, _)| *client == name).map_or(name, |(_, wire)| wire);
        let is_param = self.operation.params.iter().any(|param| param.name == name);
        let is_member = self.description.members.iter().any(|member| member.name == name);
        if is_param {
            self.params.push((name.to_owned(), plain_param(value)?));
        }
        if is_member && !value.is_null() {
            self.members.insert(name.to_owned(), plain_member(value)?);
        }
        self.given.push(name.to_owned());
        if is_param || is_member { Ok(()) } else { Err(unknown()) }
    }

    fn check(&self) -> Result<(), String> {
        let params = self.operation.params.iter().map(|param| (param.required, param.name.as_ref()));
        let by_name = self.body_kind() == BodyKind::Json;
        let members = self.description.members.iter().map(|member| {
            // The recorded client gives these itself, and so does the harness.
            let wanted = member.required && !member.is_usable;
            (wanted, member.name.as_str())
        });
        for (required, name) in params.chain(members.filter(|_| by_name)) {
            if required && !self.given.iter().any(|given| given == name) {
                return Err(format!("the argument {name} is missing"));
            }
        }
        let writes = matches!(self.operation.method, Method::POST | Method::PUT);
        if writes || self.plan.body.is_empty() { Ok(()) } else { Err("there is no argument body".to_owned()) }
    }

    /// How the operation sends its body.
    pub(crate) fn body_kind(&self) -> BodyKind {
        match self.operation.body.as_ref().map(|body| body.media_type.as_ref()) {
            None => BodyKind::Undescribed,
            Some("application/json") => BodyKind::Json,
            Some("application/x-www-form-urlencoded") => BodyKind::Form,
            Some("text/plain") => BodyKind::Text,
            Some(_) => BodyKind::Raw,
        }
    }

    /// The members of the body: named arguments over those of the `body` argument, and the defaults of those that
    /// must be there.
    pub(crate) fn body(&self) -> Map<String, Value> {
        let mut body = self.plan.body.clone();
        body.extend(self.members.clone());
        let wanted = self.description.members.iter().filter(|member| self.is_supplied(member));
        for (member, default) in wanted.filter_map(|member| Some((member, member.default.clone()?))) {
            body.entry(member.name.clone()).or_insert(default);
        }
        body
    }

    /// Whether a member is given by its default when the caller does not give it: a call can't be written without.
    pub(crate) fn is_supplied(&self, member: &Described) -> bool {
        let by_name = self.body_kind() == BodyKind::Json;
        by_name && member.required && member.is_usable && !self.given.contains(&member.name)
    }

    /// Whether the description allows any media type for the body, which the recorded client takes for JSON.
    fn sends_anything(&self) -> bool {
        self.description.media_type.as_ref().is_some_and(|media_type| media_type.starts_with('*'))
    }

    /// Whether an answer of this call is read as JSON.
    pub(crate) fn wants_json(&self) -> bool {
        self.plan.json && self.operation.answers.contains(&"application/json")
    }

    /// The described parameter of this name and place.
    pub(crate) fn described_query(&self) -> impl Iterator<Item = &Described> {
        let is_query = |name: &str| {
            self.operation.params.iter().any(|param| param.name == name && param.location == Location::Query)
        };
        self.description.params.iter().filter(move |param| is_query(&param.name))
    }

    /// The call.
    pub(crate) fn call(&self, session: &Session, world: &World) -> Call<Response> {
        let mut call: Call<Response> = Call::new(session, self.operation);
        for (name, value) in self.params.iter().filter(|(_, value)| !value.is_null()) {
            call = call.set(name, value);
        }
        let body = self.body();
        call = match self.body_kind() {
            BodyKind::Json => call.json(&body),
            _ if body.is_empty() => {
                let wanted = self.operation.body.as_ref().is_some_and(|body| body.required);
                if wanted { call.bytes("") } else { call }
            }
            BodyKind::Undescribed => call.json(&body),
            BodyKind::Form => call.form(&body),
            BodyKind::Text => call.text(form_text(&body)),
            BodyKind::Raw if self.sends_anything() => call.bytes(Value::Object(body).to_string()),
            BodyKind::Raw => call.bytes(form_text(&body)),
        };
        for (name, value) in self.plan.headers.iter().flatten() {
            call = call.header(name, value);
        }
        // Credentials first: their login goes to the session's server.
        let auth = self.plan.authentication.as_ref().and_then(Override::auth);
        call = match (&self.plan.api_key, auth) {
            (Some(key), _) => call.api_key(key),
            (None, Some(auth)) => call.auth(auth),
            (None, None) => call,
        };
        if let Some(url) = &self.plan.server_url {
            call = call.base_url(url);
        }
        if self.plan.verify.is_some() || !self.plan.proxies.is_empty() {
            call = call.with(|session| plan::network(session, self.plan.verify.as_ref(), &self.plan.proxies, world));
        }
        call
    }
}

/// A map as the text that the recorded client makes of it where a text is wanted.
fn form_text(body: &Map<String, Value>) -> String {
    let mut pairs = form_urlencoded::Serializer::new(String::new());
    for (name, value) in body {
        let items = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
        for item in items {
            pairs.append_pair(name, item.as_str().unwrap_or(&item.to_string()));
        }
    }
    pairs.finish()
}

/// A value for a parameter, bytes as the text that they are.
fn plain_param(value: &Value) -> Result<Value, String> {
    match (marker(value), value) {
        (Some(("bytes", text)), _) => Ok(text.clone()),
        (Some((other, _)), _) => Err(format!("{other} can't be a parameter")),
        (None, Value::Array(items)) => items.iter().map(plain_param).collect(),
        (None, other) => Ok(other.clone()),
    }
}

/// A value for a member of a body, which JSON must be able to say.
fn plain_member(value: &Value) -> Result<Value, String> {
    match (marker(value), value) {
        (Some((other, _)), _) => Err(format!("{other} can't be written as JSON")),
        (None, Value::Array(items)) => items.iter().map(plain_member).collect(),
        (None, Value::Object(members)) => {
            let members = members.iter().map(|(name, value)| Ok((name.clone(), plain_member(value)?)));
            members.collect::<Result<Map<_, _>, String>>().map(Value::Object)
        }
        (None, other) => Ok(other.clone()),
    }
}
