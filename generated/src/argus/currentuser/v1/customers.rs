//! Customers.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ResponseCustomerInfo, ResultStash};

/// Lists the customers of the current user page by page, by keyword or required function.
///
/// `GET /currentuser/v1/customers`
///
/// [Schema](crate::schema::argus::currentuser::v1::customers::GET_CUSTOMERS).
pub fn get_customers(session: &rt::Session) -> GetCustomers {
    rt::Call::new(session, &operations::GET_CUSTOMERS).into()
}

rt::call! {
    /// The call of [`get_customers()`], with its optional parameters.
    pub struct GetCustomers -> ResultStash<Vec<ResponseCustomerInfo>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// No item twice.
        required_function: Vec<String> => "requiredFunction",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /currentuser/v1/customers`: [`get_customers()`](super::get_customers).
    pub static GET_CUSTOMERS: rt::Operation = rt::Operation::new(
            "argus.currentuser.v1.customers.get_customers",
            rt::Method::GET,
            "/currentuser/v1/customers",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("keywords"),
                rt::Param::query("requiredFunction"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::USERS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&GET_CUSTOMERS];
}
