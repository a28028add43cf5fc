//! Customer.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{AddAdminCustomerRequest, AdminCustomerPropertyResponse, AdminCustomerResponse, AdminCustomerUserRoleResponse, DisableAdminCustomerRequest, GetCustomerLogoSize, GetCustomerPropertiesSection, ListCustomersSortBy, MoveAdminCustomerRequest, ReenableAdminCustomerRequest, ResultStash, SearchAdminCustomerRequest, UpdateAdminCustomerLogoRequest, UpdateAdminCustomerPropertiesRequest, UpdateAdminCustomerRequest, UpdateAdminCustomerUserRolesRequest};

/// Lists customers page by page, filtered by parent and keywords.
///
/// `GET /customeradmin/v2/customer`
///
/// Needs `viewCustomers`. [Schema](crate::schema::argus::customeradmin::v2::customer::LIST_CUSTOMERS).
pub fn list_customers(session: &rt::Session) -> ListCustomers {
    rt::Call::new(session, &operations::LIST_CUSTOMERS).into()
}

rt::call! {
    /// The call of [`list_customers()`], with its optional parameters.
    pub struct ListCustomers -> ResultStash<Vec<AdminCustomerResponse>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// No item twice.
        parent: Vec<String> => "parent",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        sort_by: Vec<ListCustomersSortBy> => "sortBy",
    }
}

/// Creates a customer under a parent, with a name, short name, type, language and time zone.
///
/// `POST /customeradmin/v2/customer`
///
/// - `body`: sent as `application/json`.
///
/// Needs `addCustomer`. [Schema](crate::schema::argus::customeradmin::v2::customer::ADD_CUSTOMER).
pub fn add_customer(
    session: &rt::Session,
    body: &AddAdminCustomerRequest,
) -> rt::Call<ResultStash<AdminCustomerResponse>> {
    rt::Call::new(session, &operations::ADD_CUSTOMER).json(body)
}

/// Finds customers by detailed criteria, including ancestor, domain, flags, properties and type.
///
/// `POST /customeradmin/v2/customer/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewCustomers`. [Schema](crate::schema::argus::customeradmin::v2::customer::SEARCH_CUSTOMERS).
pub fn search_customers(
    session: &rt::Session,
    body: &SearchAdminCustomerRequest,
) -> rt::Call<ResultStash<Vec<AdminCustomerResponse>>> {
    rt::Call::new(session, &operations::SEARCH_CUSTOMERS).json(body)
}

/// Returns a single customer by ID or short name, optionally looked up within a domain.
///
/// `GET /customeradmin/v2/customer/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `viewCustomers`. [Schema](crate::schema::argus::customeradmin::v2::customer::GET_CUSTOMER).
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
    pub struct GetCustomer -> ResultStash<AdminCustomerResponse> {
        domain: String => "domain",
    }
}

/// Changes the names, language, time zone or flags of a customer, by ID or short name.
///
/// `PUT /customeradmin/v2/customer/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateCustomer`. [Schema](crate::schema::argus::customeradmin::v2::customer::UPDATE_CUSTOMER).
pub fn update_customer(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
    body: &UpdateAdminCustomerRequest,
) -> UpdateCustomer {
    rt::Call::new(session, &operations::UPDATE_CUSTOMER)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`update_customer()`], with its optional parameters.
    pub struct UpdateCustomer -> ResultStash<AdminCustomerResponse> {
        domain: String => "domain",
    }
}

