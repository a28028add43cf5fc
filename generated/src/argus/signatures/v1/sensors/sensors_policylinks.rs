//! SensorsPolicylinks.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::{ResultStash, SensorPolicyLink};

/// Lists the links between sensors and policies, optionally only those of given sensors.
///
/// `GET /signatures/v1/sensors/policyLinks`
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::sensors::sensors_policylinks::LIST_SENSOR_POLICY_LINKS).
pub fn list_sensor_policy_links(session: &rt::Session) -> ListSensorPolicyLinks {
    rt::Call::new(session, &operations::LIST_SENSOR_POLICY_LINKS).into()
}

rt::call! {
    /// The call of [`list_sensor_policy_links()`], with its optional parameters.
    pub struct ListSensorPolicyLinks -> ResultStash<Vec<SensorPolicyLink>> {
        /// No item twice.
        sensor: Vec<String> => "sensor",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /signatures/v1/sensors/policyLinks`: [`list_sensor_policy_links()`](super::list_sensor_policy_links).
    pub static LIST_SENSOR_POLICY_LINKS: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.sensors.sensors_policylinks.list_sensor_policy_links",
            rt::Method::GET,
            "/signatures/v1/sensors/policyLinks",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::query("sensor")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&LIST_SENSOR_POLICY_LINKS];
}
