//! What a schema says without effect, or against itself.

use serde_json::Value;

use super::Lower;
use super::view::View;
use crate::diagnostic::Code;
use crate::hub::CARRIED;
use crate::ir::{Type, TypeKind};

impl<'a> Lower<'a> {
    /// Notes keywords that were carried past the hub and have no effect on the type.
    pub(super) fn note_ignored(&mut self, view: &View<'a>, at: &str) {
        const HEARD: &[&str] = &[
            "enum",
            "const",
            "type",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "examples",
            "example",
            "default",
            "$comment",
            "prefixItems",
            "patternProperties",
            "contentEncoding",
            "contentMediaType",
            "xml",
        ];
        for key in view.data.extensions.keys() {
            if let Some(keyword) = key.strip_prefix(CARRIED).filter(|k| !HEARD.contains(k)) {
                self.note(Code::KeywordIgnored, at, format!("`{keyword}` has no effect on the type"));
            }
        }
        if view.memberless {
            let message =
                format!("type {} contradicts `properties`, which have no effect", view.ty.unwrap_or_default());
            self.note(Code::TypeContradiction, at, message);
        }
        if view.not {
            self.note(Code::KeywordIgnored, at, "`not` has no effect on the type");
        }
    }

    /// Notes a default that its type does not have.
    pub(super) fn check_default(&mut self, ty: &Type, default: &Option<Value>, at: &str) {
        let Some(default) = default else { return };
        let fits = match ty {
            Type::I32 | Type::I64 => default.is_i64(),
            Type::U64 => default.is_u64(),
            Type::F64 => default.is_number(),
            Type::Bool => default.is_boolean(),
            Type::List(_) => default.is_array(),
            Type::Map(_) => default.is_object(),
            Type::Number => default.is_number(),
            Type::Text | Type::Formatted(_) => default.is_string(),
            Type::Tuple(types) => default.as_array().is_some_and(|items| items.len() == types.len()),
            Type::Nullable(inner) => {
                if !default.is_null() {
                    self.check_default(inner, &Some(default.clone()), at);
                }
                return;
            }
            Type::Named(id) => match &self.types[id.0].kind {
                TypeKind::Enum { values, .. } => {
                    let (text, json) = (default.as_str(), default.to_string());
                    values.iter().any(|v| Some(v.wire.as_str()) == text || v.wire == json)
                }
                _ => true,
            },
            _ => true,
        };
        if !fits {
            self.note(Code::DefaultMismatch, at, format!("the default {default} is no value of this type"));
        }
    }
}
