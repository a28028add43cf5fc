//! What a login asks for.

use std::time::Duration;

use specwright_runtime::{self as rt, ExposeSecret};

/// What a login asks for, and what becomes of it.
#[derive(Clone)]
pub(super) struct Settings {
    pub(super) account: Option<(String, rt::SecretString)>,
    pub(super) description: Option<String>,
    pub(super) idle: Duration,
    pub(super) params: Vec<(String, rt::Value)>,
    pub(super) response_options: Option<rt::Value>,
    pub(super) debug: Option<String>,
    pub(super) keep_alive: bool,
    pub(super) manual: bool,
    pub(super) stays: bool,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            account: None,
            description: None,
            idle: Duration::from_secs(300),
            params: Vec::new(),
            response_options: None,
            debug: None,
            keep_alive: false,
            manual: false,
            stays: false,
        }
    }
}

impl Settings {
    /// The body of `createSession`.
    pub(super) fn body(&self) -> rt::Value {
        let mut params = rt::Value::Object(Default::default());
        if let Some((username, password)) = &self.account {
            params["username"] = username.as_str().into();
            params["password"] = password.expose_secret().into();
        }
        params["idleConnectionTimeoutSeconds"] = seconds(self.idle);
        if let Some(description) = &self.description {
            params["description"] = description.as_str().into();
        }
        for (name, value) in &self.params {
            params[name] = value.clone();
        }
        let mut body = rt::Value::default();
        body["api"] = "admin".into();
        body["action"] = "createSession".into();
        body["params"] = params;
        if let Some(debug) = &self.debug {
            body["debug"] = debug.as_str().into();
        }
        if let Some(options) = &self.response_options {
            body["responseOptions"] = options.clone();
        }
        body
    }
}

/// A whole number where it is one.
fn seconds(time: Duration) -> rt::Value {
    if time.subsec_nanos() == 0 { time.as_secs().into() } else { time.as_secs_f64().into() }
}
