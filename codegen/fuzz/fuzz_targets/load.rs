//! Any bytes as a description.

#![no_main]

#[path = "../../tests/hostile/judge.rs"]
mod judge;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    judge::judge("any", bytes);
});
