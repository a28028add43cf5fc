//! The driver for Argus: makes sessions and takes the steps.

pub(crate) mod binding;
mod credentials;
mod csrf;
mod description;
mod errors;
mod held;
mod helpers;
mod overrides;
pub(crate) mod plan;
mod redirects;
mod repeats;
mod rules;
pub(crate) mod spelling;
mod spelt;

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use serde_json::{Value, json};
use specwright_apis::argus::{self, API, Login};
use specwright_apis::runtime::{Response, Session};
use tokio::sync::{Mutex, OwnedMutexGuard};

use super::address::Ports;
use super::engine::{Driver, Failure, Output, Rule};
use super::fields::Fields;
use super::json::response;
use super::recording::Recording;
use super::run::Inner;
use super::server::Answer;
use super::world::World;
use binding::Bound;
use credentials::{AuthPlan, Override};
use held::Held;
use plan::{CallPlan, SessionPlan};

/// The process-wide session is one, so that one case at a time has it.
static GLOBAL: LazyLock<Arc<Mutex<()>>> = LazyLock::new(Arc::default);

/// The driver.
#[derive(Debug)]
pub(crate) struct Argus {
    own: Held,
    /// Constrained sessions by their names.
    named: HashMap<String, Held>,
    /// The process-wide session, for as long as the guard is there.
    global: Option<(Held, OwnedMutexGuard<()>)>,
    /// The sessions of the scopes that were entered and not left.
    scopes: Vec<Scope>,
}

/// A scope. The recorded client has one default session, which a scope puts back in the end: another default in it is
/// a scope in that scope here.
#[derive(Debug)]
struct Scope {
    held: Held,
    /// Whether its session is another than the one that it was entered with.
    is_other: bool,
}

/// What the rules are told of a step.
#[derive(Clone, Debug, Default)]
pub(crate) struct Note {
    /// The call, if the step is one and could be bound.
    pub(crate) bound: Option<Bound>,
    /// Why it goes where the recorded client can't, if it does.
    pub(crate) beyond: Option<Beyond>,
    /// The headers of the credentials that stand in place of the session's, if there are such.
    pub(crate) overrides: Option<Vec<String>>,
    /// Whether those log in.
    pub(crate) override_logs_in: bool,
    /// Whether nobody calls.
    pub(crate) anonymous: bool,
    /// Whether it is one of the functions that are written by hand, which send some arguments everywhere.
    pub(crate) helper: bool,
    /// Whether it asks for one page after the other.
    pub(crate) paged: bool,
}

/// Why a call can be made that the recorded client refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Beyond {
    /// For its arguments.
    Arguments,
    /// For a variable of the environment, though the setting is given.
    Variable,
    /// For want of a login of the session, though the call has other credentials.
    Login,
}

impl Driver for Argus {
    const SYSTEM: &'static str = "argus";
    type Note = Note;

    fn new(session: Fields, _: &World) -> Result<Argus, Failure> {
        let own = Held::new(SessionPlan::read(session)?);
        Ok(Argus { own, named: HashMap::new(), global: None, scopes: Vec::new() })
    }

