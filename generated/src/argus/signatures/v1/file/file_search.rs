//! FileSearch.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::{ResultStash, RuleFile, RuleFileSearchRequest};

/// Searches signature rule files by keyword and repository, with sorting and paging.
///
/// `POST /signatures/v1/file/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::file::file_search::SEARCH_RULE_FILES).
pub fn search_rule_files(
    session: &rt::Session,
    body: &RuleFileSearchRequest,
) -> rt::Call<ResultStash<Vec<RuleFile>>> {
    rt::Call::new(session, &operations::SEARCH_RULE_FILES).json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `POST /signatures/v1/file/search`: [`search_rule_files()`](super::search_rule_files).
    pub static SEARCH_RULE_FILES: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.file.file_search.search_rule_files",
            rt::Method::POST,
            "/signatures/v1/file/search",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&SEARCH_RULE_FILES];
}
