//! Propertymapper.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ListPropertyMappersKeywordField, ListPropertyMappersKeywordMatch, ListPropertyMappersTimestampField, PropertyMapper, PropertyMapperAddRequest, PropertyMapperInfo, PropertyMapperSearchRequest, PropertyMapperUpdateRequest, ResultStash};

/// Lists property mappers page by page, optionally filtered by keyword or time range.
///
/// `GET /configurationadmin/v1/propertymapper`
///
/// Needs `viewPropertyMapping`. [Schema](crate::schema::argus::configurationadmin::v1::propertymapper::LIST_PROPERTY_MAPPERS).
pub fn list_property_mappers(session: &rt::Session) -> ListPropertyMappers {
    rt::Call::new(session, &operations::LIST_PROPERTY_MAPPERS).into()
}

rt::call! {
    /// The call of [`list_property_mappers()`], with its optional parameters.
    pub struct ListPropertyMappers -> ResultStash<Vec<PropertyMapper>> {
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// `true` if absent.
        include_config: bool => "includeConfig",
        /// No item twice.
        keyword: Vec<String> => "keyword",
        /// `"all"` if absent.
        keyword_match: ListPropertyMappersKeywordMatch => "keywordMatch",
        /// No item twice.
        keyword_field: Vec<ListPropertyMappersKeywordField> => "keywordField",
        /// `"all"` if absent.
        timestamp_match: ListPropertyMappersKeywordMatch => "timestampMatch",
        /// No item twice.
        timestamp_field: Vec<ListPropertyMappersTimestampField> => "timestampField",
        /// At least 0, `0` if absent.
        start: i64 => "start",
        /// At least 0, `0` if absent.
        end: i64 => "end",
        sort_by: Vec<String> => "sortBy",
    }
}

/// Creates a property mapper from a name, a short name, a configuration and a description.
///
/// `POST /configurationadmin/v1/propertymapper`
///
/// - `body`: sent as `application/json`.
///
/// Needs `addPropertyMapping`. [Schema](crate::schema::argus::configurationadmin::v1::propertymapper::CREATE_PROPERTY_MAPPER).
pub fn create_property_mapper(
    session: &rt::Session,
    body: &PropertyMapperAddRequest,
) -> rt::Call<ResultStash<PropertyMapper>> {
    rt::Call::new(session, &operations::CREATE_PROPERTY_MAPPER).json(body)
}

/// Finds property mappers by keywords, ID or short name, time and sub-criteria, page by page.
///
/// `POST /configurationadmin/v1/propertymapper/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewPropertyMapping`. [Schema](crate::schema::argus::configurationadmin::v1::propertymapper::SEARCH_PROPERTY_MAPPERS).
pub fn search_property_mappers(
    session: &rt::Session,
    body: &PropertyMapperSearchRequest,
) -> rt::Call<ResultStash<Vec<PropertyMapper>>> {
    rt::Call::new(session, &operations::SEARCH_PROPERTY_MAPPERS).json(body)
}

