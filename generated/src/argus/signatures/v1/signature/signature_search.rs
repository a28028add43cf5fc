//! SignatureSearch.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::{Comment2, ResultStash, Signature, SignatureBulkTagRequest, SignatureBulkTagResponse, SignatureCommentAddRequest, SignatureRevision, SignatureSearchRequest, SignatureUpdateRequest};

/// Searches signatures by repository, class type, tag, flowbit and other criteria, with paging.
///
/// `POST /signatures/v1/signature/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::signature::signature_search::SEARCH_SIGNATURES).
pub fn search_signatures(
    session: &rt::Session,
    body: &SignatureSearchRequest,
) -> rt::Call<ResultStash<Vec<Signature>>> {
    rt::Call::new(session, &operations::SEARCH_SIGNATURES).json(body)
}

/// Adds the given tags to, or removes them from, several signatures in one call.
///
/// `POST /signatures/v1/signature/tag/bulk`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::signature::signature_search::BULK_TAG_SIGNATURES).
pub fn bulk_tag_signatures(
    session: &rt::Session,
    body: &SignatureBulkTagRequest,
) -> rt::Call<ResultStash<SignatureBulkTagResponse>> {
    rt::Call::new(session, &operations::BULK_TAG_SIGNATURES).json(body)
}

/// Returns one signature by its numeric ID.
///
/// `GET /signatures/v1/signature/{id}`
///
/// - `id`: `id` in the path, int64.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::signature::signature_search::GET_SIGNATURE).
pub fn get_signature(
    session: &rt::Session,
    id: i64,
) -> rt::Call<ResultStash<Signature>> {
    rt::Call::new(session, &operations::GET_SIGNATURE).set("id", &id)
}

/// Adds a comment to a signature, by signature ID, and returns the comment.
///
/// `POST /signatures/v1/signature/{id}/comment`
///
/// - `id`: `id` in the path, int64.
/// - `body`: sent as `application/json`.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::signature::signature_search::ADD_SIGNATURE_COMMENT).
pub fn add_signature_comment(
    session: &rt::Session,
    id: i64,
    body: &SignatureCommentAddRequest,
) -> rt::Call<ResultStash<Comment2>> {
    rt::Call::new(session, &operations::ADD_SIGNATURE_COMMENT).set("id", &id).json(body)
}

/// Lists the comments on one signature, by signature ID, with paging.
///
/// `GET /signatures/v1/signature/{id}/comments`
///
/// - `id`: `id` in the path, int64.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::signature::signature_search::LIST_SIGNATURE_COMMENTS).
pub fn list_signature_comments(session: &rt::Session, id: i64) -> ListSignatureComments {
    rt::Call::new(session, &operations::LIST_SIGNATURE_COMMENTS).set("id", &id).into()
}

rt::call! {
    /// The call of [`list_signature_comments()`], with its optional parameters.
    pub struct ListSignatureComments -> ResultStash<Vec<Comment2>> {
        /// At least 0.
        limit: i32 => "limit",
        /// At least 0.
        offset: i32 => "offset",
    }
}

/// Lists the revisions of one signature, by signature ID, with paging.
///
/// `GET /signatures/v1/signature/{id}/revisions`
///
/// - `id`: `id` in the path, int64.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::signature::signature_search::LIST_SIGNATURE_REVISIONS).
pub fn list_signature_revisions(
    session: &rt::Session,
    id: i64,
) -> ListSignatureRevisions {
    rt::Call::new(session, &operations::LIST_SIGNATURE_REVISIONS).set("id", &id).into()
}

rt::call! {
    /// The call of [`list_signature_revisions()`], with its optional parameters.
    pub struct ListSignatureRevisions -> ResultStash<Vec<SignatureRevision>> {
        /// At least 0.
        limit: i32 => "limit",
        /// At least 0.
        offset: i32 => "offset",
    }
}

/// Sets or clears the blacklisted state of a signature and returns it.
///
/// `PUT /signatures/v1/signature/{signatureID}`
///
/// - `signature_id`: `signatureID` in the path, int64.
/// - `body`: sent as `application/json`.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::signature::signature_search::UPDATE_SIGNATURE).
pub fn update_signature(
    session: &rt::Session,
    signature_id: i64,
    body: &SignatureUpdateRequest,
) -> rt::Call<ResultStash<Signature>> {
    rt::Call::new(session, &operations::UPDATE_SIGNATURE)
        .set("signatureID", &signature_id)
        .json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `POST /signatures/v1/signature/search`: [`search_signatures()`](super::search_signatures).
    pub static SEARCH_SIGNATURES: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.signature.signature_search.search_signatures",
            rt::Method::POST,
            "/signatures/v1/signature/search",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// `POST /signatures/v1/signature/tag/bulk`: [`bulk_tag_signatures()`](super::bulk_tag_signatures).
    pub static BULK_TAG_SIGNATURES: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.signature.signature_search.bulk_tag_signatures",
            rt::Method::POST,
            "/signatures/v1/signature/tag/bulk",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// `GET /signatures/v1/signature/{id}`: [`get_signature()`](super::get_signature).
    pub static GET_SIGNATURE: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.signature.signature_search.get_signature",
            rt::Method::GET,
            "/signatures/v1/signature/{id}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// `POST /signatures/v1/signature/{id}/comment`: [`add_signature_comment()`](super::add_signature_comment).
    pub static ADD_SIGNATURE_COMMENT: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.signature.signature_search.add_signature_comment",
            rt::Method::POST,
            "/signatures/v1/signature/{id}/comment",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// `GET /signatures/v1/signature/{id}/comments`: [`list_signature_comments()`](super::list_signature_comments).
    pub static LIST_SIGNATURE_COMMENTS: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.signature.signature_search.list_signature_comments",
            rt::Method::GET,
            "/signatures/v1/signature/{id}/comments",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("id"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// `GET /signatures/v1/signature/{id}/revisions`: [`list_signature_revisions()`](super::list_signature_revisions).
    pub static LIST_SIGNATURE_REVISIONS: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.signature.signature_search.list_signature_revisions",
            rt::Method::GET,
            "/signatures/v1/signature/{id}/revisions",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("id"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// `PUT /signatures/v1/signature/{signatureID}`: [`update_signature()`](super::update_signature).
    pub static UPDATE_SIGNATURE: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.signature.signature_search.update_signature",
            rt::Method::PUT,
            "/signatures/v1/signature/{signatureID}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("signatureID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &SEARCH_SIGNATURES,
        &BULK_TAG_SIGNATURES,
        &GET_SIGNATURE,
        &ADD_SIGNATURE_COMMENT,
        &LIST_SIGNATURE_COMMENTS,
        &LIST_SIGNATURE_REVISIONS,
        &UPDATE_SIGNATURE,
    ];
}
