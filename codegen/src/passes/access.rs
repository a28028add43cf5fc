//! What a caller must give, and what an answer must have: a member that only one side gives a value may be absent
//! where the other speaks. And where a request can say null, that is told from saying nothing.

use crate::ir::{Access, Api, Type, TypeKind};

pub(super) fn run(api: &mut Api) {
    for def in &mut api.types {
        let usage = def.usage;
        let TypeKind::Struct { fields, .. } = &mut def.kind else { continue };
        for field in fields {
            let absent = match field.access {
                Access::Both => false,
                Access::ReadOnly => usage.request,
                Access::WriteOnly => usage.response,
            };
            field.required &= !absent;
            field.three_state = usage.request && !field.required && matches!(field.ty, Type::Nullable(_));
        }
    }
}
