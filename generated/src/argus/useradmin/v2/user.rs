//! User.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{AdminGetUserImageSize, ListUsersExcludeFlag, ListUsersKeywordField, ListUsersKeywordMatch, Permission, ResultStash, SubjectMoveRequest, User, UserAddRequest, UserImageSetRequest, UserPreference, UserPreferencesUpdateRequest, UserSearchRequest, UserUpdateRequest};

/// Lists users page by page, filtered by domain, customer, flag or keyword.
///
/// `GET /useradmin/v2/user`
///
/// Needs `viewUsers`. [Schema](crate::schema::argus::useradmin::v2::user::LIST_USERS).
pub fn list_users(session: &rt::Session) -> ListUsers {
    rt::Call::new(session, &operations::LIST_USERS).into()
}

rt::call! {
    /// The call of [`list_users()`], with its optional parameters.
    pub struct ListUsers -> ResultStash<Vec<User>> {
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

/// Creates a user for a customer, with contact data and authentication methods, and returns it.
///
/// `POST /useradmin/v2/user`
///
/// - `body`: sent as `application/json`.
///
/// Needs `createUser`. [Schema](crate::schema::argus::useradmin::v2::user::ADD_USER).
pub fn add_user(
    session: &rt::Session,
    body: &UserAddRequest,
) -> rt::Call<ResultStash<User>> {
    rt::Call::new(session, &operations::ADD_USER).json(body)
}

/// Searches users by many criteria, including preferences, as JSON, CSV or spreadsheet.
///
/// `POST /useradmin/v2/user/search`
///
/// - `body`: sent as `application/json`.
///
/// Answers `application/json`; can also answer `text/csv`, `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`. Needs `viewUsers`. [Schema](crate::schema::argus::useradmin::v2::user::SEARCH_USERS).
pub fn search_users(
    session: &rt::Session,
    body: &UserSearchRequest,
) -> rt::Call<ResultStash<Vec<User>>> {
    rt::Call::new(session, &operations::SEARCH_USERS).json(body)
}

/// Returns the user with the given short name or ID.
///
/// `GET /useradmin/v2/user/{shortNameOrID}`
///
/// - `short_name_or_id`: `shortNameOrID` in the path, text.
///
/// Needs `viewUsers`. [Schema](crate::schema::argus::useradmin::v2::user::GET_USER).
pub fn get_user(
    session: &rt::Session,
    short_name_or_id: impl rt::Arg<String>,
) -> GetUser {
    rt::Call::new(session, &operations::GET_USER)
        .set("shortNameOrID", &rt::Arg::<String>::into_arg(short_name_or_id))
        .into()
}

rt::call! {
    /// The call of [`get_user()`], with its optional parameters.
    pub struct GetUser -> ResultStash<User> {
        domain: String => "domain",
    }
}

/// Changes the names, contact data, language, role or account flags of a user, by short name or ID.
///
/// `PUT /useradmin/v2/user/{shortNameOrID}`
///
/// - `short_name_or_id`: `shortNameOrID` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateUser`. [Schema](crate::schema::argus::useradmin::v2::user::UPDATE_USER).
pub fn update_user(
    session: &rt::Session,
    short_name_or_id: impl rt::Arg<String>,
    body: &UserUpdateRequest,
) -> UpdateUser {
    rt::Call::new(session, &operations::UPDATE_USER)
        .set("shortNameOrID", &rt::Arg::<String>::into_arg(short_name_or_id))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`update_user()`], with its optional parameters.
    pub struct UpdateUser -> ResultStash<User> {
        domain: String => "domain",
    }
}

/// Deletes the user with the given short name or ID and returns it.
///
/// `DELETE /useradmin/v2/user/{shortNameOrID}`
///
/// - `short_name_or_id`: `shortNameOrID` in the path, text.
///
/// Needs `deleteUser`. [Schema](crate::schema::argus::useradmin::v2::user::DELETE_USER).
pub fn delete_user(
    session: &rt::Session,
    short_name_or_id: impl rt::Arg<String>,
) -> DeleteUser {
    rt::Call::new(session, &operations::DELETE_USER)
        .set("shortNameOrID", &rt::Arg::<String>::into_arg(short_name_or_id))
        .into()
}

rt::call! {
    /// The call of [`delete_user()`], with its optional parameters.
    pub struct DeleteUser -> ResultStash<User> {
        domain: String => "domain",
    }
}

/// Moves the user with the given short name or ID to the given customer.
///
/// `PUT /useradmin/v2/user/{shortNameOrID}/move`
///
/// - `short_name_or_id`: `shortNameOrID` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateUser`. [Schema](crate::schema::argus::useradmin::v2::user::MOVE_USER).
pub fn move_user(
    session: &rt::Session,
    short_name_or_id: impl rt::Arg<String>,
    body: &SubjectMoveRequest,
) -> MoveUser {
    rt::Call::new(session, &operations::MOVE_USER)
        .set("shortNameOrID", &rt::Arg::<String>::into_arg(short_name_or_id))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`move_user()`], with its optional parameters.
    pub struct MoveUser -> ResultStash<User> {
        domain: String => "domain",
    }
}

