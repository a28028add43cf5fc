//! Group.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{Group, GroupAddRequest, GroupMemberAddRequest, GroupSearchRequest, GroupUpdateRequest, ListUsersExcludeFlag, ListUsersKeywordField, ListUsersKeywordMatch, Permission, ResultStash, Subject, Subject2, Subject3, SubjectMoveRequest};

/// Lists groups page by page, filtered by domain, customer, flag or keyword.
///
/// `GET /useradmin/v2/group`
///
/// Needs `viewUsers`. [Schema](crate::schema::argus::useradmin::v2::group::LIST_GROUPS_1).
pub fn list_groups_1(session: &rt::Session) -> ListGroups1 {
    rt::Call::new(session, &operations::LIST_GROUPS_1).into()
}

rt::call! {
    /// The call of [`list_groups_1()`], with its optional parameters.
    pub struct ListGroups1 -> ResultStash<Vec<Group>> {
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

/// Creates a group with name and short name for a customer and returns it.
///
/// `POST /useradmin/v2/group`
///
/// - `body`: sent as `application/json`.
///
/// Needs `createUser`. [Schema](crate::schema::argus::useradmin::v2::group::ADD_GROUP).
pub fn add_group(
    session: &rt::Session,
    body: &GroupAddRequest,
) -> rt::Call<ResultStash<Group>> {
    rt::Call::new(session, &operations::ADD_GROUP).json(body)
}

/// Searches groups by many criteria, with the result as JSON, CSV or spreadsheet.
///
/// `POST /useradmin/v2/group/search`
///
/// - `body`: sent as `application/json`.
///
/// Answers `application/json`; can also answer `text/csv`, `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`. Needs `viewUsers`. [Schema](crate::schema::argus::useradmin::v2::group::SEARCH_GROUPS).
pub fn search_groups(
    session: &rt::Session,
    body: &GroupSearchRequest,
) -> rt::Call<ResultStash<Vec<Group>>> {
    rt::Call::new(session, &operations::SEARCH_GROUPS).json(body)
}

/// Returns the group with the given short name or ID.
///
/// `GET /useradmin/v2/group/{shortNameOrID}`
///
/// - `short_name_or_id`: `shortNameOrID` in the path, text.
///
/// Needs `viewUsers`. [Schema](crate::schema::argus::useradmin::v2::group::GET_GROUP).
pub fn get_group(
    session: &rt::Session,
    short_name_or_id: impl rt::Arg<String>,
) -> GetGroup {
    rt::Call::new(session, &operations::GET_GROUP)
        .set("shortNameOrID", &rt::Arg::<String>::into_arg(short_name_or_id))
        .into()
}

rt::call! {
    /// The call of [`get_group()`], with its optional parameters.
    pub struct GetGroup -> ResultStash<Group> {
        domain: String => "domain",
    }
}

/// Changes the names, description or account flags of a group, by short name or ID.
///
/// `PUT /useradmin/v2/group/{shortNameOrID}`
///
/// - `short_name_or_id`: `shortNameOrID` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateUser`. [Schema](crate::schema::argus::useradmin::v2::group::UPDATE_GROUP).
pub fn update_group(
    session: &rt::Session,
    short_name_or_id: impl rt::Arg<String>,
    body: &GroupUpdateRequest,
) -> UpdateGroup {
    rt::Call::new(session, &operations::UPDATE_GROUP)
        .set("shortNameOrID", &rt::Arg::<String>::into_arg(short_name_or_id))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`update_group()`], with its optional parameters.
    pub struct UpdateGroup -> ResultStash<Group> {
        domain: String => "domain",
    }
}

/// Deletes the group with the given short name or ID and returns it.
///
/// `DELETE /useradmin/v2/group/{shortNameOrID}`
///
/// - `short_name_or_id`: `shortNameOrID` in the path, text.
///
/// Needs `deleteUser`. [Schema](crate::schema::argus::useradmin::v2::group::DELETE_GROUP).
pub fn delete_group(
    session: &rt::Session,
    short_name_or_id: impl rt::Arg<String>,
) -> DeleteGroup {
    rt::Call::new(session, &operations::DELETE_GROUP)
        .set("shortNameOrID", &rt::Arg::<String>::into_arg(short_name_or_id))
        .into()
}

rt::call! {
    /// The call of [`delete_group()`], with its optional parameters.
    pub struct DeleteGroup -> ResultStash<Group> {
        domain: String => "domain",
    }
}

/// Lists the members of the group with the given short name or ID.
///
/// `GET /useradmin/v2/group/{shortNameOrID}/members`
///
/// - `short_name_or_id`: `shortNameOrID` in the path, text.
///
/// Needs `viewUsers`. [Schema](crate::schema::argus::useradmin::v2::group::LIST_SUBJECTS_IN_GROUP).
pub fn list_subjects_in_group(
    session: &rt::Session,
    short_name_or_id: impl rt::Arg<String>,
) -> ListSubjectsInGroup {
    rt::Call::new(session, &operations::LIST_SUBJECTS_IN_GROUP)
        .set("shortNameOrID", &rt::Arg::<String>::into_arg(short_name_or_id))
        .into()
}

rt::call! {
    /// The call of [`list_subjects_in_group()`], with its optional parameters.
    pub struct ListSubjectsInGroup -> ResultStash<Vec<Subject>> {
        domain: String => "domain",
    }
}

/// Adds the given subjects as members of a group, by short name or ID, with an optional comment.
///
/// `POST /useradmin/v2/group/{shortNameOrID}/members`
///
/// - `short_name_or_id`: `shortNameOrID` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `addGroupMember`. [Schema](crate::schema::argus::useradmin::v2::group::ADD_GROUP_MEMBERS).
pub fn add_group_members(
    session: &rt::Session,
    short_name_or_id: impl rt::Arg<String>,
    body: &GroupMemberAddRequest,
) -> AddGroupMembers {
    rt::Call::new(session, &operations::ADD_GROUP_MEMBERS)
        .set("shortNameOrID", &rt::Arg::<String>::into_arg(short_name_or_id))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`add_group_members()`], with its optional parameters.
    pub struct AddGroupMembers -> ResultStash<Vec<Subject2>> {
        domain: String => "domain",
    }
}

