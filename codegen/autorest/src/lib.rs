//! Clients of the documents that the AutoRest test server comes with. Without the server there are none; see
//! `runtime/tests/servers/autorest.sh`.
#![cfg_attr(documents, deny(warnings))]

include!(concat!(env!("OUT_DIR"), "/clients.rs"));