/// Lists the permissions of a user page by page, inherited ones included by default.
///
/// `GET /useradmin/v2/user/{shortNameOrID}/permissions`
///
/// - `short_name_or_id`: `shortNameOrID` in the path, text.
///
/// Needs `viewPermissions`. [Schema](crate::schema::argus::useradmin::v2::user::LIST_PERMISSIONS_FOR_USER).
pub fn list_permissions_for_user(
    session: &rt::Session,
    short_name_or_id: impl rt::Arg<String>,
) -> ListPermissionsForUser {
    rt::Call::new(session, &operations::LIST_PERMISSIONS_FOR_USER)
        .set("shortNameOrID", &rt::Arg::<String>::into_arg(short_name_or_id))
        .into()
}

rt::call! {
    /// The call of [`list_permissions_for_user()`], with its optional parameters.
    pub struct ListPermissionsForUser -> ResultStash<Vec<Permission>> {
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

/// Downloads the picture of a user in a named size or the given width and height.
///
/// `GET /useradmin/v2/user/{shortNameOrID}/picture`
///
/// - `short_name_or_id`: `shortNameOrID` in the path, text.
///
/// Answers `image/*`. [Schema](crate::schema::argus::useradmin::v2::user::ADMIN_GET_USER_IMAGE).
pub fn admin_get_user_image(
    session: &rt::Session,
    short_name_or_id: impl rt::Arg<String>,
) -> AdminGetUserImage {
    rt::Call::new(session, &operations::ADMIN_GET_USER_IMAGE)
        .set("shortNameOrID", &rt::Arg::<String>::into_arg(short_name_or_id))
        .into()
}

rt::call! {
    /// The call of [`admin_get_user_image()`], with its optional parameters.
    pub struct AdminGetUserImage -> rt::Bytes {
        domain: String => "domain",
        size: AdminGetUserImageSize => "size",
        width: i32 => "width",
        height: i32 => "height",
        /// `false` if absent.
        default: bool => "default",
    }
}

/// Sets the picture of a user from image data and a MIME type, and returns the user.
///
/// `PUT /useradmin/v2/user/{shortNameOrID}/picture`
///
/// - `short_name_or_id`: `shortNameOrID` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateUser`. [Schema](crate::schema::argus::useradmin::v2::user::SET_USER_IMAGE).
pub fn set_user_image(
    session: &rt::Session,
    short_name_or_id: impl rt::Arg<String>,
    body: &UserImageSetRequest,
) -> SetUserImage {
    rt::Call::new(session, &operations::SET_USER_IMAGE)
        .set("shortNameOrID", &rt::Arg::<String>::into_arg(short_name_or_id))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`set_user_image()`], with its optional parameters.
    pub struct SetUserImage -> ResultStash<User> {
        domain: String => "domain",
    }
}

/// Returns a page of the preferences of a user as a map, optionally only the given keys.
///
/// `GET /useradmin/v2/user/{shortNameOrID}/preferencemap`
///
/// - `short_name_or_id`: `shortNameOrID` in the path, text.
///
/// Needs `viewUsers`. [Schema](crate::schema::argus::useradmin::v2::user::LIST_USER_PREFERENCE_AS_MAP).
pub fn list_user_preference_as_map(
    session: &rt::Session,
    short_name_or_id: impl rt::Arg<String>,
) -> ListUserPreferenceAsMap {
    rt::Call::new(session, &operations::LIST_USER_PREFERENCE_AS_MAP)
        .set("shortNameOrID", &rt::Arg::<String>::into_arg(short_name_or_id))
        .into()
}

rt::call! {
    /// The call of [`list_user_preference_as_map()`], with its optional parameters.
    pub struct ListUserPreferenceAsMap -> ResultStash<rt::Map<rt::Value>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        domain: String => "domain",
        /// No item twice.
        key: Vec<String> => "key",
    }
}

