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

    /// A text with the real addresses. A port that is not written is written then.
    pub(crate) fn replaced(&self, text: &str) -> String {
        let mut replaced = String::new();
        let mut rest = text;
        while let Some(found) = next(rest) {
            replaced += found.before;
            let port = self.0.get(&found.port).unwrap_or(&found.port);
            replaced += &if found.written { port.to_string() } else { format!(":{port}") };
            rest = found.after;
        }
        replaced + rest
    }
}

/// The loopback ports that the texts of a value name.
pub(crate) fn named(value: &Value, found: &mut Vec<u16>) {
    match value {
        Value::String(text) => {
            let mut rest = text.as_str();
            while let Some(address) = next(rest) {
                found.push(address.port);
                rest = address.after;
            }
        }
        Value::Array(items) => items.iter().for_each(|item| named(item, found)),
        Value::Object(members) => members.values().for_each(|member| named(member, found)),
        _ => {}
    }
}

/// A loopback address in a text.
struct Address<'a> {
    /// The text up to the digits of the port, or to the end of the host.
    before: &'a str,
    port: u16,
    /// Whether the port is written, and not the usual one of the scheme.
    written: bool,
    after: &'a str,
}

/// The first loopback address in a text: a host with a port, or the host of a URL without one.
fn next(text: &str) -> Option<Address<'_>> {
    let lower = text.to_ascii_lowercase();
    let ends = HOSTS.iter().flat_map(|host| lower.match_indices(host).map(|(at, host)| (at, at + host.len())));
    let mut ends: Vec<(usize, usize)> = ends.collect();
    ends.sort_unstable();
    ends.into_iter().find_map(|(start, end)| {
        let after = &text[end..];
        if let Some(tail) = after.strip_prefix(':') {
            let digits = tail.bytes().take_while(u8::is_ascii_digit).count();
            let port = tail[..digits].parse().ok()?;
            return Some(Address { before: &text[..=end], port, written: true, after: &tail[digits..] });
        }
        let is_host = !after.starts_with(|next: char| next.is_alphanumeric() || matches!(next, '.' | '-' | '@'));
        let usual = [("https://", 443), ("http://", 80)];
        let scheme = match text[..start].rsplit_once("://") {
            // A user may stand before the host.
            Some((_, user)) if user.ends_with('@') && !user.contains(['/', ' ']) => &text[..start - user.len()],
            _ => &text[..start],
        };
        let (_, port) = usual.into_iter().find(|(usual, _)| is_host && scheme.ends_with(usual))?;
        Some(Address { before: &text[..end], port, written: false, after })
    })
}
