//! Names that stand for something made of themselves, which Rust has no aliases for.

use std::collections::{BTreeMap, HashMap};

use super::Lower;
use crate::diagnostic::Code;
use crate::ir::{Type, TypeId, TypeKind};
use crate::passes::{components, named};

impl Lower<'_> {
    /// Makes a type of its own of each alias that leads back to itself. It is a fault when nothing but references stand
    /// between the alias and itself.
    pub(super) fn break_circles(&mut self) {
        let all: Vec<TypeId> = (0..self.types.len()).map(TypeId).collect();
        for id in self.circles(&all, direct).iter().filter_map(|circle| circle.first()) {
            let error = self.error(Code::Circular, &self.types[id.0].origin, "this schema is nothing but itself");
            self.faults.add(error.help("break the circle of references"));
            self.types[id.0].kind = TypeKind::Alias(Type::Any);
        }
        let mut circles = self.circles(&all, mentioned);
        while let Some(circle) = circles.pop() {
            // Without its first, the others may still lead to each other.
            let Some((first, others)) = circle.split_first() else { continue };
            self.break_at(*first);
            circles.extend(self.circles(others, mentioned));
        }
    }

    /// Makes a type of its own of an alias.
    fn break_at(&mut self, id: TypeId) {
        if let TypeKind::Alias(ty) = self.types[id.0].kind.clone() {
            let message = "it contains nothing but itself; the value is kept, with a view of it";
            self.note(Code::UnionUndecided, &self.types[id.0].origin.clone(), message);
            self.types[id.0].kind = TypeKind::Views { variants: vec![ty] };
        }
    }

    /// The aliases among these that lead to themselves by others of these: those that lead to each other together, in
    /// order.
    fn circles(&self, of: &[TypeId], next: fn(&Type) -> Vec<TypeId>) -> Vec<Vec<TypeId>> {
        let places: HashMap<TypeId, usize> = of.iter().enumerate().map(|(place, id)| (*id, place)).collect();
        let edges = of.iter().map(|id| match &self.types[id.0].kind {
            TypeKind::Alias(ty) => next(ty).iter().filter_map(|id| places.get(id).copied()).collect(),
            _ => Vec::new(),
        });
        let edges: Vec<Vec<usize>> = edges.collect();
        let mut circles: BTreeMap<usize, Vec<TypeId>> = BTreeMap::new();
        for (place, group) in components(&edges).into_iter().enumerate() {
            circles.entry(group).or_default().push(of[place]);
        }
        let is_circle = |(place, circle): &(usize, Vec<TypeId>)| circle.len() > 1 || edges[*place].contains(place);
        circles.into_iter().filter(is_circle).map(|(_, circle)| circle).collect()
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
