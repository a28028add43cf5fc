//! Policy.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{Comment2, Policy, PolicyCommentAddRequest, PolicyCreateRequest, PolicyFileGenerateRequest, PolicyFileGenerateResponse, PolicyLogMessage, PolicyRefinement, PolicyRefinementAddRequest, PolicyRefinementCommentAddRequest, PolicyRefinementFlag, PolicyRefinementUpdateRequest, PolicySearchRequest, ResultStash, Sensor, Signature};

/// Lists signature policies, optionally filtered by keyword, with paging.
///
/// `GET /signatures/v1/policy`
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::policy::LIST_POLICIES).
pub fn list_policies(session: &rt::Session) -> ListPolicies {
    rt::Call::new(session, &operations::LIST_POLICIES).into()
}

rt::call! {
    /// The call of [`list_policies()`], with its optional parameters.
    pub struct ListPolicies -> ResultStash<Vec<Policy>> {
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0.
        limit: i32 => "limit",
        /// At least 0.
        offset: i32 => "offset",
    }
}

/// Creates a signature policy from a name and description, and returns it.
///
/// `POST /signatures/v1/policy`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::policy::CREATE_POLICY).
pub fn create_policy(
    session: &rt::Session,
    body: &PolicyCreateRequest,
) -> rt::Call<ResultStash<Policy>> {
    rt::Call::new(session, &operations::CREATE_POLICY).json(body)
}

/// Searches signature policies by keywords and sub-criteria, with sorting and paging.
///
/// `POST /signatures/v1/policy/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::policy::SEARCH_POLICIES).
pub fn search_policies(
    session: &rt::Session,
    body: &PolicySearchRequest,
) -> rt::Call<ResultStash<Vec<Policy>>> {
    rt::Call::new(session, &operations::SEARCH_POLICIES).json(body)
}

/// Returns one signature policy by its ID.
///
/// `GET /signatures/v1/policy/{id}`
///
/// - `id`: `id` in the path, int64.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::policy::GET_POLICY).
pub fn get_policy(session: &rt::Session, id: i64) -> rt::Call<ResultStash<Policy>> {
    rt::Call::new(session, &operations::GET_POLICY).set("id", &id)
}

/// Deletes a signature policy by its ID and returns it.
///
/// `DELETE /signatures/v1/policy/{id}`
///
/// - `id`: `id` in the path, int64.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::policy::DELETE_POLICY).
pub fn delete_policy(session: &rt::Session, id: i64) -> rt::Call<ResultStash<Policy>> {
    rt::Call::new(session, &operations::DELETE_POLICY).set("id", &id)
}

/// Adds a comment to a signature policy, by policy ID, and returns the comment.
///
/// `POST /signatures/v1/policy/{id}/comment`
///
/// - `id`: `id` in the path, int64.
/// - `body`: sent as `application/json`.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::policy::ADD_POLICY_COMMENT).
pub fn add_policy_comment(
    session: &rt::Session,
    id: i64,
    body: &PolicyCommentAddRequest,
) -> rt::Call<ResultStash<Comment2>> {
    rt::Call::new(session, &operations::ADD_POLICY_COMMENT).set("id", &id).json(body)
}

/// Lists the comments on a signature policy, by policy ID, with paging.
///
/// `GET /signatures/v1/policy/{id}/comments`
///
/// - `id`: `id` in the path, int64.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::policy::LIST_POLICY_COMMENTS).
pub fn list_policy_comments(session: &rt::Session, id: i64) -> ListPolicyComments {
    rt::Call::new(session, &operations::LIST_POLICY_COMMENTS).set("id", &id).into()
}

rt::call! {
    /// The call of [`list_policy_comments()`], with its optional parameters.
    pub struct ListPolicyComments -> ResultStash<Vec<Comment2>> {
        /// At least 0.
        limit: i32 => "limit",
        /// At least 0.
        offset: i32 => "offset",
    }
}

/// Lists the log messages of a signature policy, by policy ID, with paging.
///
/// `GET /signatures/v1/policy/{id}/logs`
///
/// - `id`: `id` in the path, int64.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::policy::LIST_POLICY_LOG_MESSAGES).
pub fn list_policy_log_messages(
    session: &rt::Session,
    id: i64,
) -> ListPolicyLogMessages {
    rt::Call::new(session, &operations::LIST_POLICY_LOG_MESSAGES).set("id", &id).into()
}

rt::call! {
    /// The call of [`list_policy_log_messages()`], with its optional parameters.
    pub struct ListPolicyLogMessages -> ResultStash<Vec<PolicyLogMessage>> {
        /// At least 0.
        limit: i32 => "limit",
        /// At least 0.
        offset: i32 => "offset",
    }
}

