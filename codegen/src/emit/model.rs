//! Types, in the words of the runtime's macros.

use super::docs::constraints;
use super::{Context, print, prose, tokens};
use crate::ir::{Access, Field, Has, Listed, Shape, Type, TypeDef, TypeId, TypeKind, Usage};
use crate::names::case::source;

/// The items that make up a type.
pub(super) fn items(context: &Context<'_>, id: TypeId) -> Vec<String> {
    let def = context.api.def(id);
    let names = context.names.ty(id);
    let mut items = vec![definition(context, id)];
    if let TypeKind::Struct { fields, .. } = &def.kind
        && let Some(data) = fields.iter().position(|f| f.ty == Type::Data)
    {
        items.push(envelope_methods(&names.ident, &names.members[data], fields[data].required));
        if context.settings.pagination.is_some() {
            items.push(page(&names.ident, &names.members[data], fields[data].required));
        }
    }
    let object = matches!(
        def.kind,
        TypeKind::Struct { .. } | TypeKind::Union { .. } | TypeKind::Shapes { .. } | TypeKind::Views { .. }
    );
    if def.usage.parameter && object {
        items.push(format!("rt::object_param!({});\n", names.ident));
    }
    let loose = matches!(def.kind, TypeKind::Enum { .. } | TypeKind::Shapes { .. } | TypeKind::Views { .. });
    if loose && def.usage.answer {
        items.push(format!(
            "impl rt::Answer for {} {{\n    fn from_response(response: rt::Response) -> Result<Self, rt::Error> {{\n        \
             response.json()\n    }}\n}}\n",
            names.ident
        ));
    }
    items
}

/// The definition of a type.
fn definition(context: &Context<'_>, id: TypeId) -> String {
    let def = context.api.def(id);
    let name = &context.names.ty(id).ident;
    match &def.kind {
        TypeKind::Struct { fields, rest, envelope } => object(context, id, fields, rest.as_ref(), *envelope),
        TypeKind::Enum { of, values } => {
            let kind = match of {
                Listed::Texts => "text_enum",
                Listed::Integers => "integer_enum",
                Listed::Values => "value_enum",
            };
            let mut text = format!("rt::{kind}! {{\n{}    pub enum {name} {{\n", docs(context, def));
            for (value, variant) in values.iter().zip(&context.names.ty(id).members) {
                let wire = if *of == Listed::Integers { value.wire.clone() } else { print::literal(&value.wire) };
                let lines: Vec<String> = prose::lines(&value.docs);
                text.push_str(&print::docs(&lines, "///", "        "));
                text.push_str(&format!("        {variant} => {wire},\n"));
            }
            text + "    }\n}\n"
        }
        TypeKind::Shapes { variants } => {
            let mut text =
                format!("rt::shapes! {{ {}\n{}    pub enum {name} {{\n", half(def.usage), docs(context, def));
            for (variant, ident) in variants.iter().zip(&context.names.ty(id).members) {
                let shapes = shapes(&variant.shapes);
                text.push_str(&format!("        {ident}({}) => {shapes},\n", ty(context, &variant.ty)));
            }
            text + "    }\n}\n"
        }
        TypeKind::Union { tag, variants } => {
            let half = half(def.usage);
            let tag = print::literal(tag);
            let mut text = format!("rt::union! {{ {half}\n{}    pub enum {name} by {tag} {{\n", docs(context, def));
            for (variant, ident) in variants.iter().zip(&context.names.ty(id).members) {
                let tags: Vec<String> = variant.tags.iter().map(|t| print::literal(t)).collect();
                text.push_str(&format!("        {ident}({}) => [{}],\n", ty(context, &variant.ty), tags.join(", ")));
            }
            text + "    }\n}\n"
        }
        TypeKind::Views { variants } => {
            let mut text =
                format!("rt::views! {{ {}\n{}    pub struct {name} {{\n", half(def.usage), docs(context, def));
            for (variant, view) in variants.iter().zip(&context.names.ty(id).members) {
                text.push_str(&format!("        {view}: {},\n", ty(context, variant)));
            }
            text + "    }\n}\n"
        }
        TypeKind::Alias(of) => {
            format!("{}pub type {name} = {};\n", docs(context, def).replace("    ///", "///"), ty(context, of))
        }
    }
}

/// Whether a member is going out of use, which its own type's code must not be warned of.
pub(super) fn has_deprecated(def: &TypeDef) -> bool {
    matches!(&def.kind, TypeKind::Struct { fields, .. } if fields.iter().any(|f| f.deprecated))
}

/// The word that says where values go.
fn half(usage: Usage) -> &'static str {
    match (usage.request, usage.response) {
        (true, false) => "request",
        (false, true) => "response",
        _ => "both",
    }
}

