//! What stands in a catalogue.

use serde::{Deserialize, Serialize};

use super::{EncodingEntry, SchemeEntry, ServerEntry};

/// One entry of a catalogue.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "lowercase")]
pub enum Entry {
    /// An api.
    Api(ApiEntry),
    /// A function.
    Operation(Box<OperationEntry>),
    /// A type.
    Type(TypeEntry),
}

/// What all operations of an api share.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ApiEntry {
    /// The name of its module.
    pub name: String,
    /// What people call it.
    pub title: String,
    /// Where it is served; empty where the description does not say.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub base_url: String,
    /// Where it is served, where there is a choice; the first is the usual server.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub servers: Vec<ServerEntry>,
    /// How callers say who they are.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub schemes: Vec<SchemeEntry>,
}

/// An operation and its function.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OperationEntry {
    /// The path of the function, with dots.
    pub name: String,
    /// The `operationId`, or one made from method and path.
    #[serde(default)]
    pub id: String,
    /// The method, upper case.
    pub method: String,
    /// The path template.
    pub path: String,
    /// What it does, in a line.
    pub summary: String,
    /// Whether it only reads, whatever its method is.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub reads: bool,
    /// Whether it is described without having been tried against a server.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unverified: bool,
    /// Whether it is going out of use.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub deprecated: bool,
    /// Permissions that the caller needs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub permissions: Vec<String>,
    /// Alternatives of security schemes that must go together; none: open to all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub security: Vec<Vec<String>>,
    /// Parameters, in the order of the description.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parameters: Vec<Member>,
    /// The body: its media type, and itself as a member.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<(String, Member)>,
    /// Other media types of the body, and what it is then.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<(String, Member)>,
    /// How members of a form are written, where it is not the usual way.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub encoding: Vec<EncodingEntry>,
    /// The object that the body is sent in, as JSON; the body takes the place of a member.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wrapper: Option<String>,
    /// Media types of the answer, the typed one first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<String>,
    /// The result.
    pub result: Member,
    /// Streams that it can answer instead: `events` or `lines`, and the type of one value.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub streams: Vec<(String, Member)>,
    /// Results by status, where they differ.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub results: Vec<(String, Member)>,
    /// Errors by status, where their bodies are described.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<(String, Member)>,
    /// Headers of the answer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<Member>,
    /// Whether redirects are described as what it answers.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub redirects: bool,
    /// Other statuses that are described.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub statuses: Vec<String>,
    /// Where it is served, if that is elsewhere than the api.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub servers: Vec<ServerEntry>,
    /// The call in Rust.
    pub call: String,
    /// Where it is described.
    pub source: String,
}

/// A type.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TypeEntry {
    /// The path of the type, with dots.
    pub name: String,
    /// `struct`, `enum`, `union`, `views`, `alias`.
    pub kind: String,
    /// The description's words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub docs: Vec<String>,
    /// Members, variants, or the type behind an alias.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<Member>,
    /// Listed texts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
    /// Where it is described.
    pub source: String,
}

/// A named value: a parameter, a member, a variant, a body, a result.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Member {
    /// The name on the wire; of a variant, the texts of its tag.
    pub wire: String,
    /// The name in Rust.
    pub rust: String,
    /// The type in Rust.
    #[serde(rename = "type")]
    pub ty: String,
    /// Catalogue names of the types in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub types: Vec<String>,
    /// Whether it is always there, or must be given.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub required: bool,
    /// `path`, `query`, `header`, `cookie`, for a parameter.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub location: String,
    /// What kind of JSON value it is, for a parameter: `text`, `integer`, `number`, `boolean`, `object`, `list`, or
    /// `list of` one of these; empty where it may be any.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub kind: String,
    /// How a parameter is written, where that is not the usual of its place: the style, and whether it is exploded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub style: Option<(String, bool)>,
    /// Whether reserved characters of a parameter stay as they are.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub reserved: bool,
    /// The media type that a parameter is written as, in place of a style.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// Whether an empty list of a parameter is written.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub empty: bool,
    /// What else is known of it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub docs: String,
}

impl Entry {
    /// The name that it is looked up by.
    pub fn name(&self) -> &str {
        match self {
            Entry::Api(api) => &api.name,
            Entry::Operation(operation) => &operation.name,
            Entry::Type(ty) => &ty.name,
        }
    }
}
