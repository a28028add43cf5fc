//! What the description of an operation says of its arguments.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::{Map, Value};
use specwright_apis::runtime::Operation;

/// Documents that have been read, by their names.
static DOCUMENTS: Mutex<Option<HashMap<&'static str, Arc<Value>>>> = Mutex::new(None);

/// What is said of one parameter or one member of a body.
#[derive(Clone, Debug, Default)]
pub(crate) struct Described {
    /// The name on the wire.
    pub(crate) name: String,
    /// Whether it must be given.
    pub(crate) required: bool,
    /// Its value when it is not given. That of a member of a body is of the member's type.
    pub(crate) default: Option<Value>,
    /// Whether the schema allows that value; some are prose.
    pub(crate) is_usable: bool,
}

/// The arguments of an operation.
#[derive(Clone, Debug, Default)]
pub(crate) struct Description {
    /// The parameters.
    pub(crate) params: Vec<Described>,
    /// The members of the body, if it is an object.
    pub(crate) members: Vec<Described>,
    /// The media type of the body, which may be a range.
    pub(crate) media_type: Option<String>,
}

impl Description {
    /// Reads the description of an operation.
    ///
    /// # Errors
    /// When it is not there: the documents must be compiled in.
    pub(crate) fn of(operation: &Operation) -> Result<Description, String> {
        let missing = || format!("{} has no description", operation.name);
        let root = document(operation).ok_or_else(missing)?;
        let definition: Value =
            operation.definition().and_then(|text| serde_json::from_str(text).ok()).ok_or_else(missing)?;
        let none = Map::new();
        let mut description = Description::default();
        for param in definition["parameters"].as_array().into_iter().flatten() {
            let param = resolved(&root, param);
            description.params.push(Described {
                name: param["name"].as_str().unwrap_or_default().to_owned(),
                required: param["required"] == true,
                default: resolved(&root, &param["schema"]).get("default").cloned(),
                is_usable: true,
            });
        }
        let body = resolved(&root, &definition["requestBody"]);
        for (media_type, content) in body["content"].as_object().unwrap_or(&none).iter().take(1) {
            description.media_type = Some(media_type.clone());
            members(&root, &content["schema"], &mut description.members);
        }
        Ok(description)
    }
}

fn document(operation: &Operation) -> Option<Arc<Value>> {
    let document = operation.document?;
    let mut documents = DOCUMENTS.lock().unwrap_or_else(PoisonError::into_inner);
    let documents = documents.get_or_insert_default();
    if !documents.contains_key(document.name) {
        let root = serde_json::from_str(document.text?).ok()?;
        documents.insert(document.name, Arc::new(root));
    }
    documents.get(document.name).cloned()
}

/// What a reference leads to.
fn resolved<'a>(root: &'a Value, mut value: &'a Value) -> &'a Value {
    while let Some(target) = value["$ref"].as_str().and_then(|text| root.pointer(text.strip_prefix('#')?)) {
        value = target;
    }
    value
}

fn members(root: &Value, schema: &Value, found: &mut Vec<Described>) {
    let schema = resolved(root, schema);
    for part in schema["allOf"].as_array().into_iter().flatten() {
        members(root, part, found);
    }
    let required = schema["required"].as_array();
    for (name, member) in schema["properties"].as_object().into_iter().flatten() {
        let schema = resolved(root, member);
        let default = member.get("default").or_else(|| schema.get("default"));
        let default = default.map(|default| typed(schema, default));
        found.push(Described {
            name: name.clone(),
            required: required.is_some_and(|names| names.iter().any(|required| required == name)),
            is_usable: default.as_ref().is_some_and(|default| allows(schema, default)),
            default,
        });
    }
}

/// A default as a value of the type: some numbers are described as texts.
fn typed(schema: &Value, default: &Value) -> Value {
    let is_number = matches!(schema["type"].as_str(), Some("integer" | "number"));
    let read = default.as_str().filter(|_| is_number).and_then(|text| serde_json::from_str(text).ok());
    read.unwrap_or_else(|| default.clone())
}

fn allows(schema: &Value, value: &Value) -> bool {
    let of_type = match schema["type"].as_str() {
        Some("string") => value.is_string(),
        Some("integer" | "number") => value.is_number(),
        Some("boolean") => value.is_boolean(),
        Some("array") => value.is_array(),
        Some("object") => value.is_object(),
        _ => true,
    };
    of_type && schema["enum"].as_array().is_none_or(|choices| choices.contains(value))
}
