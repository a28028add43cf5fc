//! Permission.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::{ResultStash};

/// Checks the permission of the current user for one function on one customer.
///
/// `GET /currentuser/v1/permission/{function}/{customer}`
///
/// - `function`: `function` in the path, text.
/// - `customer`: `customer` in the path, text.
///
/// [Schema](crate::schema::argus::currentuser::v1::permission::permission::CHECK_PERMISSION).
#[deprecated]
pub fn check_permission(
    session: &rt::Session,
    function: impl rt::Arg<String>,
    customer: impl rt::Arg<String>,
) -> CheckPermission {
    rt::Call::new(session, &operations::CHECK_PERMISSION)
        .set("function", &rt::Arg::<String>::into_arg(function))
        .set("customer", &rt::Arg::<String>::into_arg(customer))
        .into()
}

rt::call! {
    /// The call of [`check_permission()`], with its optional parameters.
    pub struct CheckPermission -> ResultStash<ResultStash<rt::Value>> {
        domain: String => "domain",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /currentuser/v1/permission/{function}/{customer}`: [`check_permission()`](super::check_permission).
    pub static CHECK_PERMISSION: rt::Operation = rt::Operation::new(
            "argus.currentuser.v1.permission.permission.check_permission",
            rt::Method::GET,
            "/currentuser/v1/permission/{function}/{customer}",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("function"),
                rt::Param::path("customer"),
                rt::Param::query("domain"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .deprecated()
        .document(&crate::documents::argus::USERS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&CHECK_PERMISSION];
}
