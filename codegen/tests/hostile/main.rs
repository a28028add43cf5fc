//! Descriptions that were not meant to be read: whatever they say, there is an error or a client, and nothing else.

mod judge;
mod mutate;
mod size;

use std::fs;
use std::path::Path;

use serde_json::Value;

/// The descriptions of the golden cases.
fn seeds() -> Vec<(String, Value)> {
    let seeds = mutate::seeds();
    assert!(seeds.len() > 20, "the seeds are missing");
    seeds
}

/// Bytes that are the same in every run and look like chance (xorshift).
struct Chance(u64);

impl Chance {
    fn bytes(&mut self, count: usize) -> Vec<u8> {
        let byte = |state: &mut u64| {
            *state ^= *state << 13;
            *state ^= *state >> 7;
            *state ^= *state << 17;
            (*state >> 24) as u8
        };
        (0..count).map(|_| byte(&mut self.0)).collect()
    }
}

#[test]
fn changed_descriptions_are_refused_or_give_code() {
    let rounds = std::env::var("SPECWRIGHT_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(30);
    let mut chance = Chance(0x5eed);
    let (mut refused, mut generated) = (0, 0);
    for (name, seed) in seeds() {
        for round in 0..rounds {
            let changed = mutate::mutate(&seed, &chance.bytes(7 * (1 + round % 3)));
            let text = serde_json::to_vec_pretty(&changed).expect("JSON");
            // Shown when it panics.
            fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile.json"), &text).expect("a file");
            match judge::judge(&name, &text) {
                0 => refused += 1,
                _ => generated += 1,
            }
        }
    }
    println!("{refused} refused, {generated} generated");
    assert!(refused > 0 && generated > refused / 3, "{refused} refused, {generated} generated");
}

#[test]
fn changed_texts_are_refused_or_give_code() {
    let mut chance = Chance(0x7e57);
    for (name, seed) in seeds() {
        let mut text = serde_yaml::to_string(&seed).expect("YAML").into_bytes();
        for pair in chance.bytes(12).chunks(3) {
            let at = (usize::from(pair[0]) << 8 | usize::from(pair[1])) % text.len();
            text[at] = pair[2];
        }
        judge::judge(&name, &text);
    }
}
