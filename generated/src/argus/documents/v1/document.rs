//! Document.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{Document, DocumentAccess, DocumentAccessMode, DocumentCommitRequest, DocumentCurrentUserWatchStatus, DocumentFolderElementGrantAccessRequest, DocumentFolderElementSetAccessModeRequest, DocumentLabel, DocumentLockRequest, DocumentMoveRequest, DocumentSearchCriteria, DocumentSetCurrentUserWatchStatusRequest, DocumentSetLabelsRequest, DocumentUpdateRequest, DocumentWatcher, DocumentWatcherAddRequest, ResultStash};

/// Lists documents page by page, optionally narrowed by customer ID and keywords.
///
/// `GET /documents/v1/document`
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::document::LIST_DOCUMENTS).
pub fn list_documents(session: &rt::Session) -> ListDocuments {
    rt::Call::new(session, &operations::LIST_DOCUMENTS).into()
}

rt::call! {
    /// The call of [`list_documents()`], with its optional parameters.
    pub struct ListDocuments -> ResultStash<Vec<Document>> {
        /// No item twice.
        customer_id: Vec<i64> => "customerID",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
    }
}

/// Lists a page of the access entries on the document found by folder path and name.
///
/// `GET /documents/v1/document/path/access{parentFolderPath}/{documentName}`
///
/// - `parent_folder_path`: `parentFolderPath` in the path, text. Matches `(/.+)?`.
/// - `document_name`: `documentName` in the path, text.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::document::LIST_DOCUMENT_ACCESS_BY_PATH).
pub fn list_document_access_by_path(
    session: &rt::Session,
    parent_folder_path: impl rt::Arg<String>,
    document_name: impl rt::Arg<String>,
) -> ListDocumentAccessByPath {
    rt::Call::new(session, &operations::LIST_DOCUMENT_ACCESS_BY_PATH)
        .set("parentFolderPath", &rt::Arg::<String>::into_arg(parent_folder_path))
        .set("documentName", &rt::Arg::<String>::into_arg(document_name))
        .into()
}

rt::call! {
    /// The call of [`list_document_access_by_path()`], with its optional parameters.
    pub struct ListDocumentAccessByPath -> ResultStash<Vec<DocumentAccess>> {
        customer: String => "customer",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
    }
}

/// Sets the access mode of the document found by folder path and name, and returns the document.
///
/// `PUT /documents/v1/document/path/access{parentFolderPath}/{documentName}`
///
/// - `parent_folder_path`: `parentFolderPath` in the path, text. Matches `(/.+)?`.
/// - `document_name`: `documentName` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::document::UPDATE_DOCUMENT_ACCESS_SETTINGS_BY_PATH).
pub fn update_document_access_settings_by_path(
    session: &rt::Session,
    parent_folder_path: impl rt::Arg<String>,
    document_name: impl rt::Arg<String>,
    body: &DocumentFolderElementSetAccessModeRequest,
) -> UpdateDocumentAccessSettingsByPath {
    rt::Call::new(session, &operations::UPDATE_DOCUMENT_ACCESS_SETTINGS_BY_PATH)
        .set("parentFolderPath", &rt::Arg::<String>::into_arg(parent_folder_path))
        .set("documentName", &rt::Arg::<String>::into_arg(document_name))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`update_document_access_settings_by_path()`], with its optional parameters.
    pub struct UpdateDocumentAccessSettingsByPath -> ResultStash<Document> {
        customer: String => "customer",
    }
}

/// Gives a subject folder, read or write access to the document found by folder path and name.
///
/// `POST /documents/v1/document/path/access{parentFolderPath}/{documentName}`
///
/// - `parent_folder_path`: `parentFolderPath` in the path, text. Matches `(/.+)?`.
/// - `document_name`: `documentName` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::document::GRANT_DOCUMENT_ACCESS_BY_PATH).
pub fn grant_document_access_by_path(
    session: &rt::Session,
    parent_folder_path: impl rt::Arg<String>,
    document_name: impl rt::Arg<String>,
    body: &DocumentFolderElementGrantAccessRequest,
) -> GrantDocumentAccessByPath {
    rt::Call::new(session, &operations::GRANT_DOCUMENT_ACCESS_BY_PATH)
        .set("parentFolderPath", &rt::Arg::<String>::into_arg(parent_folder_path))
        .set("documentName", &rt::Arg::<String>::into_arg(document_name))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`grant_document_access_by_path()`], with its optional parameters.
    pub struct GrantDocumentAccessByPath -> ResultStash<DocumentAccess> {
        customer: String => "customer",
    }
}

/// Revokes one access entry, by its ID, on the document found by folder path and name.
///
/// `DELETE /documents/v1/document/path/access{parentFolderPath}/{documentName}/{accessID}`
///
/// - `parent_folder_path`: `parentFolderPath` in the path, text. Matches `(/.+)?`.
/// - `document_name`: `documentName` in the path, text.
/// - `access_id`: `accessID` in the path, int64. At least 1.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::document::REVOKE_DOCUMENT_ACCESS_BY_PATH).
pub fn revoke_document_access_by_path(
    session: &rt::Session,
    parent_folder_path: impl rt::Arg<String>,
    document_name: impl rt::Arg<String>,
    access_id: i64,
) -> RevokeDocumentAccessByPath {
    rt::Call::new(session, &operations::REVOKE_DOCUMENT_ACCESS_BY_PATH)
        .set("parentFolderPath", &rt::Arg::<String>::into_arg(parent_folder_path))
        .set("documentName", &rt::Arg::<String>::into_arg(document_name))
        .set("accessID", &access_id)
        .into()
}

rt::call! {
    /// The call of [`revoke_document_access_by_path()`], with its optional parameters.
    pub struct RevokeDocumentAccessByPath -> ResultStash<DocumentAccess> {
        customer: String => "customer",
    }
}

