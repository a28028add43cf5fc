//! Variants of one type become one variant; any JSON is no view, and a type is no variant of itself.

use std::collections::HashMap;

use crate::ir::{Api, Shaped, Type, TypeId, TypeKind, Variant};

/// How deep a type is looked into for names that stand for others.
const DEPTH: usize = 32;

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
    for (index, def) in api.types.iter_mut().enumerate() {
        let own = Type::Named(TypeId(index));
        match &mut def.kind {
            TypeKind::Union { variants, .. } => {
                let mut distinct = Distinct::new(&aliases);
                let mut kept: Vec<Variant> = Vec::new();
                for variant in variants.drain(..) {
                    match distinct.place(&variant.ty, &own, kept.len()) {
                        Some(at) if at < kept.len() => kept[at].tags.extend(variant.tags),
                        Some(_) => kept.push(variant),
                        None => {}
                    }
                }
                *variants = kept;
            }
            TypeKind::Shapes { variants } => {
                let mut distinct = Distinct::new(&aliases);
                let mut kept: Vec<Shaped> = Vec::new();
                for variant in variants.drain(..) {
                    match distinct.place(&variant.ty, &own, kept.len()) {
                        Some(at) if at < kept.len() => kept[at].shapes.extend(variant.shapes),
                        Some(_) => kept.push(variant),
                        None => {}
                    }
                }
                *variants = kept;
            }
            TypeKind::Views { variants } => {
                let mut distinct = Distinct::new(&aliases);
                let mut kept: Vec<Type> = Vec::new();
                for ty in variants.drain(..).filter(|ty| meaning(ty, &aliases, DEPTH) != Type::Any) {
                    if distinct.place(&ty, &own, kept.len()) == Some(kept.len()) {
                        kept.push(ty);
                    }
                }
                if kept.is_empty() {
                    def.kind = TypeKind::Alias(Type::Any);
                } else {
                    *variants = kept;
                }
            }
            _ => {}
        }
    }
}

/// Types met so far, by what they mean.
struct Distinct<'a> {
    aliases: &'a HashMap<TypeId, Type>,
    known: HashMap<Type, usize>,
}

impl<'a> Distinct<'a> {
    fn new(aliases: &'a HashMap<TypeId, Type>) -> Distinct<'a> {
        Distinct { aliases, known: HashMap::new() }
    }

    /// Where a type stands: where one of its meaning does, else at the next place; nowhere if it is the union itself.
    fn place(&mut self, ty: &Type, own: &Type, next: usize) -> Option<usize> {
        let meant = meaning(ty, self.aliases, DEPTH);
        (meant != *own).then(|| *self.known.entry(meant).or_insert(next))
    }
}

/// A type without names that only stand for others.
fn meaning(ty: &Type, aliases: &HashMap<TypeId, Type>, depth: usize) -> Type {
    // Longer chains are circles.
    let Some(depth) = depth.checked_sub(1) else { return ty.clone() };
    let inner = |ty: &Type| Box::new(meaning(ty, aliases, depth));
    match ty {
        Type::Named(id) => aliases.get(id).map_or_else(|| ty.clone(), |of| meaning(of, aliases, depth)),
        Type::Envelope(id, of) => Type::Envelope(*id, inner(of)),
        Type::List(of) => Type::List(inner(of)),
        Type::Map(of) => Type::Map(inner(of)),
        Type::Nullable(of) => Type::Nullable(inner(of)),
        Type::Boxed(of) => Type::Boxed(inner(of)),
        Type::Tuple(items) => Type::Tuple(items.iter().map(|item| meaning(item, aliases, depth)).collect()),
        ty => ty.clone(),
    }
}
