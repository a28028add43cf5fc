//! The driver for Argus: makes the session and takes the steps.

pub(crate) mod binding;
mod description;
mod errors;
pub(crate) mod plan;
mod rules;
pub(crate) mod spelling;

use serde_json::{Value, json};
use specwright_apis::runtime::{Error, Session};

use super::engine::{Driver, Failure, Output, Rule};
use super::fields::Fields;
use super::json::response;
use super::server::Answer;
use super::world::World;
use binding::Bound;
use plan::{CallPlan, SessionPlan};

/// The driver.
#[derive(Debug)]
pub(crate) struct Argus {
    plan: SessionPlan,
    session: Option<Session>,
}

/// What the rules are told of a step.
#[derive(Clone, Debug, Default)]
pub(crate) struct Note {
    /// The call, if the step is one and could be bound.
    pub(crate) bound: Option<Bound>,
    /// Whether it goes where the recorded client can't.
    pub(crate) beyond: bool,
}

impl Driver for Argus {
    const SYSTEM: &'static str = "argus";
    type Note = Note;

    fn new(session: Fields, _: &World) -> Result<Argus, Failure> {
        Ok(Argus { plan: SessionPlan::read(session)?, session: None })
    }

    async fn take(
        &mut self,
        op: &str,
        step: &mut Fields,
        world: &World,
        note: &mut Note,
    ) -> Result<Output, Failure> {
        if let Some(on) = step.text("on")? {
            return Err(Failure::missing(if on == "global" { "global session" } else { "constrained sessions" }));
        }
        match op {
            "construct" => self.session(world).map(|_| Output::none()).map_err(Failure::Client),
            "call" => self.call(CallPlan::read(step)?, world, note).await.map(Output::from),
            other => Err(match feature(other) {
                Some(feature) => Failure::missing(feature),
                None => Failure::Unfit(format!("unknown step {other}")),
            }),
        }
    }

    async fn scope(
        &mut self,
        op: &str,
        _: &mut Fields,
        _: &World,
        _: &mut super::run::Inner<'_, Argus>,
    ) -> Result<(), Failure> {
        Err(Failure::missing(feature(op).unwrap_or("scopes")))
    }

    async fn state(&mut self, _: &str, _: &mut Fields, _: &World) -> Result<Value, Failure> {
        Err(Failure::missing("session state"))
    }

    fn rules() -> &'static [Rule<Argus>] {
        &rules::RULES
    }

    fn error_fits(class: &str, failure: &Failure) -> Option<bool> {
        errors::fits(class, failure)
    }
}

impl Argus {
    async fn call(&mut self, plan: CallPlan, world: &World, note: &mut Note) -> Result<Value, Failure> {
        let session = self.session(world)?;
        let bound = Bound::new(&plan, &self.plan.base_url).map_err(Failure::Unbound)?;
        note.beyond = rules::goes_beyond(&bound);
        note.bound = Some(bound.clone());
        // The script has no answer for what the recorded client did not send.
        world.interpose(note.beyond.then(|| Answer::json(200, &json!({})).into()));
        let answer = world.send(bound.call(&session)).await;
        world.interpose(None);
        let answer = answer?;
        if bound.wants_json() {
            return Ok(answer.json()?);
        }
        let content_type = answer.headers().get("content-type").and_then(|value| value.to_str().ok());
        Ok(response(answer.status().as_u16(), content_type, answer.bytes()))
    }

    fn session(&mut self, world: &World) -> Result<Session, Error> {
        if let Some(session) = &self.session {
            return Ok(session.clone());
        }
        let session = self.plan.session(world)?;
        self.session = Some(session.clone());
        Ok(session)
    }
}

fn feature(op: &str) -> Option<&'static str> {
    Some(match op {
        "helper" => "file helpers",
        "paginate" => "pagination",
        "configure" => "live configuration",
        "authenticate" => "authenticate",
        "constrain" => "constrained sessions",
        "set_global" | "scope" => "global session",
        _ => return None,
    })
}
