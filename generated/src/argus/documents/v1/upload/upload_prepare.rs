//! UploadPrepare.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::{Document, DocumentPrepareUploadRequest, DocumentUploadCompleteRequest, ResultStash};

/// Prepares a document upload from name, MIME type and access mode, and returns the document.
///
/// `POST /documents/v1/upload/prepare`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::upload::upload_prepare::PREPARE_UPLOAD).
pub fn prepare_upload(
    session: &rt::Session,
    body: &DocumentPrepareUploadRequest,
) -> rt::Call<ResultStash<Document>> {
    rt::Call::new(session, &operations::PREPARE_UPLOAD).json(body)
}

/// Discards the upload of the document with the given ID and returns that document.
///
/// `DELETE /documents/v1/upload/{documentID}`
///
/// - `document_id`: `documentID` in the path, int64. At least 1.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::upload::upload_prepare::DISCARD_DOCUMENT_UPLOAD).
pub fn discard_document_upload(
    session: &rt::Session,
    document_id: i64,
) -> rt::Call<ResultStash<Document>> {
    rt::Call::new(session, &operations::DISCARD_DOCUMENT_UPLOAD)
        .set("documentID", &document_id)
}

/// Completes the upload of a document by its ID, given the SHA-256 digest, and returns the document.
///
/// `POST /documents/v1/upload/{documentID}/complete`
///
/// - `document_id`: `documentID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::upload::upload_prepare::COMPLETE_DOCUMENT_UPLOAD).
pub fn complete_document_upload(
    session: &rt::Session,
    document_id: i64,
    body: &DocumentUploadCompleteRequest,
) -> rt::Call<ResultStash<Document>> {
    rt::Call::new(session, &operations::COMPLETE_DOCUMENT_UPLOAD)
        .set("documentID", &document_id)
        .json(body)
}

/// Uploads one fragment, at the given index, of a document by its ID and returns the document.
///
/// `POST /documents/v1/upload/{documentID}/fragment/{idx}`
///
/// - `document_id`: `documentID` in the path, int64. At least 1.
/// - `idx`: `idx` in the path, int32.
/// - `body`: sent as `application/octet-stream`, may be absent.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::upload::upload_prepare::ADD_DOCUMENT_FRAGMENT).
pub fn add_document_fragment(
    session: &rt::Session,
    document_id: i64,
    idx: i32,
    body: impl Into<rt::Bytes>,
) -> rt::Call<ResultStash<Document>> {
    rt::Call::new(session, &operations::ADD_DOCUMENT_FRAGMENT)
        .set("documentID", &document_id)
        .set("idx", &idx)
        .bytes(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `POST /documents/v1/upload/prepare`: [`prepare_upload()`](super::prepare_upload).
    pub static PREPARE_UPLOAD: rt::Operation = rt::Operation::new(
            "argus.documents.v1.upload.upload_prepare.prepare_upload",
            rt::Method::POST,
            "/documents/v1/upload/prepare",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `DELETE /documents/v1/upload/{documentID}`: [`discard_document_upload()`](super::discard_document_upload).
    pub static DISCARD_DOCUMENT_UPLOAD: rt::Operation = rt::Operation::new(
            "argus.documents.v1.upload.upload_prepare.discard_document_upload",
            rt::Method::DELETE,
            "/documents/v1/upload/{documentID}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("documentID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `POST /documents/v1/upload/{documentID}/complete`: [`complete_document_upload()`](super::complete_document_upload).
    pub static COMPLETE_DOCUMENT_UPLOAD: rt::Operation = rt::Operation::new(
            "argus.documents.v1.upload.upload_prepare.complete_document_upload",
            rt::Method::POST,
            "/documents/v1/upload/{documentID}/complete",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("documentID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `POST /documents/v1/upload/{documentID}/fragment/{idx}`: [`add_document_fragment()`](super::add_document_fragment).
    pub static ADD_DOCUMENT_FRAGMENT: rt::Operation = rt::Operation::new(
            "argus.documents.v1.upload.upload_prepare.add_document_fragment",
            rt::Method::POST,
            "/documents/v1/upload/{documentID}/fragment/{idx}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("documentID"), rt::Param::path("idx")] })
        .body(rt::Body::new("application/octet-stream"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &PREPARE_UPLOAD,
        &DISCARD_DOCUMENT_UPLOAD,
        &COMPLETE_DOCUMENT_UPLOAD,
        &ADD_DOCUMENT_FRAGMENT,
    ];
}
