//! Case.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{AccessChangeSettingsRequest, AccessGrantRequest, AttachmentAddRequest, AttachmentAddRequestEncryptedZipMode, AttachmentCompleteUploadRequest, AttachmentPrepareUploadRequest, CaseAccess, CaseAttachment, CaseBulkReindexRequest, CaseBulkReindexResponse, CaseBulkReindexStatusResponse, CaseCloseRequest, CaseComment, CaseCreatePreparedRequest, CaseCreateRequest, CaseEnquiry, CaseEnquiryAnswerRequest, CaseEnquiryCreateRequest, CaseEnquiryFlag, CaseEnquiryRejectRequest, CaseEnquiryState, CaseField, CaseFieldPolicy, CaseFieldSetRequest, CaseLink, CaseLinkDirection, CaseMergeRequest, CaseMoveRequest, CaseNotificationRecord, CasePrepareResponse, CasePublishRequest, CaseReindexRequest, CaseReindexResponse, CaseSearchCriteria, CaseSeenStatus, CaseStatsSearchCriteria, CaseTag, CaseTransaction, CaseUpdateRequest, CaseVo, CaseVoStatus, CaseVoType, CaseWatchStatus, CaseWatcher, CaseWorkflow, CommentAddRequest, CommentEditRequest, CurrentUserWatchRequest, LinkAddRequest, ListCaseCommentsSortBy, ListCaseHistoryField, ListCaseHistoryOperation, ListCaseHistorySortBy, ListCaseHistoryType, ListCaseLinksType, ResultStash, Service, ServiceWorkflow, StatsContainerData, TagAddRequest, WatcherAddRequest, WatcherSettingsRequest, WatcherUpdateRequest, WorkflowAcknowledgeRequest, WorkflowCreateRequest, WorkflowUpdateRequest};

/// Lists cases by customer, service, status, type or keyword, paged, as JSON, CSV or spreadsheet.
///
/// `GET /cases/v2/case`
///
/// Answers `application/json`; can also answer `text/csv`, `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`. Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::case::SIMPLE_CASE_SEARCH).
pub fn simple_case_search(session: &rt::Session) -> SimpleCaseSearch {
    rt::Call::new(session, &operations::SIMPLE_CASE_SEARCH).into()
}

rt::call! {
    /// The call of [`simple_case_search()`], with its optional parameters.
    pub struct SimpleCaseSearch -> ResultStash<Vec<CaseVo>> {
        /// No item twice.
        customer_id: Vec<i64> => "customerID",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        service: Vec<String> => "service",
        /// No item twice.
        status: Vec<CaseVoStatus> => "status",
        /// No item twice.
        r#type: Vec<CaseVoType> => "type",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        sort_by: Vec<String> => "sortBy",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
    }
}

/// Creates a new case from the given subject, service, type, priority and other details.
///
/// `POST /cases/v2/case`
///
/// - `body`: sent as `application/json`.
///
/// Needs `createCase`. [Schema](crate::schema::argus::cases::v2::case::CREATE_CASE).
pub fn create_case(
    session: &rt::Session,
    body: &CaseCreateRequest,
) -> rt::Call<ResultStash<CaseVo>> {
    rt::Call::new(session, &operations::CREATE_CASE).json(body)
}

/// Returns the JavaScript code for client-side validation of an enquiry, by enquiry ID.
///
/// `GET /cases/v2/case/enquiries/clientValidationCode`
///
/// - `enquiry_id`: `enquiryID` in the query, uuid.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::case::GET_ENQUIRY_CLIENT_VALIDATION_CODE).
pub fn get_enquiry_client_validation_code(
    session: &rt::Session,
    enquiry_id: impl rt::Arg<rt::Uuid>,
) -> GetEnquiryClientValidationCode {
    rt::Call::new(session, &operations::GET_ENQUIRY_CLIENT_VALIDATION_CODE)
        .set("enquiryID", &rt::Arg::<rt::Uuid>::into_arg(enquiry_id))
        .into()
}

rt::call! {
    /// The call of [`get_enquiry_client_validation_code()`], with its optional parameters.
    pub struct GetEnquiryClientValidationCode -> String {
        /// At least 1.
        case_id: i64 => "caseID",
    }
}

/// Prepares a new case, to be created or aborted later by its case ID.
///
/// `POST /cases/v2/case/prepare`
///
/// Needs `createCase`. [Schema](crate::schema::argus::cases::v2::case::PREPARE_CASE).
pub fn prepare_case(
    session: &rt::Session,
) -> rt::Call<ResultStash<CasePrepareResponse>> {
    rt::Call::new(session, &operations::PREPARE_CASE)
}

/// Aborts a case that was prepared but not yet created, by its case ID.
///
/// `DELETE /cases/v2/case/prepare/{caseID}`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
///
/// Needs `createCase`. [Schema](crate::schema::argus::cases::v2::case::ABORT_PREPARED_CASE).
pub fn abort_prepared_case(
    session: &rt::Session,
    case_id: i64,
) -> rt::Call<ResultStash<CasePrepareResponse>> {
    rt::Call::new(session, &operations::ABORT_PREPARED_CASE).set("caseID", &case_id)
}

/// Reindexes many cases at once, selected by customer and time range.
///
/// `PUT /cases/v2/case/reindex`
///
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `reindexCase`. [Schema](crate::schema::argus::cases::v2::case::REINDEX_BULK_CASE).
pub fn reindex_bulk_case(
    session: &rt::Session,
    body: Option<&CaseBulkReindexRequest>,
) -> rt::Call<ResultStash<CaseBulkReindexResponse>> {
    rt::Call::new(session, &operations::REINDEX_BULK_CASE).maybe_json(body)
}

/// Returns the status of a bulk case reindex by its service task ID.
///
/// `GET /cases/v2/case/reindex/{taskID}`
///
/// - `task_id`: `taskID` in the path, uuid.
///
/// Needs `viewCaseServiceTasks`. [Schema](crate::schema::argus::cases::v2::case::GET_REINDEX_BULK_CASE_STATUS).
pub fn get_reindex_bulk_case_status(
    session: &rt::Session,
    task_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<CaseBulkReindexStatusResponse>> {
    rt::Call::new(session, &operations::GET_REINDEX_BULK_CASE_STATUS)
        .set("taskID", &rt::Arg::<rt::Uuid>::into_arg(task_id))
}

/// Searches cases by detailed, nestable criteria and returns one page of matches, as JSON or CSV.
///
/// `POST /cases/v2/case/search`
///
/// - `body`: sent as `application/json`.
///
/// Answers `application/json`; can also answer `text/csv`. Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::case::ADVANCED_CASE_SEARCH).
pub fn advanced_case_search(
    session: &rt::Session,
    body: &CaseSearchCriteria,
) -> rt::Call<ResultStash<Vec<CaseVo>>> {
    rt::Call::new(session, &operations::ADVANCED_CASE_SEARCH).json(body)
}

/// Returns statistics on the cases matching the criteria, grouped as requested.
///
/// `POST /cases/v2/case/stats`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewCaseStatistics`. [Schema](crate::schema::argus::cases::v2::case::SEARCH_CASE_STATISTICS).
pub fn search_case_statistics(
    session: &rt::Session,
    body: &CaseStatsSearchCriteria,
) -> rt::Call<ResultStash<StatsContainerData>> {
    rt::Call::new(session, &operations::SEARCH_CASE_STATISTICS).json(body)
}

/// Creates the case prepared earlier under this case ID, from the given details.
///
/// `POST /cases/v2/case/{caseID}`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `createCase`. [Schema](crate::schema::argus::cases::v2::case::CREATE_PREPARED_CASE).
pub fn create_prepared_case(
    session: &rt::Session,
    case_id: i64,
    body: &CaseCreatePreparedRequest,
) -> rt::Call<ResultStash<CaseVo>> {
    rt::Call::new(session, &operations::CREATE_PREPARED_CASE)
        .set("caseID", &case_id)
        .json(body)
}

/// Deletes a case by ID, with an optional comment, and returns it.
///
/// `DELETE /cases/v2/case/{caseID}`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
///
/// Needs `deleteCase`. [Schema](crate::schema::argus::cases::v2::case::DELETE_CASE).
pub fn delete_case(session: &rt::Session, case_id: i64) -> DeleteCase {
    rt::Call::new(session, &operations::DELETE_CASE).set("caseID", &case_id).into()
}

rt::call! {
    /// The call of [`delete_case()`], with its optional parameters.
    pub struct DeleteCase -> ResultStash<CaseVo> {
        comment: String => "comment",
    }
}

/// Lists the access control entries of a case, page by page.
///
/// `GET /cases/v2/case/{caseID}/access`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::case::LIST_CASE_ACL).
pub fn list_case_acl(session: &rt::Session, case_id: i64) -> ListCaseAcl {
    rt::Call::new(session, &operations::LIST_CASE_ACL).set("caseID", &case_id).into()
}

rt::call! {
    /// The call of [`list_case_acl()`], with its optional parameters.
    pub struct ListCaseAcl -> ResultStash<Vec<CaseAccess>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
    }
}

/// Changes the access mode of a case, e.g. role based or explicit, and returns the case.
///
/// `PUT /cases/v2/case/{caseID}/access`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `updateCase`. [Schema](crate::schema::argus::cases::v2::case::CHANGE_ACCESS_SETTINGS).
pub fn change_access_settings(
    session: &rt::Session,
    case_id: i64,
    body: &AccessChangeSettingsRequest,
) -> rt::Call<ResultStash<CaseVo>> {
    rt::Call::new(session, &operations::CHANGE_ACCESS_SETTINGS)
        .set("caseID", &case_id)
        .json(body)
}

/// Grants a user or group read, write or owner access to a case, optionally adding a watcher.
///
/// `POST /cases/v2/case/{caseID}/access`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `updateCase`. [Schema](crate::schema::argus::cases::v2::case::GRANT_ACCESS).
pub fn grant_access(
    session: &rt::Session,
    case_id: i64,
    body: &AccessGrantRequest,
) -> rt::Call<ResultStash<CaseAccess>> {
    rt::Call::new(session, &operations::GRANT_ACCESS).set("caseID", &case_id).json(body)
}

