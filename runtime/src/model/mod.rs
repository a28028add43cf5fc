//! How generated types are written, and how they implement serde: without a procedural macro, through
//! visitors that live here once.

#[cfg(specwright_derive)]
mod derived;
pub(crate) mod listed;
mod members;
pub(crate) mod object;
pub(crate) mod shape;
pub(crate) mod shown;
pub(crate) mod text;
pub(crate) mod union;

/// An object whose keys are data.
pub type Map<T> = std::collections::BTreeMap<String, T>;
