//! Subject.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{GroupMembership, ListUsersExcludeFlag, ListUsersKeywordField, ListUsersKeywordMatch, ResultStash, ResultStashNoSubject, Subject4, Subject5, SubjectAddGroupMembershipsRequest, SubjectSearchRequest};

/// Lists users and groups page by page, filtered by domain, customer, flag or keyword.
///
/// `GET /useradmin/v2/subject`
///
/// Needs `viewUsers`. [Schema](crate::schema::argus::useradmin::v2::subject::LIST_SUBJECTS).
pub fn list_subjects(session: &rt::Session) -> ListSubjects {
    rt::Call::new(session, &operations::LIST_SUBJECTS).into()
}

rt::call! {
    /// The call of [`list_subjects()`], with its optional parameters.
    pub struct ListSubjects -> ResultStash<Vec<Subject4>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// No item twice.
        domain: Vec<String> => "domain",
        /// No item twice.
        subject: Vec<String> => "subject",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        exclude_flag: Vec<ListUsersExcludeFlag> => "excludeFlag",
        /// No item twice.
        include_flag: Vec<ListUsersExcludeFlag> => "includeFlag",
        /// No item twice.
        keyword: Vec<String> => "keyword",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// `"all"` if absent.
        keyword_match: ListUsersKeywordMatch => "keywordMatch",
        /// No item twice.
        keyword_field: Vec<ListUsersKeywordField> => "keywordField",
        sort_by: Vec<String> => "sortBy",
    }
}

/// Searches users and groups by many criteria, with the result as JSON, CSV or spreadsheet.
///
/// `POST /useradmin/v2/subject/search`
///
/// - `body`: sent as `application/json`.
///
/// Answers `application/json`; can also answer `text/csv`, `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`. Needs `viewUsers`. [Schema](crate::schema::argus::useradmin::v2::subject::SEARCH_SUBJECTS).
pub fn search_subjects(
    session: &rt::Session,
    body: &SubjectSearchRequest,
) -> rt::Call<ResultStash<Vec<Subject5>>> {
    rt::Call::new(session, &operations::SEARCH_SUBJECTS).json(body)
}

/// Adds a subject, by short name or ID, to the given parent groups and returns the memberships.
///
/// `POST /useradmin/v2/subject/{shortNameOrID}/groups`
///
/// - `short_name_or_id`: `shortNameOrID` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `addGroupMember`. [Schema](crate::schema::argus::useradmin::v2::subject::ADD_SUBJECT_GROUP_MEMBERSHIPS).
pub fn add_subject_group_memberships(
    session: &rt::Session,
    short_name_or_id: impl rt::Arg<String>,
    body: &SubjectAddGroupMembershipsRequest,
) -> AddSubjectGroupMemberships {
    rt::Call::new(session, &operations::ADD_SUBJECT_GROUP_MEMBERSHIPS)
        .set("shortNameOrID", &rt::Arg::<String>::into_arg(short_name_or_id))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`add_subject_group_memberships()`], with its optional parameters.
    pub struct AddSubjectGroupMemberships -> ResultStash<Vec<GroupMembership>> {
        domain: String => "domain",
    }
}

/// Returns the user or group with the given short name or ID.
///
/// `GET /useradmin/v2/subject/{shortNameOrId}`
///
/// - `short_name_or_id`: `shortNameOrId` in the path, text.
///
/// Needs `viewUsers`. [Schema](crate::schema::argus::useradmin::v2::subject::GET_SUBJECT).
pub fn get_subject(
    session: &rt::Session,
    short_name_or_id: impl rt::Arg<String>,
) -> GetSubject {
    rt::Call::new(session, &operations::GET_SUBJECT)
        .set("shortNameOrId", &rt::Arg::<String>::into_arg(short_name_or_id))
        .into()
}

rt::call! {
    /// The call of [`get_subject()`], with its optional parameters.
    pub struct GetSubject -> ResultStash<ResultStashNoSubject> {
        domain: String => "domain",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /useradmin/v2/subject`: [`list_subjects()`](super::list_subjects).
    pub static LIST_SUBJECTS: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.subject.list_subjects",
            rt::Method::GET,
            "/useradmin/v2/subject",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("domain"),
                rt::Param::query("subject"),
                rt::Param::query("customer"),
                rt::Param::query("includeDeleted"),
                rt::Param::query("excludeFlag"),
                rt::Param::query("includeFlag"),
                rt::Param::query("keyword"),
                rt::Param::query("keywords"),
                rt::Param::query("keywordMatch"),
                rt::Param::query("keywordField"),
                rt::Param::query("sortBy"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewUsers"])
        .document(&crate::documents::argus::USERS);
    /// `POST /useradmin/v2/subject/search`: [`search_subjects()`](super::search_subjects).
    pub static SEARCH_SUBJECTS: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.subject.search_subjects",
            rt::Method::POST,
            "/useradmin/v2/subject/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(
            &[
                "application/json",
                "text/csv",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ],
        )
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewUsers"])
        .document(&crate::documents::argus::USERS);
    /// `POST /useradmin/v2/subject/{shortNameOrID}/groups`: [`add_subject_group_memberships()`](super::add_subject_group_memberships).
    pub static ADD_SUBJECT_GROUP_MEMBERSHIPS: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.subject.add_subject_group_memberships",
            rt::Method::POST,
            "/useradmin/v2/subject/{shortNameOrID}/groups",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("shortNameOrID"), rt::Param::query("domain")]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addGroupMember"])
        .document(&crate::documents::argus::USERS);
    /// `GET /useradmin/v2/subject/{shortNameOrId}`: [`get_subject()`](super::get_subject).
    pub static GET_SUBJECT: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.subject.get_subject",
            rt::Method::GET,
            "/useradmin/v2/subject/{shortNameOrId}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("shortNameOrId"), rt::Param::query("domain")]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewUsers"])
        .document(&crate::documents::argus::USERS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_SUBJECTS,
        &SEARCH_SUBJECTS,
        &ADD_SUBJECT_GROUP_MEMBERSHIPS,
        &GET_SUBJECT,
    ];
}
