//! Profile.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{CodeProfile, CodeProfileAddRequest, CodeProfileAttachArtifactRequest, CodeProfileSearchCriteria, CodeProfileUpdateRequest, ListCodeProfilesOrderBy, ResultStash};

/// Lists code profiles page by page, sorted by name unless another order is chosen.
///
/// `GET /configurationadmin/v1/profile`
///
/// Needs `viewCodeProfiles`. [Schema](crate::schema::argus::configurationadmin::v1::profile::LIST_CODE_PROFILES).
pub fn list_code_profiles(session: &rt::Session) -> ListCodeProfiles {
    rt::Call::new(session, &operations::LIST_CODE_PROFILES).into()
}

rt::call! {
    /// The call of [`list_code_profiles()`], with its optional parameters.
    pub struct ListCodeProfiles -> ResultStash<Vec<CodeProfile>> {
        /// `25` if absent.
        limit: i32 => "limit",
        /// `0` if absent.
        offset: i32 => "offset",
        /// `"name"` if absent.
        order_by: ListCodeProfilesOrderBy => "orderBy",
        order_desc: bool => "orderDesc",
    }
}

/// Creates a named code profile, optionally attaching artifacts and finalizing it.
///
/// `POST /configurationadmin/v1/profile`
///
/// - `body`: sent as `application/json`.
///
/// Needs `codeProfileAdministration`. [Schema](crate::schema::argus::configurationadmin::v1::profile::CREATE_CODE_PROFILE).
pub fn create_code_profile(
    session: &rt::Session,
    body: &CodeProfileAddRequest,
) -> rt::Call<ResultStash<CodeProfile>> {
    rt::Call::new(session, &operations::CREATE_CODE_PROFILE).json(body)
}

/// Finds code profiles by criteria such as text, used artifact, flags and time, page by page.
///
/// `POST /configurationadmin/v1/profile/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewCodeProfiles`. [Schema](crate::schema::argus::configurationadmin::v1::profile::SEARCH_CODE_PROFILES).
pub fn search_code_profiles(
    session: &rt::Session,
    body: &CodeProfileSearchCriteria,
) -> rt::Call<ResultStash<Vec<CodeProfile>>> {
    rt::Call::new(session, &operations::SEARCH_CODE_PROFILES).json(body)
}

/// Returns one code profile by its numeric ID.
///
/// `GET /configurationadmin/v1/profile/{id}`
///
/// - `id`: `id` in the path, int32.
///
/// Needs `viewCodeProfiles`. [Schema](crate::schema::argus::configurationadmin::v1::profile::GET_CODE_PROFILE_BY_ID).
pub fn get_code_profile_by_id(
    session: &rt::Session,
    id: i32,
) -> rt::Call<ResultStash<CodeProfile>> {
    rt::Call::new(session, &operations::GET_CODE_PROFILE_BY_ID).set("id", &id)
}

/// Changes the name of a code profile, finalizes it or makes it the default, by ID.
///
/// `PUT /configurationadmin/v1/profile/{id}`
///
/// - `id`: `id` in the path, int32.
/// - `body`: sent as `application/json`.
///
/// Needs `codeProfileAdministration`. [Schema](crate::schema::argus::configurationadmin::v1::profile::UPDATE_CODE_PROFILE).
pub fn update_code_profile(
    session: &rt::Session,
    id: i32,
    body: &CodeProfileUpdateRequest,
) -> rt::Call<ResultStash<CodeProfile>> {
    rt::Call::new(session, &operations::UPDATE_CODE_PROFILE).set("id", &id).json(body)
}

/// Deletes the code profile with the given ID and returns it.
///
/// `DELETE /configurationadmin/v1/profile/{id}`
///
/// - `id`: `id` in the path, int32.
///
/// Needs `codeProfileAdministration`. [Schema](crate::schema::argus::configurationadmin::v1::profile::DELETE_CODE_PROFILE).
pub fn delete_code_profile(
    session: &rt::Session,
    id: i32,
) -> rt::Call<ResultStash<CodeProfile>> {
    rt::Call::new(session, &operations::DELETE_CODE_PROFILE).set("id", &id)
}

/// Duplicates the code profile with the given ID under a given name and returns the created one.
///
/// `POST /configurationadmin/v1/profile/{id}/duplicate/{name}`
///
/// - `id`: `id` in the path, int32.
/// - `name`: `name` in the path, text.
///
/// Needs `codeProfileAdministration`. [Schema](crate::schema::argus::configurationadmin::v1::profile::DUPLICATE_CODE_PROFILE).
pub fn duplicate_code_profile(
    session: &rt::Session,
    id: i32,
    name: impl rt::Arg<String>,
) -> rt::Call<ResultStash<CodeProfile>> {
    rt::Call::new(session, &operations::DUPLICATE_CODE_PROFILE)
        .set("id", &id)
        .set("name", &rt::Arg::<String>::into_arg(name))
}

