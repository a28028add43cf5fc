//! Statuses in words.

/// A status in words.
pub(crate) fn word(status: &str) -> String {
    let reason = status.parse().ok().and_then(reason);
    match (reason, status) {
        (Some(reason), _) => reason.into(),
        (_, "1XX") => "informational".into(),
        (_, "2XX") => "success".into(),
        (_, "3XX") => "redirect".into(),
        (_, "4XX") => "client error".into(),
        (_, "5XX") => "server error".into(),
        (_, "default") => "default".into(),
        _ => format!("status {status}"),
    }
}

/// The words of RFC 9110 and its neighbours for a status.
fn reason(code: u16) -> Option<&'static str> {
    const REASONS: &[(u16, &str)] = &[
        (200, "ok"),
        (201, "created"),
        (202, "accepted"),
        (203, "non authoritative"),
        (204, "no content"),
        (205, "reset content"),
        (206, "partial content"),
        (207, "multi status"),
        (208, "already reported"),
        (300, "multiple choices"),
        (301, "moved permanently"),
        (302, "found"),
        (303, "see other"),
        (304, "not modified"),
        (307, "temporary redirect"),
        (308, "permanent redirect"),
        (400, "bad request"),
        (401, "unauthorized"),
        (402, "payment required"),
        (403, "forbidden"),
        (404, "not found"),
        (405, "method not allowed"),
        (406, "not acceptable"),
        (407, "proxy authentication required"),
        (408, "request timeout"),
        (409, "conflict"),
        (410, "gone"),
        (411, "length required"),
        (412, "precondition failed"),
        (413, "payload too large"),
        (414, "uri too long"),
        (415, "unsupported media type"),
        (416, "range not satisfiable"),
        (417, "expectation failed"),
        (418, "teapot"),
        (421, "misdirected request"),
        (422, "unprocessable"),
        (423, "locked"),
        (424, "failed dependency"),
        (425, "too early"),
        (426, "upgrade required"),
        (428, "precondition required"),
        (429, "too many requests"),
        (431, "header fields too large"),
        (451, "unavailable for legal reasons"),
        (500, "internal error"),
        (501, "not implemented"),
        (502, "bad gateway"),
        (503, "unavailable"),
        (504, "gateway timeout"),
        (507, "insufficient storage"),
    ];
    REASONS.iter().find(|(known, _)| *known == code).map(|(_, reason)| *reason)
}
