//! The driver for FairCom: makes the session and takes the steps.

mod answers;
mod errors;
mod plan;
mod rules;

use std::time::Duration;

use serde_json::{Value, json};
use specwright_apis::faircom::{self, Login};
use specwright_apis::runtime::{Error, ExposeSecret, Session};

use super::engine::{Driver, Failure, Output, Rule};
use super::fields::Fields;
use super::json::marker;
use super::run::Inner;
use super::server::Answer;
use super::world::World;
use plan::Plan;

/// The driver.
#[derive(Debug)]
pub(crate) struct FairCom {
    plan: Plan,
    session: Option<Session>,
    /// The logins so far, the last one in force. All are kept to the end: one that is dropped logs out.
    logins: Vec<Login>,
}

/// What the rules are told of a step.
#[derive(Clone, Debug, Default)]
pub(crate) struct Note {
    /// Whether it logs in.
    pub(crate) login: bool,
    /// Whether it logs out where nobody is logged in.
    pub(crate) idle: bool,
    /// Whether it reaches the server where the recorded client could not.
    pub(crate) beyond: bool,
}

impl Driver for FairCom {
    const SYSTEM: &'static str = "faircom";
    type Note = Note;

    fn new(session: Fields, world: &World) -> Result<FairCom, Failure> {
        Ok(FairCom { plan: Plan::read(session, world)?, session: None, logins: Vec::new() })
    }

    async fn take(&mut self, op: &str, step: &mut Fields, world: &World, note: &mut Note) -> Result<Output, Failure> {
        match op {
            "construct" => {
                self.session(world)?;
                Ok(Output::none())
            }
            "call" => {
                let operation = step.wanted_text("operation")?;
                let params = sendable(step.object("args")?.unwrap_or_default().into())?;
                let session = self.reach(world, note)?;
                let (api, action) = named(&operation)?;
                let answer = world.send(faircom::call(&session, api, action, &params)).await;
                world.interpose(None);
                Ok(Output::from(answer?))
            }
            "raw" => {
                let body = sendable(step.take("body").unwrap_or_default())?;
                let session = self.reach(world, note)?;
                let answer = world.send(faircom::post(&session, &body)).await;
                world.interpose(None);
                Ok(Output::from(answer?))
            }
            "login" => {
                note.login = true;
                let login = self.plan.login(step)?;
                let session = self.reach(world, note)?;
                let done = self.log_in(&session, login, world).await;
                world.interpose(None);
                done.map(|()| Output::none()).map_err(Failure::Client)
            }
            "logout" => {
                let session = self.session(world)?;
                note.idle = self.token().is_none();
                close(&session, world).await?;
                Ok(Output::none())
            }
            "raise_in_scope" => Err(Failure::other(step.wanted_text("message")?)),
            other => Err(Failure::Unfit(format!("unknown step {other}"))),
        }
    }

    async fn scope(
        &mut self,
        _: &str,
        _: &mut Fields,
        world: &World,
        inner: &mut Inner<'_, FairCom>,
    ) -> Result<(), Failure> {
        let session = self.session(world)?;
        if self.token().is_none() {
            return Err(Failure::other("nobody is logged in"));
        }
        inner.run(self, world).await;
        // A failing logout is not an error of the scope.
        let _ = close(&session, world).await;
        Ok(())
    }

    async fn state(&mut self, name: &str, _: &mut Fields, _: &World) -> Result<Value, Failure> {
        match name {
            "auth_token" => Ok(json!(self.token())),
            other => Err(Failure::Unfit(format!("unknown state {other}"))),
        }
    }

    /// Drops all logins, one after the other; each logs out that is logged in.
    async fn finish(&mut self, world: &World) {
        self.session = None;
        for login in std::mem::take(&mut self.logins) {
            let before = world.server().received_count();
            let speaks = login.token().is_some();
            world.interpose(speaks.then(|| Answer::json(200, &json!({"errorCode": 0, "errorMessage": ""})).into()));
            drop(login);
            // An asynchronous program goes on meanwhile; a blocking one has waited already.
            for _ in 0..if speaks && !world.blocking() { 200 } else { 0 } {
                if world.server().received_count() > before {
                    break;
                }
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            world.interpose(None);
        }
    }

    fn rules() -> &'static [Rule<FairCom>] {
        &rules::RULES
    }

    fn error_fits(class: &str, failure: &Failure) -> Option<bool> {
        errors::fits(class, failure)
    }

    fn attribute(name: &str, failure: &Failure) -> Option<Value> {
        errors::attribute(name, failure)
    }
}

impl FairCom {
    fn session(&mut self, world: &World) -> Result<Session, Error> {
        if let Some(session) = &self.session {
            return Ok(session.clone());
        }
        let session = self.plan.session(world)?;
        self.session = Some(session.clone());
        Ok(session)
    }

    /// The session for a step that sends something. What the recorded client could not send, no script answers.
    fn reach(&mut self, world: &World, note: &mut Note) -> Result<Session, Error> {
        let session = self.session(world)?;
        note.beyond = self.plan.goes_beyond;
        let answer = json!({"result": {}, "errorCode": 0, "errorMessage": "", "authToken": "beyond"});
        world.interpose(note.beyond.then(|| Answer::json(200, &answer).into()));
        Ok(session)
    }

    /// Logs in anew. When that fails, all is as before.
    async fn log_in(&mut self, session: &Session, login: Login, world: &World) -> Result<(), Error> {
        session.replace_auth(login.clone());
        let done = if world.blocking() { session.authenticate_blocking() } else { session.authenticate().await };
        match done {
            Ok(()) => self.logins.push(login),
            Err(_) => session.replace_auth(self.logins.last().cloned().unwrap_or_else(|| self.plan.nobody())),
        }
        done
    }

    fn token(&self) -> Option<String> {
        let token = self.logins.last()?.token()?;
        Some(token.expose_secret().to_owned())
    }
}

async fn close(session: &Session, world: &World) -> Result<(), Error> {
    if world.blocking() { session.close_blocking() } else { session.close().await }
}

/// The api and the action of `faircom.API.ACTION` or `faircom.ACTION`.
fn named(operation: &str) -> Result<(Option<&str>, &str), Failure> {
    let name = operation.strip_prefix("faircom.");
    let name = name.ok_or_else(|| Failure::Unfit(format!("{operation} is no operation of faircom")))?;
    Ok(match name.split_once('.') {
        Some((api, action)) => (Some(api), action),
        None => (None, name),
    })
}

/// A value as JSON; what JSON has no way to say can't be given to a call.
fn sendable(value: Value) -> Result<Value, Failure> {
    if let Some((name, _)) = marker(&value) {
        return Err(Failure::Unbound(format!("{name} is no JSON")));
    }
    Ok(match value {
        Value::Array(items) => items.into_iter().map(sendable).collect::<Result<_, _>>()?,
        Value::Object(members) => {
            let members = members.into_iter().map(|(name, value)| Ok((name, sendable(value)?)));
            Value::Object(members.collect::<Result<_, Failure>>()?)
        }
        other => other,
    })
}