/// Lists the preferences of a user page by page, optionally only the given keys.
///
/// `GET /useradmin/v2/user/{shortNameOrID}/preferences`
///
/// - `short_name_or_id`: `shortNameOrID` in the path, text.
///
/// Needs `viewUsers`. [Schema](crate::schema::argus::useradmin::v2::user::LIST_USER_PREFERENCES).
pub fn list_user_preferences(
    session: &rt::Session,
    short_name_or_id: impl rt::Arg<String>,
) -> ListUserPreferences {
    rt::Call::new(session, &operations::LIST_USER_PREFERENCES)
        .set("shortNameOrID", &rt::Arg::<String>::into_arg(short_name_or_id))
        .into()
}

rt::call! {
    /// The call of [`list_user_preferences()`], with its optional parameters.
    pub struct ListUserPreferences -> ResultStash<Vec<UserPreference>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        domain: String => "domain",
        /// No item twice.
        key: Vec<String> => "key",
    }
}

/// Sets the given preferences of a user, by short name or ID, in one call.
///
/// `PUT /useradmin/v2/user/{shortNameOrID}/preferences`
///
/// - `short_name_or_id`: `shortNameOrID` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateUserPreferences`. [Schema](crate::schema::argus::useradmin::v2::user::SET_USER_PREFERENCES).
pub fn set_user_preferences(
    session: &rt::Session,
    short_name_or_id: impl rt::Arg<String>,
    body: &UserPreferencesUpdateRequest,
) -> SetUserPreferences {
    rt::Call::new(session, &operations::SET_USER_PREFERENCES)
        .set("shortNameOrID", &rt::Arg::<String>::into_arg(short_name_or_id))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`set_user_preferences()`], with its optional parameters.
    pub struct SetUserPreferences -> ResultStash<Vec<UserPreference>> {
        domain: String => "domain",
    }
}

/// Deletes the preferences with the given keys from a user, by short name or ID.
///
/// `DELETE /useradmin/v2/user/{shortNameOrID}/preferences`
///
/// - `short_name_or_id`: `shortNameOrID` in the path, text.
/// - `key`: `key` in the query, list. At least 1 items, no item twice.
///
/// Needs `updateUserPreferences`. [Schema](crate::schema::argus::useradmin::v2::user::DELETE_USER_PREFERENCES).
pub fn delete_user_preferences(
    session: &rt::Session,
    short_name_or_id: impl rt::Arg<String>,
    key: impl rt::Arg<Vec<String>>,
) -> DeleteUserPreferences {
    rt::Call::new(session, &operations::DELETE_USER_PREFERENCES)
        .set("shortNameOrID", &rt::Arg::<String>::into_arg(short_name_or_id))
        .set("key", &rt::Arg::<Vec<String>>::into_arg(key))
        .into()
}

