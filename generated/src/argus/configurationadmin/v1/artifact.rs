//! Artifact.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{CodeArtifact, CodeArtifactAddRequest, CodeArtifactSearchCriteria, ListCodeArtifactsOrderBy, ResultStash};

/// Lists code artifacts page by page, sorted and optionally filtered by a search text.
///
/// `GET /configurationadmin/v1/artifact`
///
/// Needs `viewCodeProfiles`. [Schema](crate::schema::argus::configurationadmin::v1::artifact::LIST_CODE_ARTIFACTS).
pub fn list_code_artifacts(session: &rt::Session) -> ListCodeArtifacts {
    rt::Call::new(session, &operations::LIST_CODE_ARTIFACTS).into()
}

rt::call! {
    /// The call of [`list_code_artifacts()`], with its optional parameters.
    pub struct ListCodeArtifacts -> ResultStash<Vec<CodeArtifact>> {
        search: String => "search",
        /// `25` if absent.
        limit: i32 => "limit",
        /// `0` if absent.
        offset: i32 => "offset",
        /// `"groupID"` if absent.
        order_by: ListCodeArtifactsOrderBy => "orderBy",
        order_desc: bool => "orderDesc",
    }
}

/// Creates a code artifact from group ID, artifact ID, version and data in a JSON body.
///
/// `POST /configurationadmin/v1/artifact`
///
/// - `body`: sent as `application/json`.
///
/// Needs `codeProfileAdministration`. [Schema](crate::schema::argus::configurationadmin::v1::artifact::CREATE_ARTIFACT).
pub fn create_artifact(
    session: &rt::Session,
    body: &CodeArtifactAddRequest,
) -> rt::Call<ResultStash<CodeArtifact>> {
    rt::Call::new(session, &operations::CREATE_ARTIFACT).json(body)
}

/// Finds code artifacts by criteria such as group, version, status and time, page by page.
///
/// `POST /configurationadmin/v1/artifact/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewCodeProfiles`. [Schema](crate::schema::argus::configurationadmin::v1::artifact::SEARCH_CODE_ARTIFACTS).
pub fn search_code_artifacts(
    session: &rt::Session,
    body: &CodeArtifactSearchCriteria,
) -> rt::Call<ResultStash<Vec<CodeArtifact>>> {
    rt::Call::new(session, &operations::SEARCH_CODE_ARTIFACTS).json(body)
}

/// Lists every code artifact that is not in use, without paging.
///
/// `GET /configurationadmin/v1/artifact/unused`
///
/// Needs `viewCodeProfiles`. [Schema](crate::schema::argus::configurationadmin::v1::artifact::LIST_UNUSED_CODE_ARTIFACTS).
pub fn list_unused_code_artifacts(
    session: &rt::Session,
) -> rt::Call<ResultStash<Vec<CodeArtifact>>> {
    rt::Call::new(session, &operations::LIST_UNUSED_CODE_ARTIFACTS)
}

/// Deletes the code artifacts that are not in use and returns a list of artifacts.
///
/// `DELETE /configurationadmin/v1/artifact/unused`
///
/// Needs `codeProfileAdministration`. [Schema](crate::schema::argus::configurationadmin::v1::artifact::DELETE_UNUSED_ARTIFACTS).
pub fn delete_unused_artifacts(
    session: &rt::Session,
) -> rt::Call<ResultStash<Vec<CodeArtifact>>> {
    rt::Call::new(session, &operations::DELETE_UNUSED_ARTIFACTS)
}

/// Returns a code artifact by group ID, artifact ID and version, optionally with its data.
///
/// `GET /configurationadmin/v1/artifact/{groupID}/{artifactID}/{version}`
///
/// - `group_id`: `groupID` in the path, text.
/// - `artifact_id`: `artifactID` in the path, text.
/// - `version`: `version` in the path, text.
///
/// Needs `viewCodeProfiles`. [Schema](crate::schema::argus::configurationadmin::v1::artifact::GET_CODE_ARTIFACT_BY_GAV).
pub fn get_code_artifact_by_gav(
    session: &rt::Session,
    group_id: impl rt::Arg<String>,
    artifact_id: impl rt::Arg<String>,
    version: impl rt::Arg<String>,
) -> GetCodeArtifactByGav {
    rt::Call::new(session, &operations::GET_CODE_ARTIFACT_BY_GAV)
        .set("groupID", &rt::Arg::<String>::into_arg(group_id))
        .set("artifactID", &rt::Arg::<String>::into_arg(artifact_id))
        .set("version", &rt::Arg::<String>::into_arg(version))
        .into()
}

