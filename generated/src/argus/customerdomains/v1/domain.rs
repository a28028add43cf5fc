//! Domain.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{CustomerDomain, CustomerDomainCreateRequest, CustomerDomainSearchRequest, CustomerDomainUpdateRequest, ResultStash};

/// Lists customer domains as JSON, CSV or Excel, optionally filtered by keyword or customer.
///
/// `GET /customerdomains/v1/domain`
///
/// Answers `application/json`; can also answer `text/csv`, `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`. Needs `viewCustomerDomains`. [Schema](crate::schema::argus::customerdomains::v1::domain::GET_CUSTOMER_DOMAINS).
pub fn get_customer_domains(session: &rt::Session) -> GetCustomerDomains {
    rt::Call::new(session, &operations::GET_CUSTOMER_DOMAINS).into()
}

rt::call! {
    /// The call of [`get_customer_domains()`], with its optional parameters.
    pub struct GetCustomerDomains -> ResultStash<Vec<CustomerDomain>> {
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// 0 to 10000, `25` if absent.
        limit: i32 => "limit",
        /// 0 to 10000, `0` if absent.
        offset: i32 => "offset",
    }
}

/// Creates a domain for a customer from a domain name, a description and an internal flag.
///
/// `POST /customerdomains/v1/domain`
///
/// - `body`: sent as `application/json`.
///
/// Needs `addCustomerDomain`. [Schema](crate::schema::argus::customerdomains::v1::domain::CREATE_CUSTOMER_DOMAIN).
pub fn create_customer_domain(
    session: &rt::Session,
    body: &CustomerDomainCreateRequest,
) -> rt::Call<ResultStash<CustomerDomain>> {
    rt::Call::new(session, &operations::CREATE_CUSTOMER_DOMAIN).json(body)
}

/// Finds customer domains by customer, name, flags, user and time, as JSON, CSV or Excel.
///
/// `POST /customerdomains/v1/domain/search`
///
/// - `body`: sent as `application/json`.
///
/// Answers `application/json`; can also answer `text/csv`, `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`. Needs `viewCustomerDomains`. [Schema](crate::schema::argus::customerdomains::v1::domain::SEARCH_CUSTOMER_DOMAIN).
pub fn search_customer_domain(
    session: &rt::Session,
    body: &CustomerDomainSearchRequest,
) -> rt::Call<ResultStash<Vec<CustomerDomain>>> {
    rt::Call::new(session, &operations::SEARCH_CUSTOMER_DOMAIN).json(body)
}