    async fn take(&mut self, op: &str, step: &mut Fields, world: &World, note: &mut Note) -> Result<Output, Failure> {
        let on = step.text("on")?;
        match op {
            "construct" => self.own.session(world).map(|_| Output::none()).map_err(Failure::Client),
            "call" => {
                let plan = CallPlan::read(step)?;
                self.call(&plan, on, world, note).await.map(Output::from)
            }
            "paginate" => {
                let unit = step.wanted_text("unit")?;
                let plan = CallPlan::read(step)?;
                self.paginate(&unit, &plan, on, world, note).await.map(Output::from)
            }
            "helper" => {
                let operation = step.wanted_text("operation")?;
                let args = step.object("args")?.unwrap_or_default();
                let session = self.session(on, world).await?;
                note.anonymous = !session.has_auth();
                note.helper = true;
                helpers::run(&operation, args, &session, world, note).await.map(Output::from)
            }
            "configure" => {
                let set = Fields::of("set", Value::Object(step.object("set")?.unwrap_or_default()))?;
                let is_global = on.as_deref() == Some("global");
                let session = self.held(on, world).await?.configure(set, world)?;
                match self.scopes.last_mut().filter(|_| is_global) {
                    Some(scope) => scope.is_other = true,
                    None if is_global => session.set_global(),
                    None => {}
                }
                Ok(Output::none())
            }
            "authenticate" => {
                let check = step.take("check") == Some(Value::Bool(true));
                let session = self.session(on, world).await?;
                if check {
                    world.run(argus::check(&session)).await?;
                } else {
                    world.run(session.authenticate()).await?;
                }
                Ok(Output::none())
            }
            "constrain" => {
                let name = step.wanted_text("as")?;
                let customers = nullable_list(step, "customers")?;
                let functions = nullable_list(step, "functions")?;
                let session = self.session(on.clone(), world).await?;
                let plan = SessionPlan { auth: AuthPlan::Nobody, ..self.held(on, world).await?.plan.clone() };
                let constrained = world.run(argus::constrain(&session, customers, functions, false)).await?;
                self.named.insert(name, Held::made(plan, constrained));
                Ok(Output::none())
            }
            "set_global" => {
                let plan = SessionPlan::read(world.session(step.take("session").unwrap_or_default())?)?;
                let mut held = Held::new(plan);
                let session = held.session(world)?;
                if let Some(scope) = self.scopes.last_mut() {
                    *scope = Scope { held, is_other: true };
                    return Ok(Output::none());
                }
                let guard = match self.global.take() {
                    Some((_, guard)) => guard,
                    None => GLOBAL.clone().lock_owned().await,
                };
                self.global = Some((held, guard));
                session.set_global();
                Ok(Output::none())
            }
            other => Err(Failure::Unfit(format!("unknown step {other}"))),
        }
    }

    async fn scope(
        &mut self,
        op: &str,
        step: &mut Fields,
        world: &World,
        inner: &mut Inner<'_, Argus>,
    ) -> Result<(), Failure> {
        if op != "scope" {
            return Err(Failure::Unfit(format!("unknown step {op} with steps")));
        }
        let plan = SessionPlan::read(world.session(step.take("session").unwrap_or_default())?)?;
        let session = plan.session(world)?;
        self.scopes.push(Scope { held: Held::made(plan, session.clone()), is_other: false });
        if world.blocking() {
            let _entered = session.enter();
            inner.run(self, world).await;
        } else {
            session.scope(inner.run(self, world)).await;
        }
        self.scopes.pop();
        Ok(())
    }

    async fn state(&mut self, name: &str, step: &mut Fields, world: &World) -> Result<Value, Failure> {
        let on = step.text("on")?;
        match name {
            "authenticated" => Ok(json!(argus::is_authenticated(&self.session(on, world).await?))),
            other => Err(Failure::Unfit(format!("unknown state {other}"))),
        }
    }

    fn rules() -> &'static [Rule<Argus>] {
        &rules::RULES
    }

    fn error_fits(class: &str, failure: &Failure) -> Option<bool> {
        errors::fits(class, failure)
    }

    fn header(name: &str, expected: &str, sent: &str, recording: &Recording, ports: &Ports) -> Option<Vec<String>> {
        (name == "argus-csrf-token").then(|| csrf::differences(expected, sent, recording, ports))
    }
}

impl Argus {
    async fn call(
        &mut self,
        plan: &CallPlan,
        on: Option<String>,
        world: &World,
        note: &mut Note,
    ) -> Result<Value, Failure> {
        let session = self.session(on.clone(), world).await?;
        let bound = self.bind(plan, on, &session, world, note).await?;
        // The script has no answer for what the recorded client did not send; this one is good for a login too.
        let data = json!({"sessionKey": "a2V5", "credentials": {"requestCredentialsData": "token"}});
        let interposed = note.beyond.map(|_| Answer::json(200, &json!({"data": data})));
        let mut session = session;
        if interposed.is_some() && !argus::is_authenticated(&session) && !plan.has_override() {
            // A login of its own: the session's is yet to come, in answers of the script.
            world.interpose(interposed.clone().map(Into::into));
            if let Some(login) = session.auth::<Login>() {
                session = session.with().auth(login.anew()).build()?;
            }
            world.run(session.authenticate()).await?;
        }
        world.interpose(interposed.map(Into::into));
        let answer = world.send(bound.call(&session, world)).await;
        world.interpose(None);
        let answer = answer?;
        if bound.wants_json() {
            return Ok(answer.json()?);
        }
        let content_type = answer.headers().get("content-type").and_then(|value| value.to_str().ok());
        Ok(response(answer.status().as_u16(), content_type, answer.bytes()))
    }

