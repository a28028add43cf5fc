//! Where an OAuth 2 server gives tokens.

use tokio::sync::OnceCell;
use url::Url;

use super::discovery::Metadata;
use crate::api::{Api, Scheme};
use crate::error::Error;
use crate::session::Session;

/// What is known of a server.
pub(super) enum Server {
    /// The URL of its token endpoint.
    At(String),
    /// Its own URL; it is asked for all others, once.
    Discovered(String, Box<OnceCell<Metadata>>),
}

impl Server {
    pub(super) fn discovered(issuer: String) -> Server {
        Server::Discovered(issuer, Box::default())
    }

    /// The server that a description names: by its token endpoint, or else by where it is discovered.
    pub(super) fn of(api: &Api) -> Option<Server> {
        let joined = |url: &str| {
            let joined = Url::parse(&api.base_url).and_then(|base| base.join(url));
            joined.map_or_else(|_| url.to_owned(), String::from)
        };
        let token_url = api.schemes.iter().find_map(|scheme| match scheme {
            Scheme::OAuth2 { token_url, .. } if !token_url.is_empty() => Some(Server::At(joined(token_url))),
            _ => None,
        });
        token_url.or_else(|| {
            api.schemes.iter().find_map(|scheme| match scheme {
                Scheme::OpenIdConnect { url, .. } if !url.is_empty() => Some(Server::discovered(joined(url))),
                _ => None,
            })
        })
    }

    /// The URL of the token endpoint.
    pub(super) async fn token_url(&self, session: &Session) -> Result<&str, Error> {
        match self {
            Server::At(url) => Ok(url),
            Server::Discovered(issuer, _) => {
                let missing = || Error::of_credentials("oauth2.discovery", format!("{issuer} has no token endpoint"));
                self.metadata(session).await?.token_endpoint.as_deref().ok_or_else(missing)
            }
        }
    }

    pub(super) async fn metadata(&self, session: &Session) -> Result<&Metadata, Error> {
        match self {
            Server::Discovered(issuer, found) => found.get_or_try_init(|| Metadata::discover(session, issuer)).await,
            Server::At(_) => {
                let message = "only the token endpoint of the server is known; begin with `OAuth2::discovered`";
                Err(Error::of_credentials("oauth2.discovery", message))
            }
        }
    }
}
