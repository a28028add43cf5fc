//! Parameters as data.

use std::borrow::Cow;

/// A parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Param {
    /// The name on the wire.
    pub name: Cow<'static, str>,
    /// Where it goes.
    pub location: Location,
    /// Whether it must be given.
    pub required: bool,
    /// How it is written.
    pub style: Style,
    /// Whether the items of a list or object are written one by one.
    pub explode: bool,
    /// Whether reserved characters stay as they are; in a path, whether the value may hold slashes.
    pub reserved: bool,
    /// The media type that a value is written as, in place of a style. Only JSON is written; what is said of others
    /// is how the caller writes them.
    pub content: Option<Cow<'static, str>>,
    /// Whether an empty list is written, as the name without a value (`allowEmptyValue`).
    pub empty: bool,
}

impl Param {
    const fn new(name: &'static str, location: Location, style: Style) -> Param {
        let explode = matches!(style, Style::Form);
        let (required, reserved, content, empty) = (false, false, None, false);
        Param { name: Cow::Borrowed(name), location, required, style, explode, reserved, content, empty }
    }

    /// A parameter in the path.
    pub const fn path(name: &'static str) -> Param {
        Param::new(name, Location::Path, Style::Simple).required()
    }

    /// A parameter in the query.
    pub const fn query(name: &'static str) -> Param {
        Param::new(name, Location::Query, Style::Form)
    }

    /// A parameter in a header.
    pub const fn header(name: &'static str) -> Param {
        Param::new(name, Location::Header, Style::Simple)
    }

    /// A parameter in a cookie.
    pub const fn cookie(name: &'static str) -> Param {
        Param::new(name, Location::Cookie, Style::Form)
    }

    /// The same, which must be given.
    pub const fn required(mut self) -> Param {
        self.required = true;
        self
    }

    /// The same in another style.
    pub const fn style(mut self, style: Style, explode: bool) -> Param {
        self.style = style;
        self.explode = explode;
        self
    }

    /// The same, whose reserved characters stay as they are.
    pub const fn reserved(mut self) -> Param {
        self.reserved = true;
        self
    }

    /// The same, written as this media type.
    pub const fn content(mut self, media_type: &'static str) -> Param {
        std::mem::forget(self.content.replace(Cow::Borrowed(media_type)));
        self
    }

    /// The same, of which an empty list is written.
    pub const fn empty(mut self) -> Param {
        self.empty = true;
        self
    }
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Location {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
}

/// How a list or an object is written in a parameter (OpenAPI, "Style Values").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Style {
    /// `a,b`
    Simple,
    /// `;name=a,b`
    Matrix,
    /// `.a.b`
    Label,
    /// `name=a&name=b`
    Form,
    /// `name=a%20b`
    SpaceDelimited,
    /// `name=a|b`
    PipeDelimited,
    /// `name=a%09b`, which only Swagger 2.0 has.
    TabDelimited,
    /// `name[key]=a`
    DeepObject,
    /// `a`: the value is all of the query, without a name.
    Whole,
}
