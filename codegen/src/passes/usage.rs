//! Where values of each type go, which decides the half of serde that it needs.

use super::{named, uses};
use crate::ir::{Api, Type, TypeId, TypeKind, Usage};

pub(super) fn run(api: &mut Api) {
    let mut request = Vec::new();
    let mut response = Vec::new();
    let mut parameters = Vec::new();
    for (_, _, operation) in api.operations() {
        operation.sent().for_each(|ty| named(ty, &mut |id| request.push(id)));
        operation.parameters.iter().for_each(|p| named(&p.ty, &mut |id| parameters.push(id)));
        operation.received().for_each(|ty| named(ty, &mut |id| response.push(id)));
    }
    spread(api, request, |usage| &mut usage.request);
    spread(api, response, |usage| &mut usage.response);
    // What no operation reaches may go either way, and so may all that is in it.
    let unreached = |id: &TypeId| !api.def(*id).usage.request && !api.def(*id).usage.response;
    let unreached: Vec<TypeId> = (0..api.types.len()).map(TypeId).filter(unreached).collect();
    spread(api, unreached.clone(), |usage| &mut usage.request);
    spread(api, unreached, |usage| &mut usage.response);
    for id in parameters {
        api.types[id.0].usage.parameter = true;
    }
    let answers: Vec<TypeId> =
        api.operations().flat_map(|(_, _, operation)| operation.received()).filter_map(whole).collect();
    for id in answers {
        answer(api, id);
    }
}

/// The type that an answer is, or may be.
fn whole(ty: &Type) -> Option<TypeId> {
    match ty {
        Type::Named(id) => Some(*id),
        Type::Nullable(inner) | Type::Boxed(inner) => whole(inner),
        _ => None,
    }
}

/// Marks a type as an answer, and what it is another name for.
fn answer(api: &mut Api, mut id: TypeId) {
    while !std::mem::replace(&mut api.types[id.0].usage.answer, true) {
        let TypeKind::Alias(of) = &api.types[id.0].kind else { return };
        let Some(next) = whole(of) else { return };
        id = next;
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
