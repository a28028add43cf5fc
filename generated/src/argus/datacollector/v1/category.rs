//! Category.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{DataCollectorCategory, ResultStash};

/// Lists the data collector categories one page at a time, set by limit and offset.
///
/// `GET /datacollector/v1/category`
///
/// Needs `submitDataIngest`. [Schema](crate::schema::argus::datacollector::v1::category::LIST_CATEGORIES).
pub fn list_categories(session: &rt::Session) -> ListCategories {
    rt::Call::new(session, &operations::LIST_CATEGORIES).into()
}

rt::call! {
    /// The call of [`list_categories()`], with its optional parameters.
    pub struct ListCategories -> ResultStash<Vec<DataCollectorCategory>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /datacollector/v1/category`: [`list_categories()`](super::list_categories).
    pub static LIST_CATEGORIES: rt::Operation = rt::Operation::new(
            "argus.datacollector.v1.category.list_categories",
            rt::Method::GET,
            "/datacollector/v1/category",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::query("offset"), rt::Param::query("limit")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["submitDataIngest"])
        .document(&crate::documents::argus::WORLD);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&LIST_CATEGORIES];
}
