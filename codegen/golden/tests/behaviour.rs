//! What the goldens do at the wire: requests as they would be sent, answers as they are read.
#![cfg(not(update))]

#[path = "behaviour/actions.rs"]
mod actions;
#[path = "behaviour/answers.rs"]
mod answers;
#[path = "behaviour/errors.rs"]
mod errors;
#[path = "behaviour/forms.rs"]
mod forms;
#[path = "behaviour/requests.rs"]
mod requests;
#[path = "behaviour/servers.rs"]
mod servers;
#[path = "behaviour/streams.rs"]
mod streams;
#[path = "behaviour/suites.rs"]
mod suites;
#[path = "behaviour/types.rs"]
mod types;
#[path = "behaviour/values.rs"]
mod values;
#[path = "behaviour/xml.rs"]
mod xml;

use specwright_runtime::{Api, Bytes, Call, HeaderMap, Session};

/// A session that sends nothing.
fn session(api: &'static Api) -> Session {
    let builder = Session::builder(api).unauthenticated();
    let builder = if api.base_url.is_empty() { builder.base_url("https://example.com") } else { builder };
    builder.build().expect("a session")
}

/// A request as it would be sent.
struct Sent {
    url: String,
    headers: HeaderMap,
    body: Bytes,
}

/// The request of a call.
fn request<T>(call: Call<T>) -> Sent {
    let request = call.into_request().expect("a request");
    let body = Bytes::copy_from_slice(request.body().bytes().expect("no stream"));
    Sent { url: request.url().to_string(), headers: request.headers().clone(), body }
}

/// The URL of a call, below its server.
fn path<T>(call: Call<T>) -> String {
    let url = request(call).url;
    url.strip_prefix("https://example.com").expect("the server").to_owned()
}
