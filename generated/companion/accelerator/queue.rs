//! Where a queue is.

use specwright_runtime::{AskPassword, Error, Kind, Session, SessionBuilder};

use super::super::API;
use super::{Login, refused};

/// The base URL of the queue whose URL `nc cmd vovbrowser` prints: only scheme, host and port of it count.
///
/// # Errors
/// When the text is no URL of http or https.
pub fn base_url(queue: &str) -> Result<String, Error> {
    let queue = queue.trim();
    let place = queue.split_once("://").filter(|(scheme, _)| matches!(*scheme, "http" | "https"));
    let place = place.map(|(scheme, rest)| (scheme, rest.split(['/', '?', '#']).next().unwrap_or_default()));
    match place.filter(|(_, place)| !place.is_empty() && !place.contains('@')) {
        Some((scheme, place)) => Ok(format!("{scheme}://{place}/api/v3")),
        None => Err(refused(Kind::Build, "the URL of the queue must be like https://server.example.org:6330")),
    }
}

/// Begins a session with the queue that the variable `NC_URL` names, as the user that `USER` names, whose password is
/// asked for now. The usual variables for proxies and certificates count too; see [`SessionBuilder::from_env`].
///
/// Servers with self-signed certificates need
/// [`danger_accept_any_certificate`](SessionBuilder::danger_accept_any_certificate), or better
/// [`ca_only`](SessionBuilder::ca_only) with their certificate.
///
/// # Errors
/// When a variable is missing, `NC_URL` is no URL, or nobody can be asked.
pub fn from_env(ask: &dyn AskPassword) -> Result<SessionBuilder, Error> {
    from_vars(|name| std::env::var(name).ok(), ask)
}

/// The same by the caller's variables.
///
/// # Errors
/// As [`from_env`].
pub fn from_vars(var: impl Fn(&str) -> Option<String>, ask: &dyn AskPassword) -> Result<SessionBuilder, Error> {
    let wanted = |name: &str| {
        let value = var(name).filter(|value| !value.is_empty());
        value.ok_or_else(|| refused(Kind::Build, format!("the variable {name} is not set")))
    };
    let base_url = base_url(&wanted("NC_URL")?)?;
    let login = Login::ask(wanted("USER")?, ask)?;
    Ok(Session::builder(&API).base_url(base_url).auth(login).from_vars(&var))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_scheme_host_and_port_count() {
        for queue in
            ["https://h.example.org:6330", "https://h.example.org:6330/project?x=1", " https://h.example.org:6330/\n"]
        {
            assert_eq!(base_url(queue).ok().as_deref(), Some("https://h.example.org:6330/api/v3"));
        }
        for queue in ["", "h.example.org:6330", "ftp://h", "https://", "https://user:pw@h"] {
            assert!(base_url(queue).is_err(), "{queue}");
        }
    }
}
