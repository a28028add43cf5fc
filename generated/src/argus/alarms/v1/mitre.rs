//! Mitre.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{MitreCategory, MitreCategoryAddRequest, MitreCategoryModel, MitreCategoryRelationship, MitreCategoryRelationshipAddRequest, MitreCategoryRelationshipUpdateRequest, MitreCategorySearchRequest, MitreCategoryType, MitreCategoryUpdateRequest, MitreModelVersion, MitreModelVersionAddOrUpdateRequest, ResultStash};

/// Lists MITRE categories with paging, filtered by type, model and version.
///
/// `GET /alarms/v1/mitre`
///
/// Needs `viewMitreCategory`. [Schema](crate::schema::argus::alarms::v1::mitre::LIST_MITRE_CATEGORIES).
pub fn list_mitre_categories(session: &rt::Session) -> ListMitreCategories {
    rt::Call::new(session, &operations::LIST_MITRE_CATEGORIES).into()
}

rt::call! {
    /// The call of [`list_mitre_categories()`], with its optional parameters.
    pub struct ListMitreCategories -> ResultStash<Vec<MitreCategory>> {
        /// No item twice.
        r#type: Vec<MitreCategoryType> => "type",
        /// No item twice.
        model: Vec<MitreCategoryModel> => "model",
        /// No item twice.
        version: Vec<String> => "version",
        include_deleted: bool => "includeDeleted",
        include_deprecated: bool => "includeDeprecated",
        include_relationships: bool => "includeRelationships",
        sort_by: Vec<String> => "sortBy",
        /// At least 0.
        limit: i32 => "limit",
        /// At least 0.
        offset: i32 => "offset",
    }
}

/// Creates a MITRE category of a given type in a model version, and returns it.
///
/// `POST /alarms/v1/mitre`
///
/// - `body`: sent as `application/json`.
///
/// Needs `addMitreCategory`. [Schema](crate::schema::argus::alarms::v1::mitre::ADD_MITRE_CATEGORY).
pub fn add_mitre_category(
    session: &rt::Session,
    body: &MitreCategoryAddRequest,
) -> rt::Call<ResultStash<MitreCategory>> {
    rt::Call::new(session, &operations::ADD_MITRE_CATEGORY).json(body)
}

/// Lists the versions of the MITRE model given in the path.
///
/// `GET /alarms/v1/mitre/model/{model}/versions`
///
/// - `model`: `model` in the path.
///
/// Needs `viewMitreCategory`. [Schema](crate::schema::argus::alarms::v1::mitre::LIST_MITRE_MODEL_VERSIONS).
pub fn list_mitre_model_versions(
    session: &rt::Session,
    model: impl rt::Arg<MitreCategoryModel>,
) -> rt::Call<ResultStash<Vec<MitreModelVersion>>> {
    rt::Call::new(session, &operations::LIST_MITRE_MODEL_VERSIONS)
        .set("model", &rt::Arg::<MitreCategoryModel>::into_arg(model))
}

/// Returns one version of a MITRE model, identified by model and version.
///
/// `GET /alarms/v1/mitre/model/{model}/versions/{version}`
///
/// - `model`: `model` in the path.
/// - `version`: `version` in the path, text.
///
/// Needs `viewMitreCategory`. [Schema](crate::schema::argus::alarms::v1::mitre::GET_MITRE_MODEL_VERSION).
pub fn get_mitre_model_version(
    session: &rt::Session,
    model: impl rt::Arg<MitreCategoryModel>,
    version: impl rt::Arg<String>,
) -> rt::Call<ResultStash<MitreModelVersion>> {
    rt::Call::new(session, &operations::GET_MITRE_MODEL_VERSION)
        .set("model", &rt::Arg::<MitreCategoryModel>::into_arg(model))
        .set("version", &rt::Arg::<String>::into_arg(version))
}

/// Creates or updates a version of a MITRE model, optionally marking it as the default.
///
/// `PUT /alarms/v1/mitre/model/{model}/versions/{version}`
///
/// - `model`: `model` in the path.
/// - `version`: `version` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateMitreModelVersion`. [Schema](crate::schema::argus::alarms::v1::mitre::ADD_OR_UPDATE_MITRE_MODEL_VERSION).
pub fn add_or_update_mitre_model_version(
    session: &rt::Session,
    model: impl rt::Arg<MitreCategoryModel>,
    version: impl rt::Arg<String>,
    body: &MitreModelVersionAddOrUpdateRequest,
) -> rt::Call<ResultStash<MitreModelVersion>> {
    rt::Call::new(session, &operations::ADD_OR_UPDATE_MITRE_MODEL_VERSION)
        .set("model", &rt::Arg::<MitreCategoryModel>::into_arg(model))
        .set("version", &rt::Arg::<String>::into_arg(version))
        .json(body)
}

