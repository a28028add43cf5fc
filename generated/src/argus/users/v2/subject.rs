//! Subject.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{BasicGroup, BasicSubject, BasicSubject2, BasicSubjectSearchRequest, ListBasicUsersExcludeFlag, ListBasicUsersKeywordField, ListBasicUsersKeywordMatch, ResultStash, ResultStashNoBasicSubject};

/// Lists users and groups page by page, filtered by domain, customer, flags and keywords.
///
/// `GET /users/v2/subject`
///
/// Needs `viewRelatedBasicSubject`. [Schema](crate::schema::argus::users::v2::subject::LIST_BASIC_SUBJECTS).
pub fn list_basic_subjects(session: &rt::Session) -> ListBasicSubjects {
    rt::Call::new(session, &operations::LIST_BASIC_SUBJECTS).into()
}

rt::call! {
    /// The call of [`list_basic_subjects()`], with its optional parameters.
    pub struct ListBasicSubjects -> ResultStash<Vec<BasicSubject>> {
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
        exclude_flag: Vec<ListBasicUsersExcludeFlag> => "excludeFlag",
        /// No item twice.
        include_flag: Vec<ListBasicUsersExcludeFlag> => "includeFlag",
        /// No item twice.
        keyword: Vec<String> => "keyword",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// `"all"` if absent.
        keyword_match: ListBasicUsersKeywordMatch => "keywordMatch",
        /// No item twice.
        keyword_field: Vec<ListBasicUsersKeywordField> => "keywordField",
        sort_by: Vec<String> => "sortBy",
    }
}

/// Searches users and groups by type, ancestor, permission, keywords and nested sub-criteria.
///
/// `POST /users/v2/subject/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewRelatedBasicSubject`. [Schema](crate::schema::argus::users::v2::subject::SEARCH_BASIC_SUBJECTS).
pub fn search_basic_subjects(
    session: &rt::Session,
    body: &BasicSubjectSearchRequest,
) -> rt::Call<ResultStash<Vec<BasicSubject2>>> {
    rt::Call::new(session, &operations::SEARCH_BASIC_SUBJECTS).json(body)
}

/// Returns one subject (user or group) in basic form, by short name or ID.
///
/// `GET /users/v2/subject/{shortNameOrID}`
///
/// - `short_name_or_id`: `shortNameOrID` in the path, text.
///
/// Needs `viewBasicSubject`. [Schema](crate::schema::argus::users::v2::subject::GET_BASIC_SUBJECT).
pub fn get_basic_subject(
    session: &rt::Session,
    short_name_or_id: impl rt::Arg<String>,
) -> GetBasicSubject {
    rt::Call::new(session, &operations::GET_BASIC_SUBJECT)
        .set("shortNameOrID", &rt::Arg::<String>::into_arg(short_name_or_id))
        .into()
}

rt::call! {
    /// The call of [`get_basic_subject()`], with its optional parameters.
    pub struct GetBasicSubject -> ResultStash<ResultStashNoBasicSubject> {
        domain: String => "domain",
    }
}

/// Lists the groups a subject is a member of, by numeric ID, with inherited ones by default.
///
/// `GET /users/v2/subject/{subject}/groups`
///
/// - `subject`: `subject` in the path, int64. At least 0.
///
/// Needs `viewUsers`. [Schema](crate::schema::argus::users::v2::subject::GET_SUBJECT_GROUP_MEMBERSHIPS).
pub fn get_subject_group_memberships(
    session: &rt::Session,
    subject: i64,
) -> GetSubjectGroupMemberships {
    rt::Call::new(session, &operations::GET_SUBJECT_GROUP_MEMBERSHIPS)
        .set("subject", &subject)
        .into()
}

rt::call! {
    /// The call of [`get_subject_group_memberships()`], with its optional parameters.
    pub struct GetSubjectGroupMemberships -> ResultStash<Vec<BasicGroup>> {
        /// `true` if absent.
        include_inherited: bool => "includeInherited",
        sort_by: Vec<String> => "sortBy",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /users/v2/subject`: [`list_basic_subjects()`](super::list_basic_subjects).
    pub static LIST_BASIC_SUBJECTS: rt::Operation = rt::Operation::new(
            "argus.users.v2.subject.list_basic_subjects",
            rt::Method::GET,
            "/users/v2/subject",
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
        .permissions(&["viewRelatedBasicSubject"])
        .document(&crate::documents::argus::USERS);
    /// `POST /users/v2/subject/search`: [`search_basic_subjects()`](super::search_basic_subjects).
    pub static SEARCH_BASIC_SUBJECTS: rt::Operation = rt::Operation::new(
            "argus.users.v2.subject.search_basic_subjects",
            rt::Method::POST,
            "/users/v2/subject/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewRelatedBasicSubject"])
        .document(&crate::documents::argus::USERS);
    /// `GET /users/v2/subject/{shortNameOrID}`: [`get_basic_subject()`](super::get_basic_subject).
    pub static GET_BASIC_SUBJECT: rt::Operation = rt::Operation::new(
            "argus.users.v2.subject.get_basic_subject",
            rt::Method::GET,
            "/users/v2/subject/{shortNameOrID}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("shortNameOrID"), rt::Param::query("domain")]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewBasicSubject"])
        .document(&crate::documents::argus::USERS);
    /// `GET /users/v2/subject/{subject}/groups`: [`get_subject_group_memberships()`](super::get_subject_group_memberships).
    pub static GET_SUBJECT_GROUP_MEMBERSHIPS: rt::Operation = rt::Operation::new(
            "argus.users.v2.subject.get_subject_group_memberships",
            rt::Method::GET,
            "/users/v2/subject/{subject}/groups",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("subject"),
                rt::Param::query("includeInherited"),
                rt::Param::query("sortBy"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewUsers"])
        .document(&crate::documents::argus::USERS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_BASIC_SUBJECTS,
        &SEARCH_BASIC_SUBJECTS,
        &GET_BASIC_SUBJECT,
        &GET_SUBJECT_GROUP_MEMBERSHIPS,
    ];
}
