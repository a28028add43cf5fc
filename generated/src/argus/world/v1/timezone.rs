//! Timezone.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ResultStash, TimeZone};

/// Lists time zones page by page, optionally filtered by keyword.
///
/// `GET /world/v1/timezone`
///
/// [Schema](crate::schema::argus::world::v1::timezone::GET_TIME_ZONES).
pub fn get_time_zones(session: &rt::Session) -> GetTimeZones {
    rt::Call::new(session, &operations::GET_TIME_ZONES).into()
}

rt::call! {
    /// The call of [`get_time_zones()`], with its optional parameters.
    pub struct GetTimeZones -> ResultStash<Vec<TimeZone>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// No item twice.
        q: Vec<String> => "q",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /world/v1/timezone`: [`get_time_zones()`](super::get_time_zones).
    pub static GET_TIME_ZONES: rt::Operation = rt::Operation::new(
            "argus.world.v1.timezone.get_time_zones",
            rt::Method::GET,
            "/world/v1/timezone",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("keywords"),
                rt::Param::query("q"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::WORLD);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&GET_TIME_ZONES];
}
