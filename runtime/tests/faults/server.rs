//! A server that misbehaves on command.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

/// What is done with one request.
#[derive(Clone, Debug)]
pub(crate) enum Act {
    /// These bytes are sent, and the connection is kept.
    Send(Vec<u8>),
    /// These bytes are sent, and the connection is closed.
    Cut(Vec<u8>),
    /// These bytes are sent, and then nothing more.
    Stall(Vec<u8>),
    /// The connection is reset.
    Reset,
}

/// A request that arrived.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) connection: usize,
    pub(crate) line: String,
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Seen {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(':'));
        lines.find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    }
}

#[derive(Default)]
struct State {
    acts: VecDeque<Act>,
    seen: Vec<Seen>,
    connections: usize,
}

pub(crate) struct Server {
    state: Arc<Mutex<State>>,
    changed: Arc<Notify>,
    address: std::net::SocketAddr,
}

impl Server {
    pub(crate) async fn start(acts: impl IntoIterator<Item = Act>) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let state = Arc::new(Mutex::new(State { acts: acts.into_iter().collect(), ..State::default() }));
        let changed = Arc::new(Notify::new());
        let (shared, notify) = (state.clone(), changed.clone());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, shared.clone(), notify.clone()));
            }
        });
        Server { state, changed, address }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.state.lock().expect("a lock").seen.clone()
    }

    /// The request lines that arrived, without the version of HTTP.
    pub(crate) fn lines(&self) -> Vec<String> {
        self.seen().iter().map(|seen| seen.line.clone()).collect()
    }

    /// Waits until this many requests have arrived.
    pub(crate) async fn saw(&self, requests: usize) {
        let seen = async {
            loop {
                let changed = self.changed.notified();
                if self.seen().len() >= requests {
                    return;
                }
                changed.await;
            }
        };
        tokio::time::timeout(Duration::from_secs(20), seen).await.expect("the requests that were to come");
    }
}

async fn serve(mut stream: TcpStream, state: Arc<Mutex<State>>, changed: Arc<Notify>) {
    let connection = {
        let mut state = state.lock().expect("a lock");
        state.connections += 1;
        state.connections
    };
    while let Some((line, head, body)) = read(&mut stream).await {
        let act = {
            let mut state = state.lock().expect("a lock");
            state.seen.push(Seen { connection, line, head, body });
            state.acts.pop_front()
        };
        changed.notify_waiters();
        match act.unwrap_or_else(|| answer(500, &[], "no more acts")) {
            Act::Send(bytes) => stream.write_all(&bytes).await.unwrap_or_default(),
            Act::Cut(bytes) => {
                stream.write_all(&bytes).await.unwrap_or_default();
                return;
            }
            Act::Stall(bytes) => {
                stream.write_all(&bytes).await.unwrap_or_default();
                std::future::pending::<()>().await;
            }
            Act::Reset => {
                // Closing with a zero linger time sends a reset.
                let _ = stream.set_zero_linger();
                return;
            }
        }
    }
}

async fn read(stream: &mut TcpStream) -> Option<(String, String, Vec<u8>)> {
    let mut bytes = Vec::new();
    let mut piece = [0; 4096];
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end + 4;
        }
        match stream.read(&mut piece).await {
            Ok(0) | Err(_) => return None,
            Ok(length) => bytes.extend_from_slice(&piece[..length]),
        }
    };
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let length = head
        .lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        .and_then(|(_, value)| value.trim().parse().ok())
        .unwrap_or(0);
    let mut body = bytes.split_off(end);
    let chunked = head.to_lowercase().contains("transfer-encoding: chunked");
    while body.len() < length || (chunked && !body.ends_with(b"0\r\n\r\n")) {
        match stream.read(&mut piece).await {
            Ok(0) | Err(_) => return None,
            Ok(count) => body.extend_from_slice(&piece[..count]),
        }
    }
    let line = head.lines().next().unwrap_or_default().trim_end_matches(" HTTP/1.1").to_owned();
    Some((line, head, body))
}

/// A whole answer.
pub(crate) fn answer(status: u16, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> Act {
    Act::Send(bytes(status, headers, body.as_ref(), body.as_ref().len()))
}

/// An answer that says that it has this length.
pub(crate) fn bytes(status: u16, headers: &[(&str, &str)], body: &[u8], length: usize) -> Vec<u8> {
    let mut text = format!("HTTP/1.1 {status} Status\r\ncontent-length: {length}\r\n");
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    let mut bytes = (text + "\r\n").into_bytes();
    bytes.extend_from_slice(body);
    bytes
}
