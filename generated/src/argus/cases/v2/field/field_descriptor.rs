//! FieldDescriptor.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::{CaseFieldDescriptor, CaseFieldDescriptorAddRequest, CaseFieldDescriptorSearchCriteria, CaseFieldDescriptorUpdateRequest, CaseFieldDescriptorValueType, CaseFieldPolicy, CaseFieldPolicyAddFieldRequest, CaseFieldPolicyAddRequest, CaseFieldPolicySearchCriteria, CaseFieldPolicyUpdateRequest, CaseFieldSourceValue, ResultStash};

/// Lists case field descriptors by customer, domain, value type, policy or keyword, paged.
///
/// `GET /cases/v2/field/descriptor`
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::field::field_descriptor::LIST_FIELD_DESCRIPTORS).
pub fn list_field_descriptors(session: &rt::Session) -> ListFieldDescriptors {
    rt::Call::new(session, &operations::LIST_FIELD_DESCRIPTORS).into()
}

rt::call! {
    /// The call of [`list_field_descriptors()`], with its optional parameters.
    pub struct ListFieldDescriptors -> ResultStash<Vec<CaseFieldDescriptor>> {
        /// No item twice.
        customer_id: Vec<i64> => "customerID",
        /// No item twice.
        domain: Vec<String> => "domain",
        /// No item twice.
        value_type: Vec<CaseFieldDescriptorValueType> => "valueType",
        /// No item twice.
        field: Vec<String> => "field",
        /// No item twice.
        policy: Vec<String> => "policy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        sort_by: Vec<String> => "sortBy",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
    }
}

/// Creates a case field descriptor with a name, domain, value type and access roles.
///
/// `POST /cases/v2/field/descriptor`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::field::field_descriptor::CREATE_FIELD_DESCRIPTOR).
pub fn create_field_descriptor(
    session: &rt::Session,
    body: &CaseFieldDescriptorAddRequest,
) -> rt::Call<ResultStash<CaseFieldDescriptor>> {
    rt::Call::new(session, &operations::CREATE_FIELD_DESCRIPTOR).json(body)
}

/// Searches case field descriptors by nestable criteria, including availability for a case, paged.
///
/// `POST /cases/v2/field/descriptor/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::field::field_descriptor::SEARCH_FIELD_DESCRIPTORS).
pub fn search_field_descriptors(
    session: &rt::Session,
    body: &CaseFieldDescriptorSearchCriteria,
) -> rt::Call<ResultStash<Vec<CaseFieldDescriptor>>> {
    rt::Call::new(session, &operations::SEARCH_FIELD_DESCRIPTORS).json(body)
}

/// Returns one case field descriptor by field key, optionally in a given domain.
///
/// `GET /cases/v2/field/descriptor/{field}`
///
/// - `field`: `field` in the path, text.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::field::field_descriptor::GET_FIELD_DESCRIPTOR).
pub fn get_field_descriptor(
    session: &rt::Session,
    field: impl rt::Arg<String>,
) -> GetFieldDescriptor {
    rt::Call::new(session, &operations::GET_FIELD_DESCRIPTOR)
        .set("field", &rt::Arg::<String>::into_arg(field))
        .into()
}

rt::call! {
    /// The call of [`get_field_descriptor()`], with its optional parameters.
    pub struct GetFieldDescriptor -> ResultStash<CaseFieldDescriptor> {
        domain: String => "domain",
    }
}

/// Updates the given settings of a case field descriptor, e.g. value type, roles or validator.
///
/// `PUT /cases/v2/field/descriptor/{field}`
///
/// - `field`: `field` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::field::field_descriptor::UPDATE_FIELD_DESCRIPTOR).
pub fn update_field_descriptor(
    session: &rt::Session,
    field: impl rt::Arg<String>,
    body: &CaseFieldDescriptorUpdateRequest,
) -> UpdateFieldDescriptor {
    rt::Call::new(session, &operations::UPDATE_FIELD_DESCRIPTOR)
        .set("field", &rt::Arg::<String>::into_arg(field))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`update_field_descriptor()`], with its optional parameters.
    pub struct UpdateFieldDescriptor -> ResultStash<CaseFieldDescriptor> {
        domain: String => "domain",
    }
}

/// Deletes a case field descriptor by field key and returns it.
///
/// `DELETE /cases/v2/field/descriptor/{field}`
///
/// - `field`: `field` in the path, text.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::field::field_descriptor::DELETE_FIELD_DESCRIPTOR).
pub fn delete_field_descriptor(
    session: &rt::Session,
    field: impl rt::Arg<String>,
) -> DeleteFieldDescriptor {
    rt::Call::new(session, &operations::DELETE_FIELD_DESCRIPTOR)
        .set("field", &rt::Arg::<String>::into_arg(field))
        .into()
}

