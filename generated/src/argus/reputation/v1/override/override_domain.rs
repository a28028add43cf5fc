//! OverrideDomain.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::{AddressOverride, AddressOverrideAddRequest, AddressOverrideSearchCriteria, DomainOverride, DomainOverrideAddRequest, DomainOverrideSearchCriteria, OverrideList, OverrideListAddRequest, OverrideListUpdateRequest, ResultStash};

/// Lists domain overrides, paged and sortable, optionally of one override list.
///
/// `GET /reputation/v1/override/domain`
///
/// Needs `viewOverrideData`. [Schema](crate::schema::argus::reputation::v1::r#override::override_domain::LIST_DOMAIN_OVERRIDES).
pub fn list_domain_overrides(session: &rt::Session) -> ListDomainOverrides {
    rt::Call::new(session, &operations::LIST_DOMAIN_OVERRIDES).into()
}

rt::call! {
    /// The call of [`list_domain_overrides()`], with its optional parameters.
    pub struct ListDomainOverrides -> ResultStash<Vec<DomainOverride>> {
        list: String => "list",
        sort_by: Vec<String> => "sortBy",
        /// `25` if absent.
        limit: i32 => "limit",
        /// `0` if absent.
        offset: i32 => "offset",
        /// At least -1.
        count_max_wait: i32 => "countMaxWait",
    }
}

/// Adds domain overrides to an override list, given by id or name.
///
/// `POST /reputation/v1/override/domain`
///
/// - `body`: sent as `application/json`.
///
/// Needs `editOverrideData`. [Schema](crate::schema::argus::reputation::v1::r#override::override_domain::ADD_DOMAIN_OVERRIDE).
pub fn add_domain_override(
    session: &rt::Session,
    body: &DomainOverrideAddRequest,
) -> rt::Call<ResultStash<Vec<DomainOverride>>> {
    rt::Call::new(session, &operations::ADD_DOMAIN_OVERRIDE).json(body)
}

/// Deletes several domain overrides by their ids and returns them.
///
/// `DELETE /reputation/v1/override/domain`
///
/// Needs `editOverrideData`. [Schema](crate::schema::argus::reputation::v1::r#override::override_domain::DELETE_DOMAIN_OVERRIDES).
pub fn delete_domain_overrides(session: &rt::Session) -> DeleteDomainOverrides {
    rt::Call::new(session, &operations::DELETE_DOMAIN_OVERRIDES).into()
}

rt::call! {
    /// The call of [`delete_domain_overrides()`], with its optional parameters.
    pub struct DeleteDomainOverrides -> ResultStash<Vec<DomainOverride>> {
        /// At least 1 items, no item twice.
        id: Vec<i32> => "id",
    }
}

/// Lists the domain overrides that match criteria in the body, such as list, value range or keywords.
///
/// `POST /reputation/v1/override/domain/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewOverrideData`. [Schema](crate::schema::argus::reputation::v1::r#override::override_domain::FIND_DOMAIN_OVERRIDES).
pub fn find_domain_overrides(
    session: &rt::Session,
    body: &DomainOverrideSearchCriteria,
) -> rt::Call<ResultStash<Vec<DomainOverride>>> {
    rt::Call::new(session, &operations::FIND_DOMAIN_OVERRIDES).json(body)
}

/// Returns the overrides for one domain, by its full name.
///
/// `GET /reputation/v1/override/domain/{fqdn}`
///
/// - `fqdn`: `fqdn` in the path, text.
///
/// Needs `viewOverrideData`. [Schema](crate::schema::argus::reputation::v1::r#override::override_domain::GET_OVERRIDES_FOR_DOMAIN).
pub fn get_overrides_for_domain(
    session: &rt::Session,
    fqdn: impl rt::Arg<String>,
) -> GetOverridesForDomain {
    rt::Call::new(session, &operations::GET_OVERRIDES_FOR_DOMAIN)
        .set("fqdn", &rt::Arg::<String>::into_arg(fqdn))
        .into()
}

rt::call! {
    /// The call of [`get_overrides_for_domain()`], with its optional parameters.
    pub struct GetOverridesForDomain -> ResultStash<Vec<DomainOverride>> {
        /// At least -1.
        count_max_wait: i32 => "countMaxWait",
    }
}