    async fn paginate(
        &mut self,
        unit: &str,
        plan: &CallPlan,
        on: Option<String>,
        world: &World,
        note: &mut Note,
    ) -> Result<Value, Failure> {
        let session = self.session(on.clone(), world).await?;
        note.paged = true;
        let bound = self.bind(plan, on, &session, world, note).await?;
        let mut pages = bound.call(&session, world).pages();
        let mut found = Vec::new();
        if world.blocking() {
            for page in pages.blocking() {
                found.push(data(page?)?);
            }
        } else {
            while let Some(page) = pages.next().await {
                found.push(data(page?)?);
            }
        }
        match unit {
            "pages" => Ok(Value::Array(found)),
            "items" => {
                let items = found.into_iter().map(|page| match page {
                    Value::Array(items) => Ok(items),
                    other => Err(Failure::other(format!("a page holds {other}"))),
                });
                Ok(Value::Array(items.collect::<Result<Vec<_>, _>>()?.concat()))
            }
            other => Err(Failure::Unfit(format!("unknown unit {other}"))),
        }
    }

    /// Binds a call, and notes what the rules want to know of it.
    async fn bind(
        &mut self,
        plan: &CallPlan,
        on: Option<String>,
        session: &Session,
        world: &World,
        note: &mut Note,
    ) -> Result<Bound, Failure> {
        let bound = Bound::new(plan, session.base_url()).map_err(Failure::Unbound)?;
        let logged_out = session.auth::<Login>().is_some_and(|login| !login.is_logged_in());
        let logs_in = matches!(plan.authentication, Some(Override::Auth(AuthPlan::Login(_))));
        note.anonymous = !session.has_auth() && !plan.has_override();
        note.override_logs_in = logs_in && plan.api_key.is_none();
        note.overrides = match (&plan.api_key, &plan.authentication) {
            (Some(_), _) => Some(vec!["argus-api-key".to_owned()]),
            (None, Some(other)) => Some(other.headers()),
            (None, None) => None,
        };
        let is_set = self.held(on, world).await?.plan.timeout.is_some();
        let variable = world.var("ARGUS_API_TIMEOUT").filter(|_| is_set);
        note.beyond = if rules::goes_beyond(&bound) {
            Some(Beyond::Arguments)
        } else if variable.is_some_and(|text| text.trim().parse::<i64>().is_err()) {
            Some(Beyond::Variable)
        } else if logged_out && plan.has_override() {
            Some(Beyond::Login)
        } else {
            None
        };
        note.bound = Some(bound.clone());
        Ok(bound)
    }

    /// The session that a step is about.
    async fn session(&mut self, on: Option<String>, world: &World) -> Result<Session, Failure> {
        let is_global = on.as_deref() == Some("global");
        let session = self.held(on, world).await?.session(world);
        match self.scopes.last().filter(|_| is_global) {
            Some(scope) if scope.is_other => Ok(session?.scope(async { Session::current(&API) }).await?),
            _ if is_global => Ok(Session::current(&API)?),
            _ => Ok(session?),
        }
    }

    async fn held(&mut self, on: Option<String>, world: &World) -> Result<&mut Held, Failure> {
        let is_global = on.as_deref() == Some("global");
        if let Some(scope) = self.scopes.last_mut().filter(|_| is_global) {
            return Ok(&mut scope.held);
        }
        match on.as_deref() {
            None => Ok(&mut self.own),
            Some("global") => {
                if self.global.is_none() {
                    let guard = GLOBAL.clone().lock_owned().await;
                    let empty = Fields::of("the session", json!({"base_url": world.base_url()}))?;
                    let plan = SessionPlan::read(empty)?;
                    let session = plan.nobody(world)?;
                    session.clone().set_global();
                    self.global = Some((Held::made(plan, session), guard));
                }
                self.global.as_mut().map(|(held, _)| held).ok_or_else(|| Failure::other("no process-wide session"))
            }
            Some(name) => {
                self.named.get_mut(name).ok_or_else(|| Failure::Unbound(format!("there is no session {name}")))
            }
        }
    }
}

/// A list that may be missing or null.
fn nullable_list(step: &mut Fields, name: &str) -> Result<Vec<Value>, Failure> {
    match step.take(name) {
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(Value::Array(items)) => Ok(items),
        Some(other) => Err(Failure::Unfit(format!("{name} is {other}"))),
    }
}

/// What a page is about.
fn data(page: Response) -> Result<Value, Failure> {
    Ok(page.json::<Value>()?["data"].take())
}
