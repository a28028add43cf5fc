//! Variants of one type become one variant; any JSON is no view, and a type is no variant of itself.

use std::collections::HashMap;

use crate::ir::{Api, Type, TypeId, TypeKind, Variant};

pub(super) fn run(api: &mut Api) {
    let aliases: HashMap<TypeId, Type> = api
        .types
        .iter()
        .enumerate()
        .filter_map(|(index, def)| match &def.kind {
            TypeKind::Alias(of) => Some((TypeId(index), of.clone())),
            _ => None,
        })
        .collect();
    let meaning = |ty: &Type| {
        let mut ty = ty.clone();
        // Longer chains of aliases are circles.
        for _ in 0..aliases.len() {
            match &ty {
                Type::Named(id) if aliases.contains_key(id) => ty = aliases[id].clone(),
                _ => break,
            }
        }
        ty
    };
    for (index, def) in api.types.iter_mut().enumerate() {
        let own = Type::Named(TypeId(index));
        match &mut def.kind {
            TypeKind::Union { variants, .. } => {
                let mut distinct: Vec<Variant> = Vec::new();
                for variant in variants.drain(..).filter(|variant| meaning(&variant.ty) != own) {
                    match distinct.iter_mut().find(|v| meaning(&v.ty) == meaning(&variant.ty)) {
                        Some(same) => same.tags.extend(variant.tags),
                        None => distinct.push(variant),
                    }
                }
                *variants = distinct;
            }
            TypeKind::Views { variants } => {
                let mut distinct: Vec<Type> = Vec::new();
                for ty in variants.drain(..) {
                    let meant = meaning(&ty);
                    if meant != Type::Any && meant != own && !distinct.iter().any(|known| meaning(known) == meant) {
                        distinct.push(ty);
                    }
                }
                if distinct.is_empty() {
                    def.kind = TypeKind::Alias(Type::Any);
                } else {
                    *variants = distinct;
                }
            }
            _ => {}
        }
    }
}
