//! Propertydescriptor.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{AddPropertyDescriptorEnumEntryRequest, AddPropertyDescriptorRequest, CustomerPropertyDescriptorEnumEntryResponse, GetCustomerPropertiesSection, JsonNode, ListPropertyDescriptorEnumEntriesSortBy, ListPropertyDescriptorsSortBy, PropertyDescriptorResponse, ResultStash, SearchPropertyDescriptorEnumEntryRequest, SearchPropertyDescriptorRequest, UpdatePropertyDescriptorEnumEntryRequest, UpdatePropertyDescriptorRequest};

/// Lists customer property descriptors page by page, filtered by keywords and section.
///
/// `GET /customeradmin/v2/propertydescriptor`
///
/// Needs `viewCustomerPropertyDescriptors`. [Schema](crate::schema::argus::customeradmin::v2::propertydescriptor::LIST_PROPERTY_DESCRIPTORS).
pub fn list_property_descriptors(session: &rt::Session) -> ListPropertyDescriptors {
    rt::Call::new(session, &operations::LIST_PROPERTY_DESCRIPTORS).into()
}

rt::call! {
    /// The call of [`list_property_descriptors()`], with its optional parameters.
    pub struct ListPropertyDescriptors -> ResultStash<Vec<PropertyDescriptorResponse>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// No item twice.
        section: Vec<GetCustomerPropertiesSection> => "section",
        sort_by: Vec<ListPropertyDescriptorsSortBy> => "sortBy",
        /// `false` if absent.
        include_schema: bool => "includeSchema",
        /// `false` if absent.
        include_ui_schema: bool => "includeUISchema",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
    }
}

/// Creates a customer property descriptor for a key, optionally overwriting an existing one.
///
/// `POST /customeradmin/v2/propertydescriptor`
///
/// - `body`: sent as `application/json`.
///
/// Needs `addCustomerPropertyDescriptor`. [Schema](crate::schema::argus::customeradmin::v2::propertydescriptor::ADD_PROPERTY_DESCRIPTOR).
pub fn add_property_descriptor(
    session: &rt::Session,
    body: &AddPropertyDescriptorRequest,
) -> rt::Call<ResultStash<PropertyDescriptorResponse>> {
    rt::Call::new(session, &operations::ADD_PROPERTY_DESCRIPTOR).json(body)
}

/// Finds customer property descriptors by detailed criteria, including flags, section and type.
///
/// `POST /customeradmin/v2/propertydescriptor/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewCustomerPropertyDescriptors`. [Schema](crate::schema::argus::customeradmin::v2::propertydescriptor::SEARCH_PROPERTY_DESCRIPTOR).
pub fn search_property_descriptor(
    session: &rt::Session,
    body: &SearchPropertyDescriptorRequest,
) -> rt::Call<ResultStash<Vec<PropertyDescriptorResponse>>> {
    rt::Call::new(session, &operations::SEARCH_PROPERTY_DESCRIPTOR).json(body)
}

/// Returns a customer property descriptor by ID or key, optionally with its schema and UI schema.
///
/// `GET /customeradmin/v2/propertydescriptor/{idOrKey}`
///
/// - `id_or_key`: `idOrKey` in the path, text.
///
/// Needs `viewCustomerPropertyDescriptors`. [Schema](crate::schema::argus::customeradmin::v2::propertydescriptor::GET_PROPERTY_DESCRIPTOR).
pub fn get_property_descriptor(
    session: &rt::Session,
    id_or_key: impl rt::Arg<String>,
) -> GetPropertyDescriptor {
    rt::Call::new(session, &operations::GET_PROPERTY_DESCRIPTOR)
        .set("idOrKey", &rt::Arg::<String>::into_arg(id_or_key))
        .into()
}

rt::call! {
    /// The call of [`get_property_descriptor()`], with its optional parameters.
    pub struct GetPropertyDescriptor -> ResultStash<PropertyDescriptorResponse> {
        include_schema: bool => "includeSchema",
        include_ui_schema: bool => "includeUISchema",
    }
}

