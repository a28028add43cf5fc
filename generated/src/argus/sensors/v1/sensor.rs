//! Sensor.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{AddSensorCommentRequest, AddSensorInterfaceRequest, AddSensorRequest, ClusterSensorRequest, Comment, DeleteSensorBulkRequest, DisableMonitoringBulkRequest, DisableSensorBulkRequest, EnableMonitoringBulkRequest, EnableSensorBulkRequest, ExpectedUpdateIntervalBulkUpdateRequest, Interface, RestoreDeletedSensorBulkRequest, RestoreDeletedSensorRequest, ResultStash, Sensor, SensorAcknowledgeBulkRequest, SensorAcknowledgeRequest, SensorInitialTuningBulkRequest, SensorInitialTuningRequest, SensorRemoveAcknowledgementRequest, SensorRemoveAcknowlegementBulkRequest, SensorScheduleDowntimeBulkRequest, SensorScheduleDowntimeRequest, SensorSearchCriteria, SensorStatus, SensorStatusBulkSubmissionRequest, SensorStatusBulkSubmissionResponse, UpdateSensorContractualStatusBulkRequest, UpdateSensorInterfaceRequest, UpdateSensorRequest};

/// Lists sensors by customer, application, keyword or update time, as JSON, CSV or a spreadsheet.
///
/// `GET /sensors/v1/sensor`
///
/// Answers `application/json`; can also answer `text/csv`, `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`. Needs `viewSensors`. [Schema](crate::schema::argus::sensors::v1::sensor::GET_SENSORS).
pub fn get_sensors(session: &rt::Session) -> GetSensors {
    rt::Call::new(session, &operations::GET_SENSORS).into()
}

rt::call! {
    /// The call of [`get_sensors()`], with its optional parameters.
    pub struct GetSensors -> ResultStash<Vec<Sensor>> {
        /// No item twice.
        customer_id: Vec<i64> => "customerID",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        application_id: Vec<i64> => "applicationID",
        /// No item twice.
        application_name: Vec<String> => "applicationName",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        min_expected_update_time: i64 => "minExpectedUpdateTime",
        max_expected_update_time: i64 => "maxExpectedUpdateTime",
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
    }
}

/// Creates a sensor for a customer, application and location, and returns it.
///
/// `POST /sensors/v1/sensor`
///
/// - `body`: sent as `application/json`.
///
/// Needs `addSensor`. [Schema](crate::schema::argus::sensors::v1::sensor::CREATE_SENSOR).
pub fn create_sensor(
    session: &rt::Session,
    body: &AddSensorRequest,
) -> rt::Call<ResultStash<Sensor>> {
    rt::Call::new(session, &operations::CREATE_SENSOR).json(body)
}

/// Acknowledges several sensors by ID in one call, with an optional comment.
///
/// `PUT /sensors/v1/sensor/bulk/acknowledge`
///
/// - `sensor_id`: `sensorID` in the query, list. At least 1 items, no item twice.
/// - `body`: sent as `application/json`.
///
/// Needs `updateSensor`. [Schema](crate::schema::argus::sensors::v1::sensor::ACKNOWLEDGE_SENSORS).
pub fn acknowledge_sensors(
    session: &rt::Session,
    sensor_id: impl rt::Arg<Vec<i64>>,
    body: &SensorAcknowledgeBulkRequest,
) -> rt::Call<ResultStash<Sensor>> {
    rt::Call::new(session, &operations::ACKNOWLEDGE_SENSORS)
        .set("sensorID", &rt::Arg::<Vec<i64>>::into_arg(sensor_id))
        .json(body)
}

/// Sets or clears the contractual status of several sensors by ID.
///
/// `PUT /sensors/v1/sensor/bulk/contractual`
///
/// - `body`: sent as `application/json`.
///
/// Needs `updateSensor`. [Schema](crate::schema::argus::sensors::v1::sensor::BULK_UPDATE_CONTRACTUAL_STATUS).
pub fn bulk_update_contractual_status(
    session: &rt::Session,
    body: &UpdateSensorContractualStatusBulkRequest,
) -> rt::Call<ResultStash<Sensor>> {
    rt::Call::new(session, &operations::BULK_UPDATE_CONTRACTUAL_STATUS).json(body)
}

/// Deletes several sensors by ID in one call, with an optional comment, and returns them.
///
/// `PUT /sensors/v1/sensor/bulk/delete`
///
/// - `body`: sent as `application/json`.
///
/// Needs `deleteSensor`. [Schema](crate::schema::argus::sensors::v1::sensor::DELETE_SENSORS).
pub fn delete_sensors(
    session: &rt::Session,
    body: &DeleteSensorBulkRequest,
) -> rt::Call<ResultStash<Vec<Sensor>>> {
    rt::Call::new(session, &operations::DELETE_SENSORS).json(body)
}

/// Disables several sensors by ID in one call, with an optional comment, and returns them.
///
/// `PUT /sensors/v1/sensor/bulk/disable`
///
/// - `body`: sent as `application/json`.
///
/// Needs `disableSensor`. [Schema](crate::schema::argus::sensors::v1::sensor::DISABLE_SENSORS).
pub fn disable_sensors(
    session: &rt::Session,
    body: &DisableSensorBulkRequest,
) -> rt::Call<ResultStash<Vec<Sensor>>> {
    rt::Call::new(session, &operations::DISABLE_SENSORS).json(body)
}

/// Schedules a downtime period for several sensors by ID and returns them.
///
/// `POST /sensors/v1/sensor/bulk/downtime`
///
/// - `body`: sent as `application/json`.
///
/// Needs `scheduleSensorDowntime`. [Schema](crate::schema::argus::sensors::v1::sensor::BULK_SCHEDULE_SENSOR_DOWNTIME).
pub fn bulk_schedule_sensor_downtime(
    session: &rt::Session,
    body: &SensorScheduleDowntimeBulkRequest,
) -> rt::Call<ResultStash<Vec<Sensor>>> {
    rt::Call::new(session, &operations::BULK_SCHEDULE_SENSOR_DOWNTIME).json(body)
}

/// Cancels the scheduled downtime of several sensors by ID and returns them.
///
/// `DELETE /sensors/v1/sensor/bulk/downtime`
///
/// - `sensor_id`: `sensorID` in the query, list. At least 1 items, no item twice.
///
/// Needs `cancelSensorDowntime`. [Schema](crate::schema::argus::sensors::v1::sensor::BULK_CANCEL_SENSOR_DOWNTIME).
pub fn bulk_cancel_sensor_downtime(
    session: &rt::Session,
    sensor_id: impl rt::Arg<Vec<i64>>,
) -> rt::Call<ResultStash<Vec<Sensor>>> {
    rt::Call::new(session, &operations::BULK_CANCEL_SENSOR_DOWNTIME)
        .set("sensorID", &rt::Arg::<Vec<i64>>::into_arg(sensor_id))
}

