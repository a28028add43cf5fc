//! Servers whose URL is the caller's, and credentials.

use specwright_autorest::parameterized_endpoint::{self, parameterized_endpoint as endpoint};
use specwright_autorest::{custom_base_url, custom_base_url_more_options, security_aad, security_key};

use super::{ok, session};

#[test]
fn base_urls() {
    ok(custom_base_url::path_operations::paths_get_empty(&session(&custom_base_url::API)));
    let c = session(&custom_base_url_more_options::API);
    ok(custom_base_url_more_options::path_operations::paths_get_empty(&c, "key1", "test12").key_version("v1"));
    ok(endpoint::get(&session(&parameterized_endpoint::API)));
}

#[test]
fn credentials() {
    ok(security_key::securitykey::head(&session(&security_key::API)).api_key("123456789"));
    let c = session(&security_aad::API).with().bearer("https://security.microsoft.com/.default");
    ok(security_aad::securityaad::head(&c.build().expect("a session")));
}
