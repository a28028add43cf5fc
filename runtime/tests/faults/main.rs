//! What a caller gets, and what reaches the server, when something goes wrong: against a server on loopback that
//! misbehaves on command, with a clock that stands still.

mod bodies;
mod connections;
mod credentials;
mod redirects;
mod retries;
mod server;
mod timeouts;

use std::time::{Duration, SystemTime};

use specwright_runtime::testing::PausedClock;
use specwright_runtime::{
    Api, Body, Call, Location, Method, Operation, Response, Retry, Scheme, Session, SessionBuilder,
};

use server::{Act, Server};

static API: Api = Api::new("faulty", "https://faulty.invalid")
    .schemes(const { &[Scheme::api_key("key", Location::Header, "X-Key")] });
static GET: Operation = Operation::new("faulty.get", Method::GET, "/thing").api(&API).security(&[&["key"]]);
static POST: Operation = Operation::new("faulty.post", Method::POST, "/thing")
    .api(&API)
    .security(&[&["key"]])
    .body(Body::new("application/json"));
static SEARCH: Operation = Operation::new("faulty.search", Method::POST, "/search")
    .api(&API)
    .security(&[&["key"]])
    .body(Body::new("application/json"))
    .reads();

/// 2023-11-14T22:13:20Z.
const NOW: Duration = Duration::from_secs(1_700_000_000);
/// Much more than any pause and less than a limit, for real waiting of a test on its own server.
const SOON: Duration = Duration::from_secs(20);

/// A server that does these things in order, and a session with it.
struct Site {
    server: Server,
    clock: PausedClock,
    session: Session,
}

impl Site {
    async fn new(acts: impl IntoIterator<Item = Act>) -> Site {
        Site::with(acts, |session| session).await
    }

    async fn with(acts: impl IntoIterator<Item = Act>, set: impl FnOnce(SessionBuilder) -> SessionBuilder) -> Site {
        let server = Server::start(acts).await;
        let clock = PausedClock::at(SystemTime::UNIX_EPOCH + NOW);
        let builder = Session::builder(&API).base_url(server.url()).clock(std::sync::Arc::new(clock.clone()));
        // Pauses as long as they may be, so that they can be told.
        let builder = builder.api_key("k-1").retry(Retry::default().pause(Duration::from_secs(1)));
        Site { session: set(builder).build().expect("a session"), server, clock }
    }

    fn get(&self) -> Call<Response> {
        Call::new(&self.session, &GET)
    }

    fn post(&self) -> Call<Response> {
        Call::new(&self.session, &POST).json(&serde_json::json!({"a": 1}))
    }

    fn search(&self) -> Call<Response> {
        Call::new(&self.session, &SEARCH).json(&serde_json::json!({"q": "x"}))
    }

    /// Lets time pass as soon as the server has seen this many requests.
    async fn pass(&self, requests: usize, time: Duration) {
        self.server.saw(requests).await;
        // The client's limits run before anything is sent.
        while self.clock.limits() == 0 {
            tokio::task::yield_now().await;
        }
        self.clock.advance(time);
    }

    fn pauses(&self) -> Vec<u64> {
        self.clock.pauses().iter().map(Duration::as_secs).collect()
    }
}
