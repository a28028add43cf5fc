//! Operations as data.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Deref;
use std::sync::Arc;

use http::Method;
use serde_json::value::RawValue;

use crate::api::{Api, Document};

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

/// A parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Param {
    /// The name on the wire.
    pub name: Cow<'static, str>,
    /// Where it goes.
    pub location: Location,
    /// Whether it must be given.
    pub required: bool,
    /// How it is written.
    pub style: Style,
    /// Whether the items of a list or object are written one by one.
    pub explode: bool,
    /// Whether reserved characters stay as they are; in a path, whether the value may hold slashes.
    pub reserved: bool,
}

impl Param {
    const fn new(name: &'static str, location: Location, style: Style) -> Param {
        let explode = matches!(style, Style::Form);
        Param { name: Cow::Borrowed(name), location, required: false, style, explode, reserved: false }
    }

    /// A parameter in the path.
    pub const fn path(name: &'static str) -> Param {
        Param::new(name, Location::Path, Style::Simple).required()
    }

    /// A parameter in the query.
    pub const fn query(name: &'static str) -> Param {
        Param::new(name, Location::Query, Style::Form)
    }

    /// A parameter in a header.
    pub const fn header(name: &'static str) -> Param {
        Param::new(name, Location::Header, Style::Simple)
    }

    /// A parameter in a cookie.
    pub const fn cookie(name: &'static str) -> Param {
        Param::new(name, Location::Cookie, Style::Form)
    }

    /// The same, which must be given.
    pub const fn required(mut self) -> Param {
        self.required = true;
        self
    }

    /// The same in another style.
    pub const fn style(mut self, style: Style, explode: bool) -> Param {
        self.style = style;
        self.explode = explode;
        self
    }

    /// The same, whose reserved characters stay as they are.
    pub const fn reserved(mut self) -> Param {
        self.reserved = true;
        self
    }
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Location {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
}

/// How a list or an object is written in a parameter (OpenAPI, "Style Values").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Style {
    /// `a,b`
    Simple,
    /// `;name=a,b`
    Matrix,
    /// `.a.b`
    Label,
    /// `name=a&name=b`
    Form,
    /// `name=a%20b`
    SpaceDelimited,
    /// `name=a|b`
    PipeDelimited,
    /// `name[key]=a`
    DeepObject,
}

/// What an operation sends.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Body {
    /// The media type.
    pub media_type: Cow<'static, str>,
    /// Whether it must be given.
    pub required: bool,
    /// The object that it is sent in, if it is sent in one.
    pub wrapper: Option<Wrapper>,
}

/// An object that a body is sent in.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Wrapper {
    /// The object as JSON, as it is sent when no body is given.
    pub object: Cow<'static, str>,
    /// The member of it that a body takes the place of.
    pub member: Cow<'static, str>,
}

impl Body {
    /// An optional body.
    pub const fn new(media_type: &'static str) -> Body {
        Body { media_type: Cow::Borrowed(media_type), required: false, wrapper: None }
    }

    /// The same, which must be given.
    pub const fn required(mut self) -> Body {
        self.required = true;
        self
    }

    /// The same, sent in place of this member of this object, which is given as JSON.
    pub const fn wrapped(mut self, object: &'static str, member: &'static str) -> Body {
        let wrapper = Wrapper { object: Cow::Borrowed(object), member: Cow::Borrowed(member) };
        std::mem::forget(self.wrapper.replace(wrapper));
        self
    }
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
