//! Altair Accelerator.

mod rules;

use std::io;

use serde_json::{Map, Value, json};
use specwright_apis::accelerator;
use specwright_apis::runtime::{AskPassword, SecretString, Session};

use super::engine::{Driver, Failure, Output, Rule};
use super::fields::Fields;
use super::world::World;

/// What the program of the documentation shows of a job.
const SHOWN: [&str; 7] = ["ID", "USER", "GROUP", "COMMAND", "STATUSNC", "HOST", "DURATIONPP"];

/// One replay.
#[derive(Debug)]
pub(crate) struct Accelerator {
    typed: Option<String>,
}

/// A user who types this password, or who is not there.
#[derive(Debug)]
struct Typed(Option<String>);

impl AskPassword for Typed {
    fn ask(&self, _: &str) -> io::Result<SecretString> {
        self.0.clone().map(SecretString::from).ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
    }
}

impl Accelerator {
    /// The client. The recorded program makes one for each list of jobs.
    fn session(&self, world: &World) -> Result<Session, Failure> {
        let builder = accelerator::from_vars(|name| world.var(name), &Typed(self.typed.clone()))?;
        Ok(builder.clock(world.clock()).build()?)
    }
}

impl Driver for Accelerator {
    const SYSTEM: &'static str = "accelerator";
    type Note = ();

    fn new(mut session: Fields, _: &World) -> Result<Accelerator, Failure> {
        // The address is that of `NC_URL`.
        session.take("base_url");
        let typed = session.text("typed_password")?;
        session.end()?;
        Ok(Accelerator { typed })
    }

    async fn take(&mut self, op: &str, step: &mut Fields, world: &World, _: &mut ()) -> Result<Output, Failure> {
        if op != "helper" {
            return Err(Failure::Unfit(format!("unknown step {op}")));
        }
        let operation = step.wanted_text("operation")?;
        let mut args = Fields::of("the arguments", Value::Object(step.object("args")?.unwrap_or_default()))?;
        if operation != "accelerator.v3.nc_info" {
            return Err(Failure::Unbound(format!("there is no function {operation}")));
        }
        let ids = args.list("ids")?;
        args.end().map_err(Failure::Unbound)?;
        let session = self.session(world)?;
        // The recorded program fetches the token first, even for no job at all.
        world.run(session.authenticate()).await?;
        let mut jobs = Vec::new();
        for id in ids {
            let id = id.as_str().map_or_else(|| id.to_string(), str::to_owned);
            let table = world.send(accelerator::jobs::get_job(&session, id)).await?;
            let row = table.row(0)?;
            let fields = SHOWN.iter().map(|name| Ok((name.to_string(), row.value(name)?.clone())));
            jobs.push(Value::Object(fields.collect::<Result<Map<_, _>, specwright_apis::runtime::Error>>()?));
        }
        Ok(Output::from(json!(jobs)).printed(""))
    }

    fn rules() -> &'static [Rule<Self>] {
        &rules::RULES
    }

    fn error_fits(class: &str, failure: &Failure) -> Option<bool> {
        use specwright_apis::runtime::Kind::{Build, Connect, Timeout, Transport};
        match class {
            "ConnectionError" | "ChunkedEncodingError" => Some(failure.is_of(&[Connect, Transport])),
            "Timeout" | "ReadTimeout" | "ConnectTimeout" => Some(failure.is_of(&[Connect, Timeout])),
            "ProxyError" => Some(failure.is_of(&[Connect])),
            // A server may refuse the client when the handshake is over.
            "SSLError" => Some(failure.is_of(&[Connect, Transport])),
            "InvalidSchema" | "InvalidURL" | "MissingSchema" => Some(failure.is_of(&[Build])),
            "TooManyRedirects" => Some(failure.status().is_some_and(|status| (300..400).contains(&status))),
            // Ways in which Python happens to fail.
            "UnboundLocalError" | "EOFError" => Some(true),
            _ => None,
        }
    }
}
