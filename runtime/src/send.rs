//! From a call to an answer: the one function that every call goes through.

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, COOKIE, HeaderName, HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Map, Value};

use crate::api::Scheme;
use crate::call::{Parts, Payload, RequestParts};
use crate::encode::{self, escape};
use crate::error::{Error, Kind};
use crate::operation::Location;
use crate::param::{ParamValue, ToParam};
use crate::response::Response;
use crate::session::base_url;

/// The request of a call, without credentials.
pub(crate) fn request(parts: &Parts) -> Result<RequestParts, Error> {
    let fault = |message: String| parts.error(Kind::Build, message);
    if let Some(message) = &parts.fault {
        return Err(fault(message.clone()));
    }
    let operation = &parts.operation;
    if let Some(api) = operation.api.filter(|api| api.name != parts.session.api().name) {
        let message = format!("the operation is of {}, the session of {}", api.name, parts.session.api().name);
        return Err(fault(message));
    }
    let encoded = encode::encode(operation, &parts.values).map_err(fault)?;
    check_path(&encoded.path).map_err(fault)?;
    let base = match &parts.base_url {
        Some(url) => base_url(url).map_err(fault)?,
        None => parts.session.base_url().to_owned(),
    };
    let mut query: Vec<String> = Some(encoded.query).filter(|q| !q.is_empty()).into_iter().collect();
    query.extend(parts.query.iter().map(|(name, value)| format!("{}={}", escape(name), escape(value))));
    let mut url = format!("{base}{}", encoded.path);
    if !query.is_empty() {
        url.push(if url.contains('?') { '&' } else { '?' });
        url.push_str(&query.join("&"));
    }
    let mut headers = encoded.headers;
    let accepted = operation.answers.first().and_then(|m| HeaderValue::from_str(m).ok());
    headers.insert(ACCEPT, accepted.unwrap_or(HeaderValue::from_static("*/*")));
    for (name, value) in &parts.headers {
        headers.insert(name.clone(), value.clone());
    }
    if let Some(value) = parts.content_type() {
        headers.insert(CONTENT_TYPE, value);
    }
    let body = body(parts).map_err(fault)?;
    Ok(RequestParts { method: operation.method.clone(), url, headers, body })
}

/// A path must reach the server as it stands: it begins with a slash, so that it can't become part of the host,
/// and has nothing that is resolved or cut off on the way.
fn check_path(path: &str) -> Result<(), String> {
    let own = path.split('?').next().unwrap_or_default();
    let dots = |segment: &str| matches!(segment.to_lowercase().replace("%2e", ".").as_str(), "." | "..");
    if !path.starts_with('/') || path.contains('#') || own.split('/').any(dots) {
        return Err(format!("the path {path:?} must begin with a slash and have no dot segments and no `#`"));
    }
    Ok(())
}

/// Writes the body.
fn body(parts: &Parts) -> Result<Bytes, String> {
    let required = parts.operation.body.as_ref().is_some_and(|body| body.required);
    if parts.fields.is_empty() {
        return match &parts.body {
            Payload::None if required => Err("the body is missing".into()),
            Payload::None => Ok(Bytes::new()),
            Payload::Encoded(bytes) => Ok(bytes.clone()),
            Payload::Text(text) => Ok(text.clone().into()),
            Payload::Form(value) => form(value),
        };
    }
    let (mut value, is_form) = match &parts.body {
        Payload::None => (Value::Object(Map::new()), parts.sends_form()),
        Payload::Form(value) => (value.clone(), true),
        Payload::Encoded(bytes) => (serde_json::from_slice(bytes).unwrap_or_default(), false),
        Payload::Text(_) => (Value::Null, false),
    };
    let Some(members) = value.as_object_mut() else {
        return Err("members can be added to a JSON object or a form only".into());
    };
    for (name, value) in &parts.fields {
        members.insert(name.clone(), value.clone());
    }
    if is_form { form(&value) } else { Ok(value.to_string().into()) }
}

/// The members of an object as a form; a list repeats its name.
fn form(value: &Value) -> Result<Bytes, String> {
    let Some(members) = value.as_object() else { return Err("only the members of an object make a form".into()) };
    let mut pairs = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in members {
        match value.to_param() {
            ParamValue::Text(text) => {
                pairs.append_pair(name, &text);
            }
            ParamValue::List(items) => {
                for item in items {
                    let ParamValue::Text(text) = item else { return Err(format!("`{name}` is too deep for a form")) };
                    pairs.append_pair(name, &text);
                }
            }
            ParamValue::Object(_) => return Err(format!("`{name}` is too deep for a form")),
        }
    }
    Ok(pairs.finish().into())
}

