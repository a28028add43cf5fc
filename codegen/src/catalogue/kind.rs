//! What kind of JSON value a type is.

use crate::ir::{Api, Listed, Type, TypeKind};

/// How many names of types are looked behind: descriptions may go in circles.
const DEEPEST: usize = 16;

/// The kind in words; empty where it may be any.
pub(super) fn kind(api: &Api, ty: &Type) -> String {
    of(api, ty, DEEPEST)
}

fn of(api: &Api, ty: &Type, depth: usize) -> String {
    let plain = match ty {
        Type::Named(id) if depth > 0 => match &api.def(*id).kind {
            TypeKind::Struct { .. } => "object",
            TypeKind::Enum { of: Listed::Texts, .. } => "text",
            TypeKind::Enum { of: Listed::Integers, .. } => "integer",
            TypeKind::Alias(of) => return self::of(api, of, depth - 1),
            _ => "",
        },
        Type::Nullable(inner) | Type::Boxed(inner) => return of(api, inner, depth),
        Type::List(items) => {
            let items = of(api, items, depth);
            return if items.is_empty() { "list".into() } else { format!("list of {items}") };
        }
        Type::Tuple(_) => "list",
        Type::Map(_) => "object",
        Type::Bool => "boolean",
        Type::I32 | Type::I64 | Type::U64 => "integer",
        Type::F64 | Type::Number => "number",
        Type::Text | Type::Formatted(_) => "text",
        _ => "",
    };
    plain.into()
}
