//! Type.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{JsonObjectTypeDescriptor, JsonSchemaResponse, ResultStash};

/// Lists descriptors of the available JSON object types, page by page.
///
/// `GET /jsonobject/v1/type`
///
/// Needs `viewJsonObjects`. [Schema](crate::schema::argus::jsonobject::v1::r#type::LIST_JSON_OBJECT_TYPE_DESCRIPTORS).
pub fn list_json_object_type_descriptors(
    session: &rt::Session,
) -> ListJsonObjectTypeDescriptors {
    rt::Call::new(session, &operations::LIST_JSON_OBJECT_TYPE_DESCRIPTORS).into()
}

rt::call! {
    /// The call of [`list_json_object_type_descriptors()`], with its optional parameters.
    pub struct ListJsonObjectTypeDescriptors -> ResultStash<Vec<JsonObjectTypeDescriptor>> {
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
    }
}

/// Returns the JSON schema of one JSON object type, by type.
///
/// `GET /jsonobject/v1/type/{type}/schema`
///
/// - `r#type`: `type` in the path, text.
///
/// Needs `viewJsonObjects`. [Schema](crate::schema::argus::jsonobject::v1::r#type::GET_JSON_SCHEMA).
pub fn get_json_schema(
    session: &rt::Session,
    r#type: impl rt::Arg<String>,
) -> rt::Call<ResultStash<JsonSchemaResponse>> {
    rt::Call::new(session, &operations::GET_JSON_SCHEMA)
        .set("type", &rt::Arg::<String>::into_arg(r#type))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /jsonobject/v1/type`: [`list_json_object_type_descriptors()`](super::list_json_object_type_descriptors).
    pub static LIST_JSON_OBJECT_TYPE_DESCRIPTORS: rt::Operation = rt::Operation::new(
            "argus.jsonobject.v1.type.list_json_object_type_descriptors",
            rt::Method::GET,
            "/jsonobject/v1/type",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::query("limit"), rt::Param::query("offset")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewJsonObjects"])
        .document(&crate::documents::argus::WORLD);
    /// `GET /jsonobject/v1/type/{type}/schema`: [`get_json_schema()`](super::get_json_schema).
    pub static GET_JSON_SCHEMA: rt::Operation = rt::Operation::new(
            "argus.jsonobject.v1.type.get_json_schema",
            rt::Method::GET,
            "/jsonobject/v1/type/{type}/schema",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("type")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewJsonObjects"])
        .document(&crate::documents::argus::WORLD);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_JSON_OBJECT_TYPE_DESCRIPTORS,
        &GET_JSON_SCHEMA,
    ];
}