fn object(context: &Context<'_>, id: TypeId, fields: &[Field], rest: Option<&Type>, envelope: bool) -> String {
    let def = context.api.def(id);
    let names = context.names.ty(id);
    let generic = if envelope { "<T>" } else { "" };
    let mut required = String::new();
    let mut optional = String::new();
    let mut three_state = String::new();
    let mut secret = Vec::new();
    for (field, name) in fields.iter().zip(&names.members) {
        let list = match (field.required, field.three_state) {
            (true, _) => &mut required,
            (false, false) => &mut optional,
            (false, true) => &mut three_state,
        };
        list.push_str(&member(context, field, name));
        if field.secret {
            secret.push(source(name));
        }
    }
    let hiding = if secret.is_empty() { String::new() } else { format!(" hiding [{}]", secret.join(", ")) };
    let mut text = format!(
        "rt::model! {{ {}{hiding}\n{}    pub struct {}{generic} {{\n",
        half(def.usage),
        docs(context, def),
        names.ident
    );
    text.push_str(&required);
    text.push_str("        ..\n");
    text.push_str(&optional);
    if !three_state.is_empty() {
        text.push_str("        ?\n");
        text.push_str(&three_state);
    }
    if let (Some(rest), Some(name)) = (rest, names.members.last()) {
        text.push_str(&format!("        **\n        /// All other members.\n        {name}: {},\n", ty(context, rest)));
    }
    text.push_str("    }\n}\n");
    text
}

/// What an envelope can do beyond being kept whole.
fn envelope_methods(name: &str, data: &str, required: bool) -> String {
    let data_type = if required { "T" } else { "Option<T>" };
    let field = source(data);
    format!(
        "impl<T> {name}<T> {{\n    /// What the answer is about, without the rest.\n    \
         pub fn into_{data}(self) -> {data_type} {{\n        self.{field}\n    }}\n}}\n"
    )
}

/// An envelope around a list is a page of it.
fn page(name: &str, data: &str, required: bool) -> String {
    let field = source(data);
    let none = if required { "" } else { ".unwrap_or_default()" };
    format!(
        "impl<T> rt::Page for {name}<Vec<T>>\nwhere\n    Self: rt::Answer,\n{{\n    type Item = T;\n\n    \
         fn into_items(self) -> Vec<T> {{\n        self.{field}{none}\n    }}\n}}\n"
    )
}

fn member(context: &Context<'_>, field: &Field, name: &str) -> String {
    let mut lines: Vec<String> = prose::lines(&field.docs);
    let bounds = constraints(&field.constraints, &field.ty);
    if !bounds.is_empty() {
        lines.push(bounds);
    }
    let said: &[(bool, &str)] = &[
        (field.access == Access::ReadOnly, "Read-only: servers set it, and a request may leave it out."),
        (field.access == Access::WriteOnly, "Write-only: answers may leave it out."),
        (field.three_state, "`Some(None)` sends null, `None` nothing."),
    ];
    lines.extend(said.iter().filter(|(holds, _)| *holds).map(|(_, words)| (*words).to_owned()));
    let docs = print::docs(&lines, "///", "        ");
    let deprecated = if field.deprecated { "        #[deprecated]\n" } else { "" };
    // Absent and null are one, unless the member must be there.
    let of = match &field.ty {
        Type::Nullable(inner) if !field.required => inner,
        of => of,
    };
    format!("{docs}{deprecated}        {}: {} => {},\n", source(name), ty(context, of), print::literal(&field.wire))
}

/// What values look like, as data.
fn shapes(shapes: &[Shape]) -> String {
    let all: Vec<String> = shapes.iter().map(shape).collect();
    format!("[{}]", all.join(", "))
}

fn shape(shape: &Shape) -> String {
    match shape {
        Shape::Boolean => "rt::Shape::Boolean".into(),
        Shape::Integer => "rt::Shape::Integer".into(),
        Shape::Number => "rt::Shape::Number".into(),
        Shape::Text => "rt::Shape::Text".into(),
        Shape::List(items) => format!("rt::Shape::List(&{})", shapes(items)),
        Shape::Object(has) => {
            let has = has.iter().map(|has| match has {
                Has::Member(name) => format!("rt::Has::Member({})", print::literal(name)),
                Has::Value(name, values) => {
                    let values: Vec<String> = values.iter().map(|value| print::literal(value)).collect();
                    format!("rt::Has::Value({}, &[{}])", print::literal(name), values.join(", "))
                }
                Has::Shape(name, of) => format!("rt::Has::Shape({}, &{})", print::literal(name), shapes(of)),
            });
            format!("rt::Shape::Object(&[{}])", has.collect::<Vec<_>>().join(", "))
        }
    }
}

fn docs(context: &Context<'_>, def: &TypeDef) -> String {
    let mut lines: Vec<String> = prose::lines(&def.docs);
    if lines.is_empty() {
        let place = def.origin.rsplit('/').next().unwrap_or_default().replace("~1", "/").replace("~0", "~");
        let place = match (&def.sources[0], def.origin.strip_prefix("/components/schemas/")) {
            (crate::ir::Inline::Component(_), _) => place,
            (_, Some(within)) => within.to_owned(),
            _ => context.sources.origin(&def.origin).1,
        };
        lines.push(format!("Schema {}.", super::docs::code(&place)));
    }
    print::docs(&lines, "///", "    ")
}

pub(crate) fn ty(context: &Context<'_>, ty: &Type) -> String {
    print::ty(&tokens::ty(ty, context.names))
}