/// Returns a list of the code profiles that have the given name.
///
/// `GET /configurationadmin/v1/profile/{name}`
///
/// - `name`: `name` in the path, text. Matches `.*[^0-9].*`.
///
/// Needs `viewCodeProfiles`. [Schema](crate::schema::argus::configurationadmin::v1::profile::GET_CODE_PROFILE_BY_NAME).
pub fn get_code_profile_by_name(
    session: &rt::Session,
    name: impl rt::Arg<String>,
) -> rt::Call<ResultStash<Vec<CodeProfile>>> {
    rt::Call::new(session, &operations::GET_CODE_PROFILE_BY_NAME)
        .set("name", &rt::Arg::<String>::into_arg(name))
}

/// Attaches and detaches several artifacts of a code profile, by profile ID, in one call.
///
/// `PUT /configurationadmin/v1/profile/{profileID}/artifacts`
///
/// - `profile_id`: `profileID` in the path, int32.
/// - `body`: sent as `application/json`.
///
/// Needs `codeProfileAdministration`. [Schema](crate::schema::argus::configurationadmin::v1::profile::ATTACH_DETACH_ARTIFACTS).
pub fn attach_detach_artifacts(
    session: &rt::Session,
    profile_id: i32,
    body: &CodeProfileAttachArtifactRequest,
) -> rt::Call<ResultStash<CodeProfile>> {
    rt::Call::new(session, &operations::ATTACH_DETACH_ARTIFACTS)
        .set("profileID", &profile_id)
        .json(body)
}

/// Attaches one or more artifacts, by artifact ID, to the code profile with the given ID.
///
/// `POST /configurationadmin/v1/profile/{profileID}/artifacts/{artifactID}`
///
/// - `profile_id`: `profileID` in the path, int32.
/// - `artifact_id`: `artifactID` in the path, list. No item twice.
///
/// Needs `codeProfileAdministration`. [Schema](crate::schema::argus::configurationadmin::v1::profile::ATTACH_ARTIFACT).
pub fn attach_artifact(
    session: &rt::Session,
    profile_id: i32,
    artifact_id: impl rt::Arg<Vec<String>>,
) -> rt::Call<ResultStash<CodeProfile>> {
    rt::Call::new(session, &operations::ATTACH_ARTIFACT)
        .set("profileID", &profile_id)
        .set("artifactID", &rt::Arg::<Vec<String>>::into_arg(artifact_id))
}

/// Detaches one artifact from a code profile, by profile ID and artifact ID.
///
/// `DELETE /configurationadmin/v1/profile/{profileID}/artifacts/{artifactID}`
///
/// - `profile_id`: `profileID` in the path, int32.
/// - `artifact_id`: `artifactID` in the path, text.
///
/// Needs `codeProfileAdministration`. [Schema](crate::schema::argus::configurationadmin::v1::profile::DETACH_ARTIFACT).
pub fn detach_artifact(
    session: &rt::Session,
    profile_id: i32,
    artifact_id: impl rt::Arg<String>,
) -> rt::Call<ResultStash<CodeProfile>> {
    rt::Call::new(session, &operations::DETACH_ARTIFACT)
        .set("profileID", &profile_id)
        .set("artifactID", &rt::Arg::<String>::into_arg(artifact_id))
}

/// Detaches an artifact from a named code profile, by group ID and artifact ID without a version.
///
/// `DELETE /configurationadmin/v1/profile/{profileName}/artifacts/{groupID}/{artifactID}`
///
/// - `profile_name`: `profileName` in the path, text. Matches `.*[^0-9].*`.
/// - `group_id`: `groupID` in the path, text.
/// - `artifact_id`: `artifactID` in the path, text.
///
/// Needs `codeProfileAdministration`. [Schema](crate::schema::argus::configurationadmin::v1::profile::DETACH_ARTIFACT_BY_GAV).
pub fn detach_artifact_by_gav(
    session: &rt::Session,
    profile_name: impl rt::Arg<String>,
    group_id: impl rt::Arg<String>,
    artifact_id: impl rt::Arg<String>,
) -> rt::Call<ResultStash<CodeProfile>> {
    rt::Call::new(session, &operations::DETACH_ARTIFACT_BY_GAV)
        .set("profileName", &rt::Arg::<String>::into_arg(profile_name))
        .set("groupID", &rt::Arg::<String>::into_arg(group_id))
        .set("artifactID", &rt::Arg::<String>::into_arg(artifact_id))
}

