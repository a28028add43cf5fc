//! Service.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{CaseCategory, CaseCategoryBindToServiceRequest, CaseFieldPolicy, CaseVoType, ResultStash, Service, ServiceCategoryBinding, ServiceCreateRequest, ServiceSearchCriteria, ServiceUpdateRequest};

/// Lists case services, paged, optionally filtered by ID, short name or keyword.
///
/// `GET /cases/v2/service`
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::service::LIST_SERVICES).
pub fn list_services(session: &rt::Session) -> ListServices {
    rt::Call::new(session, &operations::LIST_SERVICES).into()
}

rt::call! {
    /// The call of [`list_services()`], with its optional parameters.
    pub struct ListServices -> ResultStash<Vec<Service>> {
        /// No item twice.
        id: Vec<i64> => "id",
        /// No item twice.
        short_name: Vec<String> => "shortName",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        sort_by: Vec<String> => "sortBy",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
    }
}

/// Creates a service in a domain, with its case types, functions and notification settings.
///
/// `POST /cases/v2/service`
///
/// - `body`: sent as `application/json`.
///
/// Needs `createService`. [Schema](crate::schema::argus::cases::v2::service::CREATE_SERVICE).
pub fn create_service(
    session: &rt::Session,
    body: &ServiceCreateRequest,
) -> rt::Call<ResultStash<Service>> {
    rt::Call::new(session, &operations::CREATE_SERVICE).json(body)
}

/// Searches services by nestable criteria such as field policy, keywords and flags, paged.
///
/// `POST /cases/v2/service/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::service::SEARCH_SERVICES).
pub fn search_services(
    session: &rt::Session,
    body: &ServiceSearchCriteria,
) -> rt::Call<ResultStash<Vec<Service>>> {
    rt::Call::new(session, &operations::SEARCH_SERVICES).json(body)
}

/// Returns a single case service by its ID.
///
/// `GET /cases/v2/service/{id}`
///
/// - `id`: `id` in the path, text.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::service::GET_SERVICE).
pub fn get_service(
    session: &rt::Session,
    id: impl rt::Arg<String>,
) -> rt::Call<ResultStash<Service>> {
    rt::Call::new(session, &operations::GET_SERVICE)
        .set("id", &rt::Arg::<String>::into_arg(id))
}

/// Updates the given settings of a service by ID, e.g. names, case types or notifications.
///
/// `PUT /cases/v2/service/{id}`
///
/// - `id`: `id` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateService`. [Schema](crate::schema::argus::cases::v2::service::UPDATE_SERVICE).
pub fn update_service(
    session: &rt::Session,
    id: impl rt::Arg<String>,
    body: &ServiceUpdateRequest,
) -> rt::Call<ResultStash<Service>> {
    rt::Call::new(session, &operations::UPDATE_SERVICE)
        .set("id", &rt::Arg::<String>::into_arg(id))
        .json(body)
}

/// Deletes a case service by ID and returns it.
///
/// `DELETE /cases/v2/service/{id}`
///
/// - `id`: `id` in the path, text.
///
/// Needs `deleteService`. [Schema](crate::schema::argus::cases::v2::service::DELETE_SERVICE).
pub fn delete_service(
    session: &rt::Session,
    id: impl rt::Arg<String>,
) -> rt::Call<ResultStash<Service>> {
    rt::Call::new(session, &operations::DELETE_SERVICE)
        .set("id", &rt::Arg::<String>::into_arg(id))
}

/// Lists the case categories of a service by service ID, page by page.
///
/// `GET /cases/v2/service/{id}/categories`
///
/// - `id`: `id` in the path, text.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::service::LIST_CATEGORIES_BY_SERVICE).
pub fn list_categories_by_service(
    session: &rt::Session,
    id: impl rt::Arg<String>,
) -> ListCategoriesByService {
    rt::Call::new(session, &operations::LIST_CATEGORIES_BY_SERVICE)
        .set("id", &rt::Arg::<String>::into_arg(id))
        .into()
}

