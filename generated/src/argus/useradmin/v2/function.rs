//! Function.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{FunctionAddRequest, FunctionChildAddRequest, FunctionSearchRequest, FunctionUpdateRequest, FunctionVo, FunctionVoFlag, FunctionVoMinimumSecurityLevel, ListFunctionsKeywordField, ListUsersKeywordMatch, ResultStash};

/// Lists functions page by page, filtered by flag, security level, ancestor, descendant or keyword.
///
/// `GET /useradmin/v2/function`
///
/// Needs `viewFunctions`. [Schema](crate::schema::argus::useradmin::v2::function::LIST_FUNCTIONS).
pub fn list_functions(session: &rt::Session) -> ListFunctions {
    rt::Call::new(session, &operations::LIST_FUNCTIONS).into()
}

rt::call! {
    /// The call of [`list_functions()`], with its optional parameters.
    pub struct ListFunctions -> ResultStash<Vec<FunctionVo>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// No item twice.
        function: Vec<String> => "function",
        minimum_security_level: FunctionVoMinimumSecurityLevel => "minimumSecurityLevel",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        exclude_flag: Vec<FunctionVoFlag> => "excludeFlag",
        /// No item twice.
        include_flag: Vec<FunctionVoFlag> => "includeFlag",
        /// No item twice.
        ancestor: Vec<String> => "ancestor",
        /// No item twice.
        descendant: Vec<String> => "descendant",
        /// No item twice.
        keyword: Vec<String> => "keyword",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// `"all"` if absent.
        keyword_match: ListUsersKeywordMatch => "keywordMatch",
        /// No item twice.
        keyword_field: Vec<ListFunctionsKeywordField> => "keywordField",
        sort_by: Vec<String> => "sortBy",
    }
}

/// Creates a function under a parent, with a name and minimum security level, and returns it.
///
/// `POST /useradmin/v2/function`
///
/// - `body`: sent as `application/json`.
///
/// Needs `addFunction`. [Schema](crate::schema::argus::useradmin::v2::function::ADD_FUNCTION).
pub fn add_function(
    session: &rt::Session,
    body: &FunctionAddRequest,
) -> rt::Call<ResultStash<FunctionVo>> {
    rt::Call::new(session, &operations::ADD_FUNCTION).json(body)
}

/// Searches functions by name, flags, ancestors, descendants and nested criteria, with paging.
///
/// `POST /useradmin/v2/function/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewFunctions`. [Schema](crate::schema::argus::useradmin::v2::function::SEARCH_FUNCTIONS).
pub fn search_functions(
    session: &rt::Session,
    body: &FunctionSearchRequest,
) -> rt::Call<ResultStash<Vec<FunctionVo>>> {
    rt::Call::new(session, &operations::SEARCH_FUNCTIONS).json(body)
}

/// Returns the function with the given name or ID.
///
/// `GET /useradmin/v2/function/{functionNameOrID}`
///
/// - `function_name_or_id`: `functionNameOrID` in the path, text.
///
/// Needs `viewFunctions`. [Schema](crate::schema::argus::useradmin::v2::function::GET_FUNCTION).
pub fn get_function(
    session: &rt::Session,
    function_name_or_id: impl rt::Arg<String>,
) -> rt::Call<ResultStash<FunctionVo>> {
    rt::Call::new(session, &operations::GET_FUNCTION)
        .set("functionNameOrID", &rt::Arg::<String>::into_arg(function_name_or_id))
}

/// Changes the name, texts, security level, role or flags of a function, by name or ID.
///
/// `PUT /useradmin/v2/function/{functionNameOrID}`
///
/// - `function_name_or_id`: `functionNameOrID` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateFunction`. [Schema](crate::schema::argus::useradmin::v2::function::UPDATE_FUNCTION).
pub fn update_function(
    session: &rt::Session,
    function_name_or_id: impl rt::Arg<String>,
    body: &FunctionUpdateRequest,
) -> rt::Call<ResultStash<FunctionVo>> {
    rt::Call::new(session, &operations::UPDATE_FUNCTION)
        .set("functionNameOrID", &rt::Arg::<String>::into_arg(function_name_or_id))
        .json(body)
}

