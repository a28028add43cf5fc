//! The program, as people run it.

mod answers;
mod arguments;
mod bodies;
mod check;
mod docs;
mod each;
mod generate;
mod httpbin;
mod styles;
mod support;