/// Attaches an artifact to a named code profile, by group ID, artifact ID and version.
///
/// `POST /configurationadmin/v1/profile/{profileName}/artifacts/{groupID}/{artifactID}/{version}`
///
/// - `profile_name`: `profileName` in the path, text. Matches `.*[^0-9].*`.
/// - `group_id`: `groupID` in the path, text.
/// - `artifact_id`: `artifactID` in the path, text.
/// - `version`: `version` in the path, text.
///
/// Needs `codeProfileAdministration`. [Schema](crate::schema::argus::configurationadmin::v1::profile::ATTACH_ARTIFACT_BY_NAME).
pub fn attach_artifact_by_name(
    session: &rt::Session,
    profile_name: impl rt::Arg<String>,
    group_id: impl rt::Arg<String>,
    artifact_id: impl rt::Arg<String>,
    version: impl rt::Arg<String>,
) -> rt::Call<ResultStash<CodeProfile>> {
    rt::Call::new(session, &operations::ATTACH_ARTIFACT_BY_NAME)
        .set("profileName", &rt::Arg::<String>::into_arg(profile_name))
        .set("groupID", &rt::Arg::<String>::into_arg(group_id))
        .set("artifactID", &rt::Arg::<String>::into_arg(artifact_id))
        .set("version", &rt::Arg::<String>::into_arg(version))
}

