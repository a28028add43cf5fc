//! How values are written as XML.

/// The values of a schema as XML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Xml {
    /// A text.
    Text,
    /// A number.
    Number,
    /// True or false.
    Bool,
    /// Items, each in an element of its own.
    List {
        /// The name of those elements.
        item: String,
        /// Whether they stand in one element that is the list.
        wrapped: bool,
        /// What each of them is.
        of: Box<Xml>,
    },
    /// Elements that are named like the members.
    Map(Box<Xml>),
    /// Members by name.
    Object(Vec<XmlMember>),
    /// A component.
    Named(String),
}

/// A member of an object as XML, or a whole document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct XmlMember {
    /// The name in JSON; that of a document does not matter.
    pub(crate) name: String,
    /// The name in XML, with its prefix.
    pub(crate) xml_name: String,
    /// The URI of its namespace; empty for none.
    pub(crate) namespace: String,
    /// Where it stands.
    pub(crate) place: XmlPlace,
    /// What it is.
    pub(crate) of: Xml,
}

/// Where a member of an object stands in its element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum XmlPlace {
    /// In an element of its own.
    Element,
    /// In an attribute.
    Attribute,
    /// In the text of the object's element.
    Content,
}
