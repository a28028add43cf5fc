//! Function.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{BasicFunctionResponse, BasicFunctionSearchRequest, ListBasicFunctionsExcludeFlag, ListBasicFunctionsKeywordField, ListBasicUsersKeywordMatch, ResultStash};

/// Lists functions page by page, in basic form, filtered by flags and keywords.
///
/// `GET /users/v2/function`
///
/// Needs `viewBasicFunctions`. [Schema](crate::schema::argus::users::v2::function::LIST_BASIC_FUNCTIONS).
pub fn list_basic_functions(session: &rt::Session) -> ListBasicFunctions {
    rt::Call::new(session, &operations::LIST_BASIC_FUNCTIONS).into()
}

rt::call! {
    /// The call of [`list_basic_functions()`], with its optional parameters.
    pub struct ListBasicFunctions -> ResultStash<Vec<BasicFunctionResponse>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// No item twice.
        function: Vec<String> => "function",
        /// No item twice.
        exclude_flag: Vec<ListBasicFunctionsExcludeFlag> => "excludeFlag",
        /// No item twice.
        include_flag: Vec<ListBasicFunctionsExcludeFlag> => "includeFlag",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// `"all"` if absent.
        keyword_match: ListBasicUsersKeywordMatch => "keywordMatch",
        /// No item twice.
        keyword_field: Vec<ListBasicFunctionsKeywordField> => "keywordField",
        sort_by: Vec<String> => "sortBy",
    }
}

/// Searches functions by flags, keywords, required permission and nested sub-criteria.
///
/// `POST /users/v2/function/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewBasicFunctions`. [Schema](crate::schema::argus::users::v2::function::SEARCH_BASIC_FUNCTIONS).
pub fn search_basic_functions(
    session: &rt::Session,
    body: &BasicFunctionSearchRequest,
) -> rt::Call<ResultStash<Vec<BasicFunctionResponse>>> {
    rt::Call::new(session, &operations::SEARCH_BASIC_FUNCTIONS).json(body)
}

/// Returns one function in basic form, by ID or short name.
///
/// `GET /users/v2/function/{idOrShortname}`
///
/// - `id_or_shortname`: `idOrShortname` in the path, text.
///
/// Needs `viewBasicFunctions`. [Schema](crate::schema::argus::users::v2::function::GET_BASIC_FUNCTION).
pub fn get_basic_function(
    session: &rt::Session,
    id_or_shortname: impl rt::Arg<String>,
) -> rt::Call<ResultStash<BasicFunctionResponse>> {
    rt::Call::new(session, &operations::GET_BASIC_FUNCTION)
        .set("idOrShortname", &rt::Arg::<String>::into_arg(id_or_shortname))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /users/v2/function`: [`list_basic_functions()`](super::list_basic_functions).
    pub static LIST_BASIC_FUNCTIONS: rt::Operation = rt::Operation::new(
            "argus.users.v2.function.list_basic_functions",
            rt::Method::GET,
            "/users/v2/function",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("function"),
                rt::Param::query("excludeFlag"),
                rt::Param::query("includeFlag"),
                rt::Param::query("keywords"),
                rt::Param::query("keywordMatch"),
                rt::Param::query("keywordField"),
                rt::Param::query("sortBy"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewBasicFunctions"])
        .document(&crate::documents::argus::USERS);
    /// `POST /users/v2/function/search`: [`search_basic_functions()`](super::search_basic_functions).
    pub static SEARCH_BASIC_FUNCTIONS: rt::Operation = rt::Operation::new(
            "argus.users.v2.function.search_basic_functions",
            rt::Method::POST,
            "/users/v2/function/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewBasicFunctions"])
        .document(&crate::documents::argus::USERS);
    /// `GET /users/v2/function/{idOrShortname}`: [`get_basic_function()`](super::get_basic_function).
    pub static GET_BASIC_FUNCTION: rt::Operation = rt::Operation::new(
            "argus.users.v2.function.get_basic_function",
            rt::Method::GET,
            "/users/v2/function/{idOrShortname}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortname")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewBasicFunctions"])
        .document(&crate::documents::argus::USERS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_BASIC_FUNCTIONS,
        &SEARCH_BASIC_FUNCTIONS,
        &GET_BASIC_FUNCTION,
    ];
}