/// Returns the content of the document found by parent folder path and document name.
///
/// `GET /documents/v1/document/path/content{parentFolderPath}/{documentName}`
///
/// - `parent_folder_path`: `parentFolderPath` in the path, text. Matches `(/.+)?`.
/// - `document_name`: `documentName` in the path, text.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::document::GET_DOCUMENT_CONTENT_BY_PATH).
pub fn get_document_content_by_path(
    session: &rt::Session,
    parent_folder_path: impl rt::Arg<String>,
    document_name: impl rt::Arg<String>,
) -> GetDocumentContentByPath {
    rt::Call::new(session, &operations::GET_DOCUMENT_CONTENT_BY_PATH)
        .set("parentFolderPath", &rt::Arg::<String>::into_arg(parent_folder_path))
        .set("documentName", &rt::Arg::<String>::into_arg(document_name))
        .into()
}

rt::call! {
    /// The call of [`get_document_content_by_path()`], with its optional parameters.
    pub struct GetDocumentContentByPath -> rt::Value {
        customer: String => "customer",
    }
}

/// Returns the metadata, not the content, of the document found by folder path and name.
///
/// `GET /documents/v1/document/path/meta{parentFolderPath}/{documentName}`
///
/// - `parent_folder_path`: `parentFolderPath` in the path, text. Matches `(/.+)?`.
/// - `document_name`: `documentName` in the path, text.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::document::GET_META_INFO_BY_PATH).
pub fn get_meta_info_by_path(
    session: &rt::Session,
    parent_folder_path: impl rt::Arg<String>,
    document_name: impl rt::Arg<String>,
) -> GetMetaInfoByPath {
    rt::Call::new(session, &operations::GET_META_INFO_BY_PATH)
        .set("parentFolderPath", &rt::Arg::<String>::into_arg(parent_folder_path))
        .set("documentName", &rt::Arg::<String>::into_arg(document_name))
        .into()
}

rt::call! {
    /// The call of [`get_meta_info_by_path()`], with its optional parameters.
    pub struct GetMetaInfoByPath -> ResultStash<Document> {
        customer: String => "customer",
    }
}

/// Lists watchers of the document found by folder path and name, by default with inherited ones.
///
/// `GET /documents/v1/document/path/watchers{parentFolderPath}/{documentName}`
///
/// - `parent_folder_path`: `parentFolderPath` in the path, text. Matches `(/.+)?`.
/// - `document_name`: `documentName` in the path, text.
///
/// Needs `updateDocuments`. [Schema](crate::schema::argus::documents::v1::document::LIST_DOCUMENT_WATCHERS_BY_PATH).
pub fn list_document_watchers_by_path(
    session: &rt::Session,
    parent_folder_path: impl rt::Arg<String>,
    document_name: impl rt::Arg<String>,
) -> ListDocumentWatchersByPath {
    rt::Call::new(session, &operations::LIST_DOCUMENT_WATCHERS_BY_PATH)
        .set("parentFolderPath", &rt::Arg::<String>::into_arg(parent_folder_path))
        .set("documentName", &rt::Arg::<String>::into_arg(document_name))
        .into()
}

rt::call! {
    /// The call of [`list_document_watchers_by_path()`], with its optional parameters.
    pub struct ListDocumentWatchersByPath -> ResultStash<Vec<DocumentWatcher>> {
        customer: String => "customer",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0.
        offset: i32 => "offset",
        /// `true` if absent.
        include_inherited: bool => "includeInherited",
        include_negated: bool => "includeNegated",
        include_deleted: bool => "includeDeleted",
    }
}

/// Adds a subject as watcher, optionally negated, to the document found by folder path and name.
///
/// `POST /documents/v1/document/path/watchers{parentFolderPath}/{documentName}`
///
/// - `parent_folder_path`: `parentFolderPath` in the path, text. Matches `(/.+)?`.
/// - `document_name`: `documentName` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateDocuments`. [Schema](crate::schema::argus::documents::v1::document::ADD_DOCUMENT_WATCHER_BY_PATH).
pub fn add_document_watcher_by_path(
    session: &rt::Session,
    parent_folder_path: impl rt::Arg<String>,
    document_name: impl rt::Arg<String>,
    body: &DocumentWatcherAddRequest,
) -> AddDocumentWatcherByPath {
    rt::Call::new(session, &operations::ADD_DOCUMENT_WATCHER_BY_PATH)
        .set("parentFolderPath", &rt::Arg::<String>::into_arg(parent_folder_path))
        .set("documentName", &rt::Arg::<String>::into_arg(document_name))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`add_document_watcher_by_path()`], with its optional parameters.
    pub struct AddDocumentWatcherByPath -> ResultStash<DocumentWatcher> {
        customer: String => "customer",
    }
}

/// Deletes one watcher entry, by its ID, from the document found by folder path and name.
///
/// `DELETE /documents/v1/document/path/watchers{parentFolderPath}/{documentName}/{entryID}`
///
/// - `parent_folder_path`: `parentFolderPath` in the path, text. Matches `(/.+)?`.
/// - `document_name`: `documentName` in the path, text.
/// - `entry_id`: `entryID` in the path, uuid.
///
/// Needs `updateDocuments`. [Schema](crate::schema::argus::documents::v1::document::DELETE_DOCUMENT_WATCHER_BY_PATH).
pub fn delete_document_watcher_by_path(
    session: &rt::Session,
    parent_folder_path: impl rt::Arg<String>,
    document_name: impl rt::Arg<String>,
    entry_id: impl rt::Arg<rt::Uuid>,
) -> DeleteDocumentWatcherByPath {
    rt::Call::new(session, &operations::DELETE_DOCUMENT_WATCHER_BY_PATH)
        .set("parentFolderPath", &rt::Arg::<String>::into_arg(parent_folder_path))
        .set("documentName", &rt::Arg::<String>::into_arg(document_name))
        .set("entryID", &rt::Arg::<rt::Uuid>::into_arg(entry_id))
        .into()
}