/// Changes the default value, type, schemas, texts or flags of a customer property descriptor.
///
/// `PUT /customeradmin/v2/propertydescriptor/{idOrKey}`
///
/// - `id_or_key`: `idOrKey` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateCustomerPropertyDescriptor`. [Schema](crate::schema::argus::customeradmin::v2::propertydescriptor::UPDATE_PROPERTY_DESCRIPTOR).
pub fn update_property_descriptor(
    session: &rt::Session,
    id_or_key: impl rt::Arg<String>,
    body: &UpdatePropertyDescriptorRequest,
) -> rt::Call<ResultStash<PropertyDescriptorResponse>> {
    rt::Call::new(session, &operations::UPDATE_PROPERTY_DESCRIPTOR)
        .set("idOrKey", &rt::Arg::<String>::into_arg(id_or_key))
        .json(body)
}

/// Deletes the customer property descriptor with the given ID or key and returns it.
///
/// `DELETE /customeradmin/v2/propertydescriptor/{idOrKey}`
///
/// - `id_or_key`: `idOrKey` in the path, text.
///
/// Needs `deleteCustomerPropertyDescriptor`. [Schema](crate::schema::argus::customeradmin::v2::propertydescriptor::DELETE_PROPERTY_DESCRIPTOR).
pub fn delete_property_descriptor(
    session: &rt::Session,
    id_or_key: impl rt::Arg<String>,
) -> rt::Call<ResultStash<PropertyDescriptorResponse>> {
    rt::Call::new(session, &operations::DELETE_PROPERTY_DESCRIPTOR)
        .set("idOrKey", &rt::Arg::<String>::into_arg(id_or_key))
}

/// Returns just the JSON schema of a customer property descriptor, by ID or key.
///
/// `GET /customeradmin/v2/propertydescriptor/{idOrKey}/jsonschema`
///
/// - `id_or_key`: `idOrKey` in the path, text.
///
/// Needs `viewCustomerPropertyDescriptors`. [Schema](crate::schema::argus::customeradmin::v2::propertydescriptor::GET_PROPERTY_DESCRIPTOR_JSON_SCHEMA).
pub fn get_property_descriptor_json_schema(
    session: &rt::Session,
    id_or_key: impl rt::Arg<String>,
) -> rt::Call<ResultStash<JsonNode>> {
    rt::Call::new(session, &operations::GET_PROPERTY_DESCRIPTOR_JSON_SCHEMA)
        .set("idOrKey", &rt::Arg::<String>::into_arg(id_or_key))
}

/// Lists the enum entries of one property descriptor page by page, filtered by keywords.
///
/// `GET /customeradmin/v2/propertydescriptor/{idOrKey}/values`
///
/// - `id_or_key`: `idOrKey` in the path, text.
///
/// Needs `viewCustomerPropertyDescriptors`. [Schema](crate::schema::argus::customeradmin::v2::propertydescriptor::LIST_PROPERTY_DESCRIPTOR_ENUM_ENTRIES).
pub fn list_property_descriptor_enum_entries(
    session: &rt::Session,
    id_or_key: impl rt::Arg<String>,
) -> ListPropertyDescriptorEnumEntries {
    rt::Call::new(session, &operations::LIST_PROPERTY_DESCRIPTOR_ENUM_ENTRIES)
        .set("idOrKey", &rt::Arg::<String>::into_arg(id_or_key))
        .into()
}

rt::call! {
    /// The call of [`list_property_descriptor_enum_entries()`], with its optional parameters.
    pub struct ListPropertyDescriptorEnumEntries -> ResultStash<Vec<CustomerPropertyDescriptorEnumEntryResponse>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        sort_by: Vec<ListPropertyDescriptorEnumEntriesSortBy> => "sortBy",
    }
}

