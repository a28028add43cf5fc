//! Changes to the IR, each of which sees the whole api. [`run`] lists them in order.

mod access;
mod boxes;
mod cases;
mod dedupe;
mod reach;
mod tags;
mod usage;
mod variants;
mod written;

pub(crate) use boxes::components;

use crate::ir::{Api, Type, TypeId, TypeKind};

/// Runs every pass.
pub(crate) fn run(api: &mut Api, unused: bool) {
    written::run(api);
    tags::run(api);
    variants::run(api);
    reach::run(api, unused);
    dedupe::run(api);
    // What was told apart by inline types may be one type now.
    variants::run(api);
    cases::run(api);
    usage::run(api);
    access::run(api);
    boxes::run(api);
}

/// Calls `f` for each type that is used in `ty`.
pub(crate) fn named(ty: &Type, f: &mut dyn FnMut(TypeId)) {
    match ty {
        Type::Named(id) => f(*id),
        Type::Envelope(id, inner) => {
            f(*id);
            named(inner, f);
        }
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::Boxed(inner) => named(inner, f),
        Type::Tuple(items) => items.iter().for_each(|item| named(item, f)),
        _ => {}
    }
}

/// The types that a definition uses.
fn uses(kind: &TypeKind) -> Vec<&Type> {
    match kind {
        TypeKind::Struct { fields, rest, .. } => fields.iter().map(|f| &f.ty).chain(rest).collect(),
        TypeKind::Union { variants, .. } => variants.iter().map(|v| &v.ty).collect(),
        TypeKind::Shapes { variants } => variants.iter().map(|v| &v.ty).collect(),
        TypeKind::Views { variants } => variants.iter().collect(),
        TypeKind::Alias(ty) => vec![ty],
        TypeKind::Enum { .. } => Vec::new(),
    }
}

/// As [`uses`], to change them.
fn uses_mut(kind: &mut TypeKind) -> Vec<&mut Type> {
    match kind {
        TypeKind::Struct { fields, rest, .. } => fields.iter_mut().map(|f| &mut f.ty).chain(rest).collect(),
        TypeKind::Union { variants, .. } => variants.iter_mut().map(|v| &mut v.ty).collect(),
        TypeKind::Shapes { variants } => variants.iter_mut().map(|v| &mut v.ty).collect(),
        TypeKind::Views { variants } => variants.iter_mut().collect(),
        TypeKind::Alias(ty) => vec![ty],
        TypeKind::Enum { .. } => Vec::new(),
    }
}
