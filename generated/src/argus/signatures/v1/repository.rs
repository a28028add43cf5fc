//! Repository.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{Repository, RepositorySearchRequest, RepositoryUpdateRequest, ResultStash, TriggerImportRequest, TriggerImportResponse};

/// Lists the signature repositories, with limit and offset as query parameters.
///
/// `GET /signatures/v1/repository`
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::repository::LIST_REPOSITORIES).
pub fn list_repositories(session: &rt::Session) -> ListRepositories {
    rt::Call::new(session, &operations::LIST_REPOSITORIES).into()
}

rt::call! {
    /// The call of [`list_repositories()`], with its optional parameters.
    pub struct ListRepositories -> ResultStash<Vec<Repository>> {
        /// At least 0.
        limit: i32 => "limit",
        /// At least 0.
        offset: i32 => "offset",
    }
}

/// Searches the signature repositories, with limit and offset in the request body.
///
/// `POST /signatures/v1/repository/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::repository::SEARCH_REPOSITORIES).
pub fn search_repositories(
    session: &rt::Session,
    body: &RepositorySearchRequest,
) -> rt::Call<ResultStash<Vec<Repository>>> {
    rt::Call::new(session, &operations::SEARCH_REPOSITORIES).json(body)
}

/// Enables or disables a signature repository and returns it.
///
/// `PUT /signatures/v1/repository/{repository}`
///
/// - `repository`: `repository` in the path, text. Matches `[0-9]+`.
/// - `body`: sent as `application/json`.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::repository::UPDATE_REPOSITORY).
pub fn update_repository(
    session: &rt::Session,
    repository: impl rt::Arg<String>,
    body: &RepositoryUpdateRequest,
) -> rt::Call<ResultStash<Repository>> {
    rt::Call::new(session, &operations::UPDATE_REPOSITORY)
        .set("repository", &rt::Arg::<String>::into_arg(repository))
        .json(body)
}

/// Triggers an import of one signature repository, with an optional correlation ID.
///
/// `POST /signatures/v1/repository/{repository}/import`
///
/// - `repository`: `repository` in the path, text. Matches `[0-9]+`.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::repository::TRIGGER_IMPORT).
pub fn trigger_import(
    session: &rt::Session,
    repository: impl rt::Arg<String>,
    body: Option<&TriggerImportRequest>,
) -> rt::Call<ResultStash<TriggerImportResponse>> {
    rt::Call::new(session, &operations::TRIGGER_IMPORT)
        .set("repository", &rt::Arg::<String>::into_arg(repository))
        .maybe_json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /signatures/v1/repository`: [`list_repositories()`](super::list_repositories).
    pub static LIST_REPOSITORIES: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.repository.list_repositories",
            rt::Method::GET,
            "/signatures/v1/repository",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::query("limit"), rt::Param::query("offset")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// `POST /signatures/v1/repository/search`: [`search_repositories()`](super::search_repositories).
    pub static SEARCH_REPOSITORIES: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.repository.search_repositories",
            rt::Method::POST,
            "/signatures/v1/repository/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// `PUT /signatures/v1/repository/{repository}`: [`update_repository()`](super::update_repository).
    pub static UPDATE_REPOSITORY: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.repository.update_repository",
            rt::Method::PUT,
            "/signatures/v1/repository/{repository}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("repository")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// `POST /signatures/v1/repository/{repository}/import`: [`trigger_import()`](super::trigger_import).
    pub static TRIGGER_IMPORT: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.repository.trigger_import",
            rt::Method::POST,
            "/signatures/v1/repository/{repository}/import",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("repository")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_REPOSITORIES,
        &SEARCH_REPOSITORIES,
        &UPDATE_REPOSITORY,
        &TRIGGER_IMPORT,
    ];
}
