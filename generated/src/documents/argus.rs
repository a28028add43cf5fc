//! The documents that mnemonic Argus is described by.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

/// `specs/argus/alarms.json`
pub static ALARMS: rt::Document =
    rt::Document::new("specs/argus/alarms.json", "8ac6f286ae81c19077c3b7029cc532d1ba6fe42ccfa888fc531070a7c91c830e", text!("argus/alarms.json"));

/// `specs/argus/assets.json`
pub static ASSETS: rt::Document =
    rt::Document::new("specs/argus/assets.json", "3b8cb52bb24ca64fb9cc76d292da03c928081e8acd83532673d3c8e95a6dd91b", text!("argus/assets.json"));

/// `specs/argus/authentication.json`
pub static AUTHENTICATION: rt::Document =
    rt::Document::new("specs/argus/authentication.json", "0750ba646a97a567e39d58f7eb5df5d73c63d709e6f6d30bd43ce299c15e67a5", text!("argus/authentication.json"));

/// `specs/argus/cases.json`
pub static CASES: rt::Document =
    rt::Document::new("specs/argus/cases.json", "edabb1029fb40e57de4c6932633eeddda9e30c8747605014c2c095127b8d0122", text!("argus/cases.json"));

/// `specs/argus/componentadmin.json`
pub static COMPONENTADMIN: rt::Document =
    rt::Document::new("specs/argus/componentadmin.json", "318f04b674424291f1b70639b42b178361de199c39b89cbdb882db62094594ae", text!("argus/componentadmin.json"));

/// `specs/argus/configurationadmin.json`
pub static CONFIGURATIONADMIN: rt::Document =
    rt::Document::new("specs/argus/configurationadmin.json", "f69212a03ab917f4a3ca84639570d5d88fd43997b1a1069f7b8dc50983403348", text!("argus/configurationadmin.json"));

/// `specs/argus/customernetworks.json`
pub static CUSTOMERNETWORKS: rt::Document =
    rt::Document::new("specs/argus/customernetworks.json", "9e56baa54b3c4d6ee6229fbeabfe2d63d74a9231657109b15b18cdfee325ee72", text!("argus/customernetworks.json"));

/// `specs/argus/customers.json`
pub static CUSTOMERS: rt::Document =
    rt::Document::new("specs/argus/customers.json", "67d6f8a4e27bfe9f5842c2afe47585398870e78eff94bb99b3f06ad917d1c961", text!("argus/customers.json"));

/// `specs/argus/datastores.json`
pub static DATASTORES: rt::Document =
    rt::Document::new("specs/argus/datastores.json", "19e6f7ad5799f52864d4d098172cd70966a2252d20f76d9f5bf22bd2dd2944e2", text!("argus/datastores.json"));

/// `specs/argus/documents.json`
pub static DOCUMENTS: rt::Document =
    rt::Document::new("specs/argus/documents.json", "06dfb018cb3f8730909c737d31ee8b2c55204d6e974516355a7a217e421a5983", text!("argus/documents.json"));

/// `specs/argus/eventfilters.json`
pub static EVENTFILTERS: rt::Document =
    rt::Document::new("specs/argus/eventfilters.json", "223841943c7e6c6d1c90a31bebda008ec4d506ae4f141da612fe27da3cc7ca6f", text!("argus/eventfilters.json"));

/// `specs/argus/events.json`
pub static EVENTS: rt::Document =
    rt::Document::new("specs/argus/events.json", "c08c81a1041d8dc997cc3ea26e070910c39e087ddb2a1c8576087f70713ed86d", text!("argus/events.json"));

/// `specs/argus/geoip.json`
pub static GEOIP: rt::Document =
    rt::Document::new("specs/argus/geoip.json", "03d41da1776a192e37835672a7cce22e07dc889c123aa73b0fe4ca927b0c00f3", text!("argus/geoip.json"));

/// `specs/argus/metrics.json`
pub static METRICS: rt::Document =
    rt::Document::new("specs/argus/metrics.json", "fd7704053637958cc718cf6e9deac373186d2adaadf8c7023b69bb8c21a96824", text!("argus/metrics.json"));

/// `specs/argus/notification.json`
pub static NOTIFICATION: rt::Document =
    rt::Document::new("specs/argus/notification.json", "781eddd56c4adddfe54bd8cc67de4bd52338d863e75ebe4dadc78a507d36ab3c", text!("argus/notification.json"));

/// `specs/argus/pdns.json`
pub static PDNS: rt::Document =
    rt::Document::new("specs/argus/pdns.json", "9434be49ec04405cf627c5b56a56263dcf038cb40b995d23126cdf74ea05faf4", text!("argus/pdns.json"));

/// `specs/argus/reputation.json`
pub static REPUTATION: rt::Document =
    rt::Document::new("specs/argus/reputation.json", "cce8a8a719e870ffba5374fe6be349b4d16fea144689d8936d71d52361aa7f49", text!("argus/reputation.json"));

/// `specs/argus/sampledb.json`
pub static SAMPLEDB: rt::Document =
    rt::Document::new("specs/argus/sampledb.json", "15188cce0809a4ddb65fd6766344b91e72fa917a5a8fc99c8cf047f1c381124f", text!("argus/sampledb.json"));

/// `specs/argus/sensors.json`
pub static SENSORS: rt::Document =
    rt::Document::new("specs/argus/sensors.json", "0e273744b1b4db1d26c65856932a90932986cf0762f01f95c7e42ca28232c284", text!("argus/sensors.json"));

/// `specs/argus/signatures.json`
pub static SIGNATURES: rt::Document =
    rt::Document::new("specs/argus/signatures.json", "b1bcd3472d245bd21e4e7d976b6c66e421be043d3c5a1672b52ddde7ca1f2ec3", text!("argus/signatures.json"));

/// `specs/argus/users.json`
pub static USERS: rt::Document =
    rt::Document::new("specs/argus/users.json", "d388ce6ebd4698754408064fcbbdf073ae071432ef9ba64390e0709f43a7aa31", text!("argus/users.json"));

/// `specs/argus/world.json`
pub static WORLD: rt::Document =
    rt::Document::new("specs/argus/world.json", "0f40a025b13dc2c08c33c71fd22d949861122e6842ddc57202797775f02e40a5", text!("argus/world.json"));

/// `specs/argus/currentuser.json`
pub static CURRENTUSER: rt::Document =
    rt::Document::new("specs/argus/currentuser.json", "49b35c60086df2238352c041f094f678408a6be19b3333032fd36bada82f3127", text!("argus/currentuser.json"));

/// All of them.
pub static ALL: &[&rt::Document] = &[&ALARMS, &ASSETS, &AUTHENTICATION, &CASES, &COMPONENTADMIN, &CONFIGURATIONADMIN, &CUSTOMERNETWORKS, &CUSTOMERS, &DATASTORES, &DOCUMENTS, &EVENTFILTERS, &EVENTS, &GEOIP, &METRICS, &NOTIFICATION, &PDNS, &REPUTATION, &SAMPLEDB, &SENSORS, &SIGNATURES, &USERS, &WORLD, &CURRENTUSER];