/// Deletes the function with the given name or ID and returns it.
///
/// `DELETE /useradmin/v2/function/{functionNameOrID}`
///
/// - `function_name_or_id`: `functionNameOrID` in the path, text.
///
/// Needs `removeFunction`. [Schema](crate::schema::argus::useradmin::v2::function::DELETE_FUNCTION).
pub fn delete_function(
    session: &rt::Session,
    function_name_or_id: impl rt::Arg<String>,
) -> rt::Call<ResultStash<FunctionVo>> {
    rt::Call::new(session, &operations::DELETE_FUNCTION)
        .set("functionNameOrID", &rt::Arg::<String>::into_arg(function_name_or_id))
}

/// Lists the child functions of the function with the given name or ID.
///
/// `GET /useradmin/v2/function/{functionNameOrID}/children`
///
/// - `function_name_or_id`: `functionNameOrID` in the path, text.
///
/// Needs `viewFunctions`. [Schema](crate::schema::argus::useradmin::v2::function::LIST_FUNCTION_CHILDREN).
pub fn list_function_children(
    session: &rt::Session,
    function_name_or_id: impl rt::Arg<String>,
) -> rt::Call<ResultStash<Vec<FunctionVo>>> {
    rt::Call::new(session, &operations::LIST_FUNCTION_CHILDREN)
        .set("functionNameOrID", &rt::Arg::<String>::into_arg(function_name_or_id))
}

/// Adds the given children to the function with the given name or ID.
///
/// `POST /useradmin/v2/function/{functionNameOrID}/children`
///
/// - `function_name_or_id`: `functionNameOrID` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `addChildFunction`. [Schema](crate::schema::argus::useradmin::v2::function::ADD_FUNCTION_CHILD).
pub fn add_function_child(
    session: &rt::Session,
    function_name_or_id: impl rt::Arg<String>,
    body: &FunctionChildAddRequest,
) -> rt::Call<ResultStash<FunctionVo>> {
    rt::Call::new(session, &operations::ADD_FUNCTION_CHILD)
        .set("functionNameOrID", &rt::Arg::<String>::into_arg(function_name_or_id))
        .json(body)
}

/// Removes the given children from the function with the given name or ID.
///
/// `DELETE /useradmin/v2/function/{functionNameOrID}/children`
///
/// - `function_name_or_id`: `functionNameOrID` in the path, text.
/// - `child`: `child` in the query, list. At least 1 items, no item twice.
///
/// Needs `removeChildFunction`. [Schema](crate::schema::argus::useradmin::v2::function::REMOVE_FUNCTION_CHILD).
pub fn remove_function_child(
    session: &rt::Session,
    function_name_or_id: impl rt::Arg<String>,
    child: impl rt::Arg<Vec<String>>,
) -> rt::Call<ResultStash<Vec<FunctionVo>>> {
    rt::Call::new(session, &operations::REMOVE_FUNCTION_CHILD)
        .set("functionNameOrID", &rt::Arg::<String>::into_arg(function_name_or_id))
        .set("child", &rt::Arg::<Vec<String>>::into_arg(child))
}

