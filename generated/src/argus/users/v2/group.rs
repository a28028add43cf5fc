//! Group.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{BasicGroup, BasicGroupSearchRequest, ListBasicUsersExcludeFlag, ListBasicUsersKeywordField, ListBasicUsersKeywordMatch, ResultStash};

/// Lists user groups page by page, in basic form, filtered by domain, customer and keywords.
///
/// `GET /users/v2/group`
///
/// Needs `viewRelatedBasicSubject`. [Schema](crate::schema::argus::users::v2::group::LIST_BASIC_GROUPS).
pub fn list_basic_groups(session: &rt::Session) -> ListBasicGroups {
    rt::Call::new(session, &operations::LIST_BASIC_GROUPS).into()
}

rt::call! {
    /// The call of [`list_basic_groups()`], with its optional parameters.
    pub struct ListBasicGroups -> ResultStash<Vec<BasicGroup>> {
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

/// Searches user groups by ancestor, permission, flags, keywords and nested sub-criteria.
///
/// `POST /users/v2/group/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewRelatedBasicSubject`. [Schema](crate::schema::argus::users::v2::group::SEARCH_BASIC_GROUPS).
pub fn search_basic_groups(
    session: &rt::Session,
    body: &BasicGroupSearchRequest,
) -> rt::Call<ResultStash<Vec<BasicGroup>>> {
    rt::Call::new(session, &operations::SEARCH_BASIC_GROUPS).json(body)
}

/// Returns one user group in basic form, by short name or ID.
///
/// `GET /users/v2/group/{shortNameOrID}`
///
/// - `short_name_or_id`: `shortNameOrID` in the path, text.
///
/// Needs `viewBasicSubject`. [Schema](crate::schema::argus::users::v2::group::GET_BASIC_GROUP).
pub fn get_basic_group(
    session: &rt::Session,
    short_name_or_id: impl rt::Arg<String>,
) -> GetBasicGroup {
    rt::Call::new(session, &operations::GET_BASIC_GROUP)
        .set("shortNameOrID", &rt::Arg::<String>::into_arg(short_name_or_id))
        .into()
}

rt::call! {
    /// The call of [`get_basic_group()`], with its optional parameters.
    pub struct GetBasicGroup -> ResultStash<BasicGroup> {
        domain: String => "domain",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /users/v2/group`: [`list_basic_groups()`](super::list_basic_groups).
    pub static LIST_BASIC_GROUPS: rt::Operation = rt::Operation::new(
            "argus.users.v2.group.list_basic_groups",
            rt::Method::GET,
            "/users/v2/group",
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
    /// `POST /users/v2/group/search`: [`search_basic_groups()`](super::search_basic_groups).
    pub static SEARCH_BASIC_GROUPS: rt::Operation = rt::Operation::new(
            "argus.users.v2.group.search_basic_groups",
            rt::Method::POST,
            "/users/v2/group/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewRelatedBasicSubject"])
        .document(&crate::documents::argus::USERS);
    /// `GET /users/v2/group/{shortNameOrID}`: [`get_basic_group()`](super::get_basic_group).
    pub static GET_BASIC_GROUP: rt::Operation = rt::Operation::new(
            "argus.users.v2.group.get_basic_group",
            rt::Method::GET,
            "/users/v2/group/{shortNameOrID}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("shortNameOrID"), rt::Param::query("domain")]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewBasicSubject"])
        .document(&crate::documents::argus::USERS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_BASIC_GROUPS,
        &SEARCH_BASIC_GROUPS,
        &GET_BASIC_GROUP,
    ];
}
