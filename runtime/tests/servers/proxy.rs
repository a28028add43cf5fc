//! A proxy that wants to know who asks.

use specwright_runtime::{Kind, SessionBuilder};

use super::{Nginx, said, session};

/// The address of the proxy and the server behind it, if both are named.
fn named() -> Option<(String, Nginx)> {
    let Some(proxy) = std::env::var("SPECWRIGHT_PROXY").ok() else {
        eprintln!("SKIPPED, for SPECWRIGHT_PROXY names no proxy");
        return None;
    };
    Nginx::named().map(|nginx| (proxy, nginx))
}

fn tls(nginx: &Nginx) -> SessionBuilder {
    session(&nginx.tls()).ca_only(nginx.file("ca.crt"))
}

#[tokio::test]
async fn credentials_in_its_url_open_a_proxy_and_go_no_further() {
    let Some((proxy, nginx)) = named() else { return };
    // Plain, and with characters escaped that need not be.
    for url in
        [format!("http://proxy-user:p-ss.w_rd1@{proxy}"), format!("http://proxy%2Duser:p%2Dss%2Ew%5Frd1@{proxy}/")]
    {
        assert_eq!(said(session(&nginx.plain()).proxy("http", &url)).await.expect("an answer"), "plain []");
        assert_eq!(said(tls(&nginx).proxy("https", &url)).await.expect("an answer"), "tls HTTP/1.1 []");
        assert_eq!(said(tls(&nginx).proxy("all", &url)).await.expect("an answer"), "tls HTTP/1.1 []");
        let mutual = session(&nginx.mutual()).ca_only(nginx.file("ca.crt")).proxy("all", &url);
        let mutual = mutual.client_certificate(nginx.file("client.pem"), None);
        assert!(said(mutual).await.expect("an answer").starts_with("CN=client HTTP/2.0"));
    }
}

#[tokio::test]
async fn a_proxy_that_refuses_is_an_error_without_its_password() {
    let Some((proxy, nginx)) = named() else { return };
    for url in [format!("http://{proxy}"), format!("http://proxy-user:wrong-one@{proxy}")] {
        let error = said(session(&nginx.plain()).proxy("all", &url)).await.expect_err("a refusal");
        // Strictly 407; this proxy says 401 to a wrong password.
        assert!(matches!(error.status().map(|status| status.as_u16()), Some(401 | 407)), "{error}");
        let error_of_tunnel = said(tls(&nginx).proxy("all", &url)).await.expect_err("a refusal");
        assert_eq!(error_of_tunnel.kind(), Kind::Connect);
        let text = format!("{error} {error:?} {error_of_tunnel} {error_of_tunnel:?}");
        assert!(!text.contains("wrong-one"), "{text}");
        assert!(error_of_tunnel.to_string().contains("tunnel"), "{error_of_tunnel}");
    }
}

#[tokio::test]
async fn the_environment_names_proxies_and_hosts_without() {
    let Some((proxy, nginx)) = named() else { return };
    let url = format!("proxy-user:p-ss.w_rd1@{proxy}");
    let vars = |pairs: &'static [&'static str]| {
        let url = url.clone();
        move |name: &str| match name {
            "NO_PROXY" if pairs.contains(&name) => Some("10.0.0.0/8,127.0.0.1".to_owned()),
            name => pairs.contains(&name).then(|| url.clone()),
        }
    };
    let via = |said: &str| said.contains("[]");
    // Who went through the proxy can be told by a proxy that is not there.
    let dead = |name: &str| (name == "https_proxy" || name == "HTTPS_PROXY").then(|| "http://127.0.0.1:9".to_owned());
    assert!(via(&said(tls(&nginx).from_vars(vars(&["https_proxy"]))).await.expect("an answer")));
    assert!(via(&said(session(&nginx.plain()).from_vars(vars(&["HTTP_PROXY"]))).await.expect("an answer")));
    let error = said(tls(&nginx).from_vars(dead)).await.expect_err("no proxy");
    assert_eq!(error.kind(), Kind::Connect);
    let around = |name: &str| if name == "NO_PROXY" { Some("example.com, 127.0.0.1".to_owned()) } else { dead(name) };
    assert!(via(&said(tls(&nginx).from_vars(around)).await.expect("an answer")));
    assert!(via(&said(tls(&nginx).proxy("all", "http://127.0.0.1:9").no_proxy_for("127.0.0.0/8"))
        .await
        .expect("an answer")));
    assert!(via(&said(tls(&nginx).proxy("all", "http://127.0.0.1:9").no_proxy()).await.expect("an answer")));
    assert!(via(&said(tls(&nginx).proxy("https", format!("http://{url}")).from_vars(dead)).await.expect("an answer")));
    // `NO_PROXY` is about those that the environment names.
    let around = |name: &str| match name {
        "NO_PROXY" => Some("127.0.0.1".to_owned()),
        "HTTP_PROXY" => Some("http://127.0.0.1:9".to_owned()),
        _ => None,
    };
    let both = session(&nginx.plain()).proxy("https", "http://127.0.0.1:9").from_vars(around);
    assert!(via(&said(both).await.expect("an answer")));
    let error = said(session(&nginx.plain()).proxy("http", "http://127.0.0.1:9").from_vars(around)).await;
    assert_eq!(error.expect_err("no proxy").kind(), Kind::Connect);
}
