//! One call of a described operation.

use serde_json::{Map, Value, json};
use specwright_apis::agave::Agave;
use specwright_apis::runtime::{Call, Error, Location, Method, Multipart, Operation, Response};
use specwright_apis::schema;

use super::super::engine::Failure;
use super::super::fields::Fields;
use super::super::json::{from_base64, marker, response};
use super::super::world::World;

const FORM: &str = "application/x-www-form-urlencoded";

/// Operations whose answers are returned as they come.
const RAW: [&str; 3] =
    ["agave.files.download", "agave.files.download_from_default_system", "agave.actors.get_one_execution_result"];

/// Operations whose query takes a map of any names.
const ANY_QUERY: [&str; 2] = ["agave.actors.send_message", "agave.actors.send_binary_message"];

/// The argument that is such a map.
pub(crate) const ENVIRONMENT: &str = "environment";

/// Arguments that must be given and have no place in the request.
const UNPLACED: [(&str, &str); 1] = [("agave.meta.search_schema", "uuid")];

/// A call with each argument in its place.
#[derive(Clone, Debug)]
pub(crate) struct Bound {
    pub(crate) operation: &'static Operation,
    /// In path and query, by name.
    pub(crate) params: Vec<(String, Value)>,
    /// Further parameters of the query.
    pub(crate) query: Vec<(String, Value)>,
    headers: Vec<(String, String)>,
    body: Option<Value>,
    form: Vec<(String, Value)>,
    /// The names in its environment.
    pub(crate) environment: Vec<String>,
}

impl Bound {
    /// Reads a call. The inner failure is one of the call, the outer one of the recording.
    pub(crate) fn read(step: &mut Fields) -> Result<Result<Bound, Failure>, Failure> {
        let name = step.wanted_text("operation")?;
        let args = step.object("args")?.unwrap_or_default();
        let mut options = Fields::of("the options", step.object("options")?.unwrap_or_default().into())?;
        let mut extras = Map::new();
        for name in ["headers", "query", "search", "filter", "nonce"] {
            extras.extend(options.take(name).map(|value| (name.to_owned(), value)));
        }
        options.end()?;
        Ok(Bound::new(&name, args, extras).map_err(Failure::Unbound))
    }

    fn new(name: &str, args: Map<String, Value>, extras: Map<String, Value>) -> Result<Bound, String> {
        let operation = operation(name).ok_or_else(|| format!("there is no operation {name}"))?;
        let (query, headers, form, environment) = Default::default();
        let mut bound = Bound { operation, params: Vec::new(), query, headers, body: None, form, environment };
        let described: Value =
            operation.definition().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
        let of = |place: &str| {
            let params = described["parameters"].as_array().into_iter().flatten();
            params.filter(|param| param["in"] == place).cloned().collect::<Vec<Value>>()
        };
        let (bodies, members) = (of("body"), of("formData"));
        // Of the same name, an argument counts more than `query`, and `search` and `filter` more than both.
        let (mut first, mut last) = (Vec::new(), Vec::new());
        for (name, value) in extras {
            let place = if ["query", "nonce"].contains(&name.as_str()) { &mut first } else { &mut last };
            place.push((name, value));
        }
        for (name, value) in first {
            bound.extra(&name, value)?;
        }
        let mut unplaced = UNPLACED.iter().filter(|(own, _)| *own == operation.name).map(|(_, name)| *name);
        let mut missing: Vec<String> =
            unplaced.clone().filter(|name| !args.contains_key(*name)).map(str::to_owned).collect();
        for (name, value) in args {
            let value = joined(&name, value)?;
            let param = operation.params.iter().find(|param| param.name.eq_ignore_ascii_case(&name));
            if let Some(param) = param {
                bound.query.retain(|(own, _)| own != &name);
                bound.params.push((param.name.to_string(), value));
            } else if bodies.iter().any(|param| param["name"] == name) {
                bound.body = Some(value);
            } else if members.iter().any(|param| param["name"] == name) {
                if value.is_object() && !matches!(marker(&value), Some(("file", _))) {
                    return Err(format!("{name} has no name to be sent by"));
                }
                bound.form.push((name, value));
            } else if name == ENVIRONMENT && ANY_QUERY.contains(&operation.name.as_ref()) {
                let members = value.as_object().cloned().unwrap_or_default();
                bound.environment.extend(members.keys().cloned());
                bound.put(members);
            } else if !unplaced.any(|own| own == name) {
                bound.extra(&name, value)?;
            }
        }
        for (name, value) in last {
            bound.extra(&name, value)?;
        }
        let given = |name: &str| bound.params.iter().chain(&bound.query).any(|(own, _)| own.eq_ignore_ascii_case(name));
        let params = operation.params.iter().filter(|param| param.required && !given(&param.name));
        missing.extend(params.map(|param| param.name.to_string()));
        let wanted = bodies.iter().any(|param| param["required"] == true);
        missing.extend((wanted && bound.body.is_none()).then(|| "body".to_owned()));
        match missing.first() {
            Some(name) => Err(format!("the argument {name} is missing")),
            None => Ok(bound),
        }
    }

