//! From the arguments of a call to its request, all but the credentials.

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderValue};
use serde_json::{Map, Value};
use url::Url;

use crate::body;
use crate::call::{Parts, Payload};
use crate::encode::{self, escape};
use crate::error::{Error, Kind};
use crate::param::{ParamValue, ToParam};
use crate::request::{Pairs, Request};
use crate::transport::RequestBody;

impl Parts {
    /// The request, without credentials.
    pub(crate) fn request(&self) -> Result<Request, Error> {
        let fault = |message: String| self.error(Kind::Build, message);
        if let Some(message) = &self.fault {
            return Err(fault(message.clone()));
        }
        let operation = &self.operation;
        if let Some(api) = operation.api.filter(|api| api.name != self.session.api().name) {
            let message = format!("the operation is of {}, the session of {}", api.name, self.session.api().name);
            return Err(fault(message));
        }
        let settings = self.session.settings();
        let encoded = encode::encode(operation, &self.values).map_err(fault)?;
        check_path(&encoded.path).map_err(fault)?;
        let base = self.session.base_url();
        // An operation without a path of its own is called at the base URL itself.
        let base = if encoded.path.is_empty() { base } else { base.trim_end_matches('/') };
        let added = settings.query.iter().chain(&self.query);
        let mut query: Vec<String> = Some(encoded.query).filter(|q| !q.is_empty()).into_iter().collect();
        query.extend(added.clone().map(|(name, value)| format!("{}={}", escape(name), escape(value))));
        let mut url = format!("{base}{}", encoded.path);
        if !query.is_empty() {
            url.push(if url.contains('?') { '&' } else { '?' });
            url.push_str(&query.join("&"));
        }
        let url = Url::parse(&url).map_err(|e| self.error(Kind::Build, "the URL is none").caused_by(e))?;
        let mut headers = encoded.headers;
        let accepted = operation.answers.first().and_then(|m| HeaderValue::from_str(m).ok());
        headers.insert(ACCEPT, accepted.unwrap_or(HeaderValue::from_static("*/*")));
        for (name, value) in settings.headers.iter().chain(&self.headers) {
            headers.insert(name.clone(), value.clone());
        }
        if let Some(value) = self.content_type() {
            headers.insert(CONTENT_TYPE, value);
        }
        let mut pairs = encoded.pairs;
        let written = encoded.path.split_once('?').map_or("", |(_, query)| query);
        pairs.extend(in_query(written));
        pairs.extend(added.map(|(name, value)| (name.clone(), ParamValue::Text(value.clone()))));
        let (body, form) = self.body().map_err(fault)?;
        let mut request = Request::new(&operation.name, operation.method.clone(), url, headers, body);
        request.path = encoded.plain_path.split('?').next().unwrap_or_default().to_owned();
        request.pairs = form.unwrap_or(pairs);
        request.own = self.headers.keys().cloned().collect();
        self.secrets.iter().for_each(|secret| request.keep_secret(secret));
        Ok(request)
    }