/// Prunes the data of a customer, by ID or short name, taking an optional token.
///
/// `DELETE /customeradmin/v2/customer/{idOrShortName}/data`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `pruneCustomerData`. [Schema](crate::schema::argus::customeradmin::v2::customer::PRUNE_CUSTOMER_DATA).
pub fn prune_customer_data(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> PruneCustomerData {
    rt::Call::new(session, &operations::PRUNE_CUSTOMER_DATA)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .into()
}

rt::call! {
    /// The call of [`prune_customer_data()`], with its optional parameters.
    pub struct PruneCustomerData -> ResultStash<AdminCustomerResponse> {
        domain: String => "domain",
        token: String => "token",
    }
}

/// Disables the customer with the given ID or short name and returns it.
///
/// `PUT /customeradmin/v2/customer/{idOrShortName}/disable`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `deleteCustomer`. [Schema](crate::schema::argus::customeradmin::v2::customer::DISABLE_CUSTOMER).
pub fn disable_customer(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
    body: Option<&DisableAdminCustomerRequest>,
) -> DisableCustomer {
    rt::Call::new(session, &operations::DISABLE_CUSTOMER)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .maybe_json(body)
        .into()
}

rt::call! {
    /// The call of [`disable_customer()`], with its optional parameters.
    pub struct DisableCustomer -> ResultStash<AdminCustomerResponse> {
        domain: String => "domain",
    }
}

/// Returns the logo image of a customer in the requested size, with a default included unless disabled.
///
/// `GET /customeradmin/v2/customer/{idOrShortName}/logo`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Answers `image/*`. Needs `viewCustomers`. [Schema](crate::schema::argus::customeradmin::v2::customer::GET_CUSTOMER_LOGO).
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

/// Uploads a logo image of the given MIME type for a customer and returns the customer.
///
/// `PUT /customeradmin/v2/customer/{idOrShortName}/logo`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateCustomer`. [Schema](crate::schema::argus::customeradmin::v2::customer::UPDATE_CUSTOMER_LOGO).
pub fn update_customer_logo(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
    body: &UpdateAdminCustomerLogoRequest,
) -> UpdateCustomerLogo {
    rt::Call::new(session, &operations::UPDATE_CUSTOMER_LOGO)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`update_customer_logo()`], with its optional parameters.
    pub struct UpdateCustomerLogo -> ResultStash<AdminCustomerResponse> {
        domain: String => "domain",
    }
}

/// Moves a customer, by ID or short name, to another parent.
///
/// `PUT /customeradmin/v2/customer/{idOrShortName}/move`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `moveCustomer`. [Schema](crate::schema::argus::customeradmin::v2::customer::MOVE_CUSTOMER).
pub fn move_customer(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
    body: &MoveAdminCustomerRequest,
) -> MoveCustomer {
    rt::Call::new(session, &operations::MOVE_CUSTOMER)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`move_customer()`], with its optional parameters.
    pub struct MoveCustomer -> ResultStash<AdminCustomerResponse> {
        domain: String => "domain",
    }
}

/// Lists the properties of a customer page by page, filtered by key and section.
///
/// `GET /customeradmin/v2/customer/{idOrShortName}/properties`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `viewCustomers`. [Schema](crate::schema::argus::customeradmin::v2::customer::GET_CUSTOMER_PROPERTIES).
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
    pub struct GetCustomerProperties -> ResultStash<Vec<AdminCustomerPropertyResponse>> {
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

/// Updates the given properties on a customer and returns a list of its properties.
///
/// `PUT /customeradmin/v2/customer/{idOrShortName}/properties`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateCustomer`. [Schema](crate::schema::argus::customeradmin::v2::customer::UPDATE_CUSTOMER_PROPERTIES).
pub fn update_customer_properties(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
    body: &UpdateAdminCustomerPropertiesRequest,
) -> UpdateCustomerProperties {
    rt::Call::new(session, &operations::UPDATE_CUSTOMER_PROPERTIES)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`update_customer_properties()`], with its optional parameters.
    pub struct UpdateCustomerProperties -> ResultStash<Vec<AdminCustomerPropertyResponse>> {
        domain: String => "domain",
    }
}

/// Removes the properties with the given keys from a customer.
///
/// `DELETE /customeradmin/v2/customer/{idOrShortName}/properties`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
/// - `key`: `key` in the query, list. No item twice.
///
/// Needs `updateCustomer`. [Schema](crate::schema::argus::customeradmin::v2::customer::REMOVE_CUSTOMER_PROPERTIES).
pub fn remove_customer_properties(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
    key: impl rt::Arg<Vec<String>>,
) -> RemoveCustomerProperties {
    rt::Call::new(session, &operations::REMOVE_CUSTOMER_PROPERTIES)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .set("key", &rt::Arg::<Vec<String>>::into_arg(key))
        .into()
}

rt::call! {
    /// The call of [`remove_customer_properties()`], with its optional parameters.
    pub struct RemoveCustomerProperties -> ResultStash<Vec<AdminCustomerPropertyResponse>> {
        domain: String => "domain",
    }
}

/// Enables the customer with the given ID or short name again and returns it.
///
/// `PUT /customeradmin/v2/customer/{idOrShortName}/reenable`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `addCustomer`. [Schema](crate::schema::argus::customeradmin::v2::customer::REENABLE_CUSTOMER).
pub fn reenable_customer(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
    body: Option<&ReenableAdminCustomerRequest>,
) -> ReenableCustomer {
    rt::Call::new(session, &operations::REENABLE_CUSTOMER)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .maybe_json(body)
        .into()
}

rt::call! {
    /// The call of [`reenable_customer()`], with its optional parameters.
    pub struct ReenableCustomer -> ResultStash<AdminCustomerResponse> {
        domain: String => "domain",
    }
}

