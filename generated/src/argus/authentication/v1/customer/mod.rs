//! Customer.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod customer_events;
