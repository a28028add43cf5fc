//! FolderPathAccess.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::super::{DeleteFolderMode, Document, DocumentAccess, DocumentAccessMode, DocumentAddRequest, DocumentCurrentUserWatchStatus, DocumentFolder, DocumentFolderAddByPathRequest, DocumentFolderAddSubFolderRequest, DocumentFolderElement, DocumentFolderElementGrantAccessRequest, DocumentFolderElementSetAccessModeRequest, DocumentFolderUpdateRequest, DocumentMoveRequest, DocumentWatcher, FolderSetCurrentUserWatchStatusRequest, FolderWatcherAddRequest, ResultStash};

/// Lists a page of the access entries on the folder at the given path.
///
/// `GET /documents/v1/folder/path/access{path}`
///
/// - `path`: `path` in the path, text. Matches `(/.+)?`.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::folder::path::folder_path_access::LIST_FOLDER_ACCESS_BY_PATH).
pub fn list_folder_access_by_path(
    session: &rt::Session,
    path: impl rt::Arg<String>,
) -> ListFolderAccessByPath {
    rt::Call::new(session, &operations::LIST_FOLDER_ACCESS_BY_PATH)
        .set("path", &rt::Arg::<String>::into_arg(path))
        .into()
}

rt::call! {
    /// The call of [`list_folder_access_by_path()`], with its optional parameters.
    pub struct ListFolderAccessByPath -> ResultStash<Vec<DocumentAccess>> {
        customer: String => "customer",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
    }
}

/// Sets the access mode of the folder at the given path and returns the folder.
///
/// `PUT /documents/v1/folder/path/access{path}`
///
/// - `path`: `path` in the path, text. Matches `(/.+)?`.
/// - `body`: sent as `application/json`.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::folder::path::folder_path_access::UPDATE_FOLDER_ACCESS_SETTINGS_BY_PATH).
pub fn update_folder_access_settings_by_path(
    session: &rt::Session,
    path: impl rt::Arg<String>,
    body: &DocumentFolderElementSetAccessModeRequest,
) -> UpdateFolderAccessSettingsByPath {
    rt::Call::new(session, &operations::UPDATE_FOLDER_ACCESS_SETTINGS_BY_PATH)
        .set("path", &rt::Arg::<String>::into_arg(path))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`update_folder_access_settings_by_path()`], with its optional parameters.
    pub struct UpdateFolderAccessSettingsByPath -> ResultStash<DocumentFolder> {
        customer: String => "customer",
    }
}

/// Gives a subject folder, read or write access to the folder at the given path.
///
/// `POST /documents/v1/folder/path/access{path}`
///
/// - `path`: `path` in the path, text. Matches `(/.+)?`.
/// - `body`: sent as `application/json`.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::folder::path::folder_path_access::GRANT_FOLDER_ACCESS_BY_PATH).
pub fn grant_folder_access_by_path(
    session: &rt::Session,
    path: impl rt::Arg<String>,
    body: &DocumentFolderElementGrantAccessRequest,
) -> GrantFolderAccessByPath {
    rt::Call::new(session, &operations::GRANT_FOLDER_ACCESS_BY_PATH)
        .set("path", &rt::Arg::<String>::into_arg(path))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`grant_folder_access_by_path()`], with its optional parameters.
    pub struct GrantFolderAccessByPath -> ResultStash<DocumentAccess> {
        customer: String => "customer",
    }
}

/// Revokes one access entry, by its ID, on the folder at the given path.
///
/// `DELETE /documents/v1/folder/path/access{path}/{accessID}`
///
/// - `path`: `path` in the path, text. Matches `(/.+)?`.
/// - `access_id`: `accessID` in the path, int64. At least 1.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::folder::path::folder_path_access::REVOKE_FOLDER_ACCESS_BY_PATH).
pub fn revoke_folder_access_by_path(
    session: &rt::Session,
    path: impl rt::Arg<String>,
    access_id: i64,
) -> RevokeFolderAccessByPath {
    rt::Call::new(session, &operations::REVOKE_FOLDER_ACCESS_BY_PATH)
        .set("path", &rt::Arg::<String>::into_arg(path))
        .set("accessID", &access_id)
        .into()
}

rt::call! {
    /// The call of [`revoke_folder_access_by_path()`], with its optional parameters.
    pub struct RevokeFolderAccessByPath -> ResultStash<DocumentAccess> {
        customer: String => "customer",
    }
}

/// Lists the content of the folder at the given path, paged by limit and offset.
///
/// `GET /documents/v1/folder/path/content{path}`
///
/// - `path`: `path` in the path, text. Matches `(/.+)?`.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::folder::path::folder_path_access::BROWSE_FOLDER_BY_PATH).
pub fn browse_folder_by_path(
    session: &rt::Session,
    path: impl rt::Arg<String>,
) -> BrowseFolderByPath {
    rt::Call::new(session, &operations::BROWSE_FOLDER_BY_PATH)
        .set("path", &rt::Arg::<String>::into_arg(path))
        .into()
}

rt::call! {
    /// The call of [`browse_folder_by_path()`], with its optional parameters.
    pub struct BrowseFolderByPath -> ResultStash<Vec<DocumentFolder>> {
        customer: String => "customer",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
    }
}

/// Returns the metadata, not the content, of the folder at the given path.
///
/// `GET /documents/v1/folder/path/meta{path}`
///
/// - `path`: `path` in the path, text. Matches `(/.+)?`.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::folder::path::folder_path_access::GET_FOLDER_META_INFO_BY_PATH).
pub fn get_folder_meta_info_by_path(
    session: &rt::Session,
    path: impl rt::Arg<String>,
) -> GetFolderMetaInfoByPath {
    rt::Call::new(session, &operations::GET_FOLDER_META_INFO_BY_PATH)
        .set("path", &rt::Arg::<String>::into_arg(path))
        .into()
}

