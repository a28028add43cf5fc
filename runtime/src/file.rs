//! Files in forms of several parts.

use std::cell::RefCell;
use std::io;
use std::path::Path;

use bytes::Bytes;
use serde::de::{Deserialize, Deserializer};
use serde::ser::{Error as _, Serialize, SerializeMap, Serializer};
use serde_json::Value;

use crate::arg::Arg;
use crate::form::Members;
use crate::transport::RequestBody;

/// A part of a form that is a file: its content, and what is said of it.
///
/// ```
/// # use specwright_runtime::File;
/// let picture = File::new(vec![1, 2, 3]).name("a.png").media_type("image/png");
/// # let _ = picture;
/// ```
#[derive(Clone, Debug, Default)]
pub struct File {
    pub(crate) content: RequestBody,
    pub(crate) name: Option<String>,
    pub(crate) media_type: Option<String>,
    pub(crate) headers: Vec<(String, String)>,
}

impl File {
    /// A file by its content: bytes, or a stream ([`RequestBody::stream`]).
    pub fn new(content: impl Into<RequestBody>) -> File {
        File { content: content.into(), ..File::default() }
    }

    /// A file of the disk, which is read while it is sent. Its name goes along.
    ///
    /// # Errors
    /// When there is no such file.
    pub fn open(path: impl AsRef<Path>) -> io::Result<File> {
        let path = path.as_ref();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Ok(File { name, ..File::new(RequestBody::file(path)?) })
    }

    /// The same with a name, in place of that of the part.
    pub fn name(mut self, name: impl Into<String>) -> File {
        self.name = Some(name.into());
        self
    }

    /// The same of a media type, in place of the one in the description or else `application/octet-stream`.
    pub fn media_type(mut self, media_type: impl Into<String>) -> File {
        self.media_type = Some(media_type.into());
        self
    }

    /// The same with a header in its part. Line ends in it are left out.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> File {
        self.headers.push((name.into(), value.into()));
        self
    }
}

impl<T: Into<Bytes>> From<T> for File {
    fn from(content: T) -> File {
        File::new(content)
    }
}

impl Arg<File> for File {
    fn into_arg(self) -> File {
        self
    }
}

impl Arg<File> for Vec<u8> {
    fn into_arg(self) -> File {
        File::new(self)
    }
}

impl Arg<File> for Bytes {
    fn into_arg(self) -> File {
        File::new(self)
    }
}

/// Equal content that is in memory, and equal words about it. A stream is like no other.
impl PartialEq for File {
    fn eq(&self, other: &File) -> bool {
        let said = |file: &File| (file.name.clone(), file.media_type.clone(), file.headers.clone());
        self.content.bytes().is_some_and(|own| other.content.bytes() == Some(own)) && said(self) == said(other)
    }
}

thread_local! {
    /// The files of the form that is being written on this thread.
    static FILES: RefCell<Option<Vec<File>>> = const { RefCell::new(None) };
}

/// The member by which a form's JSON refers to a file.
const FILE: &str = "$specwright-file";

/// The members of a value, with the files in it apart.
pub(crate) fn collect(value: &(impl Serialize + ?Sized)) -> Result<(Members, Vec<File>), serde_json::Error> {
    let before = FILES.replace(Some(Vec::new()));
    let written = serde_json::to_vec(value);
    let files = FILES.replace(before).unwrap_or_default();
    Ok((serde_json::from_slice(&written?)?, files))
}

/// The file that a member of a form stands for.
pub(crate) fn referred<'a>(value: &Value, files: &'a [File]) -> Option<&'a File> {
    let index = value.as_object().filter(|members| members.len() == 1)?.get(FILE)?.as_u64()?;
    files.get(usize::try_from(index).ok()?)
}

/// In a form a part; elsewhere a text.
impl Serialize for File {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let index = FILES.with_borrow_mut(|files| {
            let files = files.as_mut()?;
            files.push(self.clone());
            Some(files.len() - 1)
        });
        if let Some(index) = index {
            let mut map = serializer.serialize_map(Some(1))?;
            map.serialize_entry(FILE, &index)?;
            return map.end();
        }
        match self.content.bytes().map(std::str::from_utf8) {
            Some(Ok(text)) => serializer.serialize_str(text),
            _ => Err(S::Error::custom("a file that is no text can only be sent as a part of a form")),
        }
    }
}

impl<'de> Deserialize<'de> for File {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<File, D::Error> {
        String::deserialize(deserializer).map(File::new)
    }
}