/// Returns a single domain override by its override id.
///
/// `GET /reputation/v1/override/domain/{id}`
///
/// - `id`: `id` in the path, int32.
///
/// Needs `viewOverrideData`. [Schema](crate::schema::argus::reputation::v1::r#override::override_domain::GET_OVERRIDE_FOR_DOMAIN).
pub fn get_override_for_domain(
    session: &rt::Session,
    id: i32,
) -> rt::Call<ResultStash<DomainOverride>> {
    rt::Call::new(session, &operations::GET_OVERRIDE_FOR_DOMAIN).set("id", &id)
}

/// Deletes a single domain override by its id and returns the result as a list.
///
/// `DELETE /reputation/v1/override/domain/{id}`
///
/// - `id`: `id` in the path, int32.
///
/// Needs `editOverrideData`. [Schema](crate::schema::argus::reputation::v1::r#override::override_domain::DELETE_DOMAIN_OVERRIDE).
pub fn delete_domain_override(
    session: &rt::Session,
    id: i32,
) -> rt::Call<ResultStash<Vec<DomainOverride>>> {
    rt::Call::new(session, &operations::DELETE_DOMAIN_OVERRIDE).set("id", &id)
}

/// Lists IP address overrides, paged and sortable, optionally of one override list.
///
/// `GET /reputation/v1/override/ip`
///
/// Needs `viewOverrideData`. [Schema](crate::schema::argus::reputation::v1::r#override::override_domain::LIST_ADDRESS_OVERRIDES).
pub fn list_address_overrides(session: &rt::Session) -> ListAddressOverrides {
    rt::Call::new(session, &operations::LIST_ADDRESS_OVERRIDES).into()
}

rt::call! {
    /// The call of [`list_address_overrides()`], with its optional parameters.
    pub struct ListAddressOverrides -> ResultStash<Vec<AddressOverride>> {
        list: String => "list",
        sort_by: Vec<String> => "sortBy",
        /// `25` if absent.
        limit: i32 => "limit",
        /// `0` if absent.
        offset: i32 => "offset",
        /// At least -1.
        count_max_wait: i32 => "countMaxWait",
    }
}

/// Adds IP address overrides to an override list, given by id or name.
///
/// `POST /reputation/v1/override/ip`
///
/// - `body`: sent as `application/json`.
///
/// Needs `editOverrideData`. [Schema](crate::schema::argus::reputation::v1::r#override::override_domain::ADD_ADDRESS_OVERRIDES).
pub fn add_address_overrides(
    session: &rt::Session,
    body: &AddressOverrideAddRequest,
) -> rt::Call<ResultStash<Vec<AddressOverride>>> {
    rt::Call::new(session, &operations::ADD_ADDRESS_OVERRIDES).json(body)
}

/// Deletes several IP address overrides by their ids and returns them.
///
/// `DELETE /reputation/v1/override/ip`
///
/// Needs `editOverrideData`. [Schema](crate::schema::argus::reputation::v1::r#override::override_domain::DELETE_ADDRESS_OVERRIDES).
pub fn delete_address_overrides(session: &rt::Session) -> DeleteAddressOverrides {
    rt::Call::new(session, &operations::DELETE_ADDRESS_OVERRIDES).into()
}

rt::call! {
    /// The call of [`delete_address_overrides()`], with its optional parameters.
    pub struct DeleteAddressOverrides -> ResultStash<Vec<AddressOverride>> {
        /// At least 1 items, no item twice.
        id: Vec<i32> => "id",
    }
}

/// Lists the IP address overrides that match criteria in the body, such as list, ranges or value range.
///
/// `POST /reputation/v1/override/ip/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewOverrideData`. [Schema](crate::schema::argus::reputation::v1::r#override::override_domain::FIND_ADDRESS_OVERRIDES).
pub fn find_address_overrides(
    session: &rt::Session,
    body: &AddressOverrideSearchCriteria,
) -> rt::Call<ResultStash<Vec<AddressOverride>>> {
    rt::Call::new(session, &operations::FIND_ADDRESS_OVERRIDES).json(body)
}

