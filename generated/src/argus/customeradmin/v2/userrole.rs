//! Userrole.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{AdminCustomerUserRoleResponse, ListCustomerUserRolesRole, ResultStash, SearchAdminCustomerUserRolesRequest};

/// Lists user roles across customers page by page, filtered by domain, customer, role and user.
///
/// `GET /customeradmin/v2/userrole`
///
/// Needs `viewCustomers`. [Schema](crate::schema::argus::customeradmin::v2::userrole::LIST_CUSTOMER_USER_ROLES).
pub fn list_customer_user_roles(session: &rt::Session) -> ListCustomerUserRoles {
    rt::Call::new(session, &operations::LIST_CUSTOMER_USER_ROLES).into()
}

rt::call! {
    /// The call of [`list_customer_user_roles()`], with its optional parameters.
    pub struct ListCustomerUserRoles -> ResultStash<Vec<AdminCustomerUserRoleResponse>> {
        domain: String => "domain",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        role: Vec<ListCustomerUserRolesRole> => "role",
        /// No item twice.
        user: Vec<String> => "user",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
    }
}

/// Finds user roles across customers by criteria sent in the body: customer, domain, role and user.
///
/// `POST /customeradmin/v2/userrole/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewCustomers`. [Schema](crate::schema::argus::customeradmin::v2::userrole::SEARCH_CUSTOMER_USER_ROLES).
pub fn search_customer_user_roles(
    session: &rt::Session,
    body: &SearchAdminCustomerUserRolesRequest,
) -> rt::Call<ResultStash<Vec<AdminCustomerUserRoleResponse>>> {
    rt::Call::new(session, &operations::SEARCH_CUSTOMER_USER_ROLES).json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /customeradmin/v2/userrole`: [`list_customer_user_roles()`](super::list_customer_user_roles).
    pub static LIST_CUSTOMER_USER_ROLES: rt::Operation = rt::Operation::new(
            "argus.customeradmin.v2.userrole.list_customer_user_roles",
            rt::Method::GET,
            "/customeradmin/v2/userrole",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("domain"),
                rt::Param::query("customer"),
                rt::Param::query("role"),
                rt::Param::query("user"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCustomers"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// `POST /customeradmin/v2/userrole/search`: [`search_customer_user_roles()`](super::search_customer_user_roles).
    pub static SEARCH_CUSTOMER_USER_ROLES: rt::Operation = rt::Operation::new(
            "argus.customeradmin.v2.userrole.search_customer_user_roles",
            rt::Method::POST,
            "/customeradmin/v2/userrole/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCustomers"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_CUSTOMER_USER_ROLES,
        &SEARCH_CUSTOMER_USER_ROLES,
    ];
}
