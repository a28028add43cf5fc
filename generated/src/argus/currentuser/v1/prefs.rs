//! Prefs.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ResultStash};

/// Returns the properties of the current user as a map, optionally only the given keys.
///
/// `GET /currentuser/v1/prefs`
///
/// [Schema](crate::schema::argus::currentuser::v1::prefs::LIST_PROPERTIES).
pub fn list_properties(session: &rt::Session) -> ListProperties {
    rt::Call::new(session, &operations::LIST_PROPERTIES).into()
}

rt::call! {
    /// The call of [`list_properties()`], with its optional parameters.
    pub struct ListProperties -> ResultStash<rt::Map<rt::Value>> {
        /// No item twice.
        key: Vec<String> => "key",
    }
}

/// Sets properties of the current user from an object and returns them as a map.
///
/// `POST /currentuser/v1/prefs`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::currentuser::v1::prefs::SET_PROPERTIES).
pub fn set_properties(
    session: &rt::Session,
    body: &rt::Map<String>,
) -> rt::Call<ResultStash<rt::Map<rt::Value>>> {
    rt::Call::new(session, &operations::SET_PROPERTIES).json(body)
}

/// Deletes the properties with the given keys from the current user.
///
/// `DELETE /currentuser/v1/prefs`
///
/// - `key`: `key` in the query, list. No item twice.
///
/// [Schema](crate::schema::argus::currentuser::v1::prefs::DELETE_PROPERTIES).
pub fn delete_properties(
    session: &rt::Session,
    key: impl rt::Arg<Vec<String>>,
) -> rt::Call<rt::Value> {
    rt::Call::new(session, &operations::DELETE_PROPERTIES)
        .set("key", &rt::Arg::<Vec<String>>::into_arg(key))
}

/// Returns the value of one property of the current user as a string, by key.
///
/// `GET /currentuser/v1/prefs/{propertyKey}`
///
/// - `property_key`: `propertyKey` in the path, text.
///
/// [Schema](crate::schema::argus::currentuser::v1::prefs::GET_PROPERTY).
pub fn get_property(
    session: &rt::Session,
    property_key: impl rt::Arg<String>,
) -> rt::Call<ResultStash<String>> {
    rt::Call::new(session, &operations::GET_PROPERTY)
        .set("propertyKey", &rt::Arg::<String>::into_arg(property_key))
}

/// Deletes the one property with the given key from the current user.
///
/// `DELETE /currentuser/v1/prefs/{propertyKey}`
///
/// - `property_key`: `propertyKey` in the path, text.
///
/// [Schema](crate::schema::argus::currentuser::v1::prefs::DELETE_PROPERTY).
pub fn delete_property(
    session: &rt::Session,
    property_key: impl rt::Arg<String>,
) -> rt::Call<rt::Value> {
    rt::Call::new(session, &operations::DELETE_PROPERTY)
        .set("propertyKey", &rt::Arg::<String>::into_arg(property_key))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /currentuser/v1/prefs`: [`list_properties()`](super::list_properties).
    pub static LIST_PROPERTIES: rt::Operation = rt::Operation::new(
            "argus.currentuser.v1.prefs.list_properties",
            rt::Method::GET,
            "/currentuser/v1/prefs",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::query("key")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::USERS);
    /// `POST /currentuser/v1/prefs`: [`set_properties()`](super::set_properties).
    pub static SET_PROPERTIES: rt::Operation = rt::Operation::new(
            "argus.currentuser.v1.prefs.set_properties",
            rt::Method::POST,
            "/currentuser/v1/prefs",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::USERS);
    /// `DELETE /currentuser/v1/prefs`: [`delete_properties()`](super::delete_properties).
    pub static DELETE_PROPERTIES: rt::Operation = rt::Operation::new(
            "argus.currentuser.v1.prefs.delete_properties",
            rt::Method::DELETE,
            "/currentuser/v1/prefs",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::query("key").required()] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::USERS);
    /// `GET /currentuser/v1/prefs/{propertyKey}`: [`get_property()`](super::get_property).
    pub static GET_PROPERTY: rt::Operation = rt::Operation::new(
            "argus.currentuser.v1.prefs.get_property",
            rt::Method::GET,
            "/currentuser/v1/prefs/{propertyKey}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("propertyKey")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::USERS);
    /// `DELETE /currentuser/v1/prefs/{propertyKey}`: [`delete_property()`](super::delete_property).
    pub static DELETE_PROPERTY: rt::Operation = rt::Operation::new(
            "argus.currentuser.v1.prefs.delete_property",
            rt::Method::DELETE,
            "/currentuser/v1/prefs/{propertyKey}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("propertyKey")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::USERS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_PROPERTIES,
        &SET_PROPERTIES,
        &DELETE_PROPERTIES,
        &GET_PROPERTY,
        &DELETE_PROPERTY,
    ];
}