rt::call! {
    /// The call of [`get_folder_meta_info_by_path()`], with its optional parameters.
    pub struct GetFolderMetaInfoByPath -> ResultStash<DocumentFolder> {
        customer: String => "customer",
    }
}

/// Renames the folder at the given path and returns the updated folder.
///
/// `PUT /documents/v1/folder/path/meta{path}`
///
/// - `path`: `path` in the path, text. Matches `(/.+)?`.
/// - `body`: sent as `application/json`.
///
/// Needs `updateDocuments`. [Schema](crate::schema::argus::documents::v1::folder::path::folder_path_access::UPDATE_FOLDER_BY_PATH).
pub fn update_folder_by_path(
    session: &rt::Session,
    path: impl rt::Arg<String>,
    body: &DocumentFolderUpdateRequest,
) -> UpdateFolderByPath {
    rt::Call::new(session, &operations::UPDATE_FOLDER_BY_PATH)
        .set("path", &rt::Arg::<String>::into_arg(path))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`update_folder_by_path()`], with its optional parameters.
    pub struct UpdateFolderByPath -> ResultStash<DocumentFolder> {
        customer: String => "customer",
    }
}

/// Lists watchers of the folder at the given path, by default with inherited ones.
///
/// `GET /documents/v1/folder/path/watchers{path}`
///
/// - `path`: `path` in the path, text. Matches `(/.+)?`.
///
/// Needs `updateDocuments`. [Schema](crate::schema::argus::documents::v1::folder::path::folder_path_access::GET_FOLDER_WATCHERS_BY_PATH).
pub fn get_folder_watchers_by_path(
    session: &rt::Session,
    path: impl rt::Arg<String>,
) -> GetFolderWatchersByPath {
    rt::Call::new(session, &operations::GET_FOLDER_WATCHERS_BY_PATH)
        .set("path", &rt::Arg::<String>::into_arg(path))
        .into()
}

rt::call! {
    /// The call of [`get_folder_watchers_by_path()`], with its optional parameters.
    pub struct GetFolderWatchersByPath -> ResultStash<Vec<DocumentWatcher>> {
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

/// Adds a subject as watcher, optionally negated, to the folder at the given path.
///
/// `POST /documents/v1/folder/path/watchers{path}`
///
/// - `path`: `path` in the path, text. Matches `(/.+)?`.
/// - `body`: sent as `application/json`.
///
/// Needs `updateDocuments`. [Schema](crate::schema::argus::documents::v1::folder::path::folder_path_access::ADD_FOLDER_WATCHER_BY_PATH).
pub fn add_folder_watcher_by_path(
    session: &rt::Session,
    path: impl rt::Arg<String>,
    body: &FolderWatcherAddRequest,
) -> AddFolderWatcherByPath {
    rt::Call::new(session, &operations::ADD_FOLDER_WATCHER_BY_PATH)
        .set("path", &rt::Arg::<String>::into_arg(path))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`add_folder_watcher_by_path()`], with its optional parameters.
    pub struct AddFolderWatcherByPath -> ResultStash<DocumentWatcher> {
        customer: String => "customer",
    }
}

/// Deletes one watcher entry, by its ID, from the folder at the given path.
///
/// `DELETE /documents/v1/folder/path/watchers{path}/{entryID}`
///
/// - `path`: `path` in the path, text. Matches `(/.+)?`.
/// - `entry_id`: `entryID` in the path, uuid.
///
/// Needs `updateDocuments`. [Schema](crate::schema::argus::documents::v1::folder::path::folder_path_access::DELETE_FOLDER_WATCHER_BY_PATH).
pub fn delete_folder_watcher_by_path(
    session: &rt::Session,
    path: impl rt::Arg<String>,
    entry_id: impl rt::Arg<rt::Uuid>,
) -> DeleteFolderWatcherByPath {
    rt::Call::new(session, &operations::DELETE_FOLDER_WATCHER_BY_PATH)
        .set("path", &rt::Arg::<String>::into_arg(path))
        .set("entryID", &rt::Arg::<rt::Uuid>::into_arg(entry_id))
        .into()
}

rt::call! {
    /// The call of [`delete_folder_watcher_by_path()`], with its optional parameters.
    pub struct DeleteFolderWatcherByPath -> ResultStash<DocumentWatcher> {
        customer: String => "customer",
    }
}

/// Returns the watch status of the current user on the folder at the given path.
///
/// `GET /documents/v1/folder/path/watch{path}`
///
/// - `path`: `path` in the path, text. Matches `(/.+)?`.
///
/// Needs `updateDocuments`. [Schema](crate::schema::argus::documents::v1::folder::path::folder_path_access::GET_CURRENT_USER_FOLDER_WATCH_STATUS_BY_PATH).
pub fn get_current_user_folder_watch_status_by_path(
    session: &rt::Session,
    path: impl rt::Arg<String>,
) -> GetCurrentUserFolderWatchStatusByPath {
    rt::Call::new(session, &operations::GET_CURRENT_USER_FOLDER_WATCH_STATUS_BY_PATH)
        .set("path", &rt::Arg::<String>::into_arg(path))
        .into()
}

rt::call! {
    /// The call of [`get_current_user_folder_watch_status_by_path()`], with its optional parameters.
    pub struct GetCurrentUserFolderWatchStatusByPath -> ResultStash<DocumentCurrentUserWatchStatus> {
        customer: String => "customer",
    }
}

/// Turns watching on or off for the current user on the folder at the given path.
///
/// `PUT /documents/v1/folder/path/watch{path}`
///
/// - `path`: `path` in the path, text. Matches `(/.+)?`.
/// - `body`: sent as `application/json`.
///
/// Needs `updateDocuments`. [Schema](crate::schema::argus::documents::v1::folder::path::folder_path_access::SET_CURRENT_USER_FOLDER_WATCH_STATUS_BY_PATH).
pub fn set_current_user_folder_watch_status_by_path(
    session: &rt::Session,
    path: impl rt::Arg<String>,
    body: &FolderSetCurrentUserWatchStatusRequest,
) -> SetCurrentUserFolderWatchStatusByPath {
    rt::Call::new(session, &operations::SET_CURRENT_USER_FOLDER_WATCH_STATUS_BY_PATH)
        .set("path", &rt::Arg::<String>::into_arg(path))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`set_current_user_folder_watch_status_by_path()`], with its optional parameters.
    pub struct SetCurrentUserFolderWatchStatusByPath -> ResultStash<DocumentCurrentUserWatchStatus> {
        customer: String => "customer",
    }
}

