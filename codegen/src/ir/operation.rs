//! Operations and what goes in and out of them.

use super::{Constraints, Origin, Type, XmlMember};

/// One operation of the description.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    /// `operationId`, or one made from method and path.
    pub(crate) id: String,
    /// The function's wire name when the manifest gives it, or `id` has more than a name; else the name comes from `id`.
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
    /// What comes back when it did not go well, where that is described, by status.
    pub(crate) errors: Vec<Case>,
    /// Status codes that the description names beside those of `answer`.
    pub(crate) statuses: Vec<String>,
    /// Where it is served, if that is elsewhere than the api.
    pub(crate) servers: Vec<Server>,
    /// Permissions that the caller needs, where the description says so.
    pub(crate) permissions: Vec<String>,
    /// Alternatives of scheme names that must go together; none: open to all.
    pub(crate) security: Vec<Vec<String>>,
    /// Where in the merged description.
    pub(crate) origin: Origin,
}

impl Operation {
    /// The types that go into it.
    pub(crate) fn sent(&self) -> impl Iterator<Item = &Type> {
        let body = self.body.iter().flat_map(|body| {
            let others = body.others.iter().filter_map(|other| other.payload.as_ref());
            [&body.payload].into_iter().chain(others).filter_map(Payload::ty)
        });
        self.parameters.iter().map(|parameter| &parameter.ty).chain(body)
    }

    /// The types that come out of it.
    pub(crate) fn received(&self) -> impl Iterator<Item = &Type> {
        let Answer { payload, cases, streams, .. } = &self.answer;
        let cases = cases.iter().chain(&self.errors).filter_map(|case| case.payload.as_ref());
        payload.iter().chain(streams).chain(cases).filter_map(Payload::ty)
    }

    /// All types in it, to change them.
    pub(crate) fn types_mut(&mut self) -> impl Iterator<Item = &mut Type> {
        let body = self.body.iter_mut().flat_map(|body| {
            let others = body.others.iter_mut().filter_map(|other| other.payload.as_mut());
            [&mut body.payload].into_iter().chain(others).filter_map(Payload::ty_mut)
        });
        let Answer { payload, cases, streams, .. } = &mut self.answer;
        let cases = cases.iter_mut().chain(&mut self.errors).filter_map(|case| case.payload.as_mut());
        let answers = payload.iter_mut().chain(streams).chain(cases).filter_map(Payload::ty_mut);
        self.parameters.iter_mut().map(|parameter| &mut parameter.ty).chain(body).chain(answers)
    }

    /// The only type of its errors, if there is but one.
    pub(crate) fn error(&self) -> Option<&Payload> {
        let first = self.errors.first()?.payload.as_ref()?;
        self.errors.iter().all(|case| case.payload.as_ref() == Some(first)).then_some(first)
    }

    /// Whether its errors are of several types, so that there is one type for all of them.
    pub(crate) fn has_error_cases(&self) -> bool {
        !self.errors.is_empty() && self.error().is_none()
    }

    /// Whether its call has setters, or methods of its own.
    pub(crate) fn has_call(&self) -> bool {
        self.parameters.iter().any(|parameter| !parameter.required) || !self.answer.streams.is_empty()
    }

    /// Whether several parameters have this name.
    pub(crate) fn has_twice(&self, wire: &str) -> bool {
        self.parameters.iter().filter(|parameter| parameter.wire == wire).count() > 1
    }
}

/// A server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Server {
    /// The URL, with variables in braces.
    pub(crate) url: String,
    /// The variables in it.
    pub(crate) variables: Vec<Variable>,
    /// The description's words.
    pub(crate) docs: String,
}

/// A variable in the URL of a server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Variable {
    /// The name.
    pub(crate) name: String,
    /// The usual value.
    pub(crate) default: String,
    /// All values, where they are listed.
    pub(crate) values: Vec<String>,
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
    /// `name=a%09b`
    TabDelimited,
    /// `name[key]=a`
    DeepObject,
    /// The value alone, as all of the query.
    Whole,
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
    /// The media type that it is written as, in place of a style.
    pub(crate) content: Option<String>,
    /// Whether an empty list is written.
    pub(crate) empty: bool,
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
    /// Other media types that it may have.
    pub(crate) others: Vec<Alternative>,
    /// How members of a form are written, where it is not the usual way.
    pub(crate) encoding: Vec<Encoding>,
    /// How it is written as XML, where it can be.
    pub(crate) xml: Option<XmlMember>,
    /// The object that it is sent in, if it is sent in one.
    pub(crate) wrapper: Option<Wrapper>,
}

/// Another media type of a body.
#[derive(Clone, Debug)]
pub(crate) struct Alternative {
    /// The media type.
    pub(crate) media_type: String,
    /// What is sent then; none when it is the same value.
    pub(crate) payload: Option<Payload>,
}

/// How a member of a form is written.
#[derive(Clone, Debug)]
pub(crate) struct Encoding {
    /// The member.
    pub(crate) name: String,
    /// The media type of its part.
    pub(crate) media_type: Option<String>,
    /// Style and explode.
    pub(crate) style: Option<(Style, bool)>,
    /// Whether reserved characters stay as they are.
    pub(crate) reserved: bool,
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Payload {
    /// JSON of a type.
    Json(Type),
    /// A form of a type, or one of several parts.
    Form(Type),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
    /// Events, whose data is of a type.
    Events(Type),
    /// Values in lines.
    Lines(Type),
}

impl Payload {
    /// The type in it.
    pub(crate) fn ty(&self) -> Option<&Type> {
        match self {
            Payload::Json(ty) | Payload::Form(ty) | Payload::Events(ty) | Payload::Lines(ty) => Some(ty),
            Payload::Text | Payload::Bytes => None,
        }
    }

    /// The type in it, to change it.
    fn ty_mut(&mut self) -> Option<&mut Type> {
        match self {
            Payload::Json(ty) | Payload::Form(ty) | Payload::Events(ty) | Payload::Lines(ty) => Some(ty),
            Payload::Text | Payload::Bytes => None,
        }
    }
}

/// What an operation answers when it went well.
#[derive(Clone, Debug, Default)]
pub(crate) struct Answer {
    /// The typed result; none when nothing is said about one.
    pub(crate) payload: Option<Payload>,
    /// Whether there is a success without content, beside those with the result.
    pub(crate) optional: bool,
    /// Successes by status, where their results differ.
    pub(crate) cases: Vec<Case>,
    /// How it is read as XML, where it can be that.
    pub(crate) xml: Option<XmlMember>,
    /// Streams that it can answer instead of `payload`.
    pub(crate) streams: Vec<Payload>,
    /// Whether the type of its events is that of the whole event, not of its data.
    pub(crate) whole_events: bool,
    /// Whether redirects are described as what it answers.
    pub(crate) redirects: bool,
    /// Headers that are described.
    pub(crate) headers: Vec<Header>,
    /// All media types that the description offers, the one of `payload` first.
    pub(crate) media_types: Vec<String>,
}

/// An answer of one status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Case {
    /// A code, a range (`4XX`), or `default`.
    pub(crate) status: String,
    /// What it holds; none when it has no content.
    pub(crate) payload: Option<Payload>,
}

/// A header of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Header {
    /// The name.
    pub(crate) name: String,
    /// The type of its value.
    pub(crate) ty: Type,
    /// The description's words.
    pub(crate) docs: String,
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
    /// OpenID Connect, by the URL at which its server is discovered.
    OpenIdConnect(String),
    /// A certificate of the client.
    MutualTls,
}
