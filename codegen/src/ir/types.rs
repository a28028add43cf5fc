//! Types of values.

use serde_json::Value;

/// Which type of an api.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct TypeId(pub usize);

/// A use of a type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Type {
    /// A type with a definition.
    Named(TypeId),
    /// The envelope around another type.
    Envelope(TypeId, Box<Type>),
    /// The parameter of the envelope, inside its own definition.
    Data,
    /// A list.
    List(Box<Type>),
    /// An object whose keys are data.
    Map(Box<Type>),
    /// `null` or a value.
    Nullable(Box<Type>),
    /// A value on the heap, where a type would contain itself.
    Boxed(Box<Type>),
    /// true or false.
    Bool,
    /// A signed integer of 32 bits.
    I32,
    /// A signed integer of 64 bits.
    I64,
    /// An unsigned integer of 64 bits.
    U64,
    /// A floating point number.
    F64,
    /// A number of any size and precision.
    Number,
    /// Text.
    Text,
    /// Text of a format that has a type.
    Formatted(Format),
    /// A list of known length, each item of its own type.
    Tuple(Vec<Type>),
    /// A file in a form of several parts.
    File,
    /// Any JSON value.
    Any,
}

impl Type {
    /// The type behind names that only stand for another one; one of these where they lead in a circle.
    pub(crate) fn unaliased<'t>(&'t self, types: &'t [TypeDef]) -> &'t Type {
        let mut ty = self;
        // Longer chains are circles.
        for _ in 0..=types.len() {
            match ty {
                Type::Named(id) => match &types[id.0].kind {
                    TypeKind::Alias(of) => ty = of,
                    _ => break,
                },
                _ => break,
            }
        }
        ty
    }

    /// The same without null.
    pub(crate) fn present(self) -> Type {
        match self {
            Type::Nullable(inner) => inner.present(),
            ty => ty,
        }
    }
}

/// The formats of texts that have a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Format {
    /// `uuid`
    Uuid,
    /// `date`
    Date,
    /// `date-time`
    DateTime,
    /// `time`
    Time,
    /// `duration`
    Duration,
    /// `byte`: base64.
    Base64,
    /// `decimal`
    Decimal,
    /// `int64` and the like.
    Integer,
}

impl Format {
    /// The type of texts of a format, where it has one.
    pub(crate) fn of_text(name: &str) -> Option<Format> {
        Some(match name {
            "uuid" => Format::Uuid,
            "date" => Format::Date,
            "date-time" => Format::DateTime,
            "time" => Format::Time,
            "duration" => Format::Duration,
            "byte" | "base64" => Format::Base64,
            "decimal" => Format::Decimal,
            "int64" | "uint64" | "int32" | "uint32" | "integer" => Format::Integer,
            _ => return None,
        })
    }

    /// The name that descriptions use.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Format::Uuid => "uuid",
            Format::Date => "date",
            Format::DateTime => "date-time",
            Format::Time => "time",
            Format::Duration => "duration",
            Format::Base64 => "byte",
            Format::Decimal => "decimal",
            Format::Integer => "int64",
        }
    }
}

/// Where in the (merged) description something stands, as a JSON pointer.
pub(crate) type Origin = String;

/// A type with a definition.
#[derive(Clone, Debug)]
pub(crate) struct TypeDef {
    /// How the description calls it; several for equal inline schemas.
    pub(crate) sources: Vec<Inline>,
    /// Where.
    pub(crate) origin: Origin,
    /// Whether it is more than the schema there says: what stands beside a union, or in several places, is in it too.
    pub(crate) composed: bool,
    /// What it is.
    pub(crate) kind: TypeKind,
    /// The description's words.
    pub(crate) docs: Vec<String>,
    /// Where values of it go.
    pub(crate) usage: Usage,
    /// The services that reach it, as indices.
    pub(crate) services: Vec<usize>,
    /// Whether it is generated although none does.
    pub(crate) kept: bool,
}