/// Adds a named folder below the given parent path, optionally creating missing folders.
///
/// `POST /documents/v1/folder/path{parentFolderPath}`
///
/// - `parent_folder_path`: `parentFolderPath` in the path, text. Matches `(/.+)?`.
/// - `body`: sent as `application/json`.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::folder::path::folder_path_access::ADD_FOLDER_BY_PATH).
pub fn add_folder_by_path(
    session: &rt::Session,
    parent_folder_path: impl rt::Arg<String>,
    body: &DocumentFolderAddByPathRequest,
) -> AddFolderByPath {
    rt::Call::new(session, &operations::ADD_FOLDER_BY_PATH)
        .set("parentFolderPath", &rt::Arg::<String>::into_arg(parent_folder_path))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`add_folder_by_path()`], with its optional parameters.
    pub struct AddFolderByPath -> ResultStash<DocumentFolder> {
        customer: String => "customer",
    }
}

/// Deletes the folder found by parent path and name, by default only if empty, optionally cascading.
///
/// `DELETE /documents/v1/folder/path{parentFolderPath}/{folderName}`
///
/// - `parent_folder_path`: `parentFolderPath` in the path, text. Matches `(/.+)?`.
/// - `folder_name`: `folderName` in the path, text.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::folder::path::folder_path_access::DELETE_FOLDER_BY_PATH).
pub fn delete_folder_by_path(
    session: &rt::Session,
    parent_folder_path: impl rt::Arg<String>,
    folder_name: impl rt::Arg<String>,
) -> DeleteFolderByPath {
    rt::Call::new(session, &operations::DELETE_FOLDER_BY_PATH)
        .set("parentFolderPath", &rt::Arg::<String>::into_arg(parent_folder_path))
        .set("folderName", &rt::Arg::<String>::into_arg(folder_name))
        .into()
}

rt::call! {
    /// The call of [`delete_folder_by_path()`], with its optional parameters.
    pub struct DeleteFolderByPath -> ResultStash<DocumentFolder> {
        customer: String => "customer",
        /// `"DELETE_IF_EMPTY"` if absent.
        mode: DeleteFolderMode => "mode",
        /// No item twice.
        cascade_document_id: Vec<i64> => "cascadeDocumentID",
    }
}

/// Lists the elements in the root folder of the current user, paged by limit and offset.
///
/// `GET /documents/v1/folder/root`
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::folder::path::folder_path_access::GET_CURRENT_USER_ROOT_FOLDER).
pub fn get_current_user_root_folder(session: &rt::Session) -> GetCurrentUserRootFolder {
    rt::Call::new(session, &operations::GET_CURRENT_USER_ROOT_FOLDER).into()
}

rt::call! {
    /// The call of [`get_current_user_root_folder()`], with its optional parameters.
    pub struct GetCurrentUserRootFolder -> ResultStash<Vec<DocumentFolderElement>> {
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
    }
}

/// Returns the metadata, not the content, of the folder with the given ID.
///
/// `GET /documents/v1/folder/{folderID}`
///
/// - `folder_id`: `folderID` in the path, int64. At least 1.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::folder::path::folder_path_access::GET_FOLDER_META_INFO_BY_ID).
pub fn get_folder_meta_info_by_id(
    session: &rt::Session,
    folder_id: i64,
) -> rt::Call<ResultStash<DocumentFolder>> {
    rt::Call::new(session, &operations::GET_FOLDER_META_INFO_BY_ID)
        .set("folderID", &folder_id)
}

/// Renames the folder with the given ID and returns the updated folder.
///
/// `PUT /documents/v1/folder/{folderID}`
///
/// - `folder_id`: `folderID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `updateDocuments`. [Schema](crate::schema::argus::documents::v1::folder::path::folder_path_access::UPDATE_FOLDER).
pub fn update_folder(
    session: &rt::Session,
    folder_id: i64,
    body: &DocumentFolderUpdateRequest,
) -> rt::Call<ResultStash<DocumentFolder>> {
    rt::Call::new(session, &operations::UPDATE_FOLDER)
        .set("folderID", &folder_id)
        .json(body)
}

/// Deletes the folder with the given ID, by default only if empty, optionally cascading to documents.
///
/// `DELETE /documents/v1/folder/{folderID}`
///
/// - `folder_id`: `folderID` in the path, int64. At least 1.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::folder::path::folder_path_access::DELETE_FOLDER).
pub fn delete_folder(session: &rt::Session, folder_id: i64) -> DeleteFolder {
    rt::Call::new(session, &operations::DELETE_FOLDER).set("folderID", &folder_id).into()
}