/// Enables several sensors by ID in one call, with an optional comment, and returns them.
///
/// `PUT /sensors/v1/sensor/bulk/enable`
///
/// - `body`: sent as `application/json`.
///
/// Needs `enableSensor`. [Schema](crate::schema::argus::sensors::v1::sensor::ENABLE_SENSORS).
pub fn enable_sensors(
    session: &rt::Session,
    body: &EnableSensorBulkRequest,
) -> rt::Call<ResultStash<Vec<Sensor>>> {
    rt::Call::new(session, &operations::ENABLE_SENSORS).json(body)
}

/// Sets or clears the initial tuning state of several sensors by ID.
///
/// `PUT /sensors/v1/sensor/bulk/initialtuning`
///
/// - `sensor_id`: `sensorID` in the query, list. At least 1 items, no item twice.
/// - `initial_tuning`: `initialTuning` in the query, boolean.
/// - `body`: sent as `application/json`.
///
/// Needs `updateSensor`. [Schema](crate::schema::argus::sensors::v1::sensor::BULK_UPDATE_INITIAL_TUNING).
pub fn bulk_update_initial_tuning(
    session: &rt::Session,
    sensor_id: impl rt::Arg<Vec<i64>>,
    initial_tuning: bool,
    body: &SensorInitialTuningBulkRequest,
) -> rt::Call<ResultStash<Sensor>> {
    rt::Call::new(session, &operations::BULK_UPDATE_INITIAL_TUNING)
        .set("sensorID", &rt::Arg::<Vec<i64>>::into_arg(sensor_id))
        .set("initialTuning", &initial_tuning)
        .json(body)
}

/// Turns off monitoring of several sensors by ID and returns them.
///
/// `PUT /sensors/v1/sensor/bulk/monitoring/disable`
///
/// - `body`: sent as `application/json`.
///
/// Needs `disableSensorMonitoring`. [Schema](crate::schema::argus::sensors::v1::sensor::DISABLE_MONITORING_BULK).
pub fn disable_monitoring_bulk(
    session: &rt::Session,
    body: &DisableMonitoringBulkRequest,
) -> rt::Call<ResultStash<Vec<Sensor>>> {
    rt::Call::new(session, &operations::DISABLE_MONITORING_BULK).json(body)
}

/// Turns on monitoring of several sensors by ID, with a daytime option, and returns them.
///
/// `PUT /sensors/v1/sensor/bulk/monitoring/enable`
///
/// - `body`: sent as `application/json`.
///
/// Needs `enableSensorMonitoring`. [Schema](crate::schema::argus::sensors::v1::sensor::ENABLE_MONITORING_BULK).
pub fn enable_monitoring_bulk(
    session: &rt::Session,
    body: &EnableMonitoringBulkRequest,
) -> EnableMonitoringBulk {
    rt::Call::new(session, &operations::ENABLE_MONITORING_BULK).json(body).into()
}

rt::call! {
    /// The call of [`enable_monitoring_bulk()`], with its optional parameters.
    pub struct EnableMonitoringBulk -> ResultStash<Vec<Sensor>> {
        /// `false` if absent.
        daytime: bool => "daytime",
    }
}

/// Removes the acknowledgement from several sensors by ID, with an optional comment.
///
/// `PUT /sensors/v1/sensor/bulk/removeacknowledgement`
///
/// - `sensor_id`: `sensorID` in the query, list. At least 1 items, no item twice.
/// - `body`: sent as `application/json`.
///
/// Needs `updateSensor`. [Schema](crate::schema::argus::sensors::v1::sensor::REMOVE_ACKNOWLEDGEMENT_SENSORS).
pub fn remove_acknowledgement_sensors(
    session: &rt::Session,
    sensor_id: impl rt::Arg<Vec<i64>>,
    body: &SensorRemoveAcknowlegementBulkRequest,
) -> rt::Call<ResultStash<Sensor>> {
    rt::Call::new(session, &operations::REMOVE_ACKNOWLEDGEMENT_SENSORS)
        .set("sensorID", &rt::Arg::<Vec<i64>>::into_arg(sensor_id))
        .json(body)
}

/// Restores several deleted sensors by ID, optionally enabling them, and returns them.
///
/// `PUT /sensors/v1/sensor/bulk/restore`
///
/// - `body`: sent as `application/json`.
///
/// Needs `deleteSensor`. [Schema](crate::schema::argus::sensors::v1::sensor::RESTORE_SENSORS).
pub fn restore_sensors(
    session: &rt::Session,
    body: &RestoreDeletedSensorBulkRequest,
) -> rt::Call<ResultStash<Vec<Sensor>>> {
    rt::Call::new(session, &operations::RESTORE_SENSORS).json(body)
}

/// Submits many sensor status records in one call, optionally ignoring failed ones.
///
/// `POST /sensors/v1/sensor/bulk/status`
///
/// - `body`: sent as `application/json`.
///
/// Needs `submitSensorStatus`. [Schema](crate::schema::argus::sensors::v1::sensor::SUBMIT_SENSOR_STATUS_BULK).
pub fn submit_sensor_status_bulk(
    session: &rt::Session,
    body: &SensorStatusBulkSubmissionRequest,
) -> rt::Call<ResultStash<SensorStatusBulkSubmissionResponse>> {
    rt::Call::new(session, &operations::SUBMIT_SENSOR_STATUS_BULK).json(body)
}

/// Changes the expected update interval and its override flag on several sensors by ID.
///
/// `PUT /sensors/v1/sensor/bulk/updateInterval`
///
/// - `body`: sent as `application/json`.
///
/// Needs `updateSensor`. [Schema](crate::schema::argus::sensors::v1::sensor::BULK_UPDATE_EXPECTED_UPDATE_INTERVAL).
pub fn bulk_update_expected_update_interval(
    session: &rt::Session,
    body: &ExpectedUpdateIntervalBulkUpdateRequest,
) -> rt::Call<ResultStash<Sensor>> {
    rt::Call::new(session, &operations::BULK_UPDATE_EXPECTED_UPDATE_INTERVAL).json(body)
}