/// Lists the refinements of a policy, optionally excluding enabled or dirty ones, with paging.
///
/// `GET /signatures/v1/policy/{id}/refinements`
///
/// - `id`: `id` in the path, int64.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::policy::LIST_POLICY_REFINEMENTS).
pub fn list_policy_refinements(session: &rt::Session, id: i64) -> ListPolicyRefinements {
    rt::Call::new(session, &operations::LIST_POLICY_REFINEMENTS).set("id", &id).into()
}

rt::call! {
    /// The call of [`list_policy_refinements()`], with its optional parameters.
    pub struct ListPolicyRefinements -> ResultStash<Vec<PolicyRefinement>> {
        /// No item twice.
        exclude_flags: Vec<PolicyRefinementFlag> => "excludeFlags",
        /// At least 0.
        limit: i32 => "limit",
        /// At least 0.
        offset: i32 => "offset",
    }
}

/// Lists the sensors of a signature policy, by policy ID, with paging.
///
/// `GET /signatures/v1/policy/{id}/sensors`
///
/// - `id`: `id` in the path, int64.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::policy::LIST_POLICY_SENSORS).
pub fn list_policy_sensors(session: &rt::Session, id: i64) -> ListPolicySensors {
    rt::Call::new(session, &operations::LIST_POLICY_SENSORS).set("id", &id).into()
}

rt::call! {
    /// The call of [`list_policy_sensors()`], with its optional parameters.
    pub struct ListPolicySensors -> ResultStash<Vec<Sensor>> {
        /// At least 0.
        limit: i32 => "limit",
        /// At least 0.
        offset: i32 => "offset",
    }
}

/// Lists the signatures of a policy, by policy ID, with paging.
///
/// `GET /signatures/v1/policy/{id}/signatures`
///
/// - `id`: `id` in the path, int64.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::policy::LIST_POLICY_SIGNATURES).
pub fn list_policy_signatures(session: &rt::Session, id: i64) -> ListPolicySignatures {
    rt::Call::new(session, &operations::LIST_POLICY_SIGNATURES).set("id", &id).into()
}

rt::call! {
    /// The call of [`list_policy_signatures()`], with its optional parameters.
    pub struct ListPolicySignatures -> ResultStash<Vec<Signature>> {
        /// At least 0.
        limit: i32 => "limit",
        /// At least 0.
        offset: i32 => "offset",
    }
}

/// Returns the policy file of a signature policy as plain text.
///
/// `GET /signatures/v1/policy/{policyID}/file`
///
/// - `policy_id`: `policyID` in the path, int64.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::policy::FETCH_POLICY_FILE).
pub fn fetch_policy_file(session: &rt::Session, policy_id: i64) -> rt::Call<String> {
    rt::Call::new(session, &operations::FETCH_POLICY_FILE).set("policyID", &policy_id)
}

/// Generates the file of a signature policy, with an optional correlation ID.
///
/// `POST /signatures/v1/policy/{policyID}/file`
///
/// - `policy_id`: `policyID` in the path, int64.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::policy::GENERATE_POLICY_FILE).
pub fn generate_policy_file(
    session: &rt::Session,
    policy_id: i64,
    body: Option<&PolicyFileGenerateRequest>,
) -> rt::Call<ResultStash<PolicyFileGenerateResponse>> {
    rt::Call::new(session, &operations::GENERATE_POLICY_FILE)
        .set("policyID", &policy_id)
        .maybe_json(body)
}

/// Adds a refinement to a policy that enables, disables, rewrites or copies the given resources.
///
/// `POST /signatures/v1/policy/{policyID}/refinement`
///
/// - `policy_id`: `policyID` in the path, int64.
/// - `body`: sent as `application/json`.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::policy::ADD_POLICY_REFINEMENT).
pub fn add_policy_refinement(
    session: &rt::Session,
    policy_id: i64,
    body: &PolicyRefinementAddRequest,
) -> rt::Call<ResultStash<PolicyRefinement>> {
    rt::Call::new(session, &operations::ADD_POLICY_REFINEMENT)
        .set("policyID", &policy_id)
        .json(body)
}

/// Updates one refinement of a policy, such as its rank, resources or enabled state.
///
/// `PUT /signatures/v1/policy/{policyID}/refinement/{refinementID}`
///
/// - `policy_id`: `policyID` in the path, int64.
/// - `refinement_id`: `refinementID` in the path, int64.
/// - `body`: sent as `application/json`.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::policy::UPDATE_POLICY_REFINEMENT).
pub fn update_policy_refinement(
    session: &rt::Session,
    policy_id: i64,
    refinement_id: i64,
    body: &PolicyRefinementUpdateRequest,
) -> rt::Call<ResultStash<PolicyRefinement>> {
    rt::Call::new(session, &operations::UPDATE_POLICY_REFINEMENT)
        .set("policyID", &policy_id)
        .set("refinementID", &refinement_id)
        .json(body)
}

