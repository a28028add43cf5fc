//! Which members the objects of OpenAPI 3 have, as `openapiv3` holds them, and which others are looked into.

use super::mend;
use super::shape::Kind::{
    self, Additional, Any, Beyond, Bound, Count, Enum, Excluded, Flag, Foreign, List, Map, Object, OneOf, Requirements,
    Switch, Text, TextMap, TextOrNull, Texts, Values,
};
use super::shape::{Instead, Shape, closed};
use super::v20;

pub(super) static DOCUMENT: Shape = closed(&[
    ("openapi", Text),
    ("info", Object(&INFO)),
    ("servers", List(&SERVER)),
    ("paths", Object(&PATHS)),
    ("components", Object(&COMPONENTS)),
    ("security", Requirements),
    ("tags", List(&TAG)),
    ("externalDocs", Object(&EXTERNAL_DOCS)),
    ("webhooks", Beyond(&Map(&PATH_ITEM))),
    ("definitions", Foreign(&Map(&SCHEMA))),
    ("parameters", Foreign(&Map(&PARAMETER))),
    ("responses", Foreign(&Map(&RESPONSE))),
    ("securityDefinitions", Foreign(&Map(&SECURITY_SCHEME))),
    ("host", Foreign(&Text)),
    ("basePath", Foreign(&Text)),
    ("schemes", Foreign(&Texts)),
    ("consumes", Foreign(&Texts)),
    ("produces", Foreign(&Texts)),
])
.called("the document")
.harmless(&["jsonSchemaDialect", "$self", "$schema", "swagger"])
.mended(mend::document);

pub(super) static INFO: Shape = closed(&[
    ("title", Text),
    ("description", Text),
    ("termsOfService", Text),
    ("contact", Object(&CONTACT)),
    ("license", Object(&LICENSE)),
    ("version", Text),
])
.called("`info`")
.harmless(&["summary"])
.mended(mend::info)
.instead(Instead::Empty);

static CONTACT: Shape = closed(&[("name", Text), ("url", Text), ("email", Text)]).spare().short("name");
static LICENSE: Shape =
    closed(&[("name", Text), ("url", Text)]).spare().short("name").harmless(&["identifier"]).mended(mend::name);
pub(super) static EXTERNAL_DOCS: Shape =
    closed(&[("description", Text), ("url", Text)]).spare().short("url").mended(mend::url);
pub(super) static TAG: Shape =
    closed(&[("name", Text), ("description", Text), ("externalDocs", Object(&EXTERNAL_DOCS))])
        .called("a tag")
        .spare()
        .short("name")
        .harmless(&["summary"])
        .mended(mend::name);

pub(super) static SERVER: Shape = closed(&[("url", Text), ("description", Text), ("variables", Map(&SERVER_VARIABLE))])
    .called("a server")
    .short("url")
    .harmless(&["name"])
    .mended(mend::server)
    .instead(Instead::Empty);
pub(super) static SERVER_VARIABLE: Shape = closed(&[("enum", Texts), ("default", Text), ("description", TextOrNull)])
    .called("a variable of a server")
    .short("default")
    .mended(mend::variable)
    .instead(Instead::Empty);

static PATHS: Shape = Shape { others: |key| key.starts_with('/').then_some(Object(&PATH_ITEM)), ..closed(&[]) }
    .mended(mend::paths)
    .instead(Instead::Empty);

pub(super) static PATH_ITEM: Shape = closed(&[
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
    ("query", Beyond(&Object(&OPERATION))),
    ("additionalOperations", Beyond(&Map(&OPERATION))),
    ("servers", List(&SERVER)),
    ("parameters", List(&PARAMETER)),
])
.called("a path")
.mended(mend::path_item);

pub(super) static OPERATION: Shape = closed(&[
    ("tags", Texts),
    ("summary", Text),
    ("description", Text),
    ("externalDocs", Object(&EXTERNAL_DOCS)),
    ("operationId", Text),
    ("parameters", List(&PARAMETER)),
    ("requestBody", Object(&REQUEST_BODY)),
    ("responses", Object(&RESPONSES)),
    // `openapiv3` knows no reference to a callback, and nothing but the types of what they hold is made of them.
    ("callbacks", Beyond(&Map(&CALLBACK))),
    ("deprecated", Flag),
    ("security", Requirements),
    ("servers", List(&SERVER)),
    ("consumes", Foreign(&Texts)),
    ("produces", Foreign(&Texts)),
    ("schemes", Foreign(&Texts)),
])
.called("an operation")
.mended(mend::operation);

static CALLBACK: Shape =
    Shape { others: |_| Some(Object(&PATH_ITEM)), ..closed(&[]) }.called("a callback").instead(Instead::Nowhere);

pub(super) static PARAMETER: Shape = closed(&[
    ("name", Text),
    ("in", OneOf(&["query", "header", "path", "cookie", "body", "formData"])),
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
    ("collectionFormat", Foreign(&v20::COLLECTION_FORMAT)),
    ("type", Foreign(&Any)),
    ("format", Foreign(&Any)),
    ("items", Foreign(&Object(&v20::ITEMS))),
    ("default", Foreign(&Any)),
    ("enum", Foreign(&Any)),
    ("maximum", Foreign(&Bound)),
    ("exclusiveMaximum", Foreign(&Any)),
    ("minimum", Foreign(&Bound)),
    ("exclusiveMinimum", Foreign(&Any)),
    ("maxLength", Foreign(&Count)),
    ("minLength", Foreign(&Count)),
    ("pattern", Foreign(&Text)),
    ("maxItems", Foreign(&Count)),
    ("minItems", Foreign(&Count)),
    ("uniqueItems", Foreign(&Switch)),
    ("multipleOf", Foreign(&Bound)),
])
.called("a parameter")
.mended(mend::parameter)
.instead(Instead::Nowhere);

