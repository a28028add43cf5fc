//! What the recorded client knew when its first request was sent.

use serde_json::Value;

use super::super::case::Case;
use super::super::json::to_base64;
use super::Agave;
use super::plan::seconds;

/// The account that calls are made with.
#[derive(Clone, Debug, Default)]
pub(crate) struct Account {
    pub(crate) key: Option<String>,
    pub(crate) secret: Option<String>,
    pub(crate) token: Option<String>,
    pub(crate) refresh: Option<String>,
    pub(crate) username: Option<String>,
    pub(crate) password: Option<String>,
    pub(crate) token_username: Option<String>,
    /// When the token ends, in seconds since 1970.
    pub(crate) ends: Option<u64>,
    /// Whether it came out of a file.
    pub(crate) restored: bool,
}

impl Account {
    /// The account of a case: that of its session, or one out of a file.
    pub(crate) fn of(case: &Case<Agave>) -> Account {
        let restore = case.steps.iter().find(|step| step.op == "restore");
        let Some(restore) = restore else { return read(&case.recording.session, false, false) };
        let wanted = ["api_key", "client_name", "tenant_id"]
            .into_iter()
            .find_map(|name| Some((name, restore.members.get(name)?.clone())));
        let found = files(case).find_map(|(_, is_current, entries)| {
            let fits = |entry: &&Value| {
                wanted.as_ref().is_none_or(|(name, wanted)| entry[own_name(name, is_current)] == *wanted)
            };
            entries.iter().find(fits).map(|entry| read(entry, is_current, true))
        });
        found.unwrap_or_default()
    }

    /// The `Authorization` of the OAuth client.
    pub(crate) fn basic(&self) -> Option<String> {
        let pair = format!("{}:{}", self.key.as_ref()?, self.secret.as_ref()?);
        Some(format!("Basic {}", to_base64(pair.as_bytes())))
    }
}

/// The files of a case that hold accounts: path, form and entries; the first of them is the cache.
pub(crate) fn files(case: &Case<Agave>) -> impl Iterator<Item = (String, bool, Vec<Value>)> + '_ {
    let named = case.recording.session["env"]["AGAVE_CACHE_DIR"].as_str().map(|path| path.trim_end_matches('/'));
    let there = |directory: &str| case.recording.files.keys().any(|path| path.starts_with(&format!("{directory}/")));
    let first =
        named.filter(|named| there(named)).map_or("/.agave/current".to_owned(), |named| format!("{named}/current"));
    [(first, true), ("/.agpy".to_owned(), false)].into_iter().filter_map(|(end, is_current)| {
        let (path, file) = case.recording.files.iter().find(|(path, _)| path.ends_with(&end))?;
        let json = content(file)?;
        let entries = if let Value::Array(entries) = json { entries } else { vec![json] };
        Some((path.clone(), is_current, entries))
    })
}

/// The JSON in a file of a case.
pub(crate) fn content(file: &Value) -> Option<Value> {
    file.get("json").cloned().or_else(|| serde_json::from_str(file.get("text")?.as_str()?).ok())
}

/// What a member is called in a file.
pub(crate) fn own_name(name: &'static str, is_current: bool) -> &'static str {
    match (is_current, name) {
        (true, "api_key") => "apikey",
        (true, "api_secret") => "apisecret",
        (true, "tenant_id") => "tenantid",
        (true, "token") => "access_token",
        _ => name,
    }
}

fn read(members: &Value, is_current: bool, restored: bool) -> Account {
    let member = |name: &'static str| members.get(own_name(name, is_current));
    let text = |name| member(name).and_then(Value::as_str).filter(|text| !text.is_empty()).map(str::to_owned);
    let number = |name| member(name).and_then(seconds);
    Account {
        key: text("api_key"),
        secret: text("api_secret"),
        token: text("token"),
        refresh: text("refresh_token"),
        username: text("username"),
        password: text("password"),
        token_username: text("token_username"),
        ends: number("created_at").zip(number("expires_in")).map(|(begun, lifetime)| begun + lifetime),
        restored,
    }
}
