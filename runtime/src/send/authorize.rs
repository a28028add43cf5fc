//! Which credentials a call gets, and how they come into its request.

use std::sync::Arc;

use crate::api::Scheme;
use crate::auth::{Auth, Stamp, Wanted};
use crate::call::Parts;
use crate::error::{Error, Kind};
use crate::request::Request;
use crate::response::Response;
use crate::session::Session;

/// Credentials, and the security scheme that they are for.
pub(crate) type Chosen = Vec<(Arc<dyn Auth>, Option<&'static Scheme>)>;

/// Takes the first alternative of the description that the session has credentials for.
pub(crate) fn choose(parts: &Parts) -> Result<Chosen, Error> {
    let schemes: &'static [Scheme] = &parts.session.api().schemes;
    let all = parts.session.credentials().all();
    if parts.undescribed {
        // Nothing is described, so nothing is wanted; what the session has goes along.
        let fitting = |auth: &Arc<dyn Auth>| (auth.clone(), schemes.iter().find(|scheme| auth.fits(scheme)));
        return Ok(all.first().map(fitting).into_iter().collect());
    }
    let operation = &parts.operation;
    if operation.security.is_empty() {
        return Ok(Vec::new());
    }
    let shows_certificate = parts.session.has_client_certificate();
    // Credentials for a scheme; none where its certificate goes with the connection already.
    let named = |name: &str| {
        let scheme = schemes.iter().find(|scheme| scheme.name() == name)?;
        match all.iter().find(|auth| auth.fits(scheme)) {
            Some(auth) => Some(Some((auth.clone(), Some(scheme)))),
            None => (shows_certificate && matches!(scheme, Scheme::MutualTls { .. })).then_some(None),
        }
    };
    for alternative in operation.security.iter() {
        if let Some(found) = alternative.iter().map(|name| named(name)).collect::<Option<Vec<_>>>() {
            return Ok(found.into_iter().flatten().collect());
        }
    }
    let wanted: Vec<String> = operation.security.iter().map(|all| all.join(" and ")).collect();
    let has = if all.is_empty() { "the session has none" } else { "those of the session don't fit" };
    Err(parts.error(Kind::Auth, format!("credentials are wanted ({}); {has}", wanted.join(", or "))))
}

/// Puts credentials in a request.
pub(crate) async fn authorize(chosen: &Chosen, session: &Session, request: &mut Request) -> Result<Vec<Stamp>, Error> {
    let mut stamps = Vec::with_capacity(chosen.len());
    if !chosen.is_empty() {
        session.credentials().warned.warn(request.url());
    }
    for (auth, scheme) in chosen {
        stamps.push(auth.authorize(request, Wanted { scheme: *scheme }, session.home()).await?);
    }
    Ok(stamps)
}

/// Has credentials replaced that an answer refuses; whether that was done.
pub(crate) async fn renew(
    chosen: &Chosen,
    session: &Session,
    stamps: &[Stamp],
    refusal: &Response,
) -> Result<bool, Error> {
    let mut renewed = false;
    for ((auth, _), stamp) in chosen.iter().zip(stamps) {
        renewed |= auth.refused(refusal) && auth.renew(*stamp, refusal, session.home()).await?;
    }
    Ok(renewed)
}

/// The request of a call with its credentials, as far as they are to be had without sending anything.
pub(crate) async fn dry(parts: &Parts) -> Result<Request, Error> {
    let mut request = parts.request()?;
    for (auth, scheme) in choose(parts)? {
        let offline = parts.session.home().offline()?;
        let before = request.clone();
        match auth.authorize(&mut request, Wanted { scheme }, &offline).await {
            Ok(_) => {}
            // They would have to be fetched.
            Err(error) if error.kind() == Kind::Connect => request = before,
            Err(error) => return Err(error),
        }
    }
    Ok(request)
}
