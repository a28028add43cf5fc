//! The envelope: an object that is the same around the data of every answer.

use openapiv3::{ReferenceOr, Schema, SchemaKind};

use super::Lower;
use super::view::View;
use crate::config::Envelope;
use crate::diagnostic::{Code, Error, Note, Result};
use crate::document::escape;
use crate::ir::{Inline, Type, TypeId, TypeKind};

impl<'a> Lower<'a> {
    /// The envelope around its data, when the component is one.
    pub(super) fn envelope(&mut self, name: &str) -> Result<Option<Type>> {
        let Some(settings) = &self.settings.envelope else { return Ok(None) };
        let (Some(base), Some(own)) = (self.members(&settings.schema), self.members(name)) else { return Ok(None) };
        let data = settings.data.as_str();
        let same = base.contains_key(data)
            && base.len() == own.len()
            && base.iter().all(|(key, value)| key == data && own.contains_key(key) || own.get(key) == Some(value));
        if !same {
            return Ok(None);
        }
        let id = self.envelope_type(&settings.schema, data)?;
        let at = format!("/components/schemas/{}/properties/{data}", escape(name));
        let inner = self.boxed(&own[data], &at, &Inline::Component(name.into()))?;
        Ok(Some(Type::Envelope(id, Box::new(inner))))
    }

    /// The envelope around this data, where the api has one.
    pub(super) fn enveloped(&mut self, data: Type) -> Result<Type> {
        let Some(Envelope { schema, data: member, .. }) = &self.settings.envelope else { return Ok(data) };
        if !self.members(schema).is_some_and(|members| members.contains_key(member)) {
            let message = format!("manifest: no component {schema:?} has a member {member:?}, so it is no envelope");
            return Err(Error::new(Code::Settings, message).help("name the component and its member in `envelope`"));
        }
        self.reached.insert(schema.clone());
        Ok(Type::Envelope(self.envelope_type(schema, member)?, Box::new(data)))
    }

    fn members(&self, name: &str) -> Option<&'a indexmap::IndexMap<String, ReferenceOr<Box<Schema>>>> {
        let ReferenceOr::Item(schema) = self.schemas().get(name)? else { return None };
        match &schema.schema_kind {
            SchemaKind::Type(openapiv3::Type::Object(object)) => Some(&object.properties),
            _ => None,
        }
    }

    fn envelope_type(&mut self, name: &str, data: &str) -> Result<TypeId> {
        if let Some(id) = self.components.get(name) {
            return Ok(*id);
        }
        let origin = format!("/components/schemas/{}", escape(name));
        let id = self.define(Inline::Component(name.into()), &origin, TypeKind::Alias(Type::Any), Vec::new());
        self.components.insert(name.into(), id);
        let ReferenceOr::Item(schema) = &self.schemas()[name] else { return Ok(id) };
        let view = View::new(schema);
        let noted = self.notes.len();
        let mut fields = self.fields(&view, &origin, &|member| Inline::Member(id, member.into()))?;
        for field in &mut fields {
            if field.wire == data {
                field.ty = Type::Data;
            }
        }
        let pointer = format!("/properties/{data}");
        let of_data = |n: &Note| n.location.as_ref().is_some_and(|place| place.pointer.ends_with(&pointer));
        let kept: Vec<_> = self.notes.drain(noted..).filter(|n| !of_data(n)).collect();
        self.notes.extend(kept);
        self.types[id.0].kind = TypeKind::Struct { fields, rest: None, envelope: true };
        Ok(id)
    }
}
