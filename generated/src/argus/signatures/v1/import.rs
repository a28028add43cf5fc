//! Import.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{Import, ImportLogMessage, ImportSearchRequest, ImportStatus, ResultStash};

/// Lists signature imports, optionally filtered by status, with paging.
///
/// `GET /signatures/v1/import`
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::import::LIST_IMPORTS).
pub fn list_imports(session: &rt::Session) -> ListImports {
    rt::Call::new(session, &operations::LIST_IMPORTS).into()
}

rt::call! {
    /// The call of [`list_imports()`], with its optional parameters.
    pub struct ListImports -> ResultStash<Vec<Import>> {
        /// No item twice.
        status: Vec<ImportStatus> => "status",
        /// At least 0.
        limit: i32 => "limit",
        /// At least 0.
        offset: i32 => "offset",
    }
}

/// Searches signature imports by repository and status, with sorting and paging.
///
/// `POST /signatures/v1/import/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::import::SEARCH_IMPORTS).
pub fn search_imports(
    session: &rt::Session,
    body: &ImportSearchRequest,
) -> rt::Call<ResultStash<Vec<Import>>> {
    rt::Call::new(session, &operations::SEARCH_IMPORTS).json(body)
}

/// Lists the log messages of one signature import, by import ID, with paging.
///
/// `GET /signatures/v1/import/{id}/logs`
///
/// - `id`: `id` in the path, int64.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::import::LIST_IMPORT_LOG_MESSAGES).
pub fn list_import_log_messages(
    session: &rt::Session,
    id: i64,
) -> ListImportLogMessages {
    rt::Call::new(session, &operations::LIST_IMPORT_LOG_MESSAGES).set("id", &id).into()
}

rt::call! {
    /// The call of [`list_import_log_messages()`], with its optional parameters.
    pub struct ListImportLogMessages -> ResultStash<Vec<ImportLogMessage>> {
        /// At least 0.
        limit: i32 => "limit",
        /// At least 0.
        offset: i32 => "offset",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /signatures/v1/import`: [`list_imports()`](super::list_imports).
    pub static LIST_IMPORTS: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.import.list_imports",
            rt::Method::GET,
            "/signatures/v1/import",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("status"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// `POST /signatures/v1/import/search`: [`search_imports()`](super::search_imports).
    pub static SEARCH_IMPORTS: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.import.search_imports",
            rt::Method::POST,
            "/signatures/v1/import/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// `GET /signatures/v1/import/{id}/logs`: [`list_import_log_messages()`](super::list_import_log_messages).
    pub static LIST_IMPORT_LOG_MESSAGES: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.import.list_import_log_messages",
            rt::Method::GET,
            "/signatures/v1/import/{id}/logs",
        )
        .api(&super::super::super::super::API)
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
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_IMPORTS,
        &SEARCH_IMPORTS,
        &LIST_IMPORT_LOG_MESSAGES,
    ];
}
