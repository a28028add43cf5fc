//! Whois.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ResultStash, WhoIsResponse};

/// Returns the WHOIS information found for the given lookup term.
///
/// `GET /world/v1/whois`
///
/// - `lookup`: `lookup` in the query, text.
///
/// [Schema](crate::schema::argus::world::v1::whois::LOOKUP_WHOIS).
pub fn lookup_whois(
    session: &rt::Session,
    lookup: impl rt::Arg<String>,
) -> rt::Call<ResultStash<WhoIsResponse>> {
    rt::Call::new(session, &operations::LOOKUP_WHOIS)
        .set("lookup", &rt::Arg::<String>::into_arg(lookup))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /world/v1/whois`: [`lookup_whois()`](super::lookup_whois).
    pub static LOOKUP_WHOIS: rt::Operation = rt::Operation::new(
            "argus.world.v1.whois.lookup_whois",
            rt::Method::GET,
            "/world/v1/whois",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::query("lookup").required()] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::WORLD);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&LOOKUP_WHOIS];
}
