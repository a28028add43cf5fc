//! Where tokens are kept beyond the life of a program.

use std::any::Any;
use std::fmt;
use std::io;

use super::token::Token;

/// Keeps tokens, for the next program and for others that run at the same time.
///
/// The methods may block; they are called on threads for that. A failure to load or save is logged and does not fail
/// the call: its token is good all the same.
pub trait TokenStore: fmt::Debug + Send + Sync + 'static {
    /// Keeps other programs from renewing the token, until what is returned is dropped.
    ///
    /// # Errors
    /// When that can't be done; the token is renewed without it.
    fn lock(&self) -> io::Result<Box<dyn Any + Send>> {
        Ok(Box::new(()))
    }

    /// The token that was kept last, perhaps by another program. One that is newer than the one held takes its place.
    ///
    /// # Errors
    /// When it can't be read.
    fn load(&self) -> io::Result<Option<Token>> {
        Ok(None)
    }

    /// Keeps a new token in place of the last one.
    ///
    /// # Errors
    /// When it can't be written.
    fn save(&self, token: &Token) -> io::Result<()>;
}

/// A function that is told of each new token.
pub(super) struct Callback<F>(pub(super) F);

impl<F: Fn(&Token) + Send + Sync + 'static> TokenStore for Callback<F> {
    fn save(&self, token: &Token) -> io::Result<()> {
        (self.0)(token);
        Ok(())
    }
}

impl<F> fmt::Debug for Callback<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a function")
    }
}