/// Lists the user roles set on one customer, by customer ID or short name.
///
/// `GET /customeradmin/v2/customer/{idOrShortName}/userroles`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `viewCustomers`. [Schema](crate::schema::argus::customeradmin::v2::customer::GET_CUSTOMER_USER_ROLES).
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
    pub struct GetCustomerUserRoles -> ResultStash<Vec<AdminCustomerUserRoleResponse>> {
        domain: String => "domain",
    }
}

/// Updates the user roles on one customer from the given list and returns the user roles.
///
/// `PUT /customeradmin/v2/customer/{idOrShortName}/userroles`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateCustomerUserRoles`. [Schema](crate::schema::argus::customeradmin::v2::customer::UPDATE_CUSTOMER_USER_ROLES).
pub fn update_customer_user_roles(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
    body: &UpdateAdminCustomerUserRolesRequest,
) -> UpdateCustomerUserRoles {
    rt::Call::new(session, &operations::UPDATE_CUSTOMER_USER_ROLES)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`update_customer_user_roles()`], with its optional parameters.
    pub struct UpdateCustomerUserRoles -> ResultStash<Vec<AdminCustomerUserRoleResponse>> {
        domain: String => "domain",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /customeradmin/v2/customer`: [`list_customers()`](super::list_customers).
    pub static LIST_CUSTOMERS: rt::Operation = rt::Operation::new(
            "argus.customeradmin.v2.customer.list_customers",
            rt::Method::GET,
            "/customeradmin/v2/customer",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("parent"),
                rt::Param::query("keywords"),
                rt::Param::query("sortBy"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCustomers"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// `POST /customeradmin/v2/customer`: [`add_customer()`](super::add_customer).
    pub static ADD_CUSTOMER: rt::Operation = rt::Operation::new(
            "argus.customeradmin.v2.customer.add_customer",
            rt::Method::POST,
            "/customeradmin/v2/customer",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addCustomer"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// `POST /customeradmin/v2/customer/search`: [`search_customers()`](super::search_customers).
    pub static SEARCH_CUSTOMERS: rt::Operation = rt::Operation::new(
            "argus.customeradmin.v2.customer.search_customers",
            rt::Method::POST,
            "/customeradmin/v2/customer/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCustomers"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// `GET /customeradmin/v2/customer/{idOrShortName}`: [`get_customer()`](super::get_customer).
    pub static GET_CUSTOMER: rt::Operation = rt::Operation::new(
            "argus.customeradmin.v2.customer.get_customer",
            rt::Method::GET,
            "/customeradmin/v2/customer/{idOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("idOrShortName"), rt::Param::query("domain")]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCustomers"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// `PUT /customeradmin/v2/customer/{idOrShortName}`: [`update_customer()`](super::update_customer).
    pub static UPDATE_CUSTOMER: rt::Operation = rt::Operation::new(
            "argus.customeradmin.v2.customer.update_customer",
            rt::Method::PUT,
            "/customeradmin/v2/customer/{idOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("idOrShortName"), rt::Param::query("domain")]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCustomer"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// `DELETE /customeradmin/v2/customer/{idOrShortName}/data`: [`prune_customer_data()`](super::prune_customer_data).
    pub static PRUNE_CUSTOMER_DATA: rt::Operation = rt::Operation::new(
            "argus.customeradmin.v2.customer.prune_customer_data",
            rt::Method::DELETE,
            "/customeradmin/v2/customer/{idOrShortName}/data",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("idOrShortName"),
                rt::Param::query("domain"),
                rt::Param::query("token"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["pruneCustomerData"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// `PUT /customeradmin/v2/customer/{idOrShortName}/disable`: [`disable_customer()`](super::disable_customer).
    pub static DISABLE_CUSTOMER: rt::Operation = rt::Operation::new(
            "argus.customeradmin.v2.customer.disable_customer",
            rt::Method::PUT,
            "/customeradmin/v2/customer/{idOrShortName}/disable",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("idOrShortName"), rt::Param::query("domain")]
        })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["deleteCustomer"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// `GET /customeradmin/v2/customer/{idOrShortName}/logo`: [`get_customer_logo()`](super::get_customer_logo).
    pub static GET_CUSTOMER_LOGO: rt::Operation = rt::Operation::new(
            "argus.customeradmin.v2.customer.get_customer_logo",
            rt::Method::GET,
            "/customeradmin/v2/customer/{idOrShortName}/logo",
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
        .permissions(&["viewCustomers"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// `PUT /customeradmin/v2/customer/{idOrShortName}/logo`: [`update_customer_logo()`](super::update_customer_logo).
    pub static UPDATE_CUSTOMER_LOGO: rt::Operation = rt::Operation::new(
            "argus.customeradmin.v2.customer.update_customer_logo",
            rt::Method::PUT,
            "/customeradmin/v2/customer/{idOrShortName}/logo",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("idOrShortName"), rt::Param::query("domain")]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCustomer"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// `PUT /customeradmin/v2/customer/{idOrShortName}/move`: [`move_customer()`](super::move_customer).
    pub static MOVE_CUSTOMER: rt::Operation = rt::Operation::new(
            "argus.customeradmin.v2.customer.move_customer",
            rt::Method::PUT,
            "/customeradmin/v2/customer/{idOrShortName}/move",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("idOrShortName"), rt::Param::query("domain")]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["moveCustomer"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// `GET /customeradmin/v2/customer/{idOrShortName}/properties`: [`get_customer_properties()`](super::get_customer_properties).
    pub static GET_CUSTOMER_PROPERTIES: rt::Operation = rt::Operation::new(
            "argus.customeradmin.v2.customer.get_customer_properties",
            rt::Method::GET,
            "/customeradmin/v2/customer/{idOrShortName}/properties",
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
        .permissions(&["viewCustomers"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// `PUT /customeradmin/v2/customer/{idOrShortName}/properties`: [`update_customer_properties()`](super::update_customer_properties).
    pub static UPDATE_CUSTOMER_PROPERTIES: rt::Operation = rt::Operation::new(
            "argus.customeradmin.v2.customer.update_customer_properties",
            rt::Method::PUT,
            "/customeradmin/v2/customer/{idOrShortName}/properties",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("idOrShortName"), rt::Param::query("domain")]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCustomer"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// `DELETE /customeradmin/v2/customer/{idOrShortName}/properties`: [`remove_customer_properties()`](super::remove_customer_properties).
    pub static REMOVE_CUSTOMER_PROPERTIES: rt::Operation = rt::Operation::new(
            "argus.customeradmin.v2.customer.remove_customer_properties",
            rt::Method::DELETE,
            "/customeradmin/v2/customer/{idOrShortName}/properties",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("idOrShortName"),
                rt::Param::query("domain"),
                rt::Param::query("key").required(),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCustomer"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// `PUT /customeradmin/v2/customer/{idOrShortName}/reenable`: [`reenable_customer()`](super::reenable_customer).
    pub static REENABLE_CUSTOMER: rt::Operation = rt::Operation::new(
            "argus.customeradmin.v2.customer.reenable_customer",
            rt::Method::PUT,
            "/customeradmin/v2/customer/{idOrShortName}/reenable",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("idOrShortName"), rt::Param::query("domain")]
        })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addCustomer"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// `GET /customeradmin/v2/customer/{idOrShortName}/userroles`: [`get_customer_user_roles()`](super::get_customer_user_roles).
    pub static GET_CUSTOMER_USER_ROLES: rt::Operation = rt::Operation::new(
            "argus.customeradmin.v2.customer.get_customer_user_roles",
            rt::Method::GET,
            "/customeradmin/v2/customer/{idOrShortName}/userroles",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("idOrShortName"), rt::Param::query("domain")]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCustomers"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// `PUT /customeradmin/v2/customer/{idOrShortName}/userroles`: [`update_customer_user_roles()`](super::update_customer_user_roles).
    pub static UPDATE_CUSTOMER_USER_ROLES: rt::Operation = rt::Operation::new(
            "argus.customeradmin.v2.customer.update_customer_user_roles",
            rt::Method::PUT,
            "/customeradmin/v2/customer/{idOrShortName}/userroles",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("idOrShortName"), rt::Param::query("domain")]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCustomerUserRoles"])
        .document(&crate::documents::argus::CUSTOMERS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_CUSTOMERS,
        &ADD_CUSTOMER,
        &SEARCH_CUSTOMERS,
        &GET_CUSTOMER,
        &UPDATE_CUSTOMER,
        &PRUNE_CUSTOMER_DATA,
        &DISABLE_CUSTOMER,
        &GET_CUSTOMER_LOGO,
        &UPDATE_CUSTOMER_LOGO,
        &MOVE_CUSTOMER,
        &GET_CUSTOMER_PROPERTIES,
        &UPDATE_CUSTOMER_PROPERTIES,
        &REMOVE_CUSTOMER_PROPERTIES,
        &REENABLE_CUSTOMER,
        &GET_CUSTOMER_USER_ROLES,
        &UPDATE_CUSTOMER_USER_ROLES,
    ];
}