rt::call! {
    /// The call of [`get_code_artifact_by_gav()`], with its optional parameters.
    pub struct GetCodeArtifactByGav -> ResultStash<CodeArtifact> {
        /// `false` if absent.
        include_data: bool => "includeData",
    }
}

/// Creates a code artifact under the given group, artifact ID and version from a raw binary body.
///
/// `POST /configurationadmin/v1/artifact/{groupID}/{artifactID}/{version}`
///
/// - `group_id`: `groupID` in the path, text.
/// - `artifact_id`: `artifactID` in the path, text.
/// - `version`: `version` in the path, text.
/// - `body`: sent as `application/octet-stream`.
///
/// Needs `codeProfileAdministration`. [Schema](crate::schema::argus::configurationadmin::v1::artifact::CREATE_ARTIFACT_FROM_OCTET_STREAM).
pub fn create_artifact_from_octet_stream(
    session: &rt::Session,
    group_id: impl rt::Arg<String>,
    artifact_id: impl rt::Arg<String>,
    version: impl rt::Arg<String>,
    body: impl Into<rt::Bytes>,
) -> rt::Call<ResultStash<CodeArtifact>> {
    rt::Call::new(session, &operations::CREATE_ARTIFACT_FROM_OCTET_STREAM)
        .set("groupID", &rt::Arg::<String>::into_arg(group_id))
        .set("artifactID", &rt::Arg::<String>::into_arg(artifact_id))
        .set("version", &rt::Arg::<String>::into_arg(version))
        .bytes(body)
}

/// Downloads a code artifact as binary data, by group ID, artifact ID and version.
///
/// `GET /configurationadmin/v1/artifact/{groupID}/{artifactID}/{version}/download`
///
/// - `group_id`: `groupID` in the path, text.
/// - `artifact_id`: `artifactID` in the path, text.
/// - `version`: `version` in the path, text.
///
/// Answers `application/octet-stream`. Needs `viewCodeProfiles`. [Schema](crate::schema::argus::configurationadmin::v1::artifact::DOWNLOAD_CODE_ARTIFACT_BY_GAV).
pub fn download_code_artifact_by_gav(
    session: &rt::Session,
    group_id: impl rt::Arg<String>,
    artifact_id: impl rt::Arg<String>,
    version: impl rt::Arg<String>,
) -> rt::Call<rt::Bytes> {
    rt::Call::new(session, &operations::DOWNLOAD_CODE_ARTIFACT_BY_GAV)
        .set("groupID", &rt::Arg::<String>::into_arg(group_id))
        .set("artifactID", &rt::Arg::<String>::into_arg(artifact_id))
        .set("version", &rt::Arg::<String>::into_arg(version))
}

/// Returns a code artifact by its own ID, optionally with its data.
///
/// `GET /configurationadmin/v1/artifact/{id}`
///
/// - `id`: `id` in the path, text.
///
/// Needs `viewCodeProfiles`. [Schema](crate::schema::argus::configurationadmin::v1::artifact::GET_CODE_ARTIFCAT_BY_ID).
pub fn get_code_artifcat_by_id(
    session: &rt::Session,
    id: impl rt::Arg<String>,
) -> GetCodeArtifcatById {
    rt::Call::new(session, &operations::GET_CODE_ARTIFCAT_BY_ID)
        .set("id", &rt::Arg::<String>::into_arg(id))
        .into()
}

rt::call! {
    /// The call of [`get_code_artifcat_by_id()`], with its optional parameters.
    pub struct GetCodeArtifcatById -> ResultStash<CodeArtifact> {
        /// `false` if absent.
        include_data: bool => "includeData",
    }
}