/// Detaches an artifact from a named code profile, by group ID, artifact ID and version.
///
/// `DELETE /configurationadmin/v1/profile/{profileName}/artifacts/{groupID}/{artifactID}/{version}`
///
/// - `profile_name`: `profileName` in the path, text. Matches `.*[^0-9].*`.
/// - `group_id`: `groupID` in the path, text.
/// - `artifact_id`: `artifactID` in the path, text.
/// - `version`: `version` in the path, text.
///
/// Needs `codeProfileAdministration`. [Schema](crate::schema::argus::configurationadmin::v1::profile::DETACH_ARTIFACT_BY_NAME).
pub fn detach_artifact_by_name(
    session: &rt::Session,
    profile_name: impl rt::Arg<String>,
    group_id: impl rt::Arg<String>,
    artifact_id: impl rt::Arg<String>,
    version: impl rt::Arg<String>,
) -> rt::Call<ResultStash<CodeProfile>> {
    rt::Call::new(session, &operations::DETACH_ARTIFACT_BY_NAME)
        .set("profileName", &rt::Arg::<String>::into_arg(profile_name))
        .set("groupID", &rt::Arg::<String>::into_arg(group_id))
        .set("artifactID", &rt::Arg::<String>::into_arg(artifact_id))
        .set("version", &rt::Arg::<String>::into_arg(version))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /configurationadmin/v1/profile`: [`list_code_profiles()`](super::list_code_profiles).
    pub static LIST_CODE_PROFILES: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.profile.list_code_profiles",
            rt::Method::GET,
            "/configurationadmin/v1/profile",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
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
    /// `POST /configurationadmin/v1/profile`: [`create_code_profile()`](super::create_code_profile).
    pub static CREATE_CODE_PROFILE: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.profile.create_code_profile",
            rt::Method::POST,
            "/configurationadmin/v1/profile",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["codeProfileAdministration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `POST /configurationadmin/v1/profile/search`: [`search_code_profiles()`](super::search_code_profiles).
    pub static SEARCH_CODE_PROFILES: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.profile.search_code_profiles",
            rt::Method::POST,
            "/configurationadmin/v1/profile/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCodeProfiles"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `GET /configurationadmin/v1/profile/{id}`: [`get_code_profile_by_id()`](super::get_code_profile_by_id).
    pub static GET_CODE_PROFILE_BY_ID: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.profile.get_code_profile_by_id",
            rt::Method::GET,
            "/configurationadmin/v1/profile/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCodeProfiles"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `PUT /configurationadmin/v1/profile/{id}`: [`update_code_profile()`](super::update_code_profile).
    pub static UPDATE_CODE_PROFILE: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.profile.update_code_profile",
            rt::Method::PUT,
            "/configurationadmin/v1/profile/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["codeProfileAdministration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `DELETE /configurationadmin/v1/profile/{id}`: [`delete_code_profile()`](super::delete_code_profile).
    pub static DELETE_CODE_PROFILE: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.profile.delete_code_profile",
            rt::Method::DELETE,
            "/configurationadmin/v1/profile/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["codeProfileAdministration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `POST /configurationadmin/v1/profile/{id}/duplicate/{name}`: [`duplicate_code_profile()`](super::duplicate_code_profile).
    pub static DUPLICATE_CODE_PROFILE: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.profile.duplicate_code_profile",
            rt::Method::POST,
            "/configurationadmin/v1/profile/{id}/duplicate/{name}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id"), rt::Param::path("name")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["codeProfileAdministration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `GET /configurationadmin/v1/profile/{name}`: [`get_code_profile_by_name()`](super::get_code_profile_by_name).
    pub static GET_CODE_PROFILE_BY_NAME: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.profile.get_code_profile_by_name",
            rt::Method::GET,
            "/configurationadmin/v1/profile/{name}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("name")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCodeProfiles"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `PUT /configurationadmin/v1/profile/{profileID}/artifacts`: [`attach_detach_artifacts()`](super::attach_detach_artifacts).
    pub static ATTACH_DETACH_ARTIFACTS: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.profile.attach_detach_artifacts",
            rt::Method::PUT,
            "/configurationadmin/v1/profile/{profileID}/artifacts",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("profileID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["codeProfileAdministration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `POST /configurationadmin/v1/profile/{profileID}/artifacts/{artifactID}`: [`attach_artifact()`](super::attach_artifact).
    pub static ATTACH_ARTIFACT: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.profile.attach_artifact",
            rt::Method::POST,
            "/configurationadmin/v1/profile/{profileID}/artifacts/{artifactID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("profileID"), rt::Param::path("artifactID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["codeProfileAdministration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `DELETE /configurationadmin/v1/profile/{profileID}/artifacts/{artifactID}`: [`detach_artifact()`](super::detach_artifact).
    pub static DETACH_ARTIFACT: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.profile.detach_artifact",
            rt::Method::DELETE,
            "/configurationadmin/v1/profile/{profileID}/artifacts/{artifactID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("profileID"), rt::Param::path("artifactID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["codeProfileAdministration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `DELETE /configurationadmin/v1/profile/{profileName}/artifacts/{groupID}/{artifactID}`: [`detach_artifact_by_gav()`](super::detach_artifact_by_gav).
    pub static DETACH_ARTIFACT_BY_GAV: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.profile.detach_artifact_by_gav",
            rt::Method::DELETE,
            "/configurationadmin/v1/profile/{profileName}/artifacts/{groupID}/{artifactID}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("profileName"),
                rt::Param::path("groupID"),
                rt::Param::path("artifactID"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["codeProfileAdministration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `POST /configurationadmin/v1/profile/{profileName}/artifacts/{groupID}/{artifactID}/{version}`: [`attach_artifact_by_name()`](super::attach_artifact_by_name).
    pub static ATTACH_ARTIFACT_BY_NAME: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.profile.attach_artifact_by_name",
            rt::Method::POST,
            "/configurationadmin/v1/profile/{profileName}/artifacts/{groupID}/{artifactID}/{version}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("profileName"),
                rt::Param::path("groupID"),
                rt::Param::path("artifactID"),
                rt::Param::path("version"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["codeProfileAdministration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `DELETE /configurationadmin/v1/profile/{profileName}/artifacts/{groupID}/{artifactID}/{version}`: [`detach_artifact_by_name()`](super::detach_artifact_by_name).
    pub static DETACH_ARTIFACT_BY_NAME: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.profile.detach_artifact_by_name",
            rt::Method::DELETE,
            "/configurationadmin/v1/profile/{profileName}/artifacts/{groupID}/{artifactID}/{version}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("profileName"),
                rt::Param::path("groupID"),
                rt::Param::path("artifactID"),
                rt::Param::path("version"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["codeProfileAdministration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_CODE_PROFILES,
        &CREATE_CODE_PROFILE,
        &SEARCH_CODE_PROFILES,
        &GET_CODE_PROFILE_BY_ID,
        &UPDATE_CODE_PROFILE,
        &DELETE_CODE_PROFILE,
        &DUPLICATE_CODE_PROFILE,
        &GET_CODE_PROFILE_BY_NAME,
        &ATTACH_DETACH_ARTIFACTS,
        &ATTACH_ARTIFACT,
        &DETACH_ARTIFACT,
        &DETACH_ARTIFACT_BY_GAV,
        &ATTACH_ARTIFACT_BY_NAME,
        &DETACH_ARTIFACT_BY_NAME,
    ];
}
