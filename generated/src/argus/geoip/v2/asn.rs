//! Asn.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{AutonomousSystemNetworkResponse, AutonomousSystemNetworkSearchRequest, AutonomousSystemResponse, AutonomousSystemSearchRequest, ListAutonomousSystemNetworksSortBy, ListAutonomousSystemsSortBy, ResultStash};

/// Lists autonomous systems page by page, optionally limited to the given AS numbers.
///
/// `GET /geoip/v2/asn`
///
/// Needs `viewAutonomousSystems`. [Schema](crate::schema::argus::geoip::v2::asn::LIST_AUTONOMOUS_SYSTEMS).
pub fn list_autonomous_systems(session: &rt::Session) -> ListAutonomousSystems {
    rt::Call::new(session, &operations::LIST_AUTONOMOUS_SYSTEMS).into()
}

rt::call! {
    /// The call of [`list_autonomous_systems()`], with its optional parameters.
    pub struct ListAutonomousSystems -> ResultStash<Vec<AutonomousSystemResponse>> {
        /// No item twice.
        asn: Vec<i64> => "asn",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        sort_by: Vec<ListAutonomousSystemsSortBy> => "sortBy",
    }
}

/// Lists networks of autonomous systems page by page, optionally limited to given AS numbers or IPs.
///
/// `GET /geoip/v2/asn/networks`
///
/// Needs `viewAutonomousSystems`. [Schema](crate::schema::argus::geoip::v2::asn::LIST_AUTONOMOUS_SYSTEM_NETWORKS).
pub fn list_autonomous_system_networks(
    session: &rt::Session,
) -> ListAutonomousSystemNetworks {
    rt::Call::new(session, &operations::LIST_AUTONOMOUS_SYSTEM_NETWORKS).into()
}

rt::call! {
    /// The call of [`list_autonomous_system_networks()`], with its optional parameters.
    pub struct ListAutonomousSystemNetworks -> ResultStash<Vec<AutonomousSystemNetworkResponse>> {
        /// No item twice.
        asn: Vec<i64> => "asn",
        /// No item twice.
        ip: Vec<String> => "ip",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        sort_by: Vec<ListAutonomousSystemNetworksSortBy> => "sortBy",
    }
}

/// Finds networks of autonomous systems by AS number or IP, with the criteria sent in the body.
///
/// `POST /geoip/v2/asn/networks/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewAutonomousSystems`. [Schema](crate::schema::argus::geoip::v2::asn::SEARCH_AUTONOMOUS_SYSTEM_NETWORKS).
pub fn search_autonomous_system_networks(
    session: &rt::Session,
    body: &AutonomousSystemNetworkSearchRequest,
) -> rt::Call<ResultStash<Vec<AutonomousSystemNetworkResponse>>> {
    rt::Call::new(session, &operations::SEARCH_AUTONOMOUS_SYSTEM_NETWORKS).json(body)
}

/// Finds autonomous systems by AS number, with criteria and sort order sent in the body.
///
/// `POST /geoip/v2/asn/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewAutonomousSystems`. [Schema](crate::schema::argus::geoip::v2::asn::SEARCH_AUTONOMOUS_SYSTEMS).
pub fn search_autonomous_systems(
    session: &rt::Session,
    body: &AutonomousSystemSearchRequest,
) -> rt::Call<ResultStash<Vec<AutonomousSystemResponse>>> {
    rt::Call::new(session, &operations::SEARCH_AUTONOMOUS_SYSTEMS).json(body)
}

/// Returns a single autonomous system by its AS number or by an IP address.
///
/// `GET /geoip/v2/asn/{asnOrIP}`
///
/// - `asn_or_ip`: `asnOrIP` in the path, text.
///
/// Needs `viewAutonomousSystems`. [Schema](crate::schema::argus::geoip::v2::asn::GET_AUTONOMOUS_SYSTEM).
pub fn get_autonomous_system(
    session: &rt::Session,
    asn_or_ip: impl rt::Arg<String>,
) -> rt::Call<ResultStash<AutonomousSystemResponse>> {
    rt::Call::new(session, &operations::GET_AUTONOMOUS_SYSTEM)
        .set("asnOrIP", &rt::Arg::<String>::into_arg(asn_or_ip))
}

