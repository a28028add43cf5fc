//! A scripted HTTP/1.1 server on the loopback interface.
//!
//! It answers by a script, whatever is asked on whichever of its ports, and keeps what arrived.

#![allow(dead_code, reason = "each test uses a part of it")]

#[path = "http.rs"]
mod http;

use std::collections::VecDeque;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

/// What the server does with one request.
#[derive(Clone, Debug)]
pub(crate) enum Action {
    /// Answers it.
    Answer(Answer),
    /// Reads it, then drops the connection.
    Close,
}

/// One answer.
#[derive(Clone, Debug, Default)]
pub(crate) struct Answer {
    /// The status.
    pub(crate) status: u16,
    /// The headers; `Content-Length` is added.
    pub(crate) headers: Vec<(String, String)>,
    /// The body.
    pub(crate) body: Vec<u8>,
    /// How long to wait before answering.
    pub(crate) delay: Duration,
}

impl Answer {
    /// An answer with a body of a media type.
    pub(crate) fn new(status: u16, media_type: &str, body: impl Into<Vec<u8>>) -> Answer {
        let headers = vec![("Content-Type".to_owned(), media_type.to_owned())];
        Answer { status, headers, body: body.into(), delay: Duration::ZERO }
    }

    /// An answer with a JSON body.
    pub(crate) fn json(status: u16, body: &serde_json::Value) -> Answer {
        Answer::new(status, "application/json", body.to_string())
    }

    /// The same with another header.
    pub(crate) fn header(mut self, name: &str, value: &str) -> Answer {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }
}

impl From<Answer> for Action {
    fn from(answer: Answer) -> Action {
        Action::Answer(answer)
    }
}

/// A request as it arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Received {
    /// Which connection it came over: 1, 2, … in the order of their first requests.
    pub(crate) connection: usize,
    /// The port that it came to.
    pub(crate) port: u16,
    /// The method.
    pub(crate) method: String,
    /// The path as sent; the whole URL when the server was asked as a proxy.
    pub(crate) path: String,
    /// The query as sent, without its question mark.
    pub(crate) query: String,
    /// The headers in order, names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    /// The body.
    pub(crate) body: Vec<u8>,
}

impl Received {
    /// The first value of a header, by its name in lower case.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }
}

/// The server. It stops when it is dropped.
#[derive(Debug)]
pub(crate) struct Server {
    addresses: Vec<SocketAddr>,
    state: Arc<Mutex<State>>,
    _listeners: JoinSet<()>,
}

#[derive(Debug, Default)]
struct State {
    script: VecDeque<Action>,
    interposed: Option<Action>,
    received: Vec<Received>,
    connections: usize,
}

impl State {
    fn next(&mut self) -> Action {
        let action = self.interposed.take().or_else(|| self.script.pop_front());
        action.unwrap_or_else(|| Answer::new(500, "text/plain", "the script has no further answer").into())
    }
}

impl Server {
    /// Listens on this many ports, all answering from one script in the order of the requests.
    ///
    /// # Errors
    /// When no port can be had.
    pub(crate) async fn start(ports: usize, script: impl IntoIterator<Item = Action>) -> io::Result<Server> {
        Server::with_ports((0..ports).map(|_| None), script).await
    }

    /// Listens on a port for each of these; where one has an acceptor, the port speaks TLS.
    ///
    /// # Errors
    /// When no port can be had.
    pub(crate) async fn with_ports(
        ports: impl IntoIterator<Item = Option<TlsAcceptor>>,
        script: impl IntoIterator<Item = Action>,
    ) -> io::Result<Server> {
        let state = Arc::new(Mutex::new(State { script: script.into_iter().collect(), ..State::default() }));
        let mut listeners = JoinSet::new();
        let mut addresses = Vec::new();
        for tls in ports {
            let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
            addresses.push(listener.local_addr()?);
            listeners.spawn(accept(listener, tls, state.clone()));
        }
        Ok(Server { addresses, state, _listeners: listeners })
    }

    /// The address of a port, counted from 0.
    pub(crate) fn address(&self, port: usize) -> SocketAddr {
        self.addresses[port]
    }

    /// The base URL of the first port.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.addresses[0])
    }

    /// What arrived until now, in order.
    pub(crate) fn received(&self) -> Vec<Received> {
        lock(&self.state).received.clone()
    }

    /// How many requests arrived until now.
    pub(crate) fn received_count(&self) -> usize {
        lock(&self.state).received.len()
    }

    /// Goes on by another script.
    pub(crate) fn follow(&self, script: impl IntoIterator<Item = Action>) {
        lock(&self.state).script = script.into_iter().collect();
    }

    /// Sets what happens to the next request, before the script goes on; `None` takes that back.
    pub(crate) fn interpose(&self, action: Option<Action>) {
        lock(&self.state).interposed = action;
    }
}

/// A port at which connections are refused, for as long as this is kept.
#[derive(Debug)]
pub(crate) struct Refusing(TcpSocket);

impl Refusing {
    /// Takes a port.
    ///
    /// # Errors
    /// When no port can be had.
    pub(crate) fn new() -> io::Result<Refusing> {
        let socket = TcpSocket::new_v4()?;
        socket.bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)))?;
        Ok(Refusing(socket))
    }

    /// Its address.
    ///
    /// # Errors
    /// When the system does not tell.
    pub(crate) fn address(&self) -> io::Result<SocketAddr> {
        self.0.local_addr()
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn accept(listener: TcpListener, tls: Option<TlsAcceptor>, state: Arc<Mutex<State>>) {
    let mut connections = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        connections.spawn(connect(stream, tls.clone(), state.clone()));
    }
}

/// A client that goes away, or wants no TLS as it is offered, is none of the server's business.
async fn connect(stream: TcpStream, tls: Option<TlsAcceptor>, state: Arc<Mutex<State>>) -> Option<()> {
    stream.set_nodelay(true).ok()?;
    let port = stream.local_addr().ok()?.port();
    match tls {
        Some(tls) => serve(tls.accept(stream).await.ok()?, port, state).await,
        None => serve(stream, port, state).await,
    }
}

/// Serves one connection.
async fn serve(mut stream: impl AsyncRead + AsyncWrite + Unpin, port: u16, state: Arc<Mutex<State>>) -> Option<()> {
    let mut buffer = Vec::new();
    let mut connection = None;
    loop {
        let mut request = http::read(&mut stream, &mut buffer).await?;
        let action = {
            let mut state = lock(&state);
            let number = *connection.get_or_insert_with(|| {
                state.connections += 1;
                state.connections
            });
            request.connection = number;
            request.port = port;
            state.received.push(request.clone());
            state.next()
        };
        let Action::Answer(answer) = action else { return None };
        tokio::time::sleep(answer.delay).await;
        stream.write_all(&http::written(&answer, &request.method)).await.ok()?;
        stream.flush().await.ok()?;
        let closing = |name: &str, value: &str| name == "connection" && value.eq_ignore_ascii_case("close");
        if request.headers.iter().any(|(name, value)| closing(name, value))
            || answer.headers.iter().any(|(name, value)| closing(&name.to_lowercase(), value))
        {
            return None;
        }
    }
}
