//! Actions by their names on the wire.

use specwright_runtime as rt;

use crate::faircom::{API, admin, db, hub};

/// The wire name of the token.
pub(super) const TOKEN: &str = "authToken";

/// Calls any action of any api, by their names on the wire: `call(&session, "db", "listDatabases", &json!({}))`.
///
/// It sends `{"api": …, "action": …, "params": …, "responseOptions": {}, "authToken": …}`, without `api` when that is
/// `None`, and with an empty text for a token when the session has none. Other members are added, and these replaced,
/// with [`rt::Call::field`].
///
/// An action is not repeated once the server may have seen it. Where the description knows that an action only reads,
/// its own function is repeated.
///
/// # Errors
/// [`rt::Kind::Code`] when `errorCode` in the answer is not 0, whatever the status is; [`rt::Kind::Status`] when there
/// is none and the status is no success; [`rt::Kind::Decode`] when there is none and it is.
pub fn call<'a>(
    session: &rt::Session,
    api: impl Into<Option<&'a str>>,
    action: &str,
    params: &rt::Value,
) -> rt::Call<rt::Value> {
    let api = api.into();
    let mut body = rt::Value::default();
    if let Some(api) = api {
        body["api"] = api.into();
    }
    body["action"] = action.into();
    body["params"] = params.clone();
    body["responseOptions"] = rt::Value::Object(Default::default());
    body[TOKEN] = "".into();
    let mut operation = operation(api, action);
    operation.security = SECURITY.into();
    rt::Call::new(session, std::sync::Arc::new(operation)).json(&body)
}

/// With the token of the session, or else without.
static SECURITY: &[&[&str]] = &[&[TOKEN], &[]];

/// Posts an object as it is: nothing is added, and no token goes along but one that stands in it. To send an object
/// with the session's token, use [`post_json`](crate::faircom::post_json).
///
/// # Errors
/// As [`call`].
pub fn post(session: &rt::Session, object: &rt::Value) -> rt::Call<rt::Value> {
    let text = |member: &str| object.get(member).and_then(rt::Value::as_str);
    let operation = operation(text("api"), text("action").unwrap_or("post"));
    rt::Call::new(session, std::sync::Arc::new(operation)).json(object)
}

/// The wire name of the action that an error is about: `listDatabases`.
pub fn action_of(error: &rt::Error) -> String {
    let name = error.operation();
    let known = [admin::operations::ALL, db::operations::ALL, hub::operations::ALL].into_iter().flatten();
    let described = known.copied().find(|operation| operation.name == name).and_then(|operation| {
        let wrapper = operation.body.as_ref()?.wrapper.as_ref()?;
        let object: rt::Map<rt::Value> = rt::macro_support::from_json(&wrapper.object).ok()?;
        object.get("action").and_then(rt::Value::as_str).map(str::to_owned)
    });
    described.unwrap_or_else(|| name.rsplit('.').next().unwrap_or(name).to_owned())
}

/// The one HTTP operation, under the name of an action.
fn operation(api: Option<&str>, action: &str) -> rt::Operation {
    let mut operation = rt::Operation::new("", rt::Method::POST, "")
        .api(&API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"]);
    let path: Vec<&str> = ["faircom"].into_iter().chain(api).chain([action]).collect();
    operation.name = path.join(".").into();
    operation
}