rt::call! {
    /// The call of [`delete_user_preferences()`], with its optional parameters.
    pub struct DeleteUserPreferences -> ResultStash<Vec<UserPreference>> {
        domain: String => "domain",
    }
}

/// Returns the preference with the given key of one user.
///
/// `GET /useradmin/v2/user/{shortNameOrID}/preferences/{key}`
///
/// - `short_name_or_id`: `shortNameOrID` in the path, text.
/// - `key`: `key` in the path, text.
///
/// Needs `viewUsers`. [Schema](crate::schema::argus::useradmin::v2::user::GET_USER_PREFERENCE).
pub fn get_user_preference(
    session: &rt::Session,
    short_name_or_id: impl rt::Arg<String>,
    key: impl rt::Arg<String>,
) -> GetUserPreference {
    rt::Call::new(session, &operations::GET_USER_PREFERENCE)
        .set("shortNameOrID", &rt::Arg::<String>::into_arg(short_name_or_id))
        .set("key", &rt::Arg::<String>::into_arg(key))
        .into()
}

rt::call! {
    /// The call of [`get_user_preference()`], with its optional parameters.
    pub struct GetUserPreference -> ResultStash<UserPreference> {
        domain: String => "domain",
    }
}

/// Sets one preference of a user to the value given in the path.
///
/// `PUT /useradmin/v2/user/{shortNameOrID}/preferences/{key}/{value}`
///
/// - `short_name_or_id`: `shortNameOrID` in the path, text.
/// - `key`: `key` in the path, text.
/// - `value`: `value` in the path, text.
///
/// Needs `updateUserPreferences`. [Schema](crate::schema::argus::useradmin::v2::user::SET_USER_PREFERENCE).
pub fn set_user_preference(
    session: &rt::Session,
    short_name_or_id: impl rt::Arg<String>,
    key: impl rt::Arg<String>,
    value: impl rt::Arg<String>,
) -> SetUserPreference {
    rt::Call::new(session, &operations::SET_USER_PREFERENCE)
        .set("shortNameOrID", &rt::Arg::<String>::into_arg(short_name_or_id))
        .set("key", &rt::Arg::<String>::into_arg(key))
        .set("value", &rt::Arg::<String>::into_arg(value))
        .into()
}

rt::call! {
    /// The call of [`set_user_preference()`], with its optional parameters.
    pub struct SetUserPreference -> ResultStash<Vec<UserPreference>> {
        domain: String => "domain",
    }
}

/// Enables the user with the given short name or ID again and returns it.
///
/// `PUT /useradmin/v2/user/{shortNameOrID}/reenable`
///
/// - `short_name_or_id`: `shortNameOrID` in the path, text.
///
/// Needs `updateUser`. [Schema](crate::schema::argus::useradmin::v2::user::REENABLE_USER).
pub fn reenable_user(
    session: &rt::Session,
    short_name_or_id: impl rt::Arg<String>,
) -> ReenableUser {
    rt::Call::new(session, &operations::REENABLE_USER)
        .set("shortNameOrID", &rt::Arg::<String>::into_arg(short_name_or_id))
        .into()
}

rt::call! {
    /// The call of [`reenable_user()`], with its optional parameters.
    pub struct ReenableUser -> ResultStash<User> {
        domain: String => "domain",
    }
}

/// Resets the password of the user with the given short name or ID.
///
/// `PUT /useradmin/v2/user/{shortNameOrID}/resetpassword`
///
/// - `short_name_or_id`: `shortNameOrID` in the path, text.
///
/// Needs `resetUserPassword`. [Schema](crate::schema::argus::useradmin::v2::user::RESET_PASSWORD).
#[deprecated]
pub fn reset_password(
    session: &rt::Session,
    short_name_or_id: impl rt::Arg<String>,
) -> ResetPassword {
    rt::Call::new(session, &operations::RESET_PASSWORD)
        .set("shortNameOrID", &rt::Arg::<String>::into_arg(short_name_or_id))
        .into()
}