/// Returns one relationship between MITRE categories, identified by ID or external ID.
///
/// `GET /alarms/v1/mitre/relations/{idOrExtId}`
///
/// - `id_or_ext_id`: `idOrExtId` in the path, uuid.
///
/// Needs `viewMitreCategory`. [Schema](crate::schema::argus::alarms::v1::mitre::GET_MITRE_CATEGORY_RELATIONSHIP).
pub fn get_mitre_category_relationship(
    session: &rt::Session,
    id_or_ext_id: impl rt::Arg<rt::Uuid>,
) -> GetMitreCategoryRelationship {
    rt::Call::new(session, &operations::GET_MITRE_CATEGORY_RELATIONSHIP)
        .set("idOrExtId", &rt::Arg::<rt::Uuid>::into_arg(id_or_ext_id))
        .into()
}

rt::call! {
    /// The call of [`get_mitre_category_relationship()`], with its optional parameters.
    pub struct GetMitreCategoryRelationship -> ResultStash<MitreCategoryRelationship> {
        version: String => "version",
    }
}

/// Changes the type of a relationship between MITRE categories, given by ID or external ID.
///
/// `PUT /alarms/v1/mitre/relations/{idOrExtId}`
///
/// - `id_or_ext_id`: `idOrExtId` in the path, uuid.
/// - `body`: sent as `application/json`.
///
/// Needs `updateMitreCategoryRelationship`. [Schema](crate::schema::argus::alarms::v1::mitre::UPDATE_MITRE_CATEGORY_RELATIONSHIP).
pub fn update_mitre_category_relationship(
    session: &rt::Session,
    id_or_ext_id: impl rt::Arg<rt::Uuid>,
    body: &MitreCategoryRelationshipUpdateRequest,
) -> UpdateMitreCategoryRelationship {
    rt::Call::new(session, &operations::UPDATE_MITRE_CATEGORY_RELATIONSHIP)
        .set("idOrExtId", &rt::Arg::<rt::Uuid>::into_arg(id_or_ext_id))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`update_mitre_category_relationship()`], with its optional parameters.
    pub struct UpdateMitreCategoryRelationship -> ResultStash<MitreCategoryRelationship> {
        version: String => "version",
    }
}

/// Deletes the relationship between MITRE categories given by ID or external ID, and returns it.
///
/// `DELETE /alarms/v1/mitre/relations/{idOrExtId}`
///
/// - `id_or_ext_id`: `idOrExtId` in the path, uuid.
///
/// Needs `deleteMitreCategoryRelationship`. [Schema](crate::schema::argus::alarms::v1::mitre::DELETE_MITRE_CATEGORY_RELATIONSHIP).
pub fn delete_mitre_category_relationship(
    session: &rt::Session,
    id_or_ext_id: impl rt::Arg<rt::Uuid>,
) -> DeleteMitreCategoryRelationship {
    rt::Call::new(session, &operations::DELETE_MITRE_CATEGORY_RELATIONSHIP)
        .set("idOrExtId", &rt::Arg::<rt::Uuid>::into_arg(id_or_ext_id))
        .into()
}

rt::call! {
    /// The call of [`delete_mitre_category_relationship()`], with its optional parameters.
    pub struct DeleteMitreCategoryRelationship -> ResultStash<MitreCategoryRelationship> {
        version: String => "version",
    }
}

/// Searches MITRE categories by structured criteria such as type, model, version and keywords.
///
/// `POST /alarms/v1/mitre/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewMitreCategory`. [Schema](crate::schema::argus::alarms::v1::mitre::SEARCH_MITRE_CATEGORIES).
pub fn search_mitre_categories(
    session: &rt::Session,
    body: &MitreCategorySearchRequest,
) -> rt::Call<ResultStash<Vec<MitreCategory>>> {
    rt::Call::new(session, &operations::SEARCH_MITRE_CATEGORIES).json(body)
}

