//! Functions.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{GetFunctionsMaxSecurityLevel, ModelFunctionInfo, ResultStash};

/// Lists the functions of the current user page by page, by keyword, role or security level.
///
/// `GET /currentuser/v1/functions`
///
/// [Schema](crate::schema::argus::currentuser::v1::functions::GET_FUNCTIONS).
pub fn get_functions(session: &rt::Session) -> GetFunctions {
    rt::Call::new(session, &operations::GET_FUNCTIONS).into()
}

rt::call! {
    /// The call of [`get_functions()`], with its optional parameters.
    pub struct GetFunctions -> ResultStash<Vec<ModelFunctionInfo>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        only_roles: bool => "onlyRoles",
        /// `true` if absent.
        require_permission: bool => "requirePermission",
        /// `"current"` if absent.
        max_security_level: GetFunctionsMaxSecurityLevel => "maxSecurityLevel",
        /// No item twice.
        keywords: Vec<String> => "keywords",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /currentuser/v1/functions`: [`get_functions()`](super::get_functions).
    pub static GET_FUNCTIONS: rt::Operation = rt::Operation::new(
            "argus.currentuser.v1.functions.get_functions",
            rt::Method::GET,
            "/currentuser/v1/functions",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("onlyRoles"),
                rt::Param::query("requirePermission"),
                rt::Param::query("maxSecurityLevel"),
                rt::Param::query("keywords"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::USERS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&GET_FUNCTIONS];
}
