//! Puts a value on the heap where a type would otherwise contain itself, and only there.

use super::{uses, uses_mut};
use crate::ir::{Api, Type, TypeId, TypeKind};

pub(super) fn run(api: &mut Api) {
    let count = api.types.len();
    let direct: Vec<Vec<usize>> = (0..count)
        .map(|index| {
            let mut held = Vec::new();
            if holds(&api.types[index].kind) {
                uses(&api.types[index].kind).into_iter().for_each(|ty| by_value(ty, &mut held));
            }
            held
        })
        .collect();
    let component = components(&direct);
    for index in (0..count).filter(|index| !direct[*index].is_empty()) {
        for ty in uses_mut(&mut api.types[index].kind) {
            cut(ty, &mut |id: TypeId| {
                component[id.0] == component[index] && (id.0 != index || direct[index].contains(&index))
            });
        }
    }
}

/// Whether values of the types in it stand inside a value of this kind. Views are made when they are asked for.
fn holds(kind: &TypeKind) -> bool {
    !matches!(kind, TypeKind::Views { .. })
}

/// The types whose values stand inside a value of `ty`, not behind a pointer.
fn by_value(ty: &Type, held: &mut Vec<usize>) {
    match ty {
        Type::Named(id) => held.push(id.0),
        Type::Envelope(id, inner) => {
            held.push(id.0);
            by_value(inner, held);
        }
        Type::Nullable(inner) => by_value(inner, held),
        Type::Tuple(items) => items.iter().for_each(|item| by_value(item, held)),
        _ => {}
    }
}

fn cut(ty: &mut Type, cyclic: &mut dyn FnMut(TypeId) -> bool) {
    match ty {
        Type::Named(id) if cyclic(*id) => *ty = Type::Boxed(Box::new(ty.clone())),
        Type::Nullable(inner) | Type::Envelope(_, inner) => cut(inner, cyclic),
        Type::Tuple(items) => items.iter_mut().for_each(|item| cut(item, cyclic)),
        _ => {}
    }
}

/// The strongly connected component of each node (Tarjan's algorithm, without recursion).
pub(crate) fn components(edges: &[Vec<usize>]) -> Vec<usize> {
    const NONE: usize = usize::MAX;
    let mut order = vec![NONE; edges.len()];
    let mut low = vec![0; edges.len()];
    let mut component = vec![NONE; edges.len()];
    let mut stack = Vec::new();
    let mut next = 0;
    for root in 0..edges.len() {
        if order[root] != NONE {
            continue;
        }
        let mut work = vec![(root, 0)];
        while let Some((node, edge)) = work.pop() {
            if edge == 0 {
                order[node] = next;
                low[node] = next;
                next += 1;
                stack.push(node);
            }
            if let Some(&target) = edges[node].get(edge) {
                work.push((node, edge + 1));
                if order[target] == NONE {
                    work.push((target, 0));
                } else if component[target] == NONE {
                    low[node] = low[node].min(order[target]);
                }
                continue;
            }
            if low[node] == order[node] {
                while let Some(member) = stack.pop() {
                    component[member] = node;
                    if member == node {
                        break;
                    }
                }
            }
            if let Some(&(parent, _)) = work.last() {
                low[parent] = low[parent].min(low[node]);
            }
        }
    }
    component
}
