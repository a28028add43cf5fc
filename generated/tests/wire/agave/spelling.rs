//! Rules about how a request is written.

use serde_json::{Value, json};

use super::super::case::Case;
use super::super::json::{from_base64, to_base64};
use super::super::recording::{Body, Request};
use super::super::redirected::answer;
use super::account::Account;
use super::call::{ENVIRONMENT, items, plain};
use super::renewal::{RENEWED, given, is_token};
use super::rules::replace;
use super::{Agave, Note};

/// The credentials that calls are made with stand in each of them, if the recorded client has left them out of all.
pub(super) fn credentials(case: &mut Case<Agave>) -> usize {
    let account = Account::of(case);
    let session = &case.recording.session;
    let text = |name: &str| session[name].as_str().map(str::to_owned);
    let jwt = text("jwt_header_name").map(|name| name.to_lowercase()).zip(text("jwt"));
    let user = account.username.as_ref().zip(account.password.as_ref());
    let password = user.map(|(name, password)| basic(&format!("{name}:{password}")));
    let wants = |case: &Case<Agave>, index: usize, scheme: &str| {
        let bound = case.note(index).and_then(|note| note.bound.as_ref());
        bound.is_some_and(|bound| bound.operation.security.iter().any(|all| *all == [scheme]))
    };
    let called: Vec<usize> =
        (0..case.recording.requests.len()).filter(|index| !is_token(&case.recording.requests[*index])).collect();
    let right = |request: &Request| {
        let authorization = request.headers.get("authorization");
        let renewed = format!("Bearer {RENEWED}");
        authorization.is_some_and(|value| {
            (value.starts_with("Bearer ") && *value != renewed) || Some(value) == password.as_ref()
        }) || jwt.as_ref().is_some_and(|(name, _)| request.headers.contains_key(name))
    };
    if called.iter().any(|index| right(&case.recording.requests[*index])) {
        return 0;
    }
    let (mut count, mut newest) = (0, None);
    for index in 0..case.recording.requests.len() {
        if is_token(&case.recording.requests[index]) {
            newest = given(case.recording.script.get(index)).or(newest);
            continue;
        }
        let held = case.note(index).and_then(|note| note.token.clone());
        let newest = newest.as_ref().and_then(|token| token["access_token"].as_str().map(str::to_owned));
        let (name, value) = match (&jwt, &password) {
            (_, Some(password)) if wants(case, index, "basic") => ("authorization".to_owned(), Some(password.clone())),
            (Some((name, jwt)), _) if wants(case, index, "bearer") => (name.clone(), Some(jwt.clone())),
            _ if wants(case, index, "bearer") => {
                ("authorization".to_owned(), newest.or(held).map(|token| format!("Bearer {token}")))
            }
            _ => continue,
        };
        if let Some(value) = value {
            case.recording.requests[index].headers.insert(name, value);
            count += 1;
        }
    }
    count
}

fn basic(pair: &str) -> String {
    format!("Basic {}", to_base64(pair.as_bytes()))
}

/// Names and passwords are UTF-8.
pub(super) fn unicode(_: &Note, request: &mut Request) -> bool {
    let Some(value) = request.headers.get_mut("authorization") else { return false };
    let Some(bytes) = value.strip_prefix("Basic ").and_then(|text| from_base64(text).ok()) else { return false };
    let letters: String = bytes.iter().copied().map(char::from).collect();
    String::from_utf8(bytes).is_err() && replace(value, basic(&letters))
}

/// A password that is known is not typed.
pub(super) fn known_password(case: &mut Case<Agave>) -> usize {
    let session = &case.recording.session;
    let text = |name: &str| session[name].as_str().map(str::to_owned);
    let (Some(typed), Some(user)) = (text("typed_password"), text("username")) else { return 0 };
    let known = text("password");
    let (mut count, before) = (0, basic(&format!("{user}:{typed}")));
    for request in &mut case.recording.requests {
        if let Some(known) = &known {
            let sent = request.headers.get_mut("authorization").filter(|value| **value == before);
            count += usize::from(sent.is_some_and(|value| replace(value, basic(&format!("{user}:{known}")))));
        }
        let Body::Form(pairs) = &mut request.body else { continue };
        let grants = pairs.iter().any(|(name, value)| name == "grant_type" && value.ends_with("password"));
        let password = pairs.iter_mut().find(|(name, _)| name == "password");
        count += match (password, &known) {
            (Some((_, value)), Some(known)) if grants => usize::from(replace(value, known.clone())),
            (None, None) if grants => {
                pairs.push(("password".to_owned(), typed.clone()));
                1
            }
            _ => 0,
        };
    }
    count
}

/// Headers that a call is given count most.
pub(super) fn headers(note: &Note, request: &mut Request) -> bool {
    let Some(bound) = note.bound.as_ref().filter(|_| !is_token(request)) else { return false };
    let mut used = false;
    for name in ["authorization", "content-type"] {
        let given = bound.header(name).filter(|_| request.headers.contains_key(name));
        if let Some(given) = given.filter(|given| request.headers.get(name).map(String::as_str) != Some(*given)) {
            request.headers.insert(name.to_owned(), given.to_owned());
            used = true;
        }
    }
    used
}

