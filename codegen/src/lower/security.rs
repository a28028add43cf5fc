//! Security schemes, and what an operation requires of them.

use std::collections::BTreeSet;

use openapiv3::{APIKeyLocation, OAuth2Flows, SecurityRequirement, SecurityScheme};

use super::Lower;
use crate::diagnostic::{Code, Result};
use crate::document::push;
use crate::hub::MUTUAL_TLS;
use crate::ir::{Location, Scheme, SchemeKind};

impl Lower<'_> {
    /// All schemes that are described.
    pub(super) fn schemes(&mut self) -> Vec<Scheme> {
        let mut schemes = Vec::new();
        for (name, scheme) in self.openapi.components.iter().flat_map(|c| &c.security_schemes) {
            let at = push("/components/securitySchemes", name);
            let scheme = self.shared(scheme, "securitySchemes", |c| &c.security_schemes, &at);
            schemes.extend(self.heed(scheme).map(|(scheme, _)| Scheme { name: name.clone(), kind: kind(scheme) }));
        }
        schemes
    }

    /// Alternatives of schemes that go together. `{}`, no scheme at all, stays as an empty alternative.
    pub(super) fn requirements(
        &self,
        operation: Option<&Vec<SecurityRequirement>>,
        at: &str,
    ) -> Result<Vec<Vec<String>>> {
        let (security, at) = match operation {
            Some(own) => (Some(own), push(at, "security")),
            None => (self.openapi.security.as_ref(), "/security".to_owned()),
        };
        let schemes = self.openapi.components.as_ref().map(|c| &c.security_schemes);
        let mut alternatives = Vec::new();
        for (index, all) in security.into_iter().flatten().enumerate() {
            let unknown = all.keys().find(|name| !schemes.is_some_and(|schemes| schemes.contains_key(*name)));
            if let Some(name) = unknown {
                let at = push(&at, &index.to_string());
                let help = format!("describe it under {}", self.section("securitySchemes", &at));
                return Err(self.error(Code::Dangling, &at, format!("no security scheme is called {name}")).help(help));
            }
            // What needs a scheme that means nothing is no alternative.
            let meant = |name: &String| {
                let scheme = schemes.and_then(|schemes| schemes.get(name));
                scheme
                    .is_some_and(|scheme| self.shared(scheme, "securitySchemes", |c| &c.security_schemes, &at).is_ok())
            };
            if all.keys().all(meant) {
                alternatives.push(all.keys().cloned().collect());
            }
        }
        Ok(alternatives)
    }
}

fn kind(scheme: &SecurityScheme) -> SchemeKind {
    match scheme {
        SecurityScheme::APIKey { location, name, .. } => SchemeKind::ApiKey {
            location: match location {
                APIKeyLocation::Query => Location::Query,
                APIKeyLocation::Header => Location::Header,
                APIKeyLocation::Cookie => Location::Cookie,
            },
            name: name.clone(),
        },
        SecurityScheme::HTTP { scheme, .. } if scheme == MUTUAL_TLS => SchemeKind::MutualTls,
        SecurityScheme::HTTP { scheme, .. } => SchemeKind::Http(scheme.to_lowercase()),
        SecurityScheme::OAuth2 { flows, .. } => oauth2(flows),
        SecurityScheme::OpenIDConnect { open_id_connect_url, .. } => {
            SchemeKind::OpenIdConnect(open_id_connect_url.clone())
        }
    }
}

/// The flows of an api go to one server: the first URL of each kind counts, and all scopes do.
fn oauth2(flows: &OAuth2Flows) -> SchemeKind {
    let OAuth2Flows { implicit, password, client_credentials, authorization_code, .. } = flows;
    let tokens = [
        authorization_code.as_ref().map(|flow| &flow.token_url),
        client_credentials.as_ref().map(|flow| &flow.token_url),
        password.as_ref().map(|flow| &flow.token_url),
    ];
    let pages = [
        authorization_code.as_ref().map(|flow| &flow.authorization_url),
        implicit.as_ref().map(|flow| &flow.authorization_url),
    ];
    let scopes = [
        implicit.as_ref().map(|flow| &flow.scopes),
        password.as_ref().map(|flow| &flow.scopes),
        client_credentials.as_ref().map(|flow| &flow.scopes),
        authorization_code.as_ref().map(|flow| &flow.scopes),
    ];
    let scopes: BTreeSet<&String> = scopes.into_iter().flatten().flat_map(|scopes| scopes.keys()).collect();
    SchemeKind::OAuth2 {
        token_url: tokens.into_iter().flatten().next().cloned().unwrap_or_default(),
        authorization_url: pages.into_iter().flatten().next().cloned().unwrap_or_default(),
        scopes: scopes.into_iter().cloned().collect(),
    }
}
