//! One recording: replayed, and judged.

use std::collections::BTreeMap;
use std::io;

use serde_json::Value;

use super::address::{self, Ports};
use super::argus::plan::Plan;
use super::argus::{self, Taken};
use super::outcome;
use super::recording::Recording;
use super::requests;
use super::rules::{self, RULES};
use super::server::{Received, Refusing, Server};

/// The ports at which the recorded servers of Argus answered besides the one of `base_url`.
const ANSWERING: [u16; 2] = [18080, 18081];

/// What a replay came to.
#[derive(Clone, Debug)]
pub(crate) enum Verdict {
    /// All is as recorded.
    Equal,
    /// All is as recorded but for these rules: how often each was used.
    Intended(BTreeMap<&'static str, usize>),
    /// It differs: how.
    Different(Vec<String>),
    /// It can't be replayed yet, for want of these features.
    Missing(Vec<String>),
}

/// A replay: what was sent and what came out, to be compared with a recording.
#[derive(Debug)]
pub(crate) struct Replay {
    /// What arrived at the server.
    pub(crate) received: Vec<Received>,
    taken: Vec<Taken>,
    ports: Ports,
}

/// Replays a recording and judges the replay.
pub(crate) async fn replay_and_judge(recording: Value) -> Verdict {
    match Replay::of(recording.clone()).await {
        Ok(replay) => replay.judge(recording),
        Err(verdict) => verdict,
    }
}

impl Replay {
    /// Does what the recording says, against a server of its own.
    ///
    /// # Errors
    /// When that is not possible; the verdict says why.
    pub(crate) async fn of(mut value: Value) -> Result<Replay, Verdict> {
        let broken = |message: String| Verdict::Different(vec![message]);
        let recording = Recording::read(value.clone()).map_err(broken)?;
        if recording.system != "argus" {
            return Err(Verdict::Missing(vec![format!("system {}", recording.system)]));
        }
        let plan = Plan::read(recording.call.clone()).map_err(broken)?;
        let missing = argus::missing(&plan, &recording);
        if !missing.is_empty() {
            return Err(Verdict::Missing(missing.into_iter().map(str::to_owned).collect()));
        }
        let failed = |error: io::Error| Verdict::Different(vec![format!("no server: {error}")]);
        let (server, _refusing, ports) = listen(&recording, &value).await.map_err(failed)?;
        ports.put_into(&mut value);
        let real = Recording::read(value).map_err(broken)?;
        server.follow(real.script);
        let plan = Plan::read(real.call).map_err(broken)?;
        let taken = argus::run(&plan, &real.base_url, &server).await;
        Ok(Replay { received: server.received(), taken, ports })
    }

    /// Compares with a recording, which may be another than the one that was replayed.
    pub(crate) fn judge(&self, mut value: Value) -> Verdict {
        self.ports.put_into(&mut value);
        let read = Recording::read(value).and_then(|recording| Ok((Plan::read(recording.call.clone())?, recording)));
        let (plan, mut recording) = match read {
            Ok(read) => read,
            Err(message) => return Verdict::Different(vec![message]),
        };
        let mut used: BTreeMap<&'static str, usize> = BTreeMap::new();
        let last = recording.requests.len().checked_sub(1).and_then(|last| recording.script.get(last));
        let compared = outcome::compare(&plan, &self.taken, &recording.outcome, last);
        let mut differences = compared.differences;
        for rule in compared.rules {
            *used.entry(rule.name).or_default() += 1;
        }
        let mut received = Vec::new();
        for step in &self.taken {
            let own = &self.received[step.requests.clone()];
            match (&step.bound, step.beyond) {
                // Where nothing listens, nothing arrives.
                (Some(_), Some(_)) if step.is_unconnected() => {}
                (Some(bound), Some(_)) => differences.extend(rules::beyond_differences(bound, own)),
                (bound, _) => received.extend(own.iter().map(|request| (bound.as_ref(), request))),
            }
        }
        for (expected, (bound, _)) in recording.requests.iter_mut().zip(&received) {
            let Some(bound) = bound else { continue };
            for rule in RULES.iter().filter(|rule| (rule.apply)(bound, expected)) {
                *used.entry(rule.name).or_default() += 1;
            }
        }
        if compared.ends_early {
            recording.requests.truncate(received.len());
        }
        let received: Vec<&Received> = received.into_iter().map(|(_, request)| request).collect();
        differences.extend(requests::differences(&recording.requests, &received, &self.ports));
        match (differences.is_empty(), used.is_empty()) {
            (false, _) => Verdict::Different(differences),
            (true, true) => Verdict::Equal,
            (true, false) => Verdict::Intended(used),
        }
    }
}

/// Listens for a recording: on all ports that answered in it. At all others that it names, nothing listens.
async fn listen(recording: &Recording, value: &Value) -> io::Result<(Server, Refusing, Ports)> {
    let mut answering = ANSWERING.to_vec();
    address::named(&Value::String(recording.base_url.clone()), &mut answering);
    answering.extend(recording.requests.iter().map(|request| request.port));
    answering.sort_unstable();
    answering.dedup();
    let server = Server::start(answering.len(), Vec::new()).await?;
    let refusing = Refusing::new()?;
    let mut ports = Ports::default();
    let mut named = Vec::new();
    address::named(value, &mut named);
    for port in named {
        ports.insert(port, refusing.address()?.port());
    }
    for (index, port) in answering.into_iter().enumerate() {
        ports.insert(port, server.address(index).port());
    }
    Ok((server, refusing, ports))
}
