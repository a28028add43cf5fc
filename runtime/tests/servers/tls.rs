//! TLS: whom a session believes, and how it shows who it is.

use specwright_runtime::{Error, Kind, Pem};

use super::{Nginx, said, session};

/// What nginx says to the client of this name.
fn is_client(said: Result<String, Error>, name: &str) {
    let said = said.expect("an answer");
    assert!(said.starts_with(&format!("CN={name} ")), "{said}");
}

#[tokio::test]
async fn a_certificate_and_its_key_may_stand_in_one_file_or_two() {
    let Some(nginx) = Nginx::named() else { return };
    let mutual = || session(&nginx.mutual()).ca_only(nginx.file("ca.crt"));
    for (file, name) in [("client.pem", "client"), ("client_ec.pem", "client_ec"), ("client_bag.pem", "client")] {
        is_client(said(mutual().client_certificate(nginx.file(file), None)).await, name);
    }
    let pairs = [
        ("client.crt", "client.key", "client"),
        ("client.crt", "client_pkcs1.key", "client"),
        ("client_ec.crt", "client_sec1.key", "client_ec"),
        // The key in a file of its own counts, though there is another beside the certificate.
        ("client.pem", "client.pem", "client"),
    ];
    for (certificate, key, name) in pairs {
        let builder = mutual().client_certificate_and_key(nginx.file(certificate), nginx.file(key), None);
        is_client(said(builder).await, name);
    }
    let text = |name: &str| std::fs::read_to_string(nginx.file(name)).expect("a file");
    let builder = session(&nginx.mutual()).ca_only(Pem::Text(text("ca.crt").into()));
    is_client(said(builder.client_certificate(text("client.pem"), None)).await, "client");
}

#[tokio::test]
async fn encrypted_keys_are_opened() {
    let Some(nginx) = Nginx::named() else { return };
    let mutual = || session(&nginx.mutual()).ca_only(nginx.file("ca.crt"));
    let with_key = |key: &str, passphrase: Option<&str>| {
        mutual().client_certificate_and_key(nginx.file("client.crt"), nginx.file(key), passphrase)
    };
    is_client(said(mutual().client_certificate(nginx.file("client_enc.pem"), Some("secret"))).await, "client");
    for key in ["client_enc.key", "client_scrypt.key"] {
        is_client(said(with_key(key, Some("secret"))).await, "client");
    }
    // A passphrase that is not needed does no harm.
    is_client(said(with_key("client.key", Some("secret"))).await, "client");
    let refusals = [
        ("client_enc.key", None, "no passphrase was given"),
        ("client_enc.key", Some("wrong-one"), "can't be decrypted"),
        ("client_traditional.key", Some("secret"), "openssl pkcs8 -topk8"),
        ("client_3des.key", Some("secret"), "openssl pkcs8 -topk8"),
        ("client_sha1.key", Some("secret"), "openssl pkcs8 -topk8"),
        ("client.crt", None, "no private key"),
        ("missing.key", None, "can't be read"),
    ];
    for (key, passphrase, words) in refusals {
        let error = with_key(key, passphrase).build().expect_err(key);
        assert_eq!(error.kind(), Kind::Build);
        let text = format!("{error} {error:?}");
        assert!(text.contains(words), "{text}");
        assert!(!text.contains("wrong-one") && !text.contains("\"secret\""), "{text}");
    }
    let other = mutual().client_certificate_and_key(nginx.file("client.crt"), nginx.file("client_ec.key"), None);
    let error = said(other).await.expect_err("a foreign key");
    // The platform's TLS leaves out a certificate whose key it has not; the server misses it.
    assert_eq!(error.kind(), if cfg!(feature = "rustls") { Kind::Build } else { Kind::Status }, "{error}");
}

#[tokio::test]
async fn the_server_refuses_whom_it_does_not_know() {
    let Some(nginx) = Nginx::named() else { return };
    let mutual = || session(&nginx.mutual()).ca_only(nginx.file("ca.crt"));
    for builder in [mutual(), mutual().client_certificate(nginx.file("stranger.pem"), None)] {
        let error = said(builder).await.expect_err("a refusal");
        assert_eq!((error.kind(), error.status().map(|s| s.as_u16())), (Kind::Status, Some(400)), "{error}");
        assert!(error.to_string().contains("SSL certificate"), "{error}");
    }
}

#[tokio::test]
async fn servers_are_believed_as_the_session_says() {
    let Some(nginx) = Nginx::named() else { return };
    let tls = || session(&nginx.tls());
    for builder in [
        tls().ca_only(nginx.file("ca.crt")),
        tls().ca_besides(nginx.file("ca.crt")),
        tls().ca_only(nginx.file("other_ca.crt")).ca_only(nginx.file("ca.crt")),
        tls().danger_accept_any_certificate(true),
        session(&nginx.tls().replace("127.0.0.1", "localhost")).danger_accept_any_certificate(true),
        tls().from_vars(|name| (name == "SSL_CERT_FILE").then(|| nginx.file("ca.crt").display().to_string())),
        // What is said explicitly beats the environment.
        tls()
            .ca_only(nginx.file("ca.crt"))
            .from_vars(|name| (name == "REQUESTS_CA_BUNDLE").then(|| nginx.file("other_ca.crt").display().to_string())),
    ] {
        assert!(said(builder).await.expect("an answer").starts_with("tls HTTP/1.1"));
    }
    let named = session(&nginx.tls().replace("127.0.0.1", "localhost")).ca_only(nginx.file("ca.crt"));
    for builder in [
        tls(),
        tls().ca_only(nginx.file("other_ca.crt")),
        tls().ca_besides(nginx.file("other_ca.crt")),
        tls().danger_accept_any_certificate(true).ca_of_platform(),
        // The certificate is for the address, not for a name.
        named,
    ] {
        let error = said(builder).await.expect_err("no trust");
        assert_eq!(error.kind(), Kind::Connect, "{error}");
        assert!(error.to_string().to_lowercase().contains("certificate"), "{error}");
    }
    for file in ["client.key", "missing.crt"] {
        assert_eq!(tls().ca_only(nginx.file(file)).build().expect_err("no authority").kind(), Kind::Build);
    }
}

#[tokio::test]
async fn http_2_is_spoken_where_the_server_offers_it() {
    let Some(nginx) = Nginx::named() else { return };
    let mutual =
        || session(&nginx.mutual()).ca_only(nginx.file("ca.crt")).client_certificate(nginx.file("client.pem"), None);
    assert!(said(mutual()).await.expect("an answer").contains("HTTP/2.0"));
    assert!(said(mutual().http1_only()).await.expect("an answer").contains("HTTP/1.1"));
}