/// Deletes one refinement from a policy, by refinement ID, and returns it.
///
/// `DELETE /signatures/v1/policy/{policyID}/refinement/{refinementID}`
///
/// - `policy_id`: `policyID` in the path, int64.
/// - `refinement_id`: `refinementID` in the path, int64.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::policy::DELETE_POLICY_REFINEMENT).
pub fn delete_policy_refinement(
    session: &rt::Session,
    policy_id: i64,
    refinement_id: i64,
) -> rt::Call<ResultStash<PolicyRefinement>> {
    rt::Call::new(session, &operations::DELETE_POLICY_REFINEMENT)
        .set("policyID", &policy_id)
        .set("refinementID", &refinement_id)
}

/// Adds a comment to one refinement of a policy and returns the comment.
///
/// `POST /signatures/v1/policy/{policyID}/refinement/{refinementID}/comment`
///
/// - `policy_id`: `policyID` in the path, int64.
/// - `refinement_id`: `refinementID` in the path, int64.
/// - `body`: sent as `application/json`.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::policy::ADD_POLICY_REFINEMENT_COMMENT).
pub fn add_policy_refinement_comment(
    session: &rt::Session,
    policy_id: i64,
    refinement_id: i64,
    body: &PolicyRefinementCommentAddRequest,
) -> rt::Call<ResultStash<Comment2>> {
    rt::Call::new(session, &operations::ADD_POLICY_REFINEMENT_COMMENT)
        .set("policyID", &policy_id)
        .set("refinementID", &refinement_id)
        .json(body)
}

/// Lists the comments on one refinement of a policy, with paging.
///
/// `GET /signatures/v1/policy/{policyID}/refinement/{refinementID}/comments`
///
/// - `policy_id`: `policyID` in the path, int64.
/// - `refinement_id`: `refinementID` in the path, int64.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::policy::LIST_POLICY_REFINEMENT_COMMENTS).
pub fn list_policy_refinement_comments(
    session: &rt::Session,
    policy_id: i64,
    refinement_id: i64,
) -> ListPolicyRefinementComments {
    rt::Call::new(session, &operations::LIST_POLICY_REFINEMENT_COMMENTS)
        .set("policyID", &policy_id)
        .set("refinementID", &refinement_id)
        .into()
}