rt::call! {
    /// The call of [`delete_document_watcher_by_path()`], with its optional parameters.
    pub struct DeleteDocumentWatcherByPath -> ResultStash<DocumentWatcher> {
        customer: String => "customer",
    }
}

/// Returns the watch status of the current user on the document found by folder path and name.
///
/// `GET /documents/v1/document/path/watch{parentFolderPath}/{documentName}`
///
/// - `parent_folder_path`: `parentFolderPath` in the path, text. Matches `(/.+)?`.
/// - `document_name`: `documentName` in the path, text.
///
/// Needs `updateDocuments`. [Schema](crate::schema::argus::documents::v1::document::GET_CURRENT_USER_DOCUMENT_WATCH_STATUS_BY_PATH).
pub fn get_current_user_document_watch_status_by_path(
    session: &rt::Session,
    parent_folder_path: impl rt::Arg<String>,
    document_name: impl rt::Arg<String>,
) -> GetCurrentUserDocumentWatchStatusByPath {
    rt::Call::new(session, &operations::GET_CURRENT_USER_DOCUMENT_WATCH_STATUS_BY_PATH)
        .set("parentFolderPath", &rt::Arg::<String>::into_arg(parent_folder_path))
        .set("documentName", &rt::Arg::<String>::into_arg(document_name))
        .into()
}

rt::call! {
    /// The call of [`get_current_user_document_watch_status_by_path()`], with its optional parameters.
    pub struct GetCurrentUserDocumentWatchStatusByPath -> ResultStash<DocumentCurrentUserWatchStatus> {
        customer: String => "customer",
    }
}

/// Turns watching on or off for the current user on the document found by folder path and name.
///
/// `PUT /documents/v1/document/path/watch{parentFolderPath}/{documentName}`
///
/// - `parent_folder_path`: `parentFolderPath` in the path, text. Matches `(/.+)?`.
/// - `document_name`: `documentName` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateDocuments`. [Schema](crate::schema::argus::documents::v1::document::SET_CURRENT_USER_DOCUMENT_WATCH_STATUS_BY_PATH).
pub fn set_current_user_document_watch_status_by_path(
    session: &rt::Session,
    parent_folder_path: impl rt::Arg<String>,
    document_name: impl rt::Arg<String>,
    body: &DocumentSetCurrentUserWatchStatusRequest,
) -> SetCurrentUserDocumentWatchStatusByPath {
    rt::Call::new(session, &operations::SET_CURRENT_USER_DOCUMENT_WATCH_STATUS_BY_PATH)
        .set("parentFolderPath", &rt::Arg::<String>::into_arg(parent_folder_path))
        .set("documentName", &rt::Arg::<String>::into_arg(document_name))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`set_current_user_document_watch_status_by_path()`], with its optional parameters.
    pub struct SetCurrentUserDocumentWatchStatusByPath -> ResultStash<DocumentCurrentUserWatchStatus> {
        customer: String => "customer",
    }
}

/// Adds a document at a folder path from the raw request body, optionally overwriting an existing one.
///
/// `POST /documents/v1/document/path{parentFolderPath}/{documentName}`
///
/// - `parent_folder_path`: `parentFolderPath` in the path, text. Matches `(/.+)?`.
/// - `document_name`: `documentName` in the path, text.
/// - `body`: sent as `application/octet-stream`, may be absent.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::document::ADD_DOCUMENT_BY_PATH_RAW).
pub fn add_document_by_path_raw(
    session: &rt::Session,
    parent_folder_path: impl rt::Arg<String>,
    document_name: impl rt::Arg<String>,
    body: impl Into<rt::Bytes>,
) -> AddDocumentByPathRaw {
    rt::Call::new(session, &operations::ADD_DOCUMENT_BY_PATH_RAW)
        .set("parentFolderPath", &rt::Arg::<String>::into_arg(parent_folder_path))
        .set("documentName", &rt::Arg::<String>::into_arg(document_name))
        .bytes(body)
        .into()
}

rt::call! {
    /// The call of [`add_document_by_path_raw()`], with its optional parameters.
    pub struct AddDocumentByPathRaw -> ResultStash<Document> {
        customer: String => "customer",
        /// `"roleBased"` if absent.
        access_mode: DocumentAccessMode => "accessMode",
        /// `false` if absent.
        create_missing: bool => "createMissing",
        /// `false` if absent.
        overwrite_existing: bool => "overwriteExisting",
        /// `false` if absent.
        skip_notification: bool => "skipNotification",
    }
}

/// Deletes the document found by folder path and name and returns it; fails with 423 if locked.
///
/// `DELETE /documents/v1/document/path{parentFolderPath}/{documentName}`
///
/// - `parent_folder_path`: `parentFolderPath` in the path, text. Matches `(/.+)?`.
/// - `document_name`: `documentName` in the path, text.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::document::DELETE_DOCUMENT_BY_PATH).
pub fn delete_document_by_path(
    session: &rt::Session,
    parent_folder_path: impl rt::Arg<String>,
    document_name: impl rt::Arg<String>,
) -> DeleteDocumentByPath {
    rt::Call::new(session, &operations::DELETE_DOCUMENT_BY_PATH)
        .set("parentFolderPath", &rt::Arg::<String>::into_arg(parent_folder_path))
        .set("documentName", &rt::Arg::<String>::into_arg(document_name))
        .into()
}

rt::call! {
    /// The call of [`delete_document_by_path()`], with its optional parameters.
    pub struct DeleteDocumentByPath -> ResultStash<Document> {
        customer: String => "customer",
    }
}

