//! Names of types and their members.

use std::collections::{HashMap, HashSet};

use super::case::{LONGEST, Taken, cut, pascal, snake};
use super::{Home, TypeName};
use crate::ir::{Api, Format, Inline, Type, TypeDef, TypeId, TypeKind};

/// Names that generated code, or a macro in it, means by themselves.
const RESERVED: [&str; 15] =
    ["Option", "Vec", "String", "Box", "Result", "Some", "None", "Ok", "Err", "Self", "From", "Into", "Send", "A", "T"];

/// Whether a type of this name would hide what generated code means by it.
pub(super) fn is_reserved(name: &str) -> bool {
    RESERVED.contains(&name)
}

pub(super) fn types(api: &Api, dotted: bool) -> Vec<TypeName> {
    let homes: Vec<Option<Home>> = api.types.iter().map(home).collect();
    let components = components(api, &homes, dotted);
    let mut named: Vec<Option<String>> = vec![None; api.types.len()];
    let mut taken = Modules::default();
    // Components first, so that what is inside them can be named after them and never takes their names.
    for (id, name) in components {
        named[id.0] = Some(taken.allocate(name, homes[id.0]));
    }
    for index in 0..api.types.len() {
        if homes[index].is_some() && named[index].is_none() {
            let name = inline(api, TypeId(index), &named);
            named[index] = Some(taken.allocate(name, homes[index]));
        }
    }
    let name = |(index, def): (usize, &TypeDef)| TypeName {
        ident: named[index].clone().unwrap_or_default(),
        home: homes[index],
        members: members(api, def, &named),
    };
    api.types.iter().enumerate().map(name).collect()
}

fn home(def: &TypeDef) -> Option<Home> {
    match def.services.as_slice() {
        [] => def.kept.then_some(Home::Api),
        [one] => Some(Home::Service(*one)),
        _ => Some(Home::Api),
    }
}

/// Names given so far, by module. The api's types are visible in every service, so all modules share their names.
#[derive(Default)]
struct Modules {
    api: HashSet<String>,
    services: HashMap<usize, HashSet<String>>,
    /// In any service.
    anywhere: HashSet<String>,
    /// For names that were asked for again in a module, a number below which each is taken.
    numbers: HashMap<(String, Option<Home>), usize>,
}

impl Modules {
    /// Takes a name in a module, numbered if it must be.
    fn allocate(&mut self, name: String, home: Option<Home>) -> String {
        let name = if is_reserved(&name) { format!("{name}Type") } else { name };
        let mut candidate = name.clone();
        let mut number = self.numbers.get(&(name.clone(), home)).copied().unwrap_or(2);
        while self.is_taken(&candidate, home) {
            candidate = format!("{name}{number}");
            number += 1;
        }
        if candidate != name {
            self.numbers.insert((name, home), number);
        }
        match home {
            Some(Home::Service(index)) => {
                self.anywhere.insert(candidate.clone());
                self.services.entry(index).or_default().insert(candidate.clone());
            }
            _ => {
                self.api.insert(candidate.clone());
            }
        }
        candidate
    }

    fn is_taken(&self, name: &str, home: Option<Home>) -> bool {
        let beside = match home {
            Some(Home::Service(index)) => self.services.get(&index).is_some_and(|names| names.contains(name)),
            _ => self.anywhere.contains(name),
        };
        beside || self.api.contains(name)
    }
}

/// Components and their names: the last dotted part, told apart where that is not enough by the nearest part
/// before it that differs. Types of several services come first, and of one home those that are spelt as their names.
fn components(api: &Api, homes: &[Option<Home>], dotted: bool) -> Vec<(TypeId, String)> {
    let mut groups: HashMap<String, Vec<(TypeId, Vec<&str>)>> = HashMap::new();
    for (index, def) in api.types.iter().enumerate() {
        let Inline::Component(name) = &def.sources[0] else { continue };
        if homes[index].is_none() {
            continue;
        }
        let mut parts: Vec<&str> = if dotted { name.split('.').collect() } else { vec![name] };
        // `Name.V2` is the second content of one name; the number belongs to it.
        let number = parts.last().is_some_and(|p| dotted && p.len() == 2 && p.starts_with('V')).then(|| parts.pop());
        let last = parts.pop().unwrap_or_default();
        let name = pascal(&format!("{last}{}", number.flatten().unwrap_or_default()));
        groups.entry(name).or_default().push((TypeId(index), parts));
    }
    let mut all = Vec::new();
    let is_exact = |id: TypeId, name: &str| matches!(&api.def(id).sources[0], Inline::Component(word) if word == name);
    for (name, group) in groups {
        let meets = |a: TypeId, b: TypeId| {
            let (a, b) = (&api.def(a).services, &api.def(b).services);
            a.is_empty() || b.is_empty() || a.iter().any(|s| b.contains(s))
        };
        for (id, parts) in &group {
            // Without parts there is nothing to tell it apart by.
            let rivals: Vec<&Vec<&str>> = group
                .iter()
                .filter(|_| !parts.is_empty())
                .filter(|(other, _)| other != id && meets(*id, *other))
                .map(|(_, p)| p)
                .collect();
            let depth = (0..parts.len()).find(|depth| {
                let part = |p: &Vec<&str>| p.iter().rev().nth(*depth).map(|s| s.to_lowercase());
                rivals.iter().all(|rival| part(rival) != part(parts))
            });
            let qualifier = depth.filter(|_| !rivals.is_empty()).and_then(|depth| parts.iter().rev().nth(depth));
            all.push((*id, format!("{}{name}", qualifier.map(|q| pascal(q)).unwrap_or_default())));
        }
    }
    all.sort_by_key(|(id, name)| (homes[id.0] != Some(Home::Api), !is_exact(*id, name), id.0));
    all
}