/// Removes one access control entry from a case by entry ID.
///
/// `DELETE /cases/v2/case/{caseID}/access/{aclEntryID}`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `acl_entry_id`: `aclEntryID` in the path, uuid.
///
/// Needs `updateCase`. [Schema](crate::schema::argus::cases::v2::case::REMOVE_ACCESS).
pub fn remove_access(
    session: &rt::Session,
    case_id: i64,
    acl_entry_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<CaseAccess>> {
    rt::Call::new(session, &operations::REMOVE_ACCESS)
        .set("caseID", &case_id)
        .set("aclEntryID", &rt::Arg::<rt::Uuid>::into_arg(acl_entry_id))
}

/// Lists the metadata of the files attached to a case, page by page.
///
/// `GET /cases/v2/case/{caseID}/attachments`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::case::LIST_CASE_ATTACHMENTS).
pub fn list_case_attachments(
    session: &rt::Session,
    case_id: i64,
) -> ListCaseAttachments {
    rt::Call::new(session, &operations::LIST_CASE_ATTACHMENTS)
        .set("caseID", &case_id)
        .into()
}

rt::call! {
    /// The call of [`list_case_attachments()`], with its optional parameters.
    pub struct ListCaseAttachments -> ResultStash<Vec<CaseAttachment>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
    }
}

/// Adds an attachment to a case, with its data in the request body, and returns its metadata.
///
/// `POST /cases/v2/case/{caseID}/attachments`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `updateCase`. [Schema](crate::schema::argus::cases::v2::case::ADD_ATTACHMENT).
pub fn add_attachment(
    session: &rt::Session,
    case_id: i64,
    body: &AttachmentAddRequest,
) -> rt::Call<ResultStash<CaseAttachment>> {
    rt::Call::new(session, &operations::ADD_ATTACHMENT)
        .set("caseID", &case_id)
        .json(body)
}

/// Prepares an attachment of a case for an upload in fragments and returns its metadata.
///
/// `POST /cases/v2/case/{caseID}/attachments/prepare`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `updateCase`. [Schema](crate::schema::argus::cases::v2::case::PREPARE_ATTACHMENT_UPLOAD).
pub fn prepare_attachment_upload(
    session: &rt::Session,
    case_id: i64,
    body: &AttachmentPrepareUploadRequest,
) -> rt::Call<ResultStash<CaseAttachment>> {
    rt::Call::new(session, &operations::PREPARE_ATTACHMENT_UPLOAD)
        .set("caseID", &case_id)
        .json(body)
}

/// Uploads a file as a stream under the given name and attaches it to a case.
///
/// `POST /cases/v2/case/{caseID}/attachments/upload/{filename}`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `filename`: `filename` in the path, text.
/// - `body`: sent as `application/octet-stream`.
///
/// Needs `updateCase`. [Schema](crate::schema::argus::cases::v2::case::UPLOAD_STREAMING_ATTACHMENT).
pub fn upload_streaming_attachment(
    session: &rt::Session,
    case_id: i64,
    filename: impl rt::Arg<String>,
    body: impl Into<rt::Bytes>,
) -> UploadStreamingAttachment {
    rt::Call::new(session, &operations::UPLOAD_STREAMING_ATTACHMENT)
        .set("caseID", &case_id)
        .set("filename", &rt::Arg::<String>::into_arg(filename))
        .bytes(body)
        .into()
}

rt::call! {
    /// The call of [`upload_streaming_attachment()`], with its optional parameters.
    pub struct UploadStreamingAttachment -> ResultStash<CaseAttachment> {
        encrypted_zip: bool => "encryptedZip",
        /// `"none"` if absent.
        encrypted_zip_mode: AttachmentAddRequestEncryptedZipMode => "encryptedZipMode",
        /// `"argus"` if absent.
        encrypted_zip_password: String => "encryptedZipPassword",
        skip_notification: bool => "skipNotification",
        origin_email_address: String => "originEmailAddress",
    }
}