/// How a type came to its definition.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Inline {
    /// A component of the description, by its name.
    Component(String),
    /// A schema inside another type: the owner and the member.
    Member(TypeId, String),
    /// A schema inside an operation: operation name and the part.
    Part(String, String),
}

/// What a type is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum TypeKind {
    /// An object with known members, and perhaps others of one type.
    Struct {
        /// Known members.
        fields: Vec<Field>,
        /// The type of all other members, if they are data too.
        rest: Option<Type>,
        /// Whether it is the api's envelope, with one member of type [`Type::Data`].
        envelope: bool,
    },
    /// A value out of a list, which may grow.
    Enum {
        /// What the values are.
        of: Listed,
        /// The list.
        values: Vec<EnumValue>,
    },
    /// One of several types.
    Union {
        /// The member that tells which, if the variants are objects.
        tag: String,
        /// The types.
        variants: Vec<Variant>,
    },
    /// One of several types that look different.
    Shapes {
        /// The types, in the order in which a value is compared with them.
        variants: Vec<Shaped>,
    },
    /// One of several types that nothing tells apart: kept as it is, and looked at as each of them.
    Views {
        /// The types.
        variants: Vec<Type>,
    },
    /// Another name for a type.
    Alias(Type),
}

/// A member of an object.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Field {
    /// The name on the wire.
    pub(crate) wire: String,
    /// The type of the value.
    pub(crate) ty: Type,
    /// Whether it is always there.
    pub(crate) required: bool,
    /// The description's words and bounds.
    pub(crate) docs: Vec<String>,
    /// Bounds and default.
    pub(crate) constraints: Constraints,
    /// Marked as going out of use.
    pub(crate) deprecated: bool,
    /// Who gives it a value.
    pub(crate) access: Access,
    /// Whether null, absence and a value are three things.
    pub(crate) three_state: bool,
    /// Whether nobody but its reader may see it.
    pub(crate) secret: bool,
}

impl Field {
    /// A member of which no more is known than its type; it may be absent.
    pub(crate) fn undescribed(wire: String, ty: Type) -> Field {
        Field {
            wire,
            ty,
            required: false,
            docs: Vec::new(),
            constraints: Constraints::default(),
            deprecated: false,
            access: Access::Both,
            three_state: false,
            secret: false,
        }
    }
}

/// Who gives a member its value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) enum Access {
    /// Callers and servers.
    #[default]
    Both,
    /// Servers only.
    ReadOnly,
    /// Callers only.
    WriteOnly,
}

/// What the values of an enum are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Listed {
    /// Texts.
    Texts,
    /// Integers of 64 bits.
    Integers,
    /// Any JSON values.
    Values,
}

/// A value of an enum.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct EnumValue {
    /// The text on the wire; of values that are no texts, their JSON.
    pub(crate) wire: String,
    /// What the description calls it.
    pub(crate) name: Option<String>,
    /// The description's words.
    pub(crate) docs: Vec<String>,
}

/// A type of a union, and what its values look like: one of these.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Shaped {
    /// Shapes of its values.
    pub(crate) shapes: Vec<Shape>,
    /// The type.
    pub(crate) ty: Type,
}

/// What JSON values of a type look like, as far as it must be known to tell them from others.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Shape {
    /// true or false.
    Boolean,
    /// A number without fraction.
    Integer,
    /// A number.
    Number,
    /// A text.
    Text,
    /// A list, whose first item, if there is one, looks so.
    List(Vec<Shape>),
    /// An object with these members.
    Object(Vec<Has>),
}

impl Shape {
    /// Whether more than the kind of the value is looked at.
    pub(crate) fn looks_inside(&self) -> bool {
        match self {
            Shape::List(items) => !items.is_empty(),
            Shape::Object(has) => !has.is_empty(),
            _ => false,
        }
    }
}

/// What an object has.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Has {
    /// A member.
    Member(String),
    /// A member that has one of these values, as JSON.
    Value(String, Vec<String>),
    /// A member that looks like one of these.
    Shape(String, Vec<Shape>),
}

