//! Which members the objects of OpenAPI 3.0 have, as `openapiv3` holds them.

use Kind::{
    Additional, Any, Bound, Count, Enum, Flag, List, Map, Object, OneOf, Requirements, Switch, Text, TextOrNull, Texts,
};

/// What a member holds.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Text,
    /// A text, or null for none.
    TextOrNull,
    /// A boolean whose absence means false.
    Flag,
    /// A boolean that may be absent.
    Switch,
    /// A length or a number of items.
    Count,
    /// A bound of a number: `i64` in an integer schema, else `f64`.
    Bound,
    /// A list of values that is not empty.
    Enum,
    /// Any value but null.
    Any,
    Texts,
    OneOf(&'static [&'static str]),
    Object(&'static Shape),
    /// A schema or a boolean.
    Additional,
    List(&'static Shape),
    Map(&'static Shape),
    /// A security requirement, and a list of them.
    Requirement,
    Requirements,
}

/// The members of one kind of object.
pub(super) struct Shape {
    members: &'static [(&'static str, Kind)],
    /// Members whose names the description chooses.
    others: fn(&str) -> Option<Kind>,
}

impl Shape {
    pub(super) fn kind(&self, key: &str) -> Option<Kind> {
        let known = self.members.iter().find(|(name, _)| *name == key).map(|(_, kind)| *kind);
        known.or_else(|| (self.others)(key))
    }

    /// Members that `openapiv3` writes even when they are absent, and as what.
    pub(super) fn always(&self) -> &'static [(&'static str, Option<&'static str>)] {
        if std::ptr::eq(self, &HEADER) {
            &[("style", Some("simple"))]
        } else if std::ptr::eq(self, &SERVER_VARIABLE) {
            &[("description", None)]
        } else if std::ptr::eq(self, &ENCODING) {
            &[("contentType", None)]
        } else {
            &[]
        }
    }

    pub(super) fn is_parameter(&self) -> bool {
        std::ptr::eq(self, &PARAMETER)
    }

    pub(super) fn is_schema(&self) -> bool {
        std::ptr::eq(self, &SCHEMA)
    }
}

const fn closed(members: &'static [(&'static str, Kind)]) -> Shape {
    Shape { members, others: |_| None }
}

pub(super) static DOCUMENT: Shape = closed(&[
    ("openapi", Text),
    ("info", Object(&INFO)),
    ("servers", List(&SERVER)),
    ("paths", Object(&PATHS)),
    ("components", Object(&COMPONENTS)),
    ("security", Requirements),
    ("tags", List(&TAG)),
    ("externalDocs", Object(&EXTERNAL_DOCS)),
]);

static INFO: Shape = closed(&[
    ("title", Text),
    ("description", Text),
    ("termsOfService", Text),
    ("contact", Object(&CONTACT)),
    ("license", Object(&LICENSE)),
    ("version", Text),
]);

static CONTACT: Shape = closed(&[("name", Text), ("url", Text), ("email", Text)]);
static LICENSE: Shape = closed(&[("name", Text), ("url", Text)]);
static EXTERNAL_DOCS: Shape = closed(&[("description", Text), ("url", Text)]);
static TAG: Shape = closed(&[("name", Text), ("description", Text), ("externalDocs", Object(&EXTERNAL_DOCS))]);

static SERVER: Shape = closed(&[("url", Text), ("description", Text), ("variables", Map(&SERVER_VARIABLE))]);
static SERVER_VARIABLE: Shape = closed(&[("enum", Texts), ("default", Text), ("description", TextOrNull)]);

static PATHS: Shape = Shape { members: &[], others: |key| key.starts_with('/').then_some(Object(&PATH_ITEM)) };

static PATH_ITEM: Shape = closed(&[
    ("summary", Text),
    ("description", Text),
    ("get", Object(&OPERATION)),
    ("put", Object(&OPERATION)),
    ("post", Object(&OPERATION)),
    ("delete", Object(&OPERATION)),
    ("options", Object(&OPERATION)),
    ("head", Object(&OPERATION)),
    ("patch", Object(&OPERATION)),
    ("trace", Object(&OPERATION)),
    ("servers", List(&SERVER)),
    ("parameters", List(&PARAMETER)),
]);

static OPERATION: Shape = closed(&[
    ("tags", Texts),
    ("summary", Text),
    ("description", Text),
    ("externalDocs", Object(&EXTERNAL_DOCS)),
    ("operationId", Text),
    ("parameters", List(&PARAMETER)),
    ("requestBody", Object(&REQUEST_BODY)),
    ("responses", Object(&RESPONSES)),
    ("callbacks", Map(&CALLBACK)),
    ("deprecated", Flag),
    ("security", Requirements),
    ("servers", List(&SERVER)),
]);

static CALLBACK: Shape = Shape { members: &[], others: |_| Some(Object(&PATH_ITEM)) };