/// Searches documents by structured criteria such as state, labels, folder, user, time and keywords.
///
/// `POST /documents/v1/document/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::document::SEARCH_DOCUMENTS).
pub fn search_documents(
    session: &rt::Session,
    body: &DocumentSearchCriteria,
) -> rt::Call<ResultStash<Vec<Document>>> {
    rt::Call::new(session, &operations::SEARCH_DOCUMENTS).json(body)
}

/// Returns the metadata, not the content, of the document with the given ID.
///
/// `GET /documents/v1/document/{documentID}`
///
/// - `document_id`: `documentID` in the path, int64. At least 1.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::document::GET_META_INFO_BY_ID).
pub fn get_meta_info_by_id(
    session: &rt::Session,
    document_id: i64,
) -> rt::Call<ResultStash<Document>> {
    rt::Call::new(session, &operations::GET_META_INFO_BY_ID)
        .set("documentID", &document_id)
}

/// Updates name, MIME type or content of a document by its ID; fails with 423 if it is locked.
///
/// `PUT /documents/v1/document/{documentID}`
///
/// - `document_id`: `documentID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `updateDocuments`. [Schema](crate::schema::argus::documents::v1::document::UPDATE_DOCUMENT).
pub fn update_document(
    session: &rt::Session,
    document_id: i64,
    body: &DocumentUpdateRequest,
) -> rt::Call<ResultStash<Document>> {
    rt::Call::new(session, &operations::UPDATE_DOCUMENT)
        .set("documentID", &document_id)
        .json(body)
}

/// Deletes a document by its ID and returns it; fails with 423 if the document is locked.
///
/// `DELETE /documents/v1/document/{documentID}`
///
/// - `document_id`: `documentID` in the path, int64. At least 1.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::document::DELETE_DOCUMENT).
pub fn delete_document(
    session: &rt::Session,
    document_id: i64,
) -> rt::Call<ResultStash<Document>> {
    rt::Call::new(session, &operations::DELETE_DOCUMENT).set("documentID", &document_id)
}

/// Lists a page of the access entries on the document with the given ID.
///
/// `GET /documents/v1/document/{documentID}/access`
///
/// - `document_id`: `documentID` in the path, int64. At least 1.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::document::LIST_DOCUMENT_ACCESS).
pub fn list_document_access(
    session: &rt::Session,
    document_id: i64,
) -> ListDocumentAccess {
    rt::Call::new(session, &operations::LIST_DOCUMENT_ACCESS)
        .set("documentID", &document_id)
        .into()
}

rt::call! {
    /// The call of [`list_document_access()`], with its optional parameters.
    pub struct ListDocumentAccess -> ResultStash<Vec<DocumentAccess>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
    }
}

/// Sets the access mode of the document with the given ID and returns the document.
///
/// `PUT /documents/v1/document/{documentID}/access`
///
/// - `document_id`: `documentID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::document::UPDATE_DOCUMENT_ACCESS_SETTINGS).
pub fn update_document_access_settings(
    session: &rt::Session,
    document_id: i64,
    body: &DocumentFolderElementSetAccessModeRequest,
) -> rt::Call<ResultStash<Document>> {
    rt::Call::new(session, &operations::UPDATE_DOCUMENT_ACCESS_SETTINGS)
        .set("documentID", &document_id)
        .json(body)
}

/// Gives a subject folder, read or write access to the document with the given ID.
///
/// `POST /documents/v1/document/{documentID}/access`
///
/// - `document_id`: `documentID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::document::GRANT_DOCUMENT_ACCESS).
pub fn grant_document_access(
    session: &rt::Session,
    document_id: i64,
    body: &DocumentFolderElementGrantAccessRequest,
) -> rt::Call<ResultStash<DocumentAccess>> {
    rt::Call::new(session, &operations::GRANT_DOCUMENT_ACCESS)
        .set("documentID", &document_id)
        .json(body)
}

/// Revokes one access entry, by its ID, on the document with the given document ID.
///
/// `DELETE /documents/v1/document/{documentID}/access/{accessID}`
///
/// - `document_id`: `documentID` in the path, int64. At least 1.
/// - `access_id`: `accessID` in the path, int64. At least 1.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::document::REVOKE_DOCUMENT_ACCESS).
pub fn revoke_document_access(
    session: &rt::Session,
    document_id: i64,
    access_id: i64,
) -> rt::Call<ResultStash<DocumentAccess>> {
    rt::Call::new(session, &operations::REVOKE_DOCUMENT_ACCESS)
        .set("documentID", &document_id)
        .set("accessID", &access_id)
}

/// Commits a document by its ID, with optional new content or name; fails with 423 if it is locked.
///
/// `PUT /documents/v1/document/{documentID}/commit`
///
/// - `document_id`: `documentID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `updateDocuments`. [Schema](crate::schema::argus::documents::v1::document::COMMIT_DOCUMENT).
pub fn commit_document(
    session: &rt::Session,
    document_id: i64,
    body: &DocumentCommitRequest,
) -> rt::Call<ResultStash<Document>> {
    rt::Call::new(session, &operations::COMMIT_DOCUMENT)
        .set("documentID", &document_id)
        .json(body)
}

/// Returns the content of the document with the given ID as a binary stream.
///
/// `GET /documents/v1/document/{documentID}/content`
///
/// - `document_id`: `documentID` in the path, int64. At least 1.
///
/// Answers `application/octet-stream`. Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::document::GET_DOCUMENT_CONTENT_BY_ID).
pub fn get_document_content_by_id(
    session: &rt::Session,
    document_id: i64,
) -> rt::Call<rt::Bytes> {
    rt::Call::new(session, &operations::GET_DOCUMENT_CONTENT_BY_ID)
        .set("documentID", &document_id)
}