rt::call! {
    /// The call of [`delete_field_descriptor()`], with its optional parameters.
    pub struct DeleteFieldDescriptor -> ResultStash<CaseFieldDescriptor> {
        domain: String => "domain",
    }
}

/// Lists case field policies, paged, optionally filtered by customer, domain or keyword.
///
/// `GET /cases/v2/field/policy`
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::field::field_descriptor::LIST_FIELD_POLICIES).
pub fn list_field_policies(session: &rt::Session) -> ListFieldPolicies {
    rt::Call::new(session, &operations::LIST_FIELD_POLICIES).into()
}

rt::call! {
    /// The call of [`list_field_policies()`], with its optional parameters.
    pub struct ListFieldPolicies -> ResultStash<Vec<CaseFieldPolicy>> {
        /// No item twice.
        customer_id: Vec<i64> => "customerID",
        /// No item twice.
        domain: Vec<String> => "domain",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        sort_by: Vec<String> => "sortBy",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
    }
}

/// Adds a case field policy with a name in a domain, optionally for a customer.
///
/// `POST /cases/v2/field/policy`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::field::field_descriptor::ADD_FIELD_POLICY).
pub fn add_field_policy(
    session: &rt::Session,
    body: &CaseFieldPolicyAddRequest,
) -> rt::Call<ResultStash<CaseFieldPolicy>> {
    rt::Call::new(session, &operations::ADD_FIELD_POLICY).json(body)
}

/// Searches case field policies by nestable criteria such as field, user or time range, paged.
///
/// `POST /cases/v2/field/policy/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::field::field_descriptor::SEARCH_FIELD_POLICIES).
pub fn search_field_policies(
    session: &rt::Session,
    body: &CaseFieldPolicySearchCriteria,
) -> rt::Call<ResultStash<Vec<CaseFieldPolicy>>> {
    rt::Call::new(session, &operations::SEARCH_FIELD_POLICIES).json(body)
}

/// Returns one case field policy by its key, optionally in a given domain.
///
/// `GET /cases/v2/field/policy/{policy}`
///
/// - `policy`: `policy` in the path, text.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::field::field_descriptor::GET_FIELD_POLICY_BY_ID).
pub fn get_field_policy_by_id(
    session: &rt::Session,
    policy: impl rt::Arg<String>,
) -> GetFieldPolicyById {
    rt::Call::new(session, &operations::GET_FIELD_POLICY_BY_ID)
        .set("policy", &rt::Arg::<String>::into_arg(policy))
        .into()
}

rt::call! {
    /// The call of [`get_field_policy_by_id()`], with its optional parameters.
    pub struct GetFieldPolicyById -> ResultStash<CaseFieldPolicy> {
        domain: String => "domain",
    }
}

/// Renames a case field policy, by policy key, and returns it.
///
/// `PUT /cases/v2/field/policy/{policy}`
///
/// - `policy`: `policy` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::field::field_descriptor::UPDATE_FIELD_POLICY).
pub fn update_field_policy(
    session: &rt::Session,
    policy: impl rt::Arg<String>,
    body: &CaseFieldPolicyUpdateRequest,
) -> UpdateFieldPolicy {
    rt::Call::new(session, &operations::UPDATE_FIELD_POLICY)
        .set("policy", &rt::Arg::<String>::into_arg(policy))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`update_field_policy()`], with its optional parameters.
    pub struct UpdateFieldPolicy -> ResultStash<CaseFieldPolicy> {
        domain: String => "domain",
    }
}

/// Deletes a case field policy by policy key and returns it.
///
/// `DELETE /cases/v2/field/policy/{policy}`
///
/// - `policy`: `policy` in the path, text.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::field::field_descriptor::DELETE_FIELD_POLICY).
pub fn delete_field_policy(
    session: &rt::Session,
    policy: impl rt::Arg<String>,
) -> DeleteFieldPolicy {
    rt::Call::new(session, &operations::DELETE_FIELD_POLICY)
        .set("policy", &rt::Arg::<String>::into_arg(policy))
        .into()
}

rt::call! {
    /// The call of [`delete_field_policy()`], with its optional parameters.
    pub struct DeleteFieldPolicy -> ResultStash<CaseFieldPolicy> {
        domain: String => "domain",
    }
}

