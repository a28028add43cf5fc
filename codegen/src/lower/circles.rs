//! Names that stand for something made of themselves, which Rust has no aliases for.

use std::collections::HashSet;

use super::Lower;
use crate::diagnostic::{Code, Result};
use crate::ir::{Type, TypeId, TypeKind};
use crate::passes::named;

impl Lower<'_> {
    /// Makes a type of its own of each alias that leads back to itself.
    ///
    /// # Errors
    /// When nothing but references stand between the alias and itself.
    pub(super) fn break_circles(&mut self) -> Result<()> {
        for index in 0..self.types.len() {
            let id = TypeId(index);
            if self.leads_to(id, id, direct) {
                let error = self.error(Code::Circular, &self.types[index].origin, "this schema is nothing but itself");
                return Err(error.help("break the circle of references"));
            }
            if self.leads_to(id, id, mentioned)
                && let TypeKind::Alias(ty) = self.types[index].kind.clone()
            {
                let message = "it contains nothing but itself; the value is kept, with a view of it";
                self.note(Code::UnionUndecided, &self.types[index].origin.clone(), message);
                self.types[index].kind = TypeKind::Views { variants: vec![ty] };
            }
        }
        Ok(())
    }

    /// Whether aliases lead from one type to another.
    fn leads_to(&self, from: TypeId, to: TypeId, next: fn(&Type) -> Vec<TypeId>) -> bool {
        let mut open = vec![from];
        let mut seen = HashSet::new();
        while let Some(id) = open.pop() {
            let TypeKind::Alias(ty) = &self.types[id.0].kind else { continue };
            for id in next(ty) {
                if id == to {
                    return true;
                }
                if seen.insert(id) {
                    open.push(id);
                }
            }
        }
        false
    }
}

/// What a type is itself.
fn direct(ty: &Type) -> Vec<TypeId> {
    match ty {
        Type::Named(id) => vec![*id],
        Type::Nullable(inner) => direct(inner),
        _ => Vec::new(),
    }
}

/// All types that a type is made of.
fn mentioned(ty: &Type) -> Vec<TypeId> {
    let mut found = Vec::new();
    named(ty, &mut |id| found.push(id));
    found
}
