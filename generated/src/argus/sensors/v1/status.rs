//! Status.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ResultStash, SensorStatus, SensorStatusSearchCriteria};

/// Lists sensor statuses page by page, filtered by customer, application or keyword.
///
/// `GET /sensors/v1/status`
///
/// Needs `viewSensorStatus`. [Schema](crate::schema::argus::sensors::v1::status::LIST_SENSOR_STATUS).
pub fn list_sensor_status(session: &rt::Session) -> ListSensorStatus {
    rt::Call::new(session, &operations::LIST_SENSOR_STATUS).into()
}

rt::call! {
    /// The call of [`list_sensor_status()`], with its optional parameters.
    pub struct ListSensorStatus -> ResultStash<Vec<SensorStatus>> {
        /// No item twice.
        customer_id: Vec<i64> => "customerID",
        /// No item twice.
        application_id: Vec<i64> => "applicationID",
        /// No item twice.
        application_name: Vec<String> => "applicationName",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// `25` if absent.
        limit: i32 => "limit",
        offset: i32 => "offset",
    }
}

/// Searches sensor statuses by a full set of criteria, such as sensor, customer and flags, with paging.
///
/// `POST /sensors/v1/status/search`
///
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `viewSensorStatus`. [Schema](crate::schema::argus::sensors::v1::status::SEARCH_SENSOR_STATUS).
pub fn search_sensor_status(
    session: &rt::Session,
    body: Option<&SensorStatusSearchCriteria>,
) -> rt::Call<ResultStash<Vec<SensorStatus>>> {
    rt::Call::new(session, &operations::SEARCH_SENSOR_STATUS).maybe_json(body)
}

/// Returns one sensor status by its ID; deprecated.
///
/// `GET /sensors/v1/status/{id}`
///
/// - `id`: `id` in the path, int64. At least 1.
///
/// Needs `viewSensorStatus`. [Schema](crate::schema::argus::sensors::v1::status::GET_SENSOR_STATUS_BY_STATUS).
#[deprecated]
pub fn get_sensor_status_by_status(
    session: &rt::Session,
    id: i64,
) -> rt::Call<ResultStash<SensorStatus>> {
    rt::Call::new(session, &operations::GET_SENSOR_STATUS_BY_STATUS).set("id", &id)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /sensors/v1/status`: [`list_sensor_status()`](super::list_sensor_status).
    pub static LIST_SENSOR_STATUS: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.status.list_sensor_status",
            rt::Method::GET,
            "/sensors/v1/status",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("customerID"),
                rt::Param::query("applicationID"),
                rt::Param::query("applicationName"),
                rt::Param::query("keywords"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSensorStatus"])
        .document(&crate::documents::argus::SENSORS);
    /// `POST /sensors/v1/status/search`: [`search_sensor_status()`](super::search_sensor_status).
    pub static SEARCH_SENSOR_STATUS: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.status.search_sensor_status",
            rt::Method::POST,
            "/sensors/v1/status/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSensorStatus"])
        .document(&crate::documents::argus::SENSORS);
    /// `GET /sensors/v1/status/{id}`: [`get_sensor_status_by_status()`](super::get_sensor_status_by_status).
    pub static GET_SENSOR_STATUS_BY_STATUS: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.status.get_sensor_status_by_status",
            rt::Method::GET,
            "/sensors/v1/status/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSensorStatus"])
        .deprecated()
        .document(&crate::documents::argus::SENSORS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_SENSOR_STATUS,
        &SEARCH_SENSOR_STATUS,
        &GET_SENSOR_STATUS_BY_STATUS,
    ];
}
