//! One recording: replayed, and judged.

use std::collections::BTreeMap;

use serde_json::Value;

use super::argus::Argus;
use super::engine::Driver;
use super::replay::{Replay, Replayed};

/// What a replay came to.
#[derive(Clone, Debug)]
pub(crate) enum Verdict {
    /// All is as recorded.
    Equal,
    /// All is as recorded but for these rules: how often each was used.
    Intended(BTreeMap<&'static str, usize>),
    /// It differs: how.
    Different(Vec<String>),
    /// It can't be replayed yet, for want of these features.
    Missing(Vec<String>),
}

/// Replays a recording with the driver of its system.
///
/// # Errors
/// When that is not possible; the verdict says why.
pub(crate) async fn replay(recording: Value, blocking: bool) -> Result<Box<dyn Replayed>, Verdict> {
    match recording["system"].as_str() {
        Some(Argus::SYSTEM) => Replay::<Argus>::of(recording, blocking).await,
        other => Err(Verdict::Missing(vec![format!("system {}", other.unwrap_or("unknown"))])),
    }
}

/// Replays a recording and judges the replay.
pub(crate) async fn replay_and_judge(recording: Value, blocking: bool) -> Verdict {
    match replay(recording.clone(), blocking).await {
        Ok(replay) => replay.judge(recording),
        Err(verdict) => verdict,
    }
}

/// The names of all rules, with their reasons.
pub(crate) fn reasons() -> Vec<(&'static str, &'static str)> {
    use super::replay::reasons;
    reasons::<Argus>()
}
