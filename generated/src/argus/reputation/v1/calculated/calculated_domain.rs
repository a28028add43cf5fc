//! CalculatedDomain.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::{AddressReputation, AddressReputationSearchCriteria, DomainReputation, DomainReputationSearchCriteria, IpAddress, ResultStash};

/// Lists calculated domain reputations by source and minimum value, paged or from a given domain on.
///
/// `GET /reputation/v1/calculated/domain`
///
/// Needs `viewObservationData`. [Schema](crate::schema::argus::reputation::v1::calculated::calculated_domain::LIST_DOMAIN_REPUTATION).
pub fn list_domain_reputation(session: &rt::Session) -> ListDomainReputation {
    rt::Call::new(session, &operations::LIST_DOMAIN_REPUTATION).into()
}

rt::call! {
    /// The call of [`list_domain_reputation()`], with its optional parameters.
    pub struct ListDomainReputation -> ResultStash<Vec<DomainReputation>> {
        from_domain: String => "fromDomain",
        after_domain: String => "afterDomain",
        source_id: i32 => "sourceID",
        minimum_value: f64 => "minimumValue",
        /// `25` if absent.
        limit: i32 => "limit",
        /// `0` if absent.
        offset: i32 => "offset",
    }
}

/// Lists the domain reputations that match criteria in the body, such as domains, source or minimum value.
///
/// `POST /reputation/v1/calculated/domain/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewObservationData`. [Schema](crate::schema::argus::reputation::v1::calculated::calculated_domain::FIND_DOMAIN_REPUTATION).
pub fn find_domain_reputation(
    session: &rt::Session,
    body: &DomainReputationSearchCriteria,
) -> rt::Call<ResultStash<Vec<DomainReputation>>> {
    rt::Call::new(session, &operations::FIND_DOMAIN_REPUTATION).json(body)
}

/// Calculates the reputation of one domain, by its full name, and returns it as a list.
///
/// `GET /reputation/v1/calculated/domain/{fqdn}`
///
/// - `fqdn`: `fqdn` in the path, text.
///
/// Needs `viewObservationData`. [Schema](crate::schema::argus::reputation::v1::calculated::calculated_domain::CALCULATE_REPUTATION_FOR_DOMAIN).
pub fn calculate_reputation_for_domain(
    session: &rt::Session,
    fqdn: impl rt::Arg<String>,
) -> rt::Call<ResultStash<Vec<DomainReputation>>> {
    rt::Call::new(session, &operations::CALCULATE_REPUTATION_FOR_DOMAIN)
        .set("fqdn", &rt::Arg::<String>::into_arg(fqdn))
}

/// Lists calculated IP address reputations by source and minimum value, paged or from an address on.
///
/// `GET /reputation/v1/calculated/ip`
///
/// Needs `viewObservationData`. [Schema](crate::schema::argus::reputation::v1::calculated::calculated_domain::LIST_ADDRESS_REPUTATION).
pub fn list_address_reputation(session: &rt::Session) -> ListAddressReputation {
    rt::Call::new(session, &operations::LIST_ADDRESS_REPUTATION).into()
}

rt::call! {
    /// The call of [`list_address_reputation()`], with its optional parameters.
    pub struct ListAddressReputation -> ResultStash<Vec<AddressReputation>> {
        from_address: IpAddress => "fromAddress",
        after_address: IpAddress => "afterAddress",
        source_id: i32 => "sourceID",
        minimum_value: f64 => "minimumValue",
        /// `25` if absent.
        limit: i32 => "limit",
        /// `0` if absent.
        offset: i32 => "offset",
    }
}

/// Lists the IP address reputations that match criteria in the body, such as addresses or minimum value.
///
/// `POST /reputation/v1/calculated/ip/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewObservationData`. [Schema](crate::schema::argus::reputation::v1::calculated::calculated_domain::FIND_ADDRESS_REPUTATION).
pub fn find_address_reputation(
    session: &rt::Session,
    body: &AddressReputationSearchCriteria,
) -> rt::Call<ResultStash<Vec<AddressReputation>>> {
    rt::Call::new(session, &operations::FIND_ADDRESS_REPUTATION).json(body)
}

/// Calculates the reputation of one IP address and returns it as a list.
///
/// `GET /reputation/v1/calculated/ip/{ip}`
///
/// - `ip`: `ip` in the path, text.
///
/// Needs `viewObservationData`. [Schema](crate::schema::argus::reputation::v1::calculated::calculated_domain::CALCULATE_REPUTATION_FOR_IP).
pub fn calculate_reputation_for_ip(
    session: &rt::Session,
    ip: impl rt::Arg<String>,
) -> rt::Call<ResultStash<Vec<AddressReputation>>> {
    rt::Call::new(session, &operations::CALCULATE_REPUTATION_FOR_IP)
        .set("ip", &rt::Arg::<String>::into_arg(ip))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /reputation/v1/calculated/domain`: [`list_domain_reputation()`](super::list_domain_reputation).
    pub static LIST_DOMAIN_REPUTATION: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.calculated.calculated_domain.list_domain_reputation",
            rt::Method::GET,
            "/reputation/v1/calculated/domain",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("fromDomain"),
                rt::Param::query("afterDomain"),
                rt::Param::query("sourceID"),
                rt::Param::query("minimumValue"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewObservationData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `POST /reputation/v1/calculated/domain/search`: [`find_domain_reputation()`](super::find_domain_reputation).
    pub static FIND_DOMAIN_REPUTATION: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.calculated.calculated_domain.find_domain_reputation",
            rt::Method::POST,
            "/reputation/v1/calculated/domain/search",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewObservationData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `GET /reputation/v1/calculated/domain/{fqdn}`: [`calculate_reputation_for_domain()`](super::calculate_reputation_for_domain).
    pub static CALCULATE_REPUTATION_FOR_DOMAIN: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.calculated.calculated_domain.calculate_reputation_for_domain",
            rt::Method::GET,
            "/reputation/v1/calculated/domain/{fqdn}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("fqdn")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewObservationData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `GET /reputation/v1/calculated/ip`: [`list_address_reputation()`](super::list_address_reputation).
    pub static LIST_ADDRESS_REPUTATION: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.calculated.calculated_domain.list_address_reputation",
            rt::Method::GET,
            "/reputation/v1/calculated/ip",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("fromAddress"),
                rt::Param::query("afterAddress"),
                rt::Param::query("sourceID"),
                rt::Param::query("minimumValue"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewObservationData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `POST /reputation/v1/calculated/ip/search`: [`find_address_reputation()`](super::find_address_reputation).
    pub static FIND_ADDRESS_REPUTATION: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.calculated.calculated_domain.find_address_reputation",
            rt::Method::POST,
            "/reputation/v1/calculated/ip/search",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewObservationData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `GET /reputation/v1/calculated/ip/{ip}`: [`calculate_reputation_for_ip()`](super::calculate_reputation_for_ip).
    pub static CALCULATE_REPUTATION_FOR_IP: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.calculated.calculated_domain.calculate_reputation_for_ip",
            rt::Method::GET,
            "/reputation/v1/calculated/ip/{ip}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("ip")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewObservationData"])
        .document(&crate::documents::argus::REPUTATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_DOMAIN_REPUTATION,
        &FIND_DOMAIN_REPUTATION,
        &CALCULATE_REPUTATION_FOR_DOMAIN,
        &LIST_ADDRESS_REPUTATION,
        &FIND_ADDRESS_REPUTATION,
        &CALCULATE_REPUTATION_FOR_IP,
    ];
}
