//! What every generated client stands on: [`Session`], [`Call`], [`Error`], and the macros that its types are
//! written with.
//!
//! A generated function binds its arguments to an [`Operation`], which is data, and returns a [`Call`].
//! Nothing is sent until the call is awaited, or sent with [`Call::send_blocking`]. Below the call nothing is
//! generic: one function turns an operation and named values into a request, one sends it.

mod answer;
mod api;
mod arg;
mod atomic_file;
pub mod auth;
mod blocking;
mod body;
mod build;
mod call;
mod clock;
mod cookies;
mod detached;
mod dry_run;
mod encode;
mod error;
mod events;
mod file;
mod form;
mod full;
mod media;
mod model;
mod multipart;
mod number;
mod observe;
mod operation;
mod pages;
mod param;
mod password;
mod request;
mod response;
mod retry;
mod secrets;
mod send;
mod session;
mod setters;
mod statuses;
mod streamed;
#[cfg(feature = "testing")]
pub mod testing;
mod text;
mod timeouts;
mod transport;
mod xml;

pub use answer::Answer;
pub use api::{Api, Document, Failure, Messages, Pagination, Scheme, Variables};
pub use arg::Arg;
pub use atomic_file::AtomicFile;
pub use blocking::block_on;
pub use bytes::Bytes;
pub use call::Call;
pub use clock::{Clock, Timer};
pub use dry_run::{DryRun, Revealed};
pub use error::{Error, Kind, Message};
pub use events::{Event, Events, Lines};
pub use file::File;
pub use full::Full;
pub use http::{HeaderMap, HeaderName, Method, StatusCode, header};
pub use model::Map;
pub use model::shape::{Has, Shape};
pub use model::text::Text;
pub use model::union::ViewError;
pub use multipart::Multipart;
pub use number::{NotANumber, Number};
pub use observe::{Got, Observer, Sent};
pub use operation::{
    Body, Encoding, EventShape, Location, Operation, OperationRef, Param, Server, Style, Variable, Wrapper,
};
pub use pages::{Items, Page, Pages};
pub use param::{ParamValue, ToParam};
pub use password::{AskPassword, ask};
#[cfg(feature = "terminal")]
pub use password::{Terminal, ask_password};
pub use request::Request;
pub use response::Response;
pub use retry::Retry;
pub use secrecy::{ExposeSecret, SecretSlice, SecretString};
pub use serde_json::Value;
pub use session::{Entered, Session, SessionBuilder};
pub use streamed::Streamed;
pub use text::{Base64, Date, DateTime, Decimal, Duration, IntegerText, Time, Uuid};
pub use timeouts::Timeouts;
pub use transport::network::Pem;
pub use transport::{ByteStream, RequestBody, Sending, Transport, TransportError};
pub use url::Url;
pub use xml::{Xml, XmlMember, XmlPlace};

/// What the macros of this crate expand to. Not for use by hand.
#[doc(hidden)]
pub mod macro_support {
    pub use crate::model::listed::literal;
    pub use crate::model::object::{Decode, Encoder, MapAccess, Members, decode};
    pub use crate::model::shape::fitting;
    pub use crate::model::shown::Shown;
    pub use crate::model::text::decode as decode_text;
    pub use crate::model::union::{custom, decode as decode_union, raw, tag, variant, view};
    pub use crate::param::members;
    pub use crate::statuses::position;
    #[cfg(specwright_derive)]
    pub use serde;
    pub use serde::{Deserialize, Deserializer, Serialize, Serializer, de::DeserializeOwned};
    pub use serde_json::{from_str as from_json, to_value as to_json};
    pub use std::future::IntoFuture;
}
