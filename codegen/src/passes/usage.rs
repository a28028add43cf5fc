//! Where values of each type go, which decides the half of serde that it needs.

use super::{named, received, sent, uses};
use crate::ir::{Api, TypeId, Usage};

pub(super) fn run(api: &mut Api) {
    let mut request = Vec::new();
    let mut response = Vec::new();
    let mut parameters = Vec::new();
    for (_, _, operation) in api.operations() {
        sent(operation).for_each(|ty| named(ty, &mut |id| request.push(id)));
        operation.parameters.iter().for_each(|p| named(&p.ty, &mut |id| parameters.push(id)));
        received(&operation.answer).into_iter().for_each(|ty| named(ty, &mut |id| response.push(id)));
    }
    spread(api, request, |usage| &mut usage.request);
    spread(api, response, |usage| &mut usage.response);
    for id in parameters {
        api.types[id.0].usage.parameter = true;
    }
    for def in &mut api.types {
        if !def.usage.request && !def.usage.response {
            def.usage = Usage { request: true, response: true, ..def.usage };
        }
    }
}

fn spread(api: &mut Api, mut open: Vec<TypeId>, half: fn(&mut Usage) -> &mut bool) {
    while let Some(id) = open.pop() {
        let def = &mut api.types[id.0];
        if std::mem::replace(half(&mut def.usage), true) {
            continue;
        }
        for ty in uses(&def.kind) {
            named(ty, &mut |id| open.push(id));
        }
    }
}