rt::call! {
    /// The call of [`reset_password()`], with its optional parameters.
    pub struct ResetPassword -> ResultStash<User> {
        domain: String => "domain",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /useradmin/v2/user`: [`list_users()`](super::list_users).
    pub static LIST_USERS: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.user.list_users",
            rt::Method::GET,
            "/useradmin/v2/user",
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
    /// `POST /useradmin/v2/user`: [`add_user()`](super::add_user).
    pub static ADD_USER: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.user.add_user",
            rt::Method::POST,
            "/useradmin/v2/user",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["createUser"])
        .document(&crate::documents::argus::USERS);
    /// `POST /useradmin/v2/user/search`: [`search_users()`](super::search_users).
    pub static SEARCH_USERS: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.user.search_users",
            rt::Method::POST,
            "/useradmin/v2/user/search",
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
    /// `GET /useradmin/v2/user/{shortNameOrID}`: [`get_user()`](super::get_user).
    pub static GET_USER: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.user.get_user",
            rt::Method::GET,
            "/useradmin/v2/user/{shortNameOrID}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("shortNameOrID"), rt::Param::query("domain")]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewUsers"])
        .document(&crate::documents::argus::USERS);
    /// `PUT /useradmin/v2/user/{shortNameOrID}`: [`update_user()`](super::update_user).
    pub static UPDATE_USER: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.user.update_user",
            rt::Method::PUT,
            "/useradmin/v2/user/{shortNameOrID}",
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
    /// `DELETE /useradmin/v2/user/{shortNameOrID}`: [`delete_user()`](super::delete_user).
    pub static DELETE_USER: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.user.delete_user",
            rt::Method::DELETE,
            "/useradmin/v2/user/{shortNameOrID}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("shortNameOrID"), rt::Param::query("domain")]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["deleteUser"])
        .document(&crate::documents::argus::USERS);
    /// `PUT /useradmin/v2/user/{shortNameOrID}/move`: [`move_user()`](super::move_user).
    pub static MOVE_USER: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.user.move_user",
            rt::Method::PUT,
            "/useradmin/v2/user/{shortNameOrID}/move",
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
    /// `GET /useradmin/v2/user/{shortNameOrID}/permissions`: [`list_permissions_for_user()`](super::list_permissions_for_user).
    pub static LIST_PERMISSIONS_FOR_USER: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.user.list_permissions_for_user",
            rt::Method::GET,
            "/useradmin/v2/user/{shortNameOrID}/permissions",
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
    /// `GET /useradmin/v2/user/{shortNameOrID}/picture`: [`admin_get_user_image()`](super::admin_get_user_image).
    pub static ADMIN_GET_USER_IMAGE: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.user.admin_get_user_image",
            rt::Method::GET,
            "/useradmin/v2/user/{shortNameOrID}/picture",
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
    /// `PUT /useradmin/v2/user/{shortNameOrID}/picture`: [`set_user_image()`](super::set_user_image).
    pub static SET_USER_IMAGE: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.user.set_user_image",
            rt::Method::PUT,
            "/useradmin/v2/user/{shortNameOrID}/picture",
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
    /// `GET /useradmin/v2/user/{shortNameOrID}/preferencemap`: [`list_user_preference_as_map()`](super::list_user_preference_as_map).
    pub static LIST_USER_PREFERENCE_AS_MAP: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.user.list_user_preference_as_map",
            rt::Method::GET,
            "/useradmin/v2/user/{shortNameOrID}/preferencemap",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::path("shortNameOrID"),
                rt::Param::query("domain"),
                rt::Param::query("key"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewUsers"])
        .document(&crate::documents::argus::USERS);
    /// `GET /useradmin/v2/user/{shortNameOrID}/preferences`: [`list_user_preferences()`](super::list_user_preferences).
    pub static LIST_USER_PREFERENCES: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.user.list_user_preferences",
            rt::Method::GET,
            "/useradmin/v2/user/{shortNameOrID}/preferences",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::path("shortNameOrID"),
                rt::Param::query("domain"),
                rt::Param::query("key"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewUsers"])
        .document(&crate::documents::argus::USERS);
    /// `PUT /useradmin/v2/user/{shortNameOrID}/preferences`: [`set_user_preferences()`](super::set_user_preferences).
    pub static SET_USER_PREFERENCES: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.user.set_user_preferences",
            rt::Method::PUT,
            "/useradmin/v2/user/{shortNameOrID}/preferences",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("shortNameOrID"), rt::Param::query("domain")]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateUserPreferences"])
        .document(&crate::documents::argus::USERS);
    /// `DELETE /useradmin/v2/user/{shortNameOrID}/preferences`: [`delete_user_preferences()`](super::delete_user_preferences).
    pub static DELETE_USER_PREFERENCES: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.user.delete_user_preferences",
            rt::Method::DELETE,
            "/useradmin/v2/user/{shortNameOrID}/preferences",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("shortNameOrID"),
                rt::Param::query("domain"),
                rt::Param::query("key").required(),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateUserPreferences"])
        .document(&crate::documents::argus::USERS);
    /// `GET /useradmin/v2/user/{shortNameOrID}/preferences/{key}`: [`get_user_preference()`](super::get_user_preference).
    pub static GET_USER_PREFERENCE: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.user.get_user_preference",
            rt::Method::GET,
            "/useradmin/v2/user/{shortNameOrID}/preferences/{key}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("shortNameOrID"),
                rt::Param::path("key"),
                rt::Param::query("domain"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewUsers"])
        .document(&crate::documents::argus::USERS);
    /// `PUT /useradmin/v2/user/{shortNameOrID}/preferences/{key}/{value}`: [`set_user_preference()`](super::set_user_preference).
    pub static SET_USER_PREFERENCE: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.user.set_user_preference",
            rt::Method::PUT,
            "/useradmin/v2/user/{shortNameOrID}/preferences/{key}/{value}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("shortNameOrID"),
                rt::Param::query("domain"),
                rt::Param::path("key"),
                rt::Param::path("value"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateUserPreferences"])
        .document(&crate::documents::argus::USERS);
    /// `PUT /useradmin/v2/user/{shortNameOrID}/reenable`: [`reenable_user()`](super::reenable_user).
    pub static REENABLE_USER: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.user.reenable_user",
            rt::Method::PUT,
            "/useradmin/v2/user/{shortNameOrID}/reenable",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("shortNameOrID"), rt::Param::query("domain")]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateUser"])
        .document(&crate::documents::argus::USERS);
    /// `PUT /useradmin/v2/user/{shortNameOrID}/resetpassword`: [`reset_password()`](super::reset_password).
    pub static RESET_PASSWORD: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.user.reset_password",
            rt::Method::PUT,
            "/useradmin/v2/user/{shortNameOrID}/resetpassword",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("shortNameOrID"), rt::Param::query("domain")]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["resetUserPassword"])
        .deprecated()
        .document(&crate::documents::argus::USERS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_USERS,
        &ADD_USER,
        &SEARCH_USERS,
        &GET_USER,
        &UPDATE_USER,
        &DELETE_USER,
        &MOVE_USER,
        &LIST_PERMISSIONS_FOR_USER,
        &ADMIN_GET_USER_IMAGE,
        &SET_USER_IMAGE,
        &LIST_USER_PREFERENCE_AS_MAP,
        &LIST_USER_PREFERENCES,
        &SET_USER_PREFERENCES,
        &DELETE_USER_PREFERENCES,
        &GET_USER_PREFERENCE,
        &SET_USER_PREFERENCE,
        &REENABLE_USER,
        &RESET_PASSWORD,
    ];
}
