//! A scripted HTTP/1.1 server on the loopback interface.
//!
//! It answers by a script, whatever is asked on whichever of its ports, and keeps what arrived.

#![allow(dead_code, reason = "each test uses a part of it")]

use std::collections::VecDeque;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::task::JoinSet;

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
        let state = Arc::new(Mutex::new(State { script: script.into_iter().collect(), ..State::default() }));
        let mut listeners = JoinSet::new();
        let mut addresses = Vec::new();
        for _ in 0..ports {
            let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
            addresses.push(listener.local_addr()?);
            listeners.spawn(accept(listener, state.clone()));
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

async fn accept(listener: TcpListener, state: Arc<Mutex<State>>) {
    let mut connections = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        connections.spawn(serve(stream, state.clone()));
    }
}

/// Serves one connection. A client that goes away is none of its business.
async fn serve(mut stream: TcpStream, state: Arc<Mutex<State>>) -> Option<()> {
    stream.set_nodelay(true).ok()?;
    let port = stream.local_addr().ok()?.port();
    let mut buffer = Vec::new();
    let mut connection = None;
    loop {
        let mut request = read(&mut stream, &mut buffer).await?;
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
        stream.write_all(&written(&answer, &request.method)).await.ok()?;
        let closing = |name: &str, value: &str| name == "connection" && value.eq_ignore_ascii_case("close");
        if request.headers.iter().any(|(name, value)| closing(name, value))
            || answer.headers.iter().any(|(name, value)| closing(&name.to_lowercase(), value))
        {
            return None;
        }
    }
}

fn written(answer: &Answer, method: &str) -> Vec<u8> {
    let mut head = format!("HTTP/1.1 {} \r\n", answer.status);
    for (name, value) in &answer.headers {
        head += &format!("{name}: {value}\r\n");
    }
    let bodiless = matches!(answer.status, 100..200 | 204 | 304);
    if !bodiless && !answer.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-length")) {
        head += &format!("Content-Length: {}\r\n", answer.body.len());
    }
    head += "\r\n";
    let mut bytes = head.into_bytes();
    if !bodiless && method != "HEAD" {
        bytes.extend(&answer.body);
    }
    bytes
}

/// Reads one request; none when the client is done, or sends what is no request.
async fn read(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<Received> {
    let head = through(stream, buffer, b"\r\n\r\n").await?;
    let mut lines = head.split("\r\n");
    let mut words = lines.next()?.split(' ');
    let (method, target) = (words.next()?.to_owned(), words.next()?);
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_lowercase(), value.trim().to_owned()))
        .collect();
    let mut request =
        Received { connection: 0, port: 0, method, path: path.into(), query: query.into(), headers, body: Vec::new() };
    request.body = if request.header("transfer-encoding").is_some_and(|value| value.contains("chunked")) {
        chunks(stream, buffer).await?
    } else {
        let length = request.header("content-length").and_then(|value| value.parse().ok()).unwrap_or(0);
        exactly(stream, buffer, length).await?
    };
    Some(request)
}

async fn chunks(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let line = through(stream, buffer, b"\r\n").await?;
        let size = usize::from_str_radix(line.split(';').next()?.trim(), 16).ok()?;
        body.extend(exactly(stream, buffer, size).await?);
        exactly(stream, buffer, 2).await?;
        if size == 0 {
            return Some(body);
        }
    }
}

async fn through(stream: &mut TcpStream, buffer: &mut Vec<u8>, end: &[u8]) -> Option<String> {
    loop {
        if let Some(at) = buffer.windows(end.len()).position(|window| window == end) {
            return String::from_utf8(buffer.drain(..at + end.len()).collect()).ok();
        }
        more(stream, buffer).await?;
    }
}

async fn exactly(stream: &mut TcpStream, buffer: &mut Vec<u8>, length: usize) -> Option<Vec<u8>> {
    while buffer.len() < length {
        more(stream, buffer).await?;
    }
    Some(buffer.drain(..length).collect())
}

async fn more(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<()> {
    (stream.read_buf(buffer).await.ok()? > 0).then_some(())
}
