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
    /// Text.
    Text,
    /// Text that is a UUID.
    Uuid,
    /// Text that is a date.
    Date,
    /// Text that is a point in time.
    DateTime,
    /// A file in a form of several parts.
    File,
    /// Any JSON value.
    Any,
}

impl Type {
    /// The same without null.
    pub(crate) fn present(self) -> Type {
        match self {
            Type::Nullable(inner) => inner.present(),
            ty => ty,
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
    /// Text out of a list.
    Enum {
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
}

/// A value of an enum.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct EnumValue {
    /// The text on the wire.
    pub(crate) wire: String,
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

    /// Whether an integer may be greater than any with a sign, and is never less than 0.
    pub(crate) fn is_unsigned(&self) -> bool {
        let number = |bound: &Option<String>| bound.as_ref().and_then(|text| text.parse::<i128>().ok());
        let least = number(&self.minimum).or(number(&self.beyond.0));
        let most = number(&self.maximum).or(number(&self.beyond.1));
        least.is_some_and(|least| least >= 0) && most.is_some_and(|most| most > i128::from(i64::MAX))
    }
}

impl Eq for Constraints {}

impl std::hash::Hash for Constraints {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        (&self.minimum, &self.maximum, &self.pattern, &self.format).hash(state);
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
}
