//! The device authorization grant (RFC 8628): a user agrees on another device.

use std::time::{Duration, SystemTime};

use secrecy::{ExposeSecret, SecretString};

use super::OAuth2;
use super::endpoint::{self, Form};
use super::refusal::Refusal;
use super::token::{Token, seconds};
use crate::error::{Error, Kind};
use crate::session::Session;

const NAME: &str = "oauth2.device_authorization";
const GRANT: &str = "urn:ietf:params:oauth:grant-type:device_code";
/// How much longer the pauses get each time the server asks for it.
const SLOWER: Duration = Duration::from_secs(5);

/// An authorization under way: what to tell the user. `Debug` shows no secret.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeviceAuthorization {
    /// What the user types. On the wire: `user_code`.
    pub user_code: String,
    /// Where. On the wire: `verification_uri`.
    pub verification_uri: String,
    /// The same with the code in it. On the wire: `verification_uri_complete`.
    pub verification_uri_complete: Option<String>,
    /// When it ends. On the wire: `expires_in`, in seconds.
    pub expires: SystemTime,
    /// The pause between two questions; 5 seconds unless the server says otherwise. On the wire: `interval`, in
    /// seconds.
    pub interval: Duration,
    code: SecretString,
}

impl OAuth2 {
    /// Begins an authorization: asks the server for a code to show to the user.
    ///
    /// # Errors
    /// When the server refuses or answers without a code.
    pub async fn device_authorization(&self, session: &Session, url: &str) -> Result<DeviceAuthorization, Error> {
        let settings = &self.0.settings;
        let mut form = Form::default();
        form.set("client_id", &settings.client.id);
        settings.complete(&mut form);
        let answer = endpoint::post(session, NAME, url, &settings.client, form).await?;
        let text = |name: &str| answer.get(name).and_then(|value| value.as_str()).map(str::to_owned);
        let missing = |name: &str| Error::new(Kind::Decode, NAME, format!("the server's answer holds no `{name}`"));
        let wanted = |name: &str| text(name).ok_or_else(|| missing(name));
        let lifetime = seconds(answer.get("expires_in")).ok_or_else(|| missing("expires_in"))?;
        Ok(DeviceAuthorization {
            user_code: wanted("user_code")?,
            // Some servers write it as an early draft had it.
            verification_uri: wanted("verification_uri").or_else(|error| text("verification_url").ok_or(error))?,
            verification_uri_complete: text("verification_uri_complete"),
            expires: session.clock().now() + lifetime,
            interval: seconds(answer.get("interval")).unwrap_or(SLOWER),
            code: wanted("device_code")?.into(),
        })
    }

    /// Ends an authorization: asks the server until the user has agreed, and holds the token from then on.
    ///
    /// # Errors
    /// When the user did not agree, or not in time.
    pub async fn poll(&self, session: &Session, device: &DeviceAuthorization) -> Result<Token, Error> {
        let mut pause = device.interval;
        loop {
            session.clock().pause(pause).await;
            if session.clock().now() >= device.expires {
                return Err(Error::new(Kind::Auth, NAME, "the user did not agree in time"));
            }
            let mut form = Form::default();
            form.set("grant_type", GRANT);
            form.set("device_code", device.code.expose_secret());
            let error = match self.0.token(session, form).await {
                Ok(token) => {
                    self.0.adopt(token.clone()).await;
                    return Ok(token);
                }
                Err(error) => error,
            };
            match Refusal::of(&error).as_ref().map(|refusal| refusal.error.as_str()) {
                Some("authorization_pending") => {}
                Some("slow_down") => pause += SLOWER,
                None if matches!(error.kind(), Kind::Connect | Kind::Timeout | Kind::Transport) => pause *= 2,
                _ => return Err(error),
            }
        }
    }
}
