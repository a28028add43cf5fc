//! `oneOf` and `anyOf`: values of one of several types.

use std::rc::Rc;

use indexmap::IndexMap;
use openapiv3::{ReferenceOr, Schema};

use super::compose::{copy, reference};
use super::view::View;
use super::{Lower, lines};
use crate::diagnostic::{Code, Result};
use crate::document::{component, push};
use crate::ir::{EnumValue, Format, Inline, Listed, Shaped, Type, TypeKind, Variant};

/// The variants of a union, null aside.
struct Variants<'a> {
    schemas: Vec<&'a ReferenceOr<Schema>>,
    places: Vec<String>,
    views: Vec<View<'a>>,
}

impl Variants<'_> {
    fn drop_last(&mut self) {
        self.schemas.pop();
        self.places.pop();
        self.views.pop();
    }
}

impl<'a> Lower<'a> {
    /// One of several schemas. With parts, each of them besides has the members of those.
    #[allow(clippy::too_many_arguments)]
    pub(super) fn union(
        &mut self,
        view: &View<'a>,
        of: &'a [ReferenceOr<Schema>],
        keyword: &str,
        at: &str,
        member: &dyn Fn(&str) -> Inline,
        source: &Inline,
        parts: &[(View<'a>, String)],
    ) -> Result<TypeKind> {
        let variants = self.variants(of, keyword, at)?;
        if variants.schemas.len() > 1
            && let Some(values) = self.values_of_all(&variants.schemas, &variants.places)?
        {
            self.note(Code::UnionGuessed, at, values.words());
            return Ok(values.kind());
        }
        let of_tag = match variants.schemas.len() {
            0 | 1 => None,
            _ => self.tag(view, &variants.schemas, &variants.places, at)?,
        };
        let Variants { schemas, places, views } = &variants;
        let mut types = Vec::new();
        for (index, schema) in schemas.iter().enumerate() {
            let tagged = of_tag.as_ref().and_then(|(_, tags)| tags[index].first()).filter(|tag| !tag.is_empty());
            let own = match (tagged, reference(schema)) {
                (Some(tag), _) => member(tag),
                (None, Some(reference)) => member(&component(reference, "schemas").unwrap_or_default()),
                _ if schemas.len() == 1 => source.clone(),
                _ => member(views[index].name()),
            };
            types.push(self.variant(schema, &places[index], &own, parts)?.present());
        }
        if types.windows(2).all(|pair| pair[0] == pair[1]) {
            return Ok(TypeKind::Alias(types.pop().unwrap_or(Type::Any)));
        }
        if let Some((tag, tags)) = of_tag {
            let variants = self.by_tag(&variants, types, tags, at, member)?;
            return Ok(TypeKind::Union { tag, variants });
        }
        let grouped = self.scalars_as_one(&variants, types, member)?;
        if let [(_, ty)] = &grouped[..] {
            return Ok(TypeKind::Alias(ty.clone()));
        }
        let (of, types): (Vec<usize>, Vec<Type>) = grouped.into_iter().unzip();
        let message = "no discriminator is given; what the values look like tells them apart";
        self.by_shape(&variants, &of, types, at, message)
    }

    /// Some of the variants by what their values look like; where that does not tell them apart, the value is kept.
    fn by_shape(
        &mut self,
        variants: &Variants<'a>,
        of: &[usize],
        types: Vec<Type>,
        at: &str,
        message: &str,
    ) -> Result<TypeKind> {
        let schemas: Vec<_> = of.iter().map(|index| variants.schemas[*index]).collect();
        let places: Vec<String> = of.iter().map(|index| variants.places[*index].clone()).collect();
        if let Some(order) = self.told_apart(&schemas, &places)? {
            if order.iter().flat_map(|(_, shapes)| shapes).any(|shape| shape.looks_inside()) {
                self.note(Code::UnionGuessed, at, message);
            }
            let shaped = |(index, shapes): (usize, _)| Shaped { shapes, ty: types[index].clone() };
            return Ok(TypeKind::Shapes { variants: order.into_iter().map(shaped).collect() });
        }
        self.note(Code::UnionUndecided, at, "nothing tells the variants apart; the value is kept, with a view of each");
        Ok(TypeKind::Views { variants: types })
    }

    /// The variants by the values of a tag. Those that one value stands for are a type of their own.
    fn by_tag(
        &mut self,
        variants: &Variants<'a>,
        types: Vec<Type>,
        tags: Vec<Vec<String>>,
        at: &str,
        member: &dyn Fn(&str) -> Inline,
    ) -> Result<Vec<Variant>> {
        let mut owners: IndexMap<&String, Vec<usize>> = IndexMap::new();
        for (index, values) in tags.iter().enumerate() {
            values.iter().for_each(|value| owners.entry(value).or_default().push(index));
        }
        let mut groups: IndexMap<Vec<usize>, Vec<String>> = IndexMap::new();
        for (value, mut of) in owners {
            of.dedup_by(|one, other| types[*one] == types[*other]);
            groups.entry(of).or_default().push(value.clone());
        }
        let mut all = Vec::new();
        for (of, tags) in groups {
            let ty = match of[..] {
                [one] => types[one].clone(),
                _ => {
                    let message = format!("`{}` stands for several variants; what the values look like tells", tags[0]);
                    let own = of.iter().map(|index| types[*index].clone()).collect();
                    let kind = self.by_shape(variants, &of, own, at, &message)?;
                    let id = self.define(member(&tags[0]), at, kind, Vec::new());
                    self.types[id.0].composed = true;
                    Type::Named(id)
                }
            };
            all.push(Variant { tags, ty });
        }
        Ok(all)
    }

    /// The variants; null is none of them, it makes the union nullable.
    fn variants(&mut self, of: &'a [ReferenceOr<Schema>], keyword: &str, at: &str) -> Result<Variants<'a>> {
        let mut variants = Variants { schemas: Vec::new(), places: Vec::new(), views: Vec::new() };
        for (index, schema) in of.iter().enumerate() {
            let place = push(&push(at, keyword), &index.to_string());
            let view = View::new(self.resolve(schema, &place)?.0);
            if !view.is_null_variant() {
                variants.schemas.push(schema);
                variants.places.push(place);
                variants.views.push(view);
            }
        }
        if let [_, second] = &variants.views[..]
            && reference(variants.schemas[0]).is_some()
            && second.is_bare_or_null()
        {
            self.note(Code::UnionGuessed, at, "an object of which nothing is said stands for null beside a reference");
            variants.drop_last();
        }
        Ok(variants)
    }

    /// Variants that are texts become one type, and so do integers, and numbers: whoever reads a value could not
    /// tell which was meant. Each type goes with the index of its first variant.
    fn scalars_as_one(
        &mut self,
        variants: &Variants<'a>,
        types: Vec<Type>,
        member: &dyn Fn(&str) -> Inline,
    ) -> Result<Vec<(usize, Type)>> {
        let mut grouped: Vec<(usize, Type)> = Vec::new();
        let mut texts: Vec<usize> = Vec::new();
        for (index, ty) in types.into_iter().enumerate() {
            let (schema, place) = (variants.schemas[index], &variants.places[index]);
            if self.values_of(schema, place, DEPTH)?.is_some_and(|values| values.of == Listed::Texts) {
                texts.push(index);
            }
            let alike = grouped.iter_mut().find(|(_, known)| match (&ty, known) {
                (Type::I32 | Type::I64, Type::I32 | Type::I64) => true,
                (ty, known) => ty == known,
            });
            match alike {
                Some((_, known)) if *known == Type::I32 => *known = ty,
                Some(_) => {}
                None => grouped.push((index, ty)),
            }
        }
        if texts.len() > 1 {
            let schemas: Vec<_> = texts.iter().map(|index| variants.schemas[*index]).collect();
            let places: Vec<_> = texts.iter().map(|index| variants.places[*index].clone()).collect();
            if let Some(values) = self.values_of_all(&schemas, &places)? {
                let ty = match values.kind() {
                    TypeKind::Alias(ty) => ty,
                    kind => Type::Named(self.define(member("text"), &places[0], kind, Vec::new())),
                };
                grouped.retain(|(index, _)| !texts[1..].contains(index));
                for (index, known) in &mut grouped {
                    if *index == texts[0] {
                        *known = ty.clone();
                    }
                }
            }
        }
        Ok(grouped)
    }

    /// One type of a union: the schema, with the members of all parts unless it has them itself.
    fn variant(
        &mut self,
        schema: &'a ReferenceOr<Schema>,
        at: &str,
        source: &Inline,
        parts: &[(View<'a>, String)],
    ) -> Result<Type> {
        let names = |view: &View<'a>| view.properties.into_iter().flatten().map(|(name, _)| name.clone());
        let shared: Vec<String> = parts.iter().flat_map(|(part, _)| names(part)).collect();
        let (resolved, place) = self.resolve(schema, at)?;
        let own = self.members_of(resolved, &place)?;
        if shared.iter().all(|name| own.contains(name)) {
            return self.once(schema, at, source);
        }
        // What the schema is a variant of has been chosen from.
        let chosen = |part| View { one_of: &[], any_of: &[], ..copy(part) };
        let mut all: Vec<(View<'a>, String)> = parts.iter().map(|(part, at)| (chosen(part), at.clone())).collect();
        self.parts(&View::new(resolved), &place, &mut all)?;
        let docs = lines(resolved.schema_data.description.as_deref());
        let id = self.define(source.clone(), &place, TypeKind::Alias(Type::Any), docs);
        self.types[id.0].composed = true;
        let member = |member: &str| Inline::Member(id, member.into());
        let named = reference(schema).and_then(|reference| component(reference, "schemas")).map(Inline::Component);
        let named = named.as_ref().unwrap_or(source);
        let chooses = all[parts.len()..].iter().any(|(part, _)| self.chooses(part, named));
        // Unions within unions within unions would each have all variants of all those around them.
        let within = matches!(source, Inline::Member(owner, _) if self.types[owner.0].composed);
        self.types[id.0].kind = if self.has_heirs(&View::new(resolved), &place) || chooses && within {
            self.note(
                Code::UnionUndecided,
                &place,
                "members beside one of several; the value is kept, with a view of both",
            );
            all.truncate(parts.len());
            let shared = self.merged(&all, &member)?;
            let shared = self.define(member("Shared"), &place, shared, Vec::new());
            self.types[shared.0].composed = true;
            TypeKind::Views { variants: vec![Type::Named(shared), self.once(schema, at, source)?.present()] }
        } else if chooses {
            self.meet(all, &place, &member, &member("value"))?
        } else {
            self.merged(&all, &member)?
        };
        Ok(Type::Named(id))
    }

    /// The values that all the schemas list together, where each lists some or is any text.
    fn values_of_all(&self, of: &[&'a ReferenceOr<Schema>], places: &[String]) -> Result<Option<Values>> {
        let mut all: Option<Values> = None;
        for (schema, place) in of.iter().zip(places) {
            let Some(own) = self.values_of(schema, place, DEPTH)? else { return Ok(None) };
            let own = Rc::unwrap_or_clone(own);
            all = match all {
                None => Some(own),
                Some(all) => match all.and(own) {
                    Some(all) => Some(all),
                    None => return Ok(None),
                },
            };
        }
        Ok(all)
    }

    /// The values that a schema lists, itself or by what it is made of; none for any text.
    fn values_of(&self, schema: &'a ReferenceOr<Schema>, at: &str, depth: usize) -> Result<Option<Rc<Values>>> {
        let (schema, at) = self.resolve(schema, at)?;
        self.values.or_find((schema, depth), || Ok(self.listed_within(schema, &at, depth)?.map(Rc::new)))
    }

    fn listed_within(&self, schema: &'a Schema, at: &str, depth: usize) -> Result<Option<Values>> {
        let view = View::new(schema);
        if let Some((of, mut values)) = view.listed() {
            if of == Listed::Values || view.ty == Some("array") {
                return Ok(None);
            }
            if let [value] = &mut values[..] {
                value.name = value.name.take().or_else(|| view.data.title.clone());
                if value.docs.is_empty() {
                    value.docs = lines(view.data.description.as_deref());
                }
            }
            return Ok(Some(Values { of, values, plain: None }));
        }
        let (of, keyword) = match view.all_of {
            [_] => (view.all_of, "allOf"),
            _ => view.choice(),
        };
        if !of.is_empty() {
            if depth == 0 || view.properties.is_some() || view.all_of.len() > 1 {
                return Ok(None);
            }
            let mut all: Option<Values> = None;
            for (index, schema) in of.iter().enumerate() {
                let place = push(&push(at, keyword), &index.to_string());
                let Some(own) = self.values_of(schema, &place, depth - 1)? else { return Ok(None) };
                let own = Rc::unwrap_or_clone(own);
                all = match all {
                    None => Some(own),
                    Some(all) => all.and(own),
                };
                if all.is_none() {
                    return Ok(None);
                }
            }
            return Ok(all);
        }
        let plain = view.ty == Some("string") && view.types().is_none() && view.all_of.is_empty();
        let format = view.format.as_deref().and_then(Format::of_text);
        let binary = view.format.as_deref() == Some("binary");
        Ok((plain && !binary).then(|| Values { of: Listed::Texts, values: Vec::new(), plain: Some(format) }))
    }

    /// Names of members, own and inherited.
    pub(super) fn members_of(&self, schema: &'a Schema, at: &str) -> Result<Vec<String>> {
        let mut parts = Vec::new();
        self.parts(&View::new(schema), at, &mut parts)?;
        // The schema's own members come first, though its part is last.
        parts.rotate_right(1);
        Ok(parts.iter().flat_map(|(part, _)| part.properties.into_iter().flatten().map(|(n, _)| n.clone())).collect())
    }
}

/// How many unions stand in each other before no more is looked at.
pub(super) const DEPTH: usize = 3;

/// Values that several schemas list.
#[derive(Clone)]
pub(super) struct Values {
    of: Listed,
    values: Vec<EnumValue>,
    /// Whether one of the schemas is any text, and its format.
    plain: Option<Option<Format>>,
}

impl Values {
    /// These and others.
    fn and(mut self, other: Values) -> Option<Values> {
        if self.of != other.of {
            return None;
        }
        let known: std::collections::HashSet<String> = self.values.iter().map(|value| value.wire.clone()).collect();
        self.values.extend(other.values.into_iter().filter(|value| !known.contains(&value.wire)));
        self.plain = match (self.plain, other.plain) {
            (Some(one), Some(other)) => Some(one.filter(|one| Some(*one) == other)),
            (one, other) => one.or(other),
        };
        Some(self)
    }

    /// The type of all of them.
    fn kind(self) -> TypeKind {
        match self.plain {
            Some(format) if self.values.is_empty() => TypeKind::Alias(format.map_or(Type::Text, Type::Formatted)),
            _ => TypeKind::Enum { of: self.of, values: self.values },
        }
    }

    /// What is said of a union of such values.
    fn words(&self) -> &'static str {
        match (self.of, self.values.is_empty()) {
            (Listed::Texts, true) => "a union of texts: one type for all of them",
            (Listed::Texts, false) => "a union of texts: one enum lists them all",
            _ => "a union of integers: one enum lists them all",
        }
    }
}
