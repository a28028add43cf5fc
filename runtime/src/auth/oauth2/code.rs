//! The authorization code grant with PKCE (RFC 7636): a user agrees in a browser.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};
use url::Url;

use super::OAuth2;
use super::endpoint::Form;
use super::token::Token;
use crate::error::{Error, Kind};
use crate::session::Session;

const NAME: &str = "oauth2.authorization";

/// An authorization under way: the URL that the user opens, and what proves that the code which comes back is meant
/// for this program. `Debug` shows no secret.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Authorization {
    /// What the user opens in a browser.
    pub url: String,
    /// Comes back with the code. On the wire: `state`.
    pub state: String,
    /// Goes with the code. On the wire: `code_verifier`.
    pub verifier: SecretString,
    /// Where the browser is sent afterwards. On the wire: `redirect_uri`.
    pub redirect_uri: String,
}

impl OAuth2 {
    /// Begins an authorization: the URL of the authorization endpoint, and where the browser is sent afterwards.
    ///
    /// # Errors
    /// When the URL is none, or the system has no random numbers.
    pub fn authorization(
        &self,
        authorization_url: &str,
        redirect_uri: impl Into<String>,
    ) -> Result<Authorization, Error> {
        let unfit = |_| Error::new(Kind::Build, NAME, "the authorization URL is none");
        let mut url = Url::parse(authorization_url).map_err(unfit)?;
        let (state, verifier, redirect_uri) = (random()?, random()?, redirect_uri.into());
        let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.as_bytes()));
        let settings = &self.0.settings;
        url.query_pairs_mut()
            .append_pair("response_type", "code")
            .append_pair("client_id", &settings.client.id)
            .append_pair("redirect_uri", &redirect_uri)
            .append_pair("state", &state)
            .append_pair("code_challenge", &challenge)
            .append_pair("code_challenge_method", "S256");
        if let Some(scope) = &settings.scope {
            url.query_pairs_mut().append_pair("scope", scope);
        }
        for (name, value) in &settings.parameters {
            url.query_pairs_mut().append_pair(name, value.expose_secret());
        }
        Ok(Authorization { url: url.into(), state, verifier: verifier.into(), redirect_uri })
    }

    /// Ends an authorization: exchanges the code in the URL that the browser was sent to for a token, which is held
    /// from then on.
    ///
    /// # Errors
    /// When the URL holds no code, is an answer to another authorization or says that the user did not agree, and when
    /// the server refuses the code.
    pub async fn exchange(
        &self,
        session: &Session,
        authorization: &Authorization,
        answered: &str,
    ) -> Result<Token, Error> {
        let code = authorization.code(answered)?;
        let mut form = Form::default();
        form.set("grant_type", "authorization_code");
        form.set("code", code.expose_secret());
        form.set("redirect_uri", &authorization.redirect_uri);
        form.set("code_verifier", authorization.verifier.expose_secret());
        let token = self.0.token(session, form).await?;
        self.0.adopt(token.clone()).await;
        Ok(token)
    }
}

impl Authorization {
    /// The code in the URL that the browser was sent to.
    ///
    /// # Errors
    /// As [`OAuth2::exchange`], as far as nothing is sent.
    pub fn code(&self, answered: &str) -> Result<SecretString, Error> {
        let unfit = |message: String| Error::new(Kind::Auth, NAME, message);
        let url = Url::parse(answered).map_err(|_| unfit("the answer is no URL".into()))?;
        let member = |name: &str| url.query_pairs().find(|(own, _)| own == name).map(|(_, value)| value.into_owned());
        if member("state").as_deref() != Some(&self.state) {
            return Err(unfit("the answer is not meant for this authorization: it has another `state`".into()));
        }
        if let Some(error) = member("error") {
            let said = member("error_description").map(|said| format!(": {said}")).unwrap_or_default();
            return Err(unfit(format!("the server refused with {error}{said}")));
        }
        member("code").map(Into::into).ok_or_else(|| unfit("the answer holds no `code`".into()))
    }
}

/// 32 random bytes, as text that may stand in a URL.
fn random() -> Result<String, Error> {
    let mut bytes = [0; 32];
    let failed = |_| Error::new(Kind::Auth, NAME, "the system has no random numbers");
    getrandom::fill(&mut bytes).map_err(failed)?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}