/// Removes the given members from a group, by short name or ID, with an optional comment.
///
/// `DELETE /useradmin/v2/group/{shortNameOrID}/members`
///
/// - `short_name_or_id`: `shortNameOrID` in the path, text.
/// - `subject`: `subject` in the query, list. At least 1 items, no item twice.
///
/// Needs `removeGroupMember`. [Schema](crate::schema::argus::useradmin::v2::group::REMOVE_SUBJECTS_FROM_GROUP).
pub fn remove_subjects_from_group(
    session: &rt::Session,
    short_name_or_id: impl rt::Arg<String>,
    subject: impl rt::Arg<Vec<String>>,
) -> RemoveSubjectsFromGroup {
    rt::Call::new(session, &operations::REMOVE_SUBJECTS_FROM_GROUP)
        .set("shortNameOrID", &rt::Arg::<String>::into_arg(short_name_or_id))
        .set("subject", &rt::Arg::<Vec<String>>::into_arg(subject))
        .into()
}

rt::call! {
    /// The call of [`remove_subjects_from_group()`], with its optional parameters.
    pub struct RemoveSubjectsFromGroup -> ResultStash<Vec<Subject3>> {
        domain: String => "domain",
        comment: String => "comment",
    }
}

/// Moves the group with the given short name or ID to the given customer.
///
/// `PUT /useradmin/v2/group/{shortNameOrID}/move`
///
/// - `short_name_or_id`: `shortNameOrID` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateUser`. [Schema](crate::schema::argus::useradmin::v2::group::MOVE_GROUP).
pub fn move_group(
    session: &rt::Session,
    short_name_or_id: impl rt::Arg<String>,
    body: &SubjectMoveRequest,
) -> MoveGroup {
    rt::Call::new(session, &operations::MOVE_GROUP)
        .set("shortNameOrID", &rt::Arg::<String>::into_arg(short_name_or_id))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`move_group()`], with its optional parameters.
    pub struct MoveGroup -> ResultStash<Group> {
        domain: String => "domain",
    }
}

/// Lists the permissions of a group page by page, inherited ones included by default.
///
/// `GET /useradmin/v2/group/{shortNameOrID}/permissions`
///
/// - `short_name_or_id`: `shortNameOrID` in the path, text.
///
/// Needs `viewPermissions`. [Schema](crate::schema::argus::useradmin::v2::group::LIST_PERMISSIONS_FOR_GROUP).
pub fn list_permissions_for_group(
    session: &rt::Session,
    short_name_or_id: impl rt::Arg<String>,
) -> ListPermissionsForGroup {
    rt::Call::new(session, &operations::LIST_PERMISSIONS_FOR_GROUP)
        .set("shortNameOrID", &rt::Arg::<String>::into_arg(short_name_or_id))
        .into()
}

rt::call! {
    /// The call of [`list_permissions_for_group()`], with its optional parameters.
    pub struct ListPermissionsForGroup -> ResultStash<Vec<Permission>> {
        domain: String => "domain",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// `true` if absent.
        include_inherited: bool => "includeInherited",
    }
}

/// Enables the group with the given short name or ID again and returns it.
///
/// `PUT /useradmin/v2/group/{shortNameOrID}/reenable`
///
/// - `short_name_or_id`: `shortNameOrID` in the path, text.
///
/// Needs `updateUser`. [Schema](crate::schema::argus::useradmin::v2::group::REENABLE_GROUP).
pub fn reenable_group(
    session: &rt::Session,
    short_name_or_id: impl rt::Arg<String>,
) -> ReenableGroup {
    rt::Call::new(session, &operations::REENABLE_GROUP)
        .set("shortNameOrID", &rt::Arg::<String>::into_arg(short_name_or_id))
        .into()
}

