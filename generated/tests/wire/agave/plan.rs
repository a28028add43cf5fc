//! The session under test.

use std::sync::{Arc, Mutex};
use std::time::{Duration, UNIX_EPOCH};

use serde_json::{Map, Value};
use specwright_apis::agave::{Agave, AgaveBuilder, TokenInfo};
use specwright_apis::runtime::auth::oauth2::Token;
use specwright_apis::runtime::{AskPassword, ExposeSecret, SecretString};

use super::super::engine::Failure;
use super::super::fields::Fields;
use super::super::world::World;

/// What the access is made from.
#[derive(Clone, Debug, Default)]
pub(crate) struct Plan {
    base_url: String,
    texts: Map<String, Value>,
    use_nonce: bool,
    verify: Value,
    token_callback: bool,
}

/// Members that are texts.
const TEXTS: [&str; 13] = [
    "username",
    "password",
    "token_username",
    "client_name",
    "tenant_id",
    "api_key",
    "api_secret",
    "token",
    "refresh_token",
    "jwt",
    "jwt_header_name",
    "typed_password",
    "expires_at",
];

/// Types the same password each time.
#[derive(Debug)]
struct Typist(SecretString);

impl AskPassword for Typist {
    fn ask(&self, _: &str) -> std::io::Result<SecretString> {
        Ok(self.0.clone())
    }
}

impl Plan {
    pub(crate) fn read(mut session: Fields) -> Result<Plan, Failure> {
        let mut plan = Plan { base_url: session.wanted_text("base_url")?, ..Plan::default() };
        for name in TEXTS {
            match session.take(name) {
                None | Some(Value::Null) => {}
                Some(text @ Value::String(_)) => drop(plan.texts.insert(name.to_owned(), text)),
                Some(other) => return Err(Failure::Unfit(format!("the session has {name} {other}"))),
            }
        }
        for name in ["created_at", "expires_in"] {
            plan.texts.extend(session.take(name).map(|value| (name.to_owned(), value)));
        }
        let flag = |value: Option<Value>| value.and_then(|value| value.as_bool()).unwrap_or_default();
        plan.use_nonce = flag(session.take("use_nonce"));
        plan.token_callback = flag(session.take("token_callback"));
        plan.verify = session.take("verify").unwrap_or_default();
        session.end()?;
        Ok(plan)
    }

    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.texts.get(name).and_then(Value::as_str)
    }

    /// The account.
    pub(crate) fn builder(&self) -> Result<AgaveBuilder, Failure> {
        let mut builder = Agave::builder().api_server(&self.base_url);
        type Set = fn(AgaveBuilder, String) -> AgaveBuilder;
        let setters: [(&str, Set); 5] = [
            ("username", AgaveBuilder::username),
            ("password", AgaveBuilder::password),
            ("token_username", AgaveBuilder::token_username),
            ("client_name", AgaveBuilder::client_name),
            ("tenant_id", AgaveBuilder::tenant_id),
        ];
        for (name, set) in setters {
            if let Some(text) = self.text(name) {
                builder = set(builder, text.to_owned());
            }
        }
        if let Some((key, secret)) = self.text("api_key").zip(self.text("api_secret")) {
            builder = builder.client(key, secret);
        }
        if let Some(jwt) = self.text("jwt") {
            builder = builder.jwt(self.text("jwt_header_name").unwrap_or_default(), jwt);
        }
        if self.use_nonce {
            builder = builder.use_nonce();
        }
        match (self.text("token"), self.text("refresh_token")) {
            (Some(token), refresh) => builder = builder.token(token_of(token, refresh, &self.texts)),
            (None, Some(refresh)) => builder = builder.refresh_token(refresh),
            (None, None) => {}
        }
        Ok(match &self.verify {
            Value::Bool(verify) => builder.verify(*verify),
            Value::String(path) => builder.session(|session| session.ca_only(path)),
            _ => builder,
        })
    }

    /// What is around an access, however it is made.
    pub(crate) fn surroundings(
        &self,
        mut builder: AgaveBuilder,
        world: &World,
        told: &Arc<Mutex<Vec<TokenInfo>>>,
    ) -> AgaveBuilder {
        if let Some(password) = self.text("typed_password") {
            builder = builder.ask_password(Typist(password.into()));
        }
        if self.token_callback {
            let told = told.clone();
            builder = builder.on_token(move |token| {
                if let Ok(mut told) = told.lock() {
                    told.push(TokenInfo::from(token));
                }
            });
        }
        builder.from_vars(|name| world.var(name)).session(|session| session.clock(world.clock()))
    }

    /// Changes the live access.
    pub(crate) fn configure(&mut self, access: &Agave, set: Map<String, Value>) -> Result<(), Failure> {
        let mut of_token = false;
        for (name, value) in set {
            let text = value.as_str().map(str::to_owned);
            match name.as_str() {
                "client_name" => access.set_client_name(text),
                "tenant_id" => access.set_tenant_id(text),
                "token" | "refresh_token" | "created_at" | "expires_in" => {
                    of_token = true;
                    self.texts.insert(name, value);
                }
                _ => return Err(Failure::Unfit(format!("{name} can't be configured"))),
            }
        }
        if of_token {
            let held = access.account().token;
            let text = |secret: &SecretString| secret.expose_secret().to_owned();
            let token = self.text("token").map(str::to_owned).or(held.as_ref().map(|held| text(&held.access_token)));
            let refresh = held.and_then(|held| held.refresh_token).map(|refresh| text(&refresh));
            let refresh = self.text("refresh_token").map(str::to_owned).or(refresh);
            access.set_token(token_of(&token.unwrap_or_default(), refresh.as_deref(), &self.texts));
        }
        Ok(())
    }
}

/// A token with its age.
fn token_of(token: &str, refresh: Option<&str>, times: &Map<String, Value>) -> Token {
    let mut token = Token::new(token);
    if let Some(refresh) = refresh {
        token = token.with_refresh_token(refresh);
    }
    let number = |name: &str| seconds(times.get(name)?);
    match number("created_at").zip(number("expires_in")) {
        Some((received, lifetime)) => {
            token.with_lifetime(UNIX_EPOCH + Duration::from_secs(received), Duration::from_secs(lifetime))
        }
        None => token,
    }
}

/// A number that may be written as text.
pub(crate) fn seconds(value: &Value) -> Option<u64> {
    let whole = value.as_u64().or_else(|| value.as_str()?.trim().parse().ok());
    whole.or_else(|| value.as_f64().filter(|number| *number >= 0.0).map(|number| number as u64))
}
