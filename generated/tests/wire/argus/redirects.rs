//! Rules about where redirects lead, and what goes along.

use super::super::case::Case;
use super::super::engine::Failure;
use super::super::json::difference;
use super::super::recording::Request;
use super::super::redirected::{answer, is_same, origin};
use super::super::server::Action;
use super::credentials::Override;
use super::overrides::adopt_turned;
use super::repeats::is_login;
use super::rules::CREDENTIALS;
use super::spelling::decoded;
use super::{Argus, csrf};

/// The cookie that stands for a login, which goes where the login goes.
const SESSION_COOKIE: &str = "argus_session";

fn is_redirect(action: &Action) -> bool {
    matches!(action, Action::Answer(answer) if (300..400).contains(&answer.status))
}

/// Takes off cookies that only a server at another port has set.
pub(super) fn cookies(case: &mut Case<Argus>) -> usize {
    let mut count = 0;
    for index in 0..case.recording.requests.len() {
        let port = case.recording.requests[index].port;
        let Some(sent) = case.recording.requests[index].headers.get("cookie").cloned() else { continue };
        let set_at = |name: &str, here: bool| {
            (0..index).any(|before| {
                let set = answer(case, before).into_iter().flat_map(|answer| &answer.headers);
                let mut set = set.filter(|(header, _)| header.eq_ignore_ascii_case("set-cookie"));
                (case.recording.requests[before].port == port) == here
                    && set.any(|(_, cookie)| cookie.split('=').next() == Some(name))
            })
        };
        let name = |cookie: &str| cookie.trim().split('=').next().unwrap_or_default().to_owned();
        let is_own = |cookie: &&str| {
            let name = name(cookie);
            name == SESSION_COOKIE || set_at(&name, true) || !set_at(&name, false)
        };
        let kept: Vec<&str> = sent.split(';').map(str::trim).filter(is_own).collect();
        count += usize::from(kept.len() < sent.split(';').count());
        let (kept, headers) = (kept.join("; "), &mut case.recording.requests[index].headers);
        match kept.is_empty() {
            true => headers.remove("cookie"),
            false => headers.insert("cookie".to_owned(), kept),
        };
    }
    count
}

/// What is made for a URL is made for the one that a redirect leads to, at the same origin.
pub(super) fn authorized(case: &mut Case<Argus>) -> usize {
    let mut count = 0;
    for index in 1..case.recording.requests.len() {
        // After another login it is the request before that.
        let again = index > 1 && is_login(&case.recording.requests[index - 1]);
        let Some(before) = origin(case, if again { index - 2 } else { index }) else { continue };
        let (before, next) = (&case.recording.requests[before], &case.recording.requests[index]);
        if before.port != next.port {
            continue;
        }
        let path = decoded(&next.path);
        let moved = |url: &str| match url.split_once("://").map(|(scheme, rest)| (scheme, rest.find('/'), rest)) {
            Some((scheme, Some(at), rest)) => format!("{scheme}://{}{path}", &rest[..at]),
            _ => url.to_owned(),
        };
        let headers = case.note(index).and_then(|note| note.bound.as_ref()?.plan.authentication.clone());
        let Override::Callback(headers) = headers.unwrap_or(Override::Headers(Vec::new())) else {
            count += usize::from(resign(&mut case.recording.requests[index], moved));
            continue;
        };
        let base = case.note(index).and_then(|note| Some(note.bound.as_ref()?.base_url.clone())).unwrap_or_default();
        let request = &mut case.recording.requests[index];
        for (name, text) in headers.iter().filter(|(_, text)| text.contains("<url>")) {
            if let Some(value) = request.headers.get_mut(&name.to_lowercase()) {
                *value = text.replace("<url>", &moved(&format!("{base}/")));
                count += 1;
            }
        }
    }
    count
}

/// Signs a request for where it goes.
fn resign(request: &mut Request, moved: impl Fn(&str) -> String) -> bool {
    let Some(token) = request.headers.get_mut("argus-csrf-token") else { return false };
    let Some(signed) = csrf::with_url(token, moved) else { return false };
    let changed = difference(&signed.as_str().into(), &token.as_str().into()).is_some();
    *token = signed;
    changed
}

/// A redirect that is not followed is the end of the call.
pub(super) fn unfollowed(case: &mut Case<Argus>) -> usize {
    adopt_turned(case, |_, failure| {
        failure.and_then(Failure::status).is_some_and(|status| (300..400).contains(&status))
    })
}

/// Takes the credentials off requests that follow a redirect to another origin.
pub(super) fn credentials(case: &mut Case<Argus>) -> usize {
    let mut astray = false;
    let mut count = 0;
    for index in 1..case.recording.requests.len() {
        let [before, request] = &mut case.recording.requests[index - 1..=index] else { continue };
        let is_led = case.recording.script.get(index - 1).is_some_and(is_redirect);
        let is_again = astray && is_same(before, request);
        astray = is_again || (is_led && (astray || before.port != request.port));
        let all = request.headers.len();
        request.headers.retain(|name, _| !astray || !CREDENTIALS.contains(&name.as_str()));
        count += usize::from(request.headers.len() < all);
    }
    count
}
