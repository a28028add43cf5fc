//! The manifest: what is particular to an api, as data.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::diagnostic::{Error, Result};

/// The whole manifest: settings by api.
pub type Manifest = BTreeMap<String, Settings>;

/// Reads a manifest from TOML.
///
/// # Errors
/// When the text is not TOML, or says something that is not known here.
pub fn manifest(text: &str) -> Result<Manifest> {
    toml::from_str(text).map_err(|e| Error::new(format!("manifest: {e}")))
}

/// What is particular to one api.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// What people call the api; the description's title if absent.
    pub title: Option<String>,
    /// Where the live documents can be had. Nothing is fetched.
    pub origin: Option<String>,
    /// The documents. Where two disagree about an operation, the earlier one is taken.
    pub documents: Vec<DocumentEntry>,
    /// Overlay files, relative to the manifest, applied in order.
    pub overlays: Vec<String>,
    /// How operations are grouped into modules.
    pub modules: ModuleRule,
    /// Module names to be spelt otherwise, when other modules stand below them.
    pub packages: BTreeMap<String, String>,
    /// Operations that get no function: `METHOD /path`, where the path may end in `*`.
    pub exclude: Vec<String>,
    /// Function names that the rule does not give: `METHOD /path` -> name.
    pub functions: BTreeMap<String, String>,
    /// Path parameters whose values are paths themselves: they begin with a slash and keep their slashes.
    pub slashes: Vec<String>,
    /// The object that the api wraps around most answers.
    pub envelope: Option<Envelope>,
    /// How lists are paged.
    pub pagination: Option<Pagination>,
    /// Whether the answer `default` is the success even where a 2xx is described as well.
    pub default_is_success: bool,
    /// Vendor extension that lists the permissions that an operation needs.
    pub permissions: Option<String>,
    /// What integers count: the end of a member's name -> words for its documentation.
    pub units: BTreeMap<String, String>,
    /// Component names are paths with dots, of which the last part is the type's name.
    pub dotted_names: bool,
    /// Whether schemas that no operation reaches get types too.
    pub unused_types: Option<bool>,
}

/// One document of an api.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentEntry {
    /// The file, relative to the manifest.
    pub file: String,
    /// SHA-256 of the file, hexadecimal.
    pub sha256: Option<String>,
}

/// How operations are grouped into modules.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ModuleRule {
    /// By the first tag, else by the first fixed segment of the path.
    #[default]
    Tags,
    /// By the first fixed segment of the path.
    Segments,
    /// `/service/version/resource/…`: operations are grouped by the third segment, and a group is named by the
    /// fixed segments of its smallest path.
    ServicePaths,
}

/// An object that an api wraps around its answers.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    /// The component that is the envelope around nothing in particular.
    pub schema: String,
    /// The member that differs.
    pub data: String,
    /// The member with messages for people, if there is one.
    pub messages: Option<Messages>,
}

/// Where in an answer messages for people stand.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Messages {
    /// The member of the answer that lists them.
    pub list: String,
    /// The member of a message that holds its text.
    pub text: String,
    /// The member that holds its kind.
    pub kind: Option<String>,
    /// The member that names the field it is about.
    pub field: Option<String>,
}

/// Names of parameters and members by which lists are paged.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pagination {
    /// Parameter or body member: how many items at most.
    pub limit: String,
    /// Parameter or body member: how many items to skip.
    pub offset: String,
    /// Member of the answer: how many items there are.
    pub count: String,
    /// Member of the answer: how many items it holds.
    pub size: String,
}
