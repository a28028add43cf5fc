//! What the operations of one api share.

use std::borrow::Cow;

use crate::operation::{Location, Server};
use crate::xml::Xml;

/// An api: where it is and how callers say who they are.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Api {
    /// The name of its module.
    pub name: Cow<'static, str>,
    /// Where it is served unless the session says otherwise. May be empty.
    pub base_url: Cow<'static, str>,
    /// The servers of its description, where there is a choice: several, or variables. The first is the usual one.
    pub servers: Cow<'static, [Server]>,
    /// The security schemes of its description.
    pub schemes: Cow<'static, [Scheme]>,
    /// Where its answers carry messages for people; the first place that there is counts.
    pub messages: Cow<'static, [Messages]>,
    /// How its answers tell failure from success, where the status does not.
    pub failure: Option<Failure>,
    /// How its lists are paged.
    pub pagination: Option<Pagination>,
    /// The environment variables of its own.
    pub variables: Variables,
    /// How values are written as XML, by the name of their schema.
    pub xml: &'static [(&'static str, Xml)],
}

impl Api {
    /// An api without security schemes.
    pub const fn new(name: &'static str, base_url: &'static str) -> Api {
        Api {
            name: Cow::Borrowed(name),
            base_url: Cow::Borrowed(base_url),
            servers: Cow::Borrowed(&[]),
            schemes: Cow::Borrowed(&[]),
            messages: Cow::Borrowed(&[]),
            failure: None,
            pagination: None,
            variables: Variables { base_url: None, timeout: None },
            xml: &[],
        }
    }

    /// The same with a choice of servers.
    pub const fn servers(mut self, servers: &'static [Server]) -> Api {
        std::mem::forget(std::mem::replace(&mut self.servers, Cow::Borrowed(servers)));
        self
    }

    /// The same with these security schemes.
    pub const fn schemes(mut self, schemes: &'static [Scheme]) -> Api {
        std::mem::forget(std::mem::replace(&mut self.schemes, Cow::Borrowed(schemes)));
        self
    }

    /// The same with messages in its answers.
    pub const fn messages(mut self, messages: &'static [Messages]) -> Api {
        std::mem::forget(std::mem::replace(&mut self.messages, Cow::Borrowed(messages)));
        self
    }

    /// The same, whose answers tell failure by a code.
    pub const fn failure(mut self, failure: Failure) -> Api {
        self.failure = Some(failure);
        self
    }

    /// The same, whose lists are paged.
    pub const fn pagination(mut self, pagination: Pagination) -> Api {
        self.pagination = Some(pagination);
        self
    }

    /// The same with schemas as XML, by their names.
    pub const fn xml(mut self, definitions: &'static [(&'static str, Xml)]) -> Api {
        self.xml = definitions;
        self
    }

    /// The same with environment variables.
    pub const fn variables(mut self, variables: Variables) -> Api {
        self.variables = variables;
        self
    }
}

/// How an api's answers tell failure by a member of the body, whatever the status is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Failure {
    /// The member with the code; 0 is success.
    pub code: &'static str,
    /// The member with a text for people.
    pub message: &'static str,
}

impl Failure {
    /// Names both members.
    pub const fn new(code: &'static str, message: &'static str) -> Failure {
        Failure { code, message }
    }
}

/// Names of parameters and members by which an api's lists are paged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Pagination {
    /// Parameter or member of the body: how many items at most.
    pub limit: &'static str,
    /// Parameter or member of the body: how many items to skip.
    pub offset: &'static str,
    /// Member of the answer: how many items there are; -1 when the server does not know.
    pub count: &'static str,
    /// Member of the answer: how many items it holds.
    pub size: &'static str,
}

impl Pagination {
    /// Names all of them.
    pub const fn new(limit: &'static str, offset: &'static str, count: &'static str, size: &'static str) -> Pagination {
        Pagination { limit, offset, count, size }
    }
}

/// Environment variables of an api's own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Variables {
    /// Where the api is.
    pub base_url: Option<&'static str>,
    /// Longest time for one attempt, in seconds.
    pub timeout: Option<&'static str>,
}

impl Variables {
    /// Names the variables that there are.
    pub const fn new(base_url: Option<&'static str>, timeout: Option<&'static str>) -> Variables {
        Variables { base_url, timeout }
    }
}

