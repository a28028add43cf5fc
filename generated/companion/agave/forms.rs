//! The calls whose bodies are forms, as the command line tools make them. The descriptions have them with JSON.

use specwright_runtime as rt;

use crate::agave::API;

const FORM: &str = "application/x-www-form-urlencoded";

/// Registers an OAuth client.
pub(super) static CREATE_CLIENT: rt::Operation =
    rt::Operation::new("agave.clients.create", rt::Method::POST, "/clients/v2")
        .api(&API)
        .body(rt::Body::new(FORM).required())
        .answers(&["application/json"])
        .security(&[&["basic"]]);

/// Subscribes an OAuth client to an API.
pub(super) static SUBSCRIBE: rt::Operation = rt::Operation::new(
    "agave.clients.add_subscription_for_client",
    rt::Method::POST,
    "/clients/v2/{clientName}/subscriptions",
)
.api(&API)
.params(const { &[rt::Param::path("clientName")] })
.body(rt::Body::new(FORM).required())
.answers(&["application/json"])
.security(&[&["basic"]]);

/// Makes a directory, or copies or moves; `path` begins with the system.
pub(super) static MANAGE: rt::Operation =
    rt::Operation::new("agave.files.manage", rt::Method::PUT, "/files/v2/media/system/{path}")
        .api(&API)
        .params(const { &[rt::Param::path("path").reserved()] })
        .body(rt::Body::new(FORM).required())
        .answers(&["application/json"])
        .security(&[&["bearer"]]);

/// Has a file fetched from a URL.
pub(super) static INGEST: rt::Operation =
    rt::Operation::new("agave.files.import_data", rt::Method::POST, "/files/v2/media/system/{path}")
        .api(&API)
        .params(const { &[rt::Param::path("path").reserved()] })
        .body(rt::Body::new(FORM).required())
        .answers(&["application/json"])
        .security(&[&["bearer"]]);

/// Sets what a user may do with a file.
pub(super) static PERMIT: rt::Operation =
    rt::Operation::new("agave.files.update_permissions", rt::Method::POST, "/files/v2/pems/system/{path}")
        .api(&API)
        .params(const { &[rt::Param::path("path").reserved()] })
        .body(rt::Body::new(FORM).required())
        .answers(&["application/json"])
        .security(&[&["bearer"]]);