/// Returns a single IP address override by its override id.
///
/// `GET /reputation/v1/override/ip/{id}`
///
/// - `id`: `id` in the path, int32.
///
/// Needs `viewOverrideData`. [Schema](crate::schema::argus::reputation::v1::r#override::override_domain::GET_OVERRIDE_FOR_IP).
pub fn get_override_for_ip(
    session: &rt::Session,
    id: i32,
) -> rt::Call<ResultStash<AddressOverride>> {
    rt::Call::new(session, &operations::GET_OVERRIDE_FOR_IP).set("id", &id)
}

/// Deletes a single IP address override by its id and returns the result as a list.
///
/// `DELETE /reputation/v1/override/ip/{id}`
///
/// - `id`: `id` in the path, int32.
///
/// Needs `editOverrideData`. [Schema](crate::schema::argus::reputation::v1::r#override::override_domain::DELETE_ADDRESS_OVERRIDE).
pub fn delete_address_override(
    session: &rt::Session,
    id: i32,
) -> rt::Call<ResultStash<Vec<AddressOverride>>> {
    rt::Call::new(session, &operations::DELETE_ADDRESS_OVERRIDE).set("id", &id)
}

/// Returns the overrides for one IP address.
///
/// `GET /reputation/v1/override/ip/{ip}`
///
/// - `ip`: `ip` in the path, text.
///
/// Needs `viewOverrideData`. [Schema](crate::schema::argus::reputation::v1::r#override::override_domain::GET_OVERRIDES_FOR_IP).
pub fn get_overrides_for_ip(
    session: &rt::Session,
    ip: impl rt::Arg<String>,
) -> GetOverridesForIp {
    rt::Call::new(session, &operations::GET_OVERRIDES_FOR_IP)
        .set("ip", &rt::Arg::<String>::into_arg(ip))
        .into()
}

rt::call! {
    /// The call of [`get_overrides_for_ip()`], with its optional parameters.
    pub struct GetOverridesForIp -> ResultStash<Vec<AddressOverride>> {
        /// At least -1.
        count_max_wait: i32 => "countMaxWait",
    }
}

/// Lists the override lists by keyword, paged and sortable, deleted ones on request.
///
/// `GET /reputation/v1/override/list`
///
/// Needs `viewOverrideData`. [Schema](crate::schema::argus::reputation::v1::r#override::override_domain::GET_OVERRIDE_LISTS).
pub fn get_override_lists(session: &rt::Session) -> GetOverrideLists {
    rt::Call::new(session, &operations::GET_OVERRIDE_LISTS).into()
}

rt::call! {
    /// The call of [`get_override_lists()`], with its optional parameters.
    pub struct GetOverrideLists -> ResultStash<Vec<OverrideList>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        sort_by: Vec<String> => "sortBy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        include_deleted: bool => "includeDeleted",
        /// At least -1.
        count_max_wait: i32 => "countMaxWait",
    }
}

/// Creates an override list with a name, a description and settings for how it is used.
///
/// `POST /reputation/v1/override/list`
///
/// - `body`: sent as `application/json`.
///
/// Needs `editOverrideData`. [Schema](crate::schema::argus::reputation::v1::r#override::override_domain::ADD_OVERRIDE_LIST).
pub fn add_override_list(
    session: &rt::Session,
    body: &OverrideListAddRequest,
) -> rt::Call<ResultStash<OverrideList>> {
    rt::Call::new(session, &operations::ADD_OVERRIDE_LIST).json(body)
}

/// Returns one override list, looked up by its numeric id.
///
/// `GET /reputation/v1/override/list/{id}`
///
/// - `id`: `id` in the path, int32. At least 1.
///
/// Needs `viewOverrideData`. [Schema](crate::schema::argus::reputation::v1::r#override::override_domain::GET_OVERRIDE_LIST_BY_ID).
pub fn get_override_list_by_id(
    session: &rt::Session,
    id: i32,
) -> rt::Call<ResultStash<OverrideList>> {
    rt::Call::new(session, &operations::GET_OVERRIDE_LIST_BY_ID).set("id", &id)
}

