//! A driver of a system that is none, to test the engine with.

use std::fs;
use std::time::Duration;

use serde_json::{Value, json};
use specwright_apis::runtime::{Api, Kind, Method, Response, Session};

use crate::wire::case::Case;
use crate::wire::engine::{Apply, Driver, Failure, Output, Rule};
use crate::wire::fields::Fields;
use crate::wire::recording::Request;
use crate::wire::run::Inner;
use crate::wire::world::World;

static API: Api = Api::new("probe", "");

/// What is sent by a step.
#[derive(Clone, Debug, Default)]
pub(crate) struct Note(Option<String>);

/// The driver.
#[derive(Debug)]
pub(crate) struct Probe {
    settings: Settings,
    session: Option<Session>,
    entered: u64,
}

#[derive(Debug)]
struct Settings {
    base_url: String,
    ca: Option<String>,
    client: Option<String>,
    passphrase: Option<String>,
}

static RULES: [Rule<Probe>; 3] = [
    Rule { name: "no odd header", reason: "it says nothing", apply: Apply::Request(odd) },
    Rule { name: "no refused requests", reason: "nothing is sent in vain", apply: Apply::Before(refused) },
    Rule { name: "files for their owner", reason: "nobody else may read them", apply: Apply::After(modes) },
];

fn odd(note: &Note, request: &mut Request) -> bool {
    note.0.is_some() && request.headers.remove("x-odd").is_some()
}

fn refused(case: &mut Case<Probe>) -> usize {
    let Some(index) = case.recording.requests.iter().position(|request| request.path == "/refused") else { return 0 };
    case.drop_exchange(index);
    1
}

fn modes(case: &mut Case<Probe>) -> usize {
    case.expect_facts("mode ", |_, mode| *mode == "0o666" && std::mem::replace(mode, json!("0o600")) != *mode)
}

impl Driver for Probe {
    const SYSTEM: &'static str = "probe";
    type Note = Note;

    fn new(mut session: Fields, _: &World) -> Result<Probe, Failure> {
        let settings = Settings {
            base_url: session.wanted_text("base_url")?,
            ca: session.text("ca")?,
            client: session.text("client")?,
            passphrase: session.text("passphrase")?,
        };
        session.end()?;
        Ok(Probe { settings, session: None, entered: 0 })
    }

    async fn take(&mut self, op: &str, step: &mut Fields, world: &World, note: &mut Note) -> Result<Output, Failure> {
        match op {
            "send" => {
                let (method, path) = (step.wanted_text("method")?, step.wanted_text("path")?);
                let (headers, body) = (step.texts("headers")?.unwrap_or_default(), step.text("body")?);
                note.0 = Some(path.clone());
                self.send(&method, &path, &headers, body, world).await.map(Output::from)
            }
            "pause" => {
                let seconds = step.take("seconds").and_then(|seconds| seconds.as_f64()).unwrap_or_default();
                let pause = world.clock().pause(Duration::from_secs_f64(seconds));
                world.run(pause).await;
                Ok(Output::none())
            }
            "print" => Ok(Output::none().printed(step.wanted_text("text")?)),
            "command_line" => Ok(json!({"stdout": step.wanted_text("text")?}).into()),
            "sign" => {
                world.signed(step.wanted_text("text")?);
                Ok(Output::none())
            }
            "read" => Ok(json!(fs::read_to_string(step.wanted_text("path")?)?).into()),
            "write" => {
                let (path, mode) = (step.wanted_text("path")?, step.take("mode").and_then(|mode| mode.as_u64()));
                fs::write(&path, step.wanted_text("text")?)?;
                chmod(&path, mode.unwrap_or(0o600) as u32)?;
                Ok(Output::none())
            }
            "variable" => Ok(json!(world.var(&step.wanted_text("name")?)).into()),
            "date" => {
                let date = world.clock().now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
                Ok(json!([date.as_secs_f64(), world.timezone()]).into())
            }
            "missing" => Err(Failure::missing("what is missing")),
            "panic" => panic!("in a driver"),
            "fail" => Err(Failure::other("mine")),
            other => Err(Failure::Unfit(format!("unknown step {other}"))),
        }
    }

    async fn scope(
        &mut self,
        op: &str,
        step: &mut Fields,
        world: &World,
        inner: &mut Inner<'_, Probe>,
    ) -> Result<(), Failure> {
        if op != "scope" || step.take("closed").is_some() {
            return Err(Failure::other("it is closed"));
        }
        self.entered += 1;
        inner.run(self, world).await;
        self.entered -= 1;
        self.send("GET", "/left", &[], None, world).await?;
        Ok(())
    }

    async fn state(&mut self, name: &str, _: &mut Fields, _: &World) -> Result<Value, Failure> {
        if name == "entered" { Ok(self.entered.into()) } else { Err(Failure::Unfit(format!("unknown state {name}"))) }
    }

    fn rules() -> &'static [Rule<Probe>] {
        &RULES
    }

    fn error_fits(class: &str, failure: &Failure) -> Option<bool> {
        match class {
            "Refused" => Some(failure.is_of(&[Kind::Connect])),
            "Tls" => Some(failure.is_of(&[Kind::Connect, Kind::Transport])),
            "Status" => Some(failure.status().is_some()),
            _ => None,
        }
    }
}

impl Probe {
    async fn send(
        &mut self,
        method: &str,
        path: &str,
        headers: &[(String, String)],
        body: Option<String>,
        world: &World,
    ) -> Result<Value, Failure> {
        let session = self.session(world)?;
        let mut call = session.request(method.parse().unwrap_or(Method::GET), path);
        for (name, value) in headers {
            call = call.header(name, value);
        }
        if let Some(body) = body {
            call = call.bytes(body);
        }
        let answer: Response = world.send(call).await?;
        Ok(answer.json()?)
    }

    fn session(&mut self, world: &World) -> Result<Session, Failure> {
        if let Some(session) = &self.session {
            return Ok(session.clone());
        }
        let Settings { base_url, ca, client, passphrase } = &self.settings;
        let mut builder = Session::builder(&API).base_url(base_url).unauthenticated().clock(world.clock());
        if let Some(ca) = ca {
            builder = builder.ca_only(ca);
        }
        if let Some(client) = client {
            builder = builder.client_certificate(client, passphrase.as_deref());
        }
        Ok(self.session.insert(builder.build()?).clone())
    }
}

#[cfg(unix)]
fn chmod(path: &str, mode: u32) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn chmod(_: &str, _: u32) -> std::io::Result<()> {
    Ok(())
}
