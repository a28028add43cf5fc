//! Inline types of equal content that serve the same services become one.

use std::collections::HashMap;

use super::uses_mut;
use crate::ir::{Api, Inline, Type, TypeId, TypeKind};

pub(super) fn run(api: &mut Api) {
    // Each round may make types equal that contain types made one in the round before.
    loop {
        let mut first: HashMap<(&TypeKind, &[usize]), TypeId> = HashMap::new();
        let mut same: HashMap<TypeId, TypeId> = HashMap::new();
        for (index, def) in api.types.iter().enumerate() {
            let inline = !matches!(def.sources[0], Inline::Component(_));
            let worth = !matches!(def.kind, TypeKind::Alias(_));
            if inline && worth && (def.kept || !def.services.is_empty()) {
                let id = TypeId(index);
                let kept = *first.entry((&def.kind, &def.services)).or_insert(id);
                if kept != id {
                    same.insert(id, kept);
                }
            }
        }
        if same.is_empty() {
            return;
        }
        for (gone, kept) in &same {
            let sources = std::mem::take(&mut api.types[gone.0].sources);
            api.types[kept.0].sources.extend(sources);
            api.types[gone.0] = blank();
        }
        for def in &mut api.types {
            for ty in uses_mut(&mut def.kind) {
                replace(ty, &same);
            }
            for source in &mut def.sources {
                if let Inline::Member(id, _) = source {
                    *id = same.get(id).copied().unwrap_or(*id);
                }
            }
            if def.sources.len() > 1 {
                def.sources.sort_by_cached_key(|s| format!("{s:?}"));
                def.sources.dedup();
            }
        }
        for operation in api.services.iter_mut().flat_map(|s| &mut s.resources).flat_map(|r| &mut r.operations) {
            operation.types_mut().for_each(|ty| replace(ty, &same));
        }
    }
}

/// What is left of a type that became another: nothing reaches it.
fn blank() -> crate::ir::TypeDef {
    crate::ir::TypeDef {
        sources: vec![Inline::Component(String::new())],
        origin: String::new(),
        composed: false,
        kind: TypeKind::Alias(Type::Any),
        docs: Vec::new(),
        usage: Default::default(),
        services: Vec::new(),
        kept: false,
    }
}

fn replace(ty: &mut Type, same: &HashMap<TypeId, TypeId>) {
    match ty {
        Type::Named(id) => *id = same.get(id).copied().unwrap_or(*id),
        Type::Envelope(_, inner)
        | Type::List(inner)
        | Type::Map(inner)
        | Type::Nullable(inner)
        | Type::Boxed(inner) => {
            replace(inner, same);
        }
        Type::Tuple(items) => items.iter_mut().for_each(|item| replace(item, same)),
        _ => {}
    }
}
