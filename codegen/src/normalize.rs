//! A description as it is understood, for people to look at.

use serde_json::Value;

use crate::diagnostic::Result;
use crate::document::merge;
use crate::hub;
use crate::input::Input;

/// The description with its overlays applied; in the words of OpenAPI 3.0, all documents as one, if `hub`.
///
/// # Errors
/// When a document or an overlay can't be read or applied.
pub fn normalize(input: Input, hub: bool) -> Result<Value> {
    let (mut trees, _) = input.trees()?;
    if !hub {
        let mut values: Vec<Value> = trees.into_iter().map(|tree| tree.value).collect();
        return Ok(if values.len() == 1 { values.remove(0) } else { Value::Array(values) });
    }
    hub::normalise(&mut trees)?;
    Ok(merge::merge(trees).value)
}
