//! Category.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{Category, ResultStash};

/// Lists the categories of signature tags, page by page.
///
/// `GET /signatures/v1/category`
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::category::LIST_TAG_CATEGORIES).
pub fn list_tag_categories(session: &rt::Session) -> ListTagCategories {
    rt::Call::new(session, &operations::LIST_TAG_CATEGORIES).into()
}

rt::call! {
    /// The call of [`list_tag_categories()`], with its optional parameters.
    pub struct ListTagCategories -> ResultStash<Vec<Category>> {
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /signatures/v1/category`: [`list_tag_categories()`](super::list_tag_categories).
    pub static LIST_TAG_CATEGORIES: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.category.list_tag_categories",
            rt::Method::GET,
            "/signatures/v1/category",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::query("limit"), rt::Param::query("offset")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&LIST_TAG_CATEGORIES];
}
