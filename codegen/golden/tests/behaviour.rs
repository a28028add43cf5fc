//! What the goldens do at the wire: requests as they would be sent, answers as they are read.
#![cfg(not(update))]

#[path = "behaviour/answers.rs"]
mod answers;
#[path = "behaviour/requests.rs"]
mod requests;
#[path = "behaviour/values.rs"]
mod values;

use specwright_runtime::{Api, Call, RequestParts, Session};

/// A session that sends nothing.
fn session(api: &'static Api) -> Session {
    let builder = Session::builder(api).unauthenticated();
    let builder = if api.base_url.is_empty() { builder.base_url("https://example.com") } else { builder };
    builder.build().expect("a session")
}

/// The request of a call.
fn request<T>(call: Call<T>) -> RequestParts {
    call.into_request().expect("a request")
}

/// The URL of a call, below its server.
fn path<T>(call: Call<T>) -> String {
    let url = request(call).url;
    url.strip_prefix("https://example.com").expect("the server").to_owned()
}
