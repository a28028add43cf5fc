//! Rules about when tokens are renewed and calls are tried again. They change the script, too: this client asks where
//! the recorded one did not.

use serde_json::{Value, json};
use specwright_apis::runtime::Kind;

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
pub(crate) const RENEWED: &str = "renewed-by-rule";
/// How long that is good for, in seconds.
const LIFETIME: u64 = 14400;

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
        // What says that the token is not good leads to another one.
        let renewed = case.recording.requests.get(index).is_some_and(is_token);
        // The attempt before that one counts, too.
        let retries = RETRIES - usize::from(is_second(case, index - 1));
        if let Some(action) = action.cloned().filter(|_| failed && harmless && !renewed) {
            for _ in 0..retries {
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

/// Whether a request is one that was refused before the token was renewed.
fn is_second(case: &Case<Agave>, index: usize) -> bool {
    let requests = &case.recording.requests;
    index >= 2 && is_token(&requests[index - 1]) && requests[index - 2].path == requests[index].path
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
        let refused = matches!(&action, Some(Action::Answer(answer)) if answer.status == 401 || has_code(answer));
        let followed = case.recording.requests.get(index).is_some_and(is_token);
        let by_token = request.headers.get("authorization").is_none_or(|value| value.starts_with("Bearer "))
            && !request.path.starts_with("/clients/");
        // Once the call is sent again, it is not a third time.
        let again = is_second(case, index - 1);
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

/// Where the recorded client stumbled over a token after a refusal, the refused call is sent again with it.
pub(crate) fn incomplete(case: &mut Case<Agave>) -> usize {
    let Some(last) = case.recording.requests.len().checked_sub(1).filter(|last| *last > 0) else { return 0 };
    let token = given(case.recording.script.get(last)).filter(|_| is_token(&case.recording.requests[last]));
    let short = token.filter(|token| token["refresh_token"].is_null() || token["expires_in"].is_null());
    let (Some(token), refused) = (short, case.recording.requests[last - 1].clone()) else { return 0 };
    if is_token(&refused) || !case.steps.iter().any(|step| step.fails.is_some()) {
        return 0;
    }
    let mut second = Request { connection: fresh(case), ..refused };
    let bearer = format!("Bearer {}", token["access_token"].as_str().unwrap_or_default());
    second.headers.insert("authorization".to_owned(), bearer);
    case.recording.requests.push(second);
    case.recording.script.truncate(last + 1);
    case.recording.script.push(Answer::json(200, &json!({"result": null})).into());
    1
}

/// Whether an answer says by a code that the token is not good.
fn has_code(answer: &Answer) -> bool {
    let body: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
    answer.status >= 300 && [900_903, 900_904].contains(&body["fault"]["code"].as_i64().unwrap_or_default())
}

/// Tokens that nothing is called with.
pub(crate) fn wasted(case: &mut Case<Agave>) -> usize {
    let nonces = case.recording.session["use_nonce"] == json!(true);
    let first = case.recording.requests.first().filter(|first| nonces && is_token(first));
    if first.is_none() || given(case.recording.script.first()).is_none() {
        return 0;
    }
    case.drop_exchange(0);
    1
}

/// Tokens that the recorded client asks for though it has nothing to ask with.
pub(crate) fn hopeless(case: &mut Case<Agave>) -> usize {
    let sent = case.received.len();
    let asks = case.recording.requests.get(sent).filter(|request| is_token(request));
    let has = |name: &str| {
        let pairs = match asks.map(|asks| &asks.body) {
            Some(Body::Form(pairs)) => pairs.as_slice(),
            _ => &[],
        };
        pairs.iter().any(|(own, _)| own == name)
    };
    if asks.is_none() || has("refresh_token") || (has("username") && has("password")) {
        return 0;
    }
    let failed = |index: &usize| {
        let failure = case.taken(*index).and_then(|taken| taken.failure.as_ref());
        failure.is_some_and(|failure| failure.is_of(&[Kind::Auth])) && case.steps[*index].fails.is_some()
    };
    let Some(index) = (0..case.steps.len()).find(failed) else { return 0 };
    case.steps[index].fails = Some(serde_json::Map::new());
    case.end_with(index);
    1
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
    tell(case, account.token.as_deref().unwrap_or_default(), now);
    1
}

/// What is told of the token after the first call is told of the new one.
fn tell(case: &mut Case<Agave>, before: &str, now: u64) {
    let first = case.steps.iter().position(|step| matches!(step.op.as_str(), "call" | "helper")).unwrap_or_default();
    for (name, fact) in case.steps[first..].iter_mut().flat_map(|step| &mut step.expected) {
        match name.as_str() {
            "field token" if *fact == before => *fact = json!(RENEWED),
            "field created_at" => *fact = json!(now),
            "field expires_in" => *fact = json!(LIFETIME),
            "field expiration" => *fact = json!(now + LIFETIME),
            "field token_info" if fact["access_token"] == before => {
                fact["access_token"] = json!(RENEWED);
                (fact["created_at"], fact["expires_in"]) = (json!(now), json!(LIFETIME));
                fact["expiration"] = json!(now + LIFETIME);
            }
            _ => {}
        }
    }
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
    let token = json!({"access_token": RENEWED, "refresh_token": account.refresh, "expires_in": LIFETIME});
    case.recording.script.insert(index, Answer::json(200, &token).into());
}

/// A connection that no other request came over.
fn fresh(case: &Case<Agave>) -> u64 {
    1 + case.recording.requests.iter().map(|request| request.connection).max().unwrap_or_default()
}
