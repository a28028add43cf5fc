//! From the arguments of a call to its request, all but the credentials.

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderValue};
use serde_json::Value;
use url::Url;

use crate::body;
use crate::call::{Parts, Payload};
use crate::encode::{self, escape};
use crate::error::{Error, Kind};
use crate::file::File;
use crate::form::{self, Members};
use crate::media::{essence, is_form, is_json, is_multipart, is_xml};
use crate::param::{ParamValue, ToParam};
use crate::request::{Pairs, Request};
use crate::transport::RequestBody;
use crate::xml::{self, XmlMember};

const NO_MEMBERS: &str = "members can be added to a JSON object or a form only";

/// A body that is written.
#[derive(Default)]
struct Written {
    body: RequestBody,
    /// Its media type, where that is known only now.
    media_type: Option<HeaderValue>,
    /// The members of a form before they were written.
    pairs: Option<Pairs>,
}

impl Written {
    fn whole(bytes: Bytes) -> Written {
        Written { body: RequestBody::from(bytes), ..Written::default() }
    }
}

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
        // A template may have a fragment; a path that the caller wrote would be cut.
        check_path(if self.undescribed { &operation.path } else { &encoded.path }).map_err(fault)?;
        let base = self.session.base_url_of(operation).map_err(fault)?;
        // An operation without a path of its own is called at the base URL itself.
        let base = if encoded.path.is_empty() { &*base } else { base.trim_end_matches('/') };
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
        let media_type = self.content_type();
        let written = self.body(media_type.as_ref().and_then(|media| media.to_str().ok()).unwrap_or_default());
        let Written { body, media_type: own, pairs: form } = written.map_err(fault)?;
        if let Some(value) = own.or(media_type) {
            headers.insert(CONTENT_TYPE, value);
        }
        let mut pairs = encoded.pairs;
        let written = encoded.path.split_once('?').map_or("", |(_, query)| query);
        pairs.extend(in_query(written));
        pairs.extend(added.map(|(name, value)| (name.clone(), ParamValue::Text(value.clone()))));
        let mut request = Request::new(&operation.name, operation.method.clone(), url, headers, body);
        request.path = encoded.plain_path.split('?').next().unwrap_or_default().to_owned();
        request.pairs = form.unwrap_or(pairs);
        request.own = self.headers.keys().cloned().collect();
        self.secrets.iter().for_each(|secret| request.keep_secret(secret));
        Ok(request)
    }

    /// The body as a media type wants it.
    fn body(&self, media_type: &str) -> Result<Written, String> {
        let described = self.operation.body.as_ref();
        let common = &self.session.settings().fields;
        let wrapped = body::wrap(described, &self.body)?;
        let payload = wrapped.as_ref().unwrap_or(&self.body);
        let as_form = is_form(media_type) || is_multipart(media_type);
        let as_xml = described.and_then(|body| body.xml).filter(|_| is_xml(media_type));
        if let (Payload::Json(bytes), Some(document)) = (payload, as_xml) {
            return self.xml(bytes, document);
        }
        match payload {
            Payload::None if common.is_empty() && self.fields.is_empty() => match described {
                Some(body) if body.required => Err("the body is missing".into()),
                _ => Ok(Written::default()),
            },
            // What the session adds to bodies makes none where there is none.
            Payload::None if self.fields.is_empty() && described.is_none() => Ok(Written::default()),
            Payload::None if as_form => self.form(Members::default(), &[], media_type),
            Payload::None => self.json(b"{}", media_type),
            Payload::Form(members, files) => self.form(members.clone(), files, media_type),
            Payload::Json(bytes) if as_form => {
                let members = serde_json::from_slice(bytes).map_err(|error| error.to_string())?;
                self.form(members, &[], media_type)
            }
            Payload::Json(bytes) if common.is_empty() && self.fields.is_empty() => Ok(Written::whole(bytes.clone())),
            Payload::Json(bytes) => self.json(bytes, media_type),
            Payload::Text(_) | Payload::Bytes(_) if !self.fields.is_empty() => Err(NO_MEMBERS.into()),
            Payload::Text(text) => Ok(Written::whole(text.clone().into())),
            Payload::Bytes(body) => Ok(Written { body: body.clone(), ..Written::default() }),
        }
    }

    /// JSON with members of the session and the call added, where it is an object.
    fn xml(&self, bytes: &[u8], document: &'static XmlMember) -> Result<Written, String> {
        if !self.fields.is_empty() {
            return Err(NO_MEMBERS.into());
        }
        let value = serde_json::from_slice(bytes).map_err(|error| error.to_string())?;
        let definitions = self.operation.api.map_or(&[][..], |api| api.xml);
        Ok(Written::whole(xml::write(&value, document, definitions)?.into()))
    }

    fn json(&self, bytes: &[u8], media_type: &str) -> Result<Written, String> {
        let mut value: Value = serde_json::from_slice(bytes).unwrap_or_default();
        let Some(members) = value.as_object_mut() else {
            let plain = self.fields.is_empty() && is_json(media_type);
            return if plain { Ok(Written::whole(Bytes::copy_from_slice(bytes))) } else { Err(NO_MEMBERS.into()) };
        };
        for (name, value) in &self.session.settings().fields {
            members.entry(name.as_str()).or_insert_with(|| value.clone());
        }
        for (name, value) in &self.fields {
            members.insert(name.clone(), value.clone());
        }
        Ok(Written::whole(value.to_string().into()))
    }

    /// A form with members of the session and the call added.
    fn form(&self, mut members: Members, files: &[File], media_type: &str) -> Result<Written, String> {
        for (name, value) in &self.session.settings().fields {
            members.set_absent(name, value.clone());
        }
        for (name, value) in &self.fields {
            members.set(name, value.clone());
        }
        let encoding = self.operation.body.as_ref().map_or(&[] as &[_], |body| &body.encoding);
        if is_multipart(media_type) {
            let form = form::multipart(&members, files, encoding);
            let media_type = HeaderValue::from_str(&form.content_type_of(essence(media_type))).ok();
            return Ok(Written { body: form.body(), media_type, ..Written::default() });
        }
        if !files.is_empty() {
            return Err("files can be sent in a form of several parts only (multipart/form-data)".into());
        }
        let body = RequestBody::from(form::urlencoded(&members, encoding));
        let pairs = members.0.iter().map(|(name, value)| (name.clone(), value.to_param().or_nothing())).collect();
        Ok(Written { body, pairs: Some(pairs), ..Written::default() })
    }

    /// The media type that a body of this kind has unless said otherwise.
    fn content_type(&self) -> Option<HeaderValue> {
        if let Some(given) = self.media_type.as_ref().or(self.headers.get(CONTENT_TYPE)) {
            return Some(given.clone());
        }
        let described = self.operation.body.as_ref();
        let wrapped = described.is_some_and(|body| body.wrapper.is_some());
        let fitting = |media: &&str| match &self.body {
            Payload::Form(_, files) if !files.is_empty() => is_multipart(media),
            Payload::Form(..) => is_form(media) || is_multipart(media),
            _ => true,
        };
        let offered =
            described.into_iter().flat_map(|body| [&*body.media_type].into_iter().chain(body.others.iter().copied()));
        let described = offered.clone().find(fitting).and_then(|media| HeaderValue::from_str(media).ok());
        let added = !self.fields.is_empty() || (described.is_some() && !self.session.settings().fields.is_empty());
        let natural = match &self.body {
            Payload::None if !added && !wrapped => return None,
            Payload::Form(_, files) if files.is_empty() => "application/x-www-form-urlencoded",
            Payload::Form(..) => "multipart/form-data",
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
        for item in items.iter().filter(|item| **item != ParamValue::Null) {
            pairs.push((name.as_str(), item.as_scalar().ok_or_else(|| format!("`{name}` is too deep for a form"))?));
        }
    }
    Ok(pairs)
}

/// Writes a form.
pub(crate) fn form_of(members: &[(String, ParamValue)]) -> Result<Bytes, String> {
    let mut pairs = url::form_urlencoded::Serializer::new(String::new());
    pairs.extend_pairs(flat(members)?);
    Ok(pairs.finish().into())
}
