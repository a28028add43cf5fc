//! Schema to type: the table of what becomes what.

use openapiv3::{ReferenceOr, Schema};

use super::compose::{copy, says_something};
use super::view::View;
use super::{Lower, lines};
use crate::diagnostic::{Code, Result};
use crate::document::push;
use crate::ir::{Inline, Shape, Shaped, Type, TypeId, TypeKind};

/// How deep schemas may lead into one another.
const DEEPEST: usize = 4_000;

/// From how many types on an inline schema has one type, wherever it is used.
const MANY_TYPES: usize = 200_000;

/// The type that an inline schema got last.
pub(super) struct Inlined {
    id: TypeId,
    /// How often it is being lowered, within itself.
    open: usize,
    /// Whether it was met then.
    met: bool,
    /// What it came to.
    ty: Option<Type>,
}

impl<'a> Lower<'a> {
    /// The type of a schema that stands somewhere inside another thing, which `source` names.
    pub(super) fn schema(&mut self, schema: &'a ReferenceOr<Schema>, at: &str, source: &Inline) -> Result<Type> {
        match schema {
            ReferenceOr::Reference { reference } => Ok(self.reference(reference, at)),
            ReferenceOr::Item(schema) => self.inline(schema, at, source),
        }
    }

    /// The type of the component that a reference means; of one that means nothing, nothing is known.
    fn reference(&mut self, reference: &str, at: &str) -> Type {
        let ty = self.follow(reference, at).and_then(|(name, _)| self.component(&name));
        self.heed(ty).unwrap_or(Type::Any)
    }

    /// As [`schema`](Lower::schema), with the type that an inline schema has already: unions that are made of one
    /// another would each make the types of all variants anew.
    pub(super) fn once(&mut self, schema: &'a ReferenceOr<Schema>, at: &str, source: &Inline) -> Result<Type> {
        let Some(known) = schema.as_item().and_then(|schema| self.inlined.get_mut(&std::ptr::from_ref(schema))) else {
            return self.schema(schema, at, source);
        };
        if known.open > 0 {
            // It is named already after what it stands in.
            known.met = true;
            return Ok(Type::Named(known.id));
        }
        let Some(ty) = known.ty.clone() else { return self.schema(schema, at, source) };
        if let Type::Named(id) = ty {
            self.types[id.0].sources.push(source.clone());
        }
        Ok(ty)
    }

    pub(super) fn boxed(&mut self, schema: &'a ReferenceOr<Box<Schema>>, at: &str, source: &Inline) -> Result<Type> {
        match schema {
            ReferenceOr::Reference { reference } => Ok(self.reference(reference, at)),
            ReferenceOr::Item(schema) => self.inline(schema, at, source),
        }
    }

    /// What a component is.
    pub(super) fn definition(
        &mut self,
        schema: &'a ReferenceOr<Schema>,
        at: &str,
        id: TypeId,
        name: &str,
    ) -> Result<(TypeKind, Vec<String>)> {
        let source = Inline::Component(name.into());
        match schema {
            ReferenceOr::Reference { .. } => {
                Ok((TypeKind::Alias(self.schema(schema, at, &source)?.present()), Vec::new()))
            }
            ReferenceOr::Item(schema) => {
                let docs = lines(schema.schema_data.description.as_deref());
                let view = View::new(schema);
                let kind = match self.discriminated(&view, at, id, name)? {
                    Some(kind) => kind,
                    None => self.kind(&view, at, &|member| Inline::Member(id, member.into()), &source)?,
                };
                let kind = match kind {
                    TypeKind::Alias(ty) => TypeKind::Alias(ty.present()),
                    kind => kind,
                };
                Ok((kind, docs))
            }
        }
    }

    fn inline(&mut self, schema: &'a Schema, at: &str, source: &Inline) -> Result<Type> {
        let view = View::new(schema);
        if let Some(ty) = self.known_inline(schema) {
            return Ok(if self.is_nullable(&view, at)? { Type::Nullable(Box::new(ty)) } else { ty });
        }
        if self.within >= DEEPEST {
            let message = format!("schemas that are made of one another lead more than {DEEPEST} deep");
            return Err(self.error(Code::Limit, at, message).help("give a document of the usual size"));
        }
        let id = TypeId(self.types.len());
        // Members of an inline object are named after it, so its place is taken before they are lowered.
        let placeholder = view.is_object() || !view.all_of.is_empty() || !view.choice().0.is_empty();
        let docs = lines(schema.schema_data.description.as_deref());
        if placeholder {
            self.define(source.clone(), at, TypeKind::Alias(Type::Any), docs.clone());
            let known = self.inlined.entry(schema).or_insert(Inlined { id, open: 0, met: false, ty: None });
            known.id = if known.open == 0 { id } else { known.id };
            known.open += 1;
        }
        let member = |member: &str| if placeholder { Inline::Member(id, member.into()) } else { source.clone() };
        self.within += 1;
        let kind = self.kind(&view, at, &member, source);
        self.within -= 1;
        let known = self.inlined.get_mut(&std::ptr::from_ref(schema));
        let met = known.is_some_and(|known| {
            known.open -= 1;
            known.met && known.id == id
        });
        let ty = match kind? {
            TypeKind::Alias(ty) => {
                if met {
                    // Whoever came upon it meanwhile has it by this name.
                    self.types[id.0].kind = TypeKind::Alias(ty.clone());
                }
                ty
            }
            kind if placeholder => {
                self.types[id.0].kind = kind;
                Type::Named(id)
            }
            kind => Type::Named(self.define(source.clone(), at, kind, docs)),
        };
        if let Some(known) = self.inlined.get_mut(&std::ptr::from_ref(schema)) {
            known.ty = Some(ty.clone());
        }
        Ok(match ty {
            Type::Nullable(_) | Type::Any => ty,
            ty if self.is_nullable(&view, at)? => Type::Nullable(Box::new(ty)),
            ty => ty,
        })
    }

