//! Customer.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{BasicCustomerPropertyResponse, BasicCustomerResponse, BasicCustomerUserRoleResponse, GetCustomerLogoSize, GetCustomerPropertiesSection, ListCustomersSortBy, ResultStash, SearchBasicCustomerRequest};

/// Lists customers page by page, filtered by parent and keywords, with properties on request.
///
/// `GET /customers/v2/customer`
///
/// Needs `viewBasicCustomer`. [Schema](crate::schema::argus::customers::v2::customer::LIST_CUSTOMERS).
pub fn list_customers(session: &rt::Session) -> ListCustomers {
    rt::Call::new(session, &operations::LIST_CUSTOMERS).into()
}

rt::call! {
    /// The call of [`list_customers()`], with its optional parameters.
    pub struct ListCustomers -> ResultStash<Vec<BasicCustomerResponse>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// No item twice.
        parent: Vec<String> => "parent",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// No item twice.
        include_properties: Vec<String> => "includeProperties",
        /// No item twice.
        include_properties_with_prefix: Vec<String> => "includePropertiesWithPrefix",
        sort_by: Vec<ListCustomersSortBy> => "sortBy",
    }
}

/// Searches customers by ancestor, parent, type, flags, keywords and nested sub-criteria.
///
/// `POST /customers/v2/customer/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewBasicCustomer`. [Schema](crate::schema::argus::customers::v2::customer::SEARCH_CUSTOMERS).
pub fn search_customers(
    session: &rt::Session,
    body: &SearchBasicCustomerRequest,
) -> rt::Call<ResultStash<Vec<BasicCustomerResponse>>> {
    rt::Call::new(session, &operations::SEARCH_CUSTOMERS).json(body)
}

