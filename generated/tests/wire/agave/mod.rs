//! The driver for Agave: makes the access and takes the steps.

mod account;
mod call;
mod files;
mod helpers;
mod outcomes;
mod plan;
mod renewal;
mod rules;
mod spelling;
mod state;
mod tokens;

use std::sync::{Arc, Mutex};

use serde_json::Value;
use specwright_apis::agave::{Agave as Access, Configs, TokenInfo, Which};
use specwright_apis::runtime::Kind;

use super::engine::{Driver, Failure, Output, Rule};
use super::fields::Fields;
use super::world::World;
use call::Bound;
use plan::Plan;

/// The driver.
#[derive(Debug)]
pub(crate) struct Agave {
    plan: Plan,
    access: Option<Access>,
    /// What the callback was told.
    told: Arc<Mutex<Vec<TokenInfo>>>,
}

/// What the rules are told of a step.
#[derive(Clone, Debug, Default)]
pub(crate) struct Note {
    /// The call, if the step is one.
    pub(crate) bound: Option<Bound>,
    /// The token that the call begins with.
    pub(crate) token: Option<String>,
}

impl Driver for Agave {
    const SYSTEM: &'static str = "agave";
    type Note = Note;

    fn new(session: Fields, _: &World) -> Result<Agave, Failure> {
        Ok(Agave { plan: Plan::read(session)?, access: None, told: Arc::default() })
    }

    async fn take(&mut self, op: &str, step: &mut Fields, world: &World, note: &mut Note) -> Result<Output, Failure> {
        self.step(op, step, world, note).await
    }

    async fn state(&mut self, name: &str, _: &mut Fields, world: &World) -> Result<Value, Failure> {
        let access = self.access(world).await?;
        state::field(name, &access, &self.plan, &self.told)
    }

    fn rules() -> &'static [Rule<Agave>] {
        &rules::RULES
    }

    fn error_fits(class: &str, failure: &Failure) -> Option<bool> {
        let answered = failure.error().is_some_and(|error| error.status().is_some());
        match class {
            "HTTPError" | "AgaveException" => Some(answered),
            "AgaveAPICallError" | "AgaveTokenError" | "AgaveClientError" | "AgaveFilesError" => Some(true),
            "AgaveError" => Some(failure.is_of(&[Kind::Auth, Kind::Build])),
            "ReadTimeout" | "Timeout" => Some(failure.is_of(&[Kind::Timeout])),
            "ConnectionError" | "ChunkedEncodingError" | "ConnectTimeout" | "ProxyError" | "SSLError" => {
                Some(failure.is_of(&[Kind::Connect, Kind::Transport, Kind::Timeout]))
            }
            "TooManyRedirects" => Some(failure.status().is_some_and(|status| (300..400).contains(&status))),
            "InvalidSchema" | "InvalidURL" | "MissingSchema" | "FileNotFoundError" | "OSError" | "PermissionError" => {
                Some(failure.is_of(&[Kind::Auth, Kind::Build, Kind::Transport]))
            }
            _ => None,
        }
    }
}

impl Agave {
    async fn step(&mut self, op: &str, step: &mut Fields, world: &World, note: &mut Note) -> Result<Output, Failure> {
        match op {
            "construct" => {
                self.access(world).await?;
                Ok(Output::none())
            }
            "call" => {
                let bound = Bound::read(step)?;
                let access = self.access(world).await?;
                note.token = access.token().map(|token| state::exposed(&token.access_token));
                let bound = note.bound.insert(bound?);
                let value = bound.send(&access, world).await?;
                if bound.operation.name == "agave.clients.create" {
                    let text = |name: &str| value[name].as_str().map(str::to_owned);
                    if text("consumerKey").is_none() || text("consumerSecret").is_none() {
                        return Err(Failure::Unbound("the answer holds no key and secret of a client".to_owned()));
                    }
                    access.use_client(text("consumerKey"), text("consumerSecret"), text("name"));
                    world.run(access.authenticate()).await?;
                }
                Ok(Output::from(value))
            }
            "helper" => {
                let name = step.wanted_text("operation")?;
                let args = step.object("args")?.unwrap_or_default();
                if name == "agave.helper.tenant_list" {
                    return helpers::tenants(args, &self.plan, world).await;
                }
                let access = self.access(world).await?;
                helpers::take(&name, args, &access, world).await
            }
            "refresh" => {
                let access = self.access(world).await?;
                world.run(access.refresh()).await?;
                Ok(Output::none())
            }
            "configure" => {
                let set = step.object("set")?.unwrap_or_default();
                let access = self.access(world).await?;
                self.plan.configure(&access, set)?;
                Ok(Output::none())
            }
            "restore" => {
                let which = ["api_key", "client_name", "tenant_id"].map(|name| step.text(name));
                let [key, name, tenant] = which;
                let (key, name, tenant) = (key?, name?, tenant?);
                let which = match (&key, &name, &tenant) {
                    (Some(key), _, _) => Which::ApiKey(key),
                    (_, Some(name), _) => Which::ClientName(name),
                    (_, _, Some(tenant)) => Which::TenantId(tenant),
                    _ => Which::First,
                };
                let builder = self.plan.surroundings(Access::builder(), world, &self.told).restore(which)?;
                self.start(builder.build()?, world).await?;
                Ok(Output::none())
            }
            "save_cache" => {
                let access = self.access(world).await?;
                let configs = Configs::new(world.home().join(".agave"));
                // Without a name of the client nothing is saved; here that is an error, there a hint.
                if access.account().client_name.is_some() {
                    access.save(&configs)?;
                }
                Ok(Output::none())
            }
            other => Err(Failure::Unfit(format!("unknown step {other}"))),
        }
    }

    /// The access, made by the first step that needs it.
    async fn access(&mut self, world: &World) -> Result<Access, Failure> {
        if let Some(access) = &self.access {
            return Ok(access.clone());
        }
        let builder = self.plan.surroundings(self.plan.builder()?, world, &self.told);
        self.start(builder.build()?, world).await
    }

    /// The recorded client gets its first token when it is made.
    async fn start(&mut self, access: Access, world: &World) -> Result<Access, Failure> {
        let account = access.account();
        if account.token.is_none() && account.api_key.is_some() && account.api_secret.is_some() && !account.use_nonce {
            world.run(access.authenticate()).await?;
        }
        Ok(self.access.insert(access).clone())
    }
}
