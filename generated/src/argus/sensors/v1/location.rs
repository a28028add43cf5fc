//! Location.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{AddLocationRequest, Location, LocationSearchCriteria, ResultStash, UpdateLocationRequest};

/// Lists sensor locations page by page, filtered by customer, global and deleted state.
///
/// `GET /sensors/v1/location`
///
/// Needs `viewLocations`. [Schema](crate::schema::argus::sensors::v1::location::LIST_LOCATIONS).
pub fn list_locations(session: &rt::Session) -> ListLocations {
    rt::Call::new(session, &operations::LIST_LOCATIONS).into()
}

rt::call! {
    /// The call of [`list_locations()`], with its optional parameters.
    pub struct ListLocations -> ResultStash<Vec<Location>> {
        /// No item twice.
        customer_id: Vec<i64> => "customerID",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// `false` if absent.
        include_global: bool => "includeGlobal",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
    }
}

/// Creates a location from a name, short name and time zone, and returns it.
///
/// `POST /sensors/v1/location`
///
/// - `body`: sent as `application/json`.
///
/// Needs `addLocation`, `addGlobalLocation`. [Schema](crate::schema::argus::sensors::v1::location::CREATE_LOCATION).
pub fn create_location(
    session: &rt::Session,
    body: &AddLocationRequest,
) -> rt::Call<ResultStash<Location>> {
    rt::Call::new(session, &operations::CREATE_LOCATION).json(body)
}

/// Searches locations by keyword, time, user, customer and flags, with paging.
///
/// `POST /sensors/v1/location/search`
///
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `viewLocations`. [Schema](crate::schema::argus::sensors::v1::location::FIND_LOCATIONS).
pub fn find_locations(
    session: &rt::Session,
    body: Option<&LocationSearchCriteria>,
) -> rt::Call<ResultStash<Vec<Location>>> {
    rt::Call::new(session, &operations::FIND_LOCATIONS).maybe_json(body)
}

/// Returns one location by its ID or short name.
///
/// `GET /sensors/v1/location/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `viewLocations`. [Schema](crate::schema::argus::sensors::v1::location::GET_LOCATION).
pub fn get_location(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> rt::Call<ResultStash<Location>> {
    rt::Call::new(session, &operations::GET_LOCATION)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
}

/// Updates the name, network zone, short name or time zone of a location.
///
/// `PUT /sensors/v1/location/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateLocation`, `updateGlobalLocation`. [Schema](crate::schema::argus::sensors::v1::location::UPDATE_LOCATION).
pub fn update_location(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
    body: &UpdateLocationRequest,
) -> rt::Call<ResultStash<Location>> {
    rt::Call::new(session, &operations::UPDATE_LOCATION)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .json(body)
}

/// Deletes a location by its ID or short name and returns it.
///
/// `DELETE /sensors/v1/location/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `removeLocation`, `removeGlobalLocation`. [Schema](crate::schema::argus::sensors::v1::location::DELETE_LOCATION).
pub fn delete_location(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> rt::Call<ResultStash<Location>> {
    rt::Call::new(session, &operations::DELETE_LOCATION)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /sensors/v1/location`: [`list_locations()`](super::list_locations).
    pub static LIST_LOCATIONS: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.location.list_locations",
            rt::Method::GET,
            "/sensors/v1/location",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("customerID"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::query("includeGlobal"),
                rt::Param::query("includeDeleted"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewLocations"])
        .document(&crate::documents::argus::SENSORS);
    /// `POST /sensors/v1/location`: [`create_location()`](super::create_location).
    pub static CREATE_LOCATION: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.location.create_location",
            rt::Method::POST,
            "/sensors/v1/location",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addLocation", "addGlobalLocation"])
        .document(&crate::documents::argus::SENSORS);
    /// `POST /sensors/v1/location/search`: [`find_locations()`](super::find_locations).
    pub static FIND_LOCATIONS: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.location.find_locations",
            rt::Method::POST,
            "/sensors/v1/location/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewLocations"])
        .document(&crate::documents::argus::SENSORS);
    /// `GET /sensors/v1/location/{idOrShortName}`: [`get_location()`](super::get_location).
    pub static GET_LOCATION: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.location.get_location",
            rt::Method::GET,
            "/sensors/v1/location/{idOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortName")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewLocations"])
        .document(&crate::documents::argus::SENSORS);
    /// `PUT /sensors/v1/location/{idOrShortName}`: [`update_location()`](super::update_location).
    pub static UPDATE_LOCATION: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.location.update_location",
            rt::Method::PUT,
            "/sensors/v1/location/{idOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortName")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateLocation", "updateGlobalLocation"])
        .document(&crate::documents::argus::SENSORS);
    /// `DELETE /sensors/v1/location/{idOrShortName}`: [`delete_location()`](super::delete_location).
    pub static DELETE_LOCATION: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.location.delete_location",
            rt::Method::DELETE,
            "/sensors/v1/location/{idOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortName")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["removeLocation", "removeGlobalLocation"])
        .document(&crate::documents::argus::SENSORS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_LOCATIONS,
        &CREATE_LOCATION,
        &FIND_LOCATIONS,
        &GET_LOCATION,
        &UPDATE_LOCATION,
        &DELETE_LOCATION,
    ];
}
