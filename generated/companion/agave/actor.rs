//! What a program finds that runs as an Abaco actor: its message, who sent it, and where its results go.

use std::io;

use specwright_runtime::auth::oauth2::Token;
use specwright_runtime::macro_support::DeserializeOwned;
use specwright_runtime::{self as rt, ExposeSecret, SecretString};

use super::Agave;
use crate::agave::{self, ActorState, Response};

/// Where an actor finds a message that is no text.
const BINARY_MESSAGE: &str = "/_abaco_binary_data";
/// The socket that takes results.
#[cfg(unix)]
const RESULTS: &str = "/_abaco_results.sock";

/// One execution of an actor, as the variables of its environment describe it. `Debug` shows no secret.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ActorContext {
    /// The message, as it was sent. On the wire: `MSG`.
    pub raw_message: Option<String>,
    /// Its media type, such as `application/json` or `str`. On the wire: `_abaco_Content_Type`.
    pub content_type: Option<String>,
    /// ID of the actor, as its users know it. On the wire: `_abaco_actor_id`.
    pub actor_id: Option<String>,
    /// ID of the actor in the server's own books. On the wire: `_abaco_actor_dbid`.
    pub actor_dbid: Option<String>,
    /// ID of this execution. On the wire: `_abaco_execution_id`.
    pub execution_id: Option<String>,
    /// Who sent the message. On the wire: `_abaco_username`.
    pub username: Option<String>,
    /// What the last execution left, as it stands there. On the wire: `_abaco_actor_state`.
    pub state: Option<String>,
    /// Where the tenant is. On the wire: `_abaco_api_server`.
    pub api_server: Option<String>,
    /// A token of whoever sent the message. On the wire: `_abaco_access_token`.
    pub access_token: Option<SecretString>,
}

impl ActorContext {
    /// Reads the variables of the environment. Outside of an actor they are not there, and nothing is known.
    pub fn from_env() -> ActorContext {
        ActorContext::from_vars(|name| std::env::var(name).ok())
    }

    /// The same from variables of the caller's.
    pub fn from_vars(var: impl Fn(&str) -> Option<String>) -> ActorContext {
        let var = |name: &str| var(name).filter(|value| !value.is_empty());
        ActorContext {
            raw_message: var("MSG"),
            content_type: var("_abaco_Content_Type"),
            actor_id: var("_abaco_actor_id"),
            actor_dbid: var("_abaco_actor_dbid"),
            execution_id: var("_abaco_execution_id"),
            username: var("_abaco_username"),
            state: var("_abaco_actor_state"),
            api_server: var("_abaco_api_server"),
            access_token: var("_abaco_access_token").map(SecretString::from),
        }
    }

    /// The message as JSON of a type.
    ///
    /// # Errors
    /// When there is none, or it is something else.
    pub fn message<T: DeserializeOwned>(&self) -> Result<T, rt::Error> {
        read(self.raw_message.as_deref(), "message")
    }

    /// What the last execution left, as JSON of a type.
    ///
    /// # Errors
    /// When there is nothing, or something else.
    pub fn state<T: DeserializeOwned>(&self) -> Result<T, rt::Error> {
        read(self.state.as_deref(), "state")
    }

    /// A message that is no text. Waits until all of it is there.
    ///
    /// # Errors
    /// When there is none.
    pub fn binary_message(&self) -> io::Result<Vec<u8>> {
        std::fs::read(BINARY_MESSAGE)
    }

    /// Access to Agave as whoever sent the message.
    ///
    /// # Errors
    /// When the program does not run as an actor, or the session can't be set up.
    pub fn client(&self) -> Result<Agave, rt::Error> {
        let missing = |name: &str| rt::Error::of_credentials("agave.actor", format!("the variable {name} is not set"));
        let server = self.api_server.as_ref().ok_or_else(|| missing("_abaco_api_server"))?;
        let token = self.access_token.as_ref().ok_or_else(|| missing("_abaco_access_token"))?;
        let mut builder = Agave::builder().api_server(server).token(Token::new(token.expose_secret()));
        if let Some(username) = &self.username {
            builder = builder.username(username);
        }
        builder.build()
    }

    /// Leaves something for the next execution of this actor.
    ///
    /// # Errors
    /// As any call, and when the program does not run as an actor.
    pub async fn update_state(&self, access: &Agave, state: &rt::Value) -> Result<Option<ActorState>, rt::Error> {
        let missing = || rt::Error::of_arguments("agave.actor", "the variable _abaco_actor_id is not set");
        let actor_id = self.actor_id.as_deref().ok_or_else(missing)?;
        let answer: Response<ActorState> = agave::actors::update_state(access, actor_id, state).await?;
        Ok(answer.into_result())
    }

    /// Gives out a result of this execution. There can be several; each is at most as long as a datagram.
    ///
    /// # Errors
    /// When the program does not run as an actor, or the result is too long.
    #[cfg(unix)]
    pub fn send_result(&self, result: &[u8]) -> io::Result<()> {
        send_to(RESULTS, result)
    }
}

#[cfg(unix)]
fn send_to(socket: &str, result: &[u8]) -> io::Result<()> {
    let sent = std::os::unix::net::UnixDatagram::unbound()?.send_to(result, socket)?;
    if sent < result.len() { Err(io::Error::new(io::ErrorKind::WriteZero, "the result is too long")) } else { Ok(()) }
}

fn read<T: DeserializeOwned>(text: Option<&str>, what: &str) -> Result<T, rt::Error> {
    let unfit = |message: String| rt::Error::of_arguments("agave.actor", message);
    let text = text.ok_or_else(|| unfit(format!("there is no {what}")))?;
    serde_json::from_str(text).map_err(|error| unfit(format!("the {what} is no JSON of this type: {error}")))
}

#[cfg(all(test, unix))]
mod tests {
    use super::send_to;

    #[test]
    fn results_go_to_a_socket() {
        let path = std::env::temp_dir().join(format!("specwright-results-{}.sock", std::process::id()));
        let _ = std::fs::remove_file(&path);
        let socket = std::os::unix::net::UnixDatagram::bind(&path).expect("a socket");
        send_to(path.to_str().expect("a path"), b"\x00\x01").expect("sent");
        let mut got = [9; 4];
        assert_eq!((socket.recv(&mut got).ok(), &got[..2]), (Some(2), &b"\x00\x01"[..]));
        std::fs::remove_file(&path).expect("removed");
        assert!(send_to("/nowhere/results.sock", b"x").is_err());
    }
}
