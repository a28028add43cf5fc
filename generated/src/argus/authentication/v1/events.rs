//! Events.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ResultStash, UserAuthenticationEventResponse};

/// Lists the current user's authentication events in a time range, page by page.
///
/// `GET /authentication/v1/events`
///
/// [Schema](crate::schema::argus::authentication::v1::events::GET_CURRENT_USER_AUTHENTICATION_EVENTS).
pub fn get_current_user_authentication_events(
    session: &rt::Session,
) -> GetCurrentUserAuthenticationEvents {
    rt::Call::new(session, &operations::GET_CURRENT_USER_AUTHENTICATION_EVENTS).into()
}

rt::call! {
    /// The call of [`get_current_user_authentication_events()`], with its optional parameters.
    pub struct GetCurrentUserAuthenticationEvents -> ResultStash<Vec<UserAuthenticationEventResponse>> {
        start_timestamp: String => "startTimestamp",
        end_timestamp: String => "endTimestamp",
        /// `25` if absent.
        limit: i32 => "limit",
        /// `0` if absent.
        offset: i32 => "offset",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /authentication/v1/events`: [`get_current_user_authentication_events()`](super::get_current_user_authentication_events).
    pub static GET_CURRENT_USER_AUTHENTICATION_EVENTS: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.events.get_current_user_authentication_events",
            rt::Method::GET,
            "/authentication/v1/events",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("startTimestamp"),
                rt::Param::query("endTimestamp"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&GET_CURRENT_USER_AUTHENTICATION_EVENTS];
}