/// Lists the networks of one autonomous system, selected by its AS number or by an IP address.
///
/// `GET /geoip/v2/asn/{asnOrIP}/networks`
///
/// - `asn_or_ip`: `asnOrIP` in the path, text.
///
/// Needs `viewAutonomousSystems`. [Schema](crate::schema::argus::geoip::v2::asn::GET_AUTONOMOUS_SYSTEM_NETWORKS).
pub fn get_autonomous_system_networks(
    session: &rt::Session,
    asn_or_ip: impl rt::Arg<String>,
) -> GetAutonomousSystemNetworks {
    rt::Call::new(session, &operations::GET_AUTONOMOUS_SYSTEM_NETWORKS)
        .set("asnOrIP", &rt::Arg::<String>::into_arg(asn_or_ip))
        .into()
}

rt::call! {
    /// The call of [`get_autonomous_system_networks()`], with its optional parameters.
    pub struct GetAutonomousSystemNetworks -> ResultStash<Vec<AutonomousSystemNetworkResponse>> {
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /geoip/v2/asn`: [`list_autonomous_systems()`](super::list_autonomous_systems).
    pub static LIST_AUTONOMOUS_SYSTEMS: rt::Operation = rt::Operation::new(
            "argus.geoip.v2.asn.list_autonomous_systems",
            rt::Method::GET,
            "/geoip/v2/asn",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("asn"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::query("includeDeleted"),
                rt::Param::query("sortBy"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAutonomousSystems"])
        .document(&crate::documents::argus::GEOIP);
    /// `GET /geoip/v2/asn/networks`: [`list_autonomous_system_networks()`](super::list_autonomous_system_networks).
    pub static LIST_AUTONOMOUS_SYSTEM_NETWORKS: rt::Operation = rt::Operation::new(
            "argus.geoip.v2.asn.list_autonomous_system_networks",
            rt::Method::GET,
            "/geoip/v2/asn/networks",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("asn"),
                rt::Param::query("ip"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::query("includeDeleted"),
                rt::Param::query("sortBy"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAutonomousSystems"])
        .document(&crate::documents::argus::GEOIP);
    /// `POST /geoip/v2/asn/networks/search`: [`search_autonomous_system_networks()`](super::search_autonomous_system_networks).
    pub static SEARCH_AUTONOMOUS_SYSTEM_NETWORKS: rt::Operation = rt::Operation::new(
            "argus.geoip.v2.asn.search_autonomous_system_networks",
            rt::Method::POST,
            "/geoip/v2/asn/networks/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAutonomousSystems"])
        .document(&crate::documents::argus::GEOIP);
    /// `POST /geoip/v2/asn/search`: [`search_autonomous_systems()`](super::search_autonomous_systems).
    pub static SEARCH_AUTONOMOUS_SYSTEMS: rt::Operation = rt::Operation::new(
            "argus.geoip.v2.asn.search_autonomous_systems",
            rt::Method::POST,
            "/geoip/v2/asn/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAutonomousSystems"])
        .document(&crate::documents::argus::GEOIP);
    /// `GET /geoip/v2/asn/{asnOrIP}`: [`get_autonomous_system()`](super::get_autonomous_system).
    pub static GET_AUTONOMOUS_SYSTEM: rt::Operation = rt::Operation::new(
            "argus.geoip.v2.asn.get_autonomous_system",
            rt::Method::GET,
            "/geoip/v2/asn/{asnOrIP}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("asnOrIP")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAutonomousSystems"])
        .document(&crate::documents::argus::GEOIP);
    /// `GET /geoip/v2/asn/{asnOrIP}/networks`: [`get_autonomous_system_networks()`](super::get_autonomous_system_networks).
    pub static GET_AUTONOMOUS_SYSTEM_NETWORKS: rt::Operation = rt::Operation::new(
            "argus.geoip.v2.asn.get_autonomous_system_networks",
            rt::Method::GET,
            "/geoip/v2/asn/{asnOrIP}/networks",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("asnOrIP"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAutonomousSystems"])
        .document(&crate::documents::argus::GEOIP);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_AUTONOMOUS_SYSTEMS,
        &LIST_AUTONOMOUS_SYSTEM_NETWORKS,
        &SEARCH_AUTONOMOUS_SYSTEM_NETWORKS,
        &SEARCH_AUTONOMOUS_SYSTEMS,
        &GET_AUTONOMOUS_SYSTEM,
        &GET_AUTONOMOUS_SYSTEM_NETWORKS,
    ];
}