rt::call! {
    /// The call of [`list_policy_refinement_comments()`], with its optional parameters.
    pub struct ListPolicyRefinementComments -> ResultStash<Vec<Comment2>> {
        /// At least 0.
        limit: i32 => "limit",
        /// At least 0.
        offset: i32 => "offset",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /signatures/v1/policy`: [`list_policies()`](super::list_policies).
    pub static LIST_POLICIES: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.policy.list_policies",
            rt::Method::GET,
            "/signatures/v1/policy",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("keywords"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// `POST /signatures/v1/policy`: [`create_policy()`](super::create_policy).
    pub static CREATE_POLICY: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.policy.create_policy",
            rt::Method::POST,
            "/signatures/v1/policy",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// `POST /signatures/v1/policy/search`: [`search_policies()`](super::search_policies).
    pub static SEARCH_POLICIES: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.policy.search_policies",
            rt::Method::POST,
            "/signatures/v1/policy/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// `GET /signatures/v1/policy/{id}`: [`get_policy()`](super::get_policy).
    pub static GET_POLICY: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.policy.get_policy",
            rt::Method::GET,
            "/signatures/v1/policy/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// `DELETE /signatures/v1/policy/{id}`: [`delete_policy()`](super::delete_policy).
    pub static DELETE_POLICY: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.policy.delete_policy",
            rt::Method::DELETE,
            "/signatures/v1/policy/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// `POST /signatures/v1/policy/{id}/comment`: [`add_policy_comment()`](super::add_policy_comment).
    pub static ADD_POLICY_COMMENT: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.policy.add_policy_comment",
            rt::Method::POST,
            "/signatures/v1/policy/{id}/comment",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// `GET /signatures/v1/policy/{id}/comments`: [`list_policy_comments()`](super::list_policy_comments).
    pub static LIST_POLICY_COMMENTS: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.policy.list_policy_comments",
            rt::Method::GET,
            "/signatures/v1/policy/{id}/comments",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("id"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// `GET /signatures/v1/policy/{id}/logs`: [`list_policy_log_messages()`](super::list_policy_log_messages).
    pub static LIST_POLICY_LOG_MESSAGES: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.policy.list_policy_log_messages",
            rt::Method::GET,
            "/signatures/v1/policy/{id}/logs",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("id"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// `GET /signatures/v1/policy/{id}/refinements`: [`list_policy_refinements()`](super::list_policy_refinements).
    pub static LIST_POLICY_REFINEMENTS: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.policy.list_policy_refinements",
            rt::Method::GET,
            "/signatures/v1/policy/{id}/refinements",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("id"),
                rt::Param::query("excludeFlags"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// `GET /signatures/v1/policy/{id}/sensors`: [`list_policy_sensors()`](super::list_policy_sensors).
    pub static LIST_POLICY_SENSORS: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.policy.list_policy_sensors",
            rt::Method::GET,
            "/signatures/v1/policy/{id}/sensors",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("id"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// `GET /signatures/v1/policy/{id}/signatures`: [`list_policy_signatures()`](super::list_policy_signatures).
    pub static LIST_POLICY_SIGNATURES: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.policy.list_policy_signatures",
            rt::Method::GET,
            "/signatures/v1/policy/{id}/signatures",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("id"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// `GET /signatures/v1/policy/{policyID}/file`: [`fetch_policy_file()`](super::fetch_policy_file).
    pub static FETCH_POLICY_FILE: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.policy.fetch_policy_file",
            rt::Method::GET,
            "/signatures/v1/policy/{policyID}/file",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("policyID")] })
        .answers(&["text/plain"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// `POST /signatures/v1/policy/{policyID}/file`: [`generate_policy_file()`](super::generate_policy_file).
    pub static GENERATE_POLICY_FILE: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.policy.generate_policy_file",
            rt::Method::POST,
            "/signatures/v1/policy/{policyID}/file",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("policyID")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// `POST /signatures/v1/policy/{policyID}/refinement`: [`add_policy_refinement()`](super::add_policy_refinement).
    pub static ADD_POLICY_REFINEMENT: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.policy.add_policy_refinement",
            rt::Method::POST,
            "/signatures/v1/policy/{policyID}/refinement",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("policyID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// `PUT /signatures/v1/policy/{policyID}/refinement/{refinementID}`: [`update_policy_refinement()`](super::update_policy_refinement).
    pub static UPDATE_POLICY_REFINEMENT: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.policy.update_policy_refinement",
            rt::Method::PUT,
            "/signatures/v1/policy/{policyID}/refinement/{refinementID}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("policyID"), rt::Param::path("refinementID")]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// `DELETE /signatures/v1/policy/{policyID}/refinement/{refinementID}`: [`delete_policy_refinement()`](super::delete_policy_refinement).
    pub static DELETE_POLICY_REFINEMENT: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.policy.delete_policy_refinement",
            rt::Method::DELETE,
            "/signatures/v1/policy/{policyID}/refinement/{refinementID}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("policyID"), rt::Param::path("refinementID")]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// `POST /signatures/v1/policy/{policyID}/refinement/{refinementID}/comment`: [`add_policy_refinement_comment()`](super::add_policy_refinement_comment).
    pub static ADD_POLICY_REFINEMENT_COMMENT: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.policy.add_policy_refinement_comment",
            rt::Method::POST,
            "/signatures/v1/policy/{policyID}/refinement/{refinementID}/comment",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("policyID"), rt::Param::path("refinementID")]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// `GET /signatures/v1/policy/{policyID}/refinement/{refinementID}/comments`: [`list_policy_refinement_comments()`](super::list_policy_refinement_comments).
    pub static LIST_POLICY_REFINEMENT_COMMENTS: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.policy.list_policy_refinement_comments",
            rt::Method::GET,
            "/signatures/v1/policy/{policyID}/refinement/{refinementID}/comments",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("policyID"),
                rt::Param::path("refinementID"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_POLICIES,
        &CREATE_POLICY,
        &SEARCH_POLICIES,
        &GET_POLICY,
        &DELETE_POLICY,
        &ADD_POLICY_COMMENT,
        &LIST_POLICY_COMMENTS,
        &LIST_POLICY_LOG_MESSAGES,
        &LIST_POLICY_REFINEMENTS,
        &LIST_POLICY_SENSORS,
        &LIST_POLICY_SIGNATURES,
        &FETCH_POLICY_FILE,
        &GENERATE_POLICY_FILE,
        &ADD_POLICY_REFINEMENT,
        &UPDATE_POLICY_REFINEMENT,
        &DELETE_POLICY_REFINEMENT,
        &ADD_POLICY_REFINEMENT_COMMENT,
        &LIST_POLICY_REFINEMENT_COMMENTS,
    ];
}
