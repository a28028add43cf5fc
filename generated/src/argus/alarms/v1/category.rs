//! Category.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{AttackCategory, AttackCategoryAddRequest, AttackCategorySearchCriteria, AttackCategoryUpdateRequest, GetAlarmsKeywordMatch, GetCategoriesKeywordField, ResultStash};

/// Lists attack categories page by page, optionally filtered by keywords.
///
/// `GET /alarms/v1/category`
///
/// Needs `viewAttackCategory`. [Schema](crate::schema::argus::alarms::v1::category::GET_CATEGORIES).
pub fn get_categories(session: &rt::Session) -> GetCategories {
    rt::Call::new(session, &operations::GET_CATEGORIES).into()
}

rt::call! {
    /// The call of [`get_categories()`], with its optional parameters.
    pub struct GetCategories -> ResultStash<Vec<AttackCategory>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// `"all"` if absent.
        keyword_match: GetAlarmsKeywordMatch => "keywordMatch",
        /// No item twice.
        keyword_field: Vec<GetCategoriesKeywordField> => "keywordField",
    }
}

/// Creates an attack category from name, info and optional short name, and returns it.
///
/// `POST /alarms/v1/category`
///
/// - `body`: sent as `application/json`.
///
/// Needs `addAttackCategory`. [Schema](crate::schema::argus::alarms::v1::category::ADD_CATEGORY).
pub fn add_category(
    session: &rt::Session,
    body: &AttackCategoryAddRequest,
) -> rt::Call<ResultStash<AttackCategory>> {
    rt::Call::new(session, &operations::ADD_CATEGORY).json(body)
}

/// Searches attack categories by structured criteria such as ID, time range, keywords and flags.
///
/// `POST /alarms/v1/category/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewAttackCategory`. [Schema](crate::schema::argus::alarms::v1::category::SEARCH_CATEGORIES).
pub fn search_categories(
    session: &rt::Session,
    body: &AttackCategorySearchCriteria,
) -> rt::Call<ResultStash<Vec<AttackCategory>>> {
    rt::Call::new(session, &operations::SEARCH_CATEGORIES).json(body)
}

/// Returns a single attack category identified by its ID or short name.
///
/// `GET /alarms/v1/category/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `viewAttackCategory`. [Schema](crate::schema::argus::alarms::v1::category::GET_CATEGORY).
pub fn get_category(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> rt::Call<ResultStash<AttackCategory>> {
    rt::Call::new(session, &operations::GET_CATEGORY)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
}

/// Returns a single attack category identified by its numeric ID only.
///
/// `GET /alarms/v1/category/{id}`
///
/// - `id`: `id` in the path, int64. At least 1.
///
/// Needs `viewAttackCategory`. [Schema](crate::schema::argus::alarms::v1::category::GET_CATEGORY_BY_ID).
#[deprecated]
pub fn get_category_by_id(
    session: &rt::Session,
    id: i64,
) -> rt::Call<ResultStash<AttackCategory>> {
    rt::Call::new(session, &operations::GET_CATEGORY_BY_ID).set("id", &id)
}

/// Changes name, short name, info or disabled state of the attack category with the given ID.
///
/// `PUT /alarms/v1/category/{id}`
///
/// - `id`: `id` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `updateAttackCategory`. [Schema](crate::schema::argus::alarms::v1::category::UPDATE_CATEGORY).
pub fn update_category(
    session: &rt::Session,
    id: i64,
    body: &AttackCategoryUpdateRequest,
) -> rt::Call<ResultStash<AttackCategory>> {
    rt::Call::new(session, &operations::UPDATE_CATEGORY).set("id", &id).json(body)
}

/// Deletes the attack category with the given ID and returns the deleted category.
///
/// `DELETE /alarms/v1/category/{id}`
///
/// - `id`: `id` in the path, int64. At least 1.
///
/// Needs `deleteAttackCategory`. [Schema](crate::schema::argus::alarms::v1::category::DELETE_CATEGORY).
pub fn delete_category(
    session: &rt::Session,
    id: i64,
) -> rt::Call<ResultStash<AttackCategory>> {
    rt::Call::new(session, &operations::DELETE_CATEGORY).set("id", &id)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /alarms/v1/category`: [`get_categories()`](super::get_categories).
    pub static GET_CATEGORIES: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.category.get_categories",
            rt::Method::GET,
            "/alarms/v1/category",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("keywords"),
                rt::Param::query("keywordMatch"),
                rt::Param::query("keywordField"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAttackCategory"])
        .document(&crate::documents::argus::ALARMS);
    /// `POST /alarms/v1/category`: [`add_category()`](super::add_category).
    pub static ADD_CATEGORY: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.category.add_category",
            rt::Method::POST,
            "/alarms/v1/category",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addAttackCategory"])
        .document(&crate::documents::argus::ALARMS);
    /// `POST /alarms/v1/category/search`: [`search_categories()`](super::search_categories).
    pub static SEARCH_CATEGORIES: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.category.search_categories",
            rt::Method::POST,
            "/alarms/v1/category/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAttackCategory"])
        .document(&crate::documents::argus::ALARMS);
    /// `GET /alarms/v1/category/{idOrShortName}`: [`get_category()`](super::get_category).
    pub static GET_CATEGORY: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.category.get_category",
            rt::Method::GET,
            "/alarms/v1/category/{idOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortName")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAttackCategory"])
        .document(&crate::documents::argus::ALARMS);
    /// `GET /alarms/v1/category/{id}`: [`get_category_by_id()`](super::get_category_by_id).
    pub static GET_CATEGORY_BY_ID: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.category.get_category_by_id",
            rt::Method::GET,
            "/alarms/v1/category/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAttackCategory"])
        .deprecated()
        .document(&crate::documents::argus::ALARMS);
    /// `PUT /alarms/v1/category/{id}`: [`update_category()`](super::update_category).
    pub static UPDATE_CATEGORY: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.category.update_category",
            rt::Method::PUT,
            "/alarms/v1/category/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAttackCategory"])
        .document(&crate::documents::argus::ALARMS);
    /// `DELETE /alarms/v1/category/{id}`: [`delete_category()`](super::delete_category).
    pub static DELETE_CATEGORY: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.category.delete_category",
            rt::Method::DELETE,
            "/alarms/v1/category/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["deleteAttackCategory"])
        .document(&crate::documents::argus::ALARMS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &GET_CATEGORIES,
        &ADD_CATEGORY,
        &SEARCH_CATEGORIES,
        &GET_CATEGORY,
        &GET_CATEGORY_BY_ID,
        &UPDATE_CATEGORY,
        &DELETE_CATEGORY,
    ];
}