/// Returns a property mapper by ID or short name, with its configuration unless left out.
///
/// `GET /configurationadmin/v1/propertymapper/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `viewPropertyMapping`. [Schema](crate::schema::argus::configurationadmin::v1::propertymapper::GET_PROPERTY_MAPPER).
pub fn get_property_mapper(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> GetPropertyMapper {
    rt::Call::new(session, &operations::GET_PROPERTY_MAPPER)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .into()
}

rt::call! {
    /// The call of [`get_property_mapper()`], with its optional parameters.
    pub struct GetPropertyMapper -> ResultStash<PropertyMapper> {
        /// `true` if absent.
        include_config: bool => "includeConfig",
    }
}

/// Changes name, description or configuration of a property mapper, by ID or short name.
///
/// `PUT /configurationadmin/v1/propertymapper/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updatePropertyMapping`. [Schema](crate::schema::argus::configurationadmin::v1::propertymapper::UPDATE_PROPERTY_MAPPER).
pub fn update_property_mapper(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
    body: &PropertyMapperUpdateRequest,
) -> rt::Call<ResultStash<PropertyMapper>> {
    rt::Call::new(session, &operations::UPDATE_PROPERTY_MAPPER)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .json(body)
}

/// Deletes a property mapper by its ID or short name and returns it.
///
/// `DELETE /configurationadmin/v1/propertymapper/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `deletePropertyMapping`. [Schema](crate::schema::argus::configurationadmin::v1::propertymapper::DELETE_PROPERTY_MAPPER).
pub fn delete_property_mapper(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> rt::Call<ResultStash<PropertyMapper>> {
    rt::Call::new(session, &operations::DELETE_PROPERTY_MAPPER)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
}

/// Restores a deleted property mapper by its ID or short name and returns it.
///
/// `PUT /configurationadmin/v1/propertymapper/{idOrShortName}/restore`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `deletePropertyMapping`. [Schema](crate::schema::argus::configurationadmin::v1::propertymapper::RESTORE_PROPERTY_MAPPER).
pub fn restore_property_mapper(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> rt::Call<ResultStash<PropertyMapper>> {
    rt::Call::new(session, &operations::RESTORE_PROPERTY_MAPPER)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
}

/// Lists the revisions of a property mapper, by ID or short name, page by page.
///
/// `GET /configurationadmin/v1/propertymapper/{idOrShortName}/revisions`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `viewPropertyMapping`. [Schema](crate::schema::argus::configurationadmin::v1::propertymapper::LIST_PROPERTY_MAPPER_REVISIONS).
pub fn list_property_mapper_revisions(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> ListPropertyMapperRevisions {
    rt::Call::new(session, &operations::LIST_PROPERTY_MAPPER_REVISIONS)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .into()
}

rt::call! {
    /// The call of [`list_property_mapper_revisions()`], with its optional parameters.
    pub struct ListPropertyMapperRevisions -> ResultStash<Vec<PropertyMapperInfo>> {
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
    }
}

/// Returns one numbered revision of a property mapper, by ID or short name of the mapper.
///
/// `GET /configurationadmin/v1/propertymapper/{idOrShortName}/revisions/{revision}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
/// - `revision`: `revision` in the path, int64. At least 0.
///
/// Needs `viewPropertyMapping`. [Schema](crate::schema::argus::configurationadmin::v1::propertymapper::GET_PROPERTY_MAPPER_REVISION).
pub fn get_property_mapper_revision(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
    revision: i64,
) -> GetPropertyMapperRevision {
    rt::Call::new(session, &operations::GET_PROPERTY_MAPPER_REVISION)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .set("revision", &revision)
        .into()
}

rt::call! {
    /// The call of [`get_property_mapper_revision()`], with its optional parameters.
    pub struct GetPropertyMapperRevision -> ResultStash<PropertyMapper> {
        /// `true` if absent.
        include_config: bool => "includeConfig",
    }
}

/// Rolls a property mapper back to a numbered revision and returns the mapper.
///
/// `PUT /configurationadmin/v1/propertymapper/{idOrShortName}/revisions/{revision}/rollback`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
/// - `revision`: `revision` in the path, int64. At least 0.
///
/// Needs `updatePropertyMapping`. [Schema](crate::schema::argus::configurationadmin::v1::propertymapper::ROLLBACK_PROPERTY_MAPPER).
pub fn rollback_property_mapper(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
    revision: i64,
) -> rt::Call<ResultStash<PropertyMapper>> {
    rt::Call::new(session, &operations::ROLLBACK_PROPERTY_MAPPER)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .set("revision", &revision)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /configurationadmin/v1/propertymapper`: [`list_property_mappers()`](super::list_property_mappers).
    pub static LIST_PROPERTY_MAPPERS: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.propertymapper.list_property_mappers",
            rt::Method::GET,
            "/configurationadmin/v1/propertymapper",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::query("includeDeleted"),
                rt::Param::query("includeConfig"),
                rt::Param::query("keyword"),
                rt::Param::query("keywordMatch"),
                rt::Param::query("keywordField"),
                rt::Param::query("timestampMatch"),
                rt::Param::query("timestampField"),
                rt::Param::query("start"),
                rt::Param::query("end"),
                rt::Param::query("sortBy"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewPropertyMapping"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `POST /configurationadmin/v1/propertymapper`: [`create_property_mapper()`](super::create_property_mapper).
    pub static CREATE_PROPERTY_MAPPER: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.propertymapper.create_property_mapper",
            rt::Method::POST,
            "/configurationadmin/v1/propertymapper",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addPropertyMapping"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `POST /configurationadmin/v1/propertymapper/search`: [`search_property_mappers()`](super::search_property_mappers).
    pub static SEARCH_PROPERTY_MAPPERS: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.propertymapper.search_property_mappers",
            rt::Method::POST,
            "/configurationadmin/v1/propertymapper/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewPropertyMapping"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `GET /configurationadmin/v1/propertymapper/{idOrShortName}`: [`get_property_mapper()`](super::get_property_mapper).
    pub static GET_PROPERTY_MAPPER: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.propertymapper.get_property_mapper",
            rt::Method::GET,
            "/configurationadmin/v1/propertymapper/{idOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("idOrShortName"), rt::Param::query("includeConfig")]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewPropertyMapping"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `PUT /configurationadmin/v1/propertymapper/{idOrShortName}`: [`update_property_mapper()`](super::update_property_mapper).
    pub static UPDATE_PROPERTY_MAPPER: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.propertymapper.update_property_mapper",
            rt::Method::PUT,
            "/configurationadmin/v1/propertymapper/{idOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortName")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updatePropertyMapping"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `DELETE /configurationadmin/v1/propertymapper/{idOrShortName}`: [`delete_property_mapper()`](super::delete_property_mapper).
    pub static DELETE_PROPERTY_MAPPER: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.propertymapper.delete_property_mapper",
            rt::Method::DELETE,
            "/configurationadmin/v1/propertymapper/{idOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortName")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["deletePropertyMapping"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `PUT /configurationadmin/v1/propertymapper/{idOrShortName}/restore`: [`restore_property_mapper()`](super::restore_property_mapper).
    pub static RESTORE_PROPERTY_MAPPER: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.propertymapper.restore_property_mapper",
            rt::Method::PUT,
            "/configurationadmin/v1/propertymapper/{idOrShortName}/restore",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortName")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["deletePropertyMapping"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `GET /configurationadmin/v1/propertymapper/{idOrShortName}/revisions`: [`list_property_mapper_revisions()`](super::list_property_mapper_revisions).
    pub static LIST_PROPERTY_MAPPER_REVISIONS: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.propertymapper.list_property_mapper_revisions",
            rt::Method::GET,
            "/configurationadmin/v1/propertymapper/{idOrShortName}/revisions",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("idOrShortName"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewPropertyMapping"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `GET /configurationadmin/v1/propertymapper/{idOrShortName}/revisions/{revision}`: [`get_property_mapper_revision()`](super::get_property_mapper_revision).
    pub static GET_PROPERTY_MAPPER_REVISION: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.propertymapper.get_property_mapper_revision",
            rt::Method::GET,
            "/configurationadmin/v1/propertymapper/{idOrShortName}/revisions/{revision}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("idOrShortName"),
                rt::Param::path("revision"),
                rt::Param::query("includeConfig"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewPropertyMapping"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `PUT /configurationadmin/v1/propertymapper/{idOrShortName}/revisions/{revision}/rollback`: [`rollback_property_mapper()`](super::rollback_property_mapper).
    pub static ROLLBACK_PROPERTY_MAPPER: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.propertymapper.rollback_property_mapper",
            rt::Method::PUT,
            "/configurationadmin/v1/propertymapper/{idOrShortName}/revisions/{revision}/rollback",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("idOrShortName"), rt::Param::path("revision")]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updatePropertyMapping"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_PROPERTY_MAPPERS,
        &CREATE_PROPERTY_MAPPER,
        &SEARCH_PROPERTY_MAPPERS,
        &GET_PROPERTY_MAPPER,
        &UPDATE_PROPERTY_MAPPER,
        &DELETE_PROPERTY_MAPPER,
        &RESTORE_PROPERTY_MAPPER,
        &LIST_PROPERTY_MAPPER_REVISIONS,
        &GET_PROPERTY_MAPPER_REVISION,
        &ROLLBACK_PROPERTY_MAPPER,
    ];
}