/// A security scheme of a description.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scheme {
    /// A key in a header, query parameter or cookie.
    ApiKey {
        /// The scheme's name in the description.
        scheme: Cow<'static, str>,
        /// Where the key goes.
        location: Location,
        /// Its name there.
        name: Cow<'static, str>,
    },
    /// The HTTP authentication scheme of this name, lower case.
    Http {
        /// The scheme's name in the description.
        scheme: Cow<'static, str>,
        /// `basic`, `bearer`, `digest` …
        name: Cow<'static, str>,
    },
    /// Tokens of an OAuth 2 server.
    OAuth2 {
        /// The scheme's name in the description.
        scheme: Cow<'static, str>,
        /// Where tokens are got; empty where no flow says so. May be relative to the base URL.
        token_url: Cow<'static, str>,
        /// What users open in a browser; empty where no flow has it. May be relative to the base URL.
        authorization_url: Cow<'static, str>,
        /// The scopes of all flows.
        scopes: Cow<'static, [&'static str]>,
    },
    /// Tokens of an OpenID Connect server.
    OpenIdConnect {
        /// The scheme's name in the description.
        scheme: Cow<'static, str>,
        /// Where the server says what it has where (`openIdConnectUrl`). May be relative to the base URL.
        url: Cow<'static, str>,
    },
    /// A certificate that the client shows (mutual TLS), which stands in no request: the session has one or not.
    MutualTls {
        /// The scheme's name in the description.
        scheme: Cow<'static, str>,
    },
    /// A scheme that this version knows by name only.
    Other {
        /// The scheme's name in the description.
        scheme: Cow<'static, str>,
    },
}

impl Scheme {
    /// Its name in the description.
    pub fn name(&self) -> &str {
        match self {
            Scheme::ApiKey { scheme, .. }
            | Scheme::Http { scheme, .. }
            | Scheme::OAuth2 { scheme, .. }
            | Scheme::OpenIdConnect { scheme, .. }
            | Scheme::MutualTls { scheme }
            | Scheme::Other { scheme } => scheme,
        }
    }

    /// Whether it is a token that goes along as `Authorization: Bearer`.
    pub(crate) fn is_bearer(&self) -> bool {
        match self {
            Scheme::Http { name, .. } => name == "bearer",
            Scheme::OAuth2 { .. } | Scheme::OpenIdConnect { .. } | Scheme::Other { .. } => true,
            Scheme::ApiKey { .. } | Scheme::MutualTls { .. } => false,
        }
    }

    /// A key.
    pub const fn api_key(scheme: &'static str, location: Location, name: &'static str) -> Scheme {
        Scheme::ApiKey { scheme: Cow::Borrowed(scheme), location, name: Cow::Borrowed(name) }
    }

    /// An HTTP authentication scheme.
    pub const fn http(scheme: &'static str, name: &'static str) -> Scheme {
        Scheme::Http { scheme: Cow::Borrowed(scheme), name: Cow::Borrowed(name) }
    }

    /// OAuth 2, by the URLs and scopes of its flows; an empty text for a URL that is not there.
    pub const fn oauth2(
        scheme: &'static str,
        token_url: &'static str,
        authorization_url: &'static str,
        scopes: &'static [&'static str],
    ) -> Scheme {
        Scheme::OAuth2 {
            scheme: Cow::Borrowed(scheme),
            token_url: Cow::Borrowed(token_url),
            authorization_url: Cow::Borrowed(authorization_url),
            scopes: Cow::Borrowed(scopes),
        }
    }

    /// OpenID Connect, by the URL at which the server is discovered.
    pub const fn openid_connect(scheme: &'static str, url: &'static str) -> Scheme {
        Scheme::OpenIdConnect { scheme: Cow::Borrowed(scheme), url: Cow::Borrowed(url) }
    }

    /// A certificate of the client.
    pub const fn mutual_tls(scheme: &'static str) -> Scheme {
        Scheme::MutualTls { scheme: Cow::Borrowed(scheme) }
    }

    /// A scheme known by name only.
    pub const fn other(scheme: &'static str) -> Scheme {
        Scheme::Other { scheme: Cow::Borrowed(scheme) }
    }
}

/// Where an api's answers carry messages for people: a list of objects under one member, or a single object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Messages {
    /// The member that holds the list, or the only message; empty when the answer itself is one.
    pub list: &'static str,
    /// The member of a message that holds its text.
    pub text: &'static str,
    /// The member that holds its kind.
    pub kind: &'static str,
    /// The member that names the field it is about.
    pub field: &'static str,
}

impl Messages {
    /// Names all members; an empty text for one that is not there.
    pub const fn new(list: &'static str, text: &'static str, kind: &'static str, field: &'static str) -> Messages {
        Messages { list, text, kind, field }
    }
}

/// A description document, as the generator saw it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Document {
    /// The file.
    pub name: &'static str,
    /// SHA-256 of the file, hexadecimal.
    pub sha256: &'static str,
    /// The document after overlays, as JSON; only there when its feature is on.
    pub text: Option<&'static str>,
}

impl Document {
    /// A document.
    pub const fn new(name: &'static str, sha256: &'static str, text: Option<&'static str>) -> Document {
        Document { name, sha256, text }
    }
}
