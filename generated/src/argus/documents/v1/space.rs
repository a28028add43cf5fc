//! Space.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{DocumentSpace, ResultStash};

/// Lists the document spaces available to the caller, paged and optionally filtered by keywords.
///
/// `GET /documents/v1/space`
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::space::GET_AVAILABLE_SPACES).
pub fn get_available_spaces(session: &rt::Session) -> GetAvailableSpaces {
    rt::Call::new(session, &operations::GET_AVAILABLE_SPACES).into()
}

rt::call! {
    /// The call of [`get_available_spaces()`], with its optional parameters.
    pub struct GetAvailableSpaces -> ResultStash<Vec<DocumentSpace>> {
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /documents/v1/space`: [`get_available_spaces()`](super::get_available_spaces).
    pub static GET_AVAILABLE_SPACES: rt::Operation = rt::Operation::new(
            "argus.documents.v1.space.get_available_spaces",
            rt::Method::GET,
            "/documents/v1/space",
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
        .permissions(&["viewDocuments"])
        .document(&crate::documents::argus::DOCUMENTS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&GET_AVAILABLE_SPACES];
}
