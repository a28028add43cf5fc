//! Rules about when tokens are renewed and calls are tried again. They change the script, too: this client asks where
//! the recorded one did not.

use serde_json::{Value, json};

use super::super::case::Case;
use super::super::recording::{Body, Request};
use super::super::server::{Action, Answer};
use super::Agave;
use super::account::Account;

/// Statuses that are tried again.
const BUSY: [u16; 5] = [429, 500, 502, 503, 504];
/// How often.
const RETRIES: usize = 3;
/// The token that the script gives where the recorded client asked for none.
const RENEWED: &str = "renewed-by-rule";

/// A call that can be repeated is, three times, where the server is busy or gone.
pub(crate) fn repeated(case: &mut Case<Agave>) -> usize {
    let mut count = 0;
    let mut index = 0;
    while index < case.recording.requests.len() {
        let (request, action) = (&case.recording.requests[index], case.recording.script.get(index));
        let failed = match action {
            Some(Action::Close) => true,
            Some(Action::Answer(answer)) => BUSY.contains(&answer.status),
            None => false,
        };
        index += 1;
        let harmless = ["GET", "HEAD", "OPTIONS", "PUT", "DELETE"].contains(&request.method.as_str());
        if let Some(action) = action.cloned().filter(|_| failed && harmless) {
            for _ in 0..RETRIES {
                let request = Request { connection: fresh(case), ..case.recording.requests[index - 1].clone() };
                case.recording.requests.insert(index, request);
                case.recording.script.insert(index, action.clone());
                index += 1;
            }
            count += 1;
        }
    }
    count
}

/// Where a refresh token is refused and the password is known, a token is asked for with that. It is refused too, so
/// that the call fails as it did.
pub(crate) fn fallback(case: &mut Case<Agave>) -> usize {
    let account = Account { refresh: None, ..Account::of(case) };
    let Some(form) = form(&account) else { return 0 };
    let mut count = 0;
    let mut index = 0;
    while index < case.recording.requests.len() {
        let (request, action) = (&case.recording.requests[index], case.recording.script.get(index).cloned());
        let refused = match &action {
            Some(Action::Answer(answer)) => (400..500).contains(&answer.status) && ![408, 429].contains(&answer.status),
            _ => false,
        };
        let refreshes =
            matches!(&request.body, Body::Form(pairs) if pairs.iter().any(|(_, value)| value == "refresh_token"));
        index += 1;
        if let Some(action) = action.filter(|_| refused && refreshes && is_token(request)) {
            insert_token(case, index, &account, form.clone());
            case.recording.script[index] = action;
            index += 1;
            count += 1;
        }
    }
    count
}

/// A token is renewed wherever a call is refused with 401, whatever the answer says; the call is sent once more.
pub(crate) fn each_refusal(case: &mut Case<Agave>) -> usize {
    let mut account = Account::of(case);
    let mut count = 0;
    let mut index = 0;
    while index < case.recording.requests.len() {
        let (request, action) = (case.recording.requests[index].clone(), case.recording.script.get(index).cloned());
        index += 1;
        if is_token(&request) {
            learn(&mut account, action.as_ref());
            continue;
        }
        let refused = matches!(&action, Some(Action::Answer(answer)) if answer.status == 401);
        let followed = case.recording.requests.get(index).is_some_and(is_token);
        let by_token = request.headers.get("authorization").is_none_or(|value| value.starts_with("Bearer "))
            && !request.path.starts_with("/clients/");
        // Once the call is sent again, it is not a third time.
        let again = index >= 2 && is_token(&case.recording.requests[index - 2]) && index >= 3;
        let again = again && case.recording.requests[index - 3].path == request.path;
        let Some(action) = action.filter(|_| refused && !followed && by_token && !again) else { continue };
        let Some(form) = form(&account) else { continue };
        insert_token(case, index, &account, form);
        let mut second = Request { connection: fresh(case), ..request };
        second.headers.insert("authorization".to_owned(), format!("Bearer {RENEWED}"));
        case.recording.requests.insert(index + 1, second);
        case.recording.script.insert(index + 1, action);
        account.token = Some(RENEWED.to_owned());
        index += 2;
        count += 1;
    }
    count
}

