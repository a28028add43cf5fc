//! The member that tells the variants of a union apart is one of each variant's own, also where its schema forgets it:
//! who reads a value and writes it again must not lose it.

use crate::ir::{Api, Field, Type, TypeId, TypeKind};

pub(super) fn run(api: &mut Api) {
    let mut missing: Vec<(TypeId, String)> = Vec::new();
    for def in &api.types {
        let TypeKind::Union { tag, variants } = &def.kind else { continue };
        missing.extend(variants.iter().filter_map(|variant| Some((object(api, &variant.ty)?, tag.clone()))));
    }
    for (id, tag) in missing {
        let TypeKind::Struct { fields, rest: None, .. } = &mut api.types[id.0].kind else { continue };
        if fields.iter().all(|field| field.wire != tag) {
            fields.push(Field::undescribed(tag, Type::Text));
        }
    }
}

/// The object type that a type is, by whatever name.
fn object(api: &Api, ty: &Type) -> Option<TypeId> {
    match ty.unaliased(&api.types) {
        Type::Named(id) if matches!(api.def(*id).kind, TypeKind::Struct { .. }) => Some(*id),
        _ => None,
    }
}
