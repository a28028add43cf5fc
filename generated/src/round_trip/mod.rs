//! Types and their schemas, for tests that decode and encode values.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

/// A generated type.
#[derive(Debug)]
pub struct Type {
    /// Its path below the crate.
    pub name: &'static str,
    /// The document with its schema.
    pub document: &'static rt::Document,
    /// The schema's place there, as a JSON pointer.
    pub pointer: &'static str,
    /// Decodes a value and encodes it again.
    pub round_trip: fn(rt::Value) -> Result<rt::Value, String>,
}

impl Type {
    const fn new(
        name: &'static str,
        document: &'static rt::Document,
        pointer: &'static str,
        round_trip: fn(rt::Value) -> Result<rt::Value, String>,
    ) -> Type {
        Type { name, document, pointer, round_trip }
    }
}

fn round_trip<T: rt::macro_support::DeserializeOwned + rt::macro_support::Serialize>(
    value: rt::Value,
) -> Result<rt::Value, String> {
    let text = value.to_string();
    let value: T = rt::macro_support::from_json(&text).map_err(|e| e.to_string())?;
    rt::macro_support::to_json(&value).map_err(|e| e.to_string())
}

#[cfg(any(feature = "argus-alarms-v1", feature = "argus-assets-v2", feature = "argus-authentication-v1", feature = "argus-cases-v2", feature = "argus-componentadmin-v2", feature = "argus-configurationadmin-v1", feature = "argus-currentuser-v1", feature = "argus-customeradmin-v2", feature = "argus-customerdomains-v1", feature = "argus-customernetworks-v1", feature = "argus-customers-v2", feature = "argus-datacollector-v1", feature = "argus-datastores-v1", feature = "argus-documents-v1", feature = "argus-eventfilters-v2", feature = "argus-events-v1", feature = "argus-events-v2", feature = "argus-geoip-v1", feature = "argus-geoip-v2", feature = "argus-jsonobject-v1", feature = "argus-logging-v1", feature = "argus-metrics-v1", feature = "argus-notifications-v1", feature = "argus-notifications-v2", feature = "argus-pdns-v3", feature = "argus-reputation-v1", feature = "argus-reputation-v2", feature = "argus-sampledb-v2", feature = "argus-sensors-v1", feature = "argus-signatures-v1", feature = "argus-useradmin-v2", feature = "argus-users-v2", feature = "argus-world-v1"))]
mod argus;

static APIS: &[&[&[Type]]] = &[
    #[cfg(any(feature = "argus-alarms-v1", feature = "argus-assets-v2", feature = "argus-authentication-v1", feature = "argus-cases-v2", feature = "argus-componentadmin-v2", feature = "argus-configurationadmin-v1", feature = "argus-currentuser-v1", feature = "argus-customeradmin-v2", feature = "argus-customerdomains-v1", feature = "argus-customernetworks-v1", feature = "argus-customers-v2", feature = "argus-datacollector-v1", feature = "argus-datastores-v1", feature = "argus-documents-v1", feature = "argus-eventfilters-v2", feature = "argus-events-v1", feature = "argus-events-v2", feature = "argus-geoip-v1", feature = "argus-geoip-v2", feature = "argus-jsonobject-v1", feature = "argus-logging-v1", feature = "argus-metrics-v1", feature = "argus-notifications-v1", feature = "argus-notifications-v2", feature = "argus-pdns-v3", feature = "argus-reputation-v1", feature = "argus-reputation-v2", feature = "argus-sampledb-v2", feature = "argus-sensors-v1", feature = "argus-signatures-v1", feature = "argus-useradmin-v2", feature = "argus-users-v2", feature = "argus-world-v1"))]
    argus::TYPES,
];

/// All types whose features are on.
pub fn types() -> impl Iterator<Item = &'static Type> {
    APIS.iter().copied().flatten().copied().flatten()
}
