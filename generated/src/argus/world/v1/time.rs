//! Time.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{GetTimeResponse, ResultStash};

/// Converts a time expression given as a string to a timestamp in milliseconds.
///
/// `GET /world/v1/time`
///
/// - `timestring`: `timestring` in the query, text.
///
/// [Schema](crate::schema::argus::world::v1::time::GET_TIMESTAMP_MS).
pub fn get_timestamp_ms(
    session: &rt::Session,
    timestring: impl rt::Arg<String>,
) -> rt::Call<ResultStash<GetTimeResponse>> {
    rt::Call::new(session, &operations::GET_TIMESTAMP_MS)
        .set("timestring", &rt::Arg::<String>::into_arg(timestring))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /world/v1/time`: [`get_timestamp_ms()`](super::get_timestamp_ms).
    pub static GET_TIMESTAMP_MS: rt::Operation = rt::Operation::new(
            "argus.world.v1.time.get_timestamp_ms",
            rt::Method::GET,
            "/world/v1/time",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::query("timestring").required()] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::WORLD);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&GET_TIMESTAMP_MS];
}
