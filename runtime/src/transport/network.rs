//! What is settled for a connection before anything is sent over it.

use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use bytes::Bytes;

/// Proxies, TLS and connecting. Sessions with equal settings share connections.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub(crate) struct Network {
    pub(crate) connect_timeout: Option<Duration>,
    /// In the order of their setting; the first that fits is used.
    pub(crate) proxies: Vec<Proxy>,
    /// Hosts that are called without a proxy, in the words of `NO_PROXY`.
    pub(crate) no_proxy: Option<String>,
    /// The same from the environment, which has no say in proxies that are set.
    pub(crate) no_proxy_found: Option<String>,
    pub(crate) roots: Roots,
    pub(crate) identity: Option<Identity>,
    pub(crate) unverified: bool,
    pub(crate) http1_only: bool,
}

/// A proxy.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Proxy {
    /// For `http`, `https` or both (`all`).
    pub(crate) scheme: String,
    /// Where it is, and who asks; empty for none.
    pub(crate) url: String,
    /// Whether it was found in the environment.
    pub(crate) found: bool,
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
impl Network {
    /// Whether anything is settled that only TLS knows.
    pub(crate) fn has_tls(&self) -> bool {
        self.roots != Roots::Platform || self.identity.is_some() || self.unverified
    }
}

/// Whose certificates are believed.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub(crate) enum Roots {
    /// The platform's.
    #[default]
    Platform,
    /// These and no others.
    Only(Pem),
    /// The platform's and these.
    Besides(Pem),
}

/// A text in PEM, or the file that holds it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum Pem {
    /// The file, which is read when the session is built.
    File(PathBuf),
    /// The text.
    Text(Bytes),
}

impl Pem {
    /// The text.
    ///
    /// # Errors
    /// When the file can't be read.
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    pub(crate) fn read(&self) -> Result<Bytes, String> {
        match self {
            Pem::Text(text) => Ok(text.clone()),
            Pem::File(path) => match std::fs::read(path) {
                Ok(bytes) => Ok(bytes.into()),
                Err(error) => Err(format!("{} can't be read: {error}", path.display())),
            },
        }
    }
}

/// The path of a file; a text that is PEM itself is taken as that, and never shows as a path in an error.
impl<T: AsRef<std::path::Path>> From<T> for Pem {
    fn from(path: T) -> Pem {
        let path = path.as_ref();
        match path.to_str().filter(|text| text.contains("-----BEGIN ")) {
            Some(text) => Pem::Text(text.to_owned().into()),
            None => Pem::File(path.to_owned()),
        }
    }
}

/// Where, not what.
impl fmt::Debug for Pem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Pem::File(path) => write!(f, "{path:?}"),
            Pem::Text(_) => f.write_str("a text"),
        }
    }
}

/// A client certificate and its key.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Identity {
    pub(crate) certificate: Pem,
    /// None when it stands in the certificate's file.
    pub(crate) key: Option<Pem>,
    /// Opens an encrypted key.
    pub(crate) passphrase: Option<String>,
}

/// Without proxies' passwords and keys.
impl fmt::Debug for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Network")
            .field("proxies", &self.proxies.len())
            .field("unverified", &self.unverified)
            .field("identity", &self.identity.as_ref().map(|identity| &identity.certificate))
            .finish_non_exhaustive()
    }
}