/// A token whose end is known and near is renewed before it is refused.
pub(crate) fn ahead(case: &mut Case<Agave>) -> usize {
    let account = Account::of(case);
    let now = case.recording.now.and_then(|now| now.duration_since(std::time::UNIX_EPOCH).ok());
    let Some((now, ends)) = now.map(|now| now.as_secs()).zip(account.ends) else { return 0 };
    let token = account.token.as_ref().map(|token| format!("Bearer {token}"));
    let first = case.recording.requests.first();
    let uses_it = first.is_some_and(|first| first.headers.get("authorization") == token.as_ref());
    let set = case.steps.iter().any(|step| step.op == "configure");
    if now + 60 <= ends || !uses_it || set || token.is_none() {
        return 0;
    }
    if case.recording.requests.get(1).is_some_and(is_token) {
        case.drop_exchange(0);
        return 1;
    }
    let Some(form) = form(&account) else { return 0 };
    insert_token(case, 0, &account, form);
    for request in &mut case.recording.requests[1..] {
        if request.headers.get("authorization") == token.as_ref() {
            request.headers.insert("authorization".to_owned(), format!("Bearer {RENEWED}"));
        }
    }
    1
}

/// A refresh token that is given alone gets the first token, without the password.
pub(crate) fn without_password(case: &mut Case<Agave>) -> usize {
    let account = Account::of(case);
    if account.token.is_some() || account.refresh.is_none() {
        return 0;
    }
    let Some(form) = form(&account) else { return 0 };
    let first = case.recording.requests.first_mut().filter(|first| is_token(first));
    match first {
        Some(first) if first.body != form => {
            first.body = form;
            1
        }
        _ => 0,
    }
}

pub(crate) fn is_token(request: &Request) -> bool {
    request.method == "POST" && request.path.ends_with("/token")
}

/// The token that an answer gives, if it gives one.
pub(crate) fn given(action: Option<&Action>) -> Option<Value> {
    let Some(Action::Answer(answer)) = action else { return None };
    let value: Value = serde_json::from_slice(&answer.body).ok()?;
    ((200..300).contains(&answer.status) && value["access_token"].is_string()).then_some(value)
}

fn learn(account: &mut Account, action: Option<&Action>) {
    let Some(token) = given(action) else { return };
    let text = |name: &str| token[name].as_str().map(str::to_owned);
    account.token = text("access_token");
    account.refresh = text("refresh_token").or(account.refresh.take());
}

/// The form that gets the next token.
fn form(account: &Account) -> Option<Body> {
    account.basic()?;
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let scope = pair("scope", "PRODUCTION");
    if let Some(refresh) = &account.refresh {
        return Some(Body::Form(vec![pair("grant_type", "refresh_token"), scope, pair("refresh_token", refresh)]));
    }
    let (username, password) = account.username.as_ref().zip(account.password.as_ref())?;
    let grant = if account.token_username.is_some() { "admin_password" } else { "password" };
    let mut form = vec![pair("grant_type", grant), pair("username", username), pair("password", password), scope];
    form.extend(account.token_username.as_ref().map(|other| pair("token_username", other)));
    Some(Body::Form(form))
}

fn insert_token(case: &mut Case<Agave>, index: usize, account: &Account, form: Body) {
    let port = case.recording.requests.first().map_or(443, |first| first.port);
    let mut headers = std::collections::BTreeMap::new();
    headers.insert("content-type".to_owned(), "application/x-www-form-urlencoded".to_owned());
    headers.extend(account.basic().map(|basic| ("authorization".to_owned(), basic)));
    let request = Request {
        connection: fresh(case),
        port,
        method: "POST".to_owned(),
        path: "/token".to_owned(),
        query: Vec::new(),
        headers,
        body: form,
        decides: None,
    };
    case.recording.requests.insert(index, request);
    let token = json!({"access_token": RENEWED, "refresh_token": account.refresh, "expires_in": 14400});
    case.recording.script.insert(index, Answer::json(200, &token).into());
}

/// A connection that no other request came over.
fn fresh(case: &Case<Agave>) -> u64 {
    1 + case.recording.requests.iter().map(|request| request.connection).max().unwrap_or_default()
}
