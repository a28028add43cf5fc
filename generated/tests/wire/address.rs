//! Addresses in a recording and the real ones.

use std::collections::BTreeMap;

use serde_json::Value;

/// The hosts that recordings speak of.
const HOSTS: [&str; 2] = ["127.0.0.1", "localhost"];

/// Real ports by recorded ones.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ports(BTreeMap<u16, u16>);

impl Ports {
    /// Adds a port.
    pub(crate) fn insert(&mut self, recorded: u16, real: u16) {
        self.0.insert(recorded, real);
    }

    /// The recorded port of a real one.
    pub(crate) fn recorded(&self, real: u16) -> u16 {
        self.0.iter().find(|(_, r)| **r == real).map_or(real, |(recorded, _)| *recorded)
    }

    /// Puts the real addresses into all texts of a value.
    pub(crate) fn put_into(&self, value: &mut Value) {
        match value {
            Value::String(text) => *text = self.replaced(text),
            Value::Array(items) => items.iter_mut().for_each(|item| self.put_into(item)),
            Value::Object(members) => members.values_mut().for_each(|member| self.put_into(member)),
            _ => {}
        }
    }

    fn replaced(&self, text: &str) -> String {
        let mut replaced = String::new();
        let mut rest = text;
        while let Some((before, port, after)) = next(rest) {
            replaced += before;
            replaced += &self.0.get(&port).unwrap_or(&port).to_string();
            rest = after;
        }
        replaced + rest
    }
}

/// The loopback ports that the texts of a value name.
pub(crate) fn named(value: &Value, found: &mut Vec<u16>) {
    match value {
        Value::String(text) => {
            let mut rest = text.as_str();
            while let Some((_, port, after)) = next(rest) {
                found.push(port);
                rest = after;
            }
        }
        Value::Array(items) => items.iter().for_each(|item| named(item, found)),
        Value::Object(members) => members.values().for_each(|member| named(member, found)),
        _ => {}
    }
}

/// The first loopback port in a text, with what is before and after its digits.
fn next(text: &str) -> Option<(&str, u16, &str)> {
    let starts = HOSTS.iter().flat_map(|host| {
        let host = format!("{host}:");
        text.match_indices(&host).map(|(at, host)| at + host.len()).collect::<Vec<_>>()
    });
    let mut starts: Vec<usize> = starts.collect();
    starts.sort_unstable();
    starts.into_iter().find_map(|start| {
        let (before, tail) = text.split_at(start);
        let digits = tail.bytes().take_while(u8::is_ascii_digit).count();
        let port = tail[..digits].parse().ok()?;
        Some((before, port, &tail[digits..]))
    })
}
