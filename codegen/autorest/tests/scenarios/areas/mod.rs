//! What the tests of all areas share.

mod array;
mod bodies;
mod complex;
mod constants;
mod dictionary;
mod errors;
mod header;
mod http;
mod inherited;
mod open;
mod optional;
mod polymorphic;
mod query;
mod responses;
mod scalars;
mod server;
mod times;
mod url;
mod xml;

use std::fmt::Debug;
use std::sync::Once;
use std::time::Duration;

use specwright_runtime::{Api, Arg, Error, Kind, Method, Retry, Session, block_on};

/// Characters of several bytes.
const WIDE: &str = "啊齄丂狛狜\u{f9f1}\u{f92c}\u{f9f1}\u{fa0c}﨩";

/// A session with the server for the client of one document.
fn session(api: &'static Api) -> Session {
    static FRESH: Once = Once::new();
    let url = std::env::var("SPECWRIGHT_AUTOREST").expect("SPECWRIGHT_AUTOREST names the server");
    let retry = Retry::default().backoff(Duration::ZERO, Duration::ZERO);
    let session = Session::builder(api).base_url(url).unauthenticated().retry(retry).build().expect("a session");
    // What counts is this run.
    FRESH.call_once(|| {
        ok(session.request(Method::POST, "/report/clear"));
    });
    session
}

/// The answer of a call that succeeds.
#[track_caller]
fn ok<T>(call: impl IntoFuture<Output = Result<T, Error>>) -> T {
    block_on(call.into_future()).expect("no runtime runs here").expect("an answer")
}

/// The error of a call that fails.
#[track_caller]
fn fails<T: Debug>(call: impl IntoFuture<Output = Result<T, Error>>) -> Error {
    block_on(call.into_future()).expect("no runtime runs here").expect_err("an error")
}

/// The error of a call that is answered with this status.
#[track_caller]
fn status<T: Debug>(call: impl IntoFuture<Output = Result<T, Error>>, expected: u16) -> Error {
    let error = fails(call);
    assert_eq!((error.kind(), error.status().map(|status| status.as_u16())), (Kind::Status, Some(expected)), "{error}");
    error
}

/// A call whose answer is this.
#[track_caller]
fn same<T: Debug + PartialEq>(call: impl IntoFuture<Output = Result<T, Error>>, expected: impl Arg<T>) {
    assert_eq!(ok(call), expected.into_arg());
}

/// A call that is answered with what is no value of the described type.
#[track_caller]
fn unreadable<T: Debug>(call: impl IntoFuture<Output = Result<T, Error>>) {
    assert_eq!(fails(call).kind(), Kind::Decode);
}

/// A value of the type that is wanted.
fn arg<T>(value: impl Arg<T>) -> T {
    value.into_arg()
}
