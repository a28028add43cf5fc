//! Observation.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::{ObservationResponse, ResultStash};

/// Returns a single reputation observation identified by its ID.
///
/// `GET /reputation/v2/observation/{id}`
///
/// - `id`: `id` in the path, uuid.
///
/// Needs `viewReputationObservations`. [Schema](crate::schema::argus::reputation::v2::observation::observation::GET_OBSERVATION).
pub fn get_observation(
    session: &rt::Session,
    id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<ObservationResponse>> {
    rt::Call::new(session, &operations::GET_OBSERVATION)
        .set("id", &rt::Arg::<rt::Uuid>::into_arg(id))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /reputation/v2/observation/{id}`: [`get_observation()`](super::get_observation).
    pub static GET_OBSERVATION: rt::Operation = rt::Operation::new(
            "argus.reputation.v2.observation.observation.get_observation",
            rt::Method::GET,
            "/reputation/v2/observation/{id}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewReputationObservations"])
        .document(&crate::documents::argus::REPUTATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&GET_OBSERVATION];
}