rt::call! {
    /// The call of [`delete_folder()`], with its optional parameters.
    pub struct DeleteFolder -> ResultStash<DocumentFolder> {
        /// `"DELETE_IF_EMPTY"` if absent.
        mode: DeleteFolderMode => "mode",
        /// No item twice.
        cascade_document_id: Vec<i64> => "cascadeDocumentID",
    }
}

/// Lists a page of the access entries on the folder with the given ID.
///
/// `GET /documents/v1/folder/{folderID}/access`
///
/// - `folder_id`: `folderID` in the path, int64. At least 1.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::folder::path::folder_path_access::LIST_FOLDER_ACCESS).
pub fn list_folder_access(session: &rt::Session, folder_id: i64) -> ListFolderAccess {
    rt::Call::new(session, &operations::LIST_FOLDER_ACCESS)
        .set("folderID", &folder_id)
        .into()
}

rt::call! {
    /// The call of [`list_folder_access()`], with its optional parameters.
    pub struct ListFolderAccess -> ResultStash<Vec<DocumentAccess>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
    }
}

/// Sets the access mode of the folder with the given ID and returns the folder.
///
/// `PUT /documents/v1/folder/{folderID}/access`
///
/// - `folder_id`: `folderID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::folder::path::folder_path_access::UPDATE_FOLDER_ACCESS_SETTINGS).
pub fn update_folder_access_settings(
    session: &rt::Session,
    folder_id: i64,
    body: &DocumentFolderElementSetAccessModeRequest,
) -> rt::Call<ResultStash<DocumentFolder>> {
    rt::Call::new(session, &operations::UPDATE_FOLDER_ACCESS_SETTINGS)
        .set("folderID", &folder_id)
        .json(body)
}

/// Gives a subject folder, read or write access to the folder with the given ID.
///
/// `POST /documents/v1/folder/{folderID}/access`
///
/// - `folder_id`: `folderID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::folder::path::folder_path_access::GRANT_FOLDER_ACCESS).
pub fn grant_folder_access(
    session: &rt::Session,
    folder_id: i64,
    body: &DocumentFolderElementGrantAccessRequest,
) -> rt::Call<ResultStash<DocumentAccess>> {
    rt::Call::new(session, &operations::GRANT_FOLDER_ACCESS)
        .set("folderID", &folder_id)
        .json(body)
}

/// Revokes one access entry, by its ID, on the folder with the given folder ID.
///
/// `DELETE /documents/v1/folder/{folderID}/access/{accessID}`
///
/// - `folder_id`: `folderID` in the path, int64. At least 1.
/// - `access_id`: `accessID` in the path, int64. At least 1.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::folder::path::folder_path_access::REVOKE_FOLDER_ACCESS).
pub fn revoke_folder_access(
    session: &rt::Session,
    folder_id: i64,
    access_id: i64,
) -> rt::Call<ResultStash<DocumentAccess>> {
    rt::Call::new(session, &operations::REVOKE_FOLDER_ACCESS)
        .set("folderID", &folder_id)
        .set("accessID", &access_id)
}

/// Lists the elements in the folder with the given ID, paged by limit and offset.
///
/// `GET /documents/v1/folder/{folderID}/content`
///
/// - `folder_id`: `folderID` in the path, int64. At least 1.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::folder::path::folder_path_access::BROWSE_FOLDER).
pub fn browse_folder(session: &rt::Session, folder_id: i64) -> BrowseFolder {
    rt::Call::new(session, &operations::BROWSE_FOLDER).set("folderID", &folder_id).into()
}

rt::call! {
    /// The call of [`browse_folder()`], with its optional parameters.
    pub struct BrowseFolder -> ResultStash<Vec<DocumentFolderElement>> {
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
    }
}

/// Adds a document from a JSON request to the folder with the given ID and returns the document.
///
/// `POST /documents/v1/folder/{folderID}/documents`
///
/// - `folder_id`: `folderID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::folder::path::folder_path_access::ADD_DOCUMENT).
pub fn add_document(
    session: &rt::Session,
    folder_id: i64,
    body: &DocumentAddRequest,
) -> rt::Call<ResultStash<Document>> {
    rt::Call::new(session, &operations::ADD_DOCUMENT)
        .set("folderID", &folder_id)
        .json(body)
}

/// Adds a document with the given name to a folder by its ID, taking the content from the raw body.
///
/// `POST /documents/v1/folder/{folderID}/documents/{documentName}`
///
/// - `folder_id`: `folderID` in the path, int64. At least 1.
/// - `document_name`: `documentName` in the path, text.
/// - `body`: sent as `application/octet-stream`, may be absent.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::folder::path::folder_path_access::ADD_DOCUMENT_RAW).
pub fn add_document_raw(
    session: &rt::Session,
    folder_id: i64,
    document_name: impl rt::Arg<String>,
    body: impl Into<rt::Bytes>,
) -> AddDocumentRaw {
    rt::Call::new(session, &operations::ADD_DOCUMENT_RAW)
        .set("folderID", &folder_id)
        .set("documentName", &rt::Arg::<String>::into_arg(document_name))
        .bytes(body)
        .into()
}

rt::call! {
    /// The call of [`add_document_raw()`], with its optional parameters.
    pub struct AddDocumentRaw -> ResultStash<Document> {
        /// `"roleBased"` if absent.
        access_mode: DocumentAccessMode => "accessMode",
        /// `false` if absent.
        overwrite_existing: bool => "overwriteExisting",
        /// `false` if absent.
        skip_notification: bool => "skipNotification",
    }
}

