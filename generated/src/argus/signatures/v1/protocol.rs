//! Protocol.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{Protocol, ResultStash};

/// Lists signature protocols, optionally filtered by keyword, with paging.
///
/// `GET /signatures/v1/protocol`
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::protocol::LIST_PROTOCOLS).
pub fn list_protocols(session: &rt::Session) -> ListProtocols {
    rt::Call::new(session, &operations::LIST_PROTOCOLS).into()
}

rt::call! {
    /// The call of [`list_protocols()`], with its optional parameters.
    pub struct ListProtocols -> ResultStash<Vec<Protocol>> {
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
    /// `GET /signatures/v1/protocol`: [`list_protocols()`](super::list_protocols).
    pub static LIST_PROTOCOLS: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.protocol.list_protocols",
            rt::Method::GET,
            "/signatures/v1/protocol",
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
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&LIST_PROTOCOLS];
}
