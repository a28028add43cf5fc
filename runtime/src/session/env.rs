//! Settings from the environment.

use std::time::Duration;

use super::SessionBuilder;
use crate::transport::network::{Pem, Proxy, Roots};

impl SessionBuilder {
    /// Takes what was not set here before this call from environment variables: `HTTP_PROXY`, `HTTPS_PROXY`,
    /// `ALL_PROXY`, `NO_PROXY` (lower case too), `SSL_CERT_FILE`, `REQUESTS_CA_BUNDLE`, `CURL_CA_BUNDLE`, and those
    /// that the api has of its own, for its base URL and the time limit of an attempt.
    ///
    /// `SSL_CERT_FILE` and its like name a file with the authorities to believe, in place of the platform's.
    pub fn from_env(self) -> Self {
        self.from_vars(|name| std::env::var(name).ok())
    }

    /// The same from variables of the caller's.
    pub fn from_vars(mut self, var: impl Fn(&str) -> Option<String>) -> Self {
        let var = |name: &str| var(name).filter(|value| !value.is_empty());
        let either = |name: &str| var(&name.to_lowercase()).or_else(|| var(name));
        let network = &mut self.settings.network;
        for (scheme, name) in [("http", "HTTP_PROXY"), ("https", "HTTPS_PROXY"), ("all", "ALL_PROXY")] {
            // A server that runs as CGI gets a header named `Proxy` as this variable.
            let trusted = name != "HTTP_PROXY" || var("REQUEST_METHOD").is_none();
            let set = network.proxies.iter().any(|other| other.scheme == scheme || other.scheme == "all");
            if let Some(url) = either(name).filter(|_| trusted && !set) {
                let url = if url.contains("://") { url } else { format!("http://{url}") };
                network.proxies.push(Proxy { scheme: scheme.to_owned(), url, found: true });
            }
        }
        network.no_proxy_found = network.no_proxy_found.take().or_else(|| either("NO_PROXY"));
        let bundle = ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"].into_iter().find_map(var);
        if let Some(file) = bundle.filter(|_| network.roots == Roots::Platform && !network.unverified) {
            network.roots = Roots::Only(Pem::File(file.into()));
        }
        let own = self.api.variables;
        if let Some(url) = own.base_url.and_then(var).filter(|_| self.settings.base_url.is_none()) {
            self.settings.base_url = Some(url);
        }
        if let Some((name, text)) = own.timeout.and_then(|name| Some((name, var(name)?))).filter(|_| !self.timed) {
            match text.trim().parse::<f64>().ok().and_then(|s| Duration::try_from_secs_f64(s).ok()) {
                Some(limit) => self.settings.timeouts.attempt = Some(limit),
                None => self.fail(format!("the variable {name} is no number of seconds: {text:?}")),
            }
        }
        self
    }
}
