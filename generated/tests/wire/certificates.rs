//! The certificates of the recordings' roles, made anew for each run.

use std::sync::{Arc, LazyLock};

use pkcs8::pkcs5::pbes2;
use pkcs8::{LineEnding, PrivateKeyInfoRef};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa, KeyPair};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::{CryptoProvider, ring};
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::{RootCertStore, ServerConfig};

/// Opens `client_enc.pem`.
const PASSPHRASE: &str = "secret";

/// Rounds of the key's encryption: few, as nothing is kept secret here.
const ROUNDS: u32 = 2048;

type Failed = Box<dyn std::error::Error + Send + Sync>;

/// All certificates and keys.
struct Made {
    authority: CertifiedIssuer<'static, KeyPair>,
    other_authority: CertifiedIssuer<'static, KeyPair>,
    server: Leaf,
    client: Leaf,
    encrypted: String,
}

/// A certificate with its key.
struct Leaf {
    certificate: rcgen::Certificate,
    key: KeyPair,
}

static MADE: LazyLock<Result<Made, String>> = LazyLock::new(|| make().map_err(|error| error.to_string()));

/// The text of a role's file.
///
/// # Errors
/// When there is no such role.
pub(crate) fn pem(role: &str) -> Result<String, String> {
    let made = MADE.as_ref().map_err(Clone::clone)?;
    let (certificate, key) = (made.client.certificate.pem(), made.client.key.serialize_pem());
    Ok(match role {
        "ca.crt" => made.authority.pem(),
        "other_ca.crt" => made.other_authority.pem(),
        "client.crt" => certificate,
        "client.key" => key,
        "client.pem" => certificate + &key,
        "client_enc.pem" => certificate + &made.encrypted,
        other => return Err(format!("unknown role {other}")),
    })
}

/// What makes a port speak TLS. A `mutual` one demands a certificate of the client.
///
/// # Errors
/// When the certificates could not be made.
pub(crate) fn acceptor(mutual: bool) -> Result<TlsAcceptor, String> {
    let made = MADE.as_ref().map_err(Clone::clone)?;
    config(made, mutual).map(|config| TlsAcceptor::from(Arc::new(config))).map_err(|error| error.to_string())
}

fn config(made: &Made, mutual: bool) -> Result<ServerConfig, Failed> {
    let provider: Arc<CryptoProvider> = Arc::new(ring::default_provider());
    let builder = ServerConfig::builder_with_provider(provider.clone()).with_safe_default_protocol_versions()?;
    let builder = if mutual {
        let mut roots = RootCertStore::empty();
        roots.add(made.authority.der().clone())?;
        let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider).build()?;
        builder.with_client_cert_verifier(verifier)
    } else {
        builder.with_no_client_auth()
    };
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(made.server.key.serialize_der()));
    Ok(builder.with_single_cert(vec![made.server.certificate.der().clone()], key)?)
}

fn make() -> Result<Made, Failed> {
    let authority = authority("CA")?;
    let server = leaf("server", &["127.0.0.1", "localhost"], ExtendedKeyUsagePurpose::ServerAuth, &authority)?;
    let client = leaf("client", &[], ExtendedKeyUsagePurpose::ClientAuth, &authority)?;
    let cipher =
        pbes2::Parameters::generate_pbkdf2_sha256_aes256cbc(ROUNDS, b"salt of the key ", *b"its first block ")?;
    let key = client.key.serialize_der();
    let sealed = PrivateKeyInfoRef::try_from(key.as_slice())?.encrypt_with_params(cipher, PASSPHRASE)?;
    let encrypted = sealed.to_pem("ENCRYPTED PRIVATE KEY", LineEnding::LF)?.to_string();
    Ok(Made { authority, other_authority: self::authority("other CA")?, server, client, encrypted })
}

fn authority(name: &str) -> Result<CertifiedIssuer<'static, KeyPair>, Failed> {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    Ok(CertifiedIssuer::self_signed(params, KeyPair::generate()?)?)
}

fn leaf(
    name: &str,
    hosts: &[&str],
    usage: ExtendedKeyUsagePurpose,
    authority: &CertifiedIssuer<'static, KeyPair>,
) -> Result<Leaf, Failed> {
    let mut params = CertificateParams::new(hosts.iter().map(|host| (*host).to_owned()).collect::<Vec<_>>())?;
    params.distinguished_name.push(DnType::CommonName, name);
    params.extended_key_usages = vec![usage];
    let key = KeyPair::generate()?;
    Ok(Leaf { certificate: params.signed_by(&key, authority)?, key })
}
