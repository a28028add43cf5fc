//! Which services reach which types. A type that none reaches belongs to the api as a whole.

use super::{named, received, sent, uses};
use crate::ir::{Api, TypeId};

pub(super) fn run(api: &mut Api) {
    for index in 0..api.services.len() {
        let mut open: Vec<TypeId> = Vec::new();
        for operation in api.services[index].resources.iter().flat_map(|r| &r.operations) {
            for ty in sent(operation).chain(received(&operation.answer)) {
                named(ty, &mut |id| open.push(id));
            }
        }
        while let Some(id) = open.pop() {
            let def = &mut api.types[id.0];
            if def.services.last() == Some(&index) {
                continue;
            }
            def.services.push(index);
            for ty in uses(&def.kind) {
                named(ty, &mut |id| open.push(id));
            }
        }
    }
}
