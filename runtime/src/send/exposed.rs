//! Credentials that anyone on the way can read.

use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, Ordering};

use url::{Host, Url};

/// Whether a warning was given.
#[derive(Debug, Default)]
pub(crate) struct Warned(AtomicBool);

impl Warned {
    /// Warns, once, when credentials are about to go to this URL and could be read on the way.
    pub(crate) fn warn(&self, url: &Url) {
        if is_exposed(url) && !self.0.swap(true, Ordering::Relaxed) {
            let host = url.host_str().unwrap_or_default();
            tracing::warn!(host, "credentials go over plain http, where anyone on the way can read them; use https");
        }
    }
}

/// Whether it is plain HTTP to another machine.
fn is_exposed(url: &Url) -> bool {
    let is_here = match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => IpAddr::V6(address).to_canonical().is_loopback(),
        None => false,
    };
    url.scheme() == "http" && !is_here
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_http_to_other_machines_is_exposed() {
        let exposed = |url: &str| is_exposed(&Url::parse(url).expect("a URL"));
        for url in
            ["http://faircom.example/api", "http://10.0.0.7:8080/", "http://[fe80::1]/", "http://localhost.example/"]
        {
            assert!(exposed(url), "{url}");
        }
        for url in [
            "https://faircom.example/",
            "http://127.0.0.1:8080/api",
            "http://localhost/",
            "http://[::1]/",
            "http://[::ffff:127.0.0.1]/",
        ] {
            assert!(!exposed(url), "{url}");
        }
    }
}
