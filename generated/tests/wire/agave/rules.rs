//! What this client does otherwise than the recorded one on purpose.

use serde_json::json;

use super::super::engine::{Apply, Rule};
use super::super::{escaped, redirected};
use super::{Agave, files, outcomes, renewal, spelling, tokens};

/// The rules, in the order in which they apply.
pub(crate) static RULES: [Rule<Agave>; 42] = [
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
        name: "calls with tokens without all members",
        reason: "only `access_token` has to be there (RFC 6749); the refused call is sent again with it",
        apply: Apply::Before(renewal::incomplete),
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
        name: "renewed where redirects led",
        reason: "what a redirect led to is asked again with the new token; the call before it has been answered",
        apply: Apply::Before(|case| redirected::renewed(case, renewal::is_token)),
    },
    Rule {
        name: "redirects keep the method",
        reason: "only a POST becomes a GET (RFC 9110, 15.4); anything else goes on as it is",
        apply: Apply::Before(redirected::methods),
    },
    Rule {
        name: "redirects not followed",
        reason: "a body goes to no other origin, and ten redirects are enough",
        apply: Apply::After(redirected::unfollowed),
    },
    Rule {
        name: "no wasted token",
        reason: "where calls are made with nonces alone, no token is got",
        apply: Apply::Before(renewal::wasted),
    },
    Rule {
        name: "a token needs a password",
        reason: "without user name and password there is nothing to ask for one with; nothing is sent",
        apply: Apply::After(renewal::hopeless),
    },
    Rule {
        name: "a known password is not typed",
        reason: "the user is asked for what nobody has said before, and then it is used",
        apply: Apply::Before(spelling::known_password),
    },
    Rule {
        name: "one slash",
        reason: "a slash at the end of the server's URL is none of a path",
        apply: Apply::Before(spelling::one_slash),
    },
    Rule {
        name: "credentials whatever the URL looks like",
        reason: "a port, a user or capital letters in the server's URL do not make it another server",
        apply: Apply::After(spelling::credentials),
    },
    Rule {
        name: "whole paths with a JWT",
        reason: "nothing is cut from the end of a path",
        apply: Apply::Request(spelling::jwt_path),
    },
    Rule {
        name: "path values escaped",
        reason: "a value stays where the description puts it; unescaped it could become another path, or a query",
        apply: Apply::After(escaped::paths),
    },
    Rule {
        name: "booleans",
        reason: "true and false are written as JSON and the description write them",
        apply: Apply::Request(spelling::booleans),
    },
    Rule {
        name: "answers for programs",
        reason: "line breaks and indents in answers are for people who look at them, so `pretty` is not sent",
        apply: Apply::Request(spelling::pretty),
    },
    Rule {
        name: "described paths",
        reason: "the same collection is called by one path, with the slash that its description has",
        apply: Apply::Request(spelling::slash),
    },
    Rule {
        name: "headers of a call",
        reason: "what a call is given counts more than what its session has or its body is",
        apply: Apply::Request(spelling::headers),
    },
    Rule {
        name: "UTF-8",
        reason: "names and passwords are written so everywhere (RFC 7617, 2.1); Latin-1 has not all letters",
        apply: Apply::Request(spelling::unicode),
    },
    Rule {
        name: "members of a map",
        reason: "the parameters that a map stands for are sent, its own name is none of them",
        apply: Apply::Request(spelling::environment),
    },
    Rule {
        name: "whole forms",
        reason: "the other members of a form are sent beside its file",
        apply: Apply::Request(spelling::members),
    },
    Rule {
        name: "credentials stay at home",
        reason: "a server that redirects to another one gives it no right to the caller's credentials",
        apply: Apply::Before(spelling::jwt_origin),
    },
    Rule {
        name: "one jar",
        reason: "cookies belong to the session, whatever its calls are made with and however often tokens change",
        apply: Apply::Before(spelling::cookies),
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
        name: "passwords are not renewed",
        reason: "where the password was refused, another token does not help",
        apply: Apply::After(outcomes::password_refused),
    },
    Rule {
        name: "only 2xx is success",
        reason: "a redirect that leads nowhere has no result",
        apply: Apply::After(outcomes::nowhere),
    },
    Rule {
        name: "no cache, no failure",
        reason: "where `AGAVE_CACHE_DIR` names no directory, the other places are looked at",
        apply: Apply::After(outcomes::other_cache),
    },
    Rule {
        name: "the last failure",
        reason: "what failed last tells what to do: a refused refresh token means to log in anew",
        apply: Apply::After(outcomes::last_failure),
    },
    Rule {
        name: "tokens without all members",
        reason: "only `access_token` has to be there (RFC 6749)",
        apply: Apply::After(tokens::lenient),
    },
    Rule {
        name: "the result is the result",
        reason: "an envelope without a version is one all the same, and a value that is not what its model says stays \
                 what it is",
        apply: Apply::After(outcomes::envelope),
    },
    Rule {
        name: "models that are missing",
        reason: "a model that the recorded client's description lacks hides no result",
        apply: Apply::After(outcomes::no_model),
    },
    Rule {
        name: "answers are envelopes",
        reason: "a list or a text where an envelope is promised is told, not taken for nothing",
        apply: Apply::After(outcomes::no_envelope),
    },
    Rule {
        name: "nothing is printed",
        reason: "a library returns values; what is shown is a matter of programs",
        apply: Apply::After(outcomes::silent),
    },
    Rule {
        name: "every token is told",
        reason: "who wants to hear of new tokens hears of all, also of those that a function got by the way",
        apply: Apply::After(tokens::told),
    },
    Rule {
        name: "what is not there is null",
        reason: "an empty text is no key, no secret and no token",
        apply: Apply::After(tokens::absent),
    },
    Rule {
        name: "tokens have the members of OAuth 2",
        reason: "others are of no use to calls; a kind that is not named is `bearer` (RFC 6750)",
        apply: Apply::After(tokens::shape),
    },
    Rule {
        name: "times",
        reason: "numbers are numbers, and times for people have one form, in UTC",
        apply: Apply::After(tokens::times),
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