/// An inline type is named after what it stands in; of several such names, the shortest.
fn inline(api: &Api, id: TypeId, named: &[Option<String>]) -> String {
    owned(api, id, named, &mut HashMap::new(), 0).unwrap_or_default()
}

/// The same, with the names found meanwhile: there are many ways from a type to what it stands in. None while the type's
/// own name is being looked for.
fn owned(
    api: &Api,
    id: TypeId,
    named: &[Option<String>],
    found: &mut HashMap<TypeId, Option<String>>,
    depth: usize,
) -> Option<String> {
    if let Some(name) = found.get(&id) {
        return name.clone();
    }
    found.insert(id, None);
    let mut shortest: Option<String> = None;
    for source in &api.def(id).sources {
        let name = match source {
            Inline::Component(name) => pascal(name.rsplit('.').next().unwrap_or_default()),
            Inline::Part(operation, part) => format!("{}{}", pascal(operation), pascal(&singular(part))),
            Inline::Member(owner, member) => {
                let owner = match &named[owner.0] {
                    Some(name) => Some(name.clone()),
                    None if depth < 16 => owned(api, *owner, named, found, depth + 1),
                    None => Some(String::new()),
                };
                let Some(owner) = owner else { continue };
                cut(&format!("{owner}{}", pascal(&singular(member))), LONGEST).to_owned()
            }
        };
        if shortest.as_ref().is_none_or(|known| (name.len(), &name) < (known.len(), known)) {
            shortest = Some(name);
        }
    }
    found.insert(id, shortest.clone());
    shortest
}

/// `flags` -> `flag`: the type of one item is named, not that of the list.
fn singular(word: &str) -> String {
    for (ending, one) in [("ies", "y"), ("sses", "ss"), ("uses", "us"), ("xes", "x")] {
        if let Some(stem) = word.strip_suffix(ending) {
            return format!("{stem}{one}");
        }
    }
    let plural = word.len() > 3 && word.ends_with('s') && !["ss", "us", "is"].iter().any(|end| word.ends_with(end));
    if plural { word[..word.len() - 1].to_owned() } else { word.to_owned() }
}

fn members(api: &Api, def: &TypeDef, named: &[Option<String>]) -> Vec<String> {
    let mut taken = Taken::default();
    match &def.kind {
        TypeKind::Struct { fields, rest, .. } => {
            // Setters stand beside `new`.
            taken.unique("new".to_owned());
            let mut names = taken.each(fields.iter().map(|field| (snake(&field.wire), field.wire.as_str())));
            names.extend(rest.as_ref().map(|_| taken.unique("others".into())));
            names
        }
        TypeKind::Enum { values, .. } => {
            taken.unique("Unknown".to_owned());
            let words = values.iter().map(|value| value.name.as_ref().unwrap_or(&value.wire));
            taken.each(words.map(|word| (pascal(word), word.as_str())))
        }
        TypeKind::Shapes { variants } => {
            taken.unique("Unknown".to_owned());
            variants.iter().map(|v| taken.unique(pascal(&view(&v.ty, named)))).collect()
        }
        TypeKind::Union { variants, .. } => {
            taken.unique("Unknown".to_owned());
            let names = variants.iter().map(|v| match (&v.ty, v.tags.first().map(String::as_str)) {
                (Type::Named(id) | Type::Envelope(id, _), None | Some("")) => {
                    named[id.0].clone().unwrap_or_else(|| inline(api, *id, named))
                }
                (Type::Boxed(inner), None | Some("")) => match **inner {
                    Type::Named(id) => named[id.0].clone().unwrap_or_default(),
                    _ => "Other".into(),
                },
                (_, Some(tag)) => pascal(tag.rsplit('.').next().unwrap_or(tag)),
                _ => "Other".into(),
            });
            names.map(|name| taken.unique(name)).collect()
        }
        TypeKind::Views { variants } => {
            variants.iter().map(|ty| taken.unique(format!("as_{}", view(ty, named)))).collect()
        }
        TypeKind::Alias(_) => Vec::new(),
    }
}

/// What a value is looked at as.
fn view(ty: &Type, named: &[Option<String>]) -> String {
    let kind = match ty {
        Type::Named(id) | Type::Envelope(id, _) => return snake(named[id.0].as_deref().unwrap_or("value")),
        Type::Nullable(inner) | Type::Boxed(inner) => return view(inner, named),
        Type::List(_) => "list",
        Type::Map(_) => "map",
        Type::Bool => "boolean",
        Type::I32 | Type::I64 | Type::U64 => "integer",
        Type::F64 | Type::Number => "number",
        Type::Text => "text",
        Type::Formatted(Format::Uuid) => "uuid",
        Type::Formatted(Format::Date) => "date",
        Type::Formatted(Format::DateTime) => "date_time",
        Type::Formatted(Format::Time) => "time",
        Type::Formatted(Format::Duration) => "duration",
        Type::Formatted(Format::Base64) => "base64",
        Type::Formatted(Format::Decimal) => "decimal",
        Type::Formatted(Format::Integer) => "integer_text",
        Type::Tuple(_) => "tuple",
        Type::File => "file",
        Type::Any | Type::Data => "value",
    };
    kind.to_owned()
}
