//! What a case needs that the client does not have yet, as the grammar and the script tell.

use super::super::recording::Recording;
use super::super::server::Action;
use super::plan::{self, Plan};

/// The time limit of the recorded client, in seconds, unless it is given.
const TIMEOUT: f64 = 30.0;

/// What is missing for a case, by name.
pub(crate) fn missing(plan: &Plan, recording: &Recording) -> Vec<&'static str> {
    let mut missing = plan.missing.clone();
    let base_url = plan.session.base_url.as_ref().unwrap_or(&recording.base_url);
    let other_urls = plan.steps.iter().filter_map(|step| match &step.action {
        plan::Action::Call(call) => call.server_url.as_ref(),
        _ => None,
    });
    if other_urls.chain([base_url]).any(|url| url.starts_with("https:")) {
        missing.push("tls");
    }
    // The answers come in the order of the requests, so each is for the request at its place.
    for (index, (action, request)) in recording.script.iter().zip(&recording.requests).enumerate() {
        if retried(plan, action, &request.method) {
            missing.push("retries");
        }
        let Action::Answer(answer) = action else { continue };
        if (300..400).contains(&answer.status) {
            missing.push("redirects");
        }
        let has_cookie = answer.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("set-cookie"));
        if has_cookie && index + 1 < recording.requests.len() {
            missing.push("cookies");
        }
    }
    missing.sort_unstable();
    missing.dedup();
    missing
}

/// Whether the recorded session sends a request again after this.
fn retried(plan: &Plan, action: &Action, method: &str) -> bool {
    let retry = &plan.session.retry;
    if retry.total == 0 || !retry.methods.iter().any(|retried| retried == method) {
        return false;
    }
    let Action::Answer(answer) = action else { return true };
    let names_a_time = answer.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("retry-after"));
    answer.delay.as_secs_f64() >= plan.session.timeout.unwrap_or(TIMEOUT)
        || retry.statuses.contains(&u64::from(answer.status))
        || (names_a_time && matches!(answer.status, 413 | 429 | 503))
}
