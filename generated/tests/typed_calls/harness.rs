//! A server with a session that calls it, and requests to compare.

use std::cell::Cell;
use std::collections::BTreeMap;

use serde_json::{Value, json};
use specwright_apis::argus::{self, ResultStash};
use specwright_apis::runtime::{Error, Operation, Retry, Session};

use crate::server::{Action, Answer, Received, Server};

/// The session's API key.
pub(crate) const KEY: &str = "key-0001";

/// How a typed call ends.
pub(crate) type Done = Result<(), Error>;

/// A server on loopback, and a session with it.
pub(crate) struct Site {
    pub(crate) server: Server,
    pub(crate) session: Session,
    seen: Cell<usize>,
}

impl Site {
    /// Starts a server that answers by a script.
    pub(crate) async fn start(script: impl IntoIterator<Item = Answer>) -> Site {
        let server = Server::start(1, script.into_iter().map(Action::from)).await.expect("a port");
        let builder = Session::builder(&argus::API).base_url(server.url()).api_key(KEY);
        // Each call is one request: what is tried again and where redirects lead is tested in the runtime.
        let session = builder.retry(Retry::none()).redirects(0).build().expect("a session");
        Site { server, session, seen: Cell::new(0) }
    }

    /// Sets the answer of the next request.
    pub(crate) fn answers(&self, answer: Answer) {
        self.server.interpose(Some(answer.into()));
    }

    /// Checks that one request was sent since the last time, and which.
    #[track_caller]
    pub(crate) fn has_sent(&self, expected: Request) {
        let received = self.server.received();
        let [request] = &received[self.seen.get()..] else {
            panic!("one request was expected: {:#?}", &received[self.seen.get()..]);
        };
        self.seen.set(received.len());
        assert_eq!(Request::from(request), expected.sorted());
    }

    /// Checks that nothing was sent since the last time.
    #[track_caller]
    pub(crate) fn has_sent_nothing(&self) {
        assert_eq!(self.server.received()[self.seen.get()..], []);
    }

    /// Checks that requests were sent, and all for this operation.
    #[track_caller]
    pub(crate) fn has_called(&self, operation: &Operation) {
        let received = self.server.received();
        assert!(!received.is_empty(), "{} was not called", operation.name);
        for request in received {
            assert_eq!(request.method, operation.method.as_str());
            assert!(fits(&operation.path, &request.path), "{} is not {}", request.path, operation.path);
            assert_eq!(request.header("accept"), operation.answers.first().copied());
        }
    }
}

/// Whether a path has the texts between a template's placeholders, in order, and ends as the template does.
fn fits(template: &str, path: &str) -> bool {
    let mut texts: Vec<&str> = template.split('{').map(|part| part.split_once('}').map_or(part, |p| p.1)).collect();
    let Some(rest) = texts.pop().and_then(|end| path.strip_suffix(end)) else { return false };
    let after = |rest: &str, text: &str| rest.split_once(text).map(|(_, rest)| rest.to_owned());
    texts.into_iter().try_fold(rest.to_owned(), |rest, text| after(&rest, text)).is_some()
}

/// A request: all of it that matters.
#[derive(Debug, PartialEq)]
pub(crate) struct Request {
    method: String,
    path: String,
    query: Vec<(String, String)>,
    headers: BTreeMap<String, String>,
    body: Body,
}

/// A request's body.
#[derive(Debug, PartialEq)]
enum Body {
    None,
    Json(Value),
    Form(Vec<(String, String)>),
    Bytes(Vec<u8>),
}

/// A `GET` with the session's key, without query and body; the path is as it is sent.
pub(crate) fn get(path: &str) -> Request {
    Request::new("GET", path)
}

/// The same for `POST`.
pub(crate) fn post(path: &str) -> Request {
    Request::new("POST", path)
}

/// The same for `PUT`.
pub(crate) fn put(path: &str) -> Request {
    Request::new("PUT", path)
}

/// The same for `DELETE`.
pub(crate) fn delete(path: &str) -> Request {
    Request::new("DELETE", path)
}

impl Request {
    fn new(method: &str, path: &str) -> Request {
        let headers = [("argus-api-key".to_owned(), KEY.to_owned())].into();
        Request { method: method.to_owned(), path: path.to_owned(), query: Vec::new(), headers, body: Body::None }
    }

