//! A description as it is understood, for people to look at.

use serde_json::Value;

use crate::diagnostic::{Faults, Result};
use crate::document::merge;
use crate::hub;
use crate::input::Input;

/// The description with its overlays applied; in the words of OpenAPI 3.0, all documents as one, if `hub`.
///
/// # Errors
/// When a document or an overlay can't be read or applied.
pub fn normalize(input: Input, hub: bool) -> Result<Value> {
    let mut faults = Faults::new(&input.settings.allow)?;
    let trees = tree(input, hub, &mut faults).map_err(|error| faults.with(error))?;
    faults.check()?;
    Ok(trees)
}

fn tree(input: Input, hub: bool, faults: &mut Faults) -> Result<Value> {
    let (mut trees, _) = input.trees(faults)?;
    if !hub {
        let mut values: Vec<Value> = trees.into_iter().map(|tree| tree.value).collect();
        return Ok(if values.len() == 1 { values.remove(0) } else { Value::Array(values) });
    }
    hub::normalise(&mut trees, faults)?;
    Ok(merge::merge(trees).value)
}
