//! Observation.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{AbstractObservationVo, AddressObservation, AddressObservationSearchCriteria, DomainName, DomainObservation, DomainObservationSearchCriteria, IpAddress, ListDomainObservationsMinimumConfidence, ObservationAddRequest, ObservationAddResponse, ResultStash};

/// Adds a batch of observations for a source, given by id or alias.
///
/// `POST /reputation/v1/observation`
///
/// - `body`: sent as `application/json`.
///
/// Needs `editObservationData`. [Schema](crate::schema::argus::reputation::v1::observation::ADD_OBSERVATIONS).
pub fn add_observations(
    session: &rt::Session,
    body: &ObservationAddRequest,
) -> rt::Call<ResultStash<ObservationAddResponse>> {
    rt::Call::new(session, &operations::ADD_OBSERVATIONS).json(body)
}

/// Deletes observations by source and by IP addresses or domain names, and returns them.
///
/// `DELETE /reputation/v1/observation`
///
/// Needs `editObservationData`. [Schema](crate::schema::argus::reputation::v1::observation::DELETE_OBSERVATIONS).
pub fn delete_observations(session: &rt::Session) -> DeleteObservations {
    rt::Call::new(session, &operations::DELETE_OBSERVATIONS).into()
}

rt::call! {
    /// The call of [`delete_observations()`], with its optional parameters.
    pub struct DeleteObservations -> ResultStash<Vec<AbstractObservationVo>> {
        /// `0` if absent.
        source_id: i32 => "sourceID",
        source_alias: String => "sourceAlias",
        /// No item twice.
        address: Vec<IpAddress> => "address",
        /// No item twice.
        fqdn: Vec<DomainName> => "fqdn",
    }
}

/// Lists domain observations by source, minimum state and minimum confidence, paged.
///
/// `GET /reputation/v1/observation/domain`
///
/// Needs `viewObservationData`. [Schema](crate::schema::argus::reputation::v1::observation::LIST_DOMAIN_OBSERVATIONS).
pub fn list_domain_observations(session: &rt::Session) -> ListDomainObservations {
    rt::Call::new(session, &operations::LIST_DOMAIN_OBSERVATIONS).into()
}

rt::call! {
    /// The call of [`list_domain_observations()`], with its optional parameters.
    pub struct ListDomainObservations -> ResultStash<Vec<DomainObservation>> {
        source_id: i32 => "sourceID",
        minimum_state: i32 => "minimumState",
        minimum_confidence: ListDomainObservationsMinimumConfidence => "minimumConfidence",
        /// `25` if absent.
        limit: i32 => "limit",
        /// `0` if absent.
        offset: i32 => "offset",
        /// At least -1.
        count_max_wait: i32 => "countMaxWait",
    }
}

/// Lists the domain observations that match criteria in the body, such as domains, source or time range.
///
/// `POST /reputation/v1/observation/domain/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewObservationData`. [Schema](crate::schema::argus::reputation::v1::observation::FIND_DOMAIN_OBSERVATIONS).
pub fn find_domain_observations(
    session: &rt::Session,
    body: &DomainObservationSearchCriteria,
) -> rt::Call<ResultStash<Vec<DomainObservation>>> {
    rt::Call::new(session, &operations::FIND_DOMAIN_OBSERVATIONS).json(body)
}

/// Returns the observations recorded for one domain, by its full name.
///
/// `GET /reputation/v1/observation/domain/{fqdn}`
///
/// - `fqdn`: `fqdn` in the path, text.
///
/// Needs `viewObservationData`. [Schema](crate::schema::argus::reputation::v1::observation::FETCH_OBSERVATIONS_FOR_DOMAIN).
pub fn fetch_observations_for_domain(
    session: &rt::Session,
    fqdn: impl rt::Arg<String>,
) -> FetchObservationsForDomain {
    rt::Call::new(session, &operations::FETCH_OBSERVATIONS_FOR_DOMAIN)
        .set("fqdn", &rt::Arg::<String>::into_arg(fqdn))
        .into()
}

rt::call! {
    /// The call of [`fetch_observations_for_domain()`], with its optional parameters.
    pub struct FetchObservationsForDomain -> ResultStash<Vec<DomainObservation>> {
        /// At least -1.
        count_max_wait: i32 => "countMaxWait",
    }
}

/// Lists IP address observations by source, minimum state and minimum confidence, paged.
///
/// `GET /reputation/v1/observation/ip`
///
/// Needs `viewObservationData`. [Schema](crate::schema::argus::reputation::v1::observation::LIST_ADDRESS_OBSERVATIONS).
pub fn list_address_observations(session: &rt::Session) -> ListAddressObservations {
    rt::Call::new(session, &operations::LIST_ADDRESS_OBSERVATIONS).into()
}

rt::call! {
    /// The call of [`list_address_observations()`], with its optional parameters.
    pub struct ListAddressObservations -> ResultStash<Vec<AddressObservation>> {
        source_id: i32 => "sourceID",
        minimum_state: i32 => "minimumState",
        minimum_confidence: ListDomainObservationsMinimumConfidence => "minimumConfidence",
        /// `25` if absent.
        limit: i32 => "limit",
        /// `0` if absent.
        offset: i32 => "offset",
        /// At least -1.
        count_max_wait: i32 => "countMaxWait",
    }
}

