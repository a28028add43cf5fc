//! Replaying one recording: what every system has in common. What is particular to a system is a [`Driver`].
//!
//! ```text
//!  recording ─► Case ─► rules "before" ─► World: folder, files, server, clock ─► Driver takes the steps
//!                                                                                        │
//!  verdict ◄─ requests, facts, signed texts compared exactly ◄─ rules "after" ◄─ Case ◄──┘
//! ```
//!
//! # To write a driver
//!
//! One module a system, `tests/wire/<system>/`, with a type that implements [`Driver`] and is named in `verdict.rs`.
//! The engine does the rest: it reads the recording, makes the empty folder that `<tmp>`, `~` and
//! `HOME` stand for, puts real addresses in place of the recorded ones, writes the files, starts the server (plain,
//! TLS or mutual TLS), and compares.
//!
//! - [`Driver::new`] gets the members of `call.session` without `env`, with `base_url` filled in. It only keeps them:
//!   "the client is made by the first step that needs it", and a client that can't be made fails that step.
//! - [`Driver::take`] does one step: first it takes **all** members of the step out of the [`Fields`] (what is left is
//!   an error of the case, since the grammar is closed; `op`, `returns`, `expect`, and `steps` are gone already), then
//!   it acts. It never touches `returns` and `expect`: it hands over what came out ([`Output`]), the engine compares.
//! - [`Driver::scope`] does a step that has `steps`: enter, `inner.run(self, world).await`, leave.
//! - [`Driver::state`] tells one field of `expect_state`; files and modes are read by the engine.
//! - Calls go through [`World::send`], so that `--blocking` reaches every one of them; what has no blocking form goes
//!   through [`World::run`].
//! - Sessions get [`World::clock`]: its date is the recorded one, limits run in real time, pauses are noted (`slept`)
//!   and take none.
//! - Variables of the environment are [`World::var`]; the environment of the process is never touched.
//! - What is signed is told by [`World::signed`].
//!
//! # What this client does otherwise on purpose
//!
//! is a [`Rule`] about one aspect with its reason, never about the name of a case. It changes what was recorded into
//! what is to be expected, by one of three doors ([`Apply`]):
//!
//! - `Before`: before anything is done. It may change the script too, as when this client renews a token first where
//!   the recorded one was refused first: drop the refused request together with its answer.
//! - `Request`: one recorded request at a time, after the replay, with the driver's note on the step that it belongs
//!   to (say, a header is not sent).
//! - `After`: all of it, after the replay: `case.steps[i].taken` says what was done, and
//!   `case.steps[i].expected` is a map of facts by name (`value`, `stdout`, `slept`, `seconds`, `field token`,
//!   `file <path>`, `mode <path>`) in which a fact can be changed or dropped; `fails` is the recorded error of the
//!   step, `None` when it succeeds.
//!
//! Each door says whether, or how often, it had anything to change; a rule that had nothing to change is not used.
//! `tests/recordings.rs` alters each recording and makes sure that no rule hides that.
//!
//! ```ignore
//! static RULES: [Rule<Agave>; 1] = [Rule {
//!     name: "files for their owner",
//!     reason: "secrets are readable by nobody else",
//!     apply: Apply::After(|case| case.expect_facts("mode ", |_, mode| replace(mode, json!("0o600")))),
//! }];
//! ```

use std::fmt;

use serde_json::{Map, Value};
use specwright_apis::runtime::{Error, Kind};

use super::address::Ports;
use super::case::Case;
use super::fields::Fields;
use super::recording::{Recording, Request};
use super::run::Inner;
use super::world::World;

