//! Country.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{Country, CountrySearchRequest, ResultStash};

/// Lists the countries of the GeoIP data from a given ID on, with sorting and paging.
///
/// `GET /geoip/v1/country`
///
/// Needs `viewGeoIPData`. [Schema](crate::schema::argus::geoip::v1::country::LIST_COUNTRIES).
pub fn list_countries(session: &rt::Session) -> ListCountries {
    rt::Call::new(session, &operations::LIST_COUNTRIES).into()
}

rt::call! {
    /// The call of [`list_countries()`], with its optional parameters.
    pub struct ListCountries -> ResultStash<Vec<Country>> {
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        sort_by: Vec<String> => "sortBy",
        /// At least 0, `0` if absent.
        from_id: i32 => "fromID",
    }
}

/// Searches the countries of the GeoIP data by flags and start ID, with sorting and paging.
///
/// `POST /geoip/v1/country/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewGeoIPData`. [Schema](crate::schema::argus::geoip::v1::country::SEARCH_COUNTRIES).
pub fn search_countries(
    session: &rt::Session,
    body: &CountrySearchRequest,
) -> rt::Call<ResultStash<Vec<Country>>> {
    rt::Call::new(session, &operations::SEARCH_COUNTRIES).json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /geoip/v1/country`: [`list_countries()`](super::list_countries).
    pub static LIST_COUNTRIES: rt::Operation = rt::Operation::new(
            "argus.geoip.v1.country.list_countries",
            rt::Method::GET,
            "/geoip/v1/country",
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
    /// `POST /geoip/v1/country/search`: [`search_countries()`](super::search_countries).
    pub static SEARCH_COUNTRIES: rt::Operation = rt::Operation::new(
            "argus.geoip.v1.country.search_countries",
            rt::Method::POST,
            "/geoip/v1/country/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewGeoIPData"])
        .document(&crate::documents::argus::GEOIP);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&LIST_COUNTRIES, &SEARCH_COUNTRIES];
}
