//! Documents.

use specwright_runtime as rt;

use super::super::super::ResultStash;
use super::super::super::documents::v1::document::{
    add_document_by_path_raw, get_document_content_by_id, get_document_content_by_path,
};
use super::super::super::documents::v1::folder::path::folder_path_access::add_document_raw;
use super::super::super::documents::v1::{Document, DocumentAccessMode};

/// A folder that a document is uploaded to. A text is a path, a number an ID.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folder {
    place: Place,
    create: Option<bool>,
}

/// Where a folder or a document is. A text is a path, a number an ID.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// At a path.
    Path {
        /// The path. Slashes at its ends make no difference. The root folder is named by its ID only.
        path: String,
        /// Whose path it is: ID or short name of a customer; the caller's own when it is none.
        customer: Option<String>,
    },
    /// By its ID.
    Id(i64),
}

impl Place {
    /// A path of another customer than the caller's own: ID or short name.
    pub fn of_customer(customer: impl Into<String>, path: impl Into<String>) -> Place {
        Place::Path { path: path.into(), customer: Some(customer.into()) }
    }
}

impl From<&str> for Place {
    fn from(path: &str) -> Place {
        Place::Path { path: path.to_owned(), customer: None }
    }
}

impl From<String> for Place {
    fn from(path: String) -> Place {
        Place::Path { path, customer: None }
    }
}

impl From<i64> for Place {
    fn from(id: i64) -> Place {
        Place::Id(id)
    }
}

impl Folder {
    /// A folder at a path, which is made if it is missing (`createMissing`).
    pub fn created(path: impl Into<Place>) -> Folder {
        Folder { place: path.into(), create: Some(true) }
    }
}

impl<T: Into<Place>> From<T> for Folder {
    fn from(place: T) -> Folder {
        Folder { place: place.into(), create: None }
    }
}

rt::call! {
    /// The call of [`upload_document()`], with its optional parameters.
    pub struct UploadDocument -> ResultStash<Document> {
        /// `"roleBased"` if absent.
        access_mode: DocumentAccessMode => "accessMode",
        /// `false` if absent.
        overwrite_existing: bool => "overwriteExisting",
        /// `false` if absent.
        skip_notification: bool => "skipNotification",
    }
}

/// Uploads a document: bytes, or a stream of them ([`rt::RequestBody::stream`]).
///
/// - `folder`: a path, an ID, or a [`Folder`].
/// - `name`: the document's name in it.
/// - `media_type`: of its content, such as `text/plain`.
///
/// ```no_run
/// # use specwright_apis::{argus, runtime::{Error, Session}};
/// # async fn run(session: Session) -> Result<(), Error> {
/// let folder = argus::files::Folder::created("/reports/2026");
/// let document = argus::files::upload_document(&session, folder, "may.txt", "text/plain", "all quiet").await?;
/// # Ok(())
/// # }
/// ```
pub fn upload_document(
    session: &rt::Session,
    folder: impl Into<Folder>,
    name: impl rt::Arg<String>,
    media_type: &str,
    content: impl Into<rt::RequestBody>,
) -> UploadDocument {
    let Folder { place, create } = folder.into();
    let content = content.into();
    let call = match place {
        Place::Id(id) => add_document_raw(session, id, name, Some(content)).call(),
        Place::Path { path, customer } => {
            let mut call = add_document_by_path_raw(session, rooted(&path), name, Some(content));
            if let Some(customer) = customer {
                call = call.customer(customer);
            }
            if let Some(create) = create {
                call = call.create_missing(create);
            }
            call.call()
        }
    };
    call.content_type(media_type).into()
}

/// Downloads a document, by its path or ID. What comes is its content: whole ([`rt::Response::bytes`]), or piece by
/// piece with [`rt::Call::stream`].
///
/// ```no_run
/// # use specwright_apis::{argus, runtime::{Error, Session}};
/// # async fn run(session: Session) -> Result<(), Error> {
/// let content = argus::files::download_document(&session, "/reports/2026/may.txt").await?;
/// assert_eq!(content.bytes().as_ref(), b"all quiet");
/// # Ok(())
/// # }
/// ```
pub fn download_document(session: &rt::Session, document: impl Into<Place>) -> rt::Call<rt::Response> {
    let call = match document.into() {
        Place::Id(id) => get_document_content_by_id(session, id).raw(),
        Place::Path { path, customer } => {
            let path = rooted(&path);
            let (folder, name) = path.rsplit_once('/').unwrap_or_default();
            let mut call = get_document_content_by_path(session, folder, name);
            if let Some(customer) = customer {
                call = call.customer(customer);
            }
            call.call().raw()
        }
    };
    call.accept("*/*")
}

/// A path with a slash before it and none after it; empty for the root itself.
fn rooted(path: &str) -> String {
    match path.trim_matches('/') {
        "" => String::new(),
        path => format!("/{path}"),
    }
}
