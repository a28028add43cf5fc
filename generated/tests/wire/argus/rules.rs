//! What this client does otherwise than the recorded one on purpose: rules about one aspect each.
//!
//! A rule turns what was recorded into what is to be expected instead; the comparison after it is exact.

use specwright_apis::runtime::Location;

use super::super::case::Case;
use super::super::engine::{Apply, RecordedError, Rule};
use super::super::redirected;
use super::super::requests::pairs;
use super::super::server::Received;
use super::binding::{BodyKind, Bound};
use super::spelling::{escaped, escaped_path, is_misleading, items, plain_text};
use super::{Argus, Beyond, overrides, redirects, repeats, spelt};

/// Headers that hold credentials.
pub(super) const CREDENTIALS: [&str; 4] = ["argus-api-key", "argus-csrf-token", "authorization", "cookie"];

/// The rules, in the order in which they apply.
pub(crate) static RULES: [Rule<Argus>; 34] = [
    Rule {
        name: "misleading arguments refused",
        reason: "a path value that is nothing, `.` or `..`, or is glued to the path without a slash, and a required \
                 parameter without a value would make another request; the call fails before it is sent",
        apply: Apply::After(refused),
    },
    Rule {
        name: "more arguments",
        reason: "headers, cookies, form fields and the `headers` argument can be given; the recorded client refuses \
                 them, against its manual or the description",
        apply: Apply::After(|case| beyond(case, Beyond::Arguments)),
    },
    Rule {
        name: "variable not looked at",
        reason: "where a time limit is set, the variable for it does not matter, nor what it says",
        apply: Apply::After(|case| beyond(case, Beyond::Variable)),
    },
    Rule {
        name: "override before a login",
        reason: "a call with credentials of its own needs no login of its session",
        apply: Apply::After(|case| beyond(case, Beyond::Login)),
    },
    Rule {
        name: "redirects keep the method",
        reason: "only a POST becomes a GET (RFC 9110, 15.4); anything else goes on as it is",
        apply: Apply::Before(redirected::methods),
    },
    Rule {
        name: "cookies are for one origin",
        reason: "a server at another port may be somebody else's",
        apply: Apply::Before(redirects::cookies),
    },
    Rule {
        name: "writes sent once",
        reason: "what may have changed something is not repeated blindly, as its second effect could be another",
        apply: Apply::Before(repeats::writes),
    },
    Rule {
        name: "documented statuses",
        reason: "only the documented statuses are tried again, others are the caller's to judge",
        apply: Apply::Before(repeats::statuses),
    },
    Rule {
        name: "zero is a setting",
        reason: "no repetition can be configured; the recorded client takes 0 for nothing said",
        apply: Apply::Before(repeats::no_repetition),
    },
    Rule {
        name: "no methods is a setting",
        reason: "an empty list of methods to be tried again means none; the recorded client takes it for all",
        apply: Apply::Before(repeats::no_methods),
    },
    Rule {
        name: "time limit that was set, waited for",
        reason: "the manual promises that a set limit counts more than the variable's",
        apply: Apply::Before(repeats::longer_limit),
    },
    Rule {
        name: "time limit that was set, at its end",
        reason: "the manual promises that a set limit counts more than the variable's",
        apply: Apply::Before(repeats::shorter_limit),
    },
    Rule {
        name: "time limit that was set, not at its end",
        reason: "the manual promises that a set limit counts more than the variable's",
        apply: Apply::Before(repeats::answered_in_time),
    },
    Rule {
        name: "unreadable Retry-After",
        reason: "a time that can't be read says nothing, and is no reason to fail",
        apply: Apply::Before(repeats::unreadable_time),
    },
    Rule {
        name: "searches tried again",
        reason: "a search changes nothing, so that it is repeated though its method is not",
        apply: Apply::Before(repeats::searches),
    },
    Rule {
        name: "another login",
        reason: "a session that the server no longer accepts logs in again, once, and the refused request is repeated",
        apply: Apply::Before(repeats::logins),
    },
    Rule {
        name: "nothing sent for nobody",
        reason: "an operation that wants credentials fails before it is sent when there are none",
        apply: Apply::Before(repeats::anonymous),
    },
    Rule {
        name: "certificates and proxies that were set",
        reason: "explicit settings count more than variables, for logins too",
        apply: Apply::After(overrides::connections),
    },
    Rule {
        name: "connections by their settings",
        reason: "what goes by another proxy, or believes other certificates, goes by another connection",
        apply: Apply::After(overrides::separate),
    },
    Rule {
        name: "redirects not followed",
        reason: "a body goes to no other origin, nothing goes from TLS to plain, and ten redirects are enough",
        apply: Apply::After(redirects::unfollowed),
    },
    Rule {
        name: "another answer decides",
        reason: "what is repeated otherwise comes to what its last answer here says",
        apply: Apply::After(repeats::decided),
    },
    Rule {
        name: "failure of what nobody calls",
        reason: "an operation that wants credentials fails before it is sent when there are none",
        apply: Apply::After(repeats::unsent),
    },
    Rule {
        name: "keys are ready",
        reason: "a key needs no login, so that a session with one is authenticated from the beginning",
        apply: Apply::After(overrides::ready),
    },
    Rule {
        name: "an override stands alone",
        reason: "the credentials of a call are sent in place of all of the session's, cookies included",
        apply: Apply::After(overrides::replaced),
    },
    Rule {
        name: "no credentials to other origins",
        reason: "a server that redirects to another one gives it no right to the caller's credentials",
        apply: Apply::After(redirects::credentials),
    },
    Rule {
        name: "redirects are authorized anew",
        reason: "what is made for a URL, by signing or by a function, is made for the one that the request goes to",
        apply: Apply::After(redirects::authorized),
    },
    Rule {
        name: "no `content` header",
        reason: "it is a misspelt Content-Type that says nothing; a body's Content-Type is sent",
        apply: Apply::Request(spelt::content_header),
    },
    Rule {
        name: "slash after the base URL",
        reason: "a slash at the end of a base URL makes no empty segment in the path",
        apply: Apply::Request(spelt::base_slash),
    },
    Rule {
        name: "path values escaped",
        reason: "a value stays one segment, or several where the description glues it to the path; unescaped it \
                 could become another path, or a query",
        apply: Apply::Request(spelt::path_values),
    },
    Rule {
        name: "booleans",
        reason: "true and false are written as JSON and the description write them",
        apply: Apply::Request(spelt::booleans),
    },
    Rule {
        name: "query defaults",
        reason: "what the caller does not set is left to the server, which knows its own defaults",
        apply: Apply::Request(spelt::query_defaults),
    },
    Rule {
        name: "body defaults",
        reason: "what the caller does not set is left to the server, and hides no member given with the body",
        apply: Apply::Request(spelt::body_defaults),
    },
    Rule {
        name: "no undescribed body",
        reason: "an operation without a body in its description is sent none, unless the caller gives one",
        apply: Apply::Request(spelt::undescribed_body),
    },
    Rule {
        name: "raw bodies",
        reason: "what the description does not call JSON is sent as it is given, under the described media type",
        apply: Apply::Request(spelt::raw_body),
    },
];