pub(super) static HEADER: Shape = closed(&[
    ("description", Text),
    ("required", Flag),
    ("deprecated", Switch),
    ("style", OneOf(&["simple"])),
    ("schema", Object(&SCHEMA)),
    ("content", Map(&MEDIA_TYPE)),
    ("example", Any),
    ("examples", Map(&EXAMPLE)),
    ("collectionFormat", Foreign(&v20::COLLECTION_FORMAT)),
    ("type", Foreign(&Any)),
    ("format", Foreign(&Any)),
    ("items", Foreign(&Object(&v20::ITEMS))),
    ("enum", Foreign(&Any)),
])
.called("a header")
.harmless(&["explode", "name", "in", "allowReserved", "allowEmptyValue"])
.mended(mend::header)
.instead(Instead::Nowhere);

pub(super) static REQUEST_BODY: Shape =
    closed(&[("description", Text), ("content", Map(&MEDIA_TYPE)), ("required", Flag)])
        .called("a request body")
        .mended(mend::request_body)
        .instead(Instead::Nowhere);

pub(super) static MEDIA_TYPE: Shape = closed(&[
    ("schema", Object(&SCHEMA)),
    ("example", Any),
    ("examples", Map(&EXAMPLE)),
    ("encoding", Map(&ENCODING)),
    ("itemSchema", Beyond(&Object(&SCHEMA))),
])
.called("a media type")
.mended(mend::media_type)
.instead(Instead::Empty);

pub(super) static ENCODING: Shape = closed(&[
    ("contentType", TextOrNull),
    ("headers", Map(&HEADER)),
    ("style", OneOf(&["form", "spaceDelimited", "pipeDelimited", "deepObject"])),
    // Its absence means what the style means.
    ("explode", Beyond(&Flag)),
    ("allowReserved", Flag),
])
.called("the encoding of a part")
.instead(Instead::Empty);

pub(super) static RESPONSES: Shape = Shape {
    others: |key| mend::is_status(key).then_some(Object(&RESPONSE)),
    ..closed(&[("default", Object(&RESPONSE))])
}
.mended(mend::responses)
.instead(Instead::Empty);

pub(super) static RESPONSE: Shape = closed(&[
    ("description", Text),
    ("headers", Map(&HEADER)),
    ("content", Map(&MEDIA_TYPE)),
    // Nothing is made of links, and `openapiv3` wants more of them than many documents have.
    ("links", Beyond(&Values)),
    ("schema", Foreign(&Object(&SCHEMA))),
])
.called("an answer")
.harmless(&["summary"])
.mended(mend::response)
.instead(Instead::Nowhere);

static EXAMPLE: Shape = closed(&[("summary", Text), ("description", Text), ("value", Any), ("externalValue", Text)])
    .spare()
    .short("value")
    .harmless(&["dataValue", "serializedValue"])
    .instead(Instead::Nowhere);

pub(super) static COMPONENTS: Shape = closed(&[
    ("schemas", Map(&SCHEMA)),
    ("responses", Map(&RESPONSE)),
    ("parameters", Map(&PARAMETER)),
    ("examples", Map(&EXAMPLE)),
    ("requestBodies", Map(&REQUEST_BODY)),
    ("headers", Map(&HEADER)),
    ("securitySchemes", Map(&SECURITY_SCHEME)),
    ("links", Beyond(&Values)),
    ("callbacks", Beyond(&Map(&CALLBACK))),
    ("pathItems", Beyond(&Map(&PATH_ITEM))),
    ("mediaTypes", Beyond(&Map(&MEDIA_TYPE))),
])
.called("`components`")
.mended(mend::components);

pub(super) static SECURITY_SCHEME: Shape = closed(&[
    ("type", OneOf(&["apiKey", "http", "oauth2", "openIdConnect"])),
    ("description", Text),
    ("name", Text),
    ("in", OneOf(&["query", "header", "cookie"])),
    ("scheme", Text),
    ("bearerFormat", Text),
    ("openIdConnectUrl", Text),
    ("flows", Object(&FLOWS)),
])
.called("a security scheme")
.harmless(&["deprecated", "oauth2MetadataUrl", "flow", "authorizationUrl", "tokenUrl", "scopes"])
.mended(mend::scheme)
.instead(Instead::Nowhere);

static FLOWS: Shape = closed(&[
    ("implicit", Object(&IMPLICIT)),
    ("password", Object(&TOKEN)),
    ("clientCredentials", Object(&TOKEN)),
    ("authorizationCode", Object(&FLOW)),
])
.instead(Instead::Empty);

static IMPLICIT: Shape = closed(&[("authorizationUrl", Text), ("refreshUrl", Text), ("scopes", TextMap)])
    .called("a flow")
    .harmless(&["tokenUrl"])
    .mended(mend::flow);
static TOKEN: Shape = closed(&[("tokenUrl", Text), ("refreshUrl", Text), ("scopes", TextMap)])
    .called("a flow")
    .harmless(&["authorizationUrl"])
    .mended(mend::flow);
static FLOW: Shape =
    closed(&[("authorizationUrl", Text), ("tokenUrl", Text), ("refreshUrl", Text), ("scopes", TextMap)])
        .called("a flow")
        .mended(mend::flow);

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
        ("exclusiveMinimum", Excluded),
        ("exclusiveMaximum", Excluded),
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
        ("prefixItems", Beyond(&List(&SCHEMA))),
    ])
}
.called("a schema")
.mended(mend::schema);

static DISCRIMINATOR: Shape =
    closed(&[("propertyName", Text), ("mapping", Kind::TextMap)]).called("a discriminator").short("propertyName");
