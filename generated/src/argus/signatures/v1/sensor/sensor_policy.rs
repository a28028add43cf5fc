//! SensorPolicy.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::{ResultStash, SensorPolicyLink, SensorPolicyLinkRequest};

/// Links a sensor to the policy with the given ID and returns the link.
///
/// `PUT /signatures/v1/sensor/{sensorID}/policy`
///
/// - `sensor_id`: `sensorID` in the path, int64.
/// - `body`: sent as `application/json`.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::sensor::sensor_policy::LINK_POLICY_TO_SENSOR).
pub fn link_policy_to_sensor(
    session: &rt::Session,
    sensor_id: i64,
    body: &SensorPolicyLinkRequest,
) -> rt::Call<ResultStash<SensorPolicyLink>> {
    rt::Call::new(session, &operations::LINK_POLICY_TO_SENSOR)
        .set("sensorID", &sensor_id)
        .json(body)
}

/// Deletes the link between a sensor and its policy, by sensor ID, and returns the link.
///
/// `DELETE /signatures/v1/sensor/{sensorID}/policy`
///
/// - `sensor_id`: `sensorID` in the path, int64. At least 1.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::sensor::sensor_policy::DELETE_SENSOR_POLICY_LINK).
pub fn delete_sensor_policy_link(
    session: &rt::Session,
    sensor_id: i64,
) -> rt::Call<ResultStash<SensorPolicyLink>> {
    rt::Call::new(session, &operations::DELETE_SENSOR_POLICY_LINK)
        .set("sensorID", &sensor_id)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `PUT /signatures/v1/sensor/{sensorID}/policy`: [`link_policy_to_sensor()`](super::link_policy_to_sensor).
    pub static LINK_POLICY_TO_SENSOR: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.sensor.sensor_policy.link_policy_to_sensor",
            rt::Method::PUT,
            "/signatures/v1/sensor/{sensorID}/policy",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("sensorID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// `DELETE /signatures/v1/sensor/{sensorID}/policy`: [`delete_sensor_policy_link()`](super::delete_sensor_policy_link).
    pub static DELETE_SENSOR_POLICY_LINK: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.sensor.sensor_policy.delete_sensor_policy_link",
            rt::Method::DELETE,
            "/signatures/v1/sensor/{sensorID}/policy",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("sensorID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LINK_POLICY_TO_SENSOR,
        &DELETE_SENSOR_POLICY_LINK,
    ];
}