    /// An argument that each call takes. What is empty counts as none, and none of them is known by that.
    fn extra(&mut self, name: &str, value: Value) -> Result<(), String> {
        let reads = self.operation.method == Method::GET;
        match (name, value) {
            ("headers", Value::Object(members)) if !members.is_empty() => {
                self.headers.extend(members.into_iter().map(|(name, value)| (name, plain(&value))));
            }
            ("query", Value::Object(members)) if !members.is_empty() => self.put(members),
            ("search", Value::Object(members)) if reads && !members.is_empty() => self.put(members),
            ("filter", value @ Value::String(_)) if reads && value != "" => {
                self.put(Map::from_iter([("filter".to_owned(), value)]));
            }
            ("nonce", value) if !value.is_null() && value != "" => {
                self.put(Map::from_iter([("x-nonce".to_owned(), value)]));
            }
            _ => return Err(format!("there is no argument {name}")),
        }
        Ok(())
    }

    /// Puts parameters into the query, in place of those of the same name.
    fn put(&mut self, members: Map<String, Value>) {
        for (name, value) in members {
            self.query.retain(|(own, _)| *own != name);
            let is_path = |name: &str| {
                let own = self.operation.params.iter().find(|param| param.name == name);
                own.is_some_and(|param| param.location == Location::Path)
            };
            self.params.retain(|(own, _)| *own != name || is_path(own));
            self.query.push((name, value));
        }
    }