/// Adds an enum entry with a value and localized texts to one property descriptor.
///
/// `POST /customeradmin/v2/propertydescriptor/{idOrKey}/values`
///
/// - `id_or_key`: `idOrKey` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateCustomerPropertyDescriptor`. [Schema](crate::schema::argus::customeradmin::v2::propertydescriptor::ADD_PROPERTY_DESCRIPTOR_ENUM_ENTRY).
pub fn add_property_descriptor_enum_entry(
    session: &rt::Session,
    id_or_key: impl rt::Arg<String>,
    body: &AddPropertyDescriptorEnumEntryRequest,
) -> rt::Call<ResultStash<CustomerPropertyDescriptorEnumEntryResponse>> {
    rt::Call::new(session, &operations::ADD_PROPERTY_DESCRIPTOR_ENUM_ENTRY)
        .set("idOrKey", &rt::Arg::<String>::into_arg(id_or_key))
        .json(body)
}

/// Finds enum entries of one property descriptor by keywords, keyword field and sub-criteria.
///
/// `POST /customeradmin/v2/propertydescriptor/{idOrKey}/values/search`
///
/// - `id_or_key`: `idOrKey` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `viewCustomerPropertyDescriptors`. [Schema](crate::schema::argus::customeradmin::v2::propertydescriptor::SEARCH_PROPERTY_DESCRIPTOR_ENUM_ENTRIES).
pub fn search_property_descriptor_enum_entries(
    session: &rt::Session,
    id_or_key: impl rt::Arg<String>,
    body: &SearchPropertyDescriptorEnumEntryRequest,
) -> rt::Call<ResultStash<Vec<CustomerPropertyDescriptorEnumEntryResponse>>> {
    rt::Call::new(session, &operations::SEARCH_PROPERTY_DESCRIPTOR_ENUM_ENTRIES)
        .set("idOrKey", &rt::Arg::<String>::into_arg(id_or_key))
        .json(body)
}

/// Changes the localized texts of one enum entry, by ID or value, on a property descriptor.
///
/// `PUT /customeradmin/v2/propertydescriptor/{idOrKey}/values/{idOrValue}`
///
/// - `id_or_key`: `idOrKey` in the path, text.
/// - `id_or_value`: `idOrValue` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateCustomerPropertyDescriptor`. [Schema](crate::schema::argus::customeradmin::v2::propertydescriptor::UPDATE_PROPERTY_DESCRIPTOR_ENUM_ENTRY).
pub fn update_property_descriptor_enum_entry(
    session: &rt::Session,
    id_or_key: impl rt::Arg<String>,
    id_or_value: impl rt::Arg<String>,
    body: &UpdatePropertyDescriptorEnumEntryRequest,
) -> rt::Call<ResultStash<CustomerPropertyDescriptorEnumEntryResponse>> {
    rt::Call::new(session, &operations::UPDATE_PROPERTY_DESCRIPTOR_ENUM_ENTRY)
        .set("idOrKey", &rt::Arg::<String>::into_arg(id_or_key))
        .set("idOrValue", &rt::Arg::<String>::into_arg(id_or_value))
        .json(body)
}

