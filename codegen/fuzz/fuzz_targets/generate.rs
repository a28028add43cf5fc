//! Descriptions that are almost right: the first byte chooses one of the golden cases, the others change it.

#![no_main]

use std::sync::LazyLock;

use serde_json::Value;

#[path = "../../tests/hostile/judge.rs"]
mod judge;
#[path = "../../tests/hostile/mutate.rs"]
mod mutate;

static SEEDS: LazyLock<Vec<(String, Value)>> = LazyLock::new(mutate::seeds);

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Some((first, rest)) = bytes.split_first() else { return };
    let (name, seed) = &SEEDS[usize::from(*first) % SEEDS.len()];
    let changed = mutate::mutate(seed, &rest[..rest.len().min(200)]);
    judge::judge(name, &serde_json::to_vec(&changed).unwrap_or_default());
});
