//! Timesys Vigiles, both dialects.

mod client;
mod dry_run;
mod rules;

use std::ffi::OsString;

use serde_json::{Map, Value, json};
use specwright_apis::runtime::{Call, Kind, Method, Response};

use super::engine::{Driver, Failure, Output, Rule};
use super::fields::Fields;
use super::json::{from_base64, marker, to_base64};
use super::world::World;
use client::{Client, Dialect, Settings};
pub(crate) use dry_run::decode;

#[path = "../../../examples/vigiles/mod.rs"]
mod program;

/// Functions whose answers are files.
const DOWNLOADS: [&str; 2] = ["vigiles.manifests.get_manifest_file", "vigiles.reports.download_report"];

/// One replay.
#[derive(Debug)]
pub(crate) struct Timesys {
    settings: Settings,
    client: Option<Client>,
}

impl Timesys {
    /// The client, made by the first step that needs it.
    fn client(&mut self, world: &World) -> Result<&Client, Failure> {
        let client = match self.client.take() {
            Some(client) => client,
            None => Client::new(&self.settings, world)?,
        };
        Ok(self.client.insert(client))
    }

    /// Sends a call and notes what it signs; none when it is only to be described.
    async fn send(
        &mut self,
        world: &World,
        make: impl Fn(&Client) -> Result<Call<Response>, Failure>,
    ) -> Result<Result<Response, Value>, Failure> {
        let client = self.client(world)?;
        let (call, again) = (make(client)?, make(client)?);
        let dry = world.run(call.dry_run()).await?;
        world.signed(dry.signed_text().unwrap_or_default());
        if self.settings.dry_run {
            return Ok(Err(dry_run::described(&dry)));
        }
        Ok(Ok(world.send(again).await?))
    }

    async fn call(&mut self, step: &mut Fields, world: &World) -> Result<Output, Failure> {
        let operation = step.wanted_text("operation")?;
        let args = step.object("args")?.unwrap_or_default();
        let own = match self.settings.dialect {
            Dialect::Toolkit => "timesys.v1.",
            Dialect::Successor => "timesys.v2.",
        };
        let unbound = || Failure::Unbound(format!("there is no operation {operation}"));
        let name = operation.strip_prefix(own).ok_or_else(unbound)?;
        let mut args = plain(&Value::Object(args))?.as_object().cloned().unwrap_or_default();
        let uploads = own == "timesys.v2." && name == "vigiles.manifests.upload_manifest";
        let path = if uploads { args.shift_remove("export_path") } else { None };
        let make = |client: &Client| client.function(name, &args).map_err(Failure::from);
        let answer = match self.send(world, make).await? {
            Err(described) => return Ok(described.into()),
            Ok(answer) => answer,
        };
        if DOWNLOADS.contains(&name) {
            return Ok(json!({"$bytes_base64": to_base64(answer.bytes())}).into());
        }
        let mut value: Value = answer.json()?;
        if uploads {
            let members: Map<String, Value> = value.as_object().cloned().unwrap_or_default();
            value = program::exported(members, &args, path.as_ref()).map_err(Failure::Other)?.into();
        }
        Ok(value.into())
    }

    async fn raw(&mut self, step: &mut Fields, world: &World) -> Result<Output, Failure> {
        let method = step.wanted_text("method")?.to_uppercase();
        let method: Method = method.parse().map_err(|_| Failure::Unfit(format!("{method} is no method")))?;
        let resource = step.wanted_text("resource")?;
        let data = plain(&step.take("data").unwrap_or_default())?;
        let make = |client: &Client| client.raw(method.clone(), &resource, &data).map_err(Failure::from);
        match self.send(world, make).await? {
            Err(described) => Ok(described.into()),
            Ok(answer) => Ok(answer.json::<Value>()?.into()),
        }
    }

    /// Runs the program of the session's dialect.
    async fn command_line(&mut self, step: &mut Fields, world: &World) -> Result<Output, Failure> {
        let argv = step.list("argv")?;
        let mut words = argv.iter().map(|word| word.as_str().map(OsString::from));
        let first = words.next().flatten().ok_or_else(|| Failure::Unfit("a command line without words".into()))?;
        let dialect = match self.settings.dialect {
            Dialect::Toolkit => "v1",
            Dialect::Successor => "v2",
        };
        let mut line: Vec<OsString> = vec![first, "--dialect".into(), dialect.into()];
        line.extend(words.map(Option::unwrap_or_default));
        let (vars, clock) = (world.vars(), world.clock());
        let var = move |name: &str| vars.get(name).cloned();
        let done = world.run(program::run(line, var, move |session| session.clock(clock))).await;
        let stdout = String::from_utf8_lossy(&done.stdout).into_owned();
        let stdout = serde_json::from_str::<Value>(&stdout).map_or(Value::from(stdout), dry_run::with_plain_url);
        let last = done.stderr.trim_end().lines().last().unwrap_or_default();
        Ok(json!({"exit": done.exit, "stdout": stdout, "stderr_last_line": last}).into())
    }
}

impl Driver for Timesys {
    const SYSTEM: &'static str = "timesys";
    type Note = ();

    fn new(session: Fields, _: &World) -> Result<Timesys, Failure> {
        Ok(Timesys { settings: Settings::read(session)?, client: None })
    }

    async fn take(&mut self, op: &str, step: &mut Fields, world: &World, _: &mut ()) -> Result<Output, Failure> {
        match op {
            "call" => self.call(step, world).await,
            "raw" => self.raw(step, world).await,
            "load_key_file" => Ok(client::key_file(self.settings.dialect, &step.wanted_text("path")?)?.into()),
            "load_dashboard_config" => Ok(client::place(self.settings.dialect, &step.wanted_text("path")?)?.into()),
            "command_line" => self.command_line(step, world).await,
            other => Err(Failure::Unfit(format!("unknown step {other}"))),
        }
    }

    fn rules() -> &'static [Rule<Self>] {
        &rules::RULES
    }

    fn error_fits(class: &str, failure: &Failure) -> Option<bool> {
        match class {
            "FileNotFoundError" | "PermissionError" | "IsADirectoryError" => Some(failure.is_of(&[Kind::Auth])),
            "TooManyRedirects" => Some(failure.is_of(&[Kind::Status])),
            _ => None,
        }
    }
}

/// A value without markers: bytes as the text that they are, numbers that JSON does not have as their word.
fn plain(value: &Value) -> Result<Value, Failure> {
    let unfit = |what: &str| Failure::Unfit(format!("{what} can't be sent"));
    Ok(match (marker(value), value) {
        (Some(("bytes", text)), _) => text.clone(),
        (Some(("bytes_base64", Value::String(text))), _) => {
            Value::from(String::from_utf8_lossy(&from_base64(text)?).into_owned())
        }
        (Some(("float", Value::String(text))), _) => text.to_lowercase().replace("infinity", "inf").into(),
        (Some((other, _)), _) => return Err(unfit(other)),
        (None, Value::Array(items)) => items.iter().map(plain).collect::<Result<_, _>>()?,
        (None, Value::Object(members)) => {
            let members = members.iter().map(|(name, value)| Ok((name.clone(), plain(value)?)));
            Value::Object(members.collect::<Result<_, Failure>>()?)
        }
        (None, other) => other.clone(),
    })
}
