//! Domain.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{BasicDomainResponse, ResultStash};

/// Lists domains page by page, by offset and limit, without filters.
///
/// `GET /customers/v2/domain`
///
/// Needs `viewBasicCustomer`. [Schema](crate::schema::argus::customers::v2::domain::GET_DOMAINS).
pub fn get_domains(session: &rt::Session) -> GetDomains {
    rt::Call::new(session, &operations::GET_DOMAINS).into()
}

rt::call! {
    /// The call of [`get_domains()`], with its optional parameters.
    pub struct GetDomains -> ResultStash<Vec<BasicDomainResponse>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /customers/v2/domain`: [`get_domains()`](super::get_domains).
    pub static GET_DOMAINS: rt::Operation = rt::Operation::new(
            "argus.customers.v2.domain.get_domains",
            rt::Method::GET,
            "/customers/v2/domain",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::query("offset"), rt::Param::query("limit")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewBasicCustomer"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&GET_DOMAINS];
}
