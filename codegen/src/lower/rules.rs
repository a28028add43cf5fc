//! Entries of the manifest that mean operations: `METHOD /path`, where `*` stands for any text.

use crate::diagnostic::{Code, Error, Result};
use crate::wildcard::is_like;

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
                Err(Error::new(Code::Settings, message).help("delete it"))
            }
            None => Ok(()),
        }
    }
}
