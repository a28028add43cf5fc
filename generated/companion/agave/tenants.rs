//! The tenants that there are.

use specwright_runtime as rt;

/// Where the tenants are listed.
pub const TENANTS_URL: &str = "https://api.tacc.utexas.edu/tenants";

rt::model! { response
    /// A tenant: an organisation with a server of its own.
    pub struct Tenant {
        ..
        /// Its ID, such as `tacc.prod`.
        code: String => "code",
        /// Its name, for people.
        name: String => "name",
        /// Where its server is.
        base_url: String => "baseUrl",
        **
        /// All other members.
        others: rt::Value,
    }
}

/// Lists the tenants, over the connections of any session, without its credentials. The URL is [`TENANTS_URL`] unless
/// there is a list elsewhere.
///
/// # Errors
/// As any call.
pub async fn tenants(session: &rt::Session, url: &str) -> Result<Vec<Tenant>, rt::Error> {
    let place = url.split(['?', '#']).next().unwrap_or_default();
    let session = session.with().unauthenticated().base_url(place).build()?;
    let query = rt::Url::parse(url).map(|url| url.query_pairs().into_owned().collect::<Vec<_>>()).unwrap_or_default();
    let call = session.request(rt::Method::GET, "");
    let call = query.iter().fold(call, |call, (name, value)| call.query(name, value));
    let answer: super::super::Response<Vec<Tenant>> = call.await?.json()?;
    Ok(answer.into_result().unwrap_or_default())
}
