//! The state of the client.

use std::sync::Mutex;

use serde_json::{Value, json};
use specwright_apis::agave::{Agave, TokenInfo};
use specwright_apis::runtime::{ExposeSecret, SecretString};

use super::super::engine::Failure;
use super::plan::Plan;

pub(crate) fn exposed(secret: &SecretString) -> String {
    secret.expose_secret().to_owned()
}

/// One field.
pub(crate) fn field(name: &str, access: &Agave, plan: &Plan, told: &Mutex<Vec<TokenInfo>>) -> Result<Value, Failure> {
    let token = access.token();
    let of_token = |read: fn(&TokenInfo) -> Value| token.as_ref().map(read).unwrap_or_default();
    let account = access.account();
    Ok(match name {
        "token" => of_token(|token| json!(exposed(&token.access_token))),
        "refresh_token" => of_token(|token| json!(token.refresh_token.as_ref().map(exposed))),
        "expires_in" => of_token(|token| json!(token.expires_in)),
        "created_at" => of_token(|token| json!(token.created_at)),
        "expires_at" => of_token(|token| json!(token.expires_at)),
        "expiration" => of_token(|token| json!(token.expiration)),
        "api_key" => json!(account.api_key),
        "api_secret" => json!(account.api_secret.as_ref().map(exposed)),
        // A token that was given is known as far as it was given.
        "token_info" => match &token {
            Some(token) if plan.text("token") == Some(token.access_token.expose_secret()) => json!({
                "access_token": exposed(&token.access_token),
                "refresh_token": token.refresh_token.as_ref().map(exposed),
                "expires_at": plan.text("expires_at"),
                "expires_in": token.expires_in,
                "created_at": token.created_at,
            }),
            other => other.as_ref().map(info).unwrap_or_default(),
        },
        "token_callback_calls" => told.lock().map(|told| told.iter().map(info).collect()).unwrap_or_default(),
        other => return Err(Failure::Unfit(format!("unknown state {other}"))),
    })
}

/// A token as the recorded client keeps it.
fn info(token: &TokenInfo) -> Value {
    json!({
        "access_token": exposed(&token.access_token),
        "refresh_token": token.refresh_token.as_ref().map(exposed),
        "token_type": token.token_type,
        "scope": token.scope,
        "expires_in": token.expires_in,
        "created_at": token.created_at,
        "expiration": token.expiration,
        "expires_at": token.expires_at,
    })
}
