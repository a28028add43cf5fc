//! Object.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::{CreateJsonObjectRequest, GrantJsonObjectAccessBulkRequest, GrantJsonObjectAccessRequest, JsonObjectAccess, JsonObjectResponse, JsonObjectSearchRequest, ResultStash, UpdateJsonObjectRequest};

/// Lists JSON objects of a type page by page, optionally filtered by keywords or favorites.
///
/// `GET /jsonobject/v1/object/{type}`
///
/// - `r#type`: `type` in the path, text.
///
/// Needs `viewJsonObjects`. [Schema](crate::schema::argus::jsonobject::v1::object::object::GET_JSON_OBJECTS).
pub fn get_json_objects(
    session: &rt::Session,
    r#type: impl rt::Arg<String>,
) -> GetJsonObjects {
    rt::Call::new(session, &operations::GET_JSON_OBJECTS)
        .set("type", &rt::Arg::<String>::into_arg(r#type))
        .into()
}

rt::call! {
    /// The call of [`get_json_objects()`], with its optional parameters.
    pub struct GetJsonObjects -> ResultStash<Vec<JsonObjectResponse>> {
        /// No item twice.
        keywords: Vec<String> => "keywords",
        favorite: bool => "favorite",
        /// `false` if absent.
        include_data: bool => "includeData",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
    }
}

/// Creates a JSON object of the given type from a name, data, descriptions and tags.
///
/// `POST /jsonobject/v1/object/{type}`
///
/// - `r#type`: `type` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `addJsonObject`. [Schema](crate::schema::argus::jsonobject::v1::object::object::CREATE_JSON_OBJECT).
pub fn create_json_object(
    session: &rt::Session,
    r#type: impl rt::Arg<String>,
    body: &CreateJsonObjectRequest,
) -> rt::Call<ResultStash<JsonObjectResponse>> {
    rt::Call::new(session, &operations::CREATE_JSON_OBJECT)
        .set("type", &rt::Arg::<String>::into_arg(r#type))
        .json(body)
}

/// Finds JSON objects of a type by customer, user, tags, flags and time, page by page.
///
/// `POST /jsonobject/v1/object/{type}/search`
///
/// - `r#type`: `type` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `viewJsonObjects`. [Schema](crate::schema::argus::jsonobject::v1::object::object::SEARCH_JSON_OBJECTS).
pub fn search_json_objects(
    session: &rt::Session,
    r#type: impl rt::Arg<String>,
    body: &JsonObjectSearchRequest,
) -> rt::Call<ResultStash<Vec<JsonObjectResponse>>> {
    rt::Call::new(session, &operations::SEARCH_JSON_OBJECTS)
        .set("type", &rt::Arg::<String>::into_arg(r#type))
        .json(body)
}

/// Returns a JSON object of the given type, by ID or short name, optionally with its data.
///
/// `GET /jsonobject/v1/object/{type}/{idOrShortname}`
///
/// - `r#type`: `type` in the path, text.
/// - `id_or_shortname`: `idOrShortname` in the path, text.
///
/// Needs `viewJsonObjects`. [Schema](crate::schema::argus::jsonobject::v1::object::object::GET_JSON_OBJECT).
pub fn get_json_object(
    session: &rt::Session,
    r#type: impl rt::Arg<String>,
    id_or_shortname: impl rt::Arg<String>,
) -> GetJsonObject {
    rt::Call::new(session, &operations::GET_JSON_OBJECT)
        .set("type", &rt::Arg::<String>::into_arg(r#type))
        .set("idOrShortname", &rt::Arg::<String>::into_arg(id_or_shortname))
        .into()
}

rt::call! {
    /// The call of [`get_json_object()`], with its optional parameters.
    pub struct GetJsonObject -> ResultStash<JsonObjectResponse> {
        /// `false` if absent.
        include_data: bool => "includeData",
    }
}

/// Changes data, names, descriptions or tags of a JSON object, by type and ID or short name.
///
/// `PUT /jsonobject/v1/object/{type}/{idOrShortname}`
///
/// - `r#type`: `type` in the path, text.
/// - `id_or_shortname`: `idOrShortname` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `viewJsonObjects`. [Schema](crate::schema::argus::jsonobject::v1::object::object::UPDATE_JSON_OBJECT).
pub fn update_json_object(
    session: &rt::Session,
    r#type: impl rt::Arg<String>,
    id_or_shortname: impl rt::Arg<String>,
    body: &UpdateJsonObjectRequest,
) -> rt::Call<ResultStash<JsonObjectResponse>> {
    rt::Call::new(session, &operations::UPDATE_JSON_OBJECT)
        .set("type", &rt::Arg::<String>::into_arg(r#type))
        .set("idOrShortname", &rt::Arg::<String>::into_arg(id_or_shortname))
        .json(body)
}

/// Deletes a JSON object of the given type, by ID or short name, and returns it.
///
/// `DELETE /jsonobject/v1/object/{type}/{idOrShortname}`
///
/// - `r#type`: `type` in the path, text.
/// - `id_or_shortname`: `idOrShortname` in the path, text.
///
/// Needs `viewJsonObjects`. [Schema](crate::schema::argus::jsonobject::v1::object::object::DELETE_JSON_OBJECT).
pub fn delete_json_object(
    session: &rt::Session,
    r#type: impl rt::Arg<String>,
    id_or_shortname: impl rt::Arg<String>,
) -> rt::Call<ResultStash<JsonObjectResponse>> {
    rt::Call::new(session, &operations::DELETE_JSON_OBJECT)
        .set("type", &rt::Arg::<String>::into_arg(r#type))
        .set("idOrShortname", &rt::Arg::<String>::into_arg(id_or_shortname))
}

/// Lists the access entries of a JSON object page by page, optionally with deleted ones.
///
/// `GET /jsonobject/v1/object/{type}/{idOrShortname}/access`
///
/// - `r#type`: `type` in the path, text.
/// - `id_or_shortname`: `idOrShortname` in the path, text.
///
/// Needs `viewJsonObjects`. [Schema](crate::schema::argus::jsonobject::v1::object::object::LIST_JSON_OBJECT_ACCESS).
pub fn list_json_object_access(
    session: &rt::Session,
    r#type: impl rt::Arg<String>,
    id_or_shortname: impl rt::Arg<String>,
) -> ListJsonObjectAccess {
    rt::Call::new(session, &operations::LIST_JSON_OBJECT_ACCESS)
        .set("type", &rt::Arg::<String>::into_arg(r#type))
        .set("idOrShortname", &rt::Arg::<String>::into_arg(id_or_shortname))
        .into()
}

rt::call! {
    /// The call of [`list_json_object_access()`], with its optional parameters.
    pub struct ListJsonObjectAccess -> ResultStash<Vec<JsonObjectAccess>> {
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
    }
}

/// Grants read, write or owner access on a JSON object to a subject, function or customer.
///
/// `POST /jsonobject/v1/object/{type}/{idOrShortname}/access`
///
/// - `r#type`: `type` in the path, text.
/// - `id_or_shortname`: `idOrShortname` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `viewJsonObjects`. [Schema](crate::schema::argus::jsonobject::v1::object::object::GRANT_JSON_OBJECT_ACCESS).
pub fn grant_json_object_access(
    session: &rt::Session,
    r#type: impl rt::Arg<String>,
    id_or_shortname: impl rt::Arg<String>,
    body: &GrantJsonObjectAccessRequest,
) -> rt::Call<ResultStash<JsonObjectAccess>> {
    rt::Call::new(session, &operations::GRANT_JSON_OBJECT_ACCESS)
        .set("type", &rt::Arg::<String>::into_arg(r#type))
        .set("idOrShortname", &rt::Arg::<String>::into_arg(id_or_shortname))
        .json(body)
}

/// Grants several access entries on one JSON object in one call and returns a list of entries.
///
/// `POST /jsonobject/v1/object/{type}/{idOrShortname}/access/bulk`
///
/// - `r#type`: `type` in the path, text.
/// - `id_or_shortname`: `idOrShortname` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `viewJsonObjects`. [Schema](crate::schema::argus::jsonobject::v1::object::object::BULK_GRANT_JSON_OBJECT_ACCESS).
pub fn bulk_grant_json_object_access(
    session: &rt::Session,
    r#type: impl rt::Arg<String>,
    id_or_shortname: impl rt::Arg<String>,
    body: &GrantJsonObjectAccessBulkRequest,
) -> rt::Call<ResultStash<Vec<JsonObjectAccess>>> {
    rt::Call::new(session, &operations::BULK_GRANT_JSON_OBJECT_ACCESS)
        .set("type", &rt::Arg::<String>::into_arg(r#type))
        .set("idOrShortname", &rt::Arg::<String>::into_arg(id_or_shortname))
        .json(body)
}

/// Revokes one access entry, by its ID, from a JSON object and returns the entry.
///
/// `DELETE /jsonobject/v1/object/{type}/{idOrShortname}/access/{id}`
///
/// - `id_or_shortname`: `idOrShortname` in the path, text.
/// - `r#type`: `type` in the path, text.
/// - `id`: `id` in the path, uuid.
///
/// Needs `viewJsonObjects`. [Schema](crate::schema::argus::jsonobject::v1::object::object::REVOKE_JSON_OBJECT_ACCESS).
pub fn revoke_json_object_access(
    session: &rt::Session,
    id_or_shortname: impl rt::Arg<String>,
    r#type: impl rt::Arg<String>,
    id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<JsonObjectAccess>> {
    rt::Call::new(session, &operations::REVOKE_JSON_OBJECT_ACCESS)
        .set("idOrShortname", &rt::Arg::<String>::into_arg(id_or_shortname))
        .set("type", &rt::Arg::<String>::into_arg(r#type))
        .set("id", &rt::Arg::<rt::Uuid>::into_arg(id))
}

/// Marks a JSON object as a favorite, by type and ID or short name.
///
/// `POST /jsonobject/v1/object/{type}/{idOrShortname}/favorite`
///
/// - `id_or_shortname`: `idOrShortname` in the path, text.
/// - `r#type`: `type` in the path, text.
///
/// Needs `viewJsonObjects`. [Schema](crate::schema::argus::jsonobject::v1::object::object::ADD_JSON_OBJECT_FAVORITE).
pub fn add_json_object_favorite(
    session: &rt::Session,
    id_or_shortname: impl rt::Arg<String>,
    r#type: impl rt::Arg<String>,
) -> rt::Call<ResultStash<JsonObjectResponse>> {
    rt::Call::new(session, &operations::ADD_JSON_OBJECT_FAVORITE)
        .set("idOrShortname", &rt::Arg::<String>::into_arg(id_or_shortname))
        .set("type", &rt::Arg::<String>::into_arg(r#type))
}

/// Removes the favorite mark from a JSON object, by type and ID or short name.
///
/// `DELETE /jsonobject/v1/object/{type}/{idOrShortname}/favorite`
///
/// - `id_or_shortname`: `idOrShortname` in the path, text.
/// - `r#type`: `type` in the path, text.
///
/// Needs `viewJsonObjects`. [Schema](crate::schema::argus::jsonobject::v1::object::object::REMOVE_JSON_OBJECT_FAVORITE).
pub fn remove_json_object_favorite(
    session: &rt::Session,
    id_or_shortname: impl rt::Arg<String>,
    r#type: impl rt::Arg<String>,
) -> rt::Call<ResultStash<JsonObjectResponse>> {
    rt::Call::new(session, &operations::REMOVE_JSON_OBJECT_FAVORITE)
        .set("idOrShortname", &rt::Arg::<String>::into_arg(id_or_shortname))
        .set("type", &rt::Arg::<String>::into_arg(r#type))
}

/// Lists the revisions of a JSON object page by page, optionally with their data.
///
/// `GET /jsonobject/v1/object/{type}/{idOrShortname}/revisions`
///
/// - `r#type`: `type` in the path, text.
/// - `id_or_shortname`: `idOrShortname` in the path, text.
///
/// Needs `viewJsonObjects`. [Schema](crate::schema::argus::jsonobject::v1::object::object::LIST_JSON_OBJECT_REVISIONS).
pub fn list_json_object_revisions(
    session: &rt::Session,
    r#type: impl rt::Arg<String>,
    id_or_shortname: impl rt::Arg<String>,
) -> ListJsonObjectRevisions {
    rt::Call::new(session, &operations::LIST_JSON_OBJECT_REVISIONS)
        .set("type", &rt::Arg::<String>::into_arg(r#type))
        .set("idOrShortname", &rt::Arg::<String>::into_arg(id_or_shortname))
        .into()
}

rt::call! {
    /// The call of [`list_json_object_revisions()`], with its optional parameters.
    pub struct ListJsonObjectRevisions -> ResultStash<Vec<JsonObjectResponse>> {
        /// `false` if absent.
        include_data: bool => "includeData",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
    }
}

/// Reverts a JSON object to a numbered revision and returns the object.
///
/// `PUT /jsonobject/v1/object/{type}/{idOrShortname}/revisions/{revision}/revert`
///
/// - `r#type`: `type` in the path, text.
/// - `id_or_shortname`: `idOrShortname` in the path, text.
/// - `revision`: `revision` in the path, int32. At least 1.
///
/// Needs `viewJsonObjects`. [Schema](crate::schema::argus::jsonobject::v1::object::object::REVERT_JSON_OBJECT).
pub fn revert_json_object(
    session: &rt::Session,
    r#type: impl rt::Arg<String>,
    id_or_shortname: impl rt::Arg<String>,
    revision: i32,
) -> rt::Call<ResultStash<JsonObjectResponse>> {
    rt::Call::new(session, &operations::REVERT_JSON_OBJECT)
        .set("type", &rt::Arg::<String>::into_arg(r#type))
        .set("idOrShortname", &rt::Arg::<String>::into_arg(id_or_shortname))
        .set("revision", &revision)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /jsonobject/v1/object/{type}`: [`get_json_objects()`](super::get_json_objects).
    pub static GET_JSON_OBJECTS: rt::Operation = rt::Operation::new(
            "argus.jsonobject.v1.object.object.get_json_objects",
            rt::Method::GET,
            "/jsonobject/v1/object/{type}",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("type"),
                rt::Param::query("keywords"),
                rt::Param::query("favorite"),
                rt::Param::query("includeData"),
                rt::Param::query("includeDeleted"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewJsonObjects"])
        .document(&crate::documents::argus::WORLD);
    /// `POST /jsonobject/v1/object/{type}`: [`create_json_object()`](super::create_json_object).
    pub static CREATE_JSON_OBJECT: rt::Operation = rt::Operation::new(
            "argus.jsonobject.v1.object.object.create_json_object",
            rt::Method::POST,
            "/jsonobject/v1/object/{type}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("type")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addJsonObject"])
        .document(&crate::documents::argus::WORLD);
    /// `POST /jsonobject/v1/object/{type}/search`: [`search_json_objects()`](super::search_json_objects).
    pub static SEARCH_JSON_OBJECTS: rt::Operation = rt::Operation::new(
            "argus.jsonobject.v1.object.object.search_json_objects",
            rt::Method::POST,
            "/jsonobject/v1/object/{type}/search",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("type")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewJsonObjects"])
        .document(&crate::documents::argus::WORLD);
    /// `GET /jsonobject/v1/object/{type}/{idOrShortname}`: [`get_json_object()`](super::get_json_object).
    pub static GET_JSON_OBJECT: rt::Operation = rt::Operation::new(
            "argus.jsonobject.v1.object.object.get_json_object",
            rt::Method::GET,
            "/jsonobject/v1/object/{type}/{idOrShortname}",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("type"),
                rt::Param::path("idOrShortname"),
                rt::Param::query("includeData"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewJsonObjects"])
        .document(&crate::documents::argus::WORLD);
    /// `PUT /jsonobject/v1/object/{type}/{idOrShortname}`: [`update_json_object()`](super::update_json_object).
    pub static UPDATE_JSON_OBJECT: rt::Operation = rt::Operation::new(
            "argus.jsonobject.v1.object.object.update_json_object",
            rt::Method::PUT,
            "/jsonobject/v1/object/{type}/{idOrShortname}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("type"), rt::Param::path("idOrShortname")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewJsonObjects"])
        .document(&crate::documents::argus::WORLD);
    /// `DELETE /jsonobject/v1/object/{type}/{idOrShortname}`: [`delete_json_object()`](super::delete_json_object).
    pub static DELETE_JSON_OBJECT: rt::Operation = rt::Operation::new(
            "argus.jsonobject.v1.object.object.delete_json_object",
            rt::Method::DELETE,
            "/jsonobject/v1/object/{type}/{idOrShortname}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("type"), rt::Param::path("idOrShortname")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewJsonObjects"])
        .document(&crate::documents::argus::WORLD);
    /// `GET /jsonobject/v1/object/{type}/{idOrShortname}/access`: [`list_json_object_access()`](super::list_json_object_access).
    pub static LIST_JSON_OBJECT_ACCESS: rt::Operation = rt::Operation::new(
            "argus.jsonobject.v1.object.object.list_json_object_access",
            rt::Method::GET,
            "/jsonobject/v1/object/{type}/{idOrShortname}/access",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("type"),
                rt::Param::path("idOrShortname"),
                rt::Param::query("includeDeleted"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewJsonObjects"])
        .document(&crate::documents::argus::WORLD);
    /// `POST /jsonobject/v1/object/{type}/{idOrShortname}/access`: [`grant_json_object_access()`](super::grant_json_object_access).
    pub static GRANT_JSON_OBJECT_ACCESS: rt::Operation = rt::Operation::new(
            "argus.jsonobject.v1.object.object.grant_json_object_access",
            rt::Method::POST,
            "/jsonobject/v1/object/{type}/{idOrShortname}/access",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("type"), rt::Param::path("idOrShortname")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewJsonObjects"])
        .document(&crate::documents::argus::WORLD);
    /// `POST /jsonobject/v1/object/{type}/{idOrShortname}/access/bulk`: [`bulk_grant_json_object_access()`](super::bulk_grant_json_object_access).
    pub static BULK_GRANT_JSON_OBJECT_ACCESS: rt::Operation = rt::Operation::new(
            "argus.jsonobject.v1.object.object.bulk_grant_json_object_access",
            rt::Method::POST,
            "/jsonobject/v1/object/{type}/{idOrShortname}/access/bulk",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("type"), rt::Param::path("idOrShortname")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewJsonObjects"])
        .document(&crate::documents::argus::WORLD);
    /// `DELETE /jsonobject/v1/object/{type}/{idOrShortname}/access/{id}`: [`revoke_json_object_access()`](super::revoke_json_object_access).
    pub static REVOKE_JSON_OBJECT_ACCESS: rt::Operation = rt::Operation::new(
            "argus.jsonobject.v1.object.object.revoke_json_object_access",
            rt::Method::DELETE,
            "/jsonobject/v1/object/{type}/{idOrShortname}/access/{id}",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("idOrShortname"),
                rt::Param::path("type"),
                rt::Param::path("id"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewJsonObjects"])
        .document(&crate::documents::argus::WORLD);
    /// `POST /jsonobject/v1/object/{type}/{idOrShortname}/favorite`: [`add_json_object_favorite()`](super::add_json_object_favorite).
    pub static ADD_JSON_OBJECT_FAVORITE: rt::Operation = rt::Operation::new(
            "argus.jsonobject.v1.object.object.add_json_object_favorite",
            rt::Method::POST,
            "/jsonobject/v1/object/{type}/{idOrShortname}/favorite",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortname"), rt::Param::path("type")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewJsonObjects"])
        .document(&crate::documents::argus::WORLD);
    /// `DELETE /jsonobject/v1/object/{type}/{idOrShortname}/favorite`: [`remove_json_object_favorite()`](super::remove_json_object_favorite).
    pub static REMOVE_JSON_OBJECT_FAVORITE: rt::Operation = rt::Operation::new(
            "argus.jsonobject.v1.object.object.remove_json_object_favorite",
            rt::Method::DELETE,
            "/jsonobject/v1/object/{type}/{idOrShortname}/favorite",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortname"), rt::Param::path("type")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewJsonObjects"])
        .document(&crate::documents::argus::WORLD);
    /// `GET /jsonobject/v1/object/{type}/{idOrShortname}/revisions`: [`list_json_object_revisions()`](super::list_json_object_revisions).
    pub static LIST_JSON_OBJECT_REVISIONS: rt::Operation = rt::Operation::new(
            "argus.jsonobject.v1.object.object.list_json_object_revisions",
            rt::Method::GET,
            "/jsonobject/v1/object/{type}/{idOrShortname}/revisions",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("type"),
                rt::Param::path("idOrShortname"),
                rt::Param::query("includeData"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewJsonObjects"])
        .document(&crate::documents::argus::WORLD);
    /// `PUT /jsonobject/v1/object/{type}/{idOrShortname}/revisions/{revision}/revert`: [`revert_json_object()`](super::revert_json_object).
    pub static REVERT_JSON_OBJECT: rt::Operation = rt::Operation::new(
            "argus.jsonobject.v1.object.object.revert_json_object",
            rt::Method::PUT,
            "/jsonobject/v1/object/{type}/{idOrShortname}/revisions/{revision}/revert",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("type"),
                rt::Param::path("idOrShortname"),
                rt::Param::path("revision"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewJsonObjects"])
        .document(&crate::documents::argus::WORLD);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &GET_JSON_OBJECTS,
        &CREATE_JSON_OBJECT,
        &SEARCH_JSON_OBJECTS,
        &GET_JSON_OBJECT,
        &UPDATE_JSON_OBJECT,
        &DELETE_JSON_OBJECT,
        &LIST_JSON_OBJECT_ACCESS,
        &GRANT_JSON_OBJECT_ACCESS,
        &BULK_GRANT_JSON_OBJECT_ACCESS,
        &REVOKE_JSON_OBJECT_ACCESS,
        &ADD_JSON_OBJECT_FAVORITE,
        &REMOVE_JSON_OBJECT_FAVORITE,
        &LIST_JSON_OBJECT_REVISIONS,
        &REVERT_JSON_OBJECT,
    ];
}
