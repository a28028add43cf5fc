//! What the values of a schema look like, and by what they can be told from those of another.

use std::collections::{BTreeSet, HashSet};
use std::rc::Rc;

use indexmap::IndexMap;
use openapiv3::{AdditionalProperties, ReferenceOr, Schema};
use serde_json::Value;

use super::Lower;
use super::members::Property;
use super::union::DEPTH;
use super::view::View;
use crate::diagnostic::Result;
use crate::document::push;
use crate::ir::{Has, Shape};

/// Unions of more objects are not decided by shape: each is compared with each.
const MOST: usize = 100;

/// How many members are asked for where none tells the type from others.
const SHOWN: usize = 2;

/// What values of a schema look like: any of these.
#[derive(Clone, Debug, Default)]
pub(super) struct Look<'a> {
    boolean: bool,
    integer: bool,
    number: bool,
    text: bool,
    /// Lists, and what their items look like.
    list: Option<Vec<Shape>>,
    object: Option<Members<'a>>,
    /// Nothing is known.
    any: bool,
}

/// The members of an object.
#[derive(Clone, Debug, Default)]
struct Members<'a> {
    required: BTreeSet<&'a str>,
    known: IndexMap<&'a str, Vec<Property<'a>>>,
    /// Whether there may be others, and of a type that is not any JSON.
    open: bool,
    /// Whether others are kept, whatever they are.
    keeps: bool,
}

