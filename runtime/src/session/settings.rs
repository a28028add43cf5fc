//! All that a session can be told, apart from credentials.

use std::sync::Arc;

use http::HeaderMap;
use serde_json::Value;

use crate::observe::Observer;
use crate::retry::Retry;
use crate::timeouts::Timeouts;
use crate::transport::Network;

/// Settings of a session.
#[derive(Clone)]
pub(crate) struct Settings {
    /// None: the api's own.
    pub(crate) base_url: Option<String>,
    /// Which of the api's servers, and values of the variables in their URLs.
    pub(crate) server: usize,
    pub(crate) variables: Vec<(String, String)>,
    /// The URL that these make; none where nothing is chosen.
    pub(crate) chosen_url: Option<String>,
    /// Sent with every request, unless the call has one of that name.
    pub(crate) headers: HeaderMap,
    /// Added to every query.
    pub(crate) query: Vec<(String, String)>,
    /// Added to every JSON or form body, unless the call has a member of that name.
    pub(crate) fields: Vec<(String, Value)>,
    pub(crate) timeouts: Timeouts,
    pub(crate) retry: Retry,
    pub(crate) network: Network,
    /// Largest body of an answer in bytes, after decompression.
    pub(crate) largest_answer: usize,
    pub(crate) redirects: u32,
    /// Whether cookies that answers set are kept.
    pub(crate) keeps_cookies: bool,
    /// Whether nothing is sent, so that credentials need not even try to fetch others.
    pub(crate) offline: bool,
    pub(crate) observers: Vec<Arc<dyn Observer>>,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            base_url: None,
            server: 0,
            variables: Vec::new(),
            chosen_url: None,
            headers: HeaderMap::new(),
            query: Vec::new(),
            fields: Vec::new(),
            timeouts: Timeouts::default(),
            retry: Retry::default(),
            network: Network { connect_timeout: Some(std::time::Duration::from_secs(10)), ..Network::default() },
            largest_answer: 256 << 20,
            redirects: 10,
            keeps_cookies: true,
            offline: false,
            observers: Vec::new(),
        }
    }
}
