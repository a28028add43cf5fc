//! Calls through generated functions, against a scripted server on loopback.
//!
//! Each function of `cases`, `customers`, `documents`, `authentication` and `administration` is one call with its
//! arguments: what arrives at the server is compared as a whole, and the typed answer with what the server said.
//! Where a doc comment names a recording, the arguments are those that a Python client was given. Its requests
//! differ from these on purpose: it sends the defaults of the description, `True` for `true` and a header
//! `content`, it does not escape values in paths, and it sends JSON where bytes are described.
//!
//! The other modules are about what all calls have in common.

/// Makes a test of each function, and a list of the operations that the functions call. The test fails when a
/// function calls another operation than it is listed with.
macro_rules! typed_calls {
    ($($function:ident => $operation:path,)*) => {
        /// The operations that are called here.
        pub(crate) static OPERATIONS: &[&specwright_apis::runtime::Operation] = &[$(&$operation),*];

        mod each {
            use super::*;
            $(
                #[tokio::test]
                async fn $function() {
                    let site = crate::harness::Site::start([]).await;
                    super::$function(&site).await.expect("an answer of its type");
                    site.has_called(&$operation);
                }
            )*
        }
    };
}

#[path = "typed_calls/harness.rs"]
mod harness;
#[path = "support/server.rs"]
mod server;

#[path = "typed_calls/administration.rs"]
mod administration;
#[path = "typed_calls/authentication.rs"]
mod authentication;
#[path = "typed_calls/cases.rs"]
mod cases;
#[path = "typed_calls/customers.rs"]
mod customers;
#[path = "typed_calls/documents.rs"]
mod documents;

#[path = "typed_calls/coverage.rs"]
mod coverage;
#[path = "typed_calls/credentials.rs"]
mod credentials;
#[path = "typed_calls/edges.rs"]
mod edges;
#[path = "typed_calls/errors.rs"]
mod errors;
#[path = "typed_calls/sending.rs"]
mod sending;
#[path = "typed_calls/verbs.rs"]
mod verbs;
