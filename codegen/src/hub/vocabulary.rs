//! Which members the objects of OpenAPI 3.0 have, as `openapiv3` holds them.

use serde_json::Value;

use super::shape::Kind::{
    self, Additional, Any, Bound, Count, Enum, Flag, List, Map, Object, OneOf, Requirements, Switch, Text, TextOrNull,
    Texts,
};
use super::shape::{Shape, closed};

pub(super) static DOCUMENT: Shape = closed(&[
    ("openapi", Text),
    ("info", Object(&INFO)),
    ("servers", List(&SERVER)),
    ("paths", Object(&PATHS)),
    ("components", Object(&COMPONENTS)),
    ("security", Requirements),
    ("tags", List(&TAG)),
    ("externalDocs", Object(&EXTERNAL_DOCS)),
])
.called("the document", &["openapi", "info", "paths"]);

pub(super) static INFO: Shape = closed(&[
    ("title", Text),
    ("description", Text),
    ("termsOfService", Text),
    ("contact", Object(&CONTACT)),
    ("license", Object(&LICENSE)),
    ("version", Text),
])
.called("`info`", &["title", "version"]);

static CONTACT: Shape = closed(&[("name", Text), ("url", Text), ("email", Text)]);
static LICENSE: Shape =
    Shape { spare: true, ..closed(&[("name", Text), ("url", Text)]).called("a licence", &["name"]) };
pub(super) static EXTERNAL_DOCS: Shape =
    Shape { spare: true, ..closed(&[("description", Text), ("url", Text)]).called("`externalDocs`", &["url"]) };
pub(super) static TAG: Shape =
    closed(&[("name", Text), ("description", Text), ("externalDocs", Object(&EXTERNAL_DOCS))])
        .called("a tag", &["name"]);

static SERVER: Shape =
    closed(&[("url", Text), ("description", Text), ("variables", Map(&SERVER_VARIABLE))]).called("a server", &["url"]);
pub(super) static SERVER_VARIABLE: Shape = closed(&[("enum", Texts), ("default", Text), ("description", TextOrNull)])
    .called("a variable of a server", &["default"]);

static PATHS: Shape =
    Shape { others: |key| key.starts_with('/').then_some(Object(&PATH_ITEM)), rule: Some(PATH_RULE), ..closed(&[]) };

pub(super) const PATH_RULE: &str = "a path begins with a slash";
pub(super) const STATUS_RULE: &str = "an answer is called by its status, a range like 4XX, or `default`";

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
])
.called("an operation", &["responses"]);

static CALLBACK: Shape = Shape { others: |_| Some(Object(&PATH_ITEM)), ..closed(&[]) };

pub(super) static PARAMETER: Shape = closed(&[
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
])
.called("a parameter", &["name", "in"]);

pub(super) static HEADER: Shape = closed(&[
    ("description", Text),
    ("required", Flag),
    ("deprecated", Switch),
    ("style", OneOf(&["simple"])),
    ("schema", Object(&SCHEMA)),
    ("content", Map(&MEDIA_TYPE)),
    ("example", Any),
    ("examples", Map(&EXAMPLE)),
])
.called("a header", &[]);

static REQUEST_BODY: Shape = closed(&[("description", Text), ("content", Map(&MEDIA_TYPE)), ("required", Flag)])
    .called("a request body", &["content"]);

static MEDIA_TYPE: Shape =
    closed(&[("schema", Object(&SCHEMA)), ("example", Any), ("examples", Map(&EXAMPLE)), ("encoding", Map(&ENCODING))]);

pub(super) static ENCODING: Shape = closed(&[
    ("contentType", TextOrNull),
    ("headers", Map(&HEADER)),
    ("style", OneOf(&["form", "spaceDelimited", "pipeDelimited", "deepObject"])),
    ("explode", Flag),
    ("allowReserved", Flag),
]);

static RESPONSES: Shape = Shape {
    others: |key| is_status(key).then_some(Object(&RESPONSE)),
    rule: Some(STATUS_RULE),
    ..closed(&[("default", Object(&RESPONSE))])
};

/// A status, or a range of them.
pub(super) fn is_status(key: &str) -> bool {
    let mut characters = key.chars();
    let first = characters.next().is_some_and(|c| ('1'..='9').contains(&c));
    let rest = characters.as_str();
    first && rest.len() == 2 && (rest == "XX" || rest.bytes().all(|b| b.is_ascii_digit()))
}

static RESPONSE: Shape =
    closed(&[("description", Text), ("headers", Map(&HEADER)), ("content", Map(&MEDIA_TYPE)), ("links", Map(&LINK))])
        .called("an answer", &["description"]);

static LINK: Shape = closed(&[
    ("description", Text),
    ("operationRef", Text),
    ("operationId", Text),
    ("requestBody", Any),
    ("parameters", Kind::Requirement),
    ("server", Object(&SERVER)),
]);

static EXAMPLE: Shape = closed(&[("summary", Text), ("description", Text), ("value", Any), ("externalValue", Text)]);

static COMPONENTS: Shape = Shape {
    components: true,
    ..closed(&[
        ("schemas", Map(&SCHEMA)),
        ("responses", Map(&RESPONSE)),
        ("parameters", Map(&PARAMETER)),
        ("examples", Map(&EXAMPLE)),
        ("requestBodies", Map(&REQUEST_BODY)),
        ("headers", Map(&HEADER)),
        ("securitySchemes", Map(&SECURITY_SCHEME)),
        ("links", Map(&LINK)),
        ("callbacks", Map(&CALLBACK)),
    ])
};

static SECURITY_SCHEME: Shape = Shape {
    needs: |scheme| match scheme.get("type").and_then(Value::as_str) {
        Some("apiKey") => &["in", "name"],
        Some("http") => &["scheme"],
        Some("oauth2") => &["flows"],
        Some("openIdConnect") => &["openIdConnectUrl"],
        _ => &[],
    },
    ..closed(&[
        ("type", OneOf(&["apiKey", "http", "oauth2", "openIdConnect"])),
        ("description", Text),
        ("name", Text),
        ("in", OneOf(&["query", "header", "cookie"])),
        ("scheme", Text),
        ("bearerFormat", Text),
        ("openIdConnectUrl", Text),
        ("flows", Object(&FLOWS)),
    ])
    .called("a security scheme", &["type"])
};

static FLOWS: Shape = closed(&[
    ("implicit", Object(&FLOW)),
    ("password", Object(&FLOW)),
    ("clientCredentials", Object(&FLOW)),
    ("authorizationCode", Object(&FLOW)),
]);

static FLOW: Shape =
    closed(&[("authorizationUrl", Text), ("tokenUrl", Text), ("refreshUrl", Text), ("scopes", Kind::Requirement)]);

pub(super) static SCHEMA: Shape = Shape {
    schema: true,
    ..closed(&[
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
        ("additionalProperties", Additional(&SCHEMA)),
        ("oneOf", List(&SCHEMA)),
        ("anyOf", List(&SCHEMA)),
        ("allOf", List(&SCHEMA)),
        ("not", Object(&SCHEMA)),
    ])
};

static DISCRIMINATOR: Shape =
    closed(&[("propertyName", Text), ("mapping", Kind::Requirement)]).called("a discriminator", &["propertyName"]);
