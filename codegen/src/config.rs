//! The manifest: what is particular to an api, as data.

use std::collections::BTreeMap;

use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::diagnostic::{Code, Error, Location, Result, Text};

/// The whole manifest: settings by api.
pub type Manifest = BTreeMap<String, Settings>;

/// Reads a manifest from TOML.
///
/// # Errors
/// When the text is not TOML, or says something that is not known here.
pub fn manifest(text: &str) -> Result<Manifest> {
    toml::from_str(text).map_err(|fault| {
        let start = fault.span().map_or(0, |span| span.start);
        let location = Location::in_text("manifest", &Text::new(text.into()), start..start, String::new());
        Error::at(Code::Settings, location, fault.message()).help("the manifest's keys are listed in docs/manifest.md")
    })
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
    /// Small repairs by name, applied in order after the overlays.
    pub fixups: Vec<String>,
    /// The documents at URLs that the documents refer to: URL -> file. Nothing is fetched.
    pub references: BTreeMap<String, DocumentEntry>,
    /// How operations are grouped into modules.
    pub modules: ModuleRule,
    /// Module names to be spelt otherwise, when other modules stand below them.
    pub packages: BTreeMap<String, String>,
    /// Operations that get no function: `METHOD /path`, where `*` stands for any text.
    pub exclude: Vec<String>,
    /// Operations that only read, whatever their method is: `METHOD /path`, where `*` stands for any text.
    pub reads: Vec<String>,
    /// Whether the base URL is itself what requests go to: the path `/` adds nothing to it.
    pub endpoint: bool,
    /// How the actions of an operation are called.
    pub actions: Option<Actions>,
    /// Function names that the rule does not give: `METHOD /path` -> name.
    pub functions: BTreeMap<String, String>,
    /// Path parameters whose values are paths themselves: they begin with a slash and keep their slashes.
    pub slashes: Vec<String>,
    /// The object that the api wraps around most answers.
    pub envelope: Option<Envelope>,
    /// Where answers carry messages for people; the first place that there is counts.
    pub messages: Vec<Messages>,
    /// How an answer tells failure, whatever its status is.
    pub failure: Option<Failure>,
    /// Environment variables that sessions are made from.
    pub variables: Variables,
    /// The folder of a module for this api that is written by hand: `companion/<folder>/mod.rs`, beside `src`.
    pub companion: Option<String>,
    /// How lists are paged.
    pub pagination: Option<Pagination>,
    /// Whether the answer `default` is the success even where a 2xx is described as well.
    pub default_is_success: bool,
    /// Vendor extension that lists the permissions that an operation needs.
    pub permissions: Option<String>,
    /// Errors that may pass: `CODE`, or `CODE POINTER` where `*` in the JSON pointer stands for any text. What
    /// such an error is about is left out, with a warning.
    pub allow: Vec<String>,
    /// What integers count: the end of a member's name -> words for its documentation.
    pub units: BTreeMap<String, String>,
    /// Component names are paths with dots, of which the last part is the type's name.
    pub dotted_names: bool,
    /// The `operationId`s are paths with dots, of which the last part is the function's name.
    pub dotted_ids: bool,
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

impl DocumentEntry {
    /// Whether this is the file that is pinned, where one is.
    ///
    /// # Errors
    /// When it is another.
    pub fn check(&self, bytes: &[u8]) -> Result<()> {
        let digest = digest(bytes);
        match &self.sha256 {
            Some(pinned) if !pinned.eq_ignore_ascii_case(&digest) => {
                let message = format!("manifest: {}: the file has changed", self.file);
                Err(Error::new(Code::Settings, message).help(format!("if that is meant, write sha256 = \"{digest}\"")))
            }
            _ => Ok(()),
        }
    }

    /// The same of the document at a URL, which has to be pinned.
    pub(crate) fn check_reference(&self, url: &str, bytes: Option<&[u8]>) -> Result<()> {
        let Some(bytes) = bytes else {
            let message = format!("manifest: `references` lists {url}, but its text was not given");
            return Err(Error::new(Code::Settings, message).help(format!("give the text of {}", self.file)));
        };
        if self.sha256.is_none() {
            let message = format!("manifest: {}: a document at a URL has to be pinned", self.file);
            let digest = digest(bytes);
            return Err(Error::new(Code::Settings, message).help(format!("write sha256 = \"{digest}\" beside `file`")));
        }
        self.check(bytes)
    }
}

/// The SHA-256 of a file as a manifest pins it: hexadecimal, in small letters.
pub fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
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

/// How requests name the actions of an operation: members of the body.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Actions {
    /// The member that names the group.
    pub group: String,
    /// The member that names the action.
    pub name: String,
    /// The member that holds what the action is given.
    pub params: String,
    /// Members that are the same in every request.
    #[serde(default)]
    pub constants: BTreeMap<String, serde_json::Value>,
}

/// An object that an api wraps around its answers.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    /// The component that is the envelope around nothing in particular.
    pub schema: String,
    /// The member that differs.
    pub data: String,
}

/// Where in an answer messages for people stand.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Messages {
    /// The member of the answer that lists them, or is one; none when the answer itself is one.
    #[serde(default)]
    pub list: String,
    /// The member of a message that holds its text.
    pub text: String,
    /// The member that holds its kind.
    pub kind: Option<String>,
    /// The member that names the field it is about.
    pub field: Option<String>,
}

/// How an answer tells failure, whatever its status is.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Failure {
    /// The member with a code; 0 is success.
    pub code: String,
    /// The member with a text for people.
    pub message: String,
}

/// Environment variables of an api's own.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Variables {
    /// Where the api is.
    pub base_url: Option<String>,
    /// Longest time for one attempt, in seconds.
    pub timeout: Option<String>,
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
