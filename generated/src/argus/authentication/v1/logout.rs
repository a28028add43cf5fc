//! Logout.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

/// Logs the caller out of the current session; returns no data.
///
/// `DELETE /authentication/v1/logout`
///
/// [Schema](crate::schema::argus::authentication::v1::logout::LOGOUT).
#[deprecated]
pub fn logout(session: &rt::Session) -> rt::Call<rt::Value> {
    rt::Call::new(session, &operations::LOGOUT)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `DELETE /authentication/v1/logout`: [`logout()`](super::logout).
    pub static LOGOUT: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.logout.logout",
            rt::Method::DELETE,
            "/authentication/v1/logout",
        )
        .api(&super::super::super::super::API)
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .deprecated()
        .document(&crate::documents::argus::AUTHENTICATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&LOGOUT];
}
