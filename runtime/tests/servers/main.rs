//! Against real servers, which scripts beside this file start and variables name: `SPECWRIGHT_NGINX` the folder of
//! `nginx.sh`, `SPECWRIGHT_PROXY` the address of the proxy of `proxy.sh`, `SPECWRIGHT_HTTPBIN` the URL of `httpbin.sh`. Without its variable a test does nothing.

mod httpbin;
mod proxy;
mod tls;

use std::path::PathBuf;

use specwright_runtime::{Api, Error, Method, Response, Retry, Session, SessionBuilder};

static API: Api = Api::new("servers", "");

/// What the scripts started.
#[derive(Debug)]
pub(crate) struct Nginx {
    folder: PathBuf,
    port: u16,
}

impl Nginx {
    /// The server, if one is named.
    pub(crate) fn named() -> Option<Nginx> {
        let Some(folder) = std::env::var_os("SPECWRIGHT_NGINX").map(PathBuf::from) else {
            eprintln!("SKIPPED, for SPECWRIGHT_NGINX names no folder");
            return None;
        };
        let port = std::fs::read_to_string(folder.join("port")).expect("nginx.sh has been there");
        Some(Nginx { folder, port: port.trim().parse().expect("a port") })
    }

    /// A file of its folder.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// The port that wants a client certificate.
    pub(crate) fn mutual(&self) -> String {
        format!("https://127.0.0.1:{}", self.port)
    }

    /// The port with TLS that wants none.
    pub(crate) fn tls(&self) -> String {
        format!("https://127.0.0.1:{}", self.port + 1)
    }

    /// The port without TLS.
    pub(crate) fn plain(&self) -> String {
        format!("http://127.0.0.1:{}", self.port + 2)
    }
}

/// A session with one server, without credentials and without a second attempt.
pub(crate) fn session(url: &str) -> SessionBuilder {
    Session::builder(&API).base_url(url).unauthenticated().retry(Retry::none())
}

/// What the server says of a request.
pub(crate) async fn said(builder: SessionBuilder) -> Result<String, Error> {
    let response: Response = builder.build()?.request(Method::GET, "/").await?;
    response.text()
}
