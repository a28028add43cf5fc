//! CustomerEvents.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::{ResultStash, UserAuthenticationEventResponse};

/// Lists authentication events of users by customer, domain and time range, as JSON or CSV.
///
/// `GET /authentication/v1/customer/events`
///
/// Answers `application/json`; can also answer `text/csv`. Needs `viewUserAuthenticationEvents`. [Schema](crate::schema::argus::authentication::v1::customer::customer_events::GET_CUSTOMER_AUTHENTICATION_EVENTS).
pub fn get_customer_authentication_events(
    session: &rt::Session,
) -> GetCustomerAuthenticationEvents {
    rt::Call::new(session, &operations::GET_CUSTOMER_AUTHENTICATION_EVENTS).into()
}

rt::call! {
    /// The call of [`get_customer_authentication_events()`], with its optional parameters.
    pub struct GetCustomerAuthenticationEvents -> ResultStash<Vec<UserAuthenticationEventResponse>> {
        /// No item twice.
        customer: Vec<String> => "customer",
        domain: String => "domain",
        start_timestamp: String => "startTimestamp",
        end_timestamp: String => "endTimestamp",
        /// `25` if absent.
        limit: i32 => "limit",
        /// `0` if absent.
        offset: i32 => "offset",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /authentication/v1/customer/events`: [`get_customer_authentication_events()`](super::get_customer_authentication_events).
    pub static GET_CUSTOMER_AUTHENTICATION_EVENTS: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.customer.customer_events.get_customer_authentication_events",
            rt::Method::GET,
            "/authentication/v1/customer/events",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("customer"),
                rt::Param::query("domain"),
                rt::Param::query("startTimestamp"),
                rt::Param::query("endTimestamp"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json", "text/csv"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewUserAuthenticationEvents"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&GET_CUSTOMER_AUTHENTICATION_EVENTS];
}
