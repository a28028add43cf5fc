//! Functionmapping.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{FunctionMapping, FunctionMappingSearchRequest, ResultStash};

/// Lists parent-child function mappings page by page, optionally only the given parents or children.
///
/// `GET /useradmin/v2/functionmapping`
///
/// Needs `viewFunctions`. [Schema](crate::schema::argus::useradmin::v2::functionmapping::LIST_FUNCTION_MAPPINGS).
pub fn list_function_mappings(session: &rt::Session) -> ListFunctionMappings {
    rt::Call::new(session, &operations::LIST_FUNCTION_MAPPINGS).into()
}

rt::call! {
    /// The call of [`list_function_mappings()`], with its optional parameters.
    pub struct ListFunctionMappings -> ResultStash<Vec<FunctionMapping>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// No item twice.
        parent: Vec<String> => "parent",
        /// No item twice.
        child: Vec<String> => "child",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        sort_by: Vec<String> => "sortBy",
    }
}

/// Searches function mappings by parent and child, given as a request body, with paging.
///
/// `POST /useradmin/v2/functionmapping/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewFunctions`. [Schema](crate::schema::argus::useradmin::v2::functionmapping::SEARCH_FUNCTION_MAPPINGS).
pub fn search_function_mappings(
    session: &rt::Session,
    body: &FunctionMappingSearchRequest,
) -> rt::Call<ResultStash<Vec<FunctionMapping>>> {
    rt::Call::new(session, &operations::SEARCH_FUNCTION_MAPPINGS).json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /useradmin/v2/functionmapping`: [`list_function_mappings()`](super::list_function_mappings).
    pub static LIST_FUNCTION_MAPPINGS: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.functionmapping.list_function_mappings",
            rt::Method::GET,
            "/useradmin/v2/functionmapping",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("parent"),
                rt::Param::query("child"),
                rt::Param::query("includeDeleted"),
                rt::Param::query("sortBy"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewFunctions"])
        .document(&crate::documents::argus::USERS);
    /// `POST /useradmin/v2/functionmapping/search`: [`search_function_mappings()`](super::search_function_mappings).
    pub static SEARCH_FUNCTION_MAPPINGS: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.functionmapping.search_function_mappings",
            rt::Method::POST,
            "/useradmin/v2/functionmapping/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewFunctions"])
        .document(&crate::documents::argus::USERS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_FUNCTION_MAPPINGS,
        &SEARCH_FUNCTION_MAPPINGS,
    ];
}
