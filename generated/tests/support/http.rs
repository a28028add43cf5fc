//! HTTP/1.1 as bytes: reading a request, writing an answer.

use tokio::io::{AsyncRead, AsyncReadExt};

use super::{Answer, Received};

/// The bytes of an answer to a request of this method.
pub(super) fn written(answer: &Answer, method: &str) -> Vec<u8> {
    let mut head = format!("HTTP/1.1 {} \r\n", answer.status);
    for (name, value) in &answer.headers {
        head += &format!("{name}: {value}\r\n");
    }
    let bodiless = matches!(answer.status, 100..200 | 204 | 304);
    if !bodiless && !answer.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-length")) {
        head += &format!("Content-Length: {}\r\n", answer.body.len());
    }
    head += "\r\n";
    let mut bytes = head.into_bytes();
    if !bodiless && method != "HEAD" {
        bytes.extend(&answer.body);
    }
    bytes
}

/// Reads one request; none when the client is done, or sends what is no request.
pub(super) async fn read(stream: &mut (impl AsyncRead + Unpin), buffer: &mut Vec<u8>) -> Option<Received> {
    let head = through(stream, buffer, b"\r\n\r\n").await?;
    let mut lines = head.split("\r\n");
    let mut words = lines.next()?.split(' ');
    let (method, target) = (words.next()?.to_owned(), words.next()?);
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_lowercase(), value.trim().to_owned()))
        .collect();
    let mut request =
        Received { connection: 0, port: 0, method, path: path.into(), query: query.into(), headers, body: Vec::new() };
    request.body = if request.header("transfer-encoding").is_some_and(|value| value.contains("chunked")) {
        chunks(stream, buffer).await?
    } else {
        let length = request.header("content-length").and_then(|value| value.parse().ok()).unwrap_or(0);
        exactly(stream, buffer, length).await?
    };
    Some(request)
}

async fn chunks(stream: &mut (impl AsyncRead + Unpin), buffer: &mut Vec<u8>) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let line = through(stream, buffer, b"\r\n").await?;
        let size = usize::from_str_radix(line.split(';').next()?.trim(), 16).ok()?;
        body.extend(exactly(stream, buffer, size).await?);
        exactly(stream, buffer, 2).await?;
        if size == 0 {
            return Some(body);
        }
    }
}

async fn through(stream: &mut (impl AsyncRead + Unpin), buffer: &mut Vec<u8>, end: &[u8]) -> Option<String> {
    loop {
        if let Some(at) = buffer.windows(end.len()).position(|window| window == end) {
            return String::from_utf8(buffer.drain(..at + end.len()).collect()).ok();
        }
        more(stream, buffer).await?;
    }
}

async fn exactly(stream: &mut (impl AsyncRead + Unpin), buffer: &mut Vec<u8>, length: usize) -> Option<Vec<u8>> {
    while buffer.len() < length {
        more(stream, buffer).await?;
    }
    Some(buffer.drain(..length).collect())
}

async fn more(stream: &mut (impl AsyncRead + Unpin), buffer: &mut Vec<u8>) -> Option<()> {
    (stream.read_buf(buffer).await.ok()? > 0).then_some(())
}