/// A JWT goes to no other origin.
pub(super) fn jwt_origin(case: &mut Case<Agave>) -> usize {
    let Some(name) = case.recording.session["jwt_header_name"].as_str().map(str::to_lowercase) else { return 0 };
    let mut count = 0;
    for index in 1..case.recording.requests.len() {
        let led = answer(case, index - 1).is_some_and(|answer| (300..400).contains(&answer.status));
        let [before, next] = &mut case.recording.requests[index - 1..=index] else { continue };
        if led && before.port != next.port {
            count += usize::from(next.headers.remove(&name).is_some());
        }
    }
    count
}

/// Cookies that the server has set go along with all later calls.
pub(super) fn cookies(case: &mut Case<Agave>) -> usize {
    let mut jar: Vec<(u16, String, String)> = Vec::new();
    let mut count = 0;
    for index in 0..case.recording.requests.len() {
        let request = &case.recording.requests[index];
        let port = request.port;
        if is_token(request) {
            continue;
        }
        let own = jar.iter().filter(|(at, ..)| *at == port).map(|(_, name, value)| format!("{name}={value}"));
        let own: Vec<String> = own.collect();
        if !own.is_empty() && !request.headers.contains_key("cookie") {
            case.recording.requests[index].headers.insert("cookie".to_owned(), own.join("; "));
            count += 1;
        }
        let set = answer(case, index).into_iter().flat_map(|answer| &answer.headers);
        let set = set.filter(|(name, _)| name.eq_ignore_ascii_case("set-cookie"));
        let set = set.filter_map(|(_, value)| value.split(';').next()?.split_once('='));
        let set: Vec<_> = set.map(|(name, value)| (port, name.trim().to_owned(), value.trim().to_owned())).collect();
        for cookie in set {
            jar.retain(|(at, name, _)| (*at, name) != (cookie.0, &cookie.1));
            jar.push(cookie);
        }
    }
    count
}

/// A map in the query is its members; its name stands for nothing.
pub(super) fn environment(note: &Note, request: &mut Request) -> bool {
    let Some(bound) = &note.bound else { return false };
    let before = request.query.len();
    request.query.retain(|(name, value)| name != ENVIRONMENT || !bound.environment.contains(value));
    request.query.len() < before
}

/// The members of a form stand beside its file.
pub(super) fn members(note: &Note, request: &mut Request) -> bool {
    let (Some(bound), Body::Bytes(bytes)) = (&note.bound, &request.body) else { return false };
    let media_type = request.headers.get("content-type").cloned().unwrap_or_default();
    let Some((_, boundary)) = media_type.split_once("boundary=") else { return false };
    let Some(file) = bound.form().iter().position(|(_, value)| value.is_object()) else { return false };
    let text = String::from_utf8_lossy(bytes);
    let parts = |members: &[(String, Value)]| -> String {
        let missing = members.iter().filter(|(name, _)| !text.contains(&format!("name=\"{name}\"")));
        let part = |(name, value): &(String, Value)| {
            let value = plain(value);
            format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
        };
        missing.map(part).collect()
    };
    let end = format!("--{boundary}--");
    let Some((own, rest)) = text.split_once(&end) else { return false };
    let whole = format!("{}{own}{}{end}{rest}", parts(&bound.form()[..file]), parts(&bound.form()[file + 1..]));
    replace(&mut request.body, Body::Bytes(whole.into_bytes()))
}

pub(super) fn booleans(note: &Note, request: &mut Request) -> bool {
    let Some(bound) = &note.bound else { return false };
    let mut used = false;
    for (name, value) in bound.params.iter().chain(&bound.query) {
        for item in items(value).into_iter().filter(|item| item.is_boolean()) {
            let recorded = if *item == json!(true) { "True" } else { "False" };
            let sent = request.query.iter_mut().filter(|(own, text)| own == name && text == recorded);
            for (_, text) in sent {
                *text = plain(item);
                used = true;
            }
        }
    }
    used
}

pub(super) fn pretty(note: &Note, request: &mut Request) -> bool {
    let before = request.query.len();
    if note.bound.is_none() {
        request.query.retain(|(name, value)| name != "pretty" || value != "true");
    }
    request.query.len() < before
}

/// The functions without a description call `/clients/v2`; registering keeps that, with its form.
pub(super) fn slash(note: &Note, request: &mut Request) -> bool {
    let fits = note.bound.is_none() && request.path == "/clients/v2" && request.body == Body::Empty;
    fits && replace(&mut request.path, "/clients/v2/".to_owned())
}

/// A slash at the end of the server's URL is none of the path.
pub(super) fn one_slash(case: &mut Case<Agave>) -> usize {
    let paths = case.recording.requests.iter_mut().map(|request| &mut request.path);
    paths.filter(|path| path.starts_with("//")).map(|path| path.remove(0)).count()
}

pub(super) fn jwt_path(note: &Note, request: &mut Request) -> bool {
    let Some(path) = note.bound.as_ref().map(super::call::Bound::path) else { return false };
    let cut = path.trim_end_matches(['/', 'v', '2']);
    // Only those that carry a JWT have no credentials in the usual header.
    let fits = !request.headers.contains_key("authorization") && request.path == cut && path != cut;
    fits && replace(&mut request.path, path)
}
