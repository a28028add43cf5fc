//! What this client does otherwise than the recorded one on purpose.

use serde_json::json;
use url::form_urlencoded;

use super::super::engine::{Apply, Rule};
use super::super::recording::{Body, Request};
use super::call::{Bound, items, plain};
use super::{Agave, Note, files, outcomes, renewal};

/// The rules, in the order in which they apply.
pub(crate) static RULES: [Rule<Agave>; 21] = [
    Rule {
        name: "a refresh token without a password",
        reason: "key, secret and refresh token renew a session without the password, as documented",
        apply: Apply::Before(renewal::without_password),
    },
    Rule {
        name: "renewed ahead of its end",
        reason: "a token whose end is known is renewed before the server refuses it",
        apply: Apply::Before(renewal::ahead),
    },
    Rule {
        name: "the password where the refresh token fails",
        reason: "a session whose password is known does not end with its refresh token",
        apply: Apply::Before(renewal::fallback),
    },
    Rule {
        name: "renewed after each 401",
        reason: "401 is how HTTP says that credentials are not good, whatever stands in the body",
        apply: Apply::Before(renewal::each_refusal),
    },
    Rule {
        name: "tried again",
        reason: "what changes nothing twice is tried again where the server is busy or gone",
        apply: Apply::Before(renewal::repeated),
    },
    Rule {
        name: "credentials whatever the URL looks like",
        reason: "a port, a user or capital letters in the server's URL do not make it another server",
        apply: Apply::Request(credentials),
    },
    Rule {
        name: "whole paths with a JWT",
        reason: "nothing is cut from the end of a path",
        apply: Apply::Request(jwt_path),
    },
    Rule {
        name: "path values escaped",
        reason: "a value stays where the description puts it; unescaped it could become another path, or a query",
        apply: Apply::Request(path_values),
    },
    Rule {
        name: "booleans",
        reason: "true and false are written as JSON and the description write them",
        apply: Apply::Request(booleans),
    },
    Rule {
        name: "answers for programs",
        reason: "line breaks and indents in answers are for people who look at them, so `pretty` is not sent",
        apply: Apply::Request(pretty),
    },
    Rule {
        name: "described paths",
        reason: "the same collection is called by one path, with the slash that its description has",
        apply: Apply::Request(slash),
    },
    Rule {
        name: "files say what they are",
        reason: "a part with a file names its media type",
        apply: Apply::Request(media_type),
    },
    Rule {
        name: "TLS settings count everywhere",
        reason: "`verify` and the variables that name authorities hold for each request of a session",
        apply: Apply::After(outcomes::tls),
    },
    Rule {
        name: "misleading arguments refused",
        reason: "a path value that is nothing, `.` or `..`, or is missing, would make another request",
        apply: Apply::After(outcomes::refused),
    },
    Rule {
        name: "the last failure",
        reason: "what failed last tells what to do: a refused refresh token means to log in anew",
        apply: Apply::After(outcomes::last_failure),
    },
    Rule {
        name: "tokens without all members",
        reason: "only `access_token` has to be there (RFC 6749)",
        apply: Apply::After(outcomes::lenient),
    },
    Rule {
        name: "the result is the result",
        reason: "an envelope without a version is an envelope all the same",
        apply: Apply::After(outcomes::envelope),
    },
    Rule {
        name: "nothing is printed",
        reason: "a library returns values; what is shown is a matter of programs",
        apply: Apply::After(outcomes::silent),
    },
    Rule {
        name: "times",
        reason: "numbers are numbers, and times for people have one form, in UTC",
        apply: Apply::After(outcomes::times),
    },
    Rule {
        name: "files keep what is not ours",
        reason: "a new token goes into the entries of its account; other accounts and other keys stay",
        apply: Apply::After(files::kept),
    },
    Rule {
        name: "files for their owner",
        reason: "secrets are readable by nobody else",
        apply: Apply::After(|case| case.expect_facts("mode ", |_, mode| replace(mode, json!("0o600")))),
    },
];

pub(crate) fn replace<T: PartialEq>(place: &mut T, value: T) -> bool {
    let changed = *place != value;
    *place = value;
    changed
}

fn credentials(note: &Note, request: &mut Request) -> bool {
    let wants = note.bound.as_ref().is_some_and(|bound| bound.operation.security.iter().any(|all| *all == ["bearer"]));
    let Some(token) = note.token.as_ref().filter(|_| wants && !request.headers.contains_key("authorization")) else {
        return false;
    };
    request.headers.insert("authorization".to_owned(), format!("Bearer {token}"));
    true
}

fn jwt_path(note: &Note, request: &mut Request) -> bool {
    let Some(path) = note.bound.as_ref().map(Bound::path) else { return false };
    let cut = path.trim_end_matches(['/', 'v', '2']);
    // Only those that carry a JWT have no credentials in the usual header.
    let fits = !request.headers.contains_key("authorization") && request.path == cut && path != cut;
    fits && replace(&mut request.path, path)
}

fn path_values(note: &Note, request: &mut Request) -> bool {
    let Some(bound) = &note.bound else { return false };
    let wanted = bound.path();
    if request.path == wanted {
        return false;
    }
    let bare = bound.bare_path();
    let bare = bare.split('#').next().unwrap_or_default();
    let (path, query) = bare.split_once('?').unwrap_or((bare, ""));
    if decoded(&request.path) != decoded(path) {
        return false;
    }
    request.path = wanted;
    for pair in form_urlencoded::parse(query.as_bytes()).into_owned() {
        if let Some(at) = request.query.iter().position(|sent| *sent == pair) {
            request.query.remove(at);
        }
    }
    true
}

fn decoded(text: &str) -> String {
    // A plus is itself in a path.
    let text = text.replace('+', "%2B");
    form_urlencoded::parse(format!("p={text}").replace('&', "%26").as_bytes())
        .next()
        .map(|(_, value)| value.into_owned())
        .unwrap_or_default()
}

fn booleans(note: &Note, request: &mut Request) -> bool {
    let Some(bound) = &note.bound else { return false };
    let mut used = false;
    for (name, value) in bound.params.iter().chain(&bound.query) {
        for item in items(value).into_iter().filter(|item| item.is_boolean()) {
            let recorded = if *item == json!(true) { "True" } else { "False" };
            let sent = request.query.iter_mut().filter(|(own, text)| own == name && text == recorded);
            for (_, text) in sent {
                *text = plain(item);
                used = true;
            }
        }
    }
    used
}

fn pretty(note: &Note, request: &mut Request) -> bool {
    let before = request.query.len();
    if note.bound.is_none() {
        request.query.retain(|(name, value)| name != "pretty" || value != "true");
    }
    request.query.len() < before
}

/// The functions without a description call `/clients/v2`; registering keeps that, with its form.
fn slash(note: &Note, request: &mut Request) -> bool {
    let fits = note.bound.is_none() && request.path == "/clients/v2" && request.body == Body::Empty;
    fits && replace(&mut request.path, "/clients/v2/".to_owned())
}

fn media_type(note: &Note, request: &mut Request) -> bool {
    let Body::Bytes(bytes) = &request.body else { return false };
    let text = String::from_utf8_lossy(bytes);
    let parts = request.headers.get("content-type").is_some_and(|own| own.starts_with("multipart/"));
    let head = text.split("\r\n\r\n").next().unwrap_or_default();
    if note.bound.is_some() || !parts || !head.contains("filename=") || head.contains("Content-Type:") {
        return false;
    }
    let typed = format!("{head}\r\nContent-Type: application/octet-stream");
    request.body = Body::Bytes(text.replacen(head, &typed, 1).into_bytes());
    true
}
