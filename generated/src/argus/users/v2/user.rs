//! User.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{BasicUser, BasicUserSearchRequest, GetUserImageSize, ListBasicUsersExcludeFlag, ListBasicUsersKeywordField, ListBasicUsersKeywordMatch, ResultStash};

/// Lists users page by page, in basic form, filtered by domain, customer and keywords.
///
/// `GET /users/v2/user`
///
/// Needs `viewRelatedBasicSubject`. [Schema](crate::schema::argus::users::v2::user::LIST_BASIC_USERS).
pub fn list_basic_users(session: &rt::Session) -> ListBasicUsers {
    rt::Call::new(session, &operations::LIST_BASIC_USERS).into()
}

rt::call! {
    /// The call of [`list_basic_users()`], with its optional parameters.
    pub struct ListBasicUsers -> ResultStash<Vec<BasicUser>> {
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

/// Searches users by ancestor, permission, flags, keywords and nested sub-criteria.
///
/// `POST /users/v2/user/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewRelatedBasicSubject`. [Schema](crate::schema::argus::users::v2::user::SEARCH_BASIC_USERS).
pub fn search_basic_users(
    session: &rt::Session,
    body: &BasicUserSearchRequest,
) -> rt::Call<ResultStash<Vec<BasicUser>>> {
    rt::Call::new(session, &operations::SEARCH_BASIC_USERS).json(body)
}

/// Returns one user in basic form, by short name or ID.
///
/// `GET /users/v2/user/{shortNameOrID}`
///
/// - `short_name_or_id`: `shortNameOrID` in the path, text.
///
/// Needs `viewBasicSubject`. [Schema](crate::schema::argus::users::v2::user::GET_BASIC_USER).
pub fn get_basic_user(
    session: &rt::Session,
    short_name_or_id: impl rt::Arg<String>,
) -> GetBasicUser {
    rt::Call::new(session, &operations::GET_BASIC_USER)
        .set("shortNameOrID", &rt::Arg::<String>::into_arg(short_name_or_id))
        .into()
}

rt::call! {
    /// The call of [`get_basic_user()`], with its optional parameters.
    pub struct GetBasicUser -> ResultStash<BasicUser> {
        domain: String => "domain",
    }
}

/// Returns the picture of a user as an image, in a named size or a given width and height.
///
/// `GET /users/v2/user/{shortNameOrID}/picture`
///
/// - `short_name_or_id`: `shortNameOrID` in the path, text.
///
/// Answers `image/*`. [Schema](crate::schema::argus::users::v2::user::GET_USER_IMAGE).
pub fn get_user_image(
    session: &rt::Session,
    short_name_or_id: impl rt::Arg<String>,
) -> GetUserImage {
    rt::Call::new(session, &operations::GET_USER_IMAGE)
        .set("shortNameOrID", &rt::Arg::<String>::into_arg(short_name_or_id))
        .into()
}

rt::call! {
    /// The call of [`get_user_image()`], with its optional parameters.
    pub struct GetUserImage -> rt::Bytes {
        domain: String => "domain",
        size: GetUserImageSize => "size",
        width: i32 => "width",
        height: i32 => "height",
        /// `false` if absent.
        default: bool => "default",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /users/v2/user`: [`list_basic_users()`](super::list_basic_users).
    pub static LIST_BASIC_USERS: rt::Operation = rt::Operation::new(
            "argus.users.v2.user.list_basic_users",
            rt::Method::GET,
            "/users/v2/user",
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
    /// `POST /users/v2/user/search`: [`search_basic_users()`](super::search_basic_users).
    pub static SEARCH_BASIC_USERS: rt::Operation = rt::Operation::new(
            "argus.users.v2.user.search_basic_users",
            rt::Method::POST,
            "/users/v2/user/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewRelatedBasicSubject"])
        .document(&crate::documents::argus::USERS);
    /// `GET /users/v2/user/{shortNameOrID}`: [`get_basic_user()`](super::get_basic_user).
    pub static GET_BASIC_USER: rt::Operation = rt::Operation::new(
            "argus.users.v2.user.get_basic_user",
            rt::Method::GET,
            "/users/v2/user/{shortNameOrID}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("shortNameOrID"), rt::Param::query("domain")]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewBasicSubject"])
        .document(&crate::documents::argus::USERS);
    /// `GET /users/v2/user/{shortNameOrID}/picture`: [`get_user_image()`](super::get_user_image).
    pub static GET_USER_IMAGE: rt::Operation = rt::Operation::new(
            "argus.users.v2.user.get_user_image",
            rt::Method::GET,
            "/users/v2/user/{shortNameOrID}/picture",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("shortNameOrID"),
                rt::Param::query("domain"),
                rt::Param::query("size"),
                rt::Param::query("width"),
                rt::Param::query("height"),
                rt::Param::query("default"),
            ]
        })
        .answers(&["image/*"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::USERS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_BASIC_USERS,
        &SEARCH_BASIC_USERS,
        &GET_BASIC_USER,
        &GET_USER_IMAGE,
    ];
}
