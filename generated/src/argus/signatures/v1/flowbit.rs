//! Flowbit.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{Flowbit, FlowbitSearchRequest, ResultStash};

/// Lists signature flowbits, optionally filtered by keyword, with paging.
///
/// `GET /signatures/v1/flowbit`
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::flowbit::LIST_FLOWBITS).
pub fn list_flowbits(session: &rt::Session) -> ListFlowbits {
    rt::Call::new(session, &operations::LIST_FLOWBITS).into()
}

rt::call! {
    /// The call of [`list_flowbits()`], with its optional parameters.
    pub struct ListFlowbits -> ResultStash<Vec<Flowbit>> {
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0.
        offset: i32 => "offset",
    }
}

/// Searches flowbits by action and keywords, with paging.
///
/// `POST /signatures/v1/flowbit/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::flowbit::SEARCH_FLOWBITS).
pub fn search_flowbits(
    session: &rt::Session,
    body: &FlowbitSearchRequest,
) -> rt::Call<ResultStash<Vec<Flowbit>>> {
    rt::Call::new(session, &operations::SEARCH_FLOWBITS).json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /signatures/v1/flowbit`: [`list_flowbits()`](super::list_flowbits).
    pub static LIST_FLOWBITS: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.flowbit.list_flowbits",
            rt::Method::GET,
            "/signatures/v1/flowbit",
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
    /// `POST /signatures/v1/flowbit/search`: [`search_flowbits()`](super::search_flowbits).
    pub static SEARCH_FLOWBITS: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.flowbit.search_flowbits",
            rt::Method::POST,
            "/signatures/v1/flowbit/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&LIST_FLOWBITS, &SEARCH_FLOWBITS];
}
