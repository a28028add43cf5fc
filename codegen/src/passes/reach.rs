//! Which services reach which types, and which types there are beside those.

use super::{named, uses};
use crate::ir::{Api, Inline, TypeId};

/// With `unused`, components that no operation reaches are kept, for the api as a whole, and all that is in them.
pub(super) fn run(api: &mut Api, unused: bool) {
    for index in 0..api.services.len() {
        let mut open: Vec<TypeId> = Vec::new();
        for operation in api.services[index].resources.iter().flat_map(|r| &r.operations) {
            for ty in operation.sent().chain(operation.received()) {
                named(ty, &mut |id| open.push(id));
            }
        }
        spread(api, open, |api, id| {
            let services = &mut api.types[id.0].services;
            let new = services.last() != Some(&index);
            if new {
                services.push(index);
            }
            new
        });
    }
    if unused {
        let component = |id: &TypeId| matches!(api.def(*id).sources[0], Inline::Component(_));
        let open = (0..api.types.len()).map(TypeId).filter(component).collect();
        spread(api, open, |api, id| !std::mem::replace(&mut api.types[id.0].kept, true));
    }
}

/// Visits types, and those in them, as long as they are new.
fn spread(api: &mut Api, mut open: Vec<TypeId>, visit: impl Fn(&mut Api, TypeId) -> bool) {
    while let Some(id) = open.pop() {
        if visit(api, id) {
            for ty in uses(&api.types[id.0].kind) {
                named(ty, &mut |id| open.push(id));
            }
        }
    }
}
