//! References out of the file, and into places of it that have no name: what they mean becomes a component, or stands
//! where the reference stood.

mod after;
mod bundle;
mod ids;
mod kind;
mod library;
mod names;
mod resolve;
mod scan;
mod unify;
mod uri;

pub(crate) use bundle::bundle;
pub(crate) use library::Shelf;
pub(crate) use uri::join;

#[cfg(test)]
mod tests;
