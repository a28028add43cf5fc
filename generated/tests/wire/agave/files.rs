//! Rules about the files that hold credentials.

use serde_json::{Value, json};
use specwright_apis::agave::TokenInfo;
use specwright_apis::runtime::auth::oauth2::Token;

use super::super::case::Case;
use super::Agave;
use super::account::{Account, content, files, own_name};
use super::renewal::{given, is_token};

/// A file is as it was, but for the token in the entries of its own account.
pub(crate) fn kept(case: &mut Case<Agave>) -> usize {
    // What is saved on demand is written as the recorded client writes it.
    if case.steps.iter().any(|step| step.op == "save_cache") {
        return 0;
    }
    let account = Account::of(case);
    let requests = case.recording.requests.iter().zip(&case.recording.script);
    let token =
        requests.filter(|(request, _)| is_token(request)).filter_map(|(_, action)| given(Some(action))).next_back();
    let mut wanted: Vec<(String, Value)> = Vec::new();
    for (index, (path, is_current, mut entries)) in files(case).enumerate() {
        let is_list = content(&case.recording.files[&path]).is_some_and(|content| content.is_array());
        // Only the first of several files is the cache.
        if let Some(token) = token.as_ref().filter(|_| index == 0) {
            for entry in entries.iter_mut().filter(|entry| is_about(entry, &account, is_current)) {
                put(entry, token, is_current, case.recording.now);
            }
        }
        wanted.push((path, if is_list { Value::Array(entries) } else { entries.remove(0) }));
    }
    case.expect_facts("file ", |name, fact| {
        let Some((_, wanted)) = wanted.iter().find(|(path, _)| name.ends_with(path.as_str())) else { return false };
        let changed = fact != wanted;
        *fact = wanted.clone();
        changed
    })
}

fn is_about(entry: &Value, account: &Account, is_current: bool) -> bool {
    let text = |name| entry[own_name(name, is_current)].as_str().filter(|text| !text.is_empty());
    let user = text("username").zip(account.username.as_deref()).is_none_or(|(one, other)| one == other);
    text("api_key").is_some()
        && text("api_key") == account.key.as_deref()
        && text("token_username") == account.token_username.as_deref()
        && user
}

fn put(entry: &mut Value, given: &Value, is_current: bool, now: Option<std::time::SystemTime>) {
    let is_text = |value: &Value| if value.is_null() { is_current } else { value.is_string() };
    let number = |number: Option<u64>, before: &Value| match number {
        Some(number) if is_text(before) => json!(number.to_string()),
        Some(number) => json!(number),
        None if is_text(before) => json!(""),
        None => Value::Null,
    };
    let lifetime = super::plan::seconds(&given["expires_in"]);
    let info = info(now, lifetime);
    let (created, expires) = (number(info.created_at, &entry["created_at"]), number(lifetime, &entry["expires_in"]));
    entry[own_name("token", is_current)] = given["access_token"].clone();
    if given["refresh_token"].is_string() {
        entry["refresh_token"] = given["refresh_token"].clone();
    }
    entry["created_at"] = created;
    entry["expires_in"] = expires;
    entry["expires_at"] = json!(info.expires_at.unwrap_or_default());
}

/// The times of a token that is got at the recorded time.
pub(crate) fn info(now: Option<std::time::SystemTime>, lifetime: Option<u64>) -> TokenInfo {
    let now = now.unwrap_or_else(std::time::SystemTime::now);
    let lifetime = std::time::Duration::from_secs(lifetime.unwrap_or_default());
    TokenInfo::from(&Token::new("").with_lifetime(now, lifetime))
}