/// Returns one MITRE category by ID or external ID, optionally with its relationships.
///
/// `GET /alarms/v1/mitre/{idOrExtId}`
///
/// - `id_or_ext_id`: `idOrExtId` in the path, uuid.
///
/// Needs `viewMitreCategory`. [Schema](crate::schema::argus::alarms::v1::mitre::GET_MITRE_CATEGORY).
pub fn get_mitre_category(
    session: &rt::Session,
    id_or_ext_id: impl rt::Arg<rt::Uuid>,
) -> GetMitreCategory {
    rt::Call::new(session, &operations::GET_MITRE_CATEGORY)
        .set("idOrExtId", &rt::Arg::<rt::Uuid>::into_arg(id_or_ext_id))
        .into()
}

rt::call! {
    /// The call of [`get_mitre_category()`], with its optional parameters.
    pub struct GetMitreCategory -> ResultStash<MitreCategory> {
        model: MitreCategoryModel => "model",
        version: String => "version",
        include_relationships: bool => "includeRelationships",
    }
}

/// Changes name, type, URL or deprecated state of a MITRE category given by ID or external ID.
///
/// `PUT /alarms/v1/mitre/{idOrExtId}`
///
/// - `id_or_ext_id`: `idOrExtId` in the path, uuid.
/// - `body`: sent as `application/json`.
///
/// Needs `updateMitreCategory`. [Schema](crate::schema::argus::alarms::v1::mitre::UPDATE_MITRE_CATEGORY).
pub fn update_mitre_category(
    session: &rt::Session,
    id_or_ext_id: impl rt::Arg<rt::Uuid>,
    body: &MitreCategoryUpdateRequest,
) -> UpdateMitreCategory {
    rt::Call::new(session, &operations::UPDATE_MITRE_CATEGORY)
        .set("idOrExtId", &rt::Arg::<rt::Uuid>::into_arg(id_or_ext_id))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`update_mitre_category()`], with its optional parameters.
    pub struct UpdateMitreCategory -> ResultStash<MitreCategory> {
        model: MitreCategoryModel => "model",
        version: String => "version",
    }
}

/// Deletes the MITRE category with the given ID or external ID and returns it.
///
/// `DELETE /alarms/v1/mitre/{idOrExtId}`
///
/// - `id_or_ext_id`: `idOrExtId` in the path, uuid.
///
/// Needs `deleteMitreCategory`. [Schema](crate::schema::argus::alarms::v1::mitre::DELETE_MITRE_CATEGORY).
pub fn delete_mitre_category(
    session: &rt::Session,
    id_or_ext_id: impl rt::Arg<rt::Uuid>,
) -> DeleteMitreCategory {
    rt::Call::new(session, &operations::DELETE_MITRE_CATEGORY)
        .set("idOrExtId", &rt::Arg::<rt::Uuid>::into_arg(id_or_ext_id))
        .into()
}

rt::call! {
    /// The call of [`delete_mitre_category()`], with its optional parameters.
    pub struct DeleteMitreCategory -> ResultStash<MitreCategory> {
        model: MitreCategoryModel => "model",
        version: String => "version",
    }
}

/// Lists, with paging, the relationships of one MITRE category given by ID or external ID.
///
/// `GET /alarms/v1/mitre/{idOrExtId}/relations`
///
/// - `id_or_ext_id`: `idOrExtId` in the path, uuid.
///
/// Needs `viewMitreCategory`. [Schema](crate::schema::argus::alarms::v1::mitre::LIST_MITRE_CATEGORY_RELATIONSHIPS).
pub fn list_mitre_category_relationships(
    session: &rt::Session,
    id_or_ext_id: impl rt::Arg<rt::Uuid>,
) -> ListMitreCategoryRelationships {
    rt::Call::new(session, &operations::LIST_MITRE_CATEGORY_RELATIONSHIPS)
        .set("idOrExtId", &rt::Arg::<rt::Uuid>::into_arg(id_or_ext_id))
        .into()
}

rt::call! {
    /// The call of [`list_mitre_category_relationships()`], with its optional parameters.
    pub struct ListMitreCategoryRelationships -> ResultStash<Vec<MitreCategoryRelationship>> {
        model: MitreCategoryModel => "model",
        version: String => "version",
        include_deleted: bool => "includeDeleted",
        sort_by: Vec<String> => "sortBy",
        /// At least 0.
        limit: i32 => "limit",
        /// At least 0.
        offset: i32 => "offset",
    }
}

