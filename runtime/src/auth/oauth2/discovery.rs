//! Where an OAuth 2 server has what (OpenID Connect Discovery, RFC 8414).

use http::Method;
use serde::Deserialize;
use url::Url;

use super::endpoint;
use crate::error::{Error, Kind};
use crate::session::Session;

const NAME: &str = "oauth2.discovery";
/// Where a server of OpenID Connect says it, after its own path.
const OPENID: &str = "/.well-known/openid-configuration";

/// What a server says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct Metadata {
    /// The server's name, a URL.
    pub issuer: String,
    /// Where tokens are got.
    pub token_endpoint: Option<String>,
    /// What users open in a browser.
    pub authorization_endpoint: Option<String>,
    /// Where an authorization on another device begins.
    pub device_authorization_endpoint: Option<String>,
    /// Where a token is given back.
    pub revocation_endpoint: Option<String>,
    /// Who the user is (OpenID Connect).
    pub userinfo_endpoint: Option<String>,
    /// The scopes that the server lists.
    #[serde(default)]
    pub scopes_supported: Vec<String>,
    /// The grants that the server lists.
    #[serde(default)]
    pub grant_types_supported: Vec<String>,
    /// The ways of client authentication that the server lists.
    #[serde(default)]
    pub token_endpoint_auth_methods_supported: Vec<String>,
}

impl Metadata {
    /// Asks a server, by its URL, what it says of itself, over the session's connections: first at
    /// `/.well-known/openid-configuration`, then at `/.well-known/oauth-authorization-server`. The whole URL of the
    /// first, which descriptions have as `openIdConnectUrl`, does as well.
    ///
    /// # Errors
    /// When it says nothing at either place, or says that it is another server.
    pub async fn discover(session: &Session, issuer: &str) -> Result<Metadata, Error> {
        let issuer = issuer.strip_suffix(OPENID).unwrap_or(issuer);
        let mut missing = None;
        for url in places(issuer)? {
            match endpoint::call(session, NAME, Method::GET, &url)?.await {
                Ok(answer) => {
                    let metadata: Metadata = answer.json()?;
                    if metadata.issuer.trim_end_matches('/') != issuer.trim_end_matches('/') {
                        let message = format!("{issuer} says that it is {}", metadata.issuer);
                        return Err(Error::new(Kind::Decode, NAME, message));
                    }
                    return Ok(metadata);
                }
                Err(error) if error.status().is_some_and(|status| status.is_client_error()) => missing = Some(error),
                Err(error) => return Err(error),
            }
        }
        Err(missing.unwrap_or_else(|| Error::new(Kind::Build, NAME, "the issuer is no URL")))
    }
}

/// Where the metadata may be: after the issuer's path in one specification, before it in the other.
fn places(issuer: &str) -> Result<[String; 2], Error> {
    let unfit = |_| Error::new(Kind::Build, NAME, "the issuer is no URL");
    let mut url = Url::parse(issuer).map_err(unfit)?;
    let path = url.path().trim_end_matches('/').to_owned();
    url.set_query(None);
    url.set_fragment(None);
    url.set_path(&format!("{path}{OPENID}"));
    let first = url.to_string();
    url.set_path(&format!("/.well-known/oauth-authorization-server{path}"));
    Ok([first, url.to_string()])
}

#[cfg(test)]
mod tests {
    use super::places;

    #[test]
    fn both_places_are_looked_at() {
        let found = places("https://login.example.org/tenant/").expect("a URL");
        assert_eq!(found[0], "https://login.example.org/tenant/.well-known/openid-configuration");
        assert_eq!(found[1], "https://login.example.org/.well-known/oauth-authorization-server/tenant");
    }
}
