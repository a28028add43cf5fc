//! Sessions that may do less.

use specwright_runtime as rt;

use super::SessionToken;

static CONSTRAIN: rt::Operation = rt::Operation::new(
    "argus.authentication.v1.session.constrain_session",
    rt::Method::POST,
    "/authentication/v1/session/constrain",
)
.api(&super::super::API)
.body(rt::Body::new("application/json").required())
.answers(&["application/json"])
.security(&[&["ApiKeyScheme"]]);

/// Makes a session that is limited to some customers (their IDs or short names) and functions, and, if wanted, to
/// reading. An empty list is no limit. It is derived from the given session, which stays as it is, and logs in if it
/// has not yet.
///
/// ```no_run
/// # use specwright_apis::{argus, runtime::{Error, Session}};
/// # async fn run(session: Session) -> Result<(), Error> {
/// let constrained = argus::constrain(&session, ["customer1"], ["viewCases"], false).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// As any call; besides, when the answer has no token.
pub async fn constrain<C: Into<rt::Value>, F: Into<rt::Value>>(
    session: &rt::Session,
    customers: impl IntoIterator<Item = C>,
    functions: impl IntoIterator<Item = F>,
    read_only: bool,
) -> Result<rt::Session, rt::Error> {
    let mut body = rt::Value::Object(Default::default());
    for (name, list) in [("customer", list(customers)), ("function", list(functions))] {
        if !list.is_empty() {
            body[name] = list.into();
        }
    }
    if read_only {
        body["readOnly"] = true.into();
    }
    // The answer's cookie is the new session's, and must not take the place of this one's.
    let sender = session.with().keep_cookies(false).build()?;
    let answer = rt::Call::<rt::Response>::new(&sender, &CONSTRAIN).json(&body).await?;
    let made: rt::Value = answer.clone().json()?;
    match made.pointer("/data/credentials/requestCredentialsData").and_then(rt::Value::as_str) {
        Some(token) => session.with().auth(SessionToken::new(token)).build(),
        None => {
            let message = "the answer has no `credentials.requestCredentialsData`";
            Err(answer.without_body().unfit(message).into_authentication())
        }
    }
}

fn list<T: Into<rt::Value>>(items: impl IntoIterator<Item = T>) -> Vec<rt::Value> {
    items.into_iter().map(Into::into).collect()
}