/// Moves the folder with the given ID into another folder and returns the moved folder.
///
/// `PUT /documents/v1/folder/{folderID}/move`
///
/// - `folder_id`: `folderID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `updateDocuments`. [Schema](crate::schema::argus::documents::v1::folder::path::folder_path_access::MOVE_FOLDER).
pub fn move_folder(
    session: &rt::Session,
    folder_id: i64,
    body: &DocumentMoveRequest,
) -> rt::Call<ResultStash<DocumentFolder>> {
    rt::Call::new(session, &operations::MOVE_FOLDER)
        .set("folderID", &folder_id)
        .json(body)
}

/// Returns the watch status of the current user on the folder with the given ID.
///
/// `GET /documents/v1/folder/{folderID}/watch`
///
/// - `folder_id`: `folderID` in the path, int64. At least 1.
///
/// Needs `updateDocuments`. [Schema](crate::schema::argus::documents::v1::folder::path::folder_path_access::GET_CURRENT_USER_FOLDER_WATCH_STATUS).
pub fn get_current_user_folder_watch_status(
    session: &rt::Session,
    folder_id: i64,
) -> rt::Call<ResultStash<DocumentCurrentUserWatchStatus>> {
    rt::Call::new(session, &operations::GET_CURRENT_USER_FOLDER_WATCH_STATUS)
        .set("folderID", &folder_id)
}

/// Turns watching on or off for the current user on the folder with the given ID.
///
/// `PUT /documents/v1/folder/{folderID}/watch`
///
/// - `folder_id`: `folderID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `updateDocuments`. [Schema](crate::schema::argus::documents::v1::folder::path::folder_path_access::SET_CURRENT_USER_FOLDER_WATCH_STATUS_BY_ID).
pub fn set_current_user_folder_watch_status_by_id(
    session: &rt::Session,
    folder_id: i64,
    body: &FolderSetCurrentUserWatchStatusRequest,
) -> rt::Call<ResultStash<DocumentCurrentUserWatchStatus>> {
    rt::Call::new(session, &operations::SET_CURRENT_USER_FOLDER_WATCH_STATUS_BY_ID)
        .set("folderID", &folder_id)
        .json(body)
}

/// Lists watchers of the folder with the given ID, by default with inherited ones.
///
/// `GET /documents/v1/folder/{folderID}/watchers`
///
/// - `folder_id`: `folderID` in the path, int64. At least 1.
///
/// Needs `updateDocuments`. [Schema](crate::schema::argus::documents::v1::folder::path::folder_path_access::GET_FOLDER_WATCHERS_BY_ID).
pub fn get_folder_watchers_by_id(
    session: &rt::Session,
    folder_id: i64,
) -> GetFolderWatchersById {
    rt::Call::new(session, &operations::GET_FOLDER_WATCHERS_BY_ID)
        .set("folderID", &folder_id)
        .into()
}

