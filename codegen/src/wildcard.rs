//! Patterns of the manifest, in which `*` stands for any text.

/// Whether a text is like a pattern.
pub(crate) fn is_like(text: &str, pattern: &str) -> bool {
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
