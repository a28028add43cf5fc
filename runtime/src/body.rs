//! Bodies that are sent in an object.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use crate::call::Payload;
use crate::operation::Body;

/// A body in the object that its operation sends bodies in, with whatever it holds as it was written; none where
/// the operation sends bodies as they are.
pub(crate) fn wrap(described: Option<&Body>, body: &Payload) -> Result<Option<Payload>, String> {
    let Some(Body { required, wrapper: Some(wrapper), .. }) = described else { return Ok(None) };
    let unread = |what: &str, error: serde_json::Error| format!("{what} is no JSON: {error}");
    let mut object: BTreeMap<String, Box<RawValue>> =
        serde_json::from_str(&wrapper.object).map_err(|error| unread("the object of bodies", error))?;
    match body {
        Payload::None if *required => return Err("the body is missing".into()),
        Payload::None => {}
        Payload::Json(bytes) => {
            let body = serde_json::from_slice(bytes).map_err(|error| unread("the body", error))?;
            object.insert(wrapper.member.to_string(), body);
        }
        _ => return Err("only JSON can be sent in an object".into()),
    }
    let bytes = serde_json::to_vec(&object).map_err(|error| unread("the body", error))?;
    Ok(Some(Payload::Json(bytes.into())))
}
