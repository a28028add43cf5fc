//! Descriptor.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{DataStoreDescriptor, DataStoreDescriptorAddRequest, DataStoreDescriptorSearchCriteria, DataStoreDescriptorUpdateRequest, ResultStash, SearchDescriptorsSimpleKeywordField, SearchDescriptorsSimpleKeywordMatch, SearchDescriptorsSimpleSortBy};

/// Searches data store descriptors by keyword in name or description, with paging.
///
/// `GET /datastores/v1/descriptor`
///
/// Needs `viewDataStoreDescriptors`. [Schema](crate::schema::argus::datastores::v1::descriptor::SEARCH_DESCRIPTORS_SIMPLE).
pub fn search_descriptors_simple(session: &rt::Session) -> SearchDescriptorsSimple {
    rt::Call::new(session, &operations::SEARCH_DESCRIPTORS_SIMPLE).into()
}

rt::call! {
    /// The call of [`search_descriptors_simple()`], with its optional parameters.
    pub struct SearchDescriptorsSimple -> ResultStash<Vec<DataStoreDescriptor>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// `"all"` if absent.
        keyword_match: SearchDescriptorsSimpleKeywordMatch => "keywordMatch",
        /// No item twice.
        keyword_field: Vec<SearchDescriptorsSimpleKeywordField> => "keywordField",
        sort_by: Vec<SearchDescriptorsSimpleSortBy> => "sortBy",
    }
}

/// Defines a map or list data store, with access functions and lifetime, and returns its descriptor.
///
/// `POST /datastores/v1/descriptor`
///
/// - `body`: sent as `application/json`.
///
/// Needs `updateDataStoreDescriptor`. [Schema](crate::schema::argus::datastores::v1::descriptor::ADD_DATA_STORE_DESCRIPTOR).
pub fn add_data_store_descriptor(
    session: &rt::Session,
    body: &DataStoreDescriptorAddRequest,
) -> rt::Call<ResultStash<DataStoreDescriptor>> {
    rt::Call::new(session, &operations::ADD_DATA_STORE_DESCRIPTOR).json(body)
}

/// Searches data store descriptors by keyword, flags and nested criteria, with paging.
///
/// `POST /datastores/v1/descriptor/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewDataStoreDescriptors`. [Schema](crate::schema::argus::datastores::v1::descriptor::SEARCH_DESCRIPTORS).
pub fn search_descriptors(
    session: &rt::Session,
    body: &DataStoreDescriptorSearchCriteria,
) -> rt::Call<ResultStash<Vec<DataStoreDescriptor>>> {
    rt::Call::new(session, &operations::SEARCH_DESCRIPTORS).json(body)
}

/// Returns the descriptor of the given data store.
///
/// `GET /datastores/v1/descriptor/{dataStore}`
///
/// - `data_store`: `dataStore` in the path, text.
///
/// Needs `viewDataStoreDescriptors`. [Schema](crate::schema::argus::datastores::v1::descriptor::GET_DESCRIPTOR).
pub fn get_descriptor(
    session: &rt::Session,
    data_store: impl rt::Arg<String>,
) -> rt::Call<ResultStash<DataStoreDescriptor>> {
    rt::Call::new(session, &operations::GET_DESCRIPTOR)
        .set("dataStore", &rt::Arg::<String>::into_arg(data_store))
}

/// Changes the name, description, lifetime or access functions in the descriptor of a data store.
///
/// `PUT /datastores/v1/descriptor/{dataStore}`
///
/// - `data_store`: `dataStore` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateDataStoreDescriptor`. [Schema](crate::schema::argus::datastores::v1::descriptor::UPDATE_DATA_STORE_DESCRIPTOR).
pub fn update_data_store_descriptor(
    session: &rt::Session,
    data_store: impl rt::Arg<String>,
    body: &DataStoreDescriptorUpdateRequest,
) -> rt::Call<ResultStash<DataStoreDescriptor>> {
    rt::Call::new(session, &operations::UPDATE_DATA_STORE_DESCRIPTOR)
        .set("dataStore", &rt::Arg::<String>::into_arg(data_store))
        .json(body)
}

