//! Classtype.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ClassType, ClassTypeSearchRequest, ResultStash};

/// Lists signature class types, optionally filtered by keyword, with paging.
///
/// `GET /signatures/v1/classtype`
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::classtype::LIST_CLASS_TYPES).
pub fn list_class_types(session: &rt::Session) -> ListClassTypes {
    rt::Call::new(session, &operations::LIST_CLASS_TYPES).into()
}

rt::call! {
    /// The call of [`list_class_types()`], with its optional parameters.
    pub struct ListClassTypes -> ResultStash<Vec<ClassType>> {
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0.
        limit: i32 => "limit",
        /// At least 0.
        offset: i32 => "offset",
    }
}

/// Searches signature class types by keywords matching any or all, with paging.
///
/// `POST /signatures/v1/classtype/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::classtype::SEARCH_CLASS_TYPES).
pub fn search_class_types(
    session: &rt::Session,
    body: &ClassTypeSearchRequest,
) -> rt::Call<ResultStash<Vec<ClassType>>> {
    rt::Call::new(session, &operations::SEARCH_CLASS_TYPES).json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /signatures/v1/classtype`: [`list_class_types()`](super::list_class_types).
    pub static LIST_CLASS_TYPES: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.classtype.list_class_types",
            rt::Method::GET,
            "/signatures/v1/classtype",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("keywords"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// `POST /signatures/v1/classtype/search`: [`search_class_types()`](super::search_class_types).
    pub static SEARCH_CLASS_TYPES: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.classtype.search_class_types",
            rt::Method::POST,
            "/signatures/v1/classtype/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&LIST_CLASS_TYPES, &SEARCH_CLASS_TYPES];
}
