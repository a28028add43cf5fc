//! Where an answer sends a request on to.

use http::header::{ACCEPT, ACCEPT_LANGUAGE, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, LOCATION};
use http::{HeaderMap, Method, StatusCode};
use percent_encoding::percent_decode_str;

use crate::build::in_query;
use crate::request::Request;
use crate::transport::RequestBody;

/// The next request.
pub(crate) struct Next {
    pub(crate) request: Request,
    /// Whether neither it nor one before it goes to another origin than the first, so that credentials may go along.
    pub(crate) at_home: bool,
}

/// The request that an answer redirects to; none when it does not, or when it must not be followed: a body, and
/// whatever may be secret, goes to no other origin, and from TLS there is no way back.
pub(crate) fn next(request: &Request, at_home: bool, status: StatusCode, headers: &HeaderMap) -> Option<Next> {
    let keeps_method = match status.as_u16() {
        301 | 302 => request.method != Method::POST,
        303 => matches!(request.method, Method::GET | Method::HEAD),
        307 | 308 => true,
        _ => return None,
    };
    let mut url = request.url.join(headers.get(LOCATION)?.to_str().ok()?).ok()?;
    if url.fragment().is_none() {
        url.set_fragment(request.url.fragment());
    }
    let same_origin = url.origin() == request.url.origin();
    let downgraded = request.url.scheme() == "https" && url.scheme() != "https";
    let carries = keeps_method && !request.body.is_none();
    if !matches!(url.scheme(), "http" | "https")
        || downgraded
        || (carries && (!same_origin || !request.body.can_be_repeated()))
    {
        return None;
    }
    let mut next = request.clone();
    next.url = url;
    if !keeps_method {
        next.method = if request.method == Method::HEAD { Method::HEAD } else { Method::GET };
        next.body = RequestBody::default();
        for name in [CONTENT_TYPE, CONTENT_LENGTH, CONTENT_ENCODING] {
            next.headers.remove(name);
        }
    }
    if next.body.is_none() {
        next.pairs = in_query(next.url.query().unwrap_or_default()).collect();
    }
    next.path = percent_decode_str(next.url.path()).decode_utf8_lossy().into_owned();
    // Cookies are those of the new URL.
    next.headers.remove(http::header::COOKIE);
    if !same_origin {
        let known = [ACCEPT, ACCEPT_LANGUAGE];
        next.headers = known.into_iter().filter_map(|name| Some((name.clone(), next.headers.remove(name)?))).collect();
    }
    Some(Next { request: next, at_home: at_home && same_origin })
}
