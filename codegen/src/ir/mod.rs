//! What a client is made of, free of any dialect and of any Rust name. Wire names only.

mod operation;
mod types;
mod xml;

use std::collections::BTreeMap;

pub(crate) use operation::{
    Alternative, Answer, Body, Case, Encoding, Header, Location, Operation, Parameter, Payload, Scheme, SchemeKind,
    Server, Style, Variable, Wrapper,
};
pub(crate) use types::{
    Access, Constraints, EnumValue, Field, Format, Has, Inline, Listed, Origin, Shape, Shaped, Type, TypeDef, TypeId,
    TypeKind, Usage, Variant,
};
pub(crate) use xml::{Xml, XmlMember, XmlPlace};

/// One api: all that is generated under one module.
#[derive(Clone, Debug, Default)]
pub(crate) struct Api {
    /// The name in the manifest; the top module.
    pub(crate) name: String,
    /// What people call it.
    pub(crate) title: String,
    /// Where it is served, from the description.
    pub(crate) base_url: Option<String>,
    /// Whether the base URL is itself what requests go to: the path `/` adds nothing to it.
    pub(crate) endpoint: bool,
    /// Where it is served, where there is a choice; the first is the usual server.
    pub(crate) servers: Vec<Server>,
    /// How callers say who they are.
    pub(crate) schemes: Vec<Scheme>,
    /// The services, in order of their path.
    pub(crate) services: Vec<Service>,
    /// Components as XML, by name.
    pub(crate) xml: BTreeMap<String, Xml>,
    /// Every type; a [`TypeId`] is an index.
    pub(crate) types: Vec<TypeDef>,
}

/// A service at one version: the unit of a Cargo feature.
#[derive(Clone, Debug, Default)]
pub(crate) struct Service {
    /// Modules below the api: `["cases", "v2"]`.
    pub(crate) path: Vec<String>,
    /// The resources, in order of their path.
    pub(crate) resources: Vec<Resource>,
}

/// Operations that stand in one module.
#[derive(Clone, Debug, Default)]
pub(crate) struct Resource {
    /// Modules below the service; none when the operations stand in the service's own module.
    pub(crate) path: Vec<String>,
    /// The operations, in order of their functions.
    pub(crate) operations: Vec<Operation>,
}

impl Api {
    /// The definition of a type.
    pub(crate) fn def(&self, id: TypeId) -> &TypeDef {
        &self.types[id.0]
    }

    /// What an operation adds to the base URL.
    pub(crate) fn path<'a>(&self, operation: &'a Operation) -> &'a str {
        if self.endpoint && operation.path == "/" { "" } else { &operation.path }
    }

    /// All operations with their service and resource.
    pub(crate) fn operations(&self) -> impl Iterator<Item = (&Service, &Resource, &Operation)> {
        self.services
            .iter()
            .flat_map(|s| s.resources.iter().flat_map(move |r| r.operations.iter().map(move |o| (s, r, o))))
    }
}