/// Whether a call does what the recorded client refuses.
pub(crate) fn goes_beyond(bound: &Bound) -> bool {
    let is_hidden = |name: &String| {
        let param = bound.operation.params.iter().find(|param| param.name == *name);
        let is_member = bound.members.contains_key(name);
        param.is_some_and(|param| matches!(param.location, Location::Header | Location::Cookie))
            || (is_member && bound.body_kind() == BodyKind::Form)
    };
    let goes_beyond = bound.plan.headers.is_some() || bound.given.iter().any(is_hidden);
    goes_beyond && !is_misleading(bound)
}

/// Ends the case with a call that is refused here and that the recorded client sends.
fn refused(case: &mut Case<Argus>) -> usize {
    let is_refused = |index: &usize| {
        let Some(taken) = case.taken(*index) else { return false };
        let error = taken.failure.as_ref().and_then(|failure| failure.error());
        taken.note.bound.as_ref().is_some_and(is_misleading)
            && error.is_some_and(|error| error.status().is_none() && !error.may_have_been_sent())
    };
    let Some(step) = (0..case.steps.len()).find(is_refused) else { return 0 };
    case.steps[step].fails = Some(RecordedError::new());
    case.end_with(step);
    1
}

/// Looks at the requests of calls that the recorded client refuses: nothing was recorded that they could be
/// compared with.
fn beyond(case: &mut Case<Argus>, why: Beyond) -> usize {
    let mut count = 0;
    for step in 0..case.steps.len() {
        let Some(taken) = case.taken(step).filter(|taken| taken.note.beyond == Some(why)) else { continue };
        // Where nothing listens, nothing arrives.
        let failed = taken.failure.is_some();
        let unconnected = taken.failure.as_ref().and_then(|failure| failure.error()).is_some_and(|e| e.is_connect());
        let Some(bound) = taken.note.bound.clone() else { continue };
        // The recorded client logs in for the call before it finds that its session has not.
        let first = case.received.iter().take_while(|(sent_by, _)| sent_by.is_some_and(|by| by < step)).count();
        let logs_in = why == Beyond::Login && taken.note.override_logs_in;
        if logs_in && case.recording.requests.get(first).is_some_and(repeats::is_login) {
            case.recording.requests.remove(first);
        }
        let Some(taken) = case.taken(step) else { continue };
        // Nobody calls, nor where the session has nobody to call for it.
        let anonymous = taken.note.anonymous;
        let requests = case.set_aside(step);
        if !unconnected && !anonymous {
            case.differences.extend(beyond_differences(&bound, &requests));
        }
        if !failed && case.steps[step].fails.take().is_some() {
            case.steps[step].expected.clear();
            count += 1;
        }
    }
    count
}

