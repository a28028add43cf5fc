//! Security schemes, and what an operation requires of them.

use openapiv3::{APIKeyLocation, OpenAPI, ReferenceOr, SecurityRequirement, SecurityScheme};

use crate::ir::{Location, Scheme, SchemeKind};

pub(super) fn schemes(openapi: &OpenAPI) -> Vec<Scheme> {
    let described = openapi.components.iter().flat_map(|c| &c.security_schemes);
    described
        .filter_map(|(name, scheme)| {
            let scheme = match scheme {
                ReferenceOr::Item(scheme) => scheme,
                ReferenceOr::Reference { reference } => {
                    let target = reference.strip_prefix("#/components/securitySchemes/")?;
                    openapi.components.as_ref()?.security_schemes.get(target)?.as_item()?
                }
            };
            let kind = match scheme {
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
            };
            Some(Scheme { name: name.clone(), kind })
        })
        .collect()
}

/// Alternatives of schemes that go together. `{}`, no scheme at all, stays as an empty alternative.
pub(super) fn requirements(security: Option<&Vec<SecurityRequirement>>) -> Vec<Vec<String>> {
    security.into_iter().flatten().map(|all| all.keys().cloned().collect()).collect()
}
