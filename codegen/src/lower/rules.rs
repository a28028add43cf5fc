//! Entries of the manifest that mean operations: `METHOD /path`, where `*` stands for any text.

use crate::diagnostic::{Error, Result};

/// The entries under one key, and which of them mean an operation.
pub(super) struct Rules<'a> {
    key: &'static str,
    rules: Vec<(&'a str, bool)>,
}

impl<'a> Rules<'a> {
    pub(super) fn new(key: &'static str, rules: &'a [String]) -> Rules<'a> {
        Rules { key, rules: rules.iter().map(|rule| (rule.as_str(), false)).collect() }
    }

    /// Whether one of them means this operation.
    pub(super) fn mean(&mut self, operation: &str) -> bool {
        let found = self.rules.iter_mut().find(|(rule, _)| is_like(operation, rule));
        found.map(|(_, used)| *used = true).is_some()
    }

    /// Fails when one of them means nothing that the others do not.
    pub(super) fn check(self) -> Result<()> {
        match self.rules.iter().find(|(_, used)| !used) {
            Some((rule, _)) => {
                let message = format!("manifest: {rule:?} in `{}` means no operation", self.key);
                Err(Error::new(message).help("delete it"))
            }
            None => Ok(()),
        }
    }
}

/// Whether a text is like a pattern.
fn is_like(text: &str, pattern: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else { return text == pattern };
    let Some(text) = text.strip_prefix(start) else { return false };
    text.char_indices().any(|(index, _)| is_like(&text[index..], rest)) || is_like("", rest)
}

#[cfg(test)]
mod tests {
    use super::is_like;

    #[test]
    fn stars() {
        let like = |pattern| is_like("POST /a/{b}/search", pattern);
        assert!(["* /a/*", "POST */search", "POST /a/{b}/search", "POST /a/*/search*", "*"].into_iter().all(like));
        assert!(!["POST /a", "GET *", "POST */search/", "POST /a/*/b/search", ""].into_iter().any(like));
    }
}