/// Deletes the descriptor of the given data store and returns it.
///
/// `DELETE /datastores/v1/descriptor/{dataStore}`
///
/// - `data_store`: `dataStore` in the path, text.
///
/// Needs `updateDataStoreDescriptor`. [Schema](crate::schema::argus::datastores::v1::descriptor::DELETE_DATA_STORE_DESCRIPTOR).
pub fn delete_data_store_descriptor(
    session: &rt::Session,
    data_store: impl rt::Arg<String>,
) -> rt::Call<ResultStash<DataStoreDescriptor>> {
    rt::Call::new(session, &operations::DELETE_DATA_STORE_DESCRIPTOR)
        .set("dataStore", &rt::Arg::<String>::into_arg(data_store))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /datastores/v1/descriptor`: [`search_descriptors_simple()`](super::search_descriptors_simple).
    pub static SEARCH_DESCRIPTORS_SIMPLE: rt::Operation = rt::Operation::new(
            "argus.datastores.v1.descriptor.search_descriptors_simple",
            rt::Method::GET,
            "/datastores/v1/descriptor",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("keywords"),
                rt::Param::query("keywordMatch"),
                rt::Param::query("keywordField"),
                rt::Param::query("sortBy"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDataStoreDescriptors"])
        .document(&crate::documents::argus::DATASTORES);
    /// `POST /datastores/v1/descriptor`: [`add_data_store_descriptor()`](super::add_data_store_descriptor).
    pub static ADD_DATA_STORE_DESCRIPTOR: rt::Operation = rt::Operation::new(
            "argus.datastores.v1.descriptor.add_data_store_descriptor",
            rt::Method::POST,
            "/datastores/v1/descriptor",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateDataStoreDescriptor"])
        .document(&crate::documents::argus::DATASTORES);
    /// `POST /datastores/v1/descriptor/search`: [`search_descriptors()`](super::search_descriptors).
    pub static SEARCH_DESCRIPTORS: rt::Operation = rt::Operation::new(
            "argus.datastores.v1.descriptor.search_descriptors",
            rt::Method::POST,
            "/datastores/v1/descriptor/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDataStoreDescriptors"])
        .document(&crate::documents::argus::DATASTORES);
    /// `GET /datastores/v1/descriptor/{dataStore}`: [`get_descriptor()`](super::get_descriptor).
    pub static GET_DESCRIPTOR: rt::Operation = rt::Operation::new(
            "argus.datastores.v1.descriptor.get_descriptor",
            rt::Method::GET,
            "/datastores/v1/descriptor/{dataStore}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("dataStore")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDataStoreDescriptors"])
        .document(&crate::documents::argus::DATASTORES);
    /// `PUT /datastores/v1/descriptor/{dataStore}`: [`update_data_store_descriptor()`](super::update_data_store_descriptor).
    pub static UPDATE_DATA_STORE_DESCRIPTOR: rt::Operation = rt::Operation::new(
            "argus.datastores.v1.descriptor.update_data_store_descriptor",
            rt::Method::PUT,
            "/datastores/v1/descriptor/{dataStore}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("dataStore")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateDataStoreDescriptor"])
        .document(&crate::documents::argus::DATASTORES);
    /// `DELETE /datastores/v1/descriptor/{dataStore}`: [`delete_data_store_descriptor()`](super::delete_data_store_descriptor).
    pub static DELETE_DATA_STORE_DESCRIPTOR: rt::Operation = rt::Operation::new(
            "argus.datastores.v1.descriptor.delete_data_store_descriptor",
            rt::Method::DELETE,
            "/datastores/v1/descriptor/{dataStore}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("dataStore")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateDataStoreDescriptor"])
        .document(&crate::documents::argus::DATASTORES);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &SEARCH_DESCRIPTORS_SIMPLE,
        &ADD_DATA_STORE_DESCRIPTOR,
        &SEARCH_DESCRIPTORS,
        &GET_DESCRIPTOR,
        &UPDATE_DATA_STORE_DESCRIPTOR,
        &DELETE_DATA_STORE_DESCRIPTOR,
    ];
}