/// Adds the credentials that the operation wants.
fn authenticate(parts: &Parts, request: &mut RequestParts) -> Result<(), Error> {
    let operation = &parts.operation;
    let schemes = &parts.session.api().schemes;
    let key = parts.api_key.as_ref().or(parts.session.api_key());
    let api_keys = || schemes.iter().filter(|scheme| matches!(scheme, Scheme::ApiKey { .. }));
    let raw = operation.document.is_none() && operation.security.is_empty();
    if raw {
        // Nothing is described, so nothing is wanted; what the session has goes along.
        return match (api_keys().next(), key) {
            (Some(scheme), Some(key)) => apply(parts, scheme, key, request),
            _ => Ok(()),
        };
    }
    if operation.security.is_empty() {
        return Ok(());
    }
    let named =
        |name: &str| api_keys().find(|scheme| matches!(scheme, Scheme::ApiKey { scheme, .. } if scheme == name));
    for alternative in operation.security.iter() {
        let found: Option<Vec<&Scheme>> = alternative.iter().map(|name| named(name)).collect();
        match (found, key) {
            (Some(found), _) if found.is_empty() => return Ok(()),
            (Some(found), Some(key)) => return found.into_iter().try_for_each(|s| apply(parts, s, key, request)),
            _ => {}
        }
    }
    let wanted: Vec<String> = operation.security.iter().map(|all| all.join(" and ")).collect();
    Err(parts.error(Kind::Auth, format!("credentials are wanted ({}); the session has none", wanted.join(", or "))))
}

fn apply(parts: &Parts, scheme: &Scheme, key: &SecretString, request: &mut RequestParts) -> Result<(), Error> {
    let Scheme::ApiKey { location, name, .. } = scheme else { return Ok(()) };
    let unfit = || parts.error(Kind::Auth, "the API key holds characters that can't be sent");
    let secret = |text: String| -> Result<HeaderValue, Error> {
        let mut value = HeaderValue::try_from(text).map_err(|_| unfit())?;
        value.set_sensitive(true);
        Ok(value)
    };
    match location {
        Location::Query => {
            let separator = if request.url.contains('?') { '&' } else { '?' };
            request.url.push(separator);
            request.url.push_str(&format!("{}={}", escape(name), escape(key.expose_secret())));
        }
        Location::Cookie => {
            let own = request.headers.get(COOKIE).and_then(|v| v.to_str().ok()).map(|v| format!("{v}; "));
            let text = format!("{}{name}={}", own.unwrap_or_default(), key.expose_secret());
            request.headers.insert(COOKIE, secret(text)?);
        }
        _ => {
            let name = HeaderName::try_from(name.as_ref()).map_err(|_| unfit())?;
            if parts.headers.contains_key(&name) {
                // The call's own header stands over what the session would send.
                return Ok(());
            }
            request.headers.insert(name, secret(key.expose_secret().to_owned())?);
        }
    }
    Ok(())
}

/// Sends a call.
pub(crate) async fn run(parts: Box<Parts>) -> Result<Response, Error> {
    let mut request = request(&parts)?;
    authenticate(&parts, &mut request)?;
    let mut message = http::Request::new(request.body);
    *message.method_mut() = request.method;
    *message.headers_mut() = request.headers;
    *message.uri_mut() =
        request.url.parse().map_err(|e| parts.error(Kind::Build, "the URL is none").caused_by(http::Error::from(e)))?;
    let sending = parts.session.transport().send(message);
    let sent = match parts.attempt_timeout.unwrap_or(parts.session.attempt_timeout()) {
        Some(limit) => tokio::time::timeout(limit, sending).await.map_err(|_| {
            let message = format!("no answer within {} s", limit.as_secs_f64());
            parts.error(Kind::Timeout, message).attempts_made(1)
        })?,
        None => sending.await,
    };
    let answer = sent.map_err(|error| {
        let (kind, message) = match (error.unsent, error.timeout) {
            (true, _) => (Kind::Connect, "no connection"),
            (_, true) => (Kind::Timeout, "no answer in time"),
            _ => (Kind::Transport, "the connection failed"),
        };
        parts.error(kind, message).attempts_made(1).caused_by(error)
    })?;
    let (head, body) = answer.into_parts();
    let messages = parts.session.api().messages;
    if !head.status.is_success() {
        let error = parts.error(Kind::Status, format!("the server answered {}", head.status)).attempts_made(1);
        return Err(error.answered(head.status, head.headers, body, messages));
    }
    Ok(Response {
        operation: parts.operation.name.to_string(),
        attempts: 1,
        messages,
        status: head.status,
        headers: head.headers,
        body,
    })
}
