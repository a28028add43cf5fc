//! What a request is made of, beside parameters and bodies.

use serde::{Deserialize, Serialize};

/// A security scheme.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SchemeEntry {
    /// Its name in the description.
    pub name: String,
    /// `apiKey`, `oauth2`, `openIdConnect`, `mutualTLS`; of HTTP authentication the scheme: `basic`, `bearer`, `digest` …
    pub kind: String,
    /// `header`, `query`, `cookie`, for an API key.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub location: String,
    /// The name of an API key there.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub wire: String,
}

/// A server.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ServerEntry {
    /// The URL, variables in braces. May be relative.
    pub url: String,
    /// The variables in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub variables: Vec<VariableEntry>,
}

/// A variable in the URL of a server.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct VariableEntry {
    /// The name.
    pub name: String,
    /// The usual value.
    pub default: String,
    /// All values that it may have; any where there is none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
}

/// How a member of a form is written.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EncodingEntry {
    /// The member.
    pub name: String,
    /// The media type of its part; several, or `*`, where the caller chooses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media_type: Option<String>,
    /// Style and explode.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub style: Option<(String, bool)>,
    /// Whether reserved characters stay as they are.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub reserved: bool,
}