rt::call! {
    /// The call of [`list_categories_by_service()`], with its optional parameters.
    pub struct ListCategoriesByService -> ResultStash<Vec<CaseCategory>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
    }
}

/// Returns the logo of a service as an image, by service ID.
///
/// `GET /cases/v2/service/{id}/logo`
///
/// - `id`: `id` in the path, text.
///
/// Answers `image/*`. Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::service::GET_SERVICE_LOGO).
pub fn get_service_logo(
    session: &rt::Session,
    id: impl rt::Arg<String>,
) -> rt::Call<rt::Bytes> {
    rt::Call::new(session, &operations::GET_SERVICE_LOGO)
        .set("id", &rt::Arg::<String>::into_arg(id))
}

/// Binds a case category to a service for the given case types and returns the binding.
///
/// `POST /cases/v2/service/{serviceID}/categories`
///
/// - `service_id`: `serviceID` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `bindCategoryToService`. [Schema](crate::schema::argus::cases::v2::service::BIND_CATEGORY).
pub fn bind_category(
    session: &rt::Session,
    service_id: impl rt::Arg<String>,
    body: &CaseCategoryBindToServiceRequest,
) -> rt::Call<ResultStash<ServiceCategoryBinding>> {
    rt::Call::new(session, &operations::BIND_CATEGORY)
        .set("serviceID", &rt::Arg::<String>::into_arg(service_id))
        .json(body)
}

/// Unbinds a category from a service, optionally only for given case types.
///
/// `DELETE /cases/v2/service/{serviceID}/categories/{categoryID}`
///
/// - `service_id`: `serviceID` in the path, text.
/// - `category_id`: `categoryID` in the path, text.
///
/// Needs `unbindCategoryFromService`. [Schema](crate::schema::argus::cases::v2::service::UNBIND_CATEGORY).
pub fn unbind_category(
    session: &rt::Session,
    service_id: impl rt::Arg<String>,
    category_id: impl rt::Arg<String>,
) -> UnbindCategory {
    rt::Call::new(session, &operations::UNBIND_CATEGORY)
        .set("serviceID", &rt::Arg::<String>::into_arg(service_id))
        .set("categoryID", &rt::Arg::<String>::into_arg(category_id))
        .into()
}

rt::call! {
    /// The call of [`unbind_category()`], with its optional parameters.
    pub struct UnbindCategory -> ResultStash<ServiceCategoryBinding> {
        /// No item twice.
        case_type: Vec<CaseVoType> => "caseType",
    }
}

/// Returns the field policy of a service, optionally for a given customer or domain.
///
/// `GET /cases/v2/service/{service}/fieldpolicy`
///
/// - `service`: `service` in the path, text.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::service::GET_FIELD_POLICY_BY_SERVICE).
pub fn get_field_policy_by_service(
    session: &rt::Session,
    service: impl rt::Arg<String>,
) -> GetFieldPolicyByService {
    rt::Call::new(session, &operations::GET_FIELD_POLICY_BY_SERVICE)
        .set("service", &rt::Arg::<String>::into_arg(service))
        .into()
}

