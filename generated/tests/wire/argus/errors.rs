//! Errors of the recorded client and what they are here.

use specwright_apis::runtime::Kind;

use super::super::engine::Failure;

/// The statuses that have classes of their own.
const STATUSES: [(&str, u16); 6] = [
    ("AuthenticationFailedException", 401),
    ("AccessDeniedException", 403),
    ("ObjectNotFoundException", 404),
    ("ValidationErrorException", 412),
    ("UnprocessableEntityException", 422),
    ("ServiceUnavailableException", 503),
];

/// The class of the recorded client for a status.
pub(crate) fn class_of(status: u16) -> &'static str {
    STATUSES.iter().find(|(_, own)| *own == status).map_or("ArgusException", |(class, _)| class)
}

/// Whether a failure is what a class of the recorded client stands for.
pub(crate) fn fits(class: &str, failure: &Failure) -> Option<bool> {
    if let Some((_, status)) = STATUSES.iter().find(|(name, _)| *name == class) {
        return Some(failure.status() == Some(*status));
    }
    let kinds: &[Kind] = match class {
        "ArgusException" => {
            let has_none = |status| status >= 400 && STATUSES.iter().all(|(_, other)| *other != status);
            return Some(failure.status().is_some_and(has_none));
        }
        "ArgusAPIAuthenticationError" | "ArgusAPIClientException" => &[Kind::Auth, Kind::Status],
        "ConnectionError" => &[Kind::Connect, Kind::Timeout, Kind::Transport],
        "ConnectTimeout" => &[Kind::Connect, Kind::Timeout],
        "ReadTimeout" | "Timeout" => &[Kind::Timeout],
        "SSLError" | "ProxyError" => &[Kind::Connect],
        "TooManyRedirects" => return Some(failure.status().is_some_and(|status| (300..400).contains(&status))),
        "ChunkedEncodingError" | "ContentDecodingError" => &[Kind::Transport, Kind::Decode],
        "InvalidURL" | "InvalidSchema" | "MissingSchema" => &[Kind::Build],
        "InvalidHeader" => &[Kind::Build, Kind::Auth],
        _ => return None,
    };
    Some(failure.is_of(kinds))
}