/// Deletes one enum entry, by ID or value, from a property descriptor and returns the descriptor.
///
/// `DELETE /customeradmin/v2/propertydescriptor/{idOrKey}/values/{idOrValue}`
///
/// - `id_or_key`: `idOrKey` in the path, text.
/// - `id_or_value`: `idOrValue` in the path, text.
///
/// Needs `updateCustomerPropertyDescriptor`. [Schema](crate::schema::argus::customeradmin::v2::propertydescriptor::DELETE_PROPERTY_DESCRIPTOR_ENUM_ENTRY).
pub fn delete_property_descriptor_enum_entry(
    session: &rt::Session,
    id_or_key: impl rt::Arg<String>,
    id_or_value: impl rt::Arg<String>,
) -> rt::Call<ResultStash<PropertyDescriptorResponse>> {
    rt::Call::new(session, &operations::DELETE_PROPERTY_DESCRIPTOR_ENUM_ENTRY)
        .set("idOrKey", &rt::Arg::<String>::into_arg(id_or_key))
        .set("idOrValue", &rt::Arg::<String>::into_arg(id_or_value))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /customeradmin/v2/propertydescriptor`: [`list_property_descriptors()`](super::list_property_descriptors).
    pub static LIST_PROPERTY_DESCRIPTORS: rt::Operation = rt::Operation::new(
            "argus.customeradmin.v2.propertydescriptor.list_property_descriptors",
            rt::Method::GET,
            "/customeradmin/v2/propertydescriptor",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("keywords"),
                rt::Param::query("section"),
                rt::Param::query("sortBy"),
                rt::Param::query("includeSchema"),
                rt::Param::query("includeUISchema"),
                rt::Param::query("includeDeleted"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCustomerPropertyDescriptors"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// `POST /customeradmin/v2/propertydescriptor`: [`add_property_descriptor()`](super::add_property_descriptor).
    pub static ADD_PROPERTY_DESCRIPTOR: rt::Operation = rt::Operation::new(
            "argus.customeradmin.v2.propertydescriptor.add_property_descriptor",
            rt::Method::POST,
            "/customeradmin/v2/propertydescriptor",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addCustomerPropertyDescriptor"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// `POST /customeradmin/v2/propertydescriptor/search`: [`search_property_descriptor()`](super::search_property_descriptor).
    pub static SEARCH_PROPERTY_DESCRIPTOR: rt::Operation = rt::Operation::new(
            "argus.customeradmin.v2.propertydescriptor.search_property_descriptor",
            rt::Method::POST,
            "/customeradmin/v2/propertydescriptor/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCustomerPropertyDescriptors"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// `GET /customeradmin/v2/propertydescriptor/{idOrKey}`: [`get_property_descriptor()`](super::get_property_descriptor).
    pub static GET_PROPERTY_DESCRIPTOR: rt::Operation = rt::Operation::new(
            "argus.customeradmin.v2.propertydescriptor.get_property_descriptor",
            rt::Method::GET,
            "/customeradmin/v2/propertydescriptor/{idOrKey}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("idOrKey"),
                rt::Param::query("includeSchema"),
                rt::Param::query("includeUISchema"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCustomerPropertyDescriptors"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// `PUT /customeradmin/v2/propertydescriptor/{idOrKey}`: [`update_property_descriptor()`](super::update_property_descriptor).
    pub static UPDATE_PROPERTY_DESCRIPTOR: rt::Operation = rt::Operation::new(
            "argus.customeradmin.v2.propertydescriptor.update_property_descriptor",
            rt::Method::PUT,
            "/customeradmin/v2/propertydescriptor/{idOrKey}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrKey")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCustomerPropertyDescriptor"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// `DELETE /customeradmin/v2/propertydescriptor/{idOrKey}`: [`delete_property_descriptor()`](super::delete_property_descriptor).
    pub static DELETE_PROPERTY_DESCRIPTOR: rt::Operation = rt::Operation::new(
            "argus.customeradmin.v2.propertydescriptor.delete_property_descriptor",
            rt::Method::DELETE,
            "/customeradmin/v2/propertydescriptor/{idOrKey}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrKey")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["deleteCustomerPropertyDescriptor"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// `GET /customeradmin/v2/propertydescriptor/{idOrKey}/jsonschema`: [`get_property_descriptor_json_schema()`](super::get_property_descriptor_json_schema).
    pub static GET_PROPERTY_DESCRIPTOR_JSON_SCHEMA: rt::Operation = rt::Operation::new(
            "argus.customeradmin.v2.propertydescriptor.get_property_descriptor_json_schema",
            rt::Method::GET,
            "/customeradmin/v2/propertydescriptor/{idOrKey}/jsonschema",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrKey")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCustomerPropertyDescriptors"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// `GET /customeradmin/v2/propertydescriptor/{idOrKey}/values`: [`list_property_descriptor_enum_entries()`](super::list_property_descriptor_enum_entries).
    pub static LIST_PROPERTY_DESCRIPTOR_ENUM_ENTRIES: rt::Operation = rt::Operation::new(
            "argus.customeradmin.v2.propertydescriptor.list_property_descriptor_enum_entries",
            rt::Method::GET,
            "/customeradmin/v2/propertydescriptor/{idOrKey}/values",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("idOrKey"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("keywords"),
                rt::Param::query("sortBy"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCustomerPropertyDescriptors"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// `POST /customeradmin/v2/propertydescriptor/{idOrKey}/values`: [`add_property_descriptor_enum_entry()`](super::add_property_descriptor_enum_entry).
    pub static ADD_PROPERTY_DESCRIPTOR_ENUM_ENTRY: rt::Operation = rt::Operation::new(
            "argus.customeradmin.v2.propertydescriptor.add_property_descriptor_enum_entry",
            rt::Method::POST,
            "/customeradmin/v2/propertydescriptor/{idOrKey}/values",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrKey")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCustomerPropertyDescriptor"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// `POST /customeradmin/v2/propertydescriptor/{idOrKey}/values/search`: [`search_property_descriptor_enum_entries()`](super::search_property_descriptor_enum_entries).
    pub static SEARCH_PROPERTY_DESCRIPTOR_ENUM_ENTRIES: rt::Operation = rt::Operation::new(
            "argus.customeradmin.v2.propertydescriptor.search_property_descriptor_enum_entries",
            rt::Method::POST,
            "/customeradmin/v2/propertydescriptor/{idOrKey}/values/search",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrKey")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCustomerPropertyDescriptors"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// `PUT /customeradmin/v2/propertydescriptor/{idOrKey}/values/{idOrValue}`: [`update_property_descriptor_enum_entry()`](super::update_property_descriptor_enum_entry).
    pub static UPDATE_PROPERTY_DESCRIPTOR_ENUM_ENTRY: rt::Operation = rt::Operation::new(
            "argus.customeradmin.v2.propertydescriptor.update_property_descriptor_enum_entry",
            rt::Method::PUT,
            "/customeradmin/v2/propertydescriptor/{idOrKey}/values/{idOrValue}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrKey"), rt::Param::path("idOrValue")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCustomerPropertyDescriptor"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// `DELETE /customeradmin/v2/propertydescriptor/{idOrKey}/values/{idOrValue}`: [`delete_property_descriptor_enum_entry()`](super::delete_property_descriptor_enum_entry).
    pub static DELETE_PROPERTY_DESCRIPTOR_ENUM_ENTRY: rt::Operation = rt::Operation::new(
            "argus.customeradmin.v2.propertydescriptor.delete_property_descriptor_enum_entry",
            rt::Method::DELETE,
            "/customeradmin/v2/propertydescriptor/{idOrKey}/values/{idOrValue}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrKey"), rt::Param::path("idOrValue")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCustomerPropertyDescriptor"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_PROPERTY_DESCRIPTORS,
        &ADD_PROPERTY_DESCRIPTOR,
        &SEARCH_PROPERTY_DESCRIPTOR,
        &GET_PROPERTY_DESCRIPTOR,
        &UPDATE_PROPERTY_DESCRIPTOR,
        &DELETE_PROPERTY_DESCRIPTOR,
        &GET_PROPERTY_DESCRIPTOR_JSON_SCHEMA,
        &LIST_PROPERTY_DESCRIPTOR_ENUM_ENTRIES,
        &ADD_PROPERTY_DESCRIPTOR_ENUM_ENTRY,
        &SEARCH_PROPERTY_DESCRIPTOR_ENUM_ENTRIES,
        &UPDATE_PROPERTY_DESCRIPTOR_ENUM_ENTRY,
        &DELETE_PROPERTY_DESCRIPTOR_ENUM_ENTRY,
    ];
}