/// Returns the metadata of one attachment of a case by ID, without its content.
///
/// `GET /cases/v2/case/{caseID}/attachments/{attachmentID}`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `attachment_id`: `attachmentID` in the path, uuid.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::case::GET_ATTACHMENT).
pub fn get_attachment(
    session: &rt::Session,
    case_id: i64,
    attachment_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<CaseAttachment>> {
    rt::Call::new(session, &operations::GET_ATTACHMENT)
        .set("caseID", &case_id)
        .set("attachmentID", &rt::Arg::<rt::Uuid>::into_arg(attachment_id))
}

/// Deletes one attachment of a case by ID and returns its metadata.
///
/// `DELETE /cases/v2/case/{caseID}/attachments/{attachmentID}`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `attachment_id`: `attachmentID` in the path, uuid.
///
/// Needs `updateCase`. [Schema](crate::schema::argus::cases::v2::case::DELETE_ATTACHMENT).
pub fn delete_attachment(
    session: &rt::Session,
    case_id: i64,
    attachment_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<CaseAttachment>> {
    rt::Call::new(session, &operations::DELETE_ATTACHMENT)
        .set("caseID", &case_id)
        .set("attachmentID", &rt::Arg::<rt::Uuid>::into_arg(attachment_id))
}

/// Aborts the fragmented upload of a case attachment, by attachment ID.
///
/// `DELETE /cases/v2/case/{caseID}/attachments/{attachmentID}/abort`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `attachment_id`: `attachmentID` in the path, uuid.
///
/// Needs `updateCase`. [Schema](crate::schema::argus::cases::v2::case::ABORT_FRAGMENTED_UPLOAD).
pub fn abort_fragmented_upload(
    session: &rt::Session,
    case_id: i64,
    attachment_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<CaseAttachment>> {
    rt::Call::new(session, &operations::ABORT_FRAGMENTED_UPLOAD)
        .set("caseID", &case_id)
        .set("attachmentID", &rt::Arg::<rt::Uuid>::into_arg(attachment_id))
}

/// Completes the fragmented upload of a case attachment, given its SHA-256 digest.
///
/// `POST /cases/v2/case/{caseID}/attachments/{attachmentID}/complete`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `attachment_id`: `attachmentID` in the path, uuid.
/// - `body`: sent as `application/json`.
///
/// Needs `updateCase`. [Schema](crate::schema::argus::cases::v2::case::COMPLETE_FRAGMENTED_UPLOAD).
pub fn complete_fragmented_upload(
    session: &rt::Session,
    case_id: i64,
    attachment_id: impl rt::Arg<rt::Uuid>,
    body: &AttachmentCompleteUploadRequest,
) -> rt::Call<ResultStash<CaseAttachment>> {
    rt::Call::new(session, &operations::COMPLETE_FRAGMENTED_UPLOAD)
        .set("caseID", &case_id)
        .set("attachmentID", &rt::Arg::<rt::Uuid>::into_arg(attachment_id))
        .json(body)
}

/// Downloads the content of one attachment of a case, optionally inline.
///
/// `GET /cases/v2/case/{caseID}/attachments/{attachmentID}/download`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `attachment_id`: `attachmentID` in the path, uuid.
///
/// Answers `*/*`. Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::case::DOWNLOAD_ATTACHMENT).
pub fn download_attachment(
    session: &rt::Session,
    case_id: i64,
    attachment_id: impl rt::Arg<rt::Uuid>,
) -> DownloadAttachment {
    rt::Call::new(session, &operations::DOWNLOAD_ATTACHMENT)
        .set("caseID", &case_id)
        .set("attachmentID", &rt::Arg::<rt::Uuid>::into_arg(attachment_id))
        .into()
}

rt::call! {
    /// The call of [`download_attachment()`], with its optional parameters.
    pub struct DownloadAttachment -> rt::Bytes {
        /// `false` if absent.
        inline: bool => "inline",
    }
}

/// Uploads one fragment of a case attachment, by its index in the upload.
///
/// `POST /cases/v2/case/{caseID}/attachments/{attachmentID}/fragment/{idx}`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `attachment_id`: `attachmentID` in the path, uuid.
/// - `idx`: `idx` in the path, int32. At least 0.
/// - `body`: sent as `application/octet-stream`, may be absent.
///
/// Needs `updateCase`. [Schema](crate::schema::argus::cases::v2::case::UPLOAD_ATTACHMENT_FRAGMENT).
pub fn upload_attachment_fragment(
    session: &rt::Session,
    case_id: i64,
    attachment_id: impl rt::Arg<rt::Uuid>,
    idx: i32,
    body: impl Into<rt::Bytes>,
) -> rt::Call<ResultStash<CaseAttachment>> {
    rt::Call::new(session, &operations::UPLOAD_ATTACHMENT_FRAGMENT)
        .set("caseID", &case_id)
        .set("attachmentID", &rt::Arg::<rt::Uuid>::into_arg(attachment_id))
        .set("idx", &idx)
        .bytes(body)
}

/// Closes a case by ID, with an optional comment, and returns the case.
///
/// `PUT /cases/v2/case/{caseID}/close`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `updateCase`. [Schema](crate::schema::argus::cases::v2::case::CLOSE_CASE).
pub fn close_case(
    session: &rt::Session,
    case_id: i64,
    body: &CaseCloseRequest,
) -> rt::Call<ResultStash<CaseVo>> {
    rt::Call::new(session, &operations::CLOSE_CASE).set("caseID", &case_id).json(body)
}

/// Lists the comments of a case, paged, optionally those before or after a given comment.
///
/// `GET /cases/v2/case/{caseID}/comments`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::case::LIST_CASE_COMMENTS).
pub fn list_case_comments(session: &rt::Session, case_id: i64) -> ListCaseComments {
    rt::Call::new(session, &operations::LIST_CASE_COMMENTS)
        .set("caseID", &case_id)
        .into()
}

rt::call! {
    /// The call of [`list_case_comments()`], with its optional parameters.
    pub struct ListCaseComments -> ResultStash<Vec<CaseComment>> {
        before_comment: rt::Uuid => "beforeComment",
        after_comment: rt::Uuid => "afterComment",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        sort_by: Vec<ListCaseCommentsSortBy> => "sortBy",
    }
}

/// Adds a comment to a case, optionally as a reply or with a new case status.
///
/// `POST /cases/v2/case/{caseID}/comments`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `updateCase`. [Schema](crate::schema::argus::cases::v2::case::ADD_COMMENT).
pub fn add_comment(
    session: &rt::Session,
    case_id: i64,
    body: &CommentAddRequest,
) -> rt::Call<ResultStash<CaseComment>> {
    rt::Call::new(session, &operations::ADD_COMMENT).set("caseID", &case_id).json(body)
}

/// Returns one comment of a case by ID, optionally resolved to its latest version.
///
/// `GET /cases/v2/case/{caseID}/comments/{commentID}`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `comment_id`: `commentID` in the path, uuid.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::case::GET_CASE_COMMENT).
pub fn get_case_comment(
    session: &rt::Session,
    case_id: i64,
    comment_id: impl rt::Arg<rt::Uuid>,
) -> GetCaseComment {
    rt::Call::new(session, &operations::GET_CASE_COMMENT)
        .set("caseID", &case_id)
        .set("commentID", &rt::Arg::<rt::Uuid>::into_arg(comment_id))
        .into()
}

rt::call! {
    /// The call of [`get_case_comment()`], with its optional parameters.
    pub struct GetCaseComment -> ResultStash<CaseComment> {
        /// `false` if absent.
        resolve_latest: bool => "resolveLatest",
    }
}

/// Changes the text and associated attachments of a case comment, by comment ID.
///
/// `PUT /cases/v2/case/{caseID}/comments/{commentID}`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `comment_id`: `commentID` in the path, uuid.
/// - `body`: sent as `application/json`.
///
/// Needs `updateCase`. [Schema](crate::schema::argus::cases::v2::case::EDIT_COMMENT).
pub fn edit_comment(
    session: &rt::Session,
    case_id: i64,
    comment_id: impl rt::Arg<rt::Uuid>,
    body: &CommentEditRequest,
) -> rt::Call<ResultStash<CaseComment>> {
    rt::Call::new(session, &operations::EDIT_COMMENT)
        .set("caseID", &case_id)
        .set("commentID", &rt::Arg::<rt::Uuid>::into_arg(comment_id))
        .json(body)
}

/// Deletes one comment of a case by ID and returns it.
///
/// `DELETE /cases/v2/case/{caseID}/comments/{commentID}`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `comment_id`: `commentID` in the path, uuid.
///
/// Needs `updateCase`. [Schema](crate::schema::argus::cases::v2::case::DELETE_COMMENT).
pub fn delete_comment(
    session: &rt::Session,
    case_id: i64,
    comment_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<CaseComment>> {
    rt::Call::new(session, &operations::DELETE_COMMENT)
        .set("caseID", &case_id)
        .set("commentID", &rt::Arg::<rt::Uuid>::into_arg(comment_id))
}

/// Returns the notification records of one comment of a case.
///
/// `GET /cases/v2/case/{caseID}/comments/{commentID}/notifications`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `comment_id`: `commentID` in the path, uuid.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::case::GET_CASE_COMMENT_NOTIFICATIONS).
pub fn get_case_comment_notifications(
    session: &rt::Session,
    case_id: i64,
    comment_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<Vec<CaseNotificationRecord>>> {
    rt::Call::new(session, &operations::GET_CASE_COMMENT_NOTIFICATIONS)
        .set("caseID", &case_id)
        .set("commentID", &rt::Arg::<rt::Uuid>::into_arg(comment_id))
}

/// Lists the enquiries of a case, paged, optionally filtered by state and flags.
///
/// `GET /cases/v2/case/{caseID}/enquiries`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::case::LIST_ENQUIRIES).
pub fn list_enquiries(session: &rt::Session, case_id: i64) -> ListEnquiries {
    rt::Call::new(session, &operations::LIST_ENQUIRIES).set("caseID", &case_id).into()
}

rt::call! {
    /// The call of [`list_enquiries()`], with its optional parameters.
    pub struct ListEnquiries -> ResultStash<Vec<CaseEnquiry>> {
        /// No item twice.
        state: Vec<CaseEnquiryState> => "state",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_flags: Vec<CaseEnquiryFlag> => "includeFlags",
        /// No item twice.
        exclude_flags: Vec<CaseEnquiryFlag> => "excludeFlags",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
    }
}

/// Creates an enquiry on a case from a title, a query schema and access roles.
///
/// `POST /cases/v2/case/{caseID}/enquiries`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `updateCase`. [Schema](crate::schema::argus::cases::v2::case::CREATE_ENQUIRY).
pub fn create_enquiry(
    session: &rt::Session,
    case_id: i64,
    body: &CaseEnquiryCreateRequest,
) -> rt::Call<ResultStash<CaseEnquiry>> {
    rt::Call::new(session, &operations::CREATE_ENQUIRY)
        .set("caseID", &case_id)
        .json(body)
}

/// Returns one enquiry of a case by enquiry ID.
///
/// `GET /cases/v2/case/{caseID}/enquiries/{enquiryID}`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `enquiry_id`: `enquiryID` in the path, uuid.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::case::GET_ENQUIRY).
pub fn get_enquiry(
    session: &rt::Session,
    case_id: i64,
    enquiry_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<CaseEnquiry>> {
    rt::Call::new(session, &operations::GET_ENQUIRY)
        .set("caseID", &case_id)
        .set("enquiryID", &rt::Arg::<rt::Uuid>::into_arg(enquiry_id))
}

/// Deletes one enquiry of a case by ID and returns it.
///
/// `DELETE /cases/v2/case/{caseID}/enquiries/{enquiryID}`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `enquiry_id`: `enquiryID` in the path, uuid.
///
/// Needs `updateCase`. [Schema](crate::schema::argus::cases::v2::case::DELETE_ENQUIRY).
pub fn delete_enquiry(
    session: &rt::Session,
    case_id: i64,
    enquiry_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<CaseEnquiry>> {
    rt::Call::new(session, &operations::DELETE_ENQUIRY)
        .set("caseID", &case_id)
        .set("enquiryID", &rt::Arg::<rt::Uuid>::into_arg(enquiry_id))
}

/// Submits a JSON answer to an enquiry of a case and returns the enquiry.
///
/// `PUT /cases/v2/case/{caseID}/enquiries/{enquiryID}/answer`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `enquiry_id`: `enquiryID` in the path, uuid.
/// - `body`: sent as `application/json`.
///
/// Needs `updateCase`. [Schema](crate::schema::argus::cases::v2::case::ANSWER_ENQUIRY).
pub fn answer_enquiry(
    session: &rt::Session,
    case_id: i64,
    enquiry_id: impl rt::Arg<rt::Uuid>,
    body: &CaseEnquiryAnswerRequest,
) -> rt::Call<ResultStash<CaseEnquiry>> {
    rt::Call::new(session, &operations::ANSWER_ENQUIRY)
        .set("caseID", &case_id)
        .set("enquiryID", &rt::Arg::<rt::Uuid>::into_arg(enquiry_id))
        .json(body)
}

/// Rejects an enquiry of a case without an answer and returns the enquiry.
///
/// `PUT /cases/v2/case/{caseID}/enquiries/{enquiryID}/reject`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `enquiry_id`: `enquiryID` in the path, uuid.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `updateCase`. [Schema](crate::schema::argus::cases::v2::case::REJECT_ENQUIRY).
pub fn reject_enquiry(
    session: &rt::Session,
    case_id: i64,
    enquiry_id: impl rt::Arg<rt::Uuid>,
    body: Option<&CaseEnquiryRejectRequest>,
) -> rt::Call<ResultStash<CaseEnquiry>> {
    rt::Call::new(session, &operations::REJECT_ENQUIRY)
        .set("caseID", &case_id)
        .set("enquiryID", &rt::Arg::<rt::Uuid>::into_arg(enquiry_id))
        .maybe_json(body)
}

/// Returns the field policy that applies to a case, by case ID.
///
/// `GET /cases/v2/case/{caseID}/fieldpolicy`
///
/// - `case_id`: `caseID` in the path, int64. At least 0.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::case::GET_FIELD_POLICY_BY_CASE).
pub fn get_field_policy_by_case(
    session: &rt::Session,
    case_id: i64,
) -> rt::Call<ResultStash<CaseFieldPolicy>> {
    rt::Call::new(session, &operations::GET_FIELD_POLICY_BY_CASE).set("caseID", &case_id)
}

/// Lists all the fields of a case with their values, without paging.
///
/// `GET /cases/v2/case/{caseID}/fields`
///
/// - `case_id`: `caseID` in the path, int64. At least 0.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::case::LIST_FIELDS).
pub fn list_fields(
    session: &rt::Session,
    case_id: i64,
) -> rt::Call<ResultStash<Vec<CaseField>>> {
    rt::Call::new(session, &operations::LIST_FIELDS).set("caseID", &case_id)
}

/// Returns one field of a case with its value, by field key.
///
/// `GET /cases/v2/case/{caseID}/fields/{field}`
///
/// - `case_id`: `caseID` in the path, int64. At least 0.
/// - `field`: `field` in the path, text.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::case::GET_FIELD).
pub fn get_field(
    session: &rt::Session,
    case_id: i64,
    field: impl rt::Arg<String>,
) -> rt::Call<ResultStash<CaseField>> {
    rt::Call::new(session, &operations::GET_FIELD)
        .set("caseID", &case_id)
        .set("field", &rt::Arg::<String>::into_arg(field))
}

/// Sets the value of one field of a case, or adds and removes single values of it.
///
/// `PUT /cases/v2/case/{caseID}/fields/{field}`
///
/// - `case_id`: `caseID` in the path, int64. At least 0.
/// - `field`: `field` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::case::SET_FIELD).
pub fn set_field(
    session: &rt::Session,
    case_id: i64,
    field: impl rt::Arg<String>,
    body: &CaseFieldSetRequest,
) -> rt::Call<ResultStash<CaseField>> {
    rt::Call::new(session, &operations::SET_FIELD)
        .set("caseID", &case_id)
        .set("field", &rt::Arg::<String>::into_arg(field))
        .json(body)
}

/// Clears the value of one field of a case and returns the field.
///
/// `DELETE /cases/v2/case/{caseID}/fields/{field}`
///
/// - `case_id`: `caseID` in the path, int64. At least 0.
/// - `field`: `field` in the path, text.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::case::CLEAR_FIELD).
pub fn clear_field(
    session: &rt::Session,
    case_id: i64,
    field: impl rt::Arg<String>,
) -> rt::Call<ResultStash<CaseField>> {
    rt::Call::new(session, &operations::CLEAR_FIELD)
        .set("caseID", &case_id)
        .set("field", &rt::Arg::<String>::into_arg(field))
}

/// Lists the transactions of a case, paged, filtered by operation, field, user or time range.
///
/// `GET /cases/v2/case/{caseID}/history`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::case::LIST_CASE_HISTORY).
pub fn list_case_history(session: &rt::Session, case_id: i64) -> ListCaseHistory {
    rt::Call::new(session, &operations::LIST_CASE_HISTORY).set("caseID", &case_id).into()
}

rt::call! {
    /// The call of [`list_case_history()`], with its optional parameters.
    pub struct ListCaseHistory -> ResultStash<Vec<CaseTransaction>> {
        /// No item twice.
        r#type: Vec<ListCaseHistoryType> => "type",
        /// No item twice.
        operation: Vec<ListCaseHistoryOperation> => "operation",
        /// No item twice.
        field: Vec<ListCaseHistoryField> => "field",
        /// No item twice.
        user_id: Vec<i64> => "userID",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice.
        transaction_id: Vec<rt::Uuid> => "transactionID",
        before_transaction: rt::Uuid => "beforeTransaction",
        after_transaction: rt::Uuid => "afterTransaction",
        start_timestamp: String => "startTimestamp",
        end_timestamp: String => "endTimestamp",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        sort_by: Vec<ListCaseHistorySortBy> => "sortBy",
    }
}

/// Returns one transaction from the history of a case, by transaction ID.
///
/// `GET /cases/v2/case/{caseID}/history/{transactionID}`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `transaction_id`: `transactionID` in the path, uuid.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::case::GET_CASE_TRANSACTION).
pub fn get_case_transaction(
    session: &rt::Session,
    case_id: i64,
    transaction_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<CaseTransaction>> {
    rt::Call::new(session, &operations::GET_CASE_TRANSACTION)
        .set("caseID", &case_id)
        .set("transactionID", &rt::Arg::<rt::Uuid>::into_arg(transaction_id))
}

/// Lists the notification records of one transaction in the history of a case.
///
/// `GET /cases/v2/case/{caseID}/history/{transactionID}/notifications`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `transaction_id`: `transactionID` in the path, uuid.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::case::LIST_TRANSACTION_NOTIFICATIONS).
pub fn list_transaction_notifications(
    session: &rt::Session,
    case_id: i64,
    transaction_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<Vec<CaseNotificationRecord>>> {
    rt::Call::new(session, &operations::LIST_TRANSACTION_NOTIFICATIONS)
        .set("caseID", &case_id)
        .set("transactionID", &rt::Arg::<rt::Uuid>::into_arg(transaction_id))
}

/// Lists the links between a case and other cases, paged, filtered by direction and type.
///
/// `GET /cases/v2/case/{caseID}/links`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::case::LIST_CASE_LINKS).
pub fn list_case_links(session: &rt::Session, case_id: i64) -> ListCaseLinks {
    rt::Call::new(session, &operations::LIST_CASE_LINKS).set("caseID", &case_id).into()
}

rt::call! {
    /// The call of [`list_case_links()`], with its optional parameters.
    pub struct ListCaseLinks -> ResultStash<Vec<CaseLink>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        direction: CaseLinkDirection => "direction",
        /// No item twice.
        r#type: Vec<ListCaseLinksType> => "type",
    }
}

/// Deletes one link of a case to another case, by link ID.
///
/// `DELETE /cases/v2/case/{caseID}/links/{linkID}`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `link_id`: `linkID` in the path, uuid.
///
/// Needs `updateCase`. [Schema](crate::schema::argus::cases::v2::case::DELETE_CASE_LINK).
pub fn delete_case_link(
    session: &rt::Session,
    case_id: i64,
    link_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<CaseLink>> {
    rt::Call::new(session, &operations::DELETE_CASE_LINK)
        .set("caseID", &case_id)
        .set("linkID", &rt::Arg::<rt::Uuid>::into_arg(link_id))
}

/// Links a case to another case as a subcase, related case, dependency or duplicate.
///
/// `POST /cases/v2/case/{caseID}/links/{linkToCaseID}`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `link_to_case_id`: `linkToCaseID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `updateCase`. [Schema](crate::schema::argus::cases::v2::case::ADD_CASE_LINK).
pub fn add_case_link(
    session: &rt::Session,
    case_id: i64,
    link_to_case_id: i64,
    body: &LinkAddRequest,
) -> rt::Call<ResultStash<CaseLink>> {
    rt::Call::new(session, &operations::ADD_CASE_LINK)
        .set("caseID", &case_id)
        .set("linkToCaseID", &link_to_case_id)
        .json(body)
}

/// Publishes a case by ID, optionally with a new status and a notification.
///
/// `PUT /cases/v2/case/{caseID}/publish`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `updateCase`. [Schema](crate::schema::argus::cases::v2::case::PUBLISH_CASE).
pub fn publish_case(
    session: &rt::Session,
    case_id: i64,
    body: Option<&CasePublishRequest>,
) -> rt::Call<ResultStash<CaseVo>> {
    rt::Call::new(session, &operations::PUBLISH_CASE)
        .set("caseID", &case_id)
        .maybe_json(body)
}

/// Reindexes a single case by ID, optionally with a refresh.
///
/// `PUT /cases/v2/case/{caseID}/reindex`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `reindexCase`. [Schema](crate::schema::argus::cases::v2::case::REINDEX_CASE).
pub fn reindex_case(
    session: &rt::Session,
    case_id: i64,
    body: Option<&CaseReindexRequest>,
) -> rt::Call<ResultStash<CaseReindexResponse>> {
    rt::Call::new(session, &operations::REINDEX_CASE)
        .set("caseID", &case_id)
        .maybe_json(body)
}

/// Lists who has seen a case, as seen statuses, page by page.
///
/// `GET /cases/v2/case/{caseID}/seen`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::case::LIST_CASE_SEEN).
pub fn list_case_seen(session: &rt::Session, case_id: i64) -> ListCaseSeen {
    rt::Call::new(session, &operations::LIST_CASE_SEEN).set("caseID", &case_id).into()
}

rt::call! {
    /// The call of [`list_case_seen()`], with its optional parameters.
    pub struct ListCaseSeen -> ResultStash<Vec<CaseSeenStatus>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
    }
}

/// Registers that the current user has seen a case and returns the seen status.
///
/// `PUT /cases/v2/case/{caseID}/seen`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::case::REGISTER_CASE_SEEN).
pub fn register_case_seen(
    session: &rt::Session,
    case_id: i64,
) -> rt::Call<ResultStash<CaseSeenStatus>> {
    rt::Call::new(session, &operations::REGISTER_CASE_SEEN).set("caseID", &case_id)
}

/// Lists the tags set on a case, page by page.
///
/// `GET /cases/v2/case/{caseID}/tags`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::case::LIST_CASE_TAGS).
pub fn list_case_tags(session: &rt::Session, case_id: i64) -> ListCaseTags {
    rt::Call::new(session, &operations::LIST_CASE_TAGS).set("caseID", &case_id).into()
}

rt::call! {
    /// The call of [`list_case_tags()`], with its optional parameters.
    pub struct ListCaseTags -> ResultStash<Vec<CaseTag>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
    }
}

/// Adds one or more tags to a case and returns a list of tags.
///
/// `POST /cases/v2/case/{caseID}/tags`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `updateCase`. [Schema](crate::schema::argus::cases::v2::case::ADD_CASE_TAG).
pub fn add_case_tag(
    session: &rt::Session,
    case_id: i64,
    body: &TagAddRequest,
) -> rt::Call<ResultStash<Vec<CaseTag>>> {
    rt::Call::new(session, &operations::ADD_CASE_TAG).set("caseID", &case_id).json(body)
}

/// Removes one tag from a case by tag ID and returns a list of tags.
///
/// `DELETE /cases/v2/case/{caseID}/tags/{tagID}`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `tag_id`: `tagID` in the path, uuid.
///
/// Needs `updateCase`. [Schema](crate::schema::argus::cases::v2::case::REMOVE_CASE_TAG_BY_ID).
pub fn remove_case_tag_by_id(
    session: &rt::Session,
    case_id: i64,
    tag_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<Vec<CaseTag>>> {
    rt::Call::new(session, &operations::REMOVE_CASE_TAG_BY_ID)
        .set("caseID", &case_id)
        .set("tagID", &rt::Arg::<rt::Uuid>::into_arg(tag_id))
}

/// Removes the tag with the given key and value from a case and returns a list of tags.
///
/// `DELETE /cases/v2/case/{caseID}/tags/{tagKey}/{tagValue}`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `tag_key`: `tagKey` in the path, text.
/// - `tag_value`: `tagValue` in the path, text.
///
/// Needs `updateCase`. [Schema](crate::schema::argus::cases::v2::case::REMOVE_CASE_TAG_BY_KEY_VALUE).
pub fn remove_case_tag_by_key_value(
    session: &rt::Session,
    case_id: i64,
    tag_key: impl rt::Arg<String>,
    tag_value: impl rt::Arg<String>,
) -> rt::Call<ResultStash<Vec<CaseTag>>> {
    rt::Call::new(session, &operations::REMOVE_CASE_TAG_BY_KEY_VALUE)
        .set("caseID", &case_id)
        .set("tagKey", &rt::Arg::<String>::into_arg(tag_key))
        .set("tagValue", &rt::Arg::<String>::into_arg(tag_value))
}

/// Sets whether the current user watches a case, by email or SMS, and returns the watch status.
///
/// `PUT /cases/v2/case/{caseID}/watch`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::case::CURRENT_USER_WATCHER_STATUS).
pub fn current_user_watcher_status(
    session: &rt::Session,
    case_id: i64,
    body: Option<&CurrentUserWatchRequest>,
) -> rt::Call<ResultStash<CaseWatchStatus>> {
    rt::Call::new(session, &operations::CURRENT_USER_WATCHER_STATUS)
        .set("caseID", &case_id)
        .maybe_json(body)
}

/// Stops the current user from watching a case and returns the watch status.
///
/// `DELETE /cases/v2/case/{caseID}/watch`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::case::REMOVE_CURRENT_USER_WATCHER).
pub fn remove_current_user_watcher(
    session: &rt::Session,
    case_id: i64,
) -> rt::Call<ResultStash<CaseWatchStatus>> {
    rt::Call::new(session, &operations::REMOVE_CURRENT_USER_WATCHER)
        .set("caseID", &case_id)
}

/// Lists the explicit and default watchers of a case, page by page.
///
/// `GET /cases/v2/case/{caseID}/watchers`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::case::LIST_CASE_WATCHERS).
pub fn list_case_watchers(session: &rt::Session, case_id: i64) -> ListCaseWatchers {
    rt::Call::new(session, &operations::LIST_CASE_WATCHERS)
        .set("caseID", &case_id)
        .into()
}

rt::call! {
    /// The call of [`list_case_watchers()`], with its optional parameters.
    pub struct ListCaseWatchers -> ResultStash<Vec<CaseWatcher>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// `true` if absent.
        include_explicit: bool => "includeExplicit",
        /// `true` if absent.
        include_default: bool => "includeDefault",
        /// `false` if absent.
        include_disabled: bool => "includeDisabled",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
    }
}

/// Turns the default watchers of a case on or off and returns the case.
///
/// `PUT /cases/v2/case/{caseID}/watchers`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `updateCase`. [Schema](crate::schema::argus::cases::v2::case::UPDATE_WATCHER_SETTINGS).
pub fn update_watcher_settings(
    session: &rt::Session,
    case_id: i64,
    body: &WatcherSettingsRequest,
) -> rt::Call<ResultStash<CaseVo>> {
    rt::Call::new(session, &operations::UPDATE_WATCHER_SETTINGS)
        .set("caseID", &case_id)
        .json(body)
}

/// Adds a user, group or SMS or email destination as a watcher of a case.
///
/// `POST /cases/v2/case/{caseID}/watchers`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `updateCase`. [Schema](crate::schema::argus::cases::v2::case::ADD_CASE_WATCHER).
pub fn add_case_watcher(
    session: &rt::Session,
    case_id: i64,
    body: &WatcherAddRequest,
) -> rt::Call<ResultStash<CaseWatcher>> {
    rt::Call::new(session, &operations::ADD_CASE_WATCHER)
        .set("caseID", &case_id)
        .json(body)
}

/// Removes a contact from the watchers of a case, by contact ID.
///
/// `DELETE /cases/v2/case/{caseID}/watchers/contact/{contactID}`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `contact_id`: `contactID` in the path, int64. At least 1.
///
/// Needs `updateCase`. [Schema](crate::schema::argus::cases::v2::case::REMOVE_CASE_CONTACT_WATCHER).
pub fn remove_case_contact_watcher(
    session: &rt::Session,
    case_id: i64,
    contact_id: i64,
) -> rt::Call<ResultStash<CaseWatcher>> {
    rt::Call::new(session, &operations::REMOVE_CASE_CONTACT_WATCHER)
        .set("caseID", &case_id)
        .set("contactID", &contact_id)
}

/// Changes the verbose setting of one watcher of a case, by watcher ID.
///
/// `PUT /cases/v2/case/{caseID}/watchers/{watcherID}`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `watcher_id`: `watcherID` in the path, uuid.
/// - `body`: sent as `application/json`.
///
/// Needs `updateCase`. [Schema](crate::schema::argus::cases::v2::case::UPDATE_CASE_WATCHER).
pub fn update_case_watcher(
    session: &rt::Session,
    case_id: i64,
    watcher_id: impl rt::Arg<rt::Uuid>,
    body: &WatcherUpdateRequest,
) -> rt::Call<ResultStash<CaseWatcher>> {
    rt::Call::new(session, &operations::UPDATE_CASE_WATCHER)
        .set("caseID", &case_id)
        .set("watcherID", &rt::Arg::<rt::Uuid>::into_arg(watcher_id))
        .json(body)
}

/// Removes one watcher from a case, by watcher ID, and returns it.
///
/// `DELETE /cases/v2/case/{caseID}/watchers/{watcherID}`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `watcher_id`: `watcherID` in the path, uuid.
///
/// Needs `updateCase`. [Schema](crate::schema::argus::cases::v2::case::REMOVE_CASE_WATCHER).
pub fn remove_case_watcher(
    session: &rt::Session,
    case_id: i64,
    watcher_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<CaseWatcher>> {
    rt::Call::new(session, &operations::REMOVE_CASE_WATCHER)
        .set("caseID", &case_id)
        .set("watcherID", &rt::Arg::<rt::Uuid>::into_arg(watcher_id))
}

/// Lists the workflows of a case, optionally with deleted ones.
///
/// `GET /cases/v2/case/{caseID}/workflows`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::case::LIST_WORKFLOWS).
pub fn list_workflows(session: &rt::Session, case_id: i64) -> ListWorkflows {
    rt::Call::new(session, &operations::LIST_WORKFLOWS).set("caseID", &case_id).into()
}

rt::call! {
    /// The call of [`list_workflows()`], with its optional parameters.
    pub struct ListWorkflows -> ResultStash<Vec<CaseWorkflow>> {
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
    }
}

/// Updates the comments and the external reference of a workflow of a case.
///
/// `PUT /cases/v2/case/{caseID}/workflows/{workflow}`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `workflow`: `workflow` in the path.
/// - `body`: sent as `application/json`.
///
/// Needs `updateCase`. [Schema](crate::schema::argus::cases::v2::case::UPDATE_WORKFLOW).
pub fn update_workflow(
    session: &rt::Session,
    case_id: i64,
    workflow: impl rt::Arg<ServiceWorkflow>,
    body: &WorkflowUpdateRequest,
) -> rt::Call<ResultStash<CaseWorkflow>> {
    rt::Call::new(session, &operations::UPDATE_WORKFLOW)
        .set("caseID", &case_id)
        .set("workflow", &rt::Arg::<ServiceWorkflow>::into_arg(workflow))
        .json(body)
}

/// Acknowledges a workflow of a case, with an optional internal or public comment.
///
/// `PUT /cases/v2/case/{caseID}/workflows/{workflow}/acknowledge`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `workflow`: `workflow` in the path.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `updateCase`. [Schema](crate::schema::argus::cases::v2::case::ACKNOWLEDGE_WORKFLOW).
pub fn acknowledge_workflow(
    session: &rt::Session,
    case_id: i64,
    workflow: impl rt::Arg<ServiceWorkflow>,
    body: Option<&WorkflowAcknowledgeRequest>,
) -> rt::Call<ResultStash<CaseWorkflow>> {
    rt::Call::new(session, &operations::ACKNOWLEDGE_WORKFLOW)
        .set("caseID", &case_id)
        .set("workflow", &rt::Arg::<ServiceWorkflow>::into_arg(workflow))
        .maybe_json(body)
}

/// Requests a workflow on a case, e.g. validation or escalation, with an optional comment.
///
/// `PUT /cases/v2/case/{caseID}/workflows/{workflow}/request`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
/// - `workflow`: `workflow` in the path.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `updateCase`. [Schema](crate::schema::argus::cases::v2::case::REQUEST_WORKFLOW).
pub fn request_workflow(
    session: &rt::Session,
    case_id: i64,
    workflow: impl rt::Arg<ServiceWorkflow>,
    body: Option<&WorkflowCreateRequest>,
) -> rt::Call<ResultStash<CaseWorkflow>> {
    rt::Call::new(session, &operations::REQUEST_WORKFLOW)
        .set("caseID", &case_id)
        .set("workflow", &rt::Arg::<ServiceWorkflow>::into_arg(workflow))
        .maybe_json(body)
}

/// Returns a case by ID; may answer with a redirect unless asked to skip it.
///
/// `GET /cases/v2/case/{id}`
///
/// - `id`: `id` in the path, int64. At least 1.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::case::GET_CASE_METADATA_BY_ID).
pub fn get_case_metadata_by_id(session: &rt::Session, id: i64) -> GetCaseMetadataById {
    rt::Call::new(session, &operations::GET_CASE_METADATA_BY_ID).set("id", &id).into()
}

rt::call! {
    /// The call of [`get_case_metadata_by_id()`], with its optional parameters.
    pub struct GetCaseMetadataById -> ResultStash<CaseVo> {
        /// `false` if absent.
        skip_redirect: bool => "skipRedirect",
    }
}

/// Updates the given properties of a case by ID, e.g. status, priority or assignees.
///
/// `PUT /cases/v2/case/{id}`
///
/// - `id`: `id` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `updateCase`. [Schema](crate::schema::argus::cases::v2::case::UPDATE_CASE).
pub fn update_case(
    session: &rt::Session,
    id: i64,
    body: &CaseUpdateRequest,
) -> rt::Call<ResultStash<CaseVo>> {
    rt::Call::new(session, &operations::UPDATE_CASE).set("id", &id).json(body)
}

/// Moves a case to another customer, service, category or type and returns it.
///
/// `PUT /cases/v2/case/{id}/move`
///
/// - `id`: `id` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `updateCase`. [Schema](crate::schema::argus::cases::v2::case::MOVE_CASE).
pub fn move_case(
    session: &rt::Session,
    id: i64,
    body: &CaseMoveRequest,
) -> rt::Call<ResultStash<CaseVo>> {
    rt::Call::new(session, &operations::MOVE_CASE).set("id", &id).json(body)
}

/// Returns the service that a case belongs to, by case ID.
///
/// `GET /cases/v2/case/{id}/service`
///
/// - `id`: `id` in the path, int64. At least 1.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::case::GET_CASE_SERVICE).
pub fn get_case_service(
    session: &rt::Session,
    id: i64,
) -> rt::Call<ResultStash<Service>> {
    rt::Call::new(session, &operations::GET_CASE_SERVICE).set("id", &id)
}

/// Merges one case into another, optionally with a new description, priority and status.
///
/// `PUT /cases/v2/case/{mergeInto}/merge/{mergeFrom}`
///
/// - `merge_into`: `mergeInto` in the path, int64. At least 1.
/// - `merge_from`: `mergeFrom` in the path, int64. At least 1.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `updateCase`. [Schema](crate::schema::argus::cases::v2::case::MERGE_CASES).
pub fn merge_cases(
    session: &rt::Session,
    merge_into: i64,
    merge_from: i64,
    body: Option<&CaseMergeRequest>,
) -> rt::Call<ResultStash<CaseVo>> {
    rt::Call::new(session, &operations::MERGE_CASES)
        .set("mergeInto", &merge_into)
        .set("mergeFrom", &merge_from)
        .maybe_json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /cases/v2/case`: [`simple_case_search()`](super::simple_case_search).
    pub static SIMPLE_CASE_SEARCH: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.simple_case_search",
            rt::Method::GET,
            "/cases/v2/case",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("customerID"),
                rt::Param::query("customer"),
                rt::Param::query("service"),
                rt::Param::query("status"),
                rt::Param::query("type"),
                rt::Param::query("keywords"),
                rt::Param::query("sortBy"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
            ]
        })
        .answers(
            &[
                "application/json",
                "text/csv",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ],
        )
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `POST /cases/v2/case`: [`create_case()`](super::create_case).
    pub static CREATE_CASE: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.create_case",
            rt::Method::POST,
            "/cases/v2/case",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["createCase"])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/case/enquiries/clientValidationCode`: [`get_enquiry_client_validation_code()`](super::get_enquiry_client_validation_code).
    pub static GET_ENQUIRY_CLIENT_VALIDATION_CODE: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.get_enquiry_client_validation_code",
            rt::Method::GET,
            "/cases/v2/case/enquiries/clientValidationCode",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::query("caseID"), rt::Param::query("enquiryID").required()]
        })
        .answers(&["text/javascript"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `POST /cases/v2/case/prepare`: [`prepare_case()`](super::prepare_case).
    pub static PREPARE_CASE: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.prepare_case",
            rt::Method::POST,
            "/cases/v2/case/prepare",
        )
        .api(&super::super::super::super::API)
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["createCase"])
        .document(&crate::documents::argus::CASES);
    /// `DELETE /cases/v2/case/prepare/{caseID}`: [`abort_prepared_case()`](super::abort_prepared_case).
    pub static ABORT_PREPARED_CASE: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.abort_prepared_case",
            rt::Method::DELETE,
            "/cases/v2/case/prepare/{caseID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["createCase"])
        .document(&crate::documents::argus::CASES);
    /// `PUT /cases/v2/case/reindex`: [`reindex_bulk_case()`](super::reindex_bulk_case).
    pub static REINDEX_BULK_CASE: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.reindex_bulk_case",
            rt::Method::PUT,
            "/cases/v2/case/reindex",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["reindexCase"])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/case/reindex/{taskID}`: [`get_reindex_bulk_case_status()`](super::get_reindex_bulk_case_status).
    pub static GET_REINDEX_BULK_CASE_STATUS: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.get_reindex_bulk_case_status",
            rt::Method::GET,
            "/cases/v2/case/reindex/{taskID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("taskID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCaseServiceTasks"])
        .document(&crate::documents::argus::CASES);
    /// `POST /cases/v2/case/search`: [`advanced_case_search()`](super::advanced_case_search).
    pub static ADVANCED_CASE_SEARCH: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.advanced_case_search",
            rt::Method::POST,
            "/cases/v2/case/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json", "text/csv"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `POST /cases/v2/case/stats`: [`search_case_statistics()`](super::search_case_statistics).
    pub static SEARCH_CASE_STATISTICS: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.search_case_statistics",
            rt::Method::POST,
            "/cases/v2/case/stats",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCaseStatistics"])
        .document(&crate::documents::argus::CASES);
    /// `POST /cases/v2/case/{caseID}`: [`create_prepared_case()`](super::create_prepared_case).
    pub static CREATE_PREPARED_CASE: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.create_prepared_case",
            rt::Method::POST,
            "/cases/v2/case/{caseID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["createCase"])
        .document(&crate::documents::argus::CASES);
    /// `DELETE /cases/v2/case/{caseID}`: [`delete_case()`](super::delete_case).
    pub static DELETE_CASE: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.delete_case",
            rt::Method::DELETE,
            "/cases/v2/case/{caseID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID"), rt::Param::query("comment")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["deleteCase"])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/case/{caseID}/access`: [`list_case_acl()`](super::list_case_acl).
    pub static LIST_CASE_ACL: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.list_case_acl",
            rt::Method::GET,
            "/cases/v2/case/{caseID}/access",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("caseID"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `PUT /cases/v2/case/{caseID}/access`: [`change_access_settings()`](super::change_access_settings).
    pub static CHANGE_ACCESS_SETTINGS: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.change_access_settings",
            rt::Method::PUT,
            "/cases/v2/case/{caseID}/access",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCase"])
        .document(&crate::documents::argus::CASES);
    /// `POST /cases/v2/case/{caseID}/access`: [`grant_access()`](super::grant_access).
    pub static GRANT_ACCESS: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.grant_access",
            rt::Method::POST,
            "/cases/v2/case/{caseID}/access",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCase"])
        .document(&crate::documents::argus::CASES);
    /// `DELETE /cases/v2/case/{caseID}/access/{aclEntryID}`: [`remove_access()`](super::remove_access).
    pub static REMOVE_ACCESS: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.remove_access",
            rt::Method::DELETE,
            "/cases/v2/case/{caseID}/access/{aclEntryID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID"), rt::Param::path("aclEntryID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCase"])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/case/{caseID}/attachments`: [`list_case_attachments()`](super::list_case_attachments).
    pub static LIST_CASE_ATTACHMENTS: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.list_case_attachments",
            rt::Method::GET,
            "/cases/v2/case/{caseID}/attachments",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("caseID"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `POST /cases/v2/case/{caseID}/attachments`: [`add_attachment()`](super::add_attachment).
    pub static ADD_ATTACHMENT: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.add_attachment",
            rt::Method::POST,
            "/cases/v2/case/{caseID}/attachments",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCase"])
        .document(&crate::documents::argus::CASES);
    /// `POST /cases/v2/case/{caseID}/attachments/prepare`: [`prepare_attachment_upload()`](super::prepare_attachment_upload).
    pub static PREPARE_ATTACHMENT_UPLOAD: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.prepare_attachment_upload",
            rt::Method::POST,
            "/cases/v2/case/{caseID}/attachments/prepare",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCase"])
        .document(&crate::documents::argus::CASES);
    /// `POST /cases/v2/case/{caseID}/attachments/upload/{filename}`: [`upload_streaming_attachment()`](super::upload_streaming_attachment).
    pub static UPLOAD_STREAMING_ATTACHMENT: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.upload_streaming_attachment",
            rt::Method::POST,
            "/cases/v2/case/{caseID}/attachments/upload/{filename}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("caseID"),
                rt::Param::path("filename"),
                rt::Param::query("encryptedZip"),
                rt::Param::query("encryptedZipMode"),
                rt::Param::query("encryptedZipPassword"),
                rt::Param::query("skipNotification"),
                rt::Param::query("originEmailAddress"),
            ]
        })
        .body(rt::Body::new("application/octet-stream").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCase"])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/case/{caseID}/attachments/{attachmentID}`: [`get_attachment()`](super::get_attachment).
    pub static GET_ATTACHMENT: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.get_attachment",
            rt::Method::GET,
            "/cases/v2/case/{caseID}/attachments/{attachmentID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID"), rt::Param::path("attachmentID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `DELETE /cases/v2/case/{caseID}/attachments/{attachmentID}`: [`delete_attachment()`](super::delete_attachment).
    pub static DELETE_ATTACHMENT: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.delete_attachment",
            rt::Method::DELETE,
            "/cases/v2/case/{caseID}/attachments/{attachmentID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID"), rt::Param::path("attachmentID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCase"])
        .document(&crate::documents::argus::CASES);
    /// `DELETE /cases/v2/case/{caseID}/attachments/{attachmentID}/abort`: [`abort_fragmented_upload()`](super::abort_fragmented_upload).
    pub static ABORT_FRAGMENTED_UPLOAD: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.abort_fragmented_upload",
            rt::Method::DELETE,
            "/cases/v2/case/{caseID}/attachments/{attachmentID}/abort",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID"), rt::Param::path("attachmentID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCase"])
        .document(&crate::documents::argus::CASES);
    /// `POST /cases/v2/case/{caseID}/attachments/{attachmentID}/complete`: [`complete_fragmented_upload()`](super::complete_fragmented_upload).
    pub static COMPLETE_FRAGMENTED_UPLOAD: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.complete_fragmented_upload",
            rt::Method::POST,
            "/cases/v2/case/{caseID}/attachments/{attachmentID}/complete",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID"), rt::Param::path("attachmentID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCase"])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/case/{caseID}/attachments/{attachmentID}/download`: [`download_attachment()`](super::download_attachment).
    pub static DOWNLOAD_ATTACHMENT: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.download_attachment",
            rt::Method::GET,
            "/cases/v2/case/{caseID}/attachments/{attachmentID}/download",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("inline"),
                rt::Param::path("caseID"),
                rt::Param::path("attachmentID"),
            ]
        })
        .answers(&["*/*"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `POST /cases/v2/case/{caseID}/attachments/{attachmentID}/fragment/{idx}`: [`upload_attachment_fragment()`](super::upload_attachment_fragment).
    pub static UPLOAD_ATTACHMENT_FRAGMENT: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.upload_attachment_fragment",
            rt::Method::POST,
            "/cases/v2/case/{caseID}/attachments/{attachmentID}/fragment/{idx}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("caseID"),
                rt::Param::path("attachmentID"),
                rt::Param::path("idx"),
            ]
        })
        .body(rt::Body::new("application/octet-stream"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCase"])
        .document(&crate::documents::argus::CASES);
    /// `PUT /cases/v2/case/{caseID}/close`: [`close_case()`](super::close_case).
    pub static CLOSE_CASE: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.close_case",
            rt::Method::PUT,
            "/cases/v2/case/{caseID}/close",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCase"])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/case/{caseID}/comments`: [`list_case_comments()`](super::list_case_comments).
    pub static LIST_CASE_COMMENTS: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.list_case_comments",
            rt::Method::GET,
            "/cases/v2/case/{caseID}/comments",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("caseID"),
                rt::Param::query("beforeComment"),
                rt::Param::query("afterComment"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("sortBy"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `POST /cases/v2/case/{caseID}/comments`: [`add_comment()`](super::add_comment).
    pub static ADD_COMMENT: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.add_comment",
            rt::Method::POST,
            "/cases/v2/case/{caseID}/comments",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCase"])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/case/{caseID}/comments/{commentID}`: [`get_case_comment()`](super::get_case_comment).
    pub static GET_CASE_COMMENT: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.get_case_comment",
            rt::Method::GET,
            "/cases/v2/case/{caseID}/comments/{commentID}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("caseID"),
                rt::Param::path("commentID"),
                rt::Param::query("resolveLatest"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `PUT /cases/v2/case/{caseID}/comments/{commentID}`: [`edit_comment()`](super::edit_comment).
    pub static EDIT_COMMENT: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.edit_comment",
            rt::Method::PUT,
            "/cases/v2/case/{caseID}/comments/{commentID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID"), rt::Param::path("commentID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCase"])
        .document(&crate::documents::argus::CASES);
    /// `DELETE /cases/v2/case/{caseID}/comments/{commentID}`: [`delete_comment()`](super::delete_comment).
    pub static DELETE_COMMENT: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.delete_comment",
            rt::Method::DELETE,
            "/cases/v2/case/{caseID}/comments/{commentID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID"), rt::Param::path("commentID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCase"])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/case/{caseID}/comments/{commentID}/notifications`: [`get_case_comment_notifications()`](super::get_case_comment_notifications).
    pub static GET_CASE_COMMENT_NOTIFICATIONS: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.get_case_comment_notifications",
            rt::Method::GET,
            "/cases/v2/case/{caseID}/comments/{commentID}/notifications",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID"), rt::Param::path("commentID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/case/{caseID}/enquiries`: [`list_enquiries()`](super::list_enquiries).
    pub static LIST_ENQUIRIES: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.list_enquiries",
            rt::Method::GET,
            "/cases/v2/case/{caseID}/enquiries",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("caseID"),
                rt::Param::query("state"),
                rt::Param::query("includeDeleted"),
                rt::Param::query("includeFlags"),
                rt::Param::query("excludeFlags"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `POST /cases/v2/case/{caseID}/enquiries`: [`create_enquiry()`](super::create_enquiry).
    pub static CREATE_ENQUIRY: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.create_enquiry",
            rt::Method::POST,
            "/cases/v2/case/{caseID}/enquiries",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCase"])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/case/{caseID}/enquiries/{enquiryID}`: [`get_enquiry()`](super::get_enquiry).
    pub static GET_ENQUIRY: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.get_enquiry",
            rt::Method::GET,
            "/cases/v2/case/{caseID}/enquiries/{enquiryID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID"), rt::Param::path("enquiryID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `DELETE /cases/v2/case/{caseID}/enquiries/{enquiryID}`: [`delete_enquiry()`](super::delete_enquiry).
    pub static DELETE_ENQUIRY: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.delete_enquiry",
            rt::Method::DELETE,
            "/cases/v2/case/{caseID}/enquiries/{enquiryID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID"), rt::Param::path("enquiryID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCase"])
        .document(&crate::documents::argus::CASES);
    /// `PUT /cases/v2/case/{caseID}/enquiries/{enquiryID}/answer`: [`answer_enquiry()`](super::answer_enquiry).
    pub static ANSWER_ENQUIRY: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.answer_enquiry",
            rt::Method::PUT,
            "/cases/v2/case/{caseID}/enquiries/{enquiryID}/answer",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID"), rt::Param::path("enquiryID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCase"])
        .document(&crate::documents::argus::CASES);
    /// `PUT /cases/v2/case/{caseID}/enquiries/{enquiryID}/reject`: [`reject_enquiry()`](super::reject_enquiry).
    pub static REJECT_ENQUIRY: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.reject_enquiry",
            rt::Method::PUT,
            "/cases/v2/case/{caseID}/enquiries/{enquiryID}/reject",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID"), rt::Param::path("enquiryID")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCase"])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/case/{caseID}/fieldpolicy`: [`get_field_policy_by_case()`](super::get_field_policy_by_case).
    pub static GET_FIELD_POLICY_BY_CASE: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.get_field_policy_by_case",
            rt::Method::GET,
            "/cases/v2/case/{caseID}/fieldpolicy",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/case/{caseID}/fields`: [`list_fields()`](super::list_fields).
    pub static LIST_FIELDS: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.list_fields",
            rt::Method::GET,
            "/cases/v2/case/{caseID}/fields",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/case/{caseID}/fields/{field}`: [`get_field()`](super::get_field).
    pub static GET_FIELD: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.get_field",
            rt::Method::GET,
            "/cases/v2/case/{caseID}/fields/{field}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID"), rt::Param::path("field")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `PUT /cases/v2/case/{caseID}/fields/{field}`: [`set_field()`](super::set_field).
    pub static SET_FIELD: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.set_field",
            rt::Method::PUT,
            "/cases/v2/case/{caseID}/fields/{field}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID"), rt::Param::path("field")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `DELETE /cases/v2/case/{caseID}/fields/{field}`: [`clear_field()`](super::clear_field).
    pub static CLEAR_FIELD: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.clear_field",
            rt::Method::DELETE,
            "/cases/v2/case/{caseID}/fields/{field}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID"), rt::Param::path("field")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/case/{caseID}/history`: [`list_case_history()`](super::list_case_history).
    pub static LIST_CASE_HISTORY: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.list_case_history",
            rt::Method::GET,
            "/cases/v2/case/{caseID}/history",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("caseID"),
                rt::Param::query("type"),
                rt::Param::query("operation"),
                rt::Param::query("field"),
                rt::Param::query("userID"),
                rt::Param::query("user"),
                rt::Param::query("transactionID"),
                rt::Param::query("beforeTransaction"),
                rt::Param::query("afterTransaction"),
                rt::Param::query("startTimestamp"),
                rt::Param::query("endTimestamp"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("sortBy"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/case/{caseID}/history/{transactionID}`: [`get_case_transaction()`](super::get_case_transaction).
    pub static GET_CASE_TRANSACTION: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.get_case_transaction",
            rt::Method::GET,
            "/cases/v2/case/{caseID}/history/{transactionID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID"), rt::Param::path("transactionID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/case/{caseID}/history/{transactionID}/notifications`: [`list_transaction_notifications()`](super::list_transaction_notifications).
    pub static LIST_TRANSACTION_NOTIFICATIONS: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.list_transaction_notifications",
            rt::Method::GET,
            "/cases/v2/case/{caseID}/history/{transactionID}/notifications",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID"), rt::Param::path("transactionID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/case/{caseID}/links`: [`list_case_links()`](super::list_case_links).
    pub static LIST_CASE_LINKS: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.list_case_links",
            rt::Method::GET,
            "/cases/v2/case/{caseID}/links",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("caseID"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("direction"),
                rt::Param::query("type"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `DELETE /cases/v2/case/{caseID}/links/{linkID}`: [`delete_case_link()`](super::delete_case_link).
    pub static DELETE_CASE_LINK: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.delete_case_link",
            rt::Method::DELETE,
            "/cases/v2/case/{caseID}/links/{linkID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID"), rt::Param::path("linkID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCase"])
        .document(&crate::documents::argus::CASES);
    /// `POST /cases/v2/case/{caseID}/links/{linkToCaseID}`: [`add_case_link()`](super::add_case_link).
    pub static ADD_CASE_LINK: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.add_case_link",
            rt::Method::POST,
            "/cases/v2/case/{caseID}/links/{linkToCaseID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID"), rt::Param::path("linkToCaseID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCase"])
        .document(&crate::documents::argus::CASES);
    /// `PUT /cases/v2/case/{caseID}/publish`: [`publish_case()`](super::publish_case).
    pub static PUBLISH_CASE: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.publish_case",
            rt::Method::PUT,
            "/cases/v2/case/{caseID}/publish",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCase"])
        .document(&crate::documents::argus::CASES);
    /// `PUT /cases/v2/case/{caseID}/reindex`: [`reindex_case()`](super::reindex_case).
    pub static REINDEX_CASE: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.reindex_case",
            rt::Method::PUT,
            "/cases/v2/case/{caseID}/reindex",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["reindexCase"])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/case/{caseID}/seen`: [`list_case_seen()`](super::list_case_seen).
    pub static LIST_CASE_SEEN: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.list_case_seen",
            rt::Method::GET,
            "/cases/v2/case/{caseID}/seen",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("caseID"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `PUT /cases/v2/case/{caseID}/seen`: [`register_case_seen()`](super::register_case_seen).
    pub static REGISTER_CASE_SEEN: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.register_case_seen",
            rt::Method::PUT,
            "/cases/v2/case/{caseID}/seen",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/case/{caseID}/tags`: [`list_case_tags()`](super::list_case_tags).
    pub static LIST_CASE_TAGS: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.list_case_tags",
            rt::Method::GET,
            "/cases/v2/case/{caseID}/tags",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("caseID"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `POST /cases/v2/case/{caseID}/tags`: [`add_case_tag()`](super::add_case_tag).
    pub static ADD_CASE_TAG: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.add_case_tag",
            rt::Method::POST,
            "/cases/v2/case/{caseID}/tags",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCase"])
        .document(&crate::documents::argus::CASES);
    /// `DELETE /cases/v2/case/{caseID}/tags/{tagID}`: [`remove_case_tag_by_id()`](super::remove_case_tag_by_id).
    pub static REMOVE_CASE_TAG_BY_ID: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.remove_case_tag_by_id",
            rt::Method::DELETE,
            "/cases/v2/case/{caseID}/tags/{tagID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID"), rt::Param::path("tagID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCase"])
        .document(&crate::documents::argus::CASES);
    /// `DELETE /cases/v2/case/{caseID}/tags/{tagKey}/{tagValue}`: [`remove_case_tag_by_key_value()`](super::remove_case_tag_by_key_value).
    pub static REMOVE_CASE_TAG_BY_KEY_VALUE: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.remove_case_tag_by_key_value",
            rt::Method::DELETE,
            "/cases/v2/case/{caseID}/tags/{tagKey}/{tagValue}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("caseID"),
                rt::Param::path("tagKey"),
                rt::Param::path("tagValue"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCase"])
        .document(&crate::documents::argus::CASES);
    /// `PUT /cases/v2/case/{caseID}/watch`: [`current_user_watcher_status()`](super::current_user_watcher_status).
    pub static CURRENT_USER_WATCHER_STATUS: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.current_user_watcher_status",
            rt::Method::PUT,
            "/cases/v2/case/{caseID}/watch",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `DELETE /cases/v2/case/{caseID}/watch`: [`remove_current_user_watcher()`](super::remove_current_user_watcher).
    pub static REMOVE_CURRENT_USER_WATCHER: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.remove_current_user_watcher",
            rt::Method::DELETE,
            "/cases/v2/case/{caseID}/watch",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/case/{caseID}/watchers`: [`list_case_watchers()`](super::list_case_watchers).
    pub static LIST_CASE_WATCHERS: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.list_case_watchers",
            rt::Method::GET,
            "/cases/v2/case/{caseID}/watchers",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("caseID"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("includeExplicit"),
                rt::Param::query("includeDefault"),
                rt::Param::query("includeDisabled"),
                rt::Param::query("includeDeleted"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `PUT /cases/v2/case/{caseID}/watchers`: [`update_watcher_settings()`](super::update_watcher_settings).
    pub static UPDATE_WATCHER_SETTINGS: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.update_watcher_settings",
            rt::Method::PUT,
            "/cases/v2/case/{caseID}/watchers",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCase"])
        .document(&crate::documents::argus::CASES);
    /// `POST /cases/v2/case/{caseID}/watchers`: [`add_case_watcher()`](super::add_case_watcher).
    pub static ADD_CASE_WATCHER: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.add_case_watcher",
            rt::Method::POST,
            "/cases/v2/case/{caseID}/watchers",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCase"])
        .document(&crate::documents::argus::CASES);
    /// `DELETE /cases/v2/case/{caseID}/watchers/contact/{contactID}`: [`remove_case_contact_watcher()`](super::remove_case_contact_watcher).
    pub static REMOVE_CASE_CONTACT_WATCHER: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.remove_case_contact_watcher",
            rt::Method::DELETE,
            "/cases/v2/case/{caseID}/watchers/contact/{contactID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID"), rt::Param::path("contactID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCase"])
        .document(&crate::documents::argus::CASES);
    /// `PUT /cases/v2/case/{caseID}/watchers/{watcherID}`: [`update_case_watcher()`](super::update_case_watcher).
    pub static UPDATE_CASE_WATCHER: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.update_case_watcher",
            rt::Method::PUT,
            "/cases/v2/case/{caseID}/watchers/{watcherID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID"), rt::Param::path("watcherID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCase"])
        .document(&crate::documents::argus::CASES);
    /// `DELETE /cases/v2/case/{caseID}/watchers/{watcherID}`: [`remove_case_watcher()`](super::remove_case_watcher).
    pub static REMOVE_CASE_WATCHER: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.remove_case_watcher",
            rt::Method::DELETE,
            "/cases/v2/case/{caseID}/watchers/{watcherID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID"), rt::Param::path("watcherID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCase"])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/case/{caseID}/workflows`: [`list_workflows()`](super::list_workflows).
    pub static LIST_WORKFLOWS: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.list_workflows",
            rt::Method::GET,
            "/cases/v2/case/{caseID}/workflows",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("caseID"), rt::Param::query("includeDeleted")]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `PUT /cases/v2/case/{caseID}/workflows/{workflow}`: [`update_workflow()`](super::update_workflow).
    pub static UPDATE_WORKFLOW: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.update_workflow",
            rt::Method::PUT,
            "/cases/v2/case/{caseID}/workflows/{workflow}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID"), rt::Param::path("workflow")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCase"])
        .document(&crate::documents::argus::CASES);
    /// `PUT /cases/v2/case/{caseID}/workflows/{workflow}/acknowledge`: [`acknowledge_workflow()`](super::acknowledge_workflow).
    pub static ACKNOWLEDGE_WORKFLOW: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.acknowledge_workflow",
            rt::Method::PUT,
            "/cases/v2/case/{caseID}/workflows/{workflow}/acknowledge",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID"), rt::Param::path("workflow")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCase"])
        .document(&crate::documents::argus::CASES);
    /// `PUT /cases/v2/case/{caseID}/workflows/{workflow}/request`: [`request_workflow()`](super::request_workflow).
    pub static REQUEST_WORKFLOW: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.request_workflow",
            rt::Method::PUT,
            "/cases/v2/case/{caseID}/workflows/{workflow}/request",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("caseID"), rt::Param::path("workflow")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCase"])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/case/{id}`: [`get_case_metadata_by_id()`](super::get_case_metadata_by_id).
    pub static GET_CASE_METADATA_BY_ID: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.get_case_metadata_by_id",
            rt::Method::GET,
            "/cases/v2/case/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id"), rt::Param::query("skipRedirect")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `PUT /cases/v2/case/{id}`: [`update_case()`](super::update_case).
    pub static UPDATE_CASE: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.update_case",
            rt::Method::PUT,
            "/cases/v2/case/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCase"])
        .document(&crate::documents::argus::CASES);
    /// `PUT /cases/v2/case/{id}/move`: [`move_case()`](super::move_case).
    pub static MOVE_CASE: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.move_case",
            rt::Method::PUT,
            "/cases/v2/case/{id}/move",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCase"])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/case/{id}/service`: [`get_case_service()`](super::get_case_service).
    pub static GET_CASE_SERVICE: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.get_case_service",
            rt::Method::GET,
            "/cases/v2/case/{id}/service",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `PUT /cases/v2/case/{mergeInto}/merge/{mergeFrom}`: [`merge_cases()`](super::merge_cases).
    pub static MERGE_CASES: rt::Operation = rt::Operation::new(
            "argus.cases.v2.case.merge_cases",
            rt::Method::PUT,
            "/cases/v2/case/{mergeInto}/merge/{mergeFrom}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("mergeInto"), rt::Param::path("mergeFrom")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCase"])
        .document(&crate::documents::argus::CASES);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &SIMPLE_CASE_SEARCH,
        &CREATE_CASE,
        &GET_ENQUIRY_CLIENT_VALIDATION_CODE,
        &PREPARE_CASE,
        &ABORT_PREPARED_CASE,
        &REINDEX_BULK_CASE,
        &GET_REINDEX_BULK_CASE_STATUS,
        &ADVANCED_CASE_SEARCH,
        &SEARCH_CASE_STATISTICS,
        &CREATE_PREPARED_CASE,
        &DELETE_CASE,
        &LIST_CASE_ACL,
        &CHANGE_ACCESS_SETTINGS,
        &GRANT_ACCESS,
        &REMOVE_ACCESS,
        &LIST_CASE_ATTACHMENTS,
        &ADD_ATTACHMENT,
        &PREPARE_ATTACHMENT_UPLOAD,
        &UPLOAD_STREAMING_ATTACHMENT,
        &GET_ATTACHMENT,
        &DELETE_ATTACHMENT,
        &ABORT_FRAGMENTED_UPLOAD,
        &COMPLETE_FRAGMENTED_UPLOAD,
        &DOWNLOAD_ATTACHMENT,
        &UPLOAD_ATTACHMENT_FRAGMENT,
        &CLOSE_CASE,
        &LIST_CASE_COMMENTS,
        &ADD_COMMENT,
        &GET_CASE_COMMENT,
        &EDIT_COMMENT,
        &DELETE_COMMENT,
        &GET_CASE_COMMENT_NOTIFICATIONS,
        &LIST_ENQUIRIES,
        &CREATE_ENQUIRY,
        &GET_ENQUIRY,
        &DELETE_ENQUIRY,
        &ANSWER_ENQUIRY,
        &REJECT_ENQUIRY,
        &GET_FIELD_POLICY_BY_CASE,
        &LIST_FIELDS,
        &GET_FIELD,
        &SET_FIELD,
        &CLEAR_FIELD,
        &LIST_CASE_HISTORY,
        &GET_CASE_TRANSACTION,
        &LIST_TRANSACTION_NOTIFICATIONS,
        &LIST_CASE_LINKS,
        &DELETE_CASE_LINK,
        &ADD_CASE_LINK,
        &PUBLISH_CASE,
        &REINDEX_CASE,
        &LIST_CASE_SEEN,
        &REGISTER_CASE_SEEN,
        &LIST_CASE_TAGS,
        &ADD_CASE_TAG,
        &REMOVE_CASE_TAG_BY_ID,
        &REMOVE_CASE_TAG_BY_KEY_VALUE,
        &CURRENT_USER_WATCHER_STATUS,
        &REMOVE_CURRENT_USER_WATCHER,
        &LIST_CASE_WATCHERS,
        &UPDATE_WATCHER_SETTINGS,
        &ADD_CASE_WATCHER,
        &REMOVE_CASE_CONTACT_WATCHER,
        &UPDATE_CASE_WATCHER,
        &REMOVE_CASE_WATCHER,
        &LIST_WORKFLOWS,
        &UPDATE_WORKFLOW,
        &ACKNOWLEDGE_WORKFLOW,
        &REQUEST_WORKFLOW,
        &GET_CASE_METADATA_BY_ID,
        &UPDATE_CASE,
        &MOVE_CASE,
        &GET_CASE_SERVICE,
        &MERGE_CASES,
    ];
}
