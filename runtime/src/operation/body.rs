//! Bodies as data.

use std::borrow::Cow;

use super::Style;
use crate::xml::XmlMember;

/// What an operation sends.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Body {
    /// The media type.
    pub media_type: Cow<'static, str>,
    /// Whether it must be given.
    pub required: bool,
    /// Other media types that it may have instead; see [`Call::content_type`](crate::Call::content_type).
    pub others: Cow<'static, [&'static str]>,
    /// How members of a form are written, where it is not the usual way.
    pub encoding: Cow<'static, [Encoding]>,
    /// How it is written as XML, where it can be.
    pub xml: Option<&'static XmlMember>,
    /// The object that it is sent in, if it is sent in one.
    pub wrapper: Option<Wrapper>,
}

/// How a member of a form is written (`encoding`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Encoding {
    /// The member.
    pub name: Cow<'static, str>,
    /// The media type of its part; several, or `*`, where the caller chooses.
    pub media_type: Option<Cow<'static, str>>,
    /// Style and explode.
    pub style: Option<(Style, bool)>,
    /// Whether reserved characters stay as they are.
    pub reserved: bool,
}

impl Encoding {
    /// The usual way.
    pub const fn new(name: &'static str) -> Encoding {
        Encoding { name: Cow::Borrowed(name), media_type: None, style: None, reserved: false }
    }

    /// The same as this media type.
    pub const fn media_type(mut self, media_type: &'static str) -> Encoding {
        std::mem::forget(self.media_type.replace(Cow::Borrowed(media_type)));
        self
    }

    /// The same in a style.
    pub const fn style(mut self, style: Style, explode: bool) -> Encoding {
        self.style = Some((style, explode));
        self
    }

    /// The same, whose reserved characters stay as they are.
    pub const fn reserved(mut self) -> Encoding {
        self.reserved = true;
        self
    }
}

/// An object that a body is sent in.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Wrapper {
    /// The object as JSON, as it is sent when no body is given.
    pub object: Cow<'static, str>,
    /// The member of it that a body takes the place of.
    pub member: Cow<'static, str>,
}

impl Body {
    /// An optional body.
    pub const fn new(media_type: &'static str) -> Body {
        let (others, encoding) = (Cow::Borrowed(&[] as &[_]), Cow::Borrowed(&[] as &[_]));
        Body { media_type: Cow::Borrowed(media_type), required: false, others, encoding, xml: None, wrapper: None }
    }

    /// The same, which must be given.
    pub const fn required(mut self) -> Body {
        self.required = true;
        self
    }

    /// The same, which may have other media types.
    pub const fn others(mut self, media_types: &'static [&'static str]) -> Body {
        std::mem::forget(std::mem::replace(&mut self.others, Cow::Borrowed(media_types)));
        self
    }

    /// The same, some of whose members are written in ways of their own.
    pub const fn encoding(mut self, encoding: &'static [Encoding]) -> Body {
        std::mem::forget(std::mem::replace(&mut self.encoding, Cow::Borrowed(encoding)));
        self
    }

    /// The same, which is this document where it is sent as XML.
    pub const fn xml(mut self, document: &'static XmlMember) -> Body {
        self.xml = Some(document);
        self
    }

    /// The same, sent in place of this member of this object, which is given as JSON.
    pub const fn wrapped(mut self, object: &'static str, member: &'static str) -> Body {
        let wrapper = Wrapper { object: Cow::Borrowed(object), member: Cow::Borrowed(member) };
        std::mem::forget(self.wrapper.replace(wrapper));
        self
    }
}
