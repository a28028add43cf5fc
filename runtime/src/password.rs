//! Passwords that people type.

use std::fmt;
use std::io;
use std::sync::Arc;

use secrecy::SecretString;

use crate::error::Error;

/// Asks a person for a password. May block.
pub trait AskPassword: fmt::Debug + Send + Sync + 'static {
    /// What was typed.
    ///
    /// # Errors
    /// When there is nobody to ask.
    fn ask(&self, prompt: &str) -> io::Result<SecretString>;
}

/// Asks on a thread where it may block.
///
/// # Errors
/// When there is nobody to ask.
pub async fn ask(asker: Arc<dyn AskPassword>, prompt: String) -> Result<SecretString, Error> {
    let failed = || Error::of_credentials("password", "no password was given");
    let typed = tokio::task::spawn_blocking(move || asker.ask(&prompt)).await;
    typed.map_err(|_| failed())?.map_err(|error| failed().caused_by(error))
}

/// Asks on the terminal.
#[cfg(feature = "terminal")]
#[derive(Clone, Copy, Debug, Default)]
pub struct Terminal;

#[cfg(feature = "terminal")]
impl AskPassword for Terminal {
    fn ask(&self, prompt: &str) -> io::Result<SecretString> {
        ask_password(prompt)
    }
}

/// Asks for a password on the terminal, where it is not shown while it is typed.
///
/// # Errors
/// When the program has no terminal.
#[cfg(feature = "terminal")]
pub fn ask_password(prompt: &str) -> io::Result<SecretString> {
    rpassword::prompt_password(prompt).map(SecretString::from)
}
