//! Store.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::{DataStoreEntry, DataStoreEntryPutRequest, DataStoreSearchCriteria, ResultStash};

/// Lists the entries of a data store page by page, filtered by customer or key.
///
/// `GET /datastores/v1/store/{dataStore}`
///
/// - `data_store`: `dataStore` in the path, text.
///
/// Needs `viewDataStoreEntry`. [Schema](crate::schema::argus::datastores::v1::store::store::GET_ENTRIES_FROM_STORE_SIMPLIFIED).
pub fn get_entries_from_store_simplified(
    session: &rt::Session,
    data_store: impl rt::Arg<String>,
) -> GetEntriesFromStoreSimplified {
    rt::Call::new(session, &operations::GET_ENTRIES_FROM_STORE_SIMPLIFIED)
        .set("dataStore", &rt::Arg::<String>::into_arg(data_store))
        .into()
}

rt::call! {
    /// The call of [`get_entries_from_store_simplified()`], with its optional parameters.
    pub struct GetEntriesFromStoreSimplified -> ResultStash<Vec<DataStoreEntry>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// No item twice.
        customer_id: Vec<i64> => "customerID",
        /// No item twice.
        key: Vec<String> => "key",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
    }
}

/// Writes the given entries to a data store, optionally for one customer, and returns them.
///
/// `PUT /datastores/v1/store/{dataStore}`
///
/// - `data_store`: `dataStore` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateDataStoreEntry`. [Schema](crate::schema::argus::datastores::v1::store::store::PUT_DATA_STORE_ENTRIES).
pub fn put_data_store_entries(
    session: &rt::Session,
    data_store: impl rt::Arg<String>,
    body: &DataStoreEntryPutRequest,
) -> rt::Call<ResultStash<Vec<DataStoreEntry>>> {
    rt::Call::new(session, &operations::PUT_DATA_STORE_ENTRIES)
        .set("dataStore", &rt::Arg::<String>::into_arg(data_store))
        .json(body)
}

/// Deletes the entries with the given keys from a data store, optionally for one customer.
///
/// `DELETE /datastores/v1/store/{dataStore}`
///
/// - `data_store`: `dataStore` in the path, text.
/// - `key`: `key` in the query, list. At least 1 items, no item twice.
///
/// Needs `updateDataStoreEntry`. [Schema](crate::schema::argus::datastores::v1::store::store::DELETE_DATA_STORE_ENTRIES).
pub fn delete_data_store_entries(
    session: &rt::Session,
    data_store: impl rt::Arg<String>,
    key: impl rt::Arg<Vec<String>>,
) -> DeleteDataStoreEntries {
    rt::Call::new(session, &operations::DELETE_DATA_STORE_ENTRIES)
        .set("dataStore", &rt::Arg::<String>::into_arg(data_store))
        .set("key", &rt::Arg::<Vec<String>>::into_arg(key))
        .into()
}

rt::call! {
    /// The call of [`delete_data_store_entries()`], with its optional parameters.
    pub struct DeleteDataStoreEntries -> ResultStash<Vec<DataStoreEntry>> {
        /// At least 0.
        customer_id: i64 => "customerID",
    }
}

/// Searches the entries of a data store by customer, user, key range and time, with paging.
///
/// `POST /datastores/v1/store/{dataStore}/search`
///
/// - `data_store`: `dataStore` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `viewDataStoreEntry`. [Schema](crate::schema::argus::datastores::v1::store::store::GET_ENTRIES_FROM_STORE).
pub fn get_entries_from_store(
    session: &rt::Session,
    data_store: impl rt::Arg<String>,
    body: &DataStoreSearchCriteria,
) -> rt::Call<ResultStash<Vec<DataStoreEntry>>> {
    rt::Call::new(session, &operations::GET_ENTRIES_FROM_STORE)
        .set("dataStore", &rt::Arg::<String>::into_arg(data_store))
        .json(body)
}