/// What is particular to a system. One value replays one recording.
pub(crate) trait Driver: Sized + fmt::Debug + 'static {
    /// The system's name in recordings.
    const SYSTEM: &'static str;

    /// What the driver tells its rules of a step: the operation and its arguments, say. `()` if nothing.
    type Note: Default + Clone + fmt::Debug + Send + 'static;

    /// Reads the session under test, `call.session`. Nothing is made of it yet.
    ///
    /// # Errors
    /// When it is not in the grammar.
    fn new(session: Fields, world: &World) -> Result<Self, Failure>;

    /// Takes a step.
    ///
    /// # Errors
    /// [`Failure::Unfit`] for what is not in the grammar, [`Failure::Missing`] for what can't be done yet, the others
    /// when the step fails.
    async fn take(
        &mut self,
        op: &str,
        step: &mut Fields,
        world: &World,
        note: &mut Self::Note,
    ) -> Result<Output, Failure>;

    /// Takes a step with steps in it. `inner.run(self, world).await` takes them; whether they fail is the engine's
    /// business, and what is done on leaving is done then, too.
    ///
    /// # Errors
    /// As [`take`](Driver::take), for the entering and the leaving.
    async fn scope(
        &mut self,
        op: &str,
        step: &mut Fields,
        world: &World,
        inner: &mut Inner<'_, Self>,
    ) -> Result<(), Failure> {
        let _ = (step, world, inner);
        Err(Failure::Unfit(format!("unknown step {op} with steps")))
    }

    /// One field of the client's state. `step` has the members of the step besides `fields`, `files` and `modes`.
    ///
    /// # Errors
    /// When there is no such field.
    async fn state(&mut self, name: &str, step: &mut Fields, world: &World) -> Result<Value, Failure> {
        let _ = (step, world);
        Err(Failure::Unfit(format!("unknown state {name}")))
    }

    /// The end of the case, however it came to it: what the client does when it is dropped, so that it is done before
    /// the requests are looked at.
    async fn finish(&mut self, world: &World) {
        let _ = world;
    }

    /// What this client does otherwise than the recorded one on purpose.
    fn rules() -> &'static [Rule<Self>] {
        &[]
    }

    /// Whether a failure is what the recorded client's class stands for; `None` for a class that nothing here stands
    /// for. Classes that only say how Python happened to fail never come here.
    fn error_fits(class: &str, failure: &Failure) -> Option<bool>;

    /// An attribute of the recorded error as this client's error has it, besides those that the engine knows
    /// (`status_code`, `response_status`, `parsed_resp`, `error_code`); `None` when it has no such thing.
    fn attribute(name: &str, failure: &Failure) -> Option<Value> {
        let _ = (name, failure);
        None
    }

    /// Compares two values of a header that can't be compared as text: how they differ, or nothing. `None` leaves
    /// the comparison to the engine.
    fn header(name: &str, expected: &str, sent: &str, recording: &Recording, ports: &Ports) -> Option<Vec<String>> {
        let _ = (name, expected, sent, recording, ports);
        None
    }
}

/// What came out of a step that succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Output {
    /// Its value, with markers for what JSON can't say; some steps have none.
    pub(crate) value: Option<Value>,
    /// What it printed to standard output.
    pub(crate) stdout: Option<String>,
}

impl Output {
    /// No value.
    pub(crate) fn none() -> Output {
        Output::default()
    }

    /// The same with a text that was printed.
    pub(crate) fn printed(self, text: impl Into<String>) -> Output {
        Output { stdout: Some(text.into()), ..self }
    }
}

impl From<Value> for Output {
    fn from(value: Value) -> Output {
        Output { value: Some(value), stdout: None }
    }
}

/// Why a step did not succeed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The recording is not in the grammar: the case differs, whatever was recorded.
    Unfit(String),
    /// The client or its driver can't do this yet: the case is not replayable. The name of the feature.
    Missing(String),
    /// There is no such operation or argument; in Rust, the code would not compile.
    Unbound(String),
    /// The client's error.
    Client(Error),
    /// An error of a companion, or of the caller's own code.
    Other(Box<dyn std::error::Error + Send + Sync>),
}

impl Failure {
    /// A feature that is missing.
    pub(crate) fn missing(feature: impl Into<String>) -> Failure {
        Failure::Missing(feature.into())
    }

    /// An error of the caller's own code.
    pub(crate) fn other(message: impl Into<String>) -> Failure {
        Failure::Other(message.into().into())
    }

    /// The client's error.
    pub(crate) fn error(&self) -> Option<&Error> {
        match self {
            Failure::Client(error) => Some(error),
            _ => None,
        }
    }

    /// The status of the answer, when that is what the client failed by.
    pub(crate) fn status(&self) -> Option<u16> {
        let error = self.error().filter(|error| error.kind() == Kind::Status)?;
        error.status().map(|status| status.as_u16())
    }

    /// Whether the client failed in one of these phases.
    pub(crate) fn is_of(&self, kinds: &[Kind]) -> bool {
        self.error().is_some_and(|error| kinds.contains(&error.kind()))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Unfit(message) | Failure::Unbound(message) => f.write_str(message),
            Failure::Missing(feature) => write!(f, "{feature} is missing"),
            Failure::Client(error) => write!(f, "{error}"),
            Failure::Other(error) => write!(f, "{error}"),
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        Failure::Client(error)
    }
}

/// What [`Fields`] says of members that are not as the grammar has them.
impl From<String> for Failure {
    fn from(message: String) -> Failure {
        Failure::Unfit(message)
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Failure {
        Failure::Other(Box::new(error))
    }
}

/// What this client does otherwise than the recorded one on purpose, in one aspect.
pub(crate) struct Rule<D: Driver> {
    /// Its name.
    pub(crate) name: &'static str,
    /// Why this client does otherwise; goes on after "since".
    pub(crate) reason: &'static str,
    /// What is to be expected instead.
    pub(crate) apply: Apply<D>,
}

/// How a rule changes what was recorded into what is to be expected. The comparison after it is exact.
pub(crate) enum Apply<D: Driver> {
    /// Before the replay, the script included; how many times there was something to change.
    Before(fn(&mut Case<D>) -> usize),
    /// One recorded request, after the replay; whether there was something to change.
    Request(fn(&D::Note, &mut Request) -> bool),
    /// After the replay; how many times there was something to change.
    After(fn(&mut Case<D>) -> usize),
}

/// A recorded error: its members by name, `class` among them.
pub(crate) type RecordedError = Map<String, Value>;
