//! Requests to an OAuth 2 server.

use http::Method;
use http::header::AUTHORIZATION;
use secrecy::ExposeSecret;
use serde_json::{Map, Value};

use super::client::Client;
use super::refusal::Refusal;
use super::token::Token;
use crate::api::{Api, Messages};
use crate::call::Call;
use crate::error::{Error, Kind};
use crate::operation::Operation;
use crate::response::Response;
use crate::session::Session;

/// The server, as far as its answers are concerned.
static API: Api = Api::new("oauth2", "").messages(
    const { &[Messages::new("", "error_description", "error", "error_uri"), Messages::new("", "error", "", "")] },
);

/// Members of forms that are no secrets.
const OPEN: [&str; 5] = ["client_id", "grant_type", "redirect_uri", "scope", "username"];

/// The members of a form.
#[derive(Default)]
pub(super) struct Form(Map<String, Value>);

impl Form {
    pub(super) fn set(&mut self, name: &str, value: &str) {
        self.0.insert(name.to_owned(), value.into());
    }
}

/// A call of an absolute URL, with nothing of the session but its connections, limits and clock.
pub(super) fn call(session: &Session, name: &'static str, method: Method, url: &str) -> Result<Call<Response>, Error> {
    let unfit = |_| Error::new(Kind::Build, name, "the URL of the OAuth 2 server is none");
    let mut url = url::Url::parse(url).map_err(unfit)?;
    let query: Vec<(String, String)> = url.query_pairs().into_owned().collect();
    url.set_query(None);
    let session = session.elsewhere(&API, url.as_str())?;
    let call = Call::undescribed(&session, Operation::new(name, method, "")).header("accept", "application/json");
    Ok(query.iter().fold(call, |call, (name, value)| call.query(name, value)))
}

/// Sends a form as a client. The answer is an object; its text is in no error, for it may hold secrets.
pub(super) async fn post(
    session: &Session,
    name: &'static str,
    url: &str,
    client: &Client,
    mut form: Form,
) -> Result<Map<String, Value>, Error> {
    let authorization = client.put(&mut form);
    let mut call = call(session, name, Method::POST, url)?.form(&form.0);
    for (_, value) in form.0.iter().filter(|(name, _)| !OPEN.contains(&name.as_str())) {
        call = call.secret(value.as_str().unwrap_or_default());
    }
    if let Some(authorization) = authorization {
        let authorization = authorization.expose_secret();
        call = call.header(AUTHORIZATION.as_str(), authorization).secret(authorization);
    }
    let answer = call.await.map_err(refused)?;
    let unfit = |message: &str| Error::new(Kind::Decode, name, message).attempts_made(answer.attempts);
    let object: Map<String, Value> =
        serde_json::from_slice(&answer.body).map_err(|_| unfit("the server's answer is no JSON object"))?;
    // Some servers refuse with a status of success.
    if object.contains_key("error") && !object.contains_key("access_token") {
        return Err(refused(Error::new(Kind::Status, name, "").about(answer)));
    }
    Ok(object)
}

/// Asks for a token.
pub(super) async fn token(session: &Session, url: &str, client: &Client, form: Form) -> Result<Token, Error> {
    let answer = post(session, "oauth2.token", url, client, form).await?;
    let unfit = || Error::new(Kind::Decode, "oauth2.token", "the server's answer holds no `access_token`");
    Token::read(&answer, session.clock().now()).ok_or_else(unfit)
}

/// An error about credentials, where the server answered that it does not accept them.
fn refused(error: Error) -> Error {
    let busy = [http::StatusCode::REQUEST_TIMEOUT, http::StatusCode::TOO_MANY_REQUESTS];
    let answered = error.status().filter(|status| !status.is_server_error() && !busy.contains(status));
    let (Kind::Status, Some(status)) = (error.kind(), answered) else { return error };
    let code = Refusal::of(&error).map(|refusal| format!(": {}", refusal.error)).unwrap_or_default();
    let message = format!("the OAuth 2 server refused with {status}{code}");
    error.turned(Kind::Auth, &message)
}
