//! Comparing requests.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use url::form_urlencoded;

use super::address::Ports;
use super::engine::Driver;
use super::json::difference;
use super::multipart;
use super::recording::{Body, Recording, Request};
use super::server::Received;

/// Headers that must be there exactly when they were recorded, besides those that begin with `x-`.
const COMPARED: [&str; 6] = ["authorization", "argus-api-key", "argus-csrf-token", "content", "content-type", "cookie"];

/// Media types of bodies with parts begin like this.
const MULTIPART: &str = "multipart/";

/// The pairs of a query or a form.
pub(crate) fn pairs(text: &str) -> Vec<(String, String)> {
    form_urlencoded::parse(text.as_bytes()).into_owned().collect()
}

/// How requests differ from those that were to be expected.
pub(crate) fn differences<D: Driver>(recording: &Recording, received: &[&Received], ports: &Ports) -> Vec<String> {
    let expected = &recording.requests;
    let mut found = Vec::new();
    if expected.len() != received.len() {
        found.push(format!("{} requests, not {}", received.len(), expected.len()));
    }
    for (index, (expected, received)) in expected.iter().zip(received).enumerate() {
        let one = request::<D>(expected, received, recording, ports);
        found.extend(one.into_iter().map(|text| format!("request {}: {text}", index + 1)));
    }
    found.extend(connections(expected, received));
    found
}

fn request<D: Driver>(expected: &Request, received: &Received, recording: &Recording, ports: &Ports) -> Vec<String> {
    let mut found = Vec::new();
    let mut compare = |what: &str, expected: &str, got: &str| {
        if expected != got {
            found.push(format!("{what} {got}, not {expected}"));
        }
    };
    compare("method", &expected.method, &received.method);
    compare("port", &expected.port.to_string(), &ports.recorded(received.port).to_string());
    compare("path", &expected.path, &received.path);
    let query = |mut pairs: Vec<(String, String)>| {
        pairs.sort_by(|(a, _), (b, _)| a.cmp(b));
        format!("{pairs:?}")
    };
    compare("query", &query(expected.query.clone()), &query(pairs(&received.query)));
    let wanted = headers(expected.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    let sent = headers(received.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    let mut other = Vec::new();
    for name in wanted.keys().chain(sent.keys()).collect::<BTreeSet<_>>() {
        let own = wanted.get(name).zip(sent.get(name));
        match own.and_then(|(wanted, sent)| D::header(name, wanted, sent, recording, ports)) {
            Some(differences) => other.extend(differences.into_iter().map(|text| format!("header {name} {text}"))),
            None => {
                let value =
                    |headers: &BTreeMap<&str, String>| headers.get(name).map_or("missing", String::as_str).to_owned();
                compare(&format!("header {name}"), &value(&wanted), &value(&sent));
            }
        }
    }
    found.append(&mut other);
    let differs = match (&expected.body, expected.headers.get("content-type")) {
        (Body::Bytes(bytes), Some(media_type)) if media_type.starts_with(MULTIPART) => {
            multipart::difference(media_type, bytes, received)
        }
        (other, _) => body(other, &received.body),
    };
    found.extend(differs.map(|text| format!("body {text}")));
    found
}

fn headers<'a>(all: impl Iterator<Item = (&'a str, &'a str)>) -> BTreeMap<&'a str, String> {
    let mut headers = BTreeMap::new();
    for (name, value) in all.filter(|(name, _)| COMPARED.contains(name) || name.starts_with("x-")) {
        let text = if name == "cookie" {
            let mut cookies: Vec<&str> = value.split(';').map(str::trim).collect();
            cookies.sort_unstable();
            cookies.join("; ")
        } else if value.starts_with(MULTIPART) {
            // The boundary is random.
            value.split(';').next().unwrap_or_default().to_owned()
        } else {
            value.to_owned()
        };
        headers.entry(name).and_modify(|before: &mut String| *before += &format!(", {text}")).or_insert(text);
    }
    headers
}

fn body(expected: &Body, received: &[u8]) -> Option<String> {
    let got = String::from_utf8_lossy(received);
    match expected {
        Body::Empty => (!received.is_empty()).then(|| format!("{got}, not none")),
        Body::Json(value) => match serde_json::from_slice::<Value>(received) {
            Ok(sent) => difference(value, &sent),
            Err(_) => Some(format!("{got:?} is no JSON")),
        },
        Body::Form(fields) => {
            let sorted = |mut pairs: Vec<(String, String)>| {
                pairs.sort_by(|(a, _), (b, _)| a.cmp(b));
                pairs
            };
            let (wanted, sent) = (sorted(fields.clone()), sorted(pairs(&got)));
            (wanted != sent).then(|| format!("{sent:?}, not {wanted:?}"))
        }
        Body::Bytes(bytes) => (bytes != received).then(|| format!("{got:?}, not {:?}", String::from_utf8_lossy(bytes))),
    }
}

/// Requests that came over one connection must do so again; they may also share where they did not.
fn connections(expected: &[Request], received: &[&Received]) -> Vec<String> {
    let mut first: BTreeMap<u64, (usize, usize)> = BTreeMap::new();
    let mut found = Vec::new();
    for (index, (expected, received)) in expected.iter().zip(received).enumerate() {
        let (earlier, connection) = *first.entry(expected.connection).or_insert((index, received.connection));
        if connection != received.connection {
            found.push(format!("request {}: not on the connection of request {}", index + 1, earlier + 1));
        }
    }
    found
}
