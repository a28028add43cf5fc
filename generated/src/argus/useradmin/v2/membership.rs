//! Membership.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{GroupMembership, GroupMembershipSearchRequest, ResultStash};

/// Lists group memberships page by page, optionally only those of the given subjects.
///
/// `GET /useradmin/v2/membership`
///
/// Needs `viewUsers`. [Schema](crate::schema::argus::useradmin::v2::membership::LIST_MEMBERSHIPS).
pub fn list_memberships(session: &rt::Session) -> ListMemberships {
    rt::Call::new(session, &operations::LIST_MEMBERSHIPS).into()
}

rt::call! {
    /// The call of [`list_memberships()`], with its optional parameters.
    pub struct ListMemberships -> ResultStash<Vec<GroupMembership>> {
        /// No item twice.
        subject: Vec<String> => "subject",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
    }
}

/// Removes the group memberships with the given IDs, with an optional comment.
///
/// `DELETE /useradmin/v2/membership`
///
/// Needs `viewUsers`. [Schema](crate::schema::argus::useradmin::v2::membership::REMOVE_MEMBERSHIPS_BULK).
pub fn remove_memberships_bulk(session: &rt::Session) -> RemoveMembershipsBulk {
    rt::Call::new(session, &operations::REMOVE_MEMBERSHIPS_BULK).into()
}

rt::call! {
    /// The call of [`remove_memberships_bulk()`], with its optional parameters.
    pub struct RemoveMembershipsBulk -> ResultStash<Vec<GroupMembership>> {
        /// No item twice.
        membership_id: Vec<rt::Uuid> => "membershipID",
        comment: String => "comment",
    }
}

/// Searches group memberships by customer, domain, group, member and time added or removed.
///
/// `POST /useradmin/v2/membership/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewUsers`. [Schema](crate::schema::argus::useradmin::v2::membership::SEARCH_MEMBERSHIPS).
pub fn search_memberships(
    session: &rt::Session,
    body: &GroupMembershipSearchRequest,
) -> rt::Call<ResultStash<Vec<GroupMembership>>> {
    rt::Call::new(session, &operations::SEARCH_MEMBERSHIPS).json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /useradmin/v2/membership`: [`list_memberships()`](super::list_memberships).
    pub static LIST_MEMBERSHIPS: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.membership.list_memberships",
            rt::Method::GET,
            "/useradmin/v2/membership",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("subject"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("includeDeleted"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewUsers"])
        .document(&crate::documents::argus::USERS);
    /// `DELETE /useradmin/v2/membership`: [`remove_memberships_bulk()`](super::remove_memberships_bulk).
    pub static REMOVE_MEMBERSHIPS_BULK: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.membership.remove_memberships_bulk",
            rt::Method::DELETE,
            "/useradmin/v2/membership",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::query("membershipID"), rt::Param::query("comment")]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewUsers"])
        .document(&crate::documents::argus::USERS);
    /// `POST /useradmin/v2/membership/search`: [`search_memberships()`](super::search_memberships).
    pub static SEARCH_MEMBERSHIPS: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.membership.search_memberships",
            rt::Method::POST,
            "/useradmin/v2/membership/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewUsers"])
        .document(&crate::documents::argus::USERS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_MEMBERSHIPS,
        &REMOVE_MEMBERSHIPS_BULK,
        &SEARCH_MEMBERSHIPS,
    ];
}