/// Searches sensors by a full set of criteria, with paging, as JSON, CSV or a spreadsheet.
///
/// `POST /sensors/v1/sensor/search`
///
/// - `body`: sent as `application/json`, may be absent.
///
/// Answers `application/json`; can also answer `text/csv`, `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`. Needs `viewSensors`. [Schema](crate::schema::argus::sensors::v1::sensor::SEARCH_SENSORS).
pub fn search_sensors(
    session: &rt::Session,
    body: Option<&SensorSearchCriteria>,
) -> rt::Call<ResultStash<Vec<Sensor>>> {
    rt::Call::new(session, &operations::SEARCH_SENSORS).maybe_json(body)
}

/// Returns one sensor by its numeric ID.
///
/// `GET /sensors/v1/sensor/{sensorID}`
///
/// - `sensor_id`: `sensorID` in the path, int64. At least 1.
///
/// Needs `viewSensors`. [Schema](crate::schema::argus::sensors::v1::sensor::GET_SENSOR).
pub fn get_sensor(
    session: &rt::Session,
    sensor_id: i64,
) -> rt::Call<ResultStash<Sensor>> {
    rt::Call::new(session, &operations::GET_SENSOR).set("sensorID", &sensor_id)
}

/// Updates the settings of a sensor, such as hostname, location or reporting severity.
///
/// `PUT /sensors/v1/sensor/{sensorID}`
///
/// - `sensor_id`: `sensorID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `updateSensor`. [Schema](crate::schema::argus::sensors::v1::sensor::UPDATE_SENSOR).
pub fn update_sensor(
    session: &rt::Session,
    sensor_id: i64,
    body: &UpdateSensorRequest,
) -> rt::Call<ResultStash<Sensor>> {
    rt::Call::new(session, &operations::UPDATE_SENSOR)
        .set("sensorID", &sensor_id)
        .json(body)
}

/// Deletes one sensor by its ID and returns it.
///
/// `DELETE /sensors/v1/sensor/{sensorID}`
///
/// - `sensor_id`: `sensorID` in the path, int64.
///
/// Needs `deleteSensor`. [Schema](crate::schema::argus::sensors::v1::sensor::DELETE_SENSOR).
pub fn delete_sensor(
    session: &rt::Session,
    sensor_id: i64,
) -> rt::Call<ResultStash<Sensor>> {
    rt::Call::new(session, &operations::DELETE_SENSOR).set("sensorID", &sensor_id)
}

/// Acknowledges one sensor by its ID, with an optional comment, and returns it.
///
/// `PUT /sensors/v1/sensor/{sensorID}/acknowledge`
///
/// - `sensor_id`: `sensorID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `updateSensor`. [Schema](crate::schema::argus::sensors::v1::sensor::ACKNOWLEDGE_SENSOR).
pub fn acknowledge_sensor(
    session: &rt::Session,
    sensor_id: i64,
    body: &SensorAcknowledgeRequest,
) -> rt::Call<ResultStash<Sensor>> {
    rt::Call::new(session, &operations::ACKNOWLEDGE_SENSOR)
        .set("sensorID", &sensor_id)
        .json(body)
}

/// Clusters a sensor with the given cluster sensor and returns the sensor.
///
/// `PUT /sensors/v1/sensor/{sensorID}/cluster`
///
/// - `sensor_id`: `sensorID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `updateSensor`. [Schema](crate::schema::argus::sensors::v1::sensor::CLUSTER_SENSOR).
pub fn cluster_sensor(
    session: &rt::Session,
    sensor_id: i64,
    body: &ClusterSensorRequest,
) -> rt::Call<ResultStash<Sensor>> {
    rt::Call::new(session, &operations::CLUSTER_SENSOR)
        .set("sensorID", &sensor_id)
        .json(body)
}

/// Removes a sensor from its cluster and returns the sensor.
///
/// `DELETE /sensors/v1/sensor/{sensorID}/cluster`
///
/// - `sensor_id`: `sensorID` in the path, int64. At least 1.
///
/// Needs `updateSensor`. [Schema](crate::schema::argus::sensors::v1::sensor::DECLUSTER_SENSOR).
pub fn decluster_sensor(
    session: &rt::Session,
    sensor_id: i64,
) -> rt::Call<ResultStash<Sensor>> {
    rt::Call::new(session, &operations::DECLUSTER_SENSOR).set("sensorID", &sensor_id)
}

/// Lists the comments on a sensor, by sensor ID, page by page.
///
/// `GET /sensors/v1/sensor/{sensorID}/comment`
///
/// - `sensor_id`: `sensorID` in the path, int64.
///
/// Needs `viewSensorComments`. [Schema](crate::schema::argus::sensors::v1::sensor::LIST_SENSOR_COMMENTS).
pub fn list_sensor_comments(
    session: &rt::Session,
    sensor_id: i64,
) -> ListSensorComments {
    rt::Call::new(session, &operations::LIST_SENSOR_COMMENTS)
        .set("sensorID", &sensor_id)
        .into()
}

rt::call! {
    /// The call of [`list_sensor_comments()`], with its optional parameters.
    pub struct ListSensorComments -> ResultStash<Vec<Comment>> {
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
    }
}

/// Adds a comment to a sensor, by sensor ID, and returns the new comment.
///
/// `POST /sensors/v1/sensor/{sensorID}/comment`
///
/// - `sensor_id`: `sensorID` in the path, int64.
/// - `body`: sent as `application/json`.
///
/// Needs `addSensorComments`. [Schema](crate::schema::argus::sensors::v1::sensor::ADD_COMMENT).
pub fn add_comment(
    session: &rt::Session,
    sensor_id: i64,
    body: &AddSensorCommentRequest,
) -> rt::Call<ResultStash<Comment>> {
    rt::Call::new(session, &operations::ADD_COMMENT)
        .set("sensorID", &sensor_id)
        .json(body)
}

/// Returns one comment on a sensor, identified by its timestamp.
///
/// `GET /sensors/v1/sensor/{sensorID}/comment/{timestamp}`
///
/// - `sensor_id`: `sensorID` in the path, int64. At least 1.
/// - `timestamp`: `timestamp` in the path, int64. At least 1.
///
/// Needs `viewSensorComments`. [Schema](crate::schema::argus::sensors::v1::sensor::GET_SENSOR_COMMENT).
pub fn get_sensor_comment(
    session: &rt::Session,
    sensor_id: i64,
    timestamp: i64,
) -> rt::Call<ResultStash<Comment>> {
    rt::Call::new(session, &operations::GET_SENSOR_COMMENT)
        .set("sensorID", &sensor_id)
        .set("timestamp", &timestamp)
}

