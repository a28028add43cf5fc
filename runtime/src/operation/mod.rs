//! Operations as data.

mod body;
mod param;
mod server;

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Deref;
use std::sync::Arc;

use http::Method;
use serde_json::value::RawValue;

use crate::api::{Api, Document};
use crate::xml::XmlMember;
pub use body::{Body, Encoding, Wrapper};
pub use param::{Location, Param, Style};
pub use server::{Server, Variable};

/// All that is particular to one operation. Generated code has these as statics; they can also be made at run
/// time, with the same methods on owned values.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Operation {
    /// The api it belongs to.
    pub api: Option<&'static Api>,
    /// The path of its function: `argus.cases.v2.case.add_comment`.
    pub name: Cow<'static, str>,
    /// The method.
    pub method: Method,
    /// The path template, placeholders in braces. Empty where the base URL is itself what is called.
    pub path: Cow<'static, str>,
    /// The parameters, in the order of the description.
    pub params: Cow<'static, [Param]>,
    /// What can be sent.
    pub body: Option<Body>,
    /// Media types that the answer may have, the typed one first.
    pub answers: Cow<'static, [&'static str]>,
    /// How an answer in XML is read.
    pub xml: Option<&'static XmlMember>,
    /// What an event of a stream is read as.
    pub events: EventShape,
    /// Whether the description has an answer for redirects, so that one that is not followed is no failure.
    pub redirects: bool,
    /// Where it is served, if that is elsewhere than the api.
    pub servers: Cow<'static, [Server]>,
    /// Alternatives of security schemes that must go together. None at all: no credentials are needed.
    pub security: Cow<'static, [&'static [&'static str]]>,
    /// Permissions that the caller needs, where the description says so.
    pub permissions: Cow<'static, [&'static str]>,
    /// Whether it changes nothing on the server, so that it may be repeated whatever its method.
    pub reads: bool,
    /// Whether the description marks it as going out of use.
    pub deprecated: bool,
    /// The document that describes it.
    pub document: Option<&'static Document>,
}

macro_rules! set {
    ($self:ident.$field:ident = $value:expr) => {{
        // Forgotten, since a constant expression can't drop; what is replaced owns nothing.
        std::mem::forget(std::mem::replace(&mut $self.$field, $value));
        $self
    }};
}

impl Operation {
    /// An operation without parameters and body.
    pub const fn new(name: &'static str, method: Method, path: &'static str) -> Operation {
        Operation {
            api: None,
            name: Cow::Borrowed(name),
            method,
            path: Cow::Borrowed(path),
            params: Cow::Borrowed(&[]),
            body: None,
            answers: Cow::Borrowed(&[]),
            xml: None,
            events: EventShape::Data,
            redirects: false,
            servers: Cow::Borrowed(&[]),
            security: Cow::Borrowed(&[]),
            permissions: Cow::Borrowed(&[]),
            reads: false,
            deprecated: false,
            document: None,
        }
    }

    /// The same of this api.
    pub const fn api(mut self, api: &'static Api) -> Operation {
        self.api = Some(api);
        self
    }

    /// The same with these parameters.
    pub const fn params(mut self, params: &'static [Param]) -> Operation {
        set!(self.params = Cow::Borrowed(params))
    }

    /// The same with a body.
    pub const fn body(mut self, body: Body) -> Operation {
        std::mem::forget(self.body.replace(body));
        self
    }

    /// The same with these media types of the answer, the typed one first.
    pub const fn answers(mut self, answers: &'static [&'static str]) -> Operation {
        set!(self.answers = Cow::Borrowed(answers))
    }

    /// The same, whose answer in XML is this document.
    pub const fn xml(mut self, document: &'static XmlMember) -> Operation {
        self.xml = Some(document);
        self
    }

    /// The same, whose events are read whole, not only their data.
    pub const fn whole_events(mut self) -> Operation {
        self.events = EventShape::Whole;
        self
    }

    /// The same, for which a redirect that is not followed is an answer.
    pub const fn redirects(mut self) -> Operation {
        self.redirects = true;
        self
    }

    /// The same, served there; the first server is the usual one.
    pub const fn servers(mut self, servers: &'static [Server]) -> Operation {
        set!(self.servers = Cow::Borrowed(servers))
    }

    /// The same with these security requirements.
    pub const fn security(mut self, security: &'static [&'static [&'static str]]) -> Operation {
        set!(self.security = Cow::Borrowed(security))
    }

    /// The same with these permissions.
    pub const fn permissions(mut self, permissions: &'static [&'static str]) -> Operation {
        set!(self.permissions = Cow::Borrowed(permissions))
    }

    /// The same, which changes nothing on the server.
    pub const fn reads(mut self) -> Operation {
        self.reads = true;
        self
    }

    /// The same, marked as going out of use.
    pub const fn deprecated(mut self) -> Operation {
        self.deprecated = true;
        self
    }

    /// The same, described in this document.
    pub const fn document(mut self, document: &'static Document) -> Operation {
        self.document = Some(document);
        self
    }

    /// The operation's object in the description, as JSON text; none unless the documents are compiled in.
    pub fn definition(&self) -> Option<&'static str> {
        type Object = HashMap<Cow<'static, str>, &'static RawValue>;
        let object = |text: &'static str| serde_json::from_str::<Object>(text).ok();
        let paths = object(self.document?.text?)?.remove("paths")?;
        let path = if self.path.is_empty() { "/" } else { self.path.as_ref() };
        let item = object(paths.get())?.remove(path)?;
        let operation = object(item.get())?.remove(self.method.as_str().to_lowercase().as_str())?;
        Some(operation.get())
    }
}

/// What an event of a stream is read as (`text/event-stream`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EventShape {
    /// The type is that of its data.
    #[default]
    Data,
    /// The type is an object with the members `event`, `data`, `id` and `retry`.
    Whole,
}

/// An operation, out of generated code or made at run time.
#[derive(Clone, Debug)]
pub enum OperationRef {
    /// Out of generated code.
    Static(&'static Operation),
    /// Made at run time.
    Shared(Arc<Operation>),
}

impl Deref for OperationRef {
    type Target = Operation;
    fn deref(&self) -> &Operation {
        match self {
            OperationRef::Static(operation) => operation,
            OperationRef::Shared(operation) => operation,
        }
    }
}

impl From<&'static Operation> for OperationRef {
    fn from(operation: &'static Operation) -> Self {
        OperationRef::Static(operation)
    }
}

impl From<Arc<Operation>> for OperationRef {
    fn from(operation: Arc<Operation>) -> Self {
        OperationRef::Shared(operation)
    }
}
