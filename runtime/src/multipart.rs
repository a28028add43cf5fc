//! Forms that can hold files (RFC 7578).

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use bytes::Bytes;
use futures_util::stream::{self, StreamExt};

use crate::transport::RequestBody;

/// How much of a file is read at once, in bytes.
const PIECE: usize = 64 << 10;

/// A form of several parts: `multipart/form-data`. It is sent with [`Call::bytes`](crate::Call::bytes) and named with
/// [`Call::content_type`](crate::Call::content_type).
///
/// ```
/// # use specwright_runtime::Multipart;
/// let form = Multipart::new().text("notify", "false").file("upload", "a.txt", "text/plain", "hello");
/// assert!(form.content_type().starts_with("multipart/form-data; boundary="));
/// # let _ = form.body();
/// ```
#[derive(Clone, Debug)]
pub struct Multipart {
    boundary: String,
    parts: Vec<Part>,
}

#[derive(Clone)]
enum Part {
    Bytes(Bytes),
    /// A file, with its length.
    File(PathBuf, u64),
}

impl Default for Multipart {
    fn default() -> Multipart {
        Multipart { boundary: format!("{:032x}", fastrand::u128(..)), parts: Vec::new() }
    }
}

impl Multipart {
    /// A form without parts.
    pub fn new() -> Multipart {
        Multipart::default()
    }

    /// Adds a text.
    pub fn text(self, name: &str, value: impl AsRef<str>) -> Multipart {
        let head = format!("form-data; name=\"{}\"\r\n\r\n", quoted(name));
        self.part(&head, Part::Bytes(Bytes::copy_from_slice(value.as_ref().as_bytes())))
    }

    /// Adds a file that is in memory: name of the part, name of the file, media type, content.
    pub fn file(self, name: &str, file_name: &str, media_type: &str, content: impl Into<Bytes>) -> Multipart {
        self.part(&file_head(name, file_name, media_type), Part::Bytes(content.into()))
    }

    /// Adds a file of the disk, which is read while it is sent: name of the part, media type, path.
    ///
    /// # Errors
    /// When there is no such file.
    pub fn path(self, name: &str, media_type: &str, path: impl AsRef<Path>) -> io::Result<Multipart> {
        let path = path.as_ref();
        let length = std::fs::metadata(path)?.len();
        let file_name = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
        Ok(self.part(&file_head(name, &file_name, media_type), Part::File(path.to_owned(), length)))
    }

    fn part(mut self, head: &str, content: Part) -> Multipart {
        let head = format!("--{}\r\nContent-Disposition: {head}", self.boundary);
        self.parts.extend([Part::Bytes(head.into()), content, Part::Bytes("\r\n".into())]);
        self
    }

    /// The media type with the boundary of this form.
    pub fn content_type(&self) -> String {
        format!("multipart/form-data; boundary={}", self.boundary)
    }

    /// The body. It can be sent several times.
    pub fn body(&self) -> RequestBody {
        let mut parts = self.parts.clone();
        parts.push(Part::Bytes(format!("--{}--\r\n", self.boundary).into()));
        let whole: Option<Vec<Bytes>> = parts.iter().map(|part| part.bytes().cloned()).collect();
        if let Some(whole) = whole {
            return RequestBody::from(whole.concat());
        }
        let length = parts.iter().map(Part::length).sum();
        RequestBody::replayable(move || stream::iter(parts.clone()).flat_map(Part::pieces), Some(length))
    }
}

impl Part {
    fn bytes(&self) -> Option<&Bytes> {
        if let Part::Bytes(bytes) = self { Some(bytes) } else { None }
    }

    fn length(&self) -> u64 {
        match self {
            Part::Bytes(bytes) => bytes.len() as u64,
            Part::File(_, length) => *length,
        }
    }

