//! Which members the objects of Swagger 2.0 have. What they share with those of OpenAPI 3 is described there.

use super::super::mend;
use super::super::shape::Kind::{
    self, Any, Bound, Count, Foreign, List, Map, Object, OneOf, Requirements, Switch, Text, TextMap, Texts, Values,
};
use super::super::shape::{Instead, Shape, closed};
use super::super::vocabulary::{COMPONENTS, EXTERNAL_DOCS, INFO, MEDIA_TYPE, REQUEST_BODY, SCHEMA, SERVER, TAG};

pub(in super::super) static DOCUMENT: Shape = closed(&[
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
    ("servers", Foreign(&List(&SERVER))),
    ("components", Foreign(&Object(&COMPONENTS))),
])
.called("the document")
.harmless(&["openapi", "$schema"])
.mended(mend::document);

static PATHS: Shape = Shape { others: |key| key.starts_with('/').then_some(Object(&PATH_ITEM)), ..closed(&[]) }
    .mended(mend::paths)
    .instead(Instead::Empty);

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
])
.called("a path");

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
    ("requestBody", Foreign(&Object(&REQUEST_BODY))),
    ("servers", Foreign(&List(&SERVER))),
])
.called("an operation")
.mended(mend::operation);

pub(in super::super) const COLLECTION_FORMAT: Kind = OneOf(&["csv", "ssv", "tsv", "pipes", "multi"]);

pub(super) static PARAMETER: Shape = closed(&[
    ("name", Text),
    ("in", OneOf(&["query", "header", "path", "formData", "body", "cookie"])),
    ("description", Text),
    ("required", Switch),
    ("deprecated", Switch),
    ("example", Any),
    ("examples", Any),
    ("allowEmptyValue", Switch),
    ("collectionFormat", COLLECTION_FORMAT),
    ("schema", Object(&SCHEMA)),
    ("type", Any),
    ("format", Any),
    ("items", Object(&ITEMS)),
    ("default", Any),
    ("enum", Any),
    ("maximum", Bound),
    ("exclusiveMaximum", Any),
    ("minimum", Bound),
    ("exclusiveMinimum", Any),
    ("maxLength", Count),
    ("minLength", Count),
    ("pattern", Text),
    ("maxItems", Count),
    ("minItems", Count),
    ("uniqueItems", Switch),
    ("multipleOf", Bound),
    ("style", Foreign(&Text)),
    ("explode", Foreign(&Switch)),
    ("content", Foreign(&Map(&MEDIA_TYPE))),
])
.called("a parameter")
.mended(mend::parameter)
.instead(Instead::Nowhere);

/// What lists of parameters and headers hold: schemas without members.
pub(in super::super) static ITEMS: Shape = Shape {
    schema: true,
    others: |key| if key == "items" { Some(Object(&ITEMS)) } else { SCHEMA.kind(key) },
    ..closed(&[])
}
.called("a schema")
.mended(mend::schema);

static HEADER: Shape = Shape {
    others: |key| PARAMETER.kind(key).filter(|_| !["name", "in", "allowEmptyValue"].contains(&key)),
    ..closed(&[])
}
.called("a header")
.harmless(&["name", "in"])
.mended(mend::header)
.instead(Instead::Nowhere);

static RESPONSES: Shape = Shape {
    others: |key| mend::is_status(key).then_some(Object(&RESPONSE)),
    ..closed(&[("default", Object(&RESPONSE))])
}
.mended(mend::responses)
.instead(Instead::Empty);

static RESPONSE: Shape = closed(&[
    ("description", Text),
    ("schema", Object(&SCHEMA)),
    ("headers", Map(&HEADER)),
    ("examples", Values),
    ("content", Foreign(&Map(&MEDIA_TYPE))),
])
.called("an answer")
.mended(mend::response)
.instead(Instead::Nowhere);

static SECURITY_SCHEME: Shape = closed(&[
    ("type", OneOf(&["basic", "apiKey", "oauth2", "http"])),
    ("description", Text),
    ("name", Text),
    ("in", OneOf(&["query", "header", "cookie"])),
    ("flow", OneOf(&["implicit", "password", "application", "accessCode"])),
    ("authorizationUrl", Text),
    ("tokenUrl", Text),
    ("scopes", TextMap),
    ("scheme", Foreign(&Text)),
    ("bearerFormat", Foreign(&Text)),
])
.called("a security scheme")
.mended(mend::scheme)
.instead(Instead::Nowhere);