    /// The type that an inline schema has already: where it is met within itself once more, and where there are so many
    /// types that no other can be made for each place that the schema is used in.
    fn known_inline(&mut self, schema: &Schema) -> Option<Type> {
        let many = self.types.len() > MANY_TYPES;
        let known = self.inlined.get_mut(&std::ptr::from_ref(schema))?;
        if known.open > 1 || many && known.open > 0 {
            known.met = true;
            return Some(Type::Named(known.id));
        }
        known.ty.clone().filter(|_| many).map(Type::present)
    }

    /// The type-mapping table. `member` names what stands inside; `source` is what the schema itself is called.
    pub(super) fn kind(
        &mut self,
        view: &View<'a>,
        at: &str,
        member: &dyn Fn(&str) -> Inline,
        source: &Inline,
    ) -> Result<TypeKind> {
        self.note_ignored(view, at);
        if let Some(kind) = self.listed_kind(view, at, source) {
            return Ok(kind);
        }
        if !view.all_of.is_empty() {
            return self.all_of(view, at, member, source);
        }
        let (of, keyword) = view.choice();
        if of.iter().any(says_something) {
            let own = View { one_of: &[], any_of: &[], ..copy(view) };
            let parts = if view.is_object() { vec![(own, at.to_owned())] } else { Vec::new() };
            return self.union(view, of, keyword, at, member, source, &parts);
        }
        if !of.is_empty() {
            let message = format!("`{keyword}` that only says which members go together has no effect on the type");
            self.note(Code::KeywordIgnored, at, message);
        }
        if let Some(types) = view.types().filter(|types| types.len() > 1) {
            return self.several_types(view, &types, at, member, source);
        }
        if view.properties.is_some() {
            let mut fields = self.fields(view, at, member)?;
            let rest = self.rest(view.additional, at, member)?;
            if rest.is_none() {
                self.undescribed(view, &mut fields, at);
            }
            return Ok(TypeKind::Struct { fields, rest, envelope: false });
        }
        if let Some((ty, keyword)) = view.implied {
            self.note(Code::Assumed, at, format!("no type is named; `{keyword}` speaks of type {ty}, which is taken"));
        }
        if let Some(scalar) = self.scalar(view) {
            return Ok(TypeKind::Alias(scalar));
        }
        Ok(TypeKind::Alias(match view.ty {
            Some("array") => self.list(view, at, source)?,
            Some("object") => self.map(view, at, member)?,
            _ => {
                let message = match view.types() {
                    Some(types) if types.is_empty() => "a schema of null alone".into(),
                    Some(types) => format!("a schema of an unknown type, {}", types.join("")),
                    None => "a schema that names no type".to_owned(),
                };
                self.note(Code::AnyValue, at, message);
                Type::Any
            }
        }))
    }

    /// One of several types that one schema names: each as if it stood alone.
    fn several_types(
        &mut self,
        view: &View<'a>,
        types: &[&'a str],
        at: &str,
        member: &dyn Fn(&str) -> Inline,
        source: &Inline,
    ) -> Result<TypeKind> {
        let mut variants: Vec<Shaped> = Vec::new();
        for (name, shape) in [
            ("boolean", Shape::Boolean),
            ("integer", Shape::Integer),
            ("number", Shape::Number),
            ("string", Shape::Text),
            ("array", Shape::List(Vec::new())),
            ("object", Shape::Object(Vec::new())),
        ] {
            if types.contains(&name) {
                let mut own = View { ty: Some(name), ..copy(view) };
                if name != "object" {
                    (own.properties, own.required, own.additional) = (None, &[], None);
                }
                let ty = match self.kind(&own.single(), at, member, source)? {
                    TypeKind::Alias(ty) => ty.present(),
                    kind => Type::Named(self.define(member(name), at, kind, Vec::new())),
                };
                variants.push(Shaped { shapes: vec![shape], ty });
            }
        }
        if variants.len() < types.len() {
            self.note(Code::AnyValue, at, format!("a schema of types that are not known: {}", types.join(", ")));
            return Ok(TypeKind::Alias(Type::Any));
        }
        Ok(TypeKind::Shapes { variants })
    }

    /// A list, or a tuple.
    fn list(&mut self, view: &View<'a>, at: &str, source: &Inline) -> Result<Type> {
        let Some(items) = view.items else {
            self.note(Code::AnyValue, at, "an array without `items`");
            return Ok(Type::List(Box::new(Type::Any)));
        };
        if let Some(types) = self.tuple(view, items, at, source)? {
            return Ok(types);
        }
        Ok(Type::List(Box::new(self.boxed(items, &push(at, "items"), source)?)))
    }

    /// An object whose keys are data.
    fn map(&mut self, view: &View<'a>, at: &str, member: &dyn Fn(&str) -> Inline) -> Result<Type> {
        if view.items.is_some() {
            self.note(Code::TypeContradiction, at, "type object contradicts `items`, which has no effect");
        }
        let values = match self.rest(view.additional, at, member)? {
            Some(values) => values,
            None => {
                self.note(Code::AnyValue, at, "an object of which nothing is said");
                Type::Any
            }
        };
        Ok(Type::Map(Box::new(values)))
    }
}
