//! Secrets that stand in a request, and are to stand in nothing that is shown.

use std::sync::Arc;

use crate::encode::escape;

/// Secrets, in each form in which they may be written. They go with a request as an extension of [`http::Request`], and
/// with its answer: a server may repeat what it was sent.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Arc<Vec<String>>);

impl Secrets {
    /// Adds a secret: as it is, escaped for a URL and for a form, and as JSON.
    pub(crate) fn keep(&mut self, secret: &str) {
        if secret.is_empty() {
            return;
        }
        let form: String = url::form_urlencoded::byte_serialize(secret.as_bytes()).collect();
        let json = serde_json::Value::from(secret).to_string();
        let mut new = vec![secret.to_owned(), escape(secret), form, json.trim_matches('"').to_owned()];
        new.retain(|text| !self.0.contains(text));
        new.dedup();
        self.put(new);
    }

    fn put(&mut self, new: Vec<String>) {
        if new.is_empty() {
            return;
        }
        let all = Arc::make_mut(&mut self.0);
        all.extend(new);
        // The longest first: one secret can hold another.
        all.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
    }

    /// Adds all secrets of another request.
    #[cfg(feature = "testing")]
    pub(crate) fn add(&mut self, others: &Secrets) {
        let new: Vec<String> = others.0.iter().filter(|other| !self.0.contains(other)).cloned().collect();
        self.put(new);
    }

    /// A text for people with the secrets replaced. A secret that is hardly a word is not looked for: it would be found
    /// in any other.
    pub(crate) fn hide(&self, text: &str) -> String {
        const SHORTEST: usize = 4;
        let secrets = self.0.iter().filter(|secret| secret.len() >= SHORTEST);
        secrets.fold(text.to_owned(), |text, secret| text.replace(secret.as_str(), "***"))
    }

    /// A text with the secrets replaced.
    pub(crate) fn redact(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, secret| text.replace(secret.as_str(), "***"))
    }
}
