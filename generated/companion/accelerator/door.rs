//! Requests that no description knows.

use serde_json::Value;
use specwright_runtime::{Call, Error, Kind, Method, Response, Session};

use super::refused;

/// A call of any resource of the session's server: by its whole URL, by its path from `/api/v3` on, or by what stands
/// after that. The token goes along, and the answer comes as it is.
///
/// # Errors
/// When the URL is another server's.
pub fn submit_request(
    session: &Session,
    method: Method,
    resource: &str,
    query: &[(&str, &str)],
    json: Option<&Value>,
) -> Result<Call<Response>, Error> {
    let base = session.base_url().trim_end_matches('/');
    let below = |text: &str, base: &str| match text.strip_prefix(base) {
        Some(rest) if rest.is_empty() || rest.starts_with(['/', '?']) => Some(rest.to_owned()),
        _ => None,
    };
    let path = match resource.contains("://") {
        true => below(resource, base).ok_or_else(|| {
            refused(
                Kind::Build,
                format!("the URL must begin with that of the session, {base}; its token goes nowhere else"),
            )
        })?,
        false => below(resource, "/api/v3").unwrap_or_else(|| resource.to_owned()),
    };
    let slash = if path.starts_with('/') { "" } else { "/" };
    let call = session.request(method, &format!("{slash}{path}"));
    let call = query.iter().fold(call, |call, (name, value)| call.query(name, value));
    Ok(call.maybe_json(json))
}
