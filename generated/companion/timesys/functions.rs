//! The functions of the vendor's client by their own names, and signed requests of any kind.

use std::borrow::Cow;
use std::sync::Arc;

use serde_json::{Map, Value};
use specwright_runtime::{Call, Error, Kind, Method, Operation, Param, ParamValue, Response, ToParam};

use super::super::API;
use super::table::{ECOSYSTEMS, Function, report_formats};
use super::{Place, Vigiles, refused};

impl Vigiles {
    /// A call of a function of the vendor's client by its name with the package, such as
    /// `vigiles.cves.get_cve_info`, and its arguments by the client's names for them. It sends what the client sends;
    /// `null` is as good as no argument.
    ///
    /// # Errors
    /// When there is no such function or argument, or a wanted one is missing or empty.
    pub fn function(&self, name: &str, arguments: &Map<String, Value>) -> Result<Call<Response>, Error> {
        let unknown = || refused(Kind::Build, format!("there is no function {name}"));
        let function = Function::find(name).ok_or_else(unknown)?;
        let operation =
            crate::schema::operation(&format!("{}.{}", API.name, function.operation)).ok_or_else(unknown)?;
        if let Some(other) = arguments.keys().find(|given| function.arguments().all(|known| known.name != **given)) {
            return Err(refused(Kind::Build, format!("{name} has no argument {other}")));
        }
        let mut call = Call::new(self, operation);
        for (name, value) in self.wire_arguments(function, arguments)? {
            let is_param = operation.params.iter().any(|param| param.name == name);
            call = if is_param { call.set(name, &value) } else { call.field(name, value) };
        }
        Ok(call)
    }

    /// The arguments of a function by their names on the wire.
    fn wire_arguments(
        &self,
        function: &Function,
        given: &Map<String, Value>,
    ) -> Result<Vec<(&'static str, Value)>, Error> {
        let refuse = |message: String| Err(refused(Kind::Build, message));
        let mut wire = Vec::new();
        for argument in function.arguments() {
            let value = given.get(argument.name).filter(|value| !value.is_null());
            match value {
                None if argument.required => return refuse(format!("{} is required", argument.name)),
                Some(value) if argument.required && is_nothing(value) => {
                    return refuse(format!("{} must not be empty", argument.name));
                }
                Some(value) if argument.if_any && is_nothing(value) => {}
                Some(value) => wire.push((argument.wire, value.clone())),
                None => {}
            }
        }
        let find = |name: &str| wire.iter().find(|(other, _)| *other == name).map(|(_, value)| value.clone());
        if let Some(fields) = find("with_field").filter(|fields| !is_texts(fields)) {
            return refuse(format!("extra_fields must be a list of texts, not {fields}"));
        }
        match function.name {
            "manifests.get_manifest_file" => wire.push(("send_file", true.into())),
            "manifests.rescan_manifest" => wire.extend(find("manifest_token").map(|token| ("manifest", token))),
            "manifests.bulk_move_manifests" | "manifests.bulk_copy_manifests" => {
                if find("target_group_token").is_none() && find("target_folder_token").is_none() {
                    return refuse("a target group or a target folder is required".into());
                }
                wire.push(("copy", (function.name == "manifests.bulk_copy_manifests").into()));
            }
            // The client asks a configured folder before it asks an argument for a group.
            "folders.get_folders" | "folders.create_folder" if self.place().folder().is_some() => {
                wire.retain(|(name, _)| *name != Place::home_name());
            }
            "reports.download_report" => {
                let format = find("format").unwrap_or_default();
                if !report_formats().iter().any(|known| format == *known) {
                    return refuse(format!("format must be one of {}, not {format}", report_formats().join(", ")));
                }
                let is_cyclonedx = format.as_str().is_some_and(|format| format.starts_with("cyclonedx"));
                wire.retain(|(name, _)| is_cyclonedx || !name.starts_with("sbom_"));
            }
            _ => {}
        }
        for (name, value) in &mut wire {
            if *name == "ecosystems" {
                *value = ecosystems(value.as_str().unwrap_or_default()).into();
            }
        }
        // What a function is about can be the configured product or group.
        let about_home = function.operation.ends_with("_info")
            || function.operation.ends_with("_settings")
            || function.operation.ends_with("_activity_log");
        let home = Place::home_name();
        let wants_home = about_home && function.arguments().any(|argument| argument.wire == home);
        if wants_home && wire.iter().all(|(name, value)| *name != home || is_nothing(value)) {
            wire.retain(|(name, _)| *name != home);
            wire.push((home, self.home()?.into()));
        }
        Ok(wire)
    }

    /// A signed call of any method and path, whose parameters are those that the vendor's client would send for the
    /// same data: booleans, numbers and `null` in Python's words. Nothing is added but the e-mail address.
    ///
    /// # Errors
    /// When the data is no object, and not `null`.
    pub fn raw(&self, method: Method, path: &str, data: &Value) -> Result<Call<Response>, Error> {
        let none = Map::new();
        let members = match data {
            Value::Object(members) => members,
            Value::Null => &none,
            _ => return Err(refused(Kind::Build, "the data of a call must be an object")),
        };
        let in_form = method == Method::POST;
        let mut operation =
            Operation::new("", method, "").api(&API).answers(&["application/json"]).security(&[&["signature"]]);
        operation.name = format!("{} {path}", operation.method).into();
        operation.path = path.to_owned().into();
        let param = |name: &String| {
            let mut param = Param::query("");
            param.name = Cow::Owned(name.clone());
            param
        };
        operation.params = members.keys().map(param).collect();
        let mut call = Call::new(self, Arc::new(operation));
        for (name, value) in members {
            call = call.set(name, &as_sent(value, in_form));
        }
        Ok(call)
    }
}

/// A value with `null` as it is sent: a form leaves it out, a query has a word for it.
fn as_sent(value: &Value, in_form: bool) -> ParamValue {
    match value {
        Value::Null if in_form => ParamValue::List(Vec::new()),
        Value::Null => ParamValue::Text("None".into()),
        Value::Array(items) => {
            let items = items.iter().filter(|item| !(in_form && item.is_null()));
            ParamValue::List(items.map(|item| as_sent(item, false)).collect())
        }
        other => other.to_param(),
    }
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        Value::Number(number) => number.as_f64() == Some(0.0),
        Value::Bool(true) => false,
    }
}

fn is_texts(value: &Value) -> bool {
    value.as_array().is_some_and(|items| items.iter().all(Value::is_string))
}

/// Ecosystems as they are sent: the known ones of a list with commas, or all.
fn ecosystems(text: &str) -> String {
    if text.to_lowercase() == "all" {
        return ECOSYSTEMS.join(",");
    }
    let wanted = text.split(',').map(str::trim);
    wanted.filter(|name| ECOSYSTEMS.contains(name)).collect::<Vec<_>>().join(",")
}