impl<'a> Look<'a> {
    fn anything() -> Look<'a> {
        Look { any: true, ..Look::default() }
    }

    fn of_type(name: &str) -> Look<'a> {
        let mut look = Look::default();
        match name {
            "boolean" => look.boolean = true,
            "integer" => look.integer = true,
            "number" => (look.integer, look.number) = (true, true),
            "string" => look.text = true,
            "array" => look.list = Some(Vec::new()),
            "object" => look.object = Some(Members::default()),
            _ => look.any = true,
        }
        look
    }

    fn of_values<'v>(values: impl Iterator<Item = &'v Value>) -> Look<'a> {
        let mut look = Look::default();
        for value in values {
            match value {
                Value::Null => {}
                Value::Bool(_) => look.boolean = true,
                Value::Number(number) if number.is_f64() => look.number = true,
                Value::Number(_) => look.integer = true,
                Value::String(_) => look.text = true,
                Value::Array(_) => look.list = Some(Vec::new()),
                Value::Object(_) => look.object = Some(Members::default()),
            }
        }
        look
    }

    /// Values of the one or the other.
    fn or(mut self, other: Look<'a>) -> Look<'a> {
        self.any |= other.any;
        self.boolean |= other.boolean;
        self.integer |= other.integer;
        self.number |= other.number;
        self.text |= other.text;
        self.list = match (self.list, other.list) {
            (Some(_), Some(_)) => Some(Vec::new()),
            (one, other) => one.or(other),
        };
        self.object = match (self.object, other.object) {
            (Some(mut one), Some(other)) => {
                one.required.retain(|name| other.required.contains(name));
                for (name, places) in other.known {
                    one.known.entry(name).or_default().extend(places);
                }
                one.open |= other.open;
                one.keeps &= other.keeps;
                Some(one)
            }
            (one, other) => one.or(other),
        };
        self
    }

    /// Values that are both at once.
    fn and(mut self, other: Look<'a>) -> Look<'a> {
        if self.any || other.any {
            return if self.any { other } else { self };
        }
        self.boolean &= other.boolean;
        self.integer &= other.integer;
        self.number &= other.number;
        self.text &= other.text;
        self.list = self.list.and_then(|one| other.list.map(|other| if one.is_empty() { other } else { one }));
        self.object = self.object.zip(other.object).map(|(mut one, other)| {
            one.required.extend(other.required);
            for (name, places) in other.known {
                one.known.entry(name).or_default().extend(places);
            }
            one.open &= other.open;
            one.keeps |= other.keeps;
            one
        });
        self
    }

    /// The kinds of values, without what is in them.
    fn shapes(&self) -> Vec<Shape> {
        if self.any {
            return Vec::new();
        }
        let mut shapes = Vec::new();
        let scalars = [(self.boolean, Shape::Boolean), (self.text, Shape::Text)];
        shapes.extend(scalars.into_iter().filter(|(is, _)| *is).map(|(_, shape)| shape));
        if self.number {
            shapes.push(Shape::Number);
        } else if self.integer {
            shapes.push(Shape::Integer);
        }
        shapes.extend(self.list.clone().map(Shape::List));
        shapes.extend(self.object.as_ref().map(|_| Shape::Object(Vec::new())));
        shapes
    }

    /// Whether no value looks like both, by kind alone.
    fn is_apart(&self, other: &Look<'a>) -> bool {
        self.is_scalar_apart(other)
            && !(self.list.is_some() && other.list.is_some() || self.object.is_some() && other.object.is_some())
    }

    /// Whether no value but lists and objects looks like both.
    fn is_scalar_apart(&self, other: &Look<'a>) -> bool {
        let numbers = |look: &Look<'a>| look.number || look.integer;
        !(self.any || other.any)
            && !(self.boolean && other.boolean || self.text && other.text || numbers(self) && numbers(other))
    }

    /// Where its values stand in the order of trying: an integer is a number, too.
    fn rank(&self) -> usize {
        let kinds = [self.boolean, self.integer && !self.number, self.number, self.text, self.list.is_some()];
        kinds.iter().position(|is| *is).unwrap_or(kinds.len())
    }
}

/// Schemas by their index, each with what its values are known by.
type ToldApart = Vec<(usize, Vec<Shape>)>;

impl<'a> Lower<'a> {
    /// By what the values of each schema are known, and the order in which to look, where that tells them all apart.
    pub(super) fn told_apart(&self, of: &[&'a ReferenceOr<Schema>], places: &[String]) -> Result<Option<ToldApart>> {
        if of.len() > MOST {
            return Ok(None);
        }
        let mut looks = Vec::new();
        for (schema, place) in of.iter().zip(places) {
            looks.push(self.look(schema, place, DEPTH)?);
        }
        if looks.iter().any(|look| look.any || look.shapes().is_empty()) {
            return Ok(None);
        }
        let mut left: Vec<usize> = (0..looks.len()).collect();
        left.sort_by_key(|index| looks[*index].rank());
        let mut tests: Vec<Vec<Option<Vec<Test>>>> = Vec::new();
        for one in &looks {
            let row = looks.iter().map(|other| self.tests(one, other));
            tests.push(row.collect::<Result<_>>()?);
        }
        let mut order = Vec::new();
        while !left.is_empty() {
            let before_all =
                |index: &&usize| left.iter().all(|other| other == *index || tests[**index][*other].is_some());
            let Some(next) = left.iter().find(before_all).copied() else { return Ok(None) };
            left.retain(|index| *index != next);
            let mut found: Vec<Test> = Vec::new();
            for test in left.iter().filter_map(|other| tests[next][*other].as_ref()).flatten() {
                if !found.contains(test) {
                    found.push(test.clone());
                }
            }
            let objects = looks.iter().filter(|look| look.object.is_some()).count();
            if let Some(members) = looks[next].object.as_ref().filter(|_| found.is_empty() && objects > 1) {
                // What is none of the others need not be this one.
                let required = members.required.iter().take(SHOWN);
                found.extend(required.map(|name| Test::Has(Has::Member((*name).to_owned()))));
            }
            order.push((next, shaped(&looks[next], &found)));
        }
        Ok(Some(order))
    }

    /// What holds for all values of the one and for none of the other: no tests at all when the kinds differ.
    fn tests(&self, one: &Look<'a>, other: &Look<'a>) -> Result<Option<Vec<Test>>> {
        let mut tests = Vec::new();
        // Integers are looked at before other numbers.
        let finer =
            one.integer && !one.number && other.number && !(one.boolean && other.boolean || one.text && other.text);
        if !one.is_scalar_apart(other) && !finer {
            return Ok(None);
        }
        if let (Some(a), Some(b)) = (&one.list, &other.list) {
            let overlap = a.is_empty() || b.is_empty() || a.iter().any(|shape| overlaps(shape, b));
            if overlap {
                return Ok(None);
            }
            tests.push(Test::Items);
        }
        if let (Some(a), Some(b)) = (&one.object, &other.object) {
            match self.difference(a, b)? {
                Some(has) => tests.push(Test::Has(has)),
                None => return Ok(None),
            }
        }
        Ok(Some(tests))
    }

    /// A member that all objects of the one have, and none of the other has like that.
    fn difference(&self, one: &Members<'a>, other: &Members<'a>) -> Result<Option<Has>> {
        let required = || one.known.iter().filter(|(name, _)| one.required.contains(**name));
        let mut listed = None;
        for (name, own) in required() {
            let Some(theirs) = other.known.get(name) else { continue };
            let (Some(own), Some(theirs)) = (self.values_at(own)?, self.values_at(theirs)?) else { continue };
            let theirs: HashSet<&String> = theirs.iter().collect();
            if own.iter().all(|value| !theirs.contains(value)) {
                let single = own.len() == 1;
                let has = Has::Value((*name).to_owned(), own);
                if single {
                    return Ok(Some(has));
                }
                listed.get_or_insert(has);
            }
        }
        if !other.open || one.keeps {
            let unshared = one.required.iter().find(|name| !other.known.contains_key(**name));
            if let Some(name) = unshared {
                return Ok(Some(Has::Member((*name).to_owned())));
            }
        }
        if listed.is_some() {
            return Ok(listed);
        }
        for (name, own) in required() {
            let Some(theirs) = other.known.get(name) else { continue };
            let (own, theirs) = (self.look_at(own)?, self.look_at(theirs)?);
            if own.is_apart(&theirs) && !own.shapes().is_empty() {
                return Ok(Some(Has::Shape((*name).to_owned(), own.shapes())));
            }
        }
        Ok(None)
    }

    /// The values that a member may have, as JSON, where all its places list them.
    fn values_at(&self, places: &[Property<'a>]) -> Result<Option<Vec<String>>> {
        let mut all = Vec::new();
        for (schema, at) in places {
            let view = View::new(self.resolve_boxed(schema, at)?.0);
            if view.values.is_empty() || view.nullable() {
                return Ok(None);
            }
            all.extend(view.values.iter().map(Value::to_string));
        }
        let mut seen = HashSet::new();
        all.retain(|value| seen.insert(value.clone()));
        Ok(Some(all))
    }

    fn look_at(&self, places: &[Property<'a>]) -> Result<Look<'a>> {
        let mut look = Look::default();
        for (schema, at) in places {
            let (schema, at) = self.resolve_boxed(schema, at)?;
            let view = View::new(schema);
            let nullable = self.is_nullable(&view, &at)?;
            look = look.or(if nullable { Look::anything() } else { self.look_of(&view, &at, 1)? });
        }
        Ok(look)
    }

    /// What values of a schema look like, null aside.
    fn look(&self, schema: &'a ReferenceOr<Schema>, at: &str, depth: usize) -> Result<Rc<Look<'a>>> {
        let (schema, at) = self.resolve(schema, at)?;
        self.looks.or_find((schema, depth), || self.look_of(&View::new(schema), &at, depth).map(Rc::new))
    }

    fn look_of(&self, view: &View<'a>, at: &str, depth: usize) -> Result<Look<'a>> {
        let mut parts = Vec::new();
        self.parts(view, at, &mut parts)?;
        let mut whole = Look::anything();
        for (part, at) in &parts {
            whole = whole.and(self.own_look(part, at, depth)?);
            for (of, keyword) in [(part.one_of, "oneOf"), (part.any_of, "anyOf")] {
                let mut choice = Look { any: of.is_empty() || depth == 0, ..Look::default() };
                for (index, schema) in of.iter().enumerate().filter(|_| depth > 0) {
                    let at = push(&push(at, keyword), &index.to_string());
                    if !View::new(self.resolve(schema, &at)?.0).is_null_variant() {
                        choice = choice.or(Rc::unwrap_or_clone(self.look(schema, &at, depth - 1)?));
                    }
                }
                whole = whole.and(choice);
            }
        }
        Ok(whole)
    }

    /// What a schema says itself.
    fn own_look(&self, view: &View<'a>, at: &str, depth: usize) -> Result<Look<'a>> {
        let mut look = if !view.values.is_empty() {
            Look::of_values(view.values.iter())
        } else if let Some(types) = view.types() {
            types.into_iter().map(Look::of_type).fold(Look::default(), Look::or)
        } else if let Some(ty) = view.ty {
            Look::of_type(ty)
        } else if view.properties.is_some() || !view.required.is_empty() {
            Look::of_type("object")
        } else {
            return Ok(Look::anything());
        };
        if let Some(members) = &mut look.object {
            members.required.extend(view.required.iter().map(String::as_str));
            for (name, property) in view.properties.into_iter().flatten() {
                let at = push(&push(at, "properties"), name);
                members.known.entry(name).or_default().push((property, at));
            }
            let free = view.ty == Some("object") && view.properties.is_none() && view.additional.is_none();
            members.keeps = matches!(view.additional, Some(AdditionalProperties::Any(true))) || free;
            members.open = members.keeps || matches!(view.additional, Some(AdditionalProperties::Schema(_)));
        }
        if let (Some(_), Some(items)) = (&look.list, view.items.filter(|_| depth > 0)) {
            let (items, at) = self.resolve_boxed(items, &push(at, "items"))?;
            let items = View::new(items);
            let nullable = self.is_nullable(&items, &at)?;
            look.list = Some(if nullable { Vec::new() } else { self.look_of(&items, &at, depth - 1)?.shapes() });
        }
        Ok(look)
    }
}

/// What tells the values of one type from those of another.
#[derive(Clone, PartialEq)]
enum Test {
    /// Their items.
    Items,
    /// A member.
    Has(Has),
}

/// The shapes of a type, as far as the tests look into them.
fn shaped(look: &Look<'_>, tests: &[Test]) -> Vec<Shape> {
    let mut shapes = look.shapes();
    for shape in &mut shapes {
        match shape {
            Shape::List(items) if !tests.contains(&Test::Items) => items.clear(),
            Shape::Object(has) => has.extend(tests.iter().filter_map(|test| match test {
                Test::Has(has) => Some(has.clone()),
                Test::Items => None,
            })),
            _ => {}
        }
    }
    shapes
}

/// Whether a value may look like this and like one of those.
fn overlaps(shape: &Shape, others: &[Shape]) -> bool {
    let kind = |shape: &Shape| match shape {
        Shape::Boolean => 0,
        Shape::Integer | Shape::Number => 1,
        Shape::Text => 2,
        Shape::List(_) => 3,
        Shape::Object(_) => 4,
    };
    others.iter().any(|other| kind(other) == kind(shape))
}