/// Relates a MITRE category to a target category with a given type and returns the relationship.
///
/// `POST /alarms/v1/mitre/{idOrExtId}/relations`
///
/// - `id_or_ext_id`: `idOrExtId` in the path, uuid.
/// - `body`: sent as `application/json`.
///
/// Needs `addMitreCategoryRelationship`. [Schema](crate::schema::argus::alarms::v1::mitre::ADD_MITRE_CATEGORY_RELATIONSHIP).
pub fn add_mitre_category_relationship(
    session: &rt::Session,
    id_or_ext_id: impl rt::Arg<rt::Uuid>,
    body: &MitreCategoryRelationshipAddRequest,
) -> AddMitreCategoryRelationship {
    rt::Call::new(session, &operations::ADD_MITRE_CATEGORY_RELATIONSHIP)
        .set("idOrExtId", &rt::Arg::<rt::Uuid>::into_arg(id_or_ext_id))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`add_mitre_category_relationship()`], with its optional parameters.
    pub struct AddMitreCategoryRelationship -> ResultStash<MitreCategoryRelationship> {
        source_category_model: MitreCategoryModel => "sourceCategoryModel",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /alarms/v1/mitre`: [`list_mitre_categories()`](super::list_mitre_categories).
    pub static LIST_MITRE_CATEGORIES: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.mitre.list_mitre_categories",
            rt::Method::GET,
            "/alarms/v1/mitre",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("type"),
                rt::Param::query("model"),
                rt::Param::query("version"),
                rt::Param::query("includeDeleted"),
                rt::Param::query("includeDeprecated"),
                rt::Param::query("includeRelationships"),
                rt::Param::query("sortBy"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewMitreCategory"])
        .document(&crate::documents::argus::ALARMS);
    /// `POST /alarms/v1/mitre`: [`add_mitre_category()`](super::add_mitre_category).
    pub static ADD_MITRE_CATEGORY: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.mitre.add_mitre_category",
            rt::Method::POST,
            "/alarms/v1/mitre",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addMitreCategory"])
        .document(&crate::documents::argus::ALARMS);
    /// `GET /alarms/v1/mitre/model/{model}/versions`: [`list_mitre_model_versions()`](super::list_mitre_model_versions).
    pub static LIST_MITRE_MODEL_VERSIONS: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.mitre.list_mitre_model_versions",
            rt::Method::GET,
            "/alarms/v1/mitre/model/{model}/versions",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("model")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewMitreCategory"])
        .document(&crate::documents::argus::ALARMS);
    /// `GET /alarms/v1/mitre/model/{model}/versions/{version}`: [`get_mitre_model_version()`](super::get_mitre_model_version).
    pub static GET_MITRE_MODEL_VERSION: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.mitre.get_mitre_model_version",
            rt::Method::GET,
            "/alarms/v1/mitre/model/{model}/versions/{version}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("model"), rt::Param::path("version")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewMitreCategory"])
        .document(&crate::documents::argus::ALARMS);
    /// `PUT /alarms/v1/mitre/model/{model}/versions/{version}`: [`add_or_update_mitre_model_version()`](super::add_or_update_mitre_model_version).
    pub static ADD_OR_UPDATE_MITRE_MODEL_VERSION: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.mitre.add_or_update_mitre_model_version",
            rt::Method::PUT,
            "/alarms/v1/mitre/model/{model}/versions/{version}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("model"), rt::Param::path("version")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateMitreModelVersion"])
        .document(&crate::documents::argus::ALARMS);
    /// `GET /alarms/v1/mitre/relations/{idOrExtId}`: [`get_mitre_category_relationship()`](super::get_mitre_category_relationship).
    pub static GET_MITRE_CATEGORY_RELATIONSHIP: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.mitre.get_mitre_category_relationship",
            rt::Method::GET,
            "/alarms/v1/mitre/relations/{idOrExtId}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrExtId"), rt::Param::query("version")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewMitreCategory"])
        .document(&crate::documents::argus::ALARMS);
    /// `PUT /alarms/v1/mitre/relations/{idOrExtId}`: [`update_mitre_category_relationship()`](super::update_mitre_category_relationship).
    pub static UPDATE_MITRE_CATEGORY_RELATIONSHIP: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.mitre.update_mitre_category_relationship",
            rt::Method::PUT,
            "/alarms/v1/mitre/relations/{idOrExtId}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrExtId"), rt::Param::query("version")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateMitreCategoryRelationship"])
        .document(&crate::documents::argus::ALARMS);
    /// `DELETE /alarms/v1/mitre/relations/{idOrExtId}`: [`delete_mitre_category_relationship()`](super::delete_mitre_category_relationship).
    pub static DELETE_MITRE_CATEGORY_RELATIONSHIP: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.mitre.delete_mitre_category_relationship",
            rt::Method::DELETE,
            "/alarms/v1/mitre/relations/{idOrExtId}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrExtId"), rt::Param::query("version")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["deleteMitreCategoryRelationship"])
        .document(&crate::documents::argus::ALARMS);
    /// `POST /alarms/v1/mitre/search`: [`search_mitre_categories()`](super::search_mitre_categories).
    pub static SEARCH_MITRE_CATEGORIES: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.mitre.search_mitre_categories",
            rt::Method::POST,
            "/alarms/v1/mitre/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewMitreCategory"])
        .document(&crate::documents::argus::ALARMS);
    /// `GET /alarms/v1/mitre/{idOrExtId}`: [`get_mitre_category()`](super::get_mitre_category).
    pub static GET_MITRE_CATEGORY: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.mitre.get_mitre_category",
            rt::Method::GET,
            "/alarms/v1/mitre/{idOrExtId}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("idOrExtId"),
                rt::Param::query("model"),
                rt::Param::query("version"),
                rt::Param::query("includeRelationships"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewMitreCategory"])
        .document(&crate::documents::argus::ALARMS);
    /// `PUT /alarms/v1/mitre/{idOrExtId}`: [`update_mitre_category()`](super::update_mitre_category).
    pub static UPDATE_MITRE_CATEGORY: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.mitre.update_mitre_category",
            rt::Method::PUT,
            "/alarms/v1/mitre/{idOrExtId}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("idOrExtId"),
                rt::Param::query("model"),
                rt::Param::query("version"),
            ]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateMitreCategory"])
        .document(&crate::documents::argus::ALARMS);
    /// `DELETE /alarms/v1/mitre/{idOrExtId}`: [`delete_mitre_category()`](super::delete_mitre_category).
    pub static DELETE_MITRE_CATEGORY: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.mitre.delete_mitre_category",
            rt::Method::DELETE,
            "/alarms/v1/mitre/{idOrExtId}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("idOrExtId"),
                rt::Param::query("model"),
                rt::Param::query("version"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["deleteMitreCategory"])
        .document(&crate::documents::argus::ALARMS);
    /// `GET /alarms/v1/mitre/{idOrExtId}/relations`: [`list_mitre_category_relationships()`](super::list_mitre_category_relationships).
    pub static LIST_MITRE_CATEGORY_RELATIONSHIPS: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.mitre.list_mitre_category_relationships",
            rt::Method::GET,
            "/alarms/v1/mitre/{idOrExtId}/relations",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("idOrExtId"),
                rt::Param::query("model"),
                rt::Param::query("version"),
                rt::Param::query("includeDeleted"),
                rt::Param::query("sortBy"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewMitreCategory"])
        .document(&crate::documents::argus::ALARMS);
    /// `POST /alarms/v1/mitre/{idOrExtId}/relations`: [`add_mitre_category_relationship()`](super::add_mitre_category_relationship).
    pub static ADD_MITRE_CATEGORY_RELATIONSHIP: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.mitre.add_mitre_category_relationship",
            rt::Method::POST,
            "/alarms/v1/mitre/{idOrExtId}/relations",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("idOrExtId"), rt::Param::query("sourceCategoryModel")]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addMitreCategoryRelationship"])
        .document(&crate::documents::argus::ALARMS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_MITRE_CATEGORIES,
        &ADD_MITRE_CATEGORY,
        &LIST_MITRE_MODEL_VERSIONS,
        &GET_MITRE_MODEL_VERSION,
        &ADD_OR_UPDATE_MITRE_MODEL_VERSION,
        &GET_MITRE_CATEGORY_RELATIONSHIP,
        &UPDATE_MITRE_CATEGORY_RELATIONSHIP,
        &DELETE_MITRE_CATEGORY_RELATIONSHIP,
        &SEARCH_MITRE_CATEGORIES,
        &GET_MITRE_CATEGORY,
        &UPDATE_MITRE_CATEGORY,
        &DELETE_MITRE_CATEGORY,
        &LIST_MITRE_CATEGORY_RELATIONSHIPS,
        &ADD_MITRE_CATEGORY_RELATIONSHIP,
    ];
}
