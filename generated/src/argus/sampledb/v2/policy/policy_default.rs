//! PolicyDefault.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::{AnalysisPolicyResponse, AnalysisPolicyUpdateRequest, AnalysisRuleAddRequest, AnalysisRuleResponse, AnalysisRuleUpdateRequest, ResultStash};

/// Returns the default analysis policy of the sample database.
///
/// `GET /sampledb/v2/policy/default`
///
/// Needs `viewAnalysisPolicy`. [Schema](crate::schema::argus::sampledb::v2::policy::policy_default::GET_DEFAULT_ANALYSIS_POLICY).
pub fn get_default_analysis_policy(
    session: &rt::Session,
) -> rt::Call<ResultStash<AnalysisPolicyResponse>> {
    rt::Call::new(session, &operations::GET_DEFAULT_ANALYSIS_POLICY)
}

/// Updates the workers and worker options of the default analysis policy and returns it.
///
/// `PUT /sampledb/v2/policy/default`
///
/// - `body`: sent as `application/json`.
///
/// Needs `updateAnalysisPolicy`. [Schema](crate::schema::argus::sampledb::v2::policy::policy_default::UPDATE_DEFAULT_ANALYSIS_POLICY).
pub fn update_default_analysis_policy(
    session: &rt::Session,
    body: &AnalysisPolicyUpdateRequest,
) -> rt::Call<ResultStash<AnalysisPolicyResponse>> {
    rt::Call::new(session, &operations::UPDATE_DEFAULT_ANALYSIS_POLICY).json(body)
}

/// Lists the rules of the default analysis policy page by page, with deleted ones on request.
///
/// `GET /sampledb/v2/policy/default/rule`
///
/// Needs `viewAnalysisPolicy`. [Schema](crate::schema::argus::sampledb::v2::policy::policy_default::LIST_DEFAULT_ANALYSIS_RULES).
pub fn list_default_analysis_rules(session: &rt::Session) -> ListDefaultAnalysisRules {
    rt::Call::new(session, &operations::LIST_DEFAULT_ANALYSIS_RULES).into()
}

rt::call! {
    /// The call of [`list_default_analysis_rules()`], with its optional parameters.
    pub struct ListDefaultAnalysisRules -> ResultStash<Vec<AnalysisRuleResponse>> {
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
    }
}

/// Adds a named rule with match and action clauses to the default analysis policy.
///
/// `POST /sampledb/v2/policy/default/rule`
///
/// - `body`: sent as `application/json`.
///
/// Needs `addAnalysisPolicy`. [Schema](crate::schema::argus::sampledb::v2::policy::policy_default::ADD_DEFAULT_ANALYSIS_RULE).
pub fn add_default_analysis_rule(
    session: &rt::Session,
    body: &AnalysisRuleAddRequest,
) -> rt::Call<rt::Value> {
    rt::Call::new(session, &operations::ADD_DEFAULT_ANALYSIS_RULE).json(body)
}

