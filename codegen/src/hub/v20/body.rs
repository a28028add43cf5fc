//! Parameters of the body and of forms as a request body.

use serde_json::{Map, Value, json};

use super::parameters::{Part, Place, schema_at, schema_of};
use super::responses::usual;
use super::{Convert, Members, is_file};
use crate::diagnostic::Code;
use crate::document::push;

const FORM: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

fn is_multipart(media: &str) -> bool {
    media.starts_with("multipart/")
}

fn is_form(media: &str) -> bool {
    is_multipart(media) || media.starts_with(FORM)
}

/// Whether a field is a file, or a list of files.
fn files(field: &Value) -> bool {
    is_file(field) || field.get("items").is_some_and(is_file)
}

impl Convert<'_> {
    /// The request body that is made of these parts; none without any.
    pub(super) fn body(&mut self, parts: Vec<Part>, consumes: &[String], at: &str) -> Option<Value> {
        let to = push(at, "requestBody");
        let (fields, bodies): (Vec<Part>, Vec<Part>) = parts.into_iter().partition(Part::is_field);
        let mut content = Map::new();
        let mut body = Map::new();
        if !fields.is_empty() {
            self.moved(&to, &fields[0].list);
            self.fields(&fields, consumes, &to, &mut content);
            body.insert("required".into(), fields.iter().any(Part::is_required).into());
            let fields: Value = fields.iter().map(|field| field.members.clone()).collect();
            body.insert("x-specwright-formData".into(), fields);
        }
        let has_fields = !fields.is_empty();
        let mut bodies = bodies.into_iter();
        if let Some(part) = bodies.next() {
            self.moved(&to, &part.from);
            let types = consumes.iter().filter(|media| !has_fields || !is_form(media)).cloned().collect();
            body.extend(self.whole(part, types, &to, &mut content));
        }
        for other in bodies {
            let message = format!("an operation sends one body; `{}` is left out", other.name());
            self.note(Code::KeywordIgnored, &other.from, message);
        }
        let some = !content.is_empty();
        body.insert("content".into(), content.into());
        some.then(|| body.into())
    }

    /// A body that one parameter describes.
    fn whole(&mut self, part: Part, mut types: Vec<String>, to: &str, content: &mut Members) -> Members {
        let Part { mut members, from, .. } = part;
        let schema_from = schema_at(&members, &from);
        let schema = schema_of(&mut members);
        let is_file = is_file(&schema);
        if types.is_empty() {
            let media = usual(is_file);
            self.note(Code::Assumed, &from, format!("no media type of the body is said; {media} is taken"));
            types.push(media.into());
        }
        for media in types {
            let at = push(&push(to, "content"), &media);
            self.moved(&at, &from);
            self.moved(&push(&at, "schema"), &schema_from);
            content.insert(media, json!({ "schema": schema }));
        }
        members.shift_remove("in");
        members.shift_remove("name");
        members
    }

    /// A form.
    fn fields(&mut self, fields: &[Part], consumes: &[String], to: &str, content: &mut Members) {
        let list = &fields[0].list;
        let has_file = fields.iter().any(|field| files(&field.members.clone().into()));
        let fits = |media: &&String| if has_file { is_multipart(media) } else { is_form(media) };
        let mut types: Vec<String> = consumes.iter().filter(fits).cloned().collect();
        if types.is_empty() && has_file {
            types.push(MULTIPART.into());
        } else if types.is_empty() {
            self.note(Code::Assumed, list, format!("no media type of a form is said; {FORM} is taken"));
            types.push(FORM.into());
        }
        for media in types {
            let place = if is_multipart(&media) { Place::Multipart } else { Place::Form };
            let at = push(&push(to, "content"), &media);
            self.moved(&at, list);
            let at = push(&at, "schema");
            self.moved(&at, list);
            let mut properties = Map::new();
            let mut encoding = Map::new();
            for field in fields {
                if properties.contains_key(field.name()) {
                    let message = format!("the parameter {} is described twice", field.name());
                    self.note(Code::KeywordIgnored, &field.from, message);
                    continue;
                }
                let to = push(&push(&at, "properties"), field.name());
                self.moved(&to, &schema_at(&field.members, &field.from));
                let (property, style) = self.field(field, place);
                properties.insert(field.name().into(), property);
                if let Some((style, explode)) =
                    style.filter(|style| place == Place::Multipart || *style != ("form", true))
                {
                    let format = field.members.get("collectionFormat").cloned().unwrap_or_else(|| json!("csv"));
                    let format_key = format!("{}collectionFormat", super::CARRIED);
                    encoding
                        .insert(field.name().into(), json!({ "style": style, "explode": explode, format_key: format }));
                }
            }
            let required = fields.iter().filter(|field| field.is_required()).map(Part::name);
            let required: Value = required.collect();
            let schema = json!({ "type": "object", "properties": properties, "required": required });
            content.insert(media, json!({ "schema": schema, "encoding": encoding }));
        }
    }

    /// A field of a form as a property.
    fn field(&mut self, field: &Part, place: Place) -> (Value, Option<(&'static str, bool)>) {
        let mut members = field.members.clone();
        let (mut schema, style) = self.described(&mut members, place, &field.from);
        if let Value::Object(property) = &mut schema {
            let told = |key: &str| ["description", "deprecated", "example"].contains(&key) || is_extension(key);
            for (key, value) in members.into_iter().filter(|(key, _)| told(key)) {
                property.insert(key, value);
            }
        }
        (schema, style)
    }
}

/// Whether this is the vendor's, not one of ours.
fn is_extension(key: &str) -> bool {
    key.starts_with("x-") && !key.starts_with(super::CARRIED)
}
