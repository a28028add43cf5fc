//! Types.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

rt::model! { response
    /// Schema `no.mnemonic.services.world.spi.response.GetTimeResponse`.
    pub struct GetTimeResponse {
        ..
        time: String => "time",
        timestamp: i64 => "timestamp",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.world.spi.request.IOCParserRequest`.
    pub struct IocParserRequest {
        text: String => "text",
        ..
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.world.spi.response.IOCParserResponse`.
    pub struct IocParserResponse {
        ..
        /// No item twice.
        fqdn: Vec<String> => "fqdn",
        /// No item twice.
        ipv4: Vec<String> => "ipv4",
        /// No item twice.
        ipv6: Vec<String> => "ipv6",
        /// No item twice.
        md5: Vec<String> => "md5",
        /// No item twice.
        sha1: Vec<String> => "sha1",
        /// No item twice.
        sha256: Vec<String> => "sha256",
        /// No item twice.
        sha512: Vec<String> => "sha512",
        /// No item twice.
        url: Vec<String> => "url",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.world.spi.response.WhoIsResponse`.
    pub struct WhoIsResponse {
        ..
        info: String => "info",
    }
}
