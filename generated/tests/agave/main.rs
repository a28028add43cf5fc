//! What is particular to Agave: tokens, the files that they are kept in, and what users do.

mod access;
mod cache;
mod guide;
mod imperative;
#[path = "../support/server.rs"]
mod loopback;
mod server;
