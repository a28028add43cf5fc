//! Certificates and keys, as PEM.

#[cfg(not(feature = "rustls"))]
mod wrap;

use super::network::{Identity, Pem};

/// The certificates of a bundle.
pub(crate) fn certificates(pem: &Pem) -> Result<Vec<reqwest::Certificate>, String> {
    let text = pem.read()?;
    let found = reqwest::Certificate::from_pem_bundle(&text).unwrap_or_default();
    if found.is_empty() { Err(format!("{pem:?} holds no certificate in PEM")) } else { Ok(found) }
}

/// A client certificate with its key.
pub(crate) fn identity(identity: &Identity) -> Result<reqwest::Identity, String> {
    let certificate = identity.certificate.read()?;
    let key = identity.key.as_ref().map_or_else(|| Ok(certificate.clone()), Pem::read)?;
    let holder = identity.key.as_ref().unwrap_or(&identity.certificate);
    let key = open(&String::from_utf8_lossy(&key), holder, identity.passphrase.as_deref())?;
    let chain = sections(&String::from_utf8_lossy(&certificate), |label| label == "CERTIFICATE").concat();
    if chain.is_empty() {
        return Err(format!("{:?} holds no certificate in PEM", identity.certificate));
    }
    #[cfg(feature = "rustls")]
    let made = reqwest::Identity::from_pem(format!("{chain}{key}").as_bytes());
    #[cfg(not(feature = "rustls"))]
    let made = reqwest::Identity::from_pkcs8_pem(
        chain.as_bytes(),
        wrap::as_pkcs8(&key).map_err(|error| format!("the key in {holder:?} can't be read: {error}"))?.as_bytes(),
    );
    made.map_err(|_| format!("the certificate in {:?} and the key in {holder:?} can't be used", identity.certificate))
}

/// The private key in a text, in the clear.
fn open(text: &str, holder: &Pem, passphrase: Option<&str>) -> Result<String, String> {
    let Some(section) = sections(text, |label| label.ends_with("PRIVATE KEY")).pop() else {
        return Err(format!("{holder:?} holds no private key in PEM"));
    };
    let advice = "write it anew with `openssl pkcs8 -topk8`";
    if section.contains("Proc-Type:") {
        return Err(format!("the key in {holder:?} is encrypted in the traditional way, which is not read; {advice}"));
    }
    if !section.contains("BEGIN ENCRYPTED PRIVATE KEY") {
        return Ok(section);
    }
    let Some(passphrase) = passphrase else {
        return Err(format!("the key in {holder:?} is encrypted, and no passphrase was given"));
    };
    let unfit = |error: &dyn std::fmt::Display| {
        format!("the key in {holder:?} can't be decrypted: {error}; if it is not for the passphrase, {advice}")
    };
    let (_, sealed) = pkcs8::SecretDocument::from_pem(&section).map_err(|error| unfit(&error))?;
    let sealed = pkcs8::EncryptedPrivateKeyInfoRef::try_from(sealed.as_bytes()).map_err(|error| unfit(&error))?;
    let opened = sealed.decrypt(passphrase).map_err(|error| unfit(&error))?;
    let pem = opened.to_pem("PRIVATE KEY", pkcs8::LineEnding::LF).map_err(|error| unfit(&error))?;
    Ok(pem.to_string())
}

/// The sections of a PEM text whose label is wanted, each with a line break at its end.
fn sections(text: &str, wanted: impl Fn(&str) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    let mut section: Option<String> = None;
    for line in text.lines().map(str::trim_end) {
        if let Some(label) = line.strip_prefix("-----BEGIN ").and_then(|rest| rest.strip_suffix("-----")) {
            section = wanted(label).then(String::new);
        }
        let Some(open) = &mut section else { continue };
        open.push_str(line);
        open.push('\n');
        if line.starts_with("-----END ") {
            found.extend(section.take());
        }
    }
    found
}
