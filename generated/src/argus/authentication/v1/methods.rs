//! Methods.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ResultStash, ResultStashListString};

/// Lists authentication methods by name; may be sent the cookie of the method last used.
///
/// `GET /authentication/v1/methods`
///
/// [Schema](crate::schema::argus::authentication::v1::methods::GET_METHODS).
pub fn get_methods(session: &rt::Session) -> GetMethods {
    rt::Call::new(session, &operations::GET_METHODS).into()
}

rt::call! {
    /// The call of [`get_methods()`], with its optional parameters.
    pub struct GetMethods -> ResultStash<Vec<ResultStashListString>> {
        /// In a cookie.
        argus_last_method: String => "argus_last_method",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /authentication/v1/methods`: [`get_methods()`](super::get_methods).
    pub static GET_METHODS: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.methods.get_methods",
            rt::Method::GET,
            "/authentication/v1/methods",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::cookie("argus_last_method")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&GET_METHODS];
}
