//! One recording: replayed, and judged.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use serde_json::Value;

use super::accelerator::Accelerator;
use super::agave::Agave;
use super::argus::Argus;
use super::engine::Driver;
use super::faircom::FairCom;
use super::park;
use super::replay::{Replay, Replayed};
use super::timesys::Timesys;

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

/// Does something with the driver of a system, or something else when it has none.
macro_rules! with_driver {
    ($system:expr, $driver:ident => $with:expr, $without:expr) => {
        with_driver!(@ $system, $driver => $with, $without; Accelerator, Agave, Argus, FairCom, Timesys)
    };
    (@ $system:expr, $driver:ident => $with:expr, $without:expr; $($of:ident),*) => {
        match $system {
            $(system if system == <$of as Driver>::SYSTEM => {
                type $driver = $of;
                $with
            })*
            _ => $without,
        }
    };
}

/// Replays a recording with the driver of its system.
///
/// # Errors
/// When that is not possible; the verdict says why.
pub(crate) async fn replay(recording: Value, blocking: bool) -> Result<Box<dyn Replayed>, Verdict> {
    let system = recording["system"].as_str().unwrap_or("unknown").to_owned();
    let missing = || Err(Verdict::Missing(vec![format!("system {system}")]));
    let replayed = with_driver!(
        system.as_str(),
        Of => park::caught(Replay::<Of>::of(recording, blocking)).await,
        return missing()
    );
    replayed.unwrap_or_else(|| Err(Verdict::Different(vec!["the replay panicked".to_owned()])))
}

/// Compares a replay with a recording. A rule that panics spoils no other case.
pub(crate) fn judge(replay: &dyn Replayed, recording: Value) -> Verdict {
    let judged = catch_unwind(AssertUnwindSafe(|| replay.judge(recording)));
    judged.unwrap_or_else(|_| Verdict::Different(vec!["a rule panicked".to_owned()]))
}

/// Replays a recording and judges the replay.
pub(crate) async fn replay_and_judge(recording: Value, blocking: bool) -> Verdict {
    match replay(recording.clone(), blocking).await {
        Ok(replay) => judge(&*replay, recording),
        Err(verdict) => verdict,
    }
}

/// The names of a system's rules, with their reasons.
pub(crate) fn reasons(system: &str) -> Vec<(&'static str, &'static str)> {
    with_driver!(system, Of => Of::rules().iter().map(|rule| (rule.name, rule.reason)).collect(), Vec::new())
}