    /// The body, and the members of a form before they were written.
    fn body(&self) -> Result<(RequestBody, Option<Pairs>), String> {
        let described = self.operation.body.as_ref();
        let fields = self.session.settings().fields.iter().chain(&self.fields);
        let whole = |bytes: Bytes| (RequestBody::from(bytes), None);
        let wrapped = body::wrap(described, &self.body)?;
        let payload = wrapped.as_ref().unwrap_or(&self.body);
        let (mut value, is_form) = match payload {
            Payload::None if fields.clone().next().is_none() => {
                return match described {
                    Some(body) if body.required => Err("the body is missing".into()),
                    _ => Ok((RequestBody::default(), None)),
                };
            }
            Payload::None if !self.fields.is_empty() || described.is_some() => {
                (Value::Object(Map::new()), self.sends_form())
            }
            // What the session adds to bodies makes none where there is none.
            Payload::None => return Ok((RequestBody::default(), None)),
            Payload::Json(bytes) if fields.clone().next().is_none() => return Ok(whole(bytes.clone())),
            Payload::Json(bytes) => (serde_json::from_slice(bytes).unwrap_or_default(), false),
            Payload::Form(value) => (value.clone(), true),
            Payload::Text(text) if self.fields.is_empty() => return Ok(whole(text.clone().into())),
            Payload::Bytes(body) if self.fields.is_empty() => return Ok((body.clone(), None)),
            Payload::Text(_) | Payload::Bytes(_) => (Value::Null, false),
        };
        let Some(members) = value.as_object_mut() else {
            return match payload {
                Payload::Json(bytes) if self.fields.is_empty() => Ok(whole(bytes.clone())),
                Payload::Form(_) => Err("only the members of an object make a form".into()),
                _ => Err("members can be added to a JSON object or a form only".into()),
            };
        };
        for (name, value) in &self.session.settings().fields {
            if !members.contains_key(name) {
                members.insert(name.clone(), value.clone());
            }
        }
        for (name, value) in &self.fields {
            members.insert(name.clone(), value.clone());
        }
        if !is_form {
            return Ok(whole(value.to_string().into()));
        }
        let pairs: Pairs = members.iter().map(|(name, value)| (name.clone(), value.to_param())).collect();
        let body = RequestBody::from(form(&pairs)?);
        Ok((body, Some(pairs)))
    }

    /// Whether the description wants a form.
    fn sends_form(&self) -> bool {
        self.operation
            .body
            .as_ref()
            .is_some_and(|body| body.media_type.starts_with("application/x-www-form-urlencoded"))
    }

    /// The media type that a body of this kind has unless said otherwise.
    fn content_type(&self) -> Option<HeaderValue> {
        if let Some(given) = self.media_type.as_ref().or(self.headers.get(CONTENT_TYPE)) {
            return Some(given.clone());
        }
        let described = self.operation.body.as_ref();
        let wrapped = described.is_some_and(|body| body.wrapper.is_some());
        let described = described.and_then(|body| HeaderValue::from_str(&body.media_type).ok());
        let added = !self.fields.is_empty() || (described.is_some() && !self.session.settings().fields.is_empty());
        let natural = match self.body {
            Payload::None if !added && !wrapped => return None,
            Payload::Form(_) => "application/x-www-form-urlencoded",
            Payload::Text(_) => "text/plain; charset=utf-8",
            _ => "application/json",
        };
        described.or_else(|| Some(HeaderValue::from_static(natural)))
    }
}

/// A path must reach the server as it stands: it begins with a slash, so that it can't become part of the host,
/// and has nothing that is resolved or cut off on the way.
fn check_path(path: &str) -> Result<(), String> {
    let own = path.split('?').next().unwrap_or_default();
    let dots = |segment: &str| matches!(segment.to_lowercase().replace("%2e", ".").as_str(), "." | "..");
    if path.is_empty() || (path.starts_with('/') && !path.contains('#') && !own.split('/').any(dots)) {
        return Ok(());
    }
    Err(format!("the path {path:?} must begin with a slash and have no dot segments and no `#`"))
}

/// The parameters in a query that is written already.
pub(crate) fn in_query(query: &str) -> impl Iterator<Item = (String, ParamValue)> {
    let pairs = url::form_urlencoded::parse(query.as_bytes());
    pairs.map(|(name, value)| (name.into_owned(), ParamValue::Text(value.into_owned())))
}

/// Names and values one by one; a list repeats its name.
pub(crate) fn flat(members: &[(String, ParamValue)]) -> Result<Vec<(&str, &str)>, String> {
    let mut pairs = Vec::new();
    for (name, value) in members {
        let items = match value {
            ParamValue::List(items) => items.as_slice(),
            single => std::slice::from_ref(single),
        };
        for item in items {
            pairs.push((name.as_str(), item.as_scalar().ok_or_else(|| format!("`{name}` is too deep for a form"))?));
        }
    }
    Ok(pairs)
}

/// Writes a form.
pub(crate) fn form(members: &[(String, ParamValue)]) -> Result<Bytes, String> {
    let mut pairs = url::form_urlencoded::Serializer::new(String::new());
    pairs.extend_pairs(flat(members)?);
    Ok(pairs.finish().into())
}