/// Adds a field to a case field policy, as optional or required on create or close.
///
/// `POST /cases/v2/field/policy/{policy}/fields`
///
/// - `policy`: `policy` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::field::field_descriptor::ADD_FIELD_TO_POLICY).
pub fn add_field_to_policy(
    session: &rt::Session,
    policy: impl rt::Arg<String>,
    body: &CaseFieldPolicyAddFieldRequest,
) -> AddFieldToPolicy {
    rt::Call::new(session, &operations::ADD_FIELD_TO_POLICY)
        .set("policy", &rt::Arg::<String>::into_arg(policy))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`add_field_to_policy()`], with its optional parameters.
    pub struct AddFieldToPolicy -> ResultStash<CaseFieldPolicy> {
        domain: String => "domain",
    }
}

/// Removes a field from a case field policy and returns the policy.
///
/// `DELETE /cases/v2/field/policy/{policy}/fields/{field}`
///
/// - `policy`: `policy` in the path, text.
/// - `field`: `field` in the path, text.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::field::field_descriptor::REMOVE_FIELD_FROM_POLICY).
pub fn remove_field_from_policy(
    session: &rt::Session,
    policy: impl rt::Arg<String>,
    field: impl rt::Arg<String>,
) -> RemoveFieldFromPolicy {
    rt::Call::new(session, &operations::REMOVE_FIELD_FROM_POLICY)
        .set("policy", &rt::Arg::<String>::into_arg(policy))
        .set("field", &rt::Arg::<String>::into_arg(field))
        .into()
}

rt::call! {
    /// The call of [`remove_field_from_policy()`], with its optional parameters.
    pub struct RemoveFieldFromPolicy -> ResultStash<CaseFieldPolicy> {
        domain: String => "domain",
    }
}

/// Lists the source values of a case field, paged, by keyword, case, service or customer.
///
/// `GET /cases/v2/field/values/{field}`
///
/// - `field`: `field` in the path, text.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::field::field_descriptor::LIST_FIELD_SOURCE_VALUES).
pub fn list_field_source_values(
    session: &rt::Session,
    field: impl rt::Arg<String>,
) -> ListFieldSourceValues {
    rt::Call::new(session, &operations::LIST_FIELD_SOURCE_VALUES)
        .set("field", &rt::Arg::<String>::into_arg(field))
        .into()
}