    fn pieces(self) -> futures_util::stream::BoxStream<'static, io::Result<Bytes>> {
        let (path, length) = match self {
            Part::Bytes(bytes) => return stream::iter([Ok(bytes)]).boxed(),
            Part::File(path, length) => (path, length),
        };
        let begun = async move { tokio::task::spawn_blocking(move || File::open(path)).await? };
        stream::once(begun)
            .flat_map(move |opened| match opened {
                Ok(file) => stream::unfold(Some((file, length)), next).boxed(),
                Err(error) => stream::iter([Err(error)]).boxed(),
            })
            .boxed()
    }
}

/// The next piece of a file, of which so many bytes are still to be sent.
async fn next(state: Option<(File, u64)>) -> Option<(io::Result<Bytes>, Option<(File, u64)>)> {
    let (mut file, left) = state.filter(|(_, left)| *left > 0)?;
    let read = tokio::task::spawn_blocking(move || {
        let mut piece = vec![0; PIECE.min(usize::try_from(left).unwrap_or(PIECE))];
        let count = file.read(&mut piece)?;
        if count == 0 {
            return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the file has become shorter"));
        }
        piece.truncate(count);
        Ok((Bytes::from(piece), file))
    });
    match read.await {
        Ok(Ok((piece, file))) => {
            let left = left - piece.len() as u64;
            Some((Ok(piece), Some((file, left))))
        }
        Ok(Err(error)) => Some((Err(error), None)),
        Err(error) => Some((Err(error.into()), None)),
    }
}

fn file_head(name: &str, file_name: &str, media_type: &str) -> String {
    let media_type = media_type.replace(['\r', '\n'], "");
    let (name, file_name) = (quoted(name), quoted(file_name));
    format!("form-data; name=\"{name}\"; filename=\"{file_name}\"\r\nContent-Type: {media_type}\r\n\r\n")
}

/// A name as it may stand between quotes, as browsers write it.
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

/// How much, not what.
impl std::fmt::Debug for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} bytes", self.length())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::body::Sendable;

    #[test]
    fn parts_stand_between_boundaries() {
        let form = Multipart::new().text("a\"b", "1").file("f", "x\r.txt", "text/plain", "hello");
        let boundary = form.content_type().split_once('=').expect("a boundary").1.to_owned();
        let text = String::from_utf8(form.body().bytes().expect("in memory").to_vec()).expect("text");
        let wanted = "--B\r\nContent-Disposition: form-data; name=\"a%22b\"\r\n\r\n1\r\n\
            --B\r\nContent-Disposition: form-data; name=\"f\"; filename=\"x%0D.txt\"\r\n\
            Content-Type: text/plain\r\n\r\nhello\r\n--B--\r\n";
        assert_eq!(text.replace(&boundary, "B"), wanted);
    }

    #[tokio::test]
    async fn files_are_read_while_they_are_sent() {
        let path = std::env::temp_dir().join(format!("specwright-multipart-{}", std::process::id()));
        let content = vec![7; PIECE + 3];
        std::fs::write(&path, &content).expect("a file");
        let form = Multipart::new().path("f", "application/octet-stream", &path).expect("the file");
        let read = || async {
            let Ok(Sendable::Stream(pieces, length)) = form.body().into_sendable() else { panic!("no stream") };
            let pieces: Vec<Bytes> = pieces.map(|piece| piece.expect("a piece")).collect().await;
            (pieces.concat(), length)
        };
        let (first, length) = read().await;
        assert_eq!(length, Some(first.len() as u64));
        assert!(first.windows(content.len()).any(|window| window == content));
        assert_eq!(read().await.0, first);
        std::fs::write(&path, [7; 4]).expect("a shorter file");
        let Ok(Sendable::Stream(pieces, _)) = form.body().into_sendable() else { panic!("no stream") };
        let ends: Vec<bool> = pieces.map(|piece| piece.is_err()).collect().await;
        assert!(ends.contains(&true));
        std::fs::remove_file(&path).expect("the file");
    }
}