/// Adds, removes or replaces labels on a document and returns the list of labels.
///
/// `PUT /documents/v1/document/{documentID}/labels`
///
/// - `document_id`: `documentID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `updateDocuments`. [Schema](crate::schema::argus::documents::v1::document::SET_DOCUMENT_LABELS).
pub fn set_document_labels(
    session: &rt::Session,
    document_id: i64,
    body: &DocumentSetLabelsRequest,
) -> rt::Call<ResultStash<Vec<DocumentLabel>>> {
    rt::Call::new(session, &operations::SET_DOCUMENT_LABELS)
        .set("documentID", &document_id)
        .json(body)
}

/// Locks, unlocks or overrides the lock on a document, depending on the requested mode.
///
/// `PUT /documents/v1/document/{documentID}/lock`
///
/// - `document_id`: `documentID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `updateDocuments`. [Schema](crate::schema::argus::documents::v1::document::LOCK_DOCUMENT).
pub fn lock_document(
    session: &rt::Session,
    document_id: i64,
    body: &DocumentLockRequest,
) -> rt::Call<ResultStash<Document>> {
    rt::Call::new(session, &operations::LOCK_DOCUMENT)
        .set("documentID", &document_id)
        .json(body)
}

/// Moves a document into another folder given by folder ID; fails with 423 if it is locked.
///
/// `PUT /documents/v1/document/{documentID}/move`
///
/// - `document_id`: `documentID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `updateDocuments`. [Schema](crate::schema::argus::documents::v1::document::MOVE_DOCUMENT).
pub fn move_document(
    session: &rt::Session,
    document_id: i64,
    body: &DocumentMoveRequest,
) -> rt::Call<ResultStash<Document>> {
    rt::Call::new(session, &operations::MOVE_DOCUMENT)
        .set("documentID", &document_id)
        .json(body)
}

/// Returns revisions of the document with the given ID, paged by limit and offset.
///
/// `GET /documents/v1/document/{documentID}/versions`
///
/// - `document_id`: `documentID` in the path, int64.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::document::GET_DOCUMENT_REVISIONS).
pub fn get_document_revisions(
    session: &rt::Session,
    document_id: i64,
) -> GetDocumentRevisions {
    rt::Call::new(session, &operations::GET_DOCUMENT_REVISIONS)
        .set("documentID", &document_id)
        .into()
}

rt::call! {
    /// The call of [`get_document_revisions()`], with its optional parameters.
    pub struct GetDocumentRevisions -> ResultStash<Document> {
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
    }
}

/// Returns the watch status of the current user on the document with the given ID.
///
/// `GET /documents/v1/document/{documentID}/watch`
///
/// - `document_id`: `documentID` in the path, int64. At least 1.
///
/// Needs `updateDocuments`. [Schema](crate::schema::argus::documents::v1::document::GET_CURRENT_USER_DOCUMENT_WATCH_STATUS).
pub fn get_current_user_document_watch_status(
    session: &rt::Session,
    document_id: i64,
) -> rt::Call<ResultStash<DocumentCurrentUserWatchStatus>> {
    rt::Call::new(session, &operations::GET_CURRENT_USER_DOCUMENT_WATCH_STATUS)
        .set("documentID", &document_id)
}

/// Turns watching on or off for the current user on the document with the given ID.
///
/// `PUT /documents/v1/document/{documentID}/watch`
///
/// - `document_id`: `documentID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `updateDocuments`. [Schema](crate::schema::argus::documents::v1::document::SET_CURRENT_USER_DOCUMENT_WATCH_STATUS).
pub fn set_current_user_document_watch_status(
    session: &rt::Session,
    document_id: i64,
    body: &DocumentSetCurrentUserWatchStatusRequest,
) -> rt::Call<ResultStash<DocumentCurrentUserWatchStatus>> {
    rt::Call::new(session, &operations::SET_CURRENT_USER_DOCUMENT_WATCH_STATUS)
        .set("documentID", &document_id)
        .json(body)
}

/// Lists watchers of the document with the given ID, by default with inherited ones.
///
/// `GET /documents/v1/document/{documentID}/watchers`
///
/// - `document_id`: `documentID` in the path, int64. At least 1.
///
/// Needs `updateDocuments`. [Schema](crate::schema::argus::documents::v1::document::LIST_DOCUMENT_WATCHERS_BY_ID).
pub fn list_document_watchers_by_id(
    session: &rt::Session,
    document_id: i64,
) -> ListDocumentWatchersById {
    rt::Call::new(session, &operations::LIST_DOCUMENT_WATCHERS_BY_ID)
        .set("documentID", &document_id)
        .into()
}

rt::call! {
    /// The call of [`list_document_watchers_by_id()`], with its optional parameters.
    pub struct ListDocumentWatchersById -> ResultStash<Vec<DocumentWatcher>> {
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0.
        offset: i32 => "offset",
        /// `true` if absent.
        include_inherited: bool => "includeInherited",
        include_negated: bool => "includeNegated",
        include_deleted: bool => "includeDeleted",
    }
}

/// Adds a subject as watcher, optionally negated, to the document with the given ID.
///
/// `POST /documents/v1/document/{documentID}/watchers`
///
/// - `document_id`: `documentID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `updateDocuments`. [Schema](crate::schema::argus::documents::v1::document::ADD_DOCUMENT_WATCHER).
pub fn add_document_watcher(
    session: &rt::Session,
    document_id: i64,
    body: &DocumentWatcherAddRequest,
) -> rt::Call<ResultStash<DocumentWatcher>> {
    rt::Call::new(session, &operations::ADD_DOCUMENT_WATCHER)
        .set("documentID", &document_id)
        .json(body)
}

