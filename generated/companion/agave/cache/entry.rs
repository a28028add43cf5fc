//! One account in a file, in the words of either form.

use std::time::Duration;

use specwright_runtime::auth::oauth2::Token;
use specwright_runtime::{ExposeSecret, SecretString, Value};

use crate::agave::Account;
use crate::agave::companion::token::{c_time, time, unix_seconds};

/// In whose words a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// The command line tools'.
    Current,
    /// The Python client's.
    Agpy,
}

/// The names of what the two forms call differently.
struct Names {
    tenant_id: &'static str,
    api_server: &'static str,
    api_key: &'static str,
    api_secret: &'static str,
    token: &'static str,
}

/// The entries of a file: one object, or a list of them.
pub(super) fn all(file: &Value) -> impl Iterator<Item = &Value> {
    file.as_array().map_or(std::slice::from_ref(file), Vec::as_slice).iter().filter(|entry| entry.is_object())
}

impl Form {
    fn names(self) -> Names {
        match self {
            Form::Current => Names {
                tenant_id: "tenantid",
                api_server: "baseurl",
                api_key: "apikey",
                api_secret: "apisecret",
                token: "access_token",
            },
            Form::Agpy => Names {
                tenant_id: "tenant_id",
                api_server: "api_server",
                api_key: "api_key",
                api_secret: "api_secret",
                token: "token",
            },
        }
    }

    /// The account that an entry holds. What is empty is not there.
    pub(super) fn account(self, entry: &Value) -> Account {
        let names = self.names();
        let text = |name: &str| entry[name].as_str().filter(|text| !text.is_empty()).map(str::to_owned);
        let token = self.token(entry);
        let refresh_token = text("refresh_token").filter(|_| token.is_none());
        Account {
            api_server: text(names.api_server),
            tenant_id: text(names.tenant_id),
            client_name: text("client_name"),
            api_key: text(names.api_key),
            api_secret: text(names.api_secret).map(SecretString::from),
            username: text("username"),
            password: text("password").map(SecretString::from),
            token_username: text("token_username"),
            token,
            refresh_token: refresh_token.map(SecretString::from),
            verify: entry["verify"].as_bool(),
            use_nonce: entry["use_nonce"].as_bool().unwrap_or_default(),
        }
    }

    /// The token that an entry holds. `expires_at` is for people only: programs have written it in many ways.
    pub(super) fn token(self, entry: &Value) -> Option<Token> {
        let text = |name: &str| entry[name].as_str().filter(|text| !text.is_empty());
        let number = |name: &str| entry[name].as_u64().or_else(|| text(name)?.trim().parse().ok());
        let mut token = Token::new(text(self.names().token)?);
        if let Some(refresh_token) = text("refresh_token") {
            token = token.with_refresh_token(refresh_token);
        }
        if let Some((received, lifetime)) = number("created_at").and_then(time).zip(number("expires_in")) {
            token = token.with_lifetime(received, Duration::from_secs(lifetime));
        }
        Some(token)
    }

    /// Whether an entry is about this account: its OAuth client and its user, as far as both say so.
    pub(super) fn is_about(self, entry: &Value, account: &Account) -> bool {
        let own = self.account(entry);
        let agree = |one: &Option<String>, other: &Option<String>| {
            one.as_ref().zip(other.as_ref()).is_none_or(|(one, other)| one == other)
        };
        own.api_key.is_some()
            && own.api_key == account.api_key
            && agree(&own.username, &account.username)
            && own.token_username == account.token_username
    }

    /// Puts a token into an entry. All else in it stays.
    pub(super) fn put(self, entry: &mut Value, token: &Token) {
        let Some(members) = entry.as_object_mut() else { return };
        // A number stays text where it was text, as the command line tools have it.
        let is_text = |value: Option<&Value>| value.map_or(self == Form::Current, Value::is_string);
        let mut set = |name: &str, value: Value| {
            members.insert(name.to_owned(), value);
        };
        set(self.names().token, token.access_token.expose_secret().into());
        if let Some(refresh_token) = &token.refresh_token {
            set("refresh_token", refresh_token.expose_secret().into());
        }
        let numbers = [
            ("created_at", token.received.map(unix_seconds)),
            ("expires_in", token.lifetime().map(|lifetime| lifetime.as_secs())),
        ];
        for (name, number) in numbers {
            let text = is_text(members.get(name));
            let value = match number {
                Some(number) if text => number.to_string().into(),
                Some(number) => number.into(),
                None if text => "".into(),
                None => Value::Null,
            };
            members.insert(name.to_owned(), value);
        }
        members.insert("expires_at".to_owned(), token.expires.map(c_time).unwrap_or_default().into());
    }
}
