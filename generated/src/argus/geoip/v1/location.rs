//! Location.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{GeoLocation, LocationSearchRequest, ResultStash};

/// Lists GeoIP locations from a given ID on, with sorting and paging.
///
/// `GET /geoip/v1/location`
///
/// Needs `viewGeoIPData`. [Schema](crate::schema::argus::geoip::v1::location::LIST_LOCATIONS).
pub fn list_locations(session: &rt::Session) -> ListLocations {
    rt::Call::new(session, &operations::LIST_LOCATIONS).into()
}

rt::call! {
    /// The call of [`list_locations()`], with its optional parameters.
    pub struct ListLocations -> ResultStash<Vec<GeoLocation>> {
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        sort_by: Vec<String> => "sortBy",
        /// At least 0, `0` if absent.
        from_id: i64 => "fromID",
    }
}

/// Searches GeoIP locations by country, external ID, time and flags, with sorting and paging.
///
/// `POST /geoip/v1/location/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewGeoIPData`. [Schema](crate::schema::argus::geoip::v1::location::SEARCH_LOCATIONS).
pub fn search_locations(
    session: &rt::Session,
    body: &LocationSearchRequest,
) -> rt::Call<ResultStash<Vec<GeoLocation>>> {
    rt::Call::new(session, &operations::SEARCH_LOCATIONS).json(body)
}

/// Returns one GeoIP location by its numeric ID.
///
/// `GET /geoip/v1/location/{id}`
///
/// - `id`: `id` in the path, int64.
///
/// Needs `viewGeoIPData`. [Schema](crate::schema::argus::geoip::v1::location::GET_LOCATION).
pub fn get_location(
    session: &rt::Session,
    id: i64,
) -> rt::Call<ResultStash<GeoLocation>> {
    rt::Call::new(session, &operations::GET_LOCATION).set("id", &id)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /geoip/v1/location`: [`list_locations()`](super::list_locations).
    pub static LIST_LOCATIONS: rt::Operation = rt::Operation::new(
            "argus.geoip.v1.location.list_locations",
            rt::Method::GET,
            "/geoip/v1/location",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::query("sortBy"),
                rt::Param::query("fromID"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewGeoIPData"])
        .document(&crate::documents::argus::GEOIP);
    /// `POST /geoip/v1/location/search`: [`search_locations()`](super::search_locations).
    pub static SEARCH_LOCATIONS: rt::Operation = rt::Operation::new(
            "argus.geoip.v1.location.search_locations",
            rt::Method::POST,
            "/geoip/v1/location/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewGeoIPData"])
        .document(&crate::documents::argus::GEOIP);
    /// `GET /geoip/v1/location/{id}`: [`get_location()`](super::get_location).
    pub static GET_LOCATION: rt::Operation = rt::Operation::new(
            "argus.geoip.v1.location.get_location",
            rt::Method::GET,
            "/geoip/v1/location/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewGeoIPData"])
        .document(&crate::documents::argus::GEOIP);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_LOCATIONS,
        &SEARCH_LOCATIONS,
        &GET_LOCATION,
    ];
}