/// Returns one customer, by ID or short name, with properties on request.
///
/// `GET /customers/v2/customer/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `viewBasicCustomer`. [Schema](crate::schema::argus::customers::v2::customer::GET_CUSTOMER).
pub fn get_customer(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> GetCustomer {
    rt::Call::new(session, &operations::GET_CUSTOMER)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .into()
}

rt::call! {
    /// The call of [`get_customer()`], with its optional parameters.
    pub struct GetCustomer -> ResultStash<BasicCustomerResponse> {
        domain: String => "domain",
        /// No item twice.
        include_properties: Vec<String> => "includeProperties",
        /// No item twice.
        include_properties_with_prefix: Vec<String> => "includePropertiesWithPrefix",
    }
}

/// Returns the logo of a customer as an image, in a named size, or the default logo if allowed.
///
/// `GET /customers/v2/customer/{idOrShortName}/logo`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Answers `image/*`. Needs `viewBasicCustomer`. [Schema](crate::schema::argus::customers::v2::customer::GET_CUSTOMER_LOGO).
pub fn get_customer_logo(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> GetCustomerLogo {
    rt::Call::new(session, &operations::GET_CUSTOMER_LOGO)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .into()
}

rt::call! {
    /// The call of [`get_customer_logo()`], with its optional parameters.
    pub struct GetCustomerLogo -> rt::Bytes {
        /// `true` if absent.
        include_default: bool => "includeDefault",
        domain: String => "domain",
        size: GetCustomerLogoSize => "size",
    }
}

/// Lists the properties of a customer page by page, filtered by key and section.
///
/// `GET /customers/v2/customer/{idOrShortName}/properties`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `viewBasicCustomer`. [Schema](crate::schema::argus::customers::v2::customer::GET_CUSTOMER_PROPERTIES).
pub fn get_customer_properties(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> GetCustomerProperties {
    rt::Call::new(session, &operations::GET_CUSTOMER_PROPERTIES)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .into()
}

rt::call! {
    /// The call of [`get_customer_properties()`], with its optional parameters.
    pub struct GetCustomerProperties -> ResultStash<Vec<BasicCustomerPropertyResponse>> {
        domain: String => "domain",
        /// No item twice.
        key: Vec<String> => "key",
        /// No item twice.
        section: Vec<GetCustomerPropertiesSection> => "section",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
    }
}

/// Lists the user roles of a customer, by ID or short name.
///
/// `GET /customers/v2/customer/{idOrShortName}/userroles`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `viewBasicCustomer`. [Schema](crate::schema::argus::customers::v2::customer::GET_CUSTOMER_USER_ROLES).
pub fn get_customer_user_roles(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> GetCustomerUserRoles {
    rt::Call::new(session, &operations::GET_CUSTOMER_USER_ROLES)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .into()
}

rt::call! {
    /// The call of [`get_customer_user_roles()`], with its optional parameters.
    pub struct GetCustomerUserRoles -> ResultStash<Vec<BasicCustomerUserRoleResponse>> {
        domain: String => "domain",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /customers/v2/customer`: [`list_customers()`](super::list_customers).
    pub static LIST_CUSTOMERS: rt::Operation = rt::Operation::new(
            "argus.customers.v2.customer.list_customers",
            rt::Method::GET,
            "/customers/v2/customer",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("parent"),
                rt::Param::query("keywords"),
                rt::Param::query("includeProperties"),
                rt::Param::query("includePropertiesWithPrefix"),
                rt::Param::query("sortBy"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewBasicCustomer"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// `POST /customers/v2/customer/search`: [`search_customers()`](super::search_customers).
    pub static SEARCH_CUSTOMERS: rt::Operation = rt::Operation::new(
            "argus.customers.v2.customer.search_customers",
            rt::Method::POST,
            "/customers/v2/customer/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewBasicCustomer"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// `GET /customers/v2/customer/{idOrShortName}`: [`get_customer()`](super::get_customer).
    pub static GET_CUSTOMER: rt::Operation = rt::Operation::new(
            "argus.customers.v2.customer.get_customer",
            rt::Method::GET,
            "/customers/v2/customer/{idOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("idOrShortName"),
                rt::Param::query("domain"),
                rt::Param::query("includeProperties"),
                rt::Param::query("includePropertiesWithPrefix"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewBasicCustomer"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// `GET /customers/v2/customer/{idOrShortName}/logo`: [`get_customer_logo()`](super::get_customer_logo).
    pub static GET_CUSTOMER_LOGO: rt::Operation = rt::Operation::new(
            "argus.customers.v2.customer.get_customer_logo",
            rt::Method::GET,
            "/customers/v2/customer/{idOrShortName}/logo",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("idOrShortName"),
                rt::Param::query("includeDefault"),
                rt::Param::query("domain"),
                rt::Param::query("size"),
            ]
        })
        .answers(&["image/*"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewBasicCustomer"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// `GET /customers/v2/customer/{idOrShortName}/properties`: [`get_customer_properties()`](super::get_customer_properties).
    pub static GET_CUSTOMER_PROPERTIES: rt::Operation = rt::Operation::new(
            "argus.customers.v2.customer.get_customer_properties",
            rt::Method::GET,
            "/customers/v2/customer/{idOrShortName}/properties",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("idOrShortName"),
                rt::Param::query("domain"),
                rt::Param::query("key"),
                rt::Param::query("section"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewBasicCustomer"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// `GET /customers/v2/customer/{idOrShortName}/userroles`: [`get_customer_user_roles()`](super::get_customer_user_roles).
    pub static GET_CUSTOMER_USER_ROLES: rt::Operation = rt::Operation::new(
            "argus.customers.v2.customer.get_customer_user_roles",
            rt::Method::GET,
            "/customers/v2/customer/{idOrShortName}/userroles",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("idOrShortName"), rt::Param::query("domain")]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewBasicCustomer"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_CUSTOMERS,
        &SEARCH_CUSTOMERS,
        &GET_CUSTOMER,
        &GET_CUSTOMER_LOGO,
        &GET_CUSTOMER_PROPERTIES,
        &GET_CUSTOMER_USER_ROLES,
    ];
}