/// Deletes one watcher entry, by its ID, from the document with the given document ID.
///
/// `DELETE /documents/v1/document/{documentID}/watchers/{entryID}`
///
/// - `document_id`: `documentID` in the path, int64. At least 1.
/// - `entry_id`: `entryID` in the path, uuid.
///
/// Needs `updateDocuments`. [Schema](crate::schema::argus::documents::v1::document::DELETE_DOCUMENT_WATCHER).
pub fn delete_document_watcher(
    session: &rt::Session,
    document_id: i64,
    entry_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<DocumentWatcher>> {
    rt::Call::new(session, &operations::DELETE_DOCUMENT_WATCHER)
        .set("documentID", &document_id)
        .set("entryID", &rt::Arg::<rt::Uuid>::into_arg(entry_id))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /documents/v1/document`: [`list_documents()`](super::list_documents).
    pub static LIST_DOCUMENTS: rt::Operation = rt::Operation::new(
            "argus.documents.v1.document.list_documents",
            rt::Method::GET,
            "/documents/v1/document",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("customerID"),
                rt::Param::query("keywords"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `GET /documents/v1/document/path/access{parentFolderPath}/{documentName}`: [`list_document_access_by_path()`](super::list_document_access_by_path).
    pub static LIST_DOCUMENT_ACCESS_BY_PATH: rt::Operation = rt::Operation::new(
            "argus.documents.v1.document.list_document_access_by_path",
            rt::Method::GET,
            "/documents/v1/document/path/access{parentFolderPath}/{documentName}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("parentFolderPath").reserved(),
                rt::Param::path("documentName"),
                rt::Param::query("customer"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `PUT /documents/v1/document/path/access{parentFolderPath}/{documentName}`: [`update_document_access_settings_by_path()`](super::update_document_access_settings_by_path).
    pub static UPDATE_DOCUMENT_ACCESS_SETTINGS_BY_PATH: rt::Operation = rt::Operation::new(
            "argus.documents.v1.document.update_document_access_settings_by_path",
            rt::Method::PUT,
            "/documents/v1/document/path/access{parentFolderPath}/{documentName}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("parentFolderPath").reserved(),
                rt::Param::path("documentName"),
                rt::Param::query("customer"),
            ]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `POST /documents/v1/document/path/access{parentFolderPath}/{documentName}`: [`grant_document_access_by_path()`](super::grant_document_access_by_path).
    pub static GRANT_DOCUMENT_ACCESS_BY_PATH: rt::Operation = rt::Operation::new(
            "argus.documents.v1.document.grant_document_access_by_path",
            rt::Method::POST,
            "/documents/v1/document/path/access{parentFolderPath}/{documentName}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("parentFolderPath").reserved(),
                rt::Param::path("documentName"),
                rt::Param::query("customer"),
            ]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `DELETE /documents/v1/document/path/access{parentFolderPath}/{documentName}/{accessID}`: [`revoke_document_access_by_path()`](super::revoke_document_access_by_path).
    pub static REVOKE_DOCUMENT_ACCESS_BY_PATH: rt::Operation = rt::Operation::new(
            "argus.documents.v1.document.revoke_document_access_by_path",
            rt::Method::DELETE,
            "/documents/v1/document/path/access{parentFolderPath}/{documentName}/{accessID}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("parentFolderPath").reserved(),
                rt::Param::path("documentName"),
                rt::Param::path("accessID"),
                rt::Param::query("customer"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `GET /documents/v1/document/path/content{parentFolderPath}/{documentName}`: [`get_document_content_by_path()`](super::get_document_content_by_path).
    pub static GET_DOCUMENT_CONTENT_BY_PATH: rt::Operation = rt::Operation::new(
            "argus.documents.v1.document.get_document_content_by_path",
            rt::Method::GET,
            "/documents/v1/document/path/content{parentFolderPath}/{documentName}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("parentFolderPath").reserved(),
                rt::Param::path("documentName"),
                rt::Param::query("customer"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `GET /documents/v1/document/path/meta{parentFolderPath}/{documentName}`: [`get_meta_info_by_path()`](super::get_meta_info_by_path).
    pub static GET_META_INFO_BY_PATH: rt::Operation = rt::Operation::new(
            "argus.documents.v1.document.get_meta_info_by_path",
            rt::Method::GET,
            "/documents/v1/document/path/meta{parentFolderPath}/{documentName}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("parentFolderPath").reserved(),
                rt::Param::path("documentName"),
                rt::Param::query("customer"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `GET /documents/v1/document/path/watchers{parentFolderPath}/{documentName}`: [`list_document_watchers_by_path()`](super::list_document_watchers_by_path).
    pub static LIST_DOCUMENT_WATCHERS_BY_PATH: rt::Operation = rt::Operation::new(
            "argus.documents.v1.document.list_document_watchers_by_path",
            rt::Method::GET,
            "/documents/v1/document/path/watchers{parentFolderPath}/{documentName}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("parentFolderPath").reserved(),
                rt::Param::path("documentName"),
                rt::Param::query("customer"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::query("includeInherited"),
                rt::Param::query("includeNegated"),
                rt::Param::query("includeDeleted"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `POST /documents/v1/document/path/watchers{parentFolderPath}/{documentName}`: [`add_document_watcher_by_path()`](super::add_document_watcher_by_path).
    pub static ADD_DOCUMENT_WATCHER_BY_PATH: rt::Operation = rt::Operation::new(
            "argus.documents.v1.document.add_document_watcher_by_path",
            rt::Method::POST,
            "/documents/v1/document/path/watchers{parentFolderPath}/{documentName}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("parentFolderPath").reserved(),
                rt::Param::path("documentName"),
                rt::Param::query("customer"),
            ]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `DELETE /documents/v1/document/path/watchers{parentFolderPath}/{documentName}/{entryID}`: [`delete_document_watcher_by_path()`](super::delete_document_watcher_by_path).
    pub static DELETE_DOCUMENT_WATCHER_BY_PATH: rt::Operation = rt::Operation::new(
            "argus.documents.v1.document.delete_document_watcher_by_path",
            rt::Method::DELETE,
            "/documents/v1/document/path/watchers{parentFolderPath}/{documentName}/{entryID}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("parentFolderPath").reserved(),
                rt::Param::path("documentName"),
                rt::Param::query("customer"),
                rt::Param::path("entryID"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `GET /documents/v1/document/path/watch{parentFolderPath}/{documentName}`: [`get_current_user_document_watch_status_by_path()`](super::get_current_user_document_watch_status_by_path).
    pub static GET_CURRENT_USER_DOCUMENT_WATCH_STATUS_BY_PATH: rt::Operation = rt::Operation::new(
            "argus.documents.v1.document.get_current_user_document_watch_status_by_path",
            rt::Method::GET,
            "/documents/v1/document/path/watch{parentFolderPath}/{documentName}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("parentFolderPath").reserved(),
                rt::Param::path("documentName"),
                rt::Param::query("customer"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `PUT /documents/v1/document/path/watch{parentFolderPath}/{documentName}`: [`set_current_user_document_watch_status_by_path()`](super::set_current_user_document_watch_status_by_path).
    pub static SET_CURRENT_USER_DOCUMENT_WATCH_STATUS_BY_PATH: rt::Operation = rt::Operation::new(
            "argus.documents.v1.document.set_current_user_document_watch_status_by_path",
            rt::Method::PUT,
            "/documents/v1/document/path/watch{parentFolderPath}/{documentName}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("parentFolderPath").reserved(),
                rt::Param::path("documentName"),
                rt::Param::query("customer"),
            ]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `POST /documents/v1/document/path{parentFolderPath}/{documentName}`: [`add_document_by_path_raw()`](super::add_document_by_path_raw).
    pub static ADD_DOCUMENT_BY_PATH_RAW: rt::Operation = rt::Operation::new(
            "argus.documents.v1.document.add_document_by_path_raw",
            rt::Method::POST,
            "/documents/v1/document/path{parentFolderPath}/{documentName}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("parentFolderPath").reserved(),
                rt::Param::path("documentName"),
                rt::Param::query("customer"),
                rt::Param::query("accessMode"),
                rt::Param::query("createMissing"),
                rt::Param::query("overwriteExisting"),
                rt::Param::query("skipNotification"),
            ]
        })
        .body(rt::Body::new("application/octet-stream"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `DELETE /documents/v1/document/path{parentFolderPath}/{documentName}`: [`delete_document_by_path()`](super::delete_document_by_path).
    pub static DELETE_DOCUMENT_BY_PATH: rt::Operation = rt::Operation::new(
            "argus.documents.v1.document.delete_document_by_path",
            rt::Method::DELETE,
            "/documents/v1/document/path{parentFolderPath}/{documentName}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("parentFolderPath").reserved(),
                rt::Param::path("documentName"),
                rt::Param::query("customer"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `POST /documents/v1/document/search`: [`search_documents()`](super::search_documents).
    pub static SEARCH_DOCUMENTS: rt::Operation = rt::Operation::new(
            "argus.documents.v1.document.search_documents",
            rt::Method::POST,
            "/documents/v1/document/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `GET /documents/v1/document/{documentID}`: [`get_meta_info_by_id()`](super::get_meta_info_by_id).
    pub static GET_META_INFO_BY_ID: rt::Operation = rt::Operation::new(
            "argus.documents.v1.document.get_meta_info_by_id",
            rt::Method::GET,
            "/documents/v1/document/{documentID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("documentID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `PUT /documents/v1/document/{documentID}`: [`update_document()`](super::update_document).
    pub static UPDATE_DOCUMENT: rt::Operation = rt::Operation::new(
            "argus.documents.v1.document.update_document",
            rt::Method::PUT,
            "/documents/v1/document/{documentID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("documentID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `DELETE /documents/v1/document/{documentID}`: [`delete_document()`](super::delete_document).
    pub static DELETE_DOCUMENT: rt::Operation = rt::Operation::new(
            "argus.documents.v1.document.delete_document",
            rt::Method::DELETE,
            "/documents/v1/document/{documentID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("documentID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `GET /documents/v1/document/{documentID}/access`: [`list_document_access()`](super::list_document_access).
    pub static LIST_DOCUMENT_ACCESS: rt::Operation = rt::Operation::new(
            "argus.documents.v1.document.list_document_access",
            rt::Method::GET,
            "/documents/v1/document/{documentID}/access",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("documentID"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `PUT /documents/v1/document/{documentID}/access`: [`update_document_access_settings()`](super::update_document_access_settings).
    pub static UPDATE_DOCUMENT_ACCESS_SETTINGS: rt::Operation = rt::Operation::new(
            "argus.documents.v1.document.update_document_access_settings",
            rt::Method::PUT,
            "/documents/v1/document/{documentID}/access",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("documentID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `POST /documents/v1/document/{documentID}/access`: [`grant_document_access()`](super::grant_document_access).
    pub static GRANT_DOCUMENT_ACCESS: rt::Operation = rt::Operation::new(
            "argus.documents.v1.document.grant_document_access",
            rt::Method::POST,
            "/documents/v1/document/{documentID}/access",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("documentID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `DELETE /documents/v1/document/{documentID}/access/{accessID}`: [`revoke_document_access()`](super::revoke_document_access).
    pub static REVOKE_DOCUMENT_ACCESS: rt::Operation = rt::Operation::new(
            "argus.documents.v1.document.revoke_document_access",
            rt::Method::DELETE,
            "/documents/v1/document/{documentID}/access/{accessID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("documentID"), rt::Param::path("accessID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `PUT /documents/v1/document/{documentID}/commit`: [`commit_document()`](super::commit_document).
    pub static COMMIT_DOCUMENT: rt::Operation = rt::Operation::new(
            "argus.documents.v1.document.commit_document",
            rt::Method::PUT,
            "/documents/v1/document/{documentID}/commit",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("documentID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `GET /documents/v1/document/{documentID}/content`: [`get_document_content_by_id()`](super::get_document_content_by_id).
    pub static GET_DOCUMENT_CONTENT_BY_ID: rt::Operation = rt::Operation::new(
            "argus.documents.v1.document.get_document_content_by_id",
            rt::Method::GET,
            "/documents/v1/document/{documentID}/content",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("documentID")] })
        .answers(&["application/octet-stream"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `PUT /documents/v1/document/{documentID}/labels`: [`set_document_labels()`](super::set_document_labels).
    pub static SET_DOCUMENT_LABELS: rt::Operation = rt::Operation::new(
            "argus.documents.v1.document.set_document_labels",
            rt::Method::PUT,
            "/documents/v1/document/{documentID}/labels",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("documentID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `PUT /documents/v1/document/{documentID}/lock`: [`lock_document()`](super::lock_document).
    pub static LOCK_DOCUMENT: rt::Operation = rt::Operation::new(
            "argus.documents.v1.document.lock_document",
            rt::Method::PUT,
            "/documents/v1/document/{documentID}/lock",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("documentID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `PUT /documents/v1/document/{documentID}/move`: [`move_document()`](super::move_document).
    pub static MOVE_DOCUMENT: rt::Operation = rt::Operation::new(
            "argus.documents.v1.document.move_document",
            rt::Method::PUT,
            "/documents/v1/document/{documentID}/move",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("documentID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `GET /documents/v1/document/{documentID}/versions`: [`get_document_revisions()`](super::get_document_revisions).
    pub static GET_DOCUMENT_REVISIONS: rt::Operation = rt::Operation::new(
            "argus.documents.v1.document.get_document_revisions",
            rt::Method::GET,
            "/documents/v1/document/{documentID}/versions",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("documentID"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `GET /documents/v1/document/{documentID}/watch`: [`get_current_user_document_watch_status()`](super::get_current_user_document_watch_status).
    pub static GET_CURRENT_USER_DOCUMENT_WATCH_STATUS: rt::Operation = rt::Operation::new(
            "argus.documents.v1.document.get_current_user_document_watch_status",
            rt::Method::GET,
            "/documents/v1/document/{documentID}/watch",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("documentID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `PUT /documents/v1/document/{documentID}/watch`: [`set_current_user_document_watch_status()`](super::set_current_user_document_watch_status).
    pub static SET_CURRENT_USER_DOCUMENT_WATCH_STATUS: rt::Operation = rt::Operation::new(
            "argus.documents.v1.document.set_current_user_document_watch_status",
            rt::Method::PUT,
            "/documents/v1/document/{documentID}/watch",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("documentID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `GET /documents/v1/document/{documentID}/watchers`: [`list_document_watchers_by_id()`](super::list_document_watchers_by_id).
    pub static LIST_DOCUMENT_WATCHERS_BY_ID: rt::Operation = rt::Operation::new(
            "argus.documents.v1.document.list_document_watchers_by_id",
            rt::Method::GET,
            "/documents/v1/document/{documentID}/watchers",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("documentID"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::query("includeInherited"),
                rt::Param::query("includeNegated"),
                rt::Param::query("includeDeleted"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `POST /documents/v1/document/{documentID}/watchers`: [`add_document_watcher()`](super::add_document_watcher).
    pub static ADD_DOCUMENT_WATCHER: rt::Operation = rt::Operation::new(
            "argus.documents.v1.document.add_document_watcher",
            rt::Method::POST,
            "/documents/v1/document/{documentID}/watchers",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("documentID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `DELETE /documents/v1/document/{documentID}/watchers/{entryID}`: [`delete_document_watcher()`](super::delete_document_watcher).
    pub static DELETE_DOCUMENT_WATCHER: rt::Operation = rt::Operation::new(
            "argus.documents.v1.document.delete_document_watcher",
            rt::Method::DELETE,
            "/documents/v1/document/{documentID}/watchers/{entryID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("documentID"), rt::Param::path("entryID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_DOCUMENTS,
        &LIST_DOCUMENT_ACCESS_BY_PATH,
        &UPDATE_DOCUMENT_ACCESS_SETTINGS_BY_PATH,
        &GRANT_DOCUMENT_ACCESS_BY_PATH,
        &REVOKE_DOCUMENT_ACCESS_BY_PATH,
        &GET_DOCUMENT_CONTENT_BY_PATH,
        &GET_META_INFO_BY_PATH,
        &LIST_DOCUMENT_WATCHERS_BY_PATH,
        &ADD_DOCUMENT_WATCHER_BY_PATH,
        &DELETE_DOCUMENT_WATCHER_BY_PATH,
        &GET_CURRENT_USER_DOCUMENT_WATCH_STATUS_BY_PATH,
        &SET_CURRENT_USER_DOCUMENT_WATCH_STATUS_BY_PATH,
        &ADD_DOCUMENT_BY_PATH_RAW,
        &DELETE_DOCUMENT_BY_PATH,
        &SEARCH_DOCUMENTS,
        &GET_META_INFO_BY_ID,
        &UPDATE_DOCUMENT,
        &DELETE_DOCUMENT,
        &LIST_DOCUMENT_ACCESS,
        &UPDATE_DOCUMENT_ACCESS_SETTINGS,
        &GRANT_DOCUMENT_ACCESS,
        &REVOKE_DOCUMENT_ACCESS,
        &COMMIT_DOCUMENT,
        &GET_DOCUMENT_CONTENT_BY_ID,
        &SET_DOCUMENT_LABELS,
        &LOCK_DOCUMENT,
        &MOVE_DOCUMENT,
        &GET_DOCUMENT_REVISIONS,
        &GET_CURRENT_USER_DOCUMENT_WATCH_STATUS,
        &SET_CURRENT_USER_DOCUMENT_WATCH_STATUS,
        &LIST_DOCUMENT_WATCHERS_BY_ID,
        &ADD_DOCUMENT_WATCHER,
        &DELETE_DOCUMENT_WATCHER,
    ];
}