    /// With a query parameter, decoded.
    pub(crate) fn query(mut self, name: &str, value: &str) -> Request {
        self.query.push((name.to_owned(), value.to_owned()));
        self
    }

    /// With a header, its name in lower case.
    pub(crate) fn header(mut self, name: &str, value: &str) -> Request {
        self.headers.insert(name.to_owned(), value.to_owned());
        self
    }

    /// Without a header.
    pub(crate) fn without(mut self, name: &str) -> Request {
        self.headers.remove(name);
        self
    }

    /// With a JSON body.
    pub(crate) fn json(mut self, body: Value) -> Request {
        self.body = Body::Json(body);
        self.header("content-type", "application/json")
    }

    /// With a form, decoded.
    pub(crate) fn form(mut self, fields: &[(&str, &str)]) -> Request {
        self.body = Body::Form(fields.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect());
        self.header("content-type", "application/x-www-form-urlencoded")
    }

    /// With a body of another media type, byte for byte.
    pub(crate) fn bytes(mut self, media_type: &str, body: &[u8]) -> Request {
        self.body = Body::Bytes(body.to_owned());
        self.header("content-type", media_type)
    }

    /// The same with names in order; the order of values under one name means something.
    fn sorted(mut self) -> Request {
        self.query.sort_by(|a, b| a.0.cmp(&b.0));
        if let Body::Form(fields) = &mut self.body {
            fields.sort_by(|a, b| a.0.cmp(&b.0));
        }
        self
    }
}

impl From<&Received> for Request {
    fn from(request: &Received) -> Request {
        let decoded = |bytes: &[u8]| url::form_urlencoded::parse(bytes).into_owned().collect();
        let body = match request.header("content-type") {
            _ if request.body.is_empty() => Body::None,
            Some("application/json") => Body::Json(serde_json::from_slice(&request.body).expect("JSON")),
            Some("application/x-www-form-urlencoded") => Body::Form(decoded(&request.body)),
            _ => Body::Bytes(request.body.clone()),
        };
        let (method, path) = (request.method.clone(), request.path.clone());
        let headers = request.headers.iter().filter(|(name, _)| matters(name)).cloned().collect();
        Request { method, path, query: decoded(request.query.as_bytes()), headers, body }.sorted()
    }
}

/// Whether a header says something about the call, not about the client or the connection.
fn matters(name: &str) -> bool {
    let about_call = ["authorization", "content", "content-type", "cookie", "origin"];
    about_call.contains(&name) || name.starts_with("x-") || name.starts_with("argus-")
}

/// An answer as Argus gives it, with these data.
pub(crate) fn stash(data: Value) -> Answer {
    let stash = json!({
        "responseCode": 200, "limit": 25, "offset": 0, "count": 1, "size": 1, "metaData": {}, "messages": [],
        "data": data,
    });
    Answer::json(200, &stash)
}

/// What an answer is about.
pub(crate) fn data<T>(answer: ResultStash<T>) -> T {
    answer.into_data().expect("data")
}

/// A failure as Argus gives it, with messages of type, field and text.
pub(crate) fn failure(status: u16, messages: &[(&str, Option<&str>, &str)]) -> Answer {
    let messages: Vec<Value> = messages
        .iter()
        .map(|(kind, field, text)| {
            json!({"message": text, "messageTemplate": text, "type": kind, "field": field, "parameter": null})
        })
        .collect();
    let stash = json!({
        "responseCode": status, "limit": 0, "offset": 0, "count": 0, "size": 0, "metaData": null,
        "messages": messages, "data": null,
    });
    Answer::json(status, &stash)
}

#[test]
fn paths_fit_their_templates() {
    for (template, path, expected) in [
        ("/a", "/a", true),
        ("/a", "/a/b", false),
        ("/a/{x}", "/a/1", true),
        ("/a/{x}/b", "/a/1/c", false),
        ("/a/{x}/b/{y}", "/prefix/a/1/b/2", true),
        ("/a/path{x}", "/a/path/1/2", true),
        ("/a/{x}", "/b/1", false),
    ] {
        assert_eq!(fits(template, path), expected, "{template} {path}");
    }
}
