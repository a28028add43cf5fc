//! A recording done again by a driver, and compared.

use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use serde_json::Value;
use tokio::sync::oneshot;
use tokio::time::timeout;

use super::address::{self, Ports};
use super::case::{Arrived, Case, Taken};
use super::certificates;
use super::clock::RecordedClock;
use super::engine::{Apply, Driver, Failure};
use super::files::{self, Folder};
use super::recording::Recording;
use super::run::{self, All, Stop};
use super::server::{Received, Refusing, Server};
use super::verdict::Verdict;
use super::world::World;
use super::{outcome, park, requests};

/// Where nothing listens, whatever names it.
const SILENT: u16 = 18099;
/// The ports at which the recorded servers answered, as far as a recording names them.
const ANSWERING: [u16; 11] = [443, 18080, 18081, 18180, 18280, 18281, 18380, 18443, 18444, 18445, 18543];
/// Those among them that speak TLS.
const TLS: [u16; 5] = [443, 18443, 18444, 18445, 18543];

/// How long a replay may take. Delays and time limits in recordings are a few seconds.
const LONGEST: Duration = Duration::from_secs(120);

/// A replay whose driver does not matter any more.
pub(crate) trait Replayed: std::fmt::Debug {
    /// Compares with a recording, which may be another than the one that was replayed.
    fn judge(&self, recording: Value) -> Verdict;

    /// Whether a step failed.
    fn failed(&self) -> bool;

    /// What arrived, to be altered by tests.
    fn received(&mut self) -> &mut Vec<Received>;
}

/// A replay: what was sent and what came out, to be compared with a recording.
#[derive(Debug)]
pub(crate) struct Replay<D: Driver> {
    received: Vec<Received>,
    taken: Vec<Option<Rc<Taken<D::Note>>>>,
    signed: Vec<String>,
    ports: Ports,
    folder: std::path::PathBuf,
}

impl<D: Driver> Replay<D> {
    /// Does what a recording says, against a server of its own.
    ///
    /// # Errors
    /// When that is not possible; the verdict says why.
    pub(crate) async fn of(mut value: Value, blocking: bool) -> Result<Box<dyn Replayed>, Verdict> {
        let broken = |message: String| Verdict::Different(vec![message]);
        // Read once as it is, for its ports.
        let recorded = Recording::read(value.clone()).map_err(broken)?;
        let folder = Folder::new().map_err(|error| broken(format!("no folder: {error}")))?;
        let (server, _refusing, ports) = listen(&recorded, &value).await.map_err(broken)?;
        let path = folder.path().to_owned();
        let mut case: Case<D> = case(&mut value, &ports, &path).map_err(broken)?;
        apply(&mut case, true);
        folder.write(&case.recording.files).map_err(broken)?;
        server.follow(case.recording.script.clone());
        let clock = RecordedClock::new(case.recording.now);
        let timezone = case.recording.timezone.clone();
        let world = Arc::new(World::new(folder, server, clock, timezone, &case.recording.base_url, blocking));
        let taken = take(&case, world.clone()).await.map_err(|failure| match failure {
            Failure::Missing(feature) => Verdict::Missing(vec![feature]),
            other => broken(other.to_string()),
        })?;
        let taken = taken.into_iter().map(|taken| taken.map(Rc::new)).collect();
        let (received, signed) = (world.server().received(), world.signed_texts());
        Ok(Box::new(Replay::<D> { received, taken, signed, ports, folder: path }))
    }
}

impl<D: Driver> Replayed for Replay<D> {
    fn judge(&self, mut value: Value) -> Verdict {
        let mut case: Case<D> = match case(&mut value, &self.ports, &self.folder) {
            Ok(case) => case,
            Err(message) => return Verdict::Different(vec![message]),
        };
        let mut used = apply(&mut case, true);
        case.taken = self.taken.clone();
        case.received = self.arrived();
        for (name, count) in apply(&mut case, false) {
            *used.entry(name).or_default() += count;
        }
        let mut differences = outcome::differences(&case);
        let received: Vec<&Received> = case.received.iter().map(|(_, request)| request).collect();
        differences.extend(requests::differences::<D>(&case.recording, &received, &self.ports));
        if let Some(wanted) = case.recording.signed.as_ref().filter(|wanted| **wanted != self.signed) {
            differences.push(format!("signed {:?}, not {wanted:?}", self.signed));
        }
        differences.append(&mut case.differences);
        match (differences.is_empty(), used.is_empty()) {
            (false, _) => Verdict::Different(differences),
            (true, true) => Verdict::Equal,
            (true, false) => Verdict::Intended(used),
        }
    }

    fn failed(&self) -> bool {
        self.taken.iter().flatten().any(|taken| taken.failure.is_some())
    }

