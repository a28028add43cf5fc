//! What a schema says without effect, or against itself.

use serde_json::Value;

use super::Lower;
use super::view::View;
use crate::diagnostic::Code;
use crate::hub::CARRIED;
use crate::ir::{Field, Type, TypeKind};

impl<'a> Lower<'a> {
    /// Notes keywords that were carried past the hub and have no effect on the type.
    pub(super) fn note_ignored(&mut self, view: &View<'a>, at: &str) {
        const HEARD: [&str; 12] = [
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
        ];
        for key in view.data.extensions.keys() {
            if let Some(keyword) = key.strip_prefix(CARRIED).filter(|k| !HEARD.contains(k)) {
                self.note(Code::KeywordIgnored, at, format!("`{keyword}` has no effect on the type"));
            }
        }
        if view.not {
            self.note(Code::KeywordIgnored, at, "`not` has no effect on the type");
        }
    }

    /// Notes required names that are no members.
    pub(super) fn check_required(&mut self, required: &[String], fields: &[Field], at: &str) {
        for name in required.iter().filter(|name| !fields.iter().any(|field| field.wire == **name)) {
            self.note(Code::TypeContradiction, at, format!("`{name}` is required, but not described; it is no member"));
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
            Type::Text | Type::Uuid | Type::Date | Type::DateTime => default.is_string(),
            Type::Named(id) => match &self.types[id.0].kind {
                TypeKind::Enum { values } => values.iter().any(|v| Some(v.wire.as_str()) == default.as_str()),
                _ => true,
            },
            _ => true,
        };
        if !fits {
            self.note(Code::DefaultMismatch, at, format!("the default {default} is no value of this type"));
        }
    }
}
