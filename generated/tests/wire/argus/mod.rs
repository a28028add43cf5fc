//! The driver for Argus: makes the session and takes the steps.

pub(crate) mod binding;
mod description;
pub(crate) mod errors;
mod features;
pub(crate) mod plan;
pub(crate) mod spelling;

use std::ops::Range;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use specwright_apis::argus::API;
use specwright_apis::runtime::{Error, Retry, Session};

use super::json::response;
use super::rules;
use super::server::{Answer, Server};
use binding::Bound;
pub(crate) use features::missing;
use plan::{Action, CallPlan, Plan, SessionPlan};

/// A step that was taken.
#[derive(Debug)]
pub(crate) struct Taken {
    /// The call, if the step is one and could be bound.
    pub(crate) bound: Option<Bound>,
    /// Which of the requests are its.
    pub(crate) requests: Range<usize>,
    /// What came out; some steps have no value.
    pub(crate) result: Result<Option<Value>, Failure>,
    /// How long it took.
    pub(crate) seconds: f64,
    /// The rule by which the step goes where the recorded client can't.
    pub(crate) beyond: Option<&'static rules::StepRule>,
}

impl Taken {
    /// Whether the step failed for want of a connection.
    pub(crate) fn is_unconnected(&self) -> bool {
        matches!(&self.result, Err(Failure::Client(error)) if error.is_connect())
    }
}

/// Why a step failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// There is no such operation or argument; in Rust, the code would not compile.
    Unbound(String),
    /// The client's error.
    Client(Error),
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Failure::Unbound(message) => f.write_str(message),
            Failure::Client(error) => write!(f, "{error}"),
        }
    }
}

/// Takes the steps of a plan until one fails that ends the case.
pub(crate) async fn run(plan: &Plan, base_url: &str, server: &Server) -> Vec<Taken> {
    let mut driver = Driver { plan: &plan.session, base_url, server, session: None };
    let mut taken = Vec::new();
    for step in &plan.steps {
        let outcome = driver.take(&step.action).await;
        let ends = outcome.result.is_err() && step.returns.error_class.is_none();
        taken.push(outcome);
        if ends {
            break;
        }
    }
    taken
}

struct Driver<'a> {
    plan: &'a SessionPlan,
    base_url: &'a str,
    server: &'a Server,
    session: Option<Session>,
}

impl Driver<'_> {
    async fn take(&mut self, action: &Action) -> Taken {
        let start = Instant::now();
        let first = self.server.received_count();
        let bound = match action {
            Action::Call(call) => Some(self.bind(call)),
            _ => None,
        };
        let session = self.session();
        let beyond = bound.as_ref().and_then(|bound| bound.as_ref().ok()).and_then(rules::beyond);
        let (bound, result) = match (session, bound) {
            (Err(error), _) => (None, Err(Failure::Client(error))),
            (Ok(_), None) => (None, Ok(None)),
            (Ok(_), Some(Err(message))) => (None, Err(Failure::Unbound(message))),
            (Ok(session), Some(Ok(bound))) => {
                // The script has no answer for what the recorded client did not send.
                self.server.interpose(beyond.map(|_| Answer::json(200, &json!({})).into()));
                let result = send(&bound, &session).await.map(Some).map_err(Failure::Client);
                self.server.interpose(None);
                (Some(bound), result)
            }
        };
        let requests = first..self.server.received_count();
        Taken { bound, requests, result, seconds: start.elapsed().as_secs_f64(), beyond }
    }

    fn bind(&self, call: &CallPlan) -> Result<Bound, String> {
        Bound::new(call, self.plan.base_url.as_deref().unwrap_or(self.base_url))
    }

    fn session(&mut self) -> Result<Session, Error> {
        if let Some(session) = &self.session {
            return Ok(session.clone());
        }
        let mut builder = Session::builder(&API).base_url(self.plan.base_url.as_deref().unwrap_or(self.base_url));
        if let Some(key) = &self.plan.api_key {
            builder = builder.api_key(key);
        }
        if let Some(limit) = self.plan.timeout.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok()) {
            builder = builder.attempt_timeout(limit);
        }
        let retry = &self.plan.retry;
        let statuses = retry.statuses.iter().filter_map(|status| u16::try_from(*status).ok());
        let methods = retry.methods.iter().filter_map(|method| method.parse().ok());
        let retry = Retry::default().retries(retry.total.try_into().unwrap_or(u32::MAX));
        builder = builder.retry(retry.statuses(statuses).methods(methods).pause(Duration::ZERO));
        let session = builder.build()?;
        self.session = Some(session.clone());
        Ok(session)
    }
}

async fn send(bound: &Bound, session: &Session) -> Result<Value, Error> {
    let answer = bound.call(session).await?;
    if bound.wants_json() {
        return answer.json();
    }
    let content_type = answer.headers().get("content-type").and_then(|value| value.to_str().ok());
    Ok(response(answer.status().as_u16(), content_type, answer.bytes()))
}