    /// A header that the call is given, by its name in lower case.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let own = self.headers.iter().find(|(own, _)| own.eq_ignore_ascii_case(name));
        own.map(|(_, value)| value.as_str())
    }

    /// The members of its form.
    pub(crate) fn form(&self) -> &[(String, Value)] {
        &self.form
    }

    /// Makes the call; its value.
    pub(crate) async fn send(&self, access: &Agave, world: &World) -> Result<Value, Failure> {
        let answer = world.send(self.call(access)?).await?;
        let name = self.operation.name.as_ref();
        if answer.status().as_u16() == 204 || RAW.contains(&name) {
            let media_type = answer.headers().get("content-type").and_then(|value| value.to_str().ok());
            return Ok(response(answer.status().as_u16(), media_type.or(Some("text/plain")), answer.bytes()));
        }
        let envelope: Map<String, Value> = answer.json().map_err(|error: Error| Failure::Client(error))?;
        Ok(envelope.get("result").cloned().unwrap_or_default())
    }

    fn call(&self, access: &Agave) -> Result<Call<Response>, Failure> {
        let mut call: Call<Response> = Call::new(access, self.operation);
        for (name, value) in &self.params {
            call = call.set(name, value);
        }
        for (name, value) in &self.query {
            for item in items(value) {
                call = call.query(name, plain(item));
            }
        }
        for (name, value) in &self.headers {
            call = call.header(name, value);
        }
        let has_file = self.form.iter().any(|(_, value)| marker(value).is_some());
        if has_file {
            let form = self.form.iter().try_fold(Multipart::new(), |form, (name, value)| part(form, name, value))?;
            call = call.bytes(form.body()).content_type(&form.content_type());
        } else if !self.form.is_empty() {
            let members: Map<String, Value> = self.form.iter().cloned().collect();
            call = call.form(&members).content_type(FORM);
        }
        // What a header says counts more than what the body is.
        let named = self.header("content-type").is_some();
        let of_type = |call: Call<Response>, name: &str| if named { call } else { call.content_type(name) };
        Ok(match &self.body {
            None => call,
            Some(Value::String(text)) => of_type(call.text(text.clone()), "application/json"),
            Some(value) => match bytes(value) {
                Some(bytes) => of_type(call.bytes(bytes), "application/octet-stream"),
                None => of_type(call.json(value), "application/json"),
            },
        })
    }

    /// The path with its values escaped.
    pub(crate) fn path(&self) -> String {
        self.with_params(|value, keeps_slashes| {
            let mut escaped = String::new();
            for byte in value.bytes() {
                let open = byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) || (keeps_slashes && byte == b'/');
                escaped += &if open { char::from(byte).to_string() } else { format!("%{byte:02X}") };
            }
            escaped
        })
    }

    /// The path with its values as they are, of which the recorded client sends what a URL leaves of it.
    pub(crate) fn bare_path(&self) -> String {
        self.with_params(|value, _| value.to_owned())
    }

    fn with_params(&self, write: impl Fn(&str, bool) -> String) -> String {
        let mut path = self.operation.path.to_string();
        for param in self.operation.params.iter().filter(|param| param.location == Location::Path) {
            let Some((_, value)) = self.params.iter().find(|(name, _)| param.name == *name) else { continue };
            let texts: Vec<String> = items(value).into_iter().map(|item| write(&plain(item), param.reserved)).collect();
            path = path.replace(&format!("{{{}}}", param.name), &texts.join(","));
        }
        path
    }
}

fn part(form: Multipart, name: &str, value: &Value) -> Result<Multipart, Failure> {
    match marker(value) {
        Some(("file", file)) => {
            let (path, text) = (plain(&file["name"]), plain(&file["text"]));
            let file_name = path.rsplit('/').next().unwrap_or_default();
            Ok(form.file(name, file_name, "text/plain", text))
        }
        Some((other, _)) => Err(Failure::Unbound(format!("{other} has no name to be sent by"))),
        None => Ok(form.text(name, plain(value))),
    }
}

/// The items of a value, or the value as the only one; `null` is none.
pub(crate) fn items(value: &Value) -> Vec<&Value> {
    match value {
        Value::Null => Vec::new(),
        Value::Array(items) => items.iter().collect(),
        other => vec![other],
    }
}

/// A value as a text: itself, or as JSON writes it.
pub(crate) fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Bytes that JSON has no way to write.
fn bytes(value: &Value) -> Option<Vec<u8>> {
    match marker(value)? {
        ("bytes", Value::String(text)) => Some(text.clone().into_bytes()),
        ("bytes_base64", Value::String(text)) => from_base64(text).ok(),
        ("file", file) => Some(plain(&file["text"]).into_bytes()),
        _ => Some(json!(value).to_string().into_bytes()),
    }
}

/// An argument, in which a list of texts stands for one text. Nothing is no argument.
fn joined(name: &str, value: Value) -> Result<Value, String> {
    match value {
        Value::Null => Err(format!("the argument {name} is nothing")),
        Value::Array(items) => {
            let texts: Option<Vec<&str>> = items.iter().map(Value::as_str).collect();
            texts.map(|texts| texts.join(",").into()).ok_or_else(|| format!("{name} is a list of something else"))
        }
        other => Ok(other),
    }
}

/// The operation of this name, which is spelt in another case here.
fn operation(name: &str) -> Option<&'static Operation> {
    let own = name.strip_prefix("agave.")?;
    let is_own = |operation: &Operation| {
        let described = operation.definition().and_then(|text| serde_json::from_str::<Value>(text).ok());
        described.is_some_and(|described| described["operationId"] == own)
    };
    let alike = |operation: &&Operation| operation.name.replace('_', "") == name.to_lowercase();
    schema::operations().find(|operation| alike(operation) && is_own(operation))
}