/// Deletes the comment with the given timestamp from a sensor and returns the sensor.
///
/// `DELETE /sensors/v1/sensor/{sensorID}/comment/{timestamp}`
///
/// - `sensor_id`: `sensorID` in the path, int64. At least 1.
/// - `timestamp`: `timestamp` in the path, int64. At least 1.
///
/// Needs `removeSensorComments`. [Schema](crate::schema::argus::sensors::v1::sensor::DELETE_SENSOR_COMMENT).
pub fn delete_sensor_comment(
    session: &rt::Session,
    sensor_id: i64,
    timestamp: i64,
) -> rt::Call<ResultStash<Sensor>> {
    rt::Call::new(session, &operations::DELETE_SENSOR_COMMENT)
        .set("sensorID", &sensor_id)
        .set("timestamp", &timestamp)
}

/// Lists the comments on a sensor through the deprecated comments path, with paging.
///
/// `GET /sensors/v1/sensor/{sensorID}/comments`
///
/// - `sensor_id`: `sensorID` in the path, int64. At least 1.
///
/// Needs `viewSensors`. [Schema](crate::schema::argus::sensors::v1::sensor::GET_SENSOR_COMMENTS).
#[deprecated]
pub fn get_sensor_comments(session: &rt::Session, sensor_id: i64) -> GetSensorComments {
    rt::Call::new(session, &operations::GET_SENSOR_COMMENTS)
        .set("sensorID", &sensor_id)
        .into()
}

rt::call! {
    /// The call of [`get_sensor_comments()`], with its optional parameters.
    pub struct GetSensorComments -> ResultStash<Vec<Comment>> {
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
    }
}

/// Disables one sensor by its ID and returns it.
///
/// `PUT /sensors/v1/sensor/{sensorID}/disable`
///
/// - `sensor_id`: `sensorID` in the path, int64. At least 1.
///
/// Needs `disableSensor`. [Schema](crate::schema::argus::sensors::v1::sensor::DISABLE_SENSOR).
pub fn disable_sensor(
    session: &rt::Session,
    sensor_id: i64,
) -> rt::Call<ResultStash<Sensor>> {
    rt::Call::new(session, &operations::DISABLE_SENSOR).set("sensorID", &sensor_id)
}

/// Schedules a downtime period for one sensor, from a start to an end time, and returns the sensor.
///
/// `POST /sensors/v1/sensor/{sensorID}/downtime`
///
/// - `sensor_id`: `sensorID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `scheduleSensorDowntime`. [Schema](crate::schema::argus::sensors::v1::sensor::SCHEDULE_SENSOR_DOWNTIME).
pub fn schedule_sensor_downtime(
    session: &rt::Session,
    sensor_id: i64,
    body: &SensorScheduleDowntimeRequest,
) -> rt::Call<ResultStash<Sensor>> {
    rt::Call::new(session, &operations::SCHEDULE_SENSOR_DOWNTIME)
        .set("sensorID", &sensor_id)
        .json(body)
}

/// Cancels the scheduled downtime of one sensor by its ID and returns the sensor.
///
/// `DELETE /sensors/v1/sensor/{sensorID}/downtime`
///
/// - `sensor_id`: `sensorID` in the path, int64. At least 1.
///
/// Needs `cancelSensorDowntime`. [Schema](crate::schema::argus::sensors::v1::sensor::CANCEL_SENSOR_DOWNTIME).
pub fn cancel_sensor_downtime(
    session: &rt::Session,
    sensor_id: i64,
) -> rt::Call<ResultStash<Sensor>> {
    rt::Call::new(session, &operations::CANCEL_SENSOR_DOWNTIME)
        .set("sensorID", &sensor_id)
}

/// Enables one sensor by its ID and returns it.
///
/// `PUT /sensors/v1/sensor/{sensorID}/enable`
///
/// - `sensor_id`: `sensorID` in the path, int64. At least 1.
///
/// Needs `enableSensor`. [Schema](crate::schema::argus::sensors::v1::sensor::ENABLE_SENSOR).
pub fn enable_sensor(
    session: &rt::Session,
    sensor_id: i64,
) -> rt::Call<ResultStash<Sensor>> {
    rt::Call::new(session, &operations::ENABLE_SENSOR).set("sensorID", &sensor_id)
}

/// Sets or clears the initial tuning state of one sensor, with an optional comment.
///
/// `PUT /sensors/v1/sensor/{sensorID}/initialtuning`
///
/// - `sensor_id`: `sensorID` in the path, int64. At least 1.
/// - `initial_tuning`: `initialTuning` in the query, boolean.
/// - `body`: sent as `application/json`.
///
/// Needs `updateSensor`. [Schema](crate::schema::argus::sensors::v1::sensor::UPDATE_INITIAL_TUNING).
pub fn update_initial_tuning(
    session: &rt::Session,
    sensor_id: i64,
    initial_tuning: bool,
    body: &SensorInitialTuningRequest,
) -> rt::Call<ResultStash<Sensor>> {
    rt::Call::new(session, &operations::UPDATE_INITIAL_TUNING)
        .set("sensorID", &sensor_id)
        .set("initialTuning", &initial_tuning)
        .json(body)
}

/// Lists the interfaces of a sensor, by sensor ID, page by page.
///
/// `GET /sensors/v1/sensor/{sensorID}/interface`
///
/// - `sensor_id`: `sensorID` in the path, int64. At least 1.
///
/// Needs `viewSensorInterface`. [Schema](crate::schema::argus::sensors::v1::sensor::LIST_SENSOR_INTERFACES).
pub fn list_sensor_interfaces(
    session: &rt::Session,
    sensor_id: i64,
) -> ListSensorInterfaces {
    rt::Call::new(session, &operations::LIST_SENSOR_INTERFACES)
        .set("sensorID", &sensor_id)
        .into()
}

rt::call! {
    /// The call of [`list_sensor_interfaces()`], with its optional parameters.
    pub struct ListSensorInterfaces -> ResultStash<Vec<Interface>> {
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
    }
}

/// Creates an interface with a name and location on a sensor, and returns it.
///
/// `POST /sensors/v1/sensor/{sensorID}/interface`
///
/// - `sensor_id`: `sensorID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `addSensorInterface`. [Schema](crate::schema::argus::sensors::v1::sensor::CREATE_SENSOR_INTERFACE).
pub fn create_sensor_interface(
    session: &rt::Session,
    sensor_id: i64,
    body: &AddSensorInterfaceRequest,
) -> rt::Call<ResultStash<Interface>> {
    rt::Call::new(session, &operations::CREATE_SENSOR_INTERFACE)
        .set("sensorID", &sensor_id)
        .json(body)
}

