//! Media types.

/// A media type without its parameters.
pub(crate) fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

/// Whether a media type is JSON, or JSON of some kind.
pub(crate) fn is_json(media_type: &str) -> bool {
    essence(media_type).rsplit(['/', '+', '.', '-']).next().is_some_and(|word| word.eq_ignore_ascii_case("json"))
}

/// Whether a media type is XML, or XML of some kind.
pub(crate) fn is_xml(media_type: &str) -> bool {
    let essence = essence(media_type).to_ascii_lowercase();
    essence == "application/xml" || essence == "text/xml" || essence.ends_with("+xml")
}

/// Whether a media type is that of forms.
pub(crate) fn is_form(media_type: &str) -> bool {
    essence(media_type).eq_ignore_ascii_case("application/x-www-form-urlencoded")
}

/// Whether a media type is one of several parts.
pub(crate) fn is_multipart(media_type: &str) -> bool {
    essence(media_type).to_ascii_lowercase().starts_with("multipart/")
}

/// Media types of streams with a value in each line.
pub(crate) const LINES: &[&str] = &[
    "application/x-ndjson",
    "application/ndjson",
    "application/jsonl",
    "application/x-jsonl",
    "application/jsonlines",
    "application/x-jsonlines",
    "application/json-lines",
    "application/json-seq",
    "application/stream+json",
    "application/x-json-stream",
];
