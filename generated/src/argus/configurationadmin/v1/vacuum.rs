//! Vacuum.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

/// Vacuums the configuration administration data, with an optional history limit.
///
/// `DELETE /configurationadmin/v1/vacuum`
///
/// Needs `codeProfileAdministration`. [Schema](crate::schema::argus::configurationadmin::v1::vacuum::VACUUM).
pub fn vacuum(session: &rt::Session) -> Vacuum {
    rt::Call::new(session, &operations::VACUUM).into()
}

rt::call! {
    /// The call of [`vacuum()`], with its optional parameters.
    pub struct Vacuum -> rt::Value {
        history_limit: i64 => "historyLimit",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `DELETE /configurationadmin/v1/vacuum`: [`vacuum()`](super::vacuum).
    pub static VACUUM: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.vacuum.vacuum",
            rt::Method::DELETE,
            "/configurationadmin/v1/vacuum",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::query("historyLimit")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["codeProfileAdministration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&VACUUM];
}
