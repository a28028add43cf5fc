//! What the objects of a description are, by where they stand: so that what looks like a reference is one only where
//! a reference may stand, and is known for what it refers to. One table for all versions: their words agree.

use Kind::{
    Callback, Components, Document, Encoding, Example, Header, Leaf, Link, MediaType, Opaque, Operation, Parameter,
    PathItem, Plain, RequestBody, Response, Schema, SecurityScheme,
};

use super::super::merge::METHODS;

/// What stands in a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    Document,
    Components,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    Response,
    Header,
    MediaType,
    Encoding,
    Schema,
    Example,
    Link,
    Callback,
    SecurityScheme,
    Map(&'static Kind),
    List(&'static Kind),
    /// Something without a name of its own, in which no reference should stand.
    Plain,
    /// The same, but what it holds is data.
    Leaf,
    /// Data: nothing in it is a reference.
    Opaque,
}

impl Kind {
    /// What stands under a key.
    pub(super) fn member(self, key: &str) -> Kind {
        if let Kind::Map(kind) = self {
            return if key.starts_with("x-") && *kind != Schema { Opaque } else { *kind };
        }
        if key.starts_with("x-") {
            return Opaque;
        }
        match (self, key) {
            (Opaque | Leaf, _) => Opaque,
            (Callback, _) => PathItem,
            (Document, "paths" | "webhooks") | (Components, "pathItems") => Kind::Map(&PathItem),
            (Document, "components") => Components,
            (Document, "definitions") | (Components, "schemas") => Kind::Map(&Schema),
            (Document | Components, "parameters") => Kind::Map(&Parameter),
            (Document | Components | Operation, "responses") => Kind::Map(&Response),
            (Document, "securityDefinitions") | (Components, "securitySchemes") => Kind::Map(&SecurityScheme),
            (Components, "requestBodies") => Kind::Map(&RequestBody),
            (Components | Response | Encoding, "headers") => Kind::Map(&Header),
            (Components | Response, "links") => Kind::Map(&Link),
            (Components | Operation, "callbacks") => Kind::Map(&Callback),
            (Components, "mediaTypes") => Kind::Map(&MediaType),
            (Components | Parameter | Header | MediaType, "examples") => Kind::Map(&Example),
            (PathItem | Operation, "parameters") => Kind::List(&Parameter),
            (PathItem, "additionalOperations") => Kind::Map(&Operation),
            (PathItem, "query") => Operation,
            (PathItem, method) if METHODS.contains(&method) => Operation,
            (Operation, "requestBody") => RequestBody,
            (Parameter | Header | RequestBody | Response, "content") => Kind::Map(&MediaType),
            (Parameter | Header | Response | MediaType, "schema") | (MediaType, "itemSchema") => Schema,
            (MediaType, "encoding") => Kind::Map(&Encoding),
            (MediaType, "itemEncoding") => Encoding,
            (MediaType, "prefixEncoding") => Kind::List(&Encoding),
            (Parameter | Header | Schema, "items") => Schema,
            (
                Schema,
                "additionalProperties"
                | "additionalItems"
                | "not"
                | "if"
                | "then"
                | "else"
                | "contains"
                | "propertyNames"
                | "unevaluatedItems"
                | "unevaluatedProperties"
                | "contentSchema",
            ) => Schema,
            (Schema, "allOf" | "anyOf" | "oneOf" | "prefixItems") => Kind::List(&Schema),
            (Schema, "properties" | "patternProperties" | "dependentSchemas" | "$defs" | "definitions") => {
                Kind::Map(&Schema)
            }
            (Schema, "discriminator" | "xml" | "externalDocs" | "examples") => Opaque,
            (_, "example" | "examples" | "default" | "const" | "value" | "security" | "scopes") => Opaque,
            (_, "description" | "summary" | "title" | "enum" | "required" | "type" | "format" | "pattern") => Leaf,
            (Schema, _) => Leaf,
            (Plain, _)
            | (Document | PathItem | Operation | Link, "info" | "tags" | "servers" | "server" | "externalDocs") => {
                Plain
            }
            // Words that are not known here are for others to read.
            _ => Opaque,
        }
    }

    /// What the items of a list are.
    pub(super) fn item(self) -> Kind {
        match self {
            Kind::List(kind) => *kind,
            // The types that `items` may list in old schemas, and other lists of what stands there alone elsewhere.
            Schema => Schema,
            Plain => Plain,
            _ => Opaque,
        }
    }

    /// The section of components that it may be moved to, in Swagger 2.0 or later.
    pub(super) fn section(self, swagger: bool) -> Option<&'static str> {
        Some(match (self, swagger) {
            (Schema, true) => "/definitions",
            (Parameter, true) => "/parameters",
            (Response, true) => "/responses",
            (Schema, false) => "/components/schemas",
            (Parameter, false) => "/components/parameters",
            (Response, false) => "/components/responses",
            (RequestBody, false) => "/components/requestBodies",
            (Header, false) => "/components/headers",
            (Example, false) => "/components/examples",
            (Link, false) => "/components/links",
            (Callback, false) => "/components/callbacks",
            (SecurityScheme, false) => "/components/securitySchemes",
            _ => return None,
        })
    }

    /// Whether nothing is generated from it, so that it may be missing.
    pub(super) fn is_spare(self) -> bool {
        matches!(self, Example | Link | Leaf | Plain)
    }
}
