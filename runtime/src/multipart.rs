//! Forms that can hold files (RFC 7578).

use std::io;
use std::path::Path;

use bytes::Bytes;

use crate::file::File;
use crate::transport::RequestBody;

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
    parts: Vec<RequestBody>,
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
        self.part(name, None, &[], RequestBody::from(Bytes::copy_from_slice(value.as_ref().as_bytes())))
    }

    /// Adds a text of a media type, such as JSON.
    pub fn typed(self, name: &str, media_type: &str, value: impl Into<String>) -> Multipart {
        let headers = [("Content-Type".to_owned(), media_type.to_owned())];
        self.part(name, None, &headers, RequestBody::from(value.into()))
    }

    /// Adds a file that is in memory: name of the part, name of the file, media type, content.
    pub fn file(self, name: &str, file_name: &str, media_type: &str, content: impl Into<Bytes>) -> Multipart {
        self.add(name, &File::new(content.into()).name(file_name).media_type(media_type), None)
    }

    /// Adds a file of the disk, which is read while it is sent: name of the part, media type, path.
    ///
    /// # Errors
    /// When there is no such file.
    pub fn path(self, name: &str, media_type: &str, path: impl AsRef<Path>) -> io::Result<Multipart> {
        Ok(self.add(name, &File::open(path)?.media_type(media_type), None))
    }

    /// Adds a file with all that it says of itself: name of the part, file.
    pub fn with(self, name: &str, file: &File) -> Multipart {
        self.add(name, file, None)
    }

    /// Adds a file, which has this media type unless it says one itself. Without a name it has that of the part.
    pub(crate) fn add(self, name: &str, file: &File, media_type: Option<&str>) -> Multipart {
        let media_type = file.media_type.as_deref().or(media_type).unwrap_or("application/octet-stream");
        let mut headers = vec![("Content-Type".to_owned(), media_type.to_owned())];
        headers.extend(file.headers.iter().cloned());
        self.part(name, Some(file.name.as_deref().unwrap_or(name)), &headers, file.content.clone())
    }

    fn part(
        mut self,
        name: &str,
        file_name: Option<&str>,
        headers: &[(String, String)],
        content: RequestBody,
    ) -> Multipart {
        let boundary = &self.boundary;
        let mut head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"", quoted(name));
        if let Some(file_name) = file_name {
            head.push_str(&format!("; filename=\"{}\"", quoted(file_name)));
        }
        let plain = |text: &str| text.replace(['\r', '\n'], "");
        headers.iter().for_each(|(name, value)| head.push_str(&format!("\r\n{}: {}", plain(name), plain(value))));
        head.push_str("\r\n\r\n");
        self.parts.extend([RequestBody::from(head), content, RequestBody::from("\r\n")]);
        self
    }

    /// The media type with the boundary of this form.
    pub fn content_type(&self) -> String {
        self.content_type_of("multipart/form-data")
    }

    /// As [`content_type`](Multipart::content_type), of another kind of form.
    pub(crate) fn content_type_of(&self, media_type: &str) -> String {
        format!("{media_type}; boundary={}", self.boundary)
    }

    /// The body. It can be sent several times, unless it has a part that can't.
    pub fn body(&self) -> RequestBody {
        let end = RequestBody::from(format!("--{}--\r\n", self.boundary));
        RequestBody::concat(self.parts.iter().cloned().chain([end]).collect())
    }
}

/// A name as it may stand between quotes, as browsers write it.
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

#[cfg(test)]
mod tests {
    use futures_util::StreamExt;

    use super::*;
    use crate::transport::body::Sendable;
    use crate::transport::disk::PIECE;

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
