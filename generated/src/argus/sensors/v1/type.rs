//! Type.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{Application, ResultStash, SensorTypeAddRequest, SensorTypeUpdateRequest};

/// Lists all sensor types as applications, including deleted ones by default.
///
/// `GET /sensors/v1/type`
///
/// Needs `viewApplications`. [Schema](crate::schema::argus::sensors::v1::r#type::GET_SENSOR_TYPES).
pub fn get_sensor_types(session: &rt::Session) -> GetSensorTypes {
    rt::Call::new(session, &operations::GET_SENSOR_TYPES).into()
}

rt::call! {
    /// The call of [`get_sensor_types()`], with its optional parameters.
    pub struct GetSensorTypes -> ResultStash<Vec<Application>> {
        /// `true` if absent.
        include_deleted: bool => "includeDeleted",
    }
}

/// Registers a new sensor type with a name and short name, and returns the application.
///
/// `POST /sensors/v1/type`
///
/// - `body`: sent as `application/json`.
///
/// Needs `registerApplication`. [Schema](crate::schema::argus::sensors::v1::r#type::ADD_SENSOR_TYPE).
pub fn add_sensor_type(
    session: &rt::Session,
    body: &SensorTypeAddRequest,
) -> rt::Call<ResultStash<Application>> {
    rt::Call::new(session, &operations::ADD_SENSOR_TYPE).json(body)
}

/// Returns one sensor type by its ID or short name, as an application.
///
/// `GET /sensors/v1/type/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `viewApplications`. [Schema](crate::schema::argus::sensors::v1::r#type::GET_SENSOR_TYPE).
pub fn get_sensor_type(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> rt::Call<ResultStash<Application>> {
    rt::Call::new(session, &operations::GET_SENSOR_TYPE)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
}

/// Updates the name, department, severity or other fields of a sensor type, by ID or short name.
///
/// `PUT /sensors/v1/type/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateApplication`. [Schema](crate::schema::argus::sensors::v1::r#type::UPDATE_SENSOR_TYPE).
pub fn update_sensor_type(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
    body: &SensorTypeUpdateRequest,
) -> rt::Call<ResultStash<Application>> {
    rt::Call::new(session, &operations::UPDATE_SENSOR_TYPE)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .json(body)
}

/// Deletes a sensor type by ID or short name, with an optional new type, and returns it.
///
/// `DELETE /sensors/v1/type/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `removeApplication`. [Schema](crate::schema::argus::sensors::v1::r#type::DELETE_SENSOR_TYPE).
pub fn delete_sensor_type(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> DeleteSensorType {
    rt::Call::new(session, &operations::DELETE_SENSOR_TYPE)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .into()
}

rt::call! {
    /// The call of [`delete_sensor_type()`], with its optional parameters.
    pub struct DeleteSensorType -> ResultStash<Application> {
        new_type: String => "newType",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /sensors/v1/type`: [`get_sensor_types()`](super::get_sensor_types).
    pub static GET_SENSOR_TYPES: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.type.get_sensor_types",
            rt::Method::GET,
            "/sensors/v1/type",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::query("includeDeleted")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewApplications"])
        .document(&crate::documents::argus::SENSORS);
    /// `POST /sensors/v1/type`: [`add_sensor_type()`](super::add_sensor_type).
    pub static ADD_SENSOR_TYPE: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.type.add_sensor_type",
            rt::Method::POST,
            "/sensors/v1/type",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["registerApplication"])
        .document(&crate::documents::argus::SENSORS);
    /// `GET /sensors/v1/type/{idOrShortName}`: [`get_sensor_type()`](super::get_sensor_type).
    pub static GET_SENSOR_TYPE: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.type.get_sensor_type",
            rt::Method::GET,
            "/sensors/v1/type/{idOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortName")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewApplications"])
        .document(&crate::documents::argus::SENSORS);
    /// `PUT /sensors/v1/type/{idOrShortName}`: [`update_sensor_type()`](super::update_sensor_type).
    pub static UPDATE_SENSOR_TYPE: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.type.update_sensor_type",
            rt::Method::PUT,
            "/sensors/v1/type/{idOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortName")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateApplication"])
        .document(&crate::documents::argus::SENSORS);
    /// `DELETE /sensors/v1/type/{idOrShortName}`: [`delete_sensor_type()`](super::delete_sensor_type).
    pub static DELETE_SENSOR_TYPE: rt::Operation = rt::Operation::new(
            "argus.sensors.v1.type.delete_sensor_type",
            rt::Method::DELETE,
            "/sensors/v1/type/{idOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("idOrShortName"), rt::Param::query("newType")]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["removeApplication"])
        .document(&crate::documents::argus::SENSORS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &GET_SENSOR_TYPES,
        &ADD_SENSOR_TYPE,
        &GET_SENSOR_TYPE,
        &UPDATE_SENSOR_TYPE,
        &DELETE_SENSOR_TYPE,
    ];
}