/// Changes the name, description or usage settings of an override list, by id.
///
/// `PUT /reputation/v1/override/list/{id}`
///
/// - `id`: `id` in the path, int32. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `editOverrideData`. [Schema](crate::schema::argus::reputation::v1::r#override::override_domain::UPDATE_OVERRIDE_LIST).
pub fn update_override_list(
    session: &rt::Session,
    id: i32,
    body: &OverrideListUpdateRequest,
) -> rt::Call<ResultStash<OverrideList>> {
    rt::Call::new(session, &operations::UPDATE_OVERRIDE_LIST).set("id", &id).json(body)
}

/// Deletes an override list by its id and returns it.
///
/// `DELETE /reputation/v1/override/list/{id}`
///
/// - `id`: `id` in the path, int32. At least 1.
///
/// Needs `editOverrideData`. [Schema](crate::schema::argus::reputation::v1::r#override::override_domain::DELETE_OVERRIDE_LIST).
pub fn delete_override_list(
    session: &rt::Session,
    id: i32,
) -> rt::Call<ResultStash<OverrideList>> {
    rt::Call::new(session, &operations::DELETE_OVERRIDE_LIST).set("id", &id)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /reputation/v1/override/domain`: [`list_domain_overrides()`](super::list_domain_overrides).
    pub static LIST_DOMAIN_OVERRIDES: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.override.override_domain.list_domain_overrides",
            rt::Method::GET,
            "/reputation/v1/override/domain",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("list"),
                rt::Param::query("sortBy"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::query("countMaxWait"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewOverrideData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `POST /reputation/v1/override/domain`: [`add_domain_override()`](super::add_domain_override).
    pub static ADD_DOMAIN_OVERRIDE: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.override.override_domain.add_domain_override",
            rt::Method::POST,
            "/reputation/v1/override/domain",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["editOverrideData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `DELETE /reputation/v1/override/domain`: [`delete_domain_overrides()`](super::delete_domain_overrides).
    pub static DELETE_DOMAIN_OVERRIDES: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.override.override_domain.delete_domain_overrides",
            rt::Method::DELETE,
            "/reputation/v1/override/domain",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::query("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["editOverrideData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `POST /reputation/v1/override/domain/search`: [`find_domain_overrides()`](super::find_domain_overrides).
    pub static FIND_DOMAIN_OVERRIDES: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.override.override_domain.find_domain_overrides",
            rt::Method::POST,
            "/reputation/v1/override/domain/search",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewOverrideData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `GET /reputation/v1/override/domain/{fqdn}`: [`get_overrides_for_domain()`](super::get_overrides_for_domain).
    pub static GET_OVERRIDES_FOR_DOMAIN: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.override.override_domain.get_overrides_for_domain",
            rt::Method::GET,
            "/reputation/v1/override/domain/{fqdn}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("fqdn"), rt::Param::query("countMaxWait")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewOverrideData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `GET /reputation/v1/override/domain/{id}`: [`get_override_for_domain()`](super::get_override_for_domain).
    pub static GET_OVERRIDE_FOR_DOMAIN: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.override.override_domain.get_override_for_domain",
            rt::Method::GET,
            "/reputation/v1/override/domain/{id}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewOverrideData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `DELETE /reputation/v1/override/domain/{id}`: [`delete_domain_override()`](super::delete_domain_override).
    pub static DELETE_DOMAIN_OVERRIDE: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.override.override_domain.delete_domain_override",
            rt::Method::DELETE,
            "/reputation/v1/override/domain/{id}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["editOverrideData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `GET /reputation/v1/override/ip`: [`list_address_overrides()`](super::list_address_overrides).
    pub static LIST_ADDRESS_OVERRIDES: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.override.override_domain.list_address_overrides",
            rt::Method::GET,
            "/reputation/v1/override/ip",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("list"),
                rt::Param::query("sortBy"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::query("countMaxWait"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewOverrideData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `POST /reputation/v1/override/ip`: [`add_address_overrides()`](super::add_address_overrides).
    pub static ADD_ADDRESS_OVERRIDES: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.override.override_domain.add_address_overrides",
            rt::Method::POST,
            "/reputation/v1/override/ip",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["editOverrideData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `DELETE /reputation/v1/override/ip`: [`delete_address_overrides()`](super::delete_address_overrides).
    pub static DELETE_ADDRESS_OVERRIDES: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.override.override_domain.delete_address_overrides",
            rt::Method::DELETE,
            "/reputation/v1/override/ip",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::query("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["editOverrideData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `POST /reputation/v1/override/ip/search`: [`find_address_overrides()`](super::find_address_overrides).
    pub static FIND_ADDRESS_OVERRIDES: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.override.override_domain.find_address_overrides",
            rt::Method::POST,
            "/reputation/v1/override/ip/search",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewOverrideData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `GET /reputation/v1/override/ip/{id}`: [`get_override_for_ip()`](super::get_override_for_ip).
    pub static GET_OVERRIDE_FOR_IP: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.override.override_domain.get_override_for_ip",
            rt::Method::GET,
            "/reputation/v1/override/ip/{id}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewOverrideData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `DELETE /reputation/v1/override/ip/{id}`: [`delete_address_override()`](super::delete_address_override).
    pub static DELETE_ADDRESS_OVERRIDE: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.override.override_domain.delete_address_override",
            rt::Method::DELETE,
            "/reputation/v1/override/ip/{id}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["editOverrideData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `GET /reputation/v1/override/ip/{ip}`: [`get_overrides_for_ip()`](super::get_overrides_for_ip).
    pub static GET_OVERRIDES_FOR_IP: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.override.override_domain.get_overrides_for_ip",
            rt::Method::GET,
            "/reputation/v1/override/ip/{ip}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("ip"), rt::Param::query("countMaxWait")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewOverrideData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `GET /reputation/v1/override/list`: [`get_override_lists()`](super::get_override_lists).
    pub static GET_OVERRIDE_LISTS: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.override.override_domain.get_override_lists",
            rt::Method::GET,
            "/reputation/v1/override/list",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("sortBy"),
                rt::Param::query("keywords"),
                rt::Param::query("includeDeleted"),
                rt::Param::query("countMaxWait"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewOverrideData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `POST /reputation/v1/override/list`: [`add_override_list()`](super::add_override_list).
    pub static ADD_OVERRIDE_LIST: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.override.override_domain.add_override_list",
            rt::Method::POST,
            "/reputation/v1/override/list",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["editOverrideData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `GET /reputation/v1/override/list/{id}`: [`get_override_list_by_id()`](super::get_override_list_by_id).
    pub static GET_OVERRIDE_LIST_BY_ID: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.override.override_domain.get_override_list_by_id",
            rt::Method::GET,
            "/reputation/v1/override/list/{id}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewOverrideData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `PUT /reputation/v1/override/list/{id}`: [`update_override_list()`](super::update_override_list).
    pub static UPDATE_OVERRIDE_LIST: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.override.override_domain.update_override_list",
            rt::Method::PUT,
            "/reputation/v1/override/list/{id}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["editOverrideData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `DELETE /reputation/v1/override/list/{id}`: [`delete_override_list()`](super::delete_override_list).
    pub static DELETE_OVERRIDE_LIST: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.override.override_domain.delete_override_list",
            rt::Method::DELETE,
            "/reputation/v1/override/list/{id}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["editOverrideData"])
        .document(&crate::documents::argus::REPUTATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_DOMAIN_OVERRIDES,
        &ADD_DOMAIN_OVERRIDE,
        &DELETE_DOMAIN_OVERRIDES,
        &FIND_DOMAIN_OVERRIDES,
        &GET_OVERRIDES_FOR_DOMAIN,
        &GET_OVERRIDE_FOR_DOMAIN,
        &DELETE_DOMAIN_OVERRIDE,
        &LIST_ADDRESS_OVERRIDES,
        &ADD_ADDRESS_OVERRIDES,
        &DELETE_ADDRESS_OVERRIDES,
        &FIND_ADDRESS_OVERRIDES,
        &GET_OVERRIDE_FOR_IP,
        &DELETE_ADDRESS_OVERRIDE,
        &GET_OVERRIDES_FOR_IP,
        &GET_OVERRIDE_LISTS,
        &ADD_OVERRIDE_LIST,
        &GET_OVERRIDE_LIST_BY_ID,
        &UPDATE_OVERRIDE_LIST,
        &DELETE_OVERRIDE_LIST,
    ];
}