/// What is wrong with the request of a call that the recorded client refuses: where it goes, and whether all is
/// there that was given.
pub(super) fn beyond_differences(bound: &Bound, received: &[Received]) -> Vec<String> {
    let own: Vec<&Received> = received.iter().filter(|request| !request.path.ends_with("/authentication")).collect();
    let [request] = own[..] else { return vec![format!("{} requests instead of one", own.len())] };
    let mut found = Vec::new();
    let mut check = |what: &str, fits: bool| {
        if !fits {
            found.push(format!("{what} of the request that the recorded client refuses"));
        }
    };
    check("method", request.method == bound.operation.method.as_str());
    // A proxy is told all of the URL.
    let path = request
        .path
        .split_once("://")
        .map_or(request.path.as_str(), |(_, rest)| rest.find('/').map_or("/", |at| &rest[at..]));
    check("path", path == escaped_path(bound));
    for (name, value) in bound.plan.headers.iter().flatten() {
        check(name, request.header(&name.to_lowercase()) == Some(value));
    }
    for (name, value) in &bound.params {
        let place = bound.operation.params.iter().find(|param| param.name == *name).map(|param| param.location);
        let text = plain_text(value);
        match place {
            Some(Location::Header) => check(name, request.header(&name.to_lowercase()) == Some(text.as_str())),
            Some(Location::Cookie) => {
                let cookies = request.header("cookie").unwrap_or_default();
                let wanted = format!("{name}={}", escaped(&text, false));
                check(name, cookies.split("; ").any(|cookie| cookie == wanted));
            }
            Some(Location::Query) => {
                let sent = pairs(&request.query);
                check(name, items(value).iter().all(|item| sent.contains(&(name.clone(), plain_text(item)))));
            }
            _ => {}
        }
    }
    if bound.body_kind() == BodyKind::Form {
        let sent = pairs(&String::from_utf8_lossy(&request.body));
        for (name, value) in &bound.body() {
            check(name, items(value).iter().all(|item| sent.contains(&(name.clone(), plain_text(item)))));
        }
    }
    found
}