/// Returns the rule with the given ID from the default analysis policy.
///
/// `GET /sampledb/v2/policy/default/rule/{id}`
///
/// - `id`: `id` in the path, uuid.
///
/// Needs `viewAnalysisPolicy`. [Schema](crate::schema::argus::sampledb::v2::policy::policy_default::GET_DEFAULT_ANALYSIS_POLICY_RULE).
pub fn get_default_analysis_policy_rule(
    session: &rt::Session,
    id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<AnalysisRuleResponse>> {
    rt::Call::new(session, &operations::GET_DEFAULT_ANALYSIS_POLICY_RULE)
        .set("id", &rt::Arg::<rt::Uuid>::into_arg(id))
}

/// Changes the name, description, match or action clause of a rule in the default analysis policy.
///
/// `PUT /sampledb/v2/policy/default/rule/{id}`
///
/// - `id`: `id` in the path, uuid.
/// - `body`: sent as `application/json`.
///
/// Needs `updateAnalysisPolicy`. [Schema](crate::schema::argus::sampledb::v2::policy::policy_default::UPDATE_DEFAULT_ANALYSIS_RULE).
pub fn update_default_analysis_rule(
    session: &rt::Session,
    id: impl rt::Arg<rt::Uuid>,
    body: &AnalysisRuleUpdateRequest,
) -> rt::Call<ResultStash<AnalysisRuleResponse>> {
    rt::Call::new(session, &operations::UPDATE_DEFAULT_ANALYSIS_RULE)
        .set("id", &rt::Arg::<rt::Uuid>::into_arg(id))
        .json(body)
}

/// Deletes the rule with the given ID from the default analysis policy and returns it.
///
/// `DELETE /sampledb/v2/policy/default/rule/{id}`
///
/// - `id`: `id` in the path, uuid.
///
/// Needs `deleteAnalysisPolicy`. [Schema](crate::schema::argus::sampledb::v2::policy::policy_default::DELETE_DEFAULT_ANALYSIS_RULE).
pub fn delete_default_analysis_rule(
    session: &rt::Session,
    id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<AnalysisRuleResponse>> {
    rt::Call::new(session, &operations::DELETE_DEFAULT_ANALYSIS_RULE)
        .set("id", &rt::Arg::<rt::Uuid>::into_arg(id))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /sampledb/v2/policy/default`: [`get_default_analysis_policy()`](super::get_default_analysis_policy).
    pub static GET_DEFAULT_ANALYSIS_POLICY: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.policy.policy_default.get_default_analysis_policy",
            rt::Method::GET,
            "/sampledb/v2/policy/default",
        )
        .api(&super::super::super::super::super::API)
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAnalysisPolicy"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `PUT /sampledb/v2/policy/default`: [`update_default_analysis_policy()`](super::update_default_analysis_policy).
    pub static UPDATE_DEFAULT_ANALYSIS_POLICY: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.policy.policy_default.update_default_analysis_policy",
            rt::Method::PUT,
            "/sampledb/v2/policy/default",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAnalysisPolicy"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `GET /sampledb/v2/policy/default/rule`: [`list_default_analysis_rules()`](super::list_default_analysis_rules).
    pub static LIST_DEFAULT_ANALYSIS_RULES: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.policy.policy_default.list_default_analysis_rules",
            rt::Method::GET,
            "/sampledb/v2/policy/default/rule",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::query("includeDeleted"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAnalysisPolicy"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `POST /sampledb/v2/policy/default/rule`: [`add_default_analysis_rule()`](super::add_default_analysis_rule).
    pub static ADD_DEFAULT_ANALYSIS_RULE: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.policy.policy_default.add_default_analysis_rule",
            rt::Method::POST,
            "/sampledb/v2/policy/default/rule",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addAnalysisPolicy"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `GET /sampledb/v2/policy/default/rule/{id}`: [`get_default_analysis_policy_rule()`](super::get_default_analysis_policy_rule).
    pub static GET_DEFAULT_ANALYSIS_POLICY_RULE: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.policy.policy_default.get_default_analysis_policy_rule",
            rt::Method::GET,
            "/sampledb/v2/policy/default/rule/{id}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAnalysisPolicy"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `PUT /sampledb/v2/policy/default/rule/{id}`: [`update_default_analysis_rule()`](super::update_default_analysis_rule).
    pub static UPDATE_DEFAULT_ANALYSIS_RULE: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.policy.policy_default.update_default_analysis_rule",
            rt::Method::PUT,
            "/sampledb/v2/policy/default/rule/{id}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAnalysisPolicy"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `DELETE /sampledb/v2/policy/default/rule/{id}`: [`delete_default_analysis_rule()`](super::delete_default_analysis_rule).
    pub static DELETE_DEFAULT_ANALYSIS_RULE: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.policy.policy_default.delete_default_analysis_rule",
            rt::Method::DELETE,
            "/sampledb/v2/policy/default/rule/{id}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["deleteAnalysisPolicy"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &GET_DEFAULT_ANALYSIS_POLICY,
        &UPDATE_DEFAULT_ANALYSIS_POLICY,
        &LIST_DEFAULT_ANALYSIS_RULES,
        &ADD_DEFAULT_ANALYSIS_RULE,
        &GET_DEFAULT_ANALYSIS_POLICY_RULE,
        &UPDATE_DEFAULT_ANALYSIS_RULE,
        &DELETE_DEFAULT_ANALYSIS_RULE,
    ];
}