    fn received(&mut self) -> &mut Vec<Received> {
        &mut self.received
    }
}

impl<D: Driver> Replay<D> {
    /// The requests with the innermost step that sent each.
    fn arrived(&self) -> Vec<Arrived> {
        let by = |index: usize| {
            self.taken.iter().rposition(|taken| taken.as_ref().is_some_and(|taken| taken.requests.contains(&index)))
        };
        self.received.iter().enumerate().map(|(index, request)| (by(index), request.clone())).collect()
    }
}

/// Reads a recording with real addresses and paths in it.
fn case<D: Driver>(value: &mut Value, ports: &Ports, folder: &std::path::Path) -> Result<Case<D>, String> {
    let recorded = value["base_url"].as_str().unwrap_or_default().to_owned();
    ports.put_into(value);
    files::put_into(value, folder);
    let recording = Recording::read(std::mem::take(value))?;
    Case::new(Recording { recorded_base_url: recorded, ..recording })
}

/// Applies the rules for before or after the replay; how often each had something to change.
fn apply<D: Driver>(case: &mut Case<D>, before: bool) -> BTreeMap<&'static str, usize> {
    let mut used = BTreeMap::new();
    for rule in D::rules() {
        let count = match rule.apply {
            Apply::Before(change) if before => change(case),
            Apply::Request(change) if !before => (0..case.recording.requests.len())
                .filter(|index| {
                    let Some(note) = case.note(*index).cloned() else { return false };
                    change(&note, &mut case.recording.requests[*index])
                })
                .count(),
            Apply::After(change) if !before => change(case),
            _ => 0,
        };
        if count > 0 {
            *used.entry(rule.name).or_default() += count;
        }
    }
    used
}

/// Takes the steps: here, or on a thread of their own, where calls can block.
async fn take<D: Driver>(case: &Case<D>, world: Arc<World>) -> Result<All<D::Note>, Failure> {
    let (session, plan, first) = (case.recording.session.clone(), case.steps.clone(), case.first.clone());
    let blocking = world.blocking();
    let work = move || async move { steps::<D>(&session, &plan, &first, &world).await };
    let taken = async {
        if !blocking {
            return work().await;
        }
        let (done, taken) = oneshot::channel();
        thread::spawn(move || {
            let _ = done.send(park::block_on(work()));
        });
        taken.await.unwrap_or_else(|_| Err(Failure::Unfit("the replay panicked".to_owned())))
    };
    timeout(LONGEST, taken).await.unwrap_or_else(|_| Err(Failure::Unfit("the replay does not end".to_owned())))
}

async fn steps<D: Driver>(
    session: &Value,
    plan: &[super::case::Step],
    first: &[usize],
    world: &World,
) -> Result<All<D::Note>, Failure> {
    let mut driver = D::new(world.session(session.clone())?, world)?;
    let mut taken: All<D::Note> = plan.iter().map(|_| None).collect();
    let stopped = run::take_all(&mut driver, world, plan, first, &mut taken).await;
    driver.finish(world).await;
    match stopped {
        Err(Stop::Given(failure)) => Err(failure),
        Ok(()) | Err(Stop::Failed) => Ok(taken),
    }
}

/// Listens for a recording: on all ports that answered in it. At all others that it names, nothing listens.
async fn listen(recording: &Recording, value: &Value) -> Result<(Server, Refusing, Ports), String> {
    let mut base = Vec::new();
    address::named(&Value::String(recording.base_url.clone()), &mut base);
    let mut named = Vec::new();
    address::named(value, &mut named);
    let recorded = recording.requests.iter().map(|request| request.port);
    let mut answering: Vec<u16> = named.iter().copied().filter(|port| ANSWERING.contains(port)).collect();
    answering.extend(base.iter().copied().chain(recorded));
    answering.retain(|port| *port != SILENT);
    answering.sort_unstable();
    answering.dedup();
    let mut acceptors = Vec::new();
    for port in &answering {
        let tls = if base.contains(port) { recording.base_url.starts_with("https:") } else { TLS.contains(port) };
        acceptors.push(if tls { Some(certificates::acceptor(recording.mutual)?) } else { None });
    }
    let unheard = |error: std::io::Error| format!("no server: {error}");
    let server = Server::with_ports(acceptors, Vec::new()).await.map_err(unheard)?;
    let refusing = Refusing::new().map_err(unheard)?;
    let mut ports = Ports::default();
    for port in named {
        ports.insert(port, refusing.address().map_err(unheard)?.port());
    }
    for (index, port) in answering.into_iter().enumerate() {
        ports.insert(port, server.address(index).port());
    }
    Ok((server, refusing, ports))
}
