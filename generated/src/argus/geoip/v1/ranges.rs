//! Ranges.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{GeoIpRange, IpRangeSearchRequest, ResultStash};

/// Lists GeoIP address ranges page by page, with sorting.
///
/// `GET /geoip/v1/ranges`
///
/// Needs `viewGeoIPData`. [Schema](crate::schema::argus::geoip::v1::ranges::LIST_RANGES).
pub fn list_ranges(session: &rt::Session) -> ListRanges {
    rt::Call::new(session, &operations::LIST_RANGES).into()
}

rt::call! {
    /// The call of [`list_ranges()`], with its optional parameters.
    pub struct ListRanges -> ResultStash<Vec<GeoIpRange>> {
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        sort_by: Vec<String> => "sortBy",
    }
}

/// Searches GeoIP ranges by IP address, country, location and region, with sorting and paging.
///
/// `POST /geoip/v1/ranges/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewGeoIPData`. [Schema](crate::schema::argus::geoip::v1::ranges::FIND_RANGES).
pub fn find_ranges(
    session: &rt::Session,
    body: &IpRangeSearchRequest,
) -> rt::Call<ResultStash<Vec<GeoIpRange>>> {
    rt::Call::new(session, &operations::FIND_RANGES).json(body)
}

/// Returns the GeoIP range for a single IP address.
///
/// `GET /geoip/v1/ranges/{ip}`
///
/// - `ip`: `ip` in the path, text.
///
/// Needs `viewGeoIPData`. [Schema](crate::schema::argus::geoip::v1::ranges::LOOKUP_IP).
pub fn lookup_ip(
    session: &rt::Session,
    ip: impl rt::Arg<String>,
) -> rt::Call<ResultStash<GeoIpRange>> {
    rt::Call::new(session, &operations::LOOKUP_IP)
        .set("ip", &rt::Arg::<String>::into_arg(ip))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /geoip/v1/ranges`: [`list_ranges()`](super::list_ranges).
    pub static LIST_RANGES: rt::Operation = rt::Operation::new(
            "argus.geoip.v1.ranges.list_ranges",
            rt::Method::GET,
            "/geoip/v1/ranges",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::query("sortBy"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewGeoIPData"])
        .document(&crate::documents::argus::GEOIP);
    /// `POST /geoip/v1/ranges/search`: [`find_ranges()`](super::find_ranges).
    pub static FIND_RANGES: rt::Operation = rt::Operation::new(
            "argus.geoip.v1.ranges.find_ranges",
            rt::Method::POST,
            "/geoip/v1/ranges/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewGeoIPData"])
        .document(&crate::documents::argus::GEOIP);
    /// `GET /geoip/v1/ranges/{ip}`: [`lookup_ip()`](super::lookup_ip).
    pub static LOOKUP_IP: rt::Operation = rt::Operation::new(
            "argus.geoip.v1.ranges.lookup_ip",
            rt::Method::GET,
            "/geoip/v1/ranges/{ip}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("ip")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewGeoIPData"])
        .document(&crate::documents::argus::GEOIP);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&LIST_RANGES, &FIND_RANGES, &LOOKUP_IP];
}