rt::call! {
    /// The call of [`list_field_source_values()`], with its optional parameters.
    pub struct ListFieldSourceValues -> ResultStash<Vec<CaseFieldSourceValue>> {
        case_id: i64 => "caseID",
        service: String => "service",
        customer: String => "customer",
        domain: String => "domain",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /cases/v2/field/descriptor`: [`list_field_descriptors()`](super::list_field_descriptors).
    pub static LIST_FIELD_DESCRIPTORS: rt::Operation = rt::Operation::new(
            "argus.cases.v2.field.field_descriptor.list_field_descriptors",
            rt::Method::GET,
            "/cases/v2/field/descriptor",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("customerID"),
                rt::Param::query("domain"),
                rt::Param::query("valueType"),
                rt::Param::query("field"),
                rt::Param::query("policy"),
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
    /// `POST /cases/v2/field/descriptor`: [`create_field_descriptor()`](super::create_field_descriptor).
    pub static CREATE_FIELD_DESCRIPTOR: rt::Operation = rt::Operation::new(
            "argus.cases.v2.field.field_descriptor.create_field_descriptor",
            rt::Method::POST,
            "/cases/v2/field/descriptor",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `POST /cases/v2/field/descriptor/search`: [`search_field_descriptors()`](super::search_field_descriptors).
    pub static SEARCH_FIELD_DESCRIPTORS: rt::Operation = rt::Operation::new(
            "argus.cases.v2.field.field_descriptor.search_field_descriptors",
            rt::Method::POST,
            "/cases/v2/field/descriptor/search",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/field/descriptor/{field}`: [`get_field_descriptor()`](super::get_field_descriptor).
    pub static GET_FIELD_DESCRIPTOR: rt::Operation = rt::Operation::new(
            "argus.cases.v2.field.field_descriptor.get_field_descriptor",
            rt::Method::GET,
            "/cases/v2/field/descriptor/{field}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("field"), rt::Param::query("domain")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `PUT /cases/v2/field/descriptor/{field}`: [`update_field_descriptor()`](super::update_field_descriptor).
    pub static UPDATE_FIELD_DESCRIPTOR: rt::Operation = rt::Operation::new(
            "argus.cases.v2.field.field_descriptor.update_field_descriptor",
            rt::Method::PUT,
            "/cases/v2/field/descriptor/{field}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("field"), rt::Param::query("domain")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `DELETE /cases/v2/field/descriptor/{field}`: [`delete_field_descriptor()`](super::delete_field_descriptor).
    pub static DELETE_FIELD_DESCRIPTOR: rt::Operation = rt::Operation::new(
            "argus.cases.v2.field.field_descriptor.delete_field_descriptor",
            rt::Method::DELETE,
            "/cases/v2/field/descriptor/{field}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("field"), rt::Param::query("domain")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/field/policy`: [`list_field_policies()`](super::list_field_policies).
    pub static LIST_FIELD_POLICIES: rt::Operation = rt::Operation::new(
            "argus.cases.v2.field.field_descriptor.list_field_policies",
            rt::Method::GET,
            "/cases/v2/field/policy",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("customerID"),
                rt::Param::query("domain"),
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
    /// `POST /cases/v2/field/policy`: [`add_field_policy()`](super::add_field_policy).
    pub static ADD_FIELD_POLICY: rt::Operation = rt::Operation::new(
            "argus.cases.v2.field.field_descriptor.add_field_policy",
            rt::Method::POST,
            "/cases/v2/field/policy",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `POST /cases/v2/field/policy/search`: [`search_field_policies()`](super::search_field_policies).
    pub static SEARCH_FIELD_POLICIES: rt::Operation = rt::Operation::new(
            "argus.cases.v2.field.field_descriptor.search_field_policies",
            rt::Method::POST,
            "/cases/v2/field/policy/search",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/field/policy/{policy}`: [`get_field_policy_by_id()`](super::get_field_policy_by_id).
    pub static GET_FIELD_POLICY_BY_ID: rt::Operation = rt::Operation::new(
            "argus.cases.v2.field.field_descriptor.get_field_policy_by_id",
            rt::Method::GET,
            "/cases/v2/field/policy/{policy}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("policy"), rt::Param::query("domain")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `PUT /cases/v2/field/policy/{policy}`: [`update_field_policy()`](super::update_field_policy).
    pub static UPDATE_FIELD_POLICY: rt::Operation = rt::Operation::new(
            "argus.cases.v2.field.field_descriptor.update_field_policy",
            rt::Method::PUT,
            "/cases/v2/field/policy/{policy}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("policy"), rt::Param::query("domain")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `DELETE /cases/v2/field/policy/{policy}`: [`delete_field_policy()`](super::delete_field_policy).
    pub static DELETE_FIELD_POLICY: rt::Operation = rt::Operation::new(
            "argus.cases.v2.field.field_descriptor.delete_field_policy",
            rt::Method::DELETE,
            "/cases/v2/field/policy/{policy}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("policy"), rt::Param::query("domain")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `POST /cases/v2/field/policy/{policy}/fields`: [`add_field_to_policy()`](super::add_field_to_policy).
    pub static ADD_FIELD_TO_POLICY: rt::Operation = rt::Operation::new(
            "argus.cases.v2.field.field_descriptor.add_field_to_policy",
            rt::Method::POST,
            "/cases/v2/field/policy/{policy}/fields",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("policy"), rt::Param::query("domain")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `DELETE /cases/v2/field/policy/{policy}/fields/{field}`: [`remove_field_from_policy()`](super::remove_field_from_policy).
    pub static REMOVE_FIELD_FROM_POLICY: rt::Operation = rt::Operation::new(
            "argus.cases.v2.field.field_descriptor.remove_field_from_policy",
            rt::Method::DELETE,
            "/cases/v2/field/policy/{policy}/fields/{field}",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("policy"),
                rt::Param::path("field"),
                rt::Param::query("domain"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/field/values/{field}`: [`list_field_source_values()`](super::list_field_source_values).
    pub static LIST_FIELD_SOURCE_VALUES: rt::Operation = rt::Operation::new(
            "argus.cases.v2.field.field_descriptor.list_field_source_values",
            rt::Method::GET,
            "/cases/v2/field/values/{field}",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("field"),
                rt::Param::query("caseID"),
                rt::Param::query("service"),
                rt::Param::query("customer"),
                rt::Param::query("domain"),
                rt::Param::query("keywords"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_FIELD_DESCRIPTORS,
        &CREATE_FIELD_DESCRIPTOR,
        &SEARCH_FIELD_DESCRIPTORS,
        &GET_FIELD_DESCRIPTOR,
        &UPDATE_FIELD_DESCRIPTOR,
        &DELETE_FIELD_DESCRIPTOR,
        &LIST_FIELD_POLICIES,
        &ADD_FIELD_POLICY,
        &SEARCH_FIELD_POLICIES,
        &GET_FIELD_POLICY_BY_ID,
        &UPDATE_FIELD_POLICY,
        &DELETE_FIELD_POLICY,
        &ADD_FIELD_TO_POLICY,
        &REMOVE_FIELD_FROM_POLICY,
        &LIST_FIELD_SOURCE_VALUES,
    ];
}