/// Returns the entry with the given key from a data store, optionally for one customer.
///
/// `GET /datastores/v1/store/{dataStore}/{key}`
///
/// - `data_store`: `dataStore` in the path, text.
/// - `key`: `key` in the path, text.
///
/// Needs `viewDataStoreEntry`. [Schema](crate::schema::argus::datastores::v1::store::store::GET_SINGLE_ENTRY).
pub fn get_single_entry(
    session: &rt::Session,
    data_store: impl rt::Arg<String>,
    key: impl rt::Arg<String>,
) -> GetSingleEntry {
    rt::Call::new(session, &operations::GET_SINGLE_ENTRY)
        .set("dataStore", &rt::Arg::<String>::into_arg(data_store))
        .set("key", &rt::Arg::<String>::into_arg(key))
        .into()
}

rt::call! {
    /// The call of [`get_single_entry()`], with its optional parameters.
    pub struct GetSingleEntry -> ResultStash<DataStoreEntry> {
        customer_id: i64 => "customerID",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
    }
}

/// Writes a key without a value to a list data store, optionally for one customer.
///
/// `PUT /datastores/v1/store/{dataStore}/{key}`
///
/// - `data_store`: `dataStore` in the path, text.
/// - `key`: `key` in the path, text.
///
/// Needs `updateDataStoreEntry`. [Schema](crate::schema::argus::datastores::v1::store::store::PUT_SINGLE_DATA_STORE_LIST_ENTRY).
pub fn put_single_data_store_list_entry(
    session: &rt::Session,
    data_store: impl rt::Arg<String>,
    key: impl rt::Arg<String>,
) -> PutSingleDataStoreListEntry {
    rt::Call::new(session, &operations::PUT_SINGLE_DATA_STORE_LIST_ENTRY)
        .set("dataStore", &rt::Arg::<String>::into_arg(data_store))
        .set("key", &rt::Arg::<String>::into_arg(key))
        .into()
}

rt::call! {
    /// The call of [`put_single_data_store_list_entry()`], with its optional parameters.
    pub struct PutSingleDataStoreListEntry -> ResultStash<DataStoreEntry> {
        /// At least 0.
        customer_id: i64 => "customerID",
    }
}

/// Writes a key and its value to a map data store, optionally for one customer.
///
/// `PUT /datastores/v1/store/{dataStore}/{key}/{value}`
///
/// - `data_store`: `dataStore` in the path, text.
/// - `key`: `key` in the path, text.
/// - `value`: `value` in the path, text.
///
/// Needs `updateDataStoreEntry`. [Schema](crate::schema::argus::datastores::v1::store::store::PUT_SINGLE_DATA_STORE_MAP_ENTRY).
pub fn put_single_data_store_map_entry(
    session: &rt::Session,
    data_store: impl rt::Arg<String>,
    key: impl rt::Arg<String>,
    value: impl rt::Arg<String>,
) -> PutSingleDataStoreMapEntry {
    rt::Call::new(session, &operations::PUT_SINGLE_DATA_STORE_MAP_ENTRY)
        .set("dataStore", &rt::Arg::<String>::into_arg(data_store))
        .set("key", &rt::Arg::<String>::into_arg(key))
        .set("value", &rt::Arg::<String>::into_arg(value))
        .into()
}

