//! Category.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{CaseCategory, CaseCategoryAddRequest, CaseCategorySearchCriteria, CaseCategoryUpdateRequest, ResultStash};

/// Lists case categories, paged, optionally filtered by ID or short name.
///
/// `GET /cases/v2/category`
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::category::LIST_CATEGORIES).
pub fn list_categories(session: &rt::Session) -> ListCategories {
    rt::Call::new(session, &operations::LIST_CATEGORIES).into()
}

rt::call! {
    /// The call of [`list_categories()`], with its optional parameters.
    pub struct ListCategories -> ResultStash<Vec<CaseCategory>> {
        /// No item twice.
        id: Vec<i64> => "id",
        /// No item twice.
        short_name: Vec<String> => "shortName",
        sort_by: Vec<String> => "sortBy",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
    }
}

/// Creates a case category in a domain from a name, short name and description.
///
/// `POST /cases/v2/category`
///
/// - `body`: sent as `application/json`.
///
/// Needs `addCategory`. [Schema](crate::schema::argus::cases::v2::category::CREATE_CATEGORY).
pub fn create_category(
    session: &rt::Session,
    body: &CaseCategoryAddRequest,
) -> rt::Call<ResultStash<CaseCategory>> {
    rt::Call::new(session, &operations::CREATE_CATEGORY).json(body)
}

/// Searches case categories by service, case type, flags and more, page by page.
///
/// `POST /cases/v2/category/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::category::SEARCH_CATEGORIES).
pub fn search_categories(
    session: &rt::Session,
    body: &CaseCategorySearchCriteria,
) -> rt::Call<ResultStash<Vec<CaseCategory>>> {
    rt::Call::new(session, &operations::SEARCH_CATEGORIES).json(body)
}

/// Returns a single case category by its ID.
///
/// `GET /cases/v2/category/{id}`
///
/// - `id`: `id` in the path, text.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::category::GET_CATEGORY).
pub fn get_category(
    session: &rt::Session,
    id: impl rt::Arg<String>,
) -> rt::Call<ResultStash<CaseCategory>> {
    rt::Call::new(session, &operations::GET_CATEGORY)
        .set("id", &rt::Arg::<String>::into_arg(id))
}

/// Updates the names, descriptions or deprecated state of a case category, by ID.
///
/// `PUT /cases/v2/category/{id}`
///
/// - `id`: `id` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateCategory`. [Schema](crate::schema::argus::cases::v2::category::UPDATE_CATEGORY).
pub fn update_category(
    session: &rt::Session,
    id: impl rt::Arg<String>,
    body: &CaseCategoryUpdateRequest,
) -> rt::Call<ResultStash<CaseCategory>> {
    rt::Call::new(session, &operations::UPDATE_CATEGORY)
        .set("id", &rt::Arg::<String>::into_arg(id))
        .json(body)
}

/// Deletes a case category by ID and returns it.
///
/// `DELETE /cases/v2/category/{id}`
///
/// - `id`: `id` in the path, text.
///
/// Needs `deleteCategory`. [Schema](crate::schema::argus::cases::v2::category::DELETE_CATEGORY).
pub fn delete_category(
    session: &rt::Session,
    id: impl rt::Arg<String>,
) -> rt::Call<ResultStash<CaseCategory>> {
    rt::Call::new(session, &operations::DELETE_CATEGORY)
        .set("id", &rt::Arg::<String>::into_arg(id))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /cases/v2/category`: [`list_categories()`](super::list_categories).
    pub static LIST_CATEGORIES: rt::Operation = rt::Operation::new(
            "argus.cases.v2.category.list_categories",
            rt::Method::GET,
            "/cases/v2/category",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("id"),
                rt::Param::query("shortName"),
                rt::Param::query("sortBy"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `POST /cases/v2/category`: [`create_category()`](super::create_category).
    pub static CREATE_CATEGORY: rt::Operation = rt::Operation::new(
            "argus.cases.v2.category.create_category",
            rt::Method::POST,
            "/cases/v2/category",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addCategory"])
        .document(&crate::documents::argus::CASES);
    /// `POST /cases/v2/category/search`: [`search_categories()`](super::search_categories).
    pub static SEARCH_CATEGORIES: rt::Operation = rt::Operation::new(
            "argus.cases.v2.category.search_categories",
            rt::Method::POST,
            "/cases/v2/category/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/category/{id}`: [`get_category()`](super::get_category).
    pub static GET_CATEGORY: rt::Operation = rt::Operation::new(
            "argus.cases.v2.category.get_category",
            rt::Method::GET,
            "/cases/v2/category/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `PUT /cases/v2/category/{id}`: [`update_category()`](super::update_category).
    pub static UPDATE_CATEGORY: rt::Operation = rt::Operation::new(
            "argus.cases.v2.category.update_category",
            rt::Method::PUT,
            "/cases/v2/category/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCategory"])
        .document(&crate::documents::argus::CASES);
    /// `DELETE /cases/v2/category/{id}`: [`delete_category()`](super::delete_category).
    pub static DELETE_CATEGORY: rt::Operation = rt::Operation::new(
            "argus.cases.v2.category.delete_category",
            rt::Method::DELETE,
            "/cases/v2/category/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["deleteCategory"])
        .document(&crate::documents::argus::CASES);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_CATEGORIES,
        &CREATE_CATEGORY,
        &SEARCH_CATEGORIES,
        &GET_CATEGORY,
        &UPDATE_CATEGORY,
        &DELETE_CATEGORY,
    ];
}
