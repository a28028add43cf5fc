//! Comparing bodies with parts.

use super::server::Received;

/// One part: its name, its file name, its media type, its content.
#[derive(Debug, PartialEq)]
struct Part {
    name: Option<String>,
    file: Option<String>,
    media_type: Option<String>,
    content: Vec<u8>,
}

/// How the parts of a request differ from the recorded ones.
pub(crate) fn difference(media_type: &str, expected: &[u8], received: &Received) -> Option<String> {
    let Some(wanted) = parts(media_type, expected) else { return Some("of the recording has no parts".to_owned()) };
    let sent = received.header("content-type").and_then(|media_type| parts(media_type, &received.body));
    let Some(sent) = sent else { return Some("has no parts".to_owned()) };
    if wanted.len() != sent.len() {
        return Some(format!("has {} parts, not {}", sent.len(), wanted.len()));
    }
    let differs = wanted.iter().zip(&sent).find(|(wanted, sent)| wanted != sent);
    differs.map(|(wanted, sent)| format!("has the part {sent:?}, not {wanted:?}"))
}

fn parts(media_type: &str, body: &[u8]) -> Option<Vec<Part>> {
    let boundary = parameter(media_type, "boundary")?;
    // A line break before the first boundary makes it like the others.
    let body = [b"\r\n", body].concat();
    let pieces = split(&body, format!("\r\n--{boundary}").as_bytes());
    let (last, pieces) = pieces.split_last()?;
    let parts = pieces.get(1..)?.iter().map(|piece| part(piece));
    last.starts_with(b"--").then(|| parts.collect())?
}

fn part(piece: &[u8]) -> Option<Part> {
    let piece = piece.strip_prefix(b"\r\n")?;
    let end = piece.windows(4).position(|window| window == b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&piece[..end]);
    let header = |wanted: &str| {
        let pairs = head.split("\r\n").filter_map(|line| line.split_once(':'));
        pairs.filter(|(name, _)| name.eq_ignore_ascii_case(wanted)).map(|(_, value)| value.trim().to_owned()).next()
    };
    let disposition = header("content-disposition").unwrap_or_default();
    Some(Part {
        name: parameter(&disposition, "name"),
        file: parameter(&disposition, "filename"),
        media_type: header("content-type"),
        content: piece[end + 4..].to_vec(),
    })
}

/// A parameter of a header's value, without its quotation marks.
fn parameter(value: &str, name: &str) -> Option<String> {
    let pairs = value.split(';').skip(1).filter_map(|pair| pair.trim().split_once('='));
    let (_, text) = pairs.into_iter().find(|(own, _)| own.eq_ignore_ascii_case(name))?;
    Some(text.trim_matches('"').to_owned())
}

fn split<'a>(mut body: &'a [u8], boundary: &[u8]) -> Vec<&'a [u8]> {
    let mut pieces = Vec::new();
    while let Some(at) = body.windows(boundary.len()).position(|window| window == boundary) {
        pieces.push(&body[..at]);
        body = &body[at + boundary.len()..];
    }
    pieces.push(body);
    pieces
}