rt::call! {
    /// The call of [`put_single_data_store_map_entry()`], with its optional parameters.
    pub struct PutSingleDataStoreMapEntry -> ResultStash<DataStoreEntry> {
        /// At least 0.
        customer_id: i64 => "customerID",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /datastores/v1/store/{dataStore}`: [`get_entries_from_store_simplified()`](super::get_entries_from_store_simplified).
    pub static GET_ENTRIES_FROM_STORE_SIMPLIFIED: rt::Operation = rt::Operation::new(
            "argus.datastores.v1.store.store.get_entries_from_store_simplified",
            rt::Method::GET,
            "/datastores/v1/store/{dataStore}",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("dataStore"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("customerID"),
                rt::Param::query("key"),
                rt::Param::query("includeDeleted"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDataStoreEntry"])
        .document(&crate::documents::argus::DATASTORES);
    /// `PUT /datastores/v1/store/{dataStore}`: [`put_data_store_entries()`](super::put_data_store_entries).
    pub static PUT_DATA_STORE_ENTRIES: rt::Operation = rt::Operation::new(
            "argus.datastores.v1.store.store.put_data_store_entries",
            rt::Method::PUT,
            "/datastores/v1/store/{dataStore}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("dataStore")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateDataStoreEntry"])
        .document(&crate::documents::argus::DATASTORES);
    /// `DELETE /datastores/v1/store/{dataStore}`: [`delete_data_store_entries()`](super::delete_data_store_entries).
    pub static DELETE_DATA_STORE_ENTRIES: rt::Operation = rt::Operation::new(
            "argus.datastores.v1.store.store.delete_data_store_entries",
            rt::Method::DELETE,
            "/datastores/v1/store/{dataStore}",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("dataStore"),
                rt::Param::query("key").required(),
                rt::Param::query("customerID"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateDataStoreEntry"])
        .document(&crate::documents::argus::DATASTORES);
    /// `POST /datastores/v1/store/{dataStore}/search`: [`get_entries_from_store()`](super::get_entries_from_store).
    pub static GET_ENTRIES_FROM_STORE: rt::Operation = rt::Operation::new(
            "argus.datastores.v1.store.store.get_entries_from_store",
            rt::Method::POST,
            "/datastores/v1/store/{dataStore}/search",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("dataStore")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDataStoreEntry"])
        .document(&crate::documents::argus::DATASTORES);
    /// `GET /datastores/v1/store/{dataStore}/{key}`: [`get_single_entry()`](super::get_single_entry).
    pub static GET_SINGLE_ENTRY: rt::Operation = rt::Operation::new(
            "argus.datastores.v1.store.store.get_single_entry",
            rt::Method::GET,
            "/datastores/v1/store/{dataStore}/{key}",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("dataStore"),
                rt::Param::path("key"),
                rt::Param::query("customerID"),
                rt::Param::query("includeDeleted"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDataStoreEntry"])
        .document(&crate::documents::argus::DATASTORES);
    /// `PUT /datastores/v1/store/{dataStore}/{key}`: [`put_single_data_store_list_entry()`](super::put_single_data_store_list_entry).
    pub static PUT_SINGLE_DATA_STORE_LIST_ENTRY: rt::Operation = rt::Operation::new(
            "argus.datastores.v1.store.store.put_single_data_store_list_entry",
            rt::Method::PUT,
            "/datastores/v1/store/{dataStore}/{key}",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("dataStore"),
                rt::Param::path("key"),
                rt::Param::query("customerID"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateDataStoreEntry"])
        .document(&crate::documents::argus::DATASTORES);
    /// `PUT /datastores/v1/store/{dataStore}/{key}/{value}`: [`put_single_data_store_map_entry()`](super::put_single_data_store_map_entry).
    pub static PUT_SINGLE_DATA_STORE_MAP_ENTRY: rt::Operation = rt::Operation::new(
            "argus.datastores.v1.store.store.put_single_data_store_map_entry",
            rt::Method::PUT,
            "/datastores/v1/store/{dataStore}/{key}/{value}",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("dataStore"),
                rt::Param::path("key"),
                rt::Param::path("value"),
                rt::Param::query("customerID"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateDataStoreEntry"])
        .document(&crate::documents::argus::DATASTORES);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &GET_ENTRIES_FROM_STORE_SIMPLIFIED,
        &PUT_DATA_STORE_ENTRIES,
        &DELETE_DATA_STORE_ENTRIES,
        &GET_ENTRIES_FROM_STORE,
        &GET_SINGLE_ENTRY,
        &PUT_SINGLE_DATA_STORE_LIST_ENTRY,
        &PUT_SINGLE_DATA_STORE_MAP_ENTRY,
    ];
}
