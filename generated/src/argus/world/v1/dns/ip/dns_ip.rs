//! DnsIp.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::super::{ResultStash, WhoIsResponse};

/// Looks up the given IP address in DNS and returns a WHOIS response.
///
/// `GET /world/v1/dns/ip/{ip}`
///
/// - `ip`: `ip` in the path, text.
///
/// [Schema](crate::schema::argus::world::v1::dns::ip::dns_ip::LOOKUP_DNS_BY_IP).
pub fn lookup_dns_by_ip(
    session: &rt::Session,
    ip: impl rt::Arg<String>,
) -> rt::Call<ResultStash<WhoIsResponse>> {
    rt::Call::new(session, &operations::LOOKUP_DNS_BY_IP)
        .set("ip", &rt::Arg::<String>::into_arg(ip))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /world/v1/dns/ip/{ip}`: [`lookup_dns_by_ip()`](super::lookup_dns_by_ip).
    pub static LOOKUP_DNS_BY_IP: rt::Operation = rt::Operation::new(
            "argus.world.v1.dns.ip.dns_ip.lookup_dns_by_ip",
            rt::Method::GET,
            "/world/v1/dns/ip/{ip}",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const { &[rt::Param::path("ip")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::WORLD);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&LOOKUP_DNS_BY_IP];
}