/// Returns one interface of a sensor by its name or ID.
///
/// `GET /sensors/v1/sensor/{sensorID}/interface/{interfaceNameOrID}`
///
/// - `sensor_id`: `sensorID` in the path, int64. At least 1.
/// - `interface_name_or_id`: `interfaceNameOrID` in the path, text. At least 1 characters.
///
/// Needs `viewSensorInterface`. [Schema](crate::schema::argus::sensors::v1::sensor::GET_INTERFACE).
pub fn get_interface(
    session: &rt::Session,
    sensor_id: i64,
    interface_name_or_id: impl rt::Arg<String>,
) -> rt::Call<ResultStash<Interface>> {
    rt::Call::new(session, &operations::GET_INTERFACE)
        .set("sensorID", &sensor_id)
        .set("interfaceNameOrID", &rt::Arg::<String>::into_arg(interface_name_or_id))
}

/// Updates the name, location, active state or environment flags of a sensor interface.
///
/// `PUT /sensors/v1/sensor/{sensorID}/interface/{interface}`
///
/// - `sensor_id`: `sensorID` in the path, int64. At least 1.
/// - `interface`: `interface` in the path, text. At least 1 characters.
/// - `body`: sent as `application/json`.
///
/// Needs `updateSensorInterface`. [Schema](crate::schema::argus::sensors::v1::sensor::UPDATE_INTERFACE).
pub fn update_interface(
    session: &rt::Session,
    sensor_id: i64,
    interface: impl rt::Arg<String>,
    body: &UpdateSensorInterfaceRequest,
) -> rt::Call<ResultStash<Interface>> {
    rt::Call::new(session, &operations::UPDATE_INTERFACE)
        .set("sensorID", &sensor_id)
        .set("interface", &rt::Arg::<String>::into_arg(interface))
        .json(body)
}

/// Deletes one interface from a sensor and returns the deleted interface.
///
/// `DELETE /sensors/v1/sensor/{sensorID}/interface/{interface}`
///
/// - `sensor_id`: `sensorID` in the path, int64. At least 1.
/// - `interface`: `interface` in the path, text. At least 1 characters.
///
/// Needs `removeSensorInterface`. [Schema](crate::schema::argus::sensors::v1::sensor::DELETE_INTERFACE).
pub fn delete_interface(
    session: &rt::Session,
    sensor_id: i64,
    interface: impl rt::Arg<String>,
) -> rt::Call<ResultStash<Interface>> {
    rt::Call::new(session, &operations::DELETE_INTERFACE)
        .set("sensorID", &sensor_id)
        .set("interface", &rt::Arg::<String>::into_arg(interface))
}

/// Turns off monitoring of one sensor by its ID and returns the sensor.
///
/// `PUT /sensors/v1/sensor/{sensorID}/monitoring/disable`
///
/// - `sensor_id`: `sensorID` in the path, int64. At least 1.
///
/// Needs `disableSensorMonitoring`. [Schema](crate::schema::argus::sensors::v1::sensor::DISABLE_MONITORING).
pub fn disable_monitoring(
    session: &rt::Session,
    sensor_id: i64,
) -> rt::Call<ResultStash<Sensor>> {
    rt::Call::new(session, &operations::DISABLE_MONITORING).set("sensorID", &sensor_id)
}

/// Turns on monitoring of one sensor by its ID, with a daytime option, and returns the sensor.
///
/// `PUT /sensors/v1/sensor/{sensorID}/monitoring/enable`
///
/// - `sensor_id`: `sensorID` in the path, int64. At least 1.
///
/// Needs `enableSensorMonitoring`. [Schema](crate::schema::argus::sensors::v1::sensor::ENABLE_MONITORING).
pub fn enable_monitoring(session: &rt::Session, sensor_id: i64) -> EnableMonitoring {
    rt::Call::new(session, &operations::ENABLE_MONITORING)
        .set("sensorID", &sensor_id)
        .into()
}

rt::call! {
    /// The call of [`enable_monitoring()`], with its optional parameters.
    pub struct EnableMonitoring -> ResultStash<Sensor> {
        /// `false` if absent.
        daytime: bool => "daytime",
    }
}

/// Removes the acknowledgement from one sensor by its ID, with an optional comment.
///
/// `PUT /sensors/v1/sensor/{sensorID}/removeacknowledgement`
///
/// - `sensor_id`: `sensorID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `updateSensor`. [Schema](crate::schema::argus::sensors::v1::sensor::REMOVE_ACKNOWLEDGEMENT_SENSOR).
pub fn remove_acknowledgement_sensor(
    session: &rt::Session,
    sensor_id: i64,
    body: &SensorRemoveAcknowledgementRequest,
) -> rt::Call<ResultStash<Sensor>> {
    rt::Call::new(session, &operations::REMOVE_ACKNOWLEDGEMENT_SENSOR)
        .set("sensorID", &sensor_id)
        .json(body)
}

/// Restores one deleted sensor by its ID, optionally enabling it, and returns it.
///
/// `PUT /sensors/v1/sensor/{sensorID}/restore`
///
/// - `sensor_id`: `sensorID` in the path, int64.
/// - `body`: sent as `application/json`.
///
/// Needs `deleteSensor`. [Schema](crate::schema::argus::sensors::v1::sensor::RESTORE_SENSOR).
pub fn restore_sensor(
    session: &rt::Session,
    sensor_id: i64,
    body: &RestoreDeletedSensorRequest,
) -> rt::Call<ResultStash<Sensor>> {
    rt::Call::new(session, &operations::RESTORE_SENSOR)
        .set("sensorID", &sensor_id)
        .json(body)
}