/// Returns one customer domain by its ID.
///
/// `GET /customerdomains/v1/domain/{id}`
///
/// - `id`: `id` in the path, uuid.
///
/// Needs `viewCustomerDomains`. [Schema](crate::schema::argus::customerdomains::v1::domain::GET_CUSTOMER_DOMAIN).
pub fn get_customer_domain(
    session: &rt::Session,
    id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<CustomerDomain>> {
    rt::Call::new(session, &operations::GET_CUSTOMER_DOMAIN)
        .set("id", &rt::Arg::<rt::Uuid>::into_arg(id))
}

/// Changes the description or the internal flag of a customer domain, by ID.
///
/// `PUT /customerdomains/v1/domain/{id}`
///
/// - `id`: `id` in the path, uuid.
/// - `body`: sent as `application/json`.
///
/// Needs `updateCustomerDomain`. [Schema](crate::schema::argus::customerdomains::v1::domain::UPDATE_CUSTOMER_DOMAIN).
pub fn update_customer_domain(
    session: &rt::Session,
    id: impl rt::Arg<rt::Uuid>,
    body: &CustomerDomainUpdateRequest,
) -> rt::Call<ResultStash<CustomerDomain>> {
    rt::Call::new(session, &operations::UPDATE_CUSTOMER_DOMAIN)
        .set("id", &rt::Arg::<rt::Uuid>::into_arg(id))
        .json(body)
}

/// Deletes the customer domain with the given ID and returns it.
///
/// `DELETE /customerdomains/v1/domain/{id}`
///
/// - `id`: `id` in the path, uuid.
///
/// Needs `deleteCustomerDomain`. [Schema](crate::schema::argus::customerdomains::v1::domain::DELETE_CUSTOMER_DOMAIN).
pub fn delete_customer_domain(
    session: &rt::Session,
    id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<CustomerDomain>> {
    rt::Call::new(session, &operations::DELETE_CUSTOMER_DOMAIN)
        .set("id", &rt::Arg::<rt::Uuid>::into_arg(id))
}

/// Withdraws the verification of a customer domain, by ID, and returns the domain.
///
/// `PUT /customerdomains/v1/domain/{id}/unverify`
///
/// - `id`: `id` in the path, uuid.
///
/// Needs `unverifyCustomerDomain`. [Schema](crate::schema::argus::customerdomains::v1::domain::UNVERIFY_CUSTOMER_DOMAIN).
pub fn unverify_customer_domain(
    session: &rt::Session,
    id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<CustomerDomain>> {
    rt::Call::new(session, &operations::UNVERIFY_CUSTOMER_DOMAIN)
        .set("id", &rt::Arg::<rt::Uuid>::into_arg(id))
}

/// Marks the customer domain with the given ID as verified and returns it.
///
/// `PUT /customerdomains/v1/domain/{id}/verify`
///
/// - `id`: `id` in the path, uuid.
///
/// Needs `verifyCustomerDomain`. [Schema](crate::schema::argus::customerdomains::v1::domain::VERIFY_CUSTOMER_DOMAIN).
pub fn verify_customer_domain(
    session: &rt::Session,
    id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<CustomerDomain>> {
    rt::Call::new(session, &operations::VERIFY_CUSTOMER_DOMAIN)
        .set("id", &rt::Arg::<rt::Uuid>::into_arg(id))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /customerdomains/v1/domain`: [`get_customer_domains()`](super::get_customer_domains).
    pub static GET_CUSTOMER_DOMAINS: rt::Operation = rt::Operation::new(
            "argus.customerdomains.v1.domain.get_customer_domains",
            rt::Method::GET,
            "/customerdomains/v1/domain",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("keywords"),
                rt::Param::query("customer"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(
            &[
                "application/json",
                "text/csv",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ],
        )
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCustomerDomains"])
        .document(&crate::documents::argus::CUSTOMERNETWORKS);
    /// `POST /customerdomains/v1/domain`: [`create_customer_domain()`](super::create_customer_domain).
    pub static CREATE_CUSTOMER_DOMAIN: rt::Operation = rt::Operation::new(
            "argus.customerdomains.v1.domain.create_customer_domain",
            rt::Method::POST,
            "/customerdomains/v1/domain",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addCustomerDomain"])
        .document(&crate::documents::argus::CUSTOMERNETWORKS);
    /// `POST /customerdomains/v1/domain/search`: [`search_customer_domain()`](super::search_customer_domain).
    pub static SEARCH_CUSTOMER_DOMAIN: rt::Operation = rt::Operation::new(
            "argus.customerdomains.v1.domain.search_customer_domain",
            rt::Method::POST,
            "/customerdomains/v1/domain/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(
            &[
                "application/json",
                "text/csv",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ],
        )
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCustomerDomains"])
        .document(&crate::documents::argus::CUSTOMERNETWORKS);
    /// `GET /customerdomains/v1/domain/{id}`: [`get_customer_domain()`](super::get_customer_domain).
    pub static GET_CUSTOMER_DOMAIN: rt::Operation = rt::Operation::new(
            "argus.customerdomains.v1.domain.get_customer_domain",
            rt::Method::GET,
            "/customerdomains/v1/domain/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCustomerDomains"])
        .document(&crate::documents::argus::CUSTOMERNETWORKS);
    /// `PUT /customerdomains/v1/domain/{id}`: [`update_customer_domain()`](super::update_customer_domain).
    pub static UPDATE_CUSTOMER_DOMAIN: rt::Operation = rt::Operation::new(
            "argus.customerdomains.v1.domain.update_customer_domain",
            rt::Method::PUT,
            "/customerdomains/v1/domain/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCustomerDomain"])
        .document(&crate::documents::argus::CUSTOMERNETWORKS);
    /// `DELETE /customerdomains/v1/domain/{id}`: [`delete_customer_domain()`](super::delete_customer_domain).
    pub static DELETE_CUSTOMER_DOMAIN: rt::Operation = rt::Operation::new(
            "argus.customerdomains.v1.domain.delete_customer_domain",
            rt::Method::DELETE,
            "/customerdomains/v1/domain/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["deleteCustomerDomain"])
        .document(&crate::documents::argus::CUSTOMERNETWORKS);
    /// `PUT /customerdomains/v1/domain/{id}/unverify`: [`unverify_customer_domain()`](super::unverify_customer_domain).
    pub static UNVERIFY_CUSTOMER_DOMAIN: rt::Operation = rt::Operation::new(
            "argus.customerdomains.v1.domain.unverify_customer_domain",
            rt::Method::PUT,
            "/customerdomains/v1/domain/{id}/unverify",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["unverifyCustomerDomain"])
        .document(&crate::documents::argus::CUSTOMERNETWORKS);
    /// `PUT /customerdomains/v1/domain/{id}/verify`: [`verify_customer_domain()`](super::verify_customer_domain).
    pub static VERIFY_CUSTOMER_DOMAIN: rt::Operation = rt::Operation::new(
            "argus.customerdomains.v1.domain.verify_customer_domain",
            rt::Method::PUT,
            "/customerdomains/v1/domain/{id}/verify",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["verifyCustomerDomain"])
        .document(&crate::documents::argus::CUSTOMERNETWORKS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &GET_CUSTOMER_DOMAINS,
        &CREATE_CUSTOMER_DOMAIN,
        &SEARCH_CUSTOMER_DOMAIN,
        &GET_CUSTOMER_DOMAIN,
        &UPDATE_CUSTOMER_DOMAIN,
        &DELETE_CUSTOMER_DOMAIN,
        &UNVERIFY_CUSTOMER_DOMAIN,
        &VERIFY_CUSTOMER_DOMAIN,
    ];
}
