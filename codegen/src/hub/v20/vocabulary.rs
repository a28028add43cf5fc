//! Which members the objects of Swagger 2.0 have. Of schemas, those that hold something to look into.

use serde_json::Value;

use super::super::shape::Kind::{
    Additional, Any, List, Map, Object, OneOf, Requirement, Requirements, Switch, Text, Texts,
};
use super::super::shape::{Shape, closed};
use super::super::vocabulary::{EXTERNAL_DOCS, INFO, PATH_RULE, STATUS_RULE, TAG, is_status};

pub(in super::super) static DOCUMENT: Shape = Shape {
    components: true,
    ..closed(&[
        ("swagger", Any),
        ("info", Object(&INFO)),
        ("host", Text),
        ("basePath", Text),
        ("schemes", Texts),
        ("consumes", Texts),
        ("produces", Texts),
        ("paths", Object(&PATHS)),
        ("definitions", Map(&SCHEMA)),
        ("parameters", Map(&PARAMETER)),
        ("responses", Map(&RESPONSE)),
        ("securityDefinitions", Map(&SECURITY_SCHEME)),
        ("security", Requirements),
        ("tags", List(&TAG)),
        ("externalDocs", Object(&EXTERNAL_DOCS)),
    ])
    .called("the document", &["swagger", "info", "paths"])
};

static PATHS: Shape =
    Shape { others: |key| key.starts_with('/').then_some(Object(&PATH_ITEM)), rule: Some(PATH_RULE), ..closed(&[]) };

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
    ("parameters", List(&PARAMETER)),
]);

static OPERATION: Shape = closed(&[
    ("tags", Texts),
    ("summary", Text),
    ("description", Text),
    ("externalDocs", Object(&EXTERNAL_DOCS)),
    ("operationId", Text),
    ("consumes", Texts),
    ("produces", Texts),
    ("parameters", List(&PARAMETER)),
    ("responses", Object(&RESPONSES)),
    ("schemes", Texts),
    ("deprecated", Switch),
    ("security", Requirements),
])
.called("an operation", &["responses"]);

static PARAMETER: Shape = closed(&[
    ("name", Text),
    ("in", OneOf(&["query", "header", "path", "formData", "body"])),
    ("description", Text),
    ("required", Switch),
    ("deprecated", Switch),
    ("example", Any),
    ("allowEmptyValue", Switch),
    ("collectionFormat", OneOf(&["csv", "ssv", "tsv", "pipes", "multi"])),
    ("schema", Object(&SCHEMA)),
    ("type", Any),
    ("format", Any),
    ("items", Object(&ITEMS)),
    ("default", Any),
    ("enum", Any),
    ("maximum", Any),
    ("exclusiveMaximum", Any),
    ("minimum", Any),
    ("exclusiveMinimum", Any),
    ("maxLength", Any),
    ("minLength", Any),
    ("pattern", Any),
    ("maxItems", Any),
    ("minItems", Any),
    ("uniqueItems", Any),
    ("multipleOf", Any),
])
.called("a parameter", &["name", "in"]);

static ITEMS: Shape = Shape { schema: true, ..closed(&[("items", Object(&ITEMS))]) };

static HEADER: Shape = Shape {
    others: |key| PARAMETER.kind(key).filter(|_| !["name", "in", "allowEmptyValue"].contains(&key)),
    ..closed(&[])
};

static RESPONSES: Shape = Shape {
    others: |key| is_status(key).then_some(Object(&RESPONSE)),
    rule: Some(STATUS_RULE),
    ..closed(&[("default", Object(&RESPONSE))])
};

static RESPONSE: Shape =
    closed(&[("description", Text), ("schema", Object(&SCHEMA)), ("headers", Map(&HEADER)), ("examples", Requirement)])
        .called("an answer", &["description"]);

static SECURITY_SCHEME: Shape = Shape {
    needs: |scheme| {
        let word = |key: &str| scheme.get(key).and_then(Value::as_str);
        match (word("type"), word("flow")) {
            (Some("apiKey"), _) => &["in", "name"],
            (Some("oauth2"), Some("implicit")) => &["authorizationUrl"],
            (Some("oauth2"), Some("password" | "application")) => &["tokenUrl"],
            (Some("oauth2"), Some("accessCode")) => &["authorizationUrl", "tokenUrl"],
            (Some("oauth2"), _) => &["flow"],
            _ => &[],
        }
    },
    ..closed(&[
        ("type", OneOf(&["basic", "apiKey", "oauth2"])),
        ("description", Text),
        ("name", Text),
        ("in", OneOf(&["query", "header"])),
        ("flow", OneOf(&["implicit", "password", "application", "accessCode"])),
        ("authorizationUrl", Text),
        ("tokenUrl", Text),
        ("scopes", Requirement),
    ])
    .called("a security scheme", &["type"])
};

static SCHEMA: Shape = Shape {
    schema: true,
    ..closed(&[
        ("externalDocs", Object(&EXTERNAL_DOCS)),
        ("items", Object(&SCHEMA)),
        ("properties", Map(&SCHEMA)),
        ("additionalProperties", Additional(&SCHEMA)),
        ("allOf", List(&SCHEMA)),
        ("oneOf", List(&SCHEMA)),
        ("anyOf", List(&SCHEMA)),
        ("not", Object(&SCHEMA)),
    ])
};