/// One type of a union.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Variant {
    /// Values of the tag that mean this type. An empty text stands for an absent tag.
    pub(crate) tags: Vec<String>,
    /// The type.
    pub(crate) ty: Type,
}

/// What a description says about a value beyond its type.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Constraints {
    /// The value that the server takes when none is sent.
    pub(crate) default: Option<Value>,
    /// Least number, length or count, and greatest, as the description writes them.
    pub(crate) minimum: Option<String>,
    /// See `minimum`.
    pub(crate) maximum: Option<String>,
    /// The numbers that it is greater than, and less than.
    pub(crate) beyond: (Option<String>, Option<String>),
    /// What it is a multiple of.
    pub(crate) multiple: Option<String>,
    /// The values that it is one of, where they make no type.
    pub(crate) values: Vec<Value>,
    /// Least and greatest length of a text.
    pub(crate) length: (Option<usize>, Option<usize>),
    /// Least and greatest number of items.
    pub(crate) items: (Option<usize>, Option<usize>),
    /// Items are different from each other.
    pub(crate) unique: bool,
    /// A regular expression that a text matches.
    pub(crate) pattern: Option<String>,
    /// The format, where it is not the type itself.
    pub(crate) format: Option<String>,
}

impl Constraints {
    /// Sets the least and greatest number, or those that it must not reach.
    pub(crate) fn range(&mut self, least: Option<String>, most: Option<String>, above: bool, below: bool) {
        if above {
            self.beyond.0 = least
        } else {
            self.minimum = least
        }
        if below { self.beyond.1 = most } else { self.maximum = most }
    }

    /// These and others, which have the last word.
    pub(crate) fn narrowed(self, other: Constraints) -> Constraints {
        let pair = |(a, b): (Option<usize>, Option<usize>), (c, d): (Option<usize>, Option<usize>)| (c.or(a), d.or(b));
        Constraints {
            default: other.default.or(self.default),
            minimum: other.minimum.or(self.minimum),
            maximum: other.maximum.or(self.maximum),
            beyond: (other.beyond.0.or(self.beyond.0), other.beyond.1.or(self.beyond.1)),
            multiple: other.multiple.or(self.multiple),
            values: if other.values.is_empty() { self.values } else { other.values },
            length: pair(self.length, other.length),
            items: pair(self.items, other.items),
            unique: self.unique || other.unique,
            pattern: other.pattern.or(self.pattern),
            format: other.format.or(self.format),
        }
    }

    /// Whether a number may be greater than this by its bounds, or as far below 0.
    pub(crate) fn is_beyond(&self, limit: i128) -> bool {
        // Descriptions written by way of floating point round the greatest integers up.
        const ROUNDING: i128 = 1024;
        let beyond = |bound: &Option<String>| match bound.as_ref().map(|text| text.parse::<i128>()) {
            Some(Ok(bound)) => bound > limit + ROUNDING || bound < -limit - 1 - ROUNDING,
            _ => false,
        };
        beyond(&self.minimum) || beyond(&self.maximum) || beyond(&self.beyond.0) || beyond(&self.beyond.1)
    }

    /// Whether a number is never less than 0 by its bounds.
    pub(crate) fn is_unsigned(&self) -> bool {
        let least = self.minimum.as_ref().or(self.beyond.0.as_ref());
        least.and_then(|text| text.parse::<i128>().ok()).is_some_and(|least| least >= 0)
    }
}

impl Eq for Constraints {}

impl std::hash::Hash for Constraints {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        (&self.minimum, &self.maximum, &self.pattern, &self.format, self.length, self.items).hash(state);
    }
}

/// Where values of a type go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Usage {
    /// Callers send it.
    pub(crate) request: bool,
    /// Servers send it.
    pub(crate) response: bool,
    /// It is the type of a parameter, or of a parameter's items.
    pub(crate) parameter: bool,
    /// It is what an operation answers, by whatever name.
    pub(crate) answer: bool,
}
