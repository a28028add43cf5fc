//! Operations and what goes in and out of them.

use super::{Constraints, Origin, Type};

/// One operation of the description.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    /// `operationId`, or one made from method and path.
    pub(crate) id: String,
    /// The function's wire name when the manifest gives it; else the name comes from `id`.
    pub(crate) function: Option<String>,
    /// The first tag.
    pub(crate) tag: Option<String>,
    /// The group, of an action; it is grouped by nothing else.
    pub(crate) group: Option<String>,
    /// Upper case.
    pub(crate) method: String,
    /// The template.
    pub(crate) path: String,
    /// One line on what it does.
    pub(crate) summary: String,
    /// More words.
    pub(crate) description: Vec<String>,
    /// Marked as going out of use.
    pub(crate) deprecated: bool,
    /// Only reads, whatever its method is.
    pub(crate) reads: bool,
    /// Described without having been tried against a server.
    pub(crate) unverified: bool,
    /// In the order of the description.
    pub(crate) parameters: Vec<Parameter>,
    /// What is sent, if anything is.
    pub(crate) body: Option<Body>,
    /// What comes back when it went well.
    pub(crate) answer: Answer,
    /// Status codes that the description names beside the one of `answer`.
    pub(crate) statuses: Vec<String>,
    /// Permissions that the caller needs, where the description says so.
    pub(crate) permissions: Vec<String>,
    /// Alternatives of scheme names that must go together; none: open to all.
    pub(crate) security: Vec<Vec<String>>,
    /// Where in the merged description.
    pub(crate) origin: Origin,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Location {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
}

/// How a list or an object is written in a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
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

/// A parameter.
#[derive(Clone, Debug)]
pub(crate) struct Parameter {
    /// The name on the wire.
    pub(crate) wire: String,
    /// Where it goes.
    pub(crate) location: Location,
    /// The type of the value.
    pub(crate) ty: Type,
    /// Whether it must be given.
    pub(crate) required: bool,
    /// How it is written.
    pub(crate) style: Style,
    /// Whether items are written one by one.
    pub(crate) explode: bool,
    /// Whether reserved characters stay as they are; in a path, whether the value may hold slashes.
    pub(crate) reserved: bool,
    /// The description's words.
    pub(crate) docs: Vec<String>,
    /// Bounds and default.
    pub(crate) constraints: Constraints,
}

/// What an operation sends.
#[derive(Clone, Debug)]
pub(crate) struct Body {
    /// The media type that is sent.
    pub(crate) media_type: String,
    /// How it is made.
    pub(crate) payload: Payload,
    /// Whether it must be given.
    pub(crate) required: bool,
    /// The object that it is sent in, if it is sent in one.
    pub(crate) wrapper: Option<Wrapper>,
}

/// An object that a body is sent in.
#[derive(Clone, Debug)]
pub(crate) struct Wrapper {
    /// The object as JSON, as it is sent when no body is given.
    pub(crate) object: String,
    /// The member of it that a body takes the place of.
    pub(crate) member: String,
}

/// How a body or an answer is made.
#[derive(Clone, Debug)]
pub(crate) enum Payload {
    /// JSON of a type.
    Json(Type),
    /// A form of a type.
    Form(Type),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}

/// What an operation answers when it went well.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    /// The typed result; none when nothing is said about one.
    pub(crate) payload: Option<Payload>,
    /// All media types that the description offers, the one of `payload` first.
    pub(crate) media_types: Vec<String>,
}

/// A way to say who calls.
#[derive(Clone, Debug)]
pub(crate) struct Scheme {
    /// Its name in the description.
    pub(crate) name: String,
    /// What it is.
    pub(crate) kind: SchemeKind,
}

/// What a security scheme is.
#[derive(Clone, Debug)]
pub(crate) enum SchemeKind {
    /// A key in a header, query parameter or cookie.
    ApiKey {
        /// Where.
        location: Location,
        /// Its name there.
        name: String,
    },
    /// The HTTP scheme of this name (`basic`, `bearer` …).
    Http(String),
    /// OAuth 2.
    OAuth2 {
        /// Where tokens are got; empty where no flow says so.
        token_url: String,
        /// What users open in a browser; empty where no flow has it.
        authorization_url: String,
        /// The scopes of all flows.
        scopes: Vec<String>,
    },
    /// OpenID Connect.
    OpenIdConnect,
}
