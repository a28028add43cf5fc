//! What became of a document.

use std::collections::BTreeMap;

use serde::Serialize;

use super::round_trip::Report;

/// A row of the table, as `--json` writes it.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct Outcome {
    /// The name of the document.
    pub(super) document: String,
    /// Whether a client was generated.
    pub(super) generated: bool,
    /// Whether the client compiles; none when that was not tried.
    pub(super) checked: Option<bool>,
    /// Operations in the document.
    pub(super) operations: Option<usize>,
    /// Operations in the client.
    pub(super) client_operations: Option<usize>,
    /// Types in the client.
    pub(super) types: Option<usize>,
    /// Notes by code.
    pub(super) notes: BTreeMap<String, usize>,
    /// Warnings of the compiler; none when it was not asked.
    pub(super) warnings: Option<usize>,
    /// CPU seconds to generate.
    pub(super) generate_cpu_s: Option<f64>,
    /// Peak memory to generate, MiB.
    pub(super) generate_peak_mib: Option<f64>,
    /// CPU seconds to check, dependencies not counted.
    pub(super) check_cpu_s: Option<f64>,
    /// Peak memory of the compiler, MiB.
    pub(super) check_peak_mib: Option<f64>,
    /// What became of sampled values; none when that was not tried.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) round_trip: Option<Report>,
    /// CPU seconds to sample values and take them through.
    #[serde(skip)]
    pub(super) sample_cpu_s: Option<f64>,
    /// What went wrong, in one line.
    pub(super) error: Option<String>,
    /// Lines of the client.
    #[serde(skip)]
    pub(super) lines: Option<usize>,
}

impl Outcome {
    /// Whether all that was tried went well, and nothing was lost.
    pub(super) fn is_good(&self) -> bool {
        self.error.is_none() && self.generated && self.checked != Some(false) && self.warnings.unwrap_or(0) == 0
    }

    /// How many operations of the document the client lacks.
    pub(super) fn lost(&self) -> usize {
        self.operations.unwrap_or(0).saturating_sub(self.client_operations.unwrap_or(0))
    }
}