rt::call! {
    /// The call of [`get_field_policy_by_service()`], with its optional parameters.
    pub struct GetFieldPolicyByService -> ResultStash<CaseFieldPolicy> {
        customer: String => "customer",
        domain: String => "domain",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /cases/v2/service`: [`list_services()`](super::list_services).
    pub static LIST_SERVICES: rt::Operation = rt::Operation::new(
            "argus.cases.v2.service.list_services",
            rt::Method::GET,
            "/cases/v2/service",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("id"),
                rt::Param::query("shortName"),
                rt::Param::query("keywords"),
                rt::Param::query("sortBy"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `POST /cases/v2/service`: [`create_service()`](super::create_service).
    pub static CREATE_SERVICE: rt::Operation = rt::Operation::new(
            "argus.cases.v2.service.create_service",
            rt::Method::POST,
            "/cases/v2/service",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["createService"])
        .document(&crate::documents::argus::CASES);
    /// `POST /cases/v2/service/search`: [`search_services()`](super::search_services).
    pub static SEARCH_SERVICES: rt::Operation = rt::Operation::new(
            "argus.cases.v2.service.search_services",
            rt::Method::POST,
            "/cases/v2/service/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/service/{id}`: [`get_service()`](super::get_service).
    pub static GET_SERVICE: rt::Operation = rt::Operation::new(
            "argus.cases.v2.service.get_service",
            rt::Method::GET,
            "/cases/v2/service/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `PUT /cases/v2/service/{id}`: [`update_service()`](super::update_service).
    pub static UPDATE_SERVICE: rt::Operation = rt::Operation::new(
            "argus.cases.v2.service.update_service",
            rt::Method::PUT,
            "/cases/v2/service/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateService"])
        .document(&crate::documents::argus::CASES);
    /// `DELETE /cases/v2/service/{id}`: [`delete_service()`](super::delete_service).
    pub static DELETE_SERVICE: rt::Operation = rt::Operation::new(
            "argus.cases.v2.service.delete_service",
            rt::Method::DELETE,
            "/cases/v2/service/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["deleteService"])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/service/{id}/categories`: [`list_categories_by_service()`](super::list_categories_by_service).
    pub static LIST_CATEGORIES_BY_SERVICE: rt::Operation = rt::Operation::new(
            "argus.cases.v2.service.list_categories_by_service",
            rt::Method::GET,
            "/cases/v2/service/{id}/categories",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("id"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/service/{id}/logo`: [`get_service_logo()`](super::get_service_logo).
    pub static GET_SERVICE_LOGO: rt::Operation = rt::Operation::new(
            "argus.cases.v2.service.get_service_logo",
            rt::Method::GET,
            "/cases/v2/service/{id}/logo",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["image/*"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `POST /cases/v2/service/{serviceID}/categories`: [`bind_category()`](super::bind_category).
    pub static BIND_CATEGORY: rt::Operation = rt::Operation::new(
            "argus.cases.v2.service.bind_category",
            rt::Method::POST,
            "/cases/v2/service/{serviceID}/categories",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("serviceID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["bindCategoryToService"])
        .document(&crate::documents::argus::CASES);
    /// `DELETE /cases/v2/service/{serviceID}/categories/{categoryID}`: [`unbind_category()`](super::unbind_category).
    pub static UNBIND_CATEGORY: rt::Operation = rt::Operation::new(
            "argus.cases.v2.service.unbind_category",
            rt::Method::DELETE,
            "/cases/v2/service/{serviceID}/categories/{categoryID}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("serviceID"),
                rt::Param::path("categoryID"),
                rt::Param::query("caseType"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["unbindCategoryFromService"])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/service/{service}/fieldpolicy`: [`get_field_policy_by_service()`](super::get_field_policy_by_service).
    pub static GET_FIELD_POLICY_BY_SERVICE: rt::Operation = rt::Operation::new(
            "argus.cases.v2.service.get_field_policy_by_service",
            rt::Method::GET,
            "/cases/v2/service/{service}/fieldpolicy",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("service"),
                rt::Param::query("customer"),
                rt::Param::query("domain"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_SERVICES,
        &CREATE_SERVICE,
        &SEARCH_SERVICES,
        &GET_SERVICE,
        &UPDATE_SERVICE,
        &DELETE_SERVICE,
        &LIST_CATEGORIES_BY_SERVICE,
        &GET_SERVICE_LOGO,
        &BIND_CATEGORY,
        &UNBIND_CATEGORY,
        &GET_FIELD_POLICY_BY_SERVICE,
    ];
}