rt::call! {
    /// The call of [`reenable_group()`], with its optional parameters.
    pub struct ReenableGroup -> ResultStash<Group> {
        domain: String => "domain",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /useradmin/v2/group`: [`list_groups_1()`](super::list_groups_1).
    pub static LIST_GROUPS_1: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.group.list_groups_1",
            rt::Method::GET,
            "/useradmin/v2/group",
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
    /// `POST /useradmin/v2/group`: [`add_group()`](super::add_group).
    pub static ADD_GROUP: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.group.add_group",
            rt::Method::POST,
            "/useradmin/v2/group",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["createUser"])
        .document(&crate::documents::argus::USERS);
    /// `POST /useradmin/v2/group/search`: [`search_groups()`](super::search_groups).
    pub static SEARCH_GROUPS: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.group.search_groups",
            rt::Method::POST,
            "/useradmin/v2/group/search",
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
    /// `GET /useradmin/v2/group/{shortNameOrID}`: [`get_group()`](super::get_group).
    pub static GET_GROUP: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.group.get_group",
            rt::Method::GET,
            "/useradmin/v2/group/{shortNameOrID}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("shortNameOrID"), rt::Param::query("domain")]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewUsers"])
        .document(&crate::documents::argus::USERS);
    /// `PUT /useradmin/v2/group/{shortNameOrID}`: [`update_group()`](super::update_group).
    pub static UPDATE_GROUP: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.group.update_group",
            rt::Method::PUT,
            "/useradmin/v2/group/{shortNameOrID}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("shortNameOrID"), rt::Param::query("domain")]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateUser"])
        .document(&crate::documents::argus::USERS);
    /// `DELETE /useradmin/v2/group/{shortNameOrID}`: [`delete_group()`](super::delete_group).
    pub static DELETE_GROUP: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.group.delete_group",
            rt::Method::DELETE,
            "/useradmin/v2/group/{shortNameOrID}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("shortNameOrID"), rt::Param::query("domain")]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["deleteUser"])
        .document(&crate::documents::argus::USERS);
    /// `GET /useradmin/v2/group/{shortNameOrID}/members`: [`list_subjects_in_group()`](super::list_subjects_in_group).
    pub static LIST_SUBJECTS_IN_GROUP: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.group.list_subjects_in_group",
            rt::Method::GET,
            "/useradmin/v2/group/{shortNameOrID}/members",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("shortNameOrID"), rt::Param::query("domain")]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewUsers"])
        .document(&crate::documents::argus::USERS);
    /// `POST /useradmin/v2/group/{shortNameOrID}/members`: [`add_group_members()`](super::add_group_members).
    pub static ADD_GROUP_MEMBERS: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.group.add_group_members",
            rt::Method::POST,
            "/useradmin/v2/group/{shortNameOrID}/members",
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
    /// `DELETE /useradmin/v2/group/{shortNameOrID}/members`: [`remove_subjects_from_group()`](super::remove_subjects_from_group).
    pub static REMOVE_SUBJECTS_FROM_GROUP: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.group.remove_subjects_from_group",
            rt::Method::DELETE,
            "/useradmin/v2/group/{shortNameOrID}/members",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("shortNameOrID"),
                rt::Param::query("domain"),
                rt::Param::query("subject").required(),
                rt::Param::query("comment"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["removeGroupMember"])
        .document(&crate::documents::argus::USERS);
    /// `PUT /useradmin/v2/group/{shortNameOrID}/move`: [`move_group()`](super::move_group).
    pub static MOVE_GROUP: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.group.move_group",
            rt::Method::PUT,
            "/useradmin/v2/group/{shortNameOrID}/move",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("shortNameOrID"), rt::Param::query("domain")]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateUser"])
        .document(&crate::documents::argus::USERS);
    /// `GET /useradmin/v2/group/{shortNameOrID}/permissions`: [`list_permissions_for_group()`](super::list_permissions_for_group).
    pub static LIST_PERMISSIONS_FOR_GROUP: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.group.list_permissions_for_group",
            rt::Method::GET,
            "/useradmin/v2/group/{shortNameOrID}/permissions",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("shortNameOrID"),
                rt::Param::query("domain"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("includeDeleted"),
                rt::Param::query("includeInherited"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewPermissions"])
        .document(&crate::documents::argus::USERS);
    /// `PUT /useradmin/v2/group/{shortNameOrID}/reenable`: [`reenable_group()`](super::reenable_group).
    pub static REENABLE_GROUP: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.group.reenable_group",
            rt::Method::PUT,
            "/useradmin/v2/group/{shortNameOrID}/reenable",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("shortNameOrID"), rt::Param::query("domain")]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateUser"])
        .document(&crate::documents::argus::USERS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_GROUPS_1,
        &ADD_GROUP,
        &SEARCH_GROUPS,
        &GET_GROUP,
        &UPDATE_GROUP,
        &DELETE_GROUP,
        &LIST_SUBJECTS_IN_GROUP,
        &ADD_GROUP_MEMBERS,
        &REMOVE_SUBJECTS_FROM_GROUP,
        &MOVE_GROUP,
        &LIST_PERMISSIONS_FOR_GROUP,
        &REENABLE_GROUP,
    ];
}
