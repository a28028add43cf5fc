//! Security schemes, and what an operation requires of them.

use openapiv3::{APIKeyLocation, SecurityRequirement, SecurityScheme};

use super::Lower;
use crate::diagnostic::Result;
use crate::document::push;
use crate::ir::{Location, Scheme, SchemeKind};

impl Lower<'_> {
    /// All schemes that are described.
    pub(super) fn schemes(&self) -> Result<Vec<Scheme>> {
        let mut schemes = Vec::new();
        for (name, scheme) in self.openapi.components.iter().flat_map(|c| &c.security_schemes) {
            let at = push("/components/securitySchemes", name);
            let (scheme, _) = self.shared(scheme, "securitySchemes", |c| &c.security_schemes, &at)?;
            schemes.push(Scheme { name: name.clone(), kind: kind(scheme) });
        }
        Ok(schemes)
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
                return Err(self.error(&at, format!("no security scheme is called {name}")).help(help));
            }
            alternatives.push(all.keys().cloned().collect());
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
        SecurityScheme::HTTP { scheme, .. } => SchemeKind::Http(scheme.to_lowercase()),
        SecurityScheme::OAuth2 { .. } => SchemeKind::OAuth2,
        SecurityScheme::OpenIDConnect { .. } => SchemeKind::OpenIdConnect,
    }
}