rt::call! {
    /// The call of [`get_folder_watchers_by_id()`], with its optional parameters.
    pub struct GetFolderWatchersById -> ResultStash<Vec<DocumentWatcher>> {
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

/// Adds a subject as watcher, optionally negated, to the folder with the given ID.
///
/// `POST /documents/v1/folder/{folderID}/watchers`
///
/// - `folder_id`: `folderID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `updateDocuments`. [Schema](crate::schema::argus::documents::v1::folder::path::folder_path_access::ADD_FOLDER_WATCHER).
pub fn add_folder_watcher(
    session: &rt::Session,
    folder_id: i64,
    body: &FolderWatcherAddRequest,
) -> rt::Call<ResultStash<DocumentWatcher>> {
    rt::Call::new(session, &operations::ADD_FOLDER_WATCHER)
        .set("folderID", &folder_id)
        .json(body)
}

/// Deletes one watcher entry, by its ID, from the folder with the given folder ID.
///
/// `DELETE /documents/v1/folder/{folderID}/watchers/{entryID}`
///
/// - `folder_id`: `folderID` in the path, int64. At least 1.
/// - `entry_id`: `entryID` in the path, uuid.
///
/// Needs `updateDocuments`. [Schema](crate::schema::argus::documents::v1::folder::path::folder_path_access::DELETE_FOLDER_WATCHER).
pub fn delete_folder_watcher(
    session: &rt::Session,
    folder_id: i64,
    entry_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<DocumentWatcher>> {
    rt::Call::new(session, &operations::DELETE_FOLDER_WATCHER)
        .set("folderID", &folder_id)
        .set("entryID", &rt::Arg::<rt::Uuid>::into_arg(entry_id))
}

/// Adds a named subfolder to the parent folder with the given ID and returns the new folder.
///
/// `POST /documents/v1/folder/{parentID}`
///
/// - `parent_id`: `parentID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::folder::path::folder_path_access::ADD_FOLDER).
pub fn add_folder(
    session: &rt::Session,
    parent_id: i64,
    body: &DocumentFolderAddSubFolderRequest,
) -> rt::Call<ResultStash<DocumentFolder>> {
    rt::Call::new(session, &operations::ADD_FOLDER)
        .set("parentID", &parent_id)
        .json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /documents/v1/folder/path/access{path}`: [`list_folder_access_by_path()`](super::list_folder_access_by_path).
    pub static LIST_FOLDER_ACCESS_BY_PATH: rt::Operation = rt::Operation::new(
            "argus.documents.v1.folder.path.folder_path_access.list_folder_access_by_path",
            rt::Method::GET,
            "/documents/v1/folder/path/access{path}",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("path").reserved(),
                rt::Param::query("customer"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `PUT /documents/v1/folder/path/access{path}`: [`update_folder_access_settings_by_path()`](super::update_folder_access_settings_by_path).
    pub static UPDATE_FOLDER_ACCESS_SETTINGS_BY_PATH: rt::Operation = rt::Operation::new(
            "argus.documents.v1.folder.path.folder_path_access.update_folder_access_settings_by_path",
            rt::Method::PUT,
            "/documents/v1/folder/path/access{path}",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const {
            &[rt::Param::path("path").reserved(), rt::Param::query("customer")]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `POST /documents/v1/folder/path/access{path}`: [`grant_folder_access_by_path()`](super::grant_folder_access_by_path).
    pub static GRANT_FOLDER_ACCESS_BY_PATH: rt::Operation = rt::Operation::new(
            "argus.documents.v1.folder.path.folder_path_access.grant_folder_access_by_path",
            rt::Method::POST,
            "/documents/v1/folder/path/access{path}",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const {
            &[rt::Param::path("path").reserved(), rt::Param::query("customer")]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `DELETE /documents/v1/folder/path/access{path}/{accessID}`: [`revoke_folder_access_by_path()`](super::revoke_folder_access_by_path).
    pub static REVOKE_FOLDER_ACCESS_BY_PATH: rt::Operation = rt::Operation::new(
            "argus.documents.v1.folder.path.folder_path_access.revoke_folder_access_by_path",
            rt::Method::DELETE,
            "/documents/v1/folder/path/access{path}/{accessID}",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("path").reserved(),
                rt::Param::path("accessID"),
                rt::Param::query("customer"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `GET /documents/v1/folder/path/content{path}`: [`browse_folder_by_path()`](super::browse_folder_by_path).
    pub static BROWSE_FOLDER_BY_PATH: rt::Operation = rt::Operation::new(
            "argus.documents.v1.folder.path.folder_path_access.browse_folder_by_path",
            rt::Method::GET,
            "/documents/v1/folder/path/content{path}",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("path").reserved(),
                rt::Param::query("customer"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `GET /documents/v1/folder/path/meta{path}`: [`get_folder_meta_info_by_path()`](super::get_folder_meta_info_by_path).
    pub static GET_FOLDER_META_INFO_BY_PATH: rt::Operation = rt::Operation::new(
            "argus.documents.v1.folder.path.folder_path_access.get_folder_meta_info_by_path",
            rt::Method::GET,
            "/documents/v1/folder/path/meta{path}",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const {
            &[rt::Param::path("path").reserved(), rt::Param::query("customer")]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `PUT /documents/v1/folder/path/meta{path}`: [`update_folder_by_path()`](super::update_folder_by_path).
    pub static UPDATE_FOLDER_BY_PATH: rt::Operation = rt::Operation::new(
            "argus.documents.v1.folder.path.folder_path_access.update_folder_by_path",
            rt::Method::PUT,
            "/documents/v1/folder/path/meta{path}",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const {
            &[rt::Param::path("path").reserved(), rt::Param::query("customer")]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `GET /documents/v1/folder/path/watchers{path}`: [`get_folder_watchers_by_path()`](super::get_folder_watchers_by_path).
    pub static GET_FOLDER_WATCHERS_BY_PATH: rt::Operation = rt::Operation::new(
            "argus.documents.v1.folder.path.folder_path_access.get_folder_watchers_by_path",
            rt::Method::GET,
            "/documents/v1/folder/path/watchers{path}",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("path").reserved(),
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
    /// `POST /documents/v1/folder/path/watchers{path}`: [`add_folder_watcher_by_path()`](super::add_folder_watcher_by_path).
    pub static ADD_FOLDER_WATCHER_BY_PATH: rt::Operation = rt::Operation::new(
            "argus.documents.v1.folder.path.folder_path_access.add_folder_watcher_by_path",
            rt::Method::POST,
            "/documents/v1/folder/path/watchers{path}",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const {
            &[rt::Param::path("path").reserved(), rt::Param::query("customer")]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `DELETE /documents/v1/folder/path/watchers{path}/{entryID}`: [`delete_folder_watcher_by_path()`](super::delete_folder_watcher_by_path).
    pub static DELETE_FOLDER_WATCHER_BY_PATH: rt::Operation = rt::Operation::new(
            "argus.documents.v1.folder.path.folder_path_access.delete_folder_watcher_by_path",
            rt::Method::DELETE,
            "/documents/v1/folder/path/watchers{path}/{entryID}",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("path").reserved(),
                rt::Param::query("customer"),
                rt::Param::path("entryID"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `GET /documents/v1/folder/path/watch{path}`: [`get_current_user_folder_watch_status_by_path()`](super::get_current_user_folder_watch_status_by_path).
    pub static GET_CURRENT_USER_FOLDER_WATCH_STATUS_BY_PATH: rt::Operation = rt::Operation::new(
            "argus.documents.v1.folder.path.folder_path_access.get_current_user_folder_watch_status_by_path",
            rt::Method::GET,
            "/documents/v1/folder/path/watch{path}",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const {
            &[rt::Param::path("path").reserved(), rt::Param::query("customer")]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `PUT /documents/v1/folder/path/watch{path}`: [`set_current_user_folder_watch_status_by_path()`](super::set_current_user_folder_watch_status_by_path).
    pub static SET_CURRENT_USER_FOLDER_WATCH_STATUS_BY_PATH: rt::Operation = rt::Operation::new(
            "argus.documents.v1.folder.path.folder_path_access.set_current_user_folder_watch_status_by_path",
            rt::Method::PUT,
            "/documents/v1/folder/path/watch{path}",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const {
            &[rt::Param::path("path").reserved(), rt::Param::query("customer")]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `POST /documents/v1/folder/path{parentFolderPath}`: [`add_folder_by_path()`](super::add_folder_by_path).
    pub static ADD_FOLDER_BY_PATH: rt::Operation = rt::Operation::new(
            "argus.documents.v1.folder.path.folder_path_access.add_folder_by_path",
            rt::Method::POST,
            "/documents/v1/folder/path{parentFolderPath}",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("parentFolderPath").reserved(),
                rt::Param::query("customer"),
            ]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `DELETE /documents/v1/folder/path{parentFolderPath}/{folderName}`: [`delete_folder_by_path()`](super::delete_folder_by_path).
    pub static DELETE_FOLDER_BY_PATH: rt::Operation = rt::Operation::new(
            "argus.documents.v1.folder.path.folder_path_access.delete_folder_by_path",
            rt::Method::DELETE,
            "/documents/v1/folder/path{parentFolderPath}/{folderName}",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("parentFolderPath").reserved(),
                rt::Param::path("folderName"),
                rt::Param::query("customer"),
                rt::Param::query("mode"),
                rt::Param::query("cascadeDocumentID"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `GET /documents/v1/folder/root`: [`get_current_user_root_folder()`](super::get_current_user_root_folder).
    pub static GET_CURRENT_USER_ROOT_FOLDER: rt::Operation = rt::Operation::new(
            "argus.documents.v1.folder.path.folder_path_access.get_current_user_root_folder",
            rt::Method::GET,
            "/documents/v1/folder/root",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const { &[rt::Param::query("limit"), rt::Param::query("offset")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `GET /documents/v1/folder/{folderID}`: [`get_folder_meta_info_by_id()`](super::get_folder_meta_info_by_id).
    pub static GET_FOLDER_META_INFO_BY_ID: rt::Operation = rt::Operation::new(
            "argus.documents.v1.folder.path.folder_path_access.get_folder_meta_info_by_id",
            rt::Method::GET,
            "/documents/v1/folder/{folderID}",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const { &[rt::Param::path("folderID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `PUT /documents/v1/folder/{folderID}`: [`update_folder()`](super::update_folder).
    pub static UPDATE_FOLDER: rt::Operation = rt::Operation::new(
            "argus.documents.v1.folder.path.folder_path_access.update_folder",
            rt::Method::PUT,
            "/documents/v1/folder/{folderID}",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const { &[rt::Param::path("folderID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `DELETE /documents/v1/folder/{folderID}`: [`delete_folder()`](super::delete_folder).
    pub static DELETE_FOLDER: rt::Operation = rt::Operation::new(
            "argus.documents.v1.folder.path.folder_path_access.delete_folder",
            rt::Method::DELETE,
            "/documents/v1/folder/{folderID}",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("folderID"),
                rt::Param::query("mode"),
                rt::Param::query("cascadeDocumentID"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `GET /documents/v1/folder/{folderID}/access`: [`list_folder_access()`](super::list_folder_access).
    pub static LIST_FOLDER_ACCESS: rt::Operation = rt::Operation::new(
            "argus.documents.v1.folder.path.folder_path_access.list_folder_access",
            rt::Method::GET,
            "/documents/v1/folder/{folderID}/access",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("folderID"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `PUT /documents/v1/folder/{folderID}/access`: [`update_folder_access_settings()`](super::update_folder_access_settings).
    pub static UPDATE_FOLDER_ACCESS_SETTINGS: rt::Operation = rt::Operation::new(
            "argus.documents.v1.folder.path.folder_path_access.update_folder_access_settings",
            rt::Method::PUT,
            "/documents/v1/folder/{folderID}/access",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const { &[rt::Param::path("folderID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `POST /documents/v1/folder/{folderID}/access`: [`grant_folder_access()`](super::grant_folder_access).
    pub static GRANT_FOLDER_ACCESS: rt::Operation = rt::Operation::new(
            "argus.documents.v1.folder.path.folder_path_access.grant_folder_access",
            rt::Method::POST,
            "/documents/v1/folder/{folderID}/access",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const { &[rt::Param::path("folderID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `DELETE /documents/v1/folder/{folderID}/access/{accessID}`: [`revoke_folder_access()`](super::revoke_folder_access).
    pub static REVOKE_FOLDER_ACCESS: rt::Operation = rt::Operation::new(
            "argus.documents.v1.folder.path.folder_path_access.revoke_folder_access",
            rt::Method::DELETE,
            "/documents/v1/folder/{folderID}/access/{accessID}",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const { &[rt::Param::path("folderID"), rt::Param::path("accessID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `GET /documents/v1/folder/{folderID}/content`: [`browse_folder()`](super::browse_folder).
    pub static BROWSE_FOLDER: rt::Operation = rt::Operation::new(
            "argus.documents.v1.folder.path.folder_path_access.browse_folder",
            rt::Method::GET,
            "/documents/v1/folder/{folderID}/content",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::path("folderID"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `POST /documents/v1/folder/{folderID}/documents`: [`add_document()`](super::add_document).
    pub static ADD_DOCUMENT: rt::Operation = rt::Operation::new(
            "argus.documents.v1.folder.path.folder_path_access.add_document",
            rt::Method::POST,
            "/documents/v1/folder/{folderID}/documents",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const { &[rt::Param::path("folderID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `POST /documents/v1/folder/{folderID}/documents/{documentName}`: [`add_document_raw()`](super::add_document_raw).
    pub static ADD_DOCUMENT_RAW: rt::Operation = rt::Operation::new(
            "argus.documents.v1.folder.path.folder_path_access.add_document_raw",
            rt::Method::POST,
            "/documents/v1/folder/{folderID}/documents/{documentName}",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("folderID"),
                rt::Param::path("documentName"),
                rt::Param::query("accessMode"),
                rt::Param::query("overwriteExisting"),
                rt::Param::query("skipNotification"),
            ]
        })
        .body(rt::Body::new("application/octet-stream"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `PUT /documents/v1/folder/{folderID}/move`: [`move_folder()`](super::move_folder).
    pub static MOVE_FOLDER: rt::Operation = rt::Operation::new(
            "argus.documents.v1.folder.path.folder_path_access.move_folder",
            rt::Method::PUT,
            "/documents/v1/folder/{folderID}/move",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const { &[rt::Param::path("folderID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `GET /documents/v1/folder/{folderID}/watch`: [`get_current_user_folder_watch_status()`](super::get_current_user_folder_watch_status).
    pub static GET_CURRENT_USER_FOLDER_WATCH_STATUS: rt::Operation = rt::Operation::new(
            "argus.documents.v1.folder.path.folder_path_access.get_current_user_folder_watch_status",
            rt::Method::GET,
            "/documents/v1/folder/{folderID}/watch",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const { &[rt::Param::path("folderID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `PUT /documents/v1/folder/{folderID}/watch`: [`set_current_user_folder_watch_status_by_id()`](super::set_current_user_folder_watch_status_by_id).
    pub static SET_CURRENT_USER_FOLDER_WATCH_STATUS_BY_ID: rt::Operation = rt::Operation::new(
            "argus.documents.v1.folder.path.folder_path_access.set_current_user_folder_watch_status_by_id",
            rt::Method::PUT,
            "/documents/v1/folder/{folderID}/watch",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const { &[rt::Param::path("folderID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `GET /documents/v1/folder/{folderID}/watchers`: [`get_folder_watchers_by_id()`](super::get_folder_watchers_by_id).
    pub static GET_FOLDER_WATCHERS_BY_ID: rt::Operation = rt::Operation::new(
            "argus.documents.v1.folder.path.folder_path_access.get_folder_watchers_by_id",
            rt::Method::GET,
            "/documents/v1/folder/{folderID}/watchers",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("folderID"),
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
    /// `POST /documents/v1/folder/{folderID}/watchers`: [`add_folder_watcher()`](super::add_folder_watcher).
    pub static ADD_FOLDER_WATCHER: rt::Operation = rt::Operation::new(
            "argus.documents.v1.folder.path.folder_path_access.add_folder_watcher",
            rt::Method::POST,
            "/documents/v1/folder/{folderID}/watchers",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const { &[rt::Param::path("folderID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `DELETE /documents/v1/folder/{folderID}/watchers/{entryID}`: [`delete_folder_watcher()`](super::delete_folder_watcher).
    pub static DELETE_FOLDER_WATCHER: rt::Operation = rt::Operation::new(
            "argus.documents.v1.folder.path.folder_path_access.delete_folder_watcher",
            rt::Method::DELETE,
            "/documents/v1/folder/{folderID}/watchers/{entryID}",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const { &[rt::Param::path("folderID"), rt::Param::path("entryID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// `POST /documents/v1/folder/{parentID}`: [`add_folder()`](super::add_folder).
    pub static ADD_FOLDER: rt::Operation = rt::Operation::new(
            "argus.documents.v1.folder.path.folder_path_access.add_folder",
            rt::Method::POST,
            "/documents/v1/folder/{parentID}",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const { &[rt::Param::path("parentID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_FOLDER_ACCESS_BY_PATH,
        &UPDATE_FOLDER_ACCESS_SETTINGS_BY_PATH,
        &GRANT_FOLDER_ACCESS_BY_PATH,
        &REVOKE_FOLDER_ACCESS_BY_PATH,
        &BROWSE_FOLDER_BY_PATH,
        &GET_FOLDER_META_INFO_BY_PATH,
        &UPDATE_FOLDER_BY_PATH,
        &GET_FOLDER_WATCHERS_BY_PATH,
        &ADD_FOLDER_WATCHER_BY_PATH,
        &DELETE_FOLDER_WATCHER_BY_PATH,
        &GET_CURRENT_USER_FOLDER_WATCH_STATUS_BY_PATH,
        &SET_CURRENT_USER_FOLDER_WATCH_STATUS_BY_PATH,
        &ADD_FOLDER_BY_PATH,
        &DELETE_FOLDER_BY_PATH,
        &GET_CURRENT_USER_ROOT_FOLDER,
        &GET_FOLDER_META_INFO_BY_ID,
        &UPDATE_FOLDER,
        &DELETE_FOLDER,
        &LIST_FOLDER_ACCESS,
        &UPDATE_FOLDER_ACCESS_SETTINGS,
        &GRANT_FOLDER_ACCESS,
        &REVOKE_FOLDER_ACCESS,
        &BROWSE_FOLDER,
        &ADD_DOCUMENT,
        &ADD_DOCUMENT_RAW,
        &MOVE_FOLDER,
        &GET_CURRENT_USER_FOLDER_WATCH_STATUS,
        &SET_CURRENT_USER_FOLDER_WATCH_STATUS_BY_ID,
        &GET_FOLDER_WATCHERS_BY_ID,
        &ADD_FOLDER_WATCHER,
        &DELETE_FOLDER_WATCHER,
        &ADD_FOLDER,
    ];
}
