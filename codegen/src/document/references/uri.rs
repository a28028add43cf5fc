//! Names of files and URLs, as RFC 3986 puts them together.

/// What a reference means that stands in the document with this name or URL. Both without a fragment.
pub(crate) fn join(base: &str, reference: &str) -> String {
    let reference = reference.replace('\\', "/");
    if has_scheme(&reference) {
        return reference.strip_prefix("file://").map_or(reference.clone(), str::to_owned);
    }
    let (authority, path) = split(base);
    if let Some(rest) = reference.strip_prefix("//") {
        let scheme = authority.split_once("//").map_or("https:", |(scheme, _)| scheme);
        return format!("{scheme}//{rest}");
    }
    if reference.starts_with('/') {
        return format!("{authority}{}", tidy(&reference));
    }
    if reference.is_empty() {
        return base.to_owned();
    }
    let folder = path.rfind('/').map_or("", |end| &path[..=end]);
    let slash = if folder.is_empty() && !authority.is_empty() { "/" } else { "" };
    format!("{authority}{slash}{}", tidy(&format!("{folder}{reference}")))
}

/// Whether it is a URL, of any scheme.
pub(super) fn has_scheme(text: &str) -> bool {
    text.split_once(':').is_some_and(|(scheme, _)| {
        // A single letter is a drive.
        scheme.len() > 1 && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'))
    })
}

/// Scheme and host, and the path.
fn split(uri: &str) -> (&str, &str) {
    let Some((_, rest)) = uri.split_once("://").filter(|_| has_scheme(uri)) else { return ("", uri) };
    let start = uri.len() - rest.len();
    let host = rest.find('/').unwrap_or(rest.len());
    uri.split_at(start + host)
}

/// A path without `.` and `..`, but for those that it can't do without.
fn tidy(path: &str) -> String {
    let mut segments: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "." => {}
            ".." if segments.last().is_some_and(|last| !matches!(*last, ".." | "")) => drop(segments.pop()),
            segment => segments.push(segment),
        }
    }
    segments.join("/")
}

#[cfg(test)]
mod tests {
    use super::join;

    #[test]
    fn references_are_joined() {
        for (base, reference, whole) in [
            ("api.yaml", "pets.yaml", "pets.yaml"),
            ("specs/api.yaml", "./pets.yaml", "specs/pets.yaml"),
            ("specs/v1/api.yaml", "../common/./pets.yaml", "specs/common/pets.yaml"),
            ("specs/api.yaml", "../../pets.yaml", "../pets.yaml"),
            ("../api.yaml", "../pets.yaml", "../../pets.yaml"),
            ("/specs/api.yaml", "pets.yaml", "/specs/pets.yaml"),
            ("specs/api.yaml", ".\\a\\pets.yaml", "specs/a/pets.yaml"),
            ("specs/api.yaml", "https://example.com/pets.yaml", "https://example.com/pets.yaml"),
            ("https://example.com", "pets.yaml", "https://example.com/pets.yaml"),
            ("https://example.com/v1/api.yaml", "../pets.yaml", "https://example.com/pets.yaml"),
            ("https://example.com/v1/api.yaml", "/pets.yaml", "https://example.com/pets.yaml"),
            ("https://example.com/v1/api.yaml", "//other.com/pets.yaml", "https://other.com/pets.yaml"),
            ("https://example.com/v1/api.yaml", "", "https://example.com/v1/api.yaml"),
            ("urn:pets", "file:///specs/a.yaml", "/specs/a.yaml"),
        ] {
            assert_eq!(join(base, reference), whole, "{base} {reference}");
        }
    }
}
