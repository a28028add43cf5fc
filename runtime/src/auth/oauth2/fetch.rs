//! From what is known to a token.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use secrecy::{ExposeSecret, SecretString};

use super::endpoint::{self, Form};
use super::store::TokenStore;
use super::{Fresh, Inner, OAuth2, Token};
use crate::error::{Error, Kind};
use crate::session::Session;

type Fetching = Pin<Box<dyn Future<Output = Result<Fresh<Token>, Error>> + Send>>;

impl OAuth2 {
    /// Whether a token that is refused can be followed by another.
    pub(super) fn can_be_renewed(&self) -> bool {
        let settings = &self.0.settings;
        let held = self.token().is_some_and(|token| token.refresh_token.is_some());
        held || settings.refresh_token.is_some() || settings.grant.is_some()
    }

    /// What gets the next token, given the one before it.
    pub(super) fn fetch(&self, session: &Session) -> impl FnOnce(Option<Token>) -> Fetching + Send + 'static {
        let (inner, session) = (self.0.clone(), session.clone());
        move |before| Box::pin(async move { inner.next(&session, before).await })
    }
}

impl Inner {
    /// Takes the token that another program has got meanwhile, or gets one, and keeps it.
    async fn next(&self, session: &Session, before: Option<Token>) -> Result<Fresh<Token>, Error> {
        let stores = &self.settings.stores;
        let mut locks = Vec::new();
        let mut last = before.clone();
        for store in stores {
            locks.extend(blocking(store, "locked", |store| store.lock()).await);
            let kept = blocking(store, "loaded", |store| store.load()).await.flatten();
            if let Some(kept) = kept.filter(|kept| is_newer(kept, last.as_ref())) {
                last = Some(kept);
            }
        }
        let now = session.clock().now();
        let is_other = before.as_ref().zip(last.as_ref()).is_none_or(|(before, last)| differs(before, last));
        if let Some(kept) = last.clone().filter(|kept| is_other && !kept.is_expired(now)) {
            let expires = kept.expires;
            return Ok(Fresh::until(kept, expires));
        }
        let token = self.get(session, last).await?;
        for store in stores {
            let token = token.clone();
            blocking(store, "saved", move |store| store.save(&token)).await;
        }
        let expires = token.expires;
        Ok(Fresh::until(token, expires))
    }

    /// Refreshes the last token, or makes the grant where that is refused or not possible.
    async fn get(&self, session: &Session, last: Option<Token>) -> Result<Token, Error> {
        let held = last.as_ref().and_then(|last| last.refresh_token.clone());
        let refused = match held.or_else(|| self.settings.refresh_token.clone()) {
            Some(refresh_token) => match self.refresh(session, refresh_token, last.as_ref()).await {
                Err(error) if error.kind() == Kind::Auth => Some(error),
                other => return other,
            },
            None => None,
        };
        let Some(grant) = &self.settings.grant else {
            let missing = "there is no token, and neither a refresh token nor a grant to get one with";
            return Err(refused.unwrap_or_else(|| Error::new(Kind::Auth, "oauth2.token", missing)));
        };
        let mut form = grant.form().await?;
        self.settings.complete(&mut form);
        self.token(session, form).await
    }

    async fn refresh(&self, session: &Session, refresh: SecretString, last: Option<&Token>) -> Result<Token, Error> {
        let mut form = Form::default();
        form.set("grant_type", "refresh_token");
        form.set("refresh_token", refresh.expose_secret());
        self.settings.complete(&mut form);
        let mut token = self.token(session, form).await?;
        // What the server does not replace stays in force.
        token.refresh_token = token.refresh_token.or(Some(refresh));
        token.id_token = token.id_token.or_else(|| last?.id_token.clone());
        token.scope = token.scope.or_else(|| last?.scope.clone());
        Ok(token)
    }

    /// Asks the server for a token.
    pub(super) async fn token(&self, session: &Session, form: Form) -> Result<Token, Error> {
        let url = self.settings.server.token_url(session).await?;
        endpoint::token(session, url, &self.settings.client, form).await
    }

    /// Keeps a token that was got another way.
    pub(super) async fn adopt(&self, token: Token) {
        for store in &self.settings.stores {
            let token = token.clone();
            blocking(store, "saved", move |store| store.save(&token)).await;
        }
        let expires = token.expires;
        self.renewal.replace(Some(Fresh::until(token, expires)));
    }
}

fn differs(one: &Token, other: &Token) -> bool {
    one.access_token.expose_secret() != other.access_token.expose_secret()
}

/// Whether a kept token came after the one that is held.
fn is_newer(kept: &Token, held: Option<&Token>) -> bool {
    let Some(held) = held else { return true };
    differs(kept, held) && kept.received.zip(held.received).is_none_or(|(kept, held)| kept >= held)
}

/// Does what may block on a thread for that; a failure is logged.
async fn blocking<T: Send + 'static>(
    store: &Arc<dyn TokenStore>,
    what: &str,
    work: impl FnOnce(&dyn TokenStore) -> std::io::Result<T> + Send + 'static,
) -> Option<T> {
    let store = store.clone();
    let done = tokio::task::spawn_blocking(move || work(&*store)).await;
    match done.unwrap_or_else(|error| Err(std::io::Error::other(error))) {
        Ok(value) => Some(value),
        Err(error) => {
            tracing::warn!(%error, "the token could not be {what}");
            None
        }
    }
}
