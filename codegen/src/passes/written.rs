//! Queries that paths have written out: what a required parameter says as well is left to the parameter.

use crate::ir::{Api, Location};

pub(super) fn run(api: &mut Api) {
    for operation in api.services.iter_mut().flat_map(|s| &mut s.resources).flat_map(|r| &mut r.operations) {
        let Some((path, query)) = operation.path.split_once('?') else { continue };
        let (query, fragment) = query.split_at(query.find('#').unwrap_or(query.len()));
        let said = |name: &str| {
            let mut parameters = operation.parameters.iter();
            parameters.any(|p| p.required && p.location == Location::Query && p.wire == name)
        };
        let left = query.split('&').filter(|pair| !said(pair.split('=').next().unwrap_or_default()));
        let left = left.collect::<Vec<_>>().join("&");
        let mark = if left.is_empty() { "" } else { "?" };
        operation.path = format!("{path}{mark}{left}{fragment}");
    }
}
