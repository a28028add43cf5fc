//! Cookies of a session, kept apart by origin.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use http::HeaderMap;
use http::header::{HeaderValue, SET_COOKIE};
use reqwest::cookie::{CookieStore, Jar};
use url::{Origin, Url};

/// Cookies go back to the very origin that set them: scheme, host and port.
#[derive(Default)]
pub(crate) struct Cookies(Mutex<HashMap<Origin, Arc<Jar>>>);

impl Cookies {
    fn jar(&self, url: &Url) -> Arc<Jar> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).entry(url.origin()).or_default().clone()
    }

    /// Forgets all.
    pub(crate) fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Keeps what an answer sets.
    pub(crate) fn keep(&self, url: &Url, headers: &HeaderMap) {
        if headers.contains_key(SET_COOKIE) {
            self.jar(url).set_cookies(&mut headers.get_all(SET_COOKIE).iter(), url);
        }
    }

    /// The cookies for a request, as its header.
    pub(crate) fn header(&self, url: &Url) -> Option<HeaderValue> {
        let mut value = self.jar(url).cookies(url)?;
        value.set_sensitive(true);
        Some(value)
    }
}