/// Lists the parent functions of the function with the given name or ID.
///
/// `GET /useradmin/v2/function/{functionNameOrID}/parents`
///
/// - `function_name_or_id`: `functionNameOrID` in the path, text.
///
/// Needs `viewFunctions`. [Schema](crate::schema::argus::useradmin::v2::function::LIST_FUNCTION_PARENTS).
pub fn list_function_parents(
    session: &rt::Session,
    function_name_or_id: impl rt::Arg<String>,
) -> rt::Call<ResultStash<Vec<FunctionVo>>> {
    rt::Call::new(session, &operations::LIST_FUNCTION_PARENTS)
        .set("functionNameOrID", &rt::Arg::<String>::into_arg(function_name_or_id))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /useradmin/v2/function`: [`list_functions()`](super::list_functions).
    pub static LIST_FUNCTIONS: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.function.list_functions",
            rt::Method::GET,
            "/useradmin/v2/function",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("function"),
                rt::Param::query("minimumSecurityLevel"),
                rt::Param::query("includeDeleted"),
                rt::Param::query("excludeFlag"),
                rt::Param::query("includeFlag"),
                rt::Param::query("ancestor"),
                rt::Param::query("descendant"),
                rt::Param::query("keyword"),
                rt::Param::query("keywords"),
                rt::Param::query("keywordMatch"),
                rt::Param::query("keywordField"),
                rt::Param::query("sortBy"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewFunctions"])
        .document(&crate::documents::argus::USERS);
    /// `POST /useradmin/v2/function`: [`add_function()`](super::add_function).
    pub static ADD_FUNCTION: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.function.add_function",
            rt::Method::POST,
            "/useradmin/v2/function",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addFunction"])
        .document(&crate::documents::argus::USERS);
    /// `POST /useradmin/v2/function/search`: [`search_functions()`](super::search_functions).
    pub static SEARCH_FUNCTIONS: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.function.search_functions",
            rt::Method::POST,
            "/useradmin/v2/function/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewFunctions"])
        .document(&crate::documents::argus::USERS);
    /// `GET /useradmin/v2/function/{functionNameOrID}`: [`get_function()`](super::get_function).
    pub static GET_FUNCTION: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.function.get_function",
            rt::Method::GET,
            "/useradmin/v2/function/{functionNameOrID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("functionNameOrID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewFunctions"])
        .document(&crate::documents::argus::USERS);
    /// `PUT /useradmin/v2/function/{functionNameOrID}`: [`update_function()`](super::update_function).
    pub static UPDATE_FUNCTION: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.function.update_function",
            rt::Method::PUT,
            "/useradmin/v2/function/{functionNameOrID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("functionNameOrID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateFunction"])
        .document(&crate::documents::argus::USERS);
    /// `DELETE /useradmin/v2/function/{functionNameOrID}`: [`delete_function()`](super::delete_function).
    pub static DELETE_FUNCTION: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.function.delete_function",
            rt::Method::DELETE,
            "/useradmin/v2/function/{functionNameOrID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("functionNameOrID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["removeFunction"])
        .document(&crate::documents::argus::USERS);
    /// `GET /useradmin/v2/function/{functionNameOrID}/children`: [`list_function_children()`](super::list_function_children).
    pub static LIST_FUNCTION_CHILDREN: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.function.list_function_children",
            rt::Method::GET,
            "/useradmin/v2/function/{functionNameOrID}/children",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("functionNameOrID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewFunctions"])
        .document(&crate::documents::argus::USERS);
    /// `POST /useradmin/v2/function/{functionNameOrID}/children`: [`add_function_child()`](super::add_function_child).
    pub static ADD_FUNCTION_CHILD: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.function.add_function_child",
            rt::Method::POST,
            "/useradmin/v2/function/{functionNameOrID}/children",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("functionNameOrID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addChildFunction"])
        .document(&crate::documents::argus::USERS);
    /// `DELETE /useradmin/v2/function/{functionNameOrID}/children`: [`remove_function_child()`](super::remove_function_child).
    pub static REMOVE_FUNCTION_CHILD: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.function.remove_function_child",
            rt::Method::DELETE,
            "/useradmin/v2/function/{functionNameOrID}/children",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("functionNameOrID"), rt::Param::query("child").required()]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["removeChildFunction"])
        .document(&crate::documents::argus::USERS);
    /// `GET /useradmin/v2/function/{functionNameOrID}/parents`: [`list_function_parents()`](super::list_function_parents).
    pub static LIST_FUNCTION_PARENTS: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.function.list_function_parents",
            rt::Method::GET,
            "/useradmin/v2/function/{functionNameOrID}/parents",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("functionNameOrID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewFunctions"])
        .document(&crate::documents::argus::USERS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_FUNCTIONS,
        &ADD_FUNCTION,
        &SEARCH_FUNCTIONS,
        &GET_FUNCTION,
        &UPDATE_FUNCTION,
        &DELETE_FUNCTION,
        &LIST_FUNCTION_CHILDREN,
        &ADD_FUNCTION_CHILD,
        &REMOVE_FUNCTION_CHILD,
        &LIST_FUNCTION_PARENTS,
    ];
}