/// Downloads a code artifact as binary data, by its own ID.
///
/// `GET /configurationadmin/v1/artifact/{id}/download`
///
/// - `id`: `id` in the path, text.
///
/// Answers `application/octet-stream`. Needs `viewCodeProfiles`. [Schema](crate::schema::argus::configurationadmin::v1::artifact::DOWNLOAD_CODE_ARTIFACT_BY_ID).
pub fn download_code_artifact_by_id(
    session: &rt::Session,
    id: impl rt::Arg<String>,
) -> rt::Call<rt::Bytes> {
    rt::Call::new(session, &operations::DOWNLOAD_CODE_ARTIFACT_BY_ID)
        .set("id", &rt::Arg::<String>::into_arg(id))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /configurationadmin/v1/artifact`: [`list_code_artifacts()`](super::list_code_artifacts).
    pub static LIST_CODE_ARTIFACTS: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.artifact.list_code_artifacts",
            rt::Method::GET,
            "/configurationadmin/v1/artifact",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("search"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::query("orderBy"),
                rt::Param::query("orderDesc"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCodeProfiles"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `POST /configurationadmin/v1/artifact`: [`create_artifact()`](super::create_artifact).
    pub static CREATE_ARTIFACT: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.artifact.create_artifact",
            rt::Method::POST,
            "/configurationadmin/v1/artifact",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["codeProfileAdministration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `POST /configurationadmin/v1/artifact/search`: [`search_code_artifacts()`](super::search_code_artifacts).
    pub static SEARCH_CODE_ARTIFACTS: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.artifact.search_code_artifacts",
            rt::Method::POST,
            "/configurationadmin/v1/artifact/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCodeProfiles"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `GET /configurationadmin/v1/artifact/unused`: [`list_unused_code_artifacts()`](super::list_unused_code_artifacts).
    pub static LIST_UNUSED_CODE_ARTIFACTS: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.artifact.list_unused_code_artifacts",
            rt::Method::GET,
            "/configurationadmin/v1/artifact/unused",
        )
        .api(&super::super::super::super::API)
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCodeProfiles"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `DELETE /configurationadmin/v1/artifact/unused`: [`delete_unused_artifacts()`](super::delete_unused_artifacts).
    pub static DELETE_UNUSED_ARTIFACTS: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.artifact.delete_unused_artifacts",
            rt::Method::DELETE,
            "/configurationadmin/v1/artifact/unused",
        )
        .api(&super::super::super::super::API)
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["codeProfileAdministration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `GET /configurationadmin/v1/artifact/{groupID}/{artifactID}/{version}`: [`get_code_artifact_by_gav()`](super::get_code_artifact_by_gav).
    pub static GET_CODE_ARTIFACT_BY_GAV: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.artifact.get_code_artifact_by_gav",
            rt::Method::GET,
            "/configurationadmin/v1/artifact/{groupID}/{artifactID}/{version}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("groupID"),
                rt::Param::path("artifactID"),
                rt::Param::path("version"),
                rt::Param::query("includeData"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCodeProfiles"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `POST /configurationadmin/v1/artifact/{groupID}/{artifactID}/{version}`: [`create_artifact_from_octet_stream()`](super::create_artifact_from_octet_stream).
    pub static CREATE_ARTIFACT_FROM_OCTET_STREAM: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.artifact.create_artifact_from_octet_stream",
            rt::Method::POST,
            "/configurationadmin/v1/artifact/{groupID}/{artifactID}/{version}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("groupID"),
                rt::Param::path("artifactID"),
                rt::Param::path("version"),
            ]
        })
        .body(rt::Body::new("application/octet-stream").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["codeProfileAdministration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `GET /configurationadmin/v1/artifact/{groupID}/{artifactID}/{version}/download`: [`download_code_artifact_by_gav()`](super::download_code_artifact_by_gav).
    pub static DOWNLOAD_CODE_ARTIFACT_BY_GAV: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.artifact.download_code_artifact_by_gav",
            rt::Method::GET,
            "/configurationadmin/v1/artifact/{groupID}/{artifactID}/{version}/download",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("groupID"),
                rt::Param::path("artifactID"),
                rt::Param::path("version"),
            ]
        })
        .answers(&["application/octet-stream"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCodeProfiles"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `GET /configurationadmin/v1/artifact/{id}`: [`get_code_artifcat_by_id()`](super::get_code_artifcat_by_id).
    pub static GET_CODE_ARTIFCAT_BY_ID: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.artifact.get_code_artifcat_by_id",
            rt::Method::GET,
            "/configurationadmin/v1/artifact/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id"), rt::Param::query("includeData")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCodeProfiles"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `GET /configurationadmin/v1/artifact/{id}/download`: [`download_code_artifact_by_id()`](super::download_code_artifact_by_id).
    pub static DOWNLOAD_CODE_ARTIFACT_BY_ID: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.artifact.download_code_artifact_by_id",
            rt::Method::GET,
            "/configurationadmin/v1/artifact/{id}/download",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/octet-stream"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCodeProfiles"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_CODE_ARTIFACTS,
        &CREATE_ARTIFACT,
        &SEARCH_CODE_ARTIFACTS,
        &LIST_UNUSED_CODE_ARTIFACTS,
        &DELETE_UNUSED_ARTIFACTS,
        &GET_CODE_ARTIFACT_BY_GAV,
        &CREATE_ARTIFACT_FROM_OCTET_STREAM,
        &DOWNLOAD_CODE_ARTIFACT_BY_GAV,
        &GET_CODE_ARTIFCAT_BY_ID,
        &DOWNLOAD_CODE_ARTIFACT_BY_ID,
    ];
}