/// Lists the IP address observations that match criteria in the body, such as addresses or time range.
///
/// `POST /reputation/v1/observation/ip/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewObservationData`. [Schema](crate::schema::argus::reputation::v1::observation::FIND_ADDRESS_OBSERVATIONS).
pub fn find_address_observations(
    session: &rt::Session,
    body: &AddressObservationSearchCriteria,
) -> rt::Call<ResultStash<Vec<AddressObservation>>> {
    rt::Call::new(session, &operations::FIND_ADDRESS_OBSERVATIONS).json(body)
}

/// Returns the observations recorded for one IP address.
///
/// `GET /reputation/v1/observation/ip/{ip}`
///
/// - `ip`: `ip` in the path, text.
///
/// Needs `viewObservationData`. [Schema](crate::schema::argus::reputation::v1::observation::FETCH_OBSERVATIONS_FOR_IP).
pub fn fetch_observations_for_ip(
    session: &rt::Session,
    ip: impl rt::Arg<String>,
) -> FetchObservationsForIp {
    rt::Call::new(session, &operations::FETCH_OBSERVATIONS_FOR_IP)
        .set("ip", &rt::Arg::<String>::into_arg(ip))
        .into()
}

rt::call! {
    /// The call of [`fetch_observations_for_ip()`], with its optional parameters.
    pub struct FetchObservationsForIp -> ResultStash<Vec<AddressObservation>> {
        /// At least -1.
        count_max_wait: i32 => "countMaxWait",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `POST /reputation/v1/observation`: [`add_observations()`](super::add_observations).
    pub static ADD_OBSERVATIONS: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.observation.add_observations",
            rt::Method::POST,
            "/reputation/v1/observation",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["editObservationData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `DELETE /reputation/v1/observation`: [`delete_observations()`](super::delete_observations).
    pub static DELETE_OBSERVATIONS: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.observation.delete_observations",
            rt::Method::DELETE,
            "/reputation/v1/observation",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("sourceID"),
                rt::Param::query("sourceAlias"),
                rt::Param::query("address"),
                rt::Param::query("fqdn"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["editObservationData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `GET /reputation/v1/observation/domain`: [`list_domain_observations()`](super::list_domain_observations).
    pub static LIST_DOMAIN_OBSERVATIONS: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.observation.list_domain_observations",
            rt::Method::GET,
            "/reputation/v1/observation/domain",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("sourceID"),
                rt::Param::query("minimumState"),
                rt::Param::query("minimumConfidence"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::query("countMaxWait"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewObservationData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `POST /reputation/v1/observation/domain/search`: [`find_domain_observations()`](super::find_domain_observations).
    pub static FIND_DOMAIN_OBSERVATIONS: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.observation.find_domain_observations",
            rt::Method::POST,
            "/reputation/v1/observation/domain/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewObservationData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `GET /reputation/v1/observation/domain/{fqdn}`: [`fetch_observations_for_domain()`](super::fetch_observations_for_domain).
    pub static FETCH_OBSERVATIONS_FOR_DOMAIN: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.observation.fetch_observations_for_domain",
            rt::Method::GET,
            "/reputation/v1/observation/domain/{fqdn}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("fqdn"), rt::Param::query("countMaxWait")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewObservationData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `GET /reputation/v1/observation/ip`: [`list_address_observations()`](super::list_address_observations).
    pub static LIST_ADDRESS_OBSERVATIONS: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.observation.list_address_observations",
            rt::Method::GET,
            "/reputation/v1/observation/ip",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("sourceID"),
                rt::Param::query("minimumState"),
                rt::Param::query("minimumConfidence"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::query("countMaxWait"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewObservationData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `POST /reputation/v1/observation/ip/search`: [`find_address_observations()`](super::find_address_observations).
    pub static FIND_ADDRESS_OBSERVATIONS: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.observation.find_address_observations",
            rt::Method::POST,
            "/reputation/v1/observation/ip/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewObservationData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `GET /reputation/v1/observation/ip/{ip}`: [`fetch_observations_for_ip()`](super::fetch_observations_for_ip).
    pub static FETCH_OBSERVATIONS_FOR_IP: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.observation.fetch_observations_for_ip",
            rt::Method::GET,
            "/reputation/v1/observation/ip/{ip}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("ip"), rt::Param::query("countMaxWait")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewObservationData"])
        .document(&crate::documents::argus::REPUTATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &ADD_OBSERVATIONS,
        &DELETE_OBSERVATIONS,
        &LIST_DOMAIN_OBSERVATIONS,
        &FIND_DOMAIN_OBSERVATIONS,
        &FETCH_OBSERVATIONS_FOR_DOMAIN,
        &LIST_ADDRESS_OBSERVATIONS,
        &FIND_ADDRESS_OBSERVATIONS,
        &FETCH_OBSERVATIONS_FOR_IP,
    ];
}