/// Returns the sensor status of the sensor with the given ID.
///
/// `GET /sensors/v1/sensor/{sensorID}/status`
///
/// - `sensor_id`: `sensorID` in the path, int64. At least 1.
///
/// Needs `viewSensorStatus`. [Schema](crate::schema::argus::sensors::v1::sensor::GET_SENSOR_STATUS_BY_SENSOR).
pub fn get_sensor_status_by_sensor(
    session: &rt::Session,
    sensor_id: i64,
) -> rt::Call<ResultStash<SensorStatus>> {
    rt::Call::new(session, &operations::GET_SENSOR_STATUS_BY_SENSOR)
        .set("sensorID", &sensor_id)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /sensors/v1/sensor`: [`get_sensors()`](super::get_sensors).
    pub static GET_SENSORS: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.get_sensors",
            rt::Method::GET,
            "/sensors/v1/sensor",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("customerID"),
                rt::Param::query("customer"),
                rt::Param::query("applicationID"),
                rt::Param::query("applicationName"),
                rt::Param::query("keywords"),
                rt::Param::query("minExpectedUpdateTime"),
                rt::Param::query("maxExpectedUpdateTime"),
                rt::Param::query("lastUpdatedTimestamp"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(
            &[
                "application/json",
                "text/csv",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ],
        )
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSensors"])
        .document(&crate::documents::argus::SENSORS);
    /// `POST /sensors/v1/sensor`: [`create_sensor()`](super::create_sensor).
    pub static CREATE_SENSOR: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.create_sensor",
            rt::Method::POST,
            "/sensors/v1/sensor",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addSensor"])
        .document(&crate::documents::argus::SENSORS);
    /// `PUT /sensors/v1/sensor/bulk/acknowledge`: [`acknowledge_sensors()`](super::acknowledge_sensors).
    pub static ACKNOWLEDGE_SENSORS: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.acknowledge_sensors",
            rt::Method::PUT,
            "/sensors/v1/sensor/bulk/acknowledge",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::query("sensorID").required()] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateSensor"])
        .document(&crate::documents::argus::SENSORS);
    /// `PUT /sensors/v1/sensor/bulk/contractual`: [`bulk_update_contractual_status()`](super::bulk_update_contractual_status).
    pub static BULK_UPDATE_CONTRACTUAL_STATUS: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.bulk_update_contractual_status",
            rt::Method::PUT,
            "/sensors/v1/sensor/bulk/contractual",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateSensor"])
        .document(&crate::documents::argus::SENSORS);
    /// `PUT /sensors/v1/sensor/bulk/delete`: [`delete_sensors()`](super::delete_sensors).
    pub static DELETE_SENSORS: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.delete_sensors",
            rt::Method::PUT,
            "/sensors/v1/sensor/bulk/delete",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["deleteSensor"])
        .document(&crate::documents::argus::SENSORS);
    /// `PUT /sensors/v1/sensor/bulk/disable`: [`disable_sensors()`](super::disable_sensors).
    pub static DISABLE_SENSORS: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.disable_sensors",
            rt::Method::PUT,
            "/sensors/v1/sensor/bulk/disable",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["disableSensor"])
        .document(&crate::documents::argus::SENSORS);
    /// `POST /sensors/v1/sensor/bulk/downtime`: [`bulk_schedule_sensor_downtime()`](super::bulk_schedule_sensor_downtime).
    pub static BULK_SCHEDULE_SENSOR_DOWNTIME: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.bulk_schedule_sensor_downtime",
            rt::Method::POST,
            "/sensors/v1/sensor/bulk/downtime",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["scheduleSensorDowntime"])
        .document(&crate::documents::argus::SENSORS);
    /// `DELETE /sensors/v1/sensor/bulk/downtime`: [`bulk_cancel_sensor_downtime()`](super::bulk_cancel_sensor_downtime).
    pub static BULK_CANCEL_SENSOR_DOWNTIME: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.bulk_cancel_sensor_downtime",
            rt::Method::DELETE,
            "/sensors/v1/sensor/bulk/downtime",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::query("sensorID").required()] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["cancelSensorDowntime"])
        .document(&crate::documents::argus::SENSORS);
    /// `PUT /sensors/v1/sensor/bulk/enable`: [`enable_sensors()`](super::enable_sensors).
    pub static ENABLE_SENSORS: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.enable_sensors",
            rt::Method::PUT,
            "/sensors/v1/sensor/bulk/enable",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["enableSensor"])
        .document(&crate::documents::argus::SENSORS);
    /// `PUT /sensors/v1/sensor/bulk/initialtuning`: [`bulk_update_initial_tuning()`](super::bulk_update_initial_tuning).
    pub static BULK_UPDATE_INITIAL_TUNING: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.bulk_update_initial_tuning",
            rt::Method::PUT,
            "/sensors/v1/sensor/bulk/initialtuning",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("sensorID").required(),
                rt::Param::query("initialTuning").required(),
            ]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateSensor"])
        .document(&crate::documents::argus::SENSORS);
    /// `PUT /sensors/v1/sensor/bulk/monitoring/disable`: [`disable_monitoring_bulk()`](super::disable_monitoring_bulk).
    pub static DISABLE_MONITORING_BULK: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.disable_monitoring_bulk",
            rt::Method::PUT,
            "/sensors/v1/sensor/bulk/monitoring/disable",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["disableSensorMonitoring"])
        .document(&crate::documents::argus::SENSORS);
    /// `PUT /sensors/v1/sensor/bulk/monitoring/enable`: [`enable_monitoring_bulk()`](super::enable_monitoring_bulk).
    pub static ENABLE_MONITORING_BULK: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.enable_monitoring_bulk",
            rt::Method::PUT,
            "/sensors/v1/sensor/bulk/monitoring/enable",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::query("daytime")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["enableSensorMonitoring"])
        .document(&crate::documents::argus::SENSORS);
    /// `PUT /sensors/v1/sensor/bulk/removeacknowledgement`: [`remove_acknowledgement_sensors()`](super::remove_acknowledgement_sensors).
    pub static REMOVE_ACKNOWLEDGEMENT_SENSORS: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.remove_acknowledgement_sensors",
            rt::Method::PUT,
            "/sensors/v1/sensor/bulk/removeacknowledgement",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::query("sensorID").required()] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateSensor"])
        .document(&crate::documents::argus::SENSORS);
    /// `PUT /sensors/v1/sensor/bulk/restore`: [`restore_sensors()`](super::restore_sensors).
    pub static RESTORE_SENSORS: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.restore_sensors",
            rt::Method::PUT,
            "/sensors/v1/sensor/bulk/restore",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["deleteSensor"])
        .document(&crate::documents::argus::SENSORS);
    /// `POST /sensors/v1/sensor/bulk/status`: [`submit_sensor_status_bulk()`](super::submit_sensor_status_bulk).
    pub static SUBMIT_SENSOR_STATUS_BULK: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.submit_sensor_status_bulk",
            rt::Method::POST,
            "/sensors/v1/sensor/bulk/status",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["submitSensorStatus"])
        .document(&crate::documents::argus::SENSORS);
    /// `PUT /sensors/v1/sensor/bulk/updateInterval`: [`bulk_update_expected_update_interval()`](super::bulk_update_expected_update_interval).
    pub static BULK_UPDATE_EXPECTED_UPDATE_INTERVAL: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.bulk_update_expected_update_interval",
            rt::Method::PUT,
            "/sensors/v1/sensor/bulk/updateInterval",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateSensor"])
        .document(&crate::documents::argus::SENSORS);
    /// `POST /sensors/v1/sensor/search`: [`search_sensors()`](super::search_sensors).
    pub static SEARCH_SENSORS: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.search_sensors",
            rt::Method::POST,
            "/sensors/v1/sensor/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json"))
        .answers(
            &[
                "application/json",
                "text/csv",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ],
        )
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSensors"])
        .document(&crate::documents::argus::SENSORS);
    /// `GET /sensors/v1/sensor/{sensorID}`: [`get_sensor()`](super::get_sensor).
    pub static GET_SENSOR: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.get_sensor",
            rt::Method::GET,
            "/sensors/v1/sensor/{sensorID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sensorID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSensors"])
        .document(&crate::documents::argus::SENSORS);
    /// `PUT /sensors/v1/sensor/{sensorID}`: [`update_sensor()`](super::update_sensor).
    pub static UPDATE_SENSOR: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.update_sensor",
            rt::Method::PUT,
            "/sensors/v1/sensor/{sensorID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sensorID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateSensor"])
        .document(&crate::documents::argus::SENSORS);
    /// `DELETE /sensors/v1/sensor/{sensorID}`: [`delete_sensor()`](super::delete_sensor).
    pub static DELETE_SENSOR: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.delete_sensor",
            rt::Method::DELETE,
            "/sensors/v1/sensor/{sensorID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sensorID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["deleteSensor"])
        .document(&crate::documents::argus::SENSORS);
    /// `PUT /sensors/v1/sensor/{sensorID}/acknowledge`: [`acknowledge_sensor()`](super::acknowledge_sensor).
    pub static ACKNOWLEDGE_SENSOR: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.acknowledge_sensor",
            rt::Method::PUT,
            "/sensors/v1/sensor/{sensorID}/acknowledge",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sensorID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateSensor"])
        .document(&crate::documents::argus::SENSORS);
    /// `PUT /sensors/v1/sensor/{sensorID}/cluster`: [`cluster_sensor()`](super::cluster_sensor).
    pub static CLUSTER_SENSOR: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.cluster_sensor",
            rt::Method::PUT,
            "/sensors/v1/sensor/{sensorID}/cluster",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sensorID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateSensor"])
        .document(&crate::documents::argus::SENSORS);
    /// `DELETE /sensors/v1/sensor/{sensorID}/cluster`: [`decluster_sensor()`](super::decluster_sensor).
    pub static DECLUSTER_SENSOR: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.decluster_sensor",
            rt::Method::DELETE,
            "/sensors/v1/sensor/{sensorID}/cluster",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sensorID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateSensor"])
        .document(&crate::documents::argus::SENSORS);
    /// `GET /sensors/v1/sensor/{sensorID}/comment`: [`list_sensor_comments()`](super::list_sensor_comments).
    pub static LIST_SENSOR_COMMENTS: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.list_sensor_comments",
            rt::Method::GET,
            "/sensors/v1/sensor/{sensorID}/comment",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("sensorID"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSensorComments"])
        .document(&crate::documents::argus::SENSORS);
    /// `POST /sensors/v1/sensor/{sensorID}/comment`: [`add_comment()`](super::add_comment).
    pub static ADD_COMMENT: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.add_comment",
            rt::Method::POST,
            "/sensors/v1/sensor/{sensorID}/comment",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sensorID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addSensorComments"])
        .document(&crate::documents::argus::SENSORS);
    /// `GET /sensors/v1/sensor/{sensorID}/comment/{timestamp}`: [`get_sensor_comment()`](super::get_sensor_comment).
    pub static GET_SENSOR_COMMENT: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.get_sensor_comment",
            rt::Method::GET,
            "/sensors/v1/sensor/{sensorID}/comment/{timestamp}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sensorID"), rt::Param::path("timestamp")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSensorComments"])
        .document(&crate::documents::argus::SENSORS);
    /// `DELETE /sensors/v1/sensor/{sensorID}/comment/{timestamp}`: [`delete_sensor_comment()`](super::delete_sensor_comment).
    pub static DELETE_SENSOR_COMMENT: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.delete_sensor_comment",
            rt::Method::DELETE,
            "/sensors/v1/sensor/{sensorID}/comment/{timestamp}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sensorID"), rt::Param::path("timestamp")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["removeSensorComments"])
        .document(&crate::documents::argus::SENSORS);
    /// `GET /sensors/v1/sensor/{sensorID}/comments`: [`get_sensor_comments()`](super::get_sensor_comments).
    pub static GET_SENSOR_COMMENTS: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.get_sensor_comments",
            rt::Method::GET,
            "/sensors/v1/sensor/{sensorID}/comments",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("sensorID"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSensors"])
        .deprecated()
        .document(&crate::documents::argus::SENSORS);
    /// `PUT /sensors/v1/sensor/{sensorID}/disable`: [`disable_sensor()`](super::disable_sensor).
    pub static DISABLE_SENSOR: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.disable_sensor",
            rt::Method::PUT,
            "/sensors/v1/sensor/{sensorID}/disable",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sensorID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["disableSensor"])
        .document(&crate::documents::argus::SENSORS);
    /// `POST /sensors/v1/sensor/{sensorID}/downtime`: [`schedule_sensor_downtime()`](super::schedule_sensor_downtime).
    pub static SCHEDULE_SENSOR_DOWNTIME: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.schedule_sensor_downtime",
            rt::Method::POST,
            "/sensors/v1/sensor/{sensorID}/downtime",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sensorID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["scheduleSensorDowntime"])
        .document(&crate::documents::argus::SENSORS);
    /// `DELETE /sensors/v1/sensor/{sensorID}/downtime`: [`cancel_sensor_downtime()`](super::cancel_sensor_downtime).
    pub static CANCEL_SENSOR_DOWNTIME: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.cancel_sensor_downtime",
            rt::Method::DELETE,
            "/sensors/v1/sensor/{sensorID}/downtime",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sensorID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["cancelSensorDowntime"])
        .document(&crate::documents::argus::SENSORS);
    /// `PUT /sensors/v1/sensor/{sensorID}/enable`: [`enable_sensor()`](super::enable_sensor).
    pub static ENABLE_SENSOR: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.enable_sensor",
            rt::Method::PUT,
            "/sensors/v1/sensor/{sensorID}/enable",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sensorID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["enableSensor"])
        .document(&crate::documents::argus::SENSORS);
    /// `PUT /sensors/v1/sensor/{sensorID}/initialtuning`: [`update_initial_tuning()`](super::update_initial_tuning).
    pub static UPDATE_INITIAL_TUNING: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.update_initial_tuning",
            rt::Method::PUT,
            "/sensors/v1/sensor/{sensorID}/initialtuning",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("sensorID"), rt::Param::query("initialTuning").required()]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateSensor"])
        .document(&crate::documents::argus::SENSORS);
    /// `GET /sensors/v1/sensor/{sensorID}/interface`: [`list_sensor_interfaces()`](super::list_sensor_interfaces).
    pub static LIST_SENSOR_INTERFACES: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.list_sensor_interfaces",
            rt::Method::GET,
            "/sensors/v1/sensor/{sensorID}/interface",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("sensorID"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSensorInterface"])
        .document(&crate::documents::argus::SENSORS);
    /// `POST /sensors/v1/sensor/{sensorID}/interface`: [`create_sensor_interface()`](super::create_sensor_interface).
    pub static CREATE_SENSOR_INTERFACE: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.create_sensor_interface",
            rt::Method::POST,
            "/sensors/v1/sensor/{sensorID}/interface",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sensorID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addSensorInterface"])
        .document(&crate::documents::argus::SENSORS);
    /// `GET /sensors/v1/sensor/{sensorID}/interface/{interfaceNameOrID}`: [`get_interface()`](super::get_interface).
    pub static GET_INTERFACE: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.get_interface",
            rt::Method::GET,
            "/sensors/v1/sensor/{sensorID}/interface/{interfaceNameOrID}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("sensorID"), rt::Param::path("interfaceNameOrID")]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSensorInterface"])
        .document(&crate::documents::argus::SENSORS);
    /// `PUT /sensors/v1/sensor/{sensorID}/interface/{interface}`: [`update_interface()`](super::update_interface).
    pub static UPDATE_INTERFACE: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.update_interface",
            rt::Method::PUT,
            "/sensors/v1/sensor/{sensorID}/interface/{interface}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sensorID"), rt::Param::path("interface")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateSensorInterface"])
        .document(&crate::documents::argus::SENSORS);
    /// `DELETE /sensors/v1/sensor/{sensorID}/interface/{interface}`: [`delete_interface()`](super::delete_interface).
    pub static DELETE_INTERFACE: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.delete_interface",
            rt::Method::DELETE,
            "/sensors/v1/sensor/{sensorID}/interface/{interface}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sensorID"), rt::Param::path("interface")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["removeSensorInterface"])
        .document(&crate::documents::argus::SENSORS);
    /// `PUT /sensors/v1/sensor/{sensorID}/monitoring/disable`: [`disable_monitoring()`](super::disable_monitoring).
    pub static DISABLE_MONITORING: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.disable_monitoring",
            rt::Method::PUT,
            "/sensors/v1/sensor/{sensorID}/monitoring/disable",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sensorID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["disableSensorMonitoring"])
        .document(&crate::documents::argus::SENSORS);
    /// `PUT /sensors/v1/sensor/{sensorID}/monitoring/enable`: [`enable_monitoring()`](super::enable_monitoring).
    pub static ENABLE_MONITORING: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.enable_monitoring",
            rt::Method::PUT,
            "/sensors/v1/sensor/{sensorID}/monitoring/enable",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sensorID"), rt::Param::query("daytime")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["enableSensorMonitoring"])
        .document(&crate::documents::argus::SENSORS);
    /// `PUT /sensors/v1/sensor/{sensorID}/removeacknowledgement`: [`remove_acknowledgement_sensor()`](super::remove_acknowledgement_sensor).
    pub static REMOVE_ACKNOWLEDGEMENT_SENSOR: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.remove_acknowledgement_sensor",
            rt::Method::PUT,
            "/sensors/v1/sensor/{sensorID}/removeacknowledgement",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sensorID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateSensor"])
        .document(&crate::documents::argus::SENSORS);
    /// `PUT /sensors/v1/sensor/{sensorID}/restore`: [`restore_sensor()`](super::restore_sensor).
    pub static RESTORE_SENSOR: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.restore_sensor",
            rt::Method::PUT,
            "/sensors/v1/sensor/{sensorID}/restore",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sensorID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["deleteSensor"])
        .document(&crate::documents::argus::SENSORS);
    /// `GET /sensors/v1/sensor/{sensorID}/status`: [`get_sensor_status_by_sensor()`](super::get_sensor_status_by_sensor).
    pub static GET_SENSOR_STATUS_BY_SENSOR: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.sensor.get_sensor_status_by_sensor",
            rt::Method::GET,
            "/sensors/v1/sensor/{sensorID}/status",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sensorID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSensorStatus"])
        .document(&crate::documents::argus::SENSORS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &GET_SENSORS,
        &CREATE_SENSOR,
        &ACKNOWLEDGE_SENSORS,
        &BULK_UPDATE_CONTRACTUAL_STATUS,
        &DELETE_SENSORS,
        &DISABLE_SENSORS,
        &BULK_SCHEDULE_SENSOR_DOWNTIME,
        &BULK_CANCEL_SENSOR_DOWNTIME,
        &ENABLE_SENSORS,
        &BULK_UPDATE_INITIAL_TUNING,
        &DISABLE_MONITORING_BULK,
        &ENABLE_MONITORING_BULK,
        &REMOVE_ACKNOWLEDGEMENT_SENSORS,
        &RESTORE_SENSORS,
        &SUBMIT_SENSOR_STATUS_BULK,
        &BULK_UPDATE_EXPECTED_UPDATE_INTERVAL,
        &SEARCH_SENSORS,
        &GET_SENSOR,
        &UPDATE_SENSOR,
        &DELETE_SENSOR,
        &ACKNOWLEDGE_SENSOR,
        &CLUSTER_SENSOR,
        &DECLUSTER_SENSOR,
        &LIST_SENSOR_COMMENTS,
        &ADD_COMMENT,
        &GET_SENSOR_COMMENT,
        &DELETE_SENSOR_COMMENT,
        &GET_SENSOR_COMMENTS,
        &DISABLE_SENSOR,
        &SCHEDULE_SENSOR_DOWNTIME,
        &CANCEL_SENSOR_DOWNTIME,
        &ENABLE_SENSOR,
        &UPDATE_INITIAL_TUNING,
        &LIST_SENSOR_INTERFACES,
        &CREATE_SENSOR_INTERFACE,
        &GET_INTERFACE,
        &UPDATE_INTERFACE,
        &DELETE_INTERFACE,
        &DISABLE_MONITORING,
        &ENABLE_MONITORING,
        &REMOVE_ACKNOWLEDGEMENT_SENSOR,
        &RESTORE_SENSOR,
        &GET_SENSOR_STATUS_BY_SENSOR,
    ];
}