static PARAMETER: Shape = closed(&[
    ("name", Text),
    ("in", OneOf(&["query", "header", "path", "cookie"])),
    ("description", Text),
    ("required", Flag),
    ("deprecated", Switch),
    ("allowEmptyValue", Switch),
    ("allowReserved", Flag),
    ("style", OneOf(&["matrix", "label", "form", "simple", "spaceDelimited", "pipeDelimited", "deepObject"])),
    ("explode", Switch),
    ("schema", Object(&SCHEMA)),
    ("content", Map(&MEDIA_TYPE)),
    ("example", Any),
    ("examples", Map(&EXAMPLE)),
]);

static HEADER: Shape = closed(&[
    ("description", Text),
    ("required", Flag),
    ("deprecated", Switch),
    ("style", OneOf(&["simple"])),
    ("schema", Object(&SCHEMA)),
    ("content", Map(&MEDIA_TYPE)),
    ("example", Any),
    ("examples", Map(&EXAMPLE)),
]);

static REQUEST_BODY: Shape = closed(&[("description", Text), ("content", Map(&MEDIA_TYPE)), ("required", Flag)]);

static MEDIA_TYPE: Shape =
    closed(&[("schema", Object(&SCHEMA)), ("example", Any), ("examples", Map(&EXAMPLE)), ("encoding", Map(&ENCODING))]);

static ENCODING: Shape = closed(&[
    ("contentType", TextOrNull),
    ("headers", Map(&HEADER)),
    ("style", OneOf(&["form", "spaceDelimited", "pipeDelimited", "deepObject"])),
    ("explode", Flag),
    ("allowReserved", Flag),
]);

static RESPONSES: Shape = Shape {
    members: &[("default", Object(&RESPONSE))],
    others: |key| {
        let mut characters = key.chars();
        let first = characters.next().is_some_and(|c| ('1'..='9').contains(&c));
        let rest = characters.as_str();
        let status = rest.len() == 2 && (rest == "XX" || rest.bytes().all(|b| b.is_ascii_digit()));
        (first && status).then_some(Object(&RESPONSE))
    },
};

static RESPONSE: Shape =
    closed(&[("description", Text), ("headers", Map(&HEADER)), ("content", Map(&MEDIA_TYPE)), ("links", Map(&LINK))]);

static LINK: Shape = closed(&[
    ("description", Text),
    ("operationRef", Text),
    ("operationId", Text),
    ("requestBody", Any),
    ("parameters", Kind::Requirement),
    ("server", Object(&SERVER)),
]);

static EXAMPLE: Shape = closed(&[("summary", Text), ("description", Text), ("value", Any), ("externalValue", Text)]);

static COMPONENTS: Shape = closed(&[
    ("schemas", Map(&SCHEMA)),
    ("responses", Map(&RESPONSE)),
    ("parameters", Map(&PARAMETER)),
    ("examples", Map(&EXAMPLE)),
    ("requestBodies", Map(&REQUEST_BODY)),
    ("headers", Map(&HEADER)),
    ("securitySchemes", Map(&SECURITY_SCHEME)),
    ("links", Map(&LINK)),
    ("callbacks", Map(&CALLBACK)),
]);

static SECURITY_SCHEME: Shape = closed(&[
    ("type", OneOf(&["apiKey", "http", "oauth2", "openIdConnect"])),
    ("description", Text),
    ("name", Text),
    ("in", OneOf(&["query", "header", "cookie"])),
    ("scheme", Text),
    ("bearerFormat", Text),
    ("openIdConnectUrl", Text),
    ("flows", Object(&FLOWS)),
]);

static FLOWS: Shape = closed(&[
    ("implicit", Object(&FLOW)),
    ("password", Object(&FLOW)),
    ("clientCredentials", Object(&FLOW)),
    ("authorizationCode", Object(&FLOW)),
]);

static FLOW: Shape =
    closed(&[("authorizationUrl", Text), ("tokenUrl", Text), ("refreshUrl", Text), ("scopes", Kind::Requirement)]);

pub(super) static SCHEMA: Shape = closed(&[
    ("title", Text),
    ("description", Text),
    ("type", OneOf(&["string", "number", "integer", "object", "array", "boolean"])),
    ("format", Text),
    ("enum", Enum),
    ("default", Any),
    ("example", Any),
    ("nullable", Flag),
    ("readOnly", Flag),
    ("writeOnly", Flag),
    ("deprecated", Flag),
    ("externalDocs", Object(&EXTERNAL_DOCS)),
    ("discriminator", Object(&DISCRIMINATOR)),
    ("pattern", Text),
    ("multipleOf", Bound),
    ("minimum", Bound),
    ("maximum", Bound),
    ("exclusiveMinimum", Flag),
    ("exclusiveMaximum", Flag),
    ("minLength", Count),
    ("maxLength", Count),
    ("minItems", Count),
    ("maxItems", Count),
    ("uniqueItems", Flag),
    ("minProperties", Count),
    ("maxProperties", Count),
    ("items", Object(&SCHEMA)),
    ("properties", Map(&SCHEMA)),
    ("required", Texts),
    ("additionalProperties", Additional),
    ("oneOf", List(&SCHEMA)),
    ("anyOf", List(&SCHEMA)),
    ("allOf", List(&SCHEMA)),
    ("not", Object(&SCHEMA)),
]);

static DISCRIMINATOR: Shape = closed(&[("propertyName", Text), ("mapping", Kind::Requirement)]);
