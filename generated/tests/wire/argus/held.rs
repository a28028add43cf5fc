//! Sessions that steps act on.

use specwright_apis::runtime::{Error, Session};

use super::super::engine::Failure;
use super::super::fields::Fields;
use super::super::world::World;
use super::plan::SessionPlan;

/// A session with the plan that it was made from.
#[derive(Clone, Debug)]
pub(crate) struct Held {
    /// The plan, as it was changed since.
    pub(crate) plan: SessionPlan,
    made: Option<Session>,
}

impl Held {
    /// A session that is yet to be made.
    pub(crate) fn new(plan: SessionPlan) -> Held {
        Held { plan, made: None }
    }

    /// A session that another one made.
    pub(crate) fn made(plan: SessionPlan, session: Session) -> Held {
        Held { plan, made: Some(session) }
    }

    /// The session.
    ///
    /// # Errors
    /// When it can't be made.
    pub(crate) fn session(&mut self, world: &World) -> Result<Session, Error> {
        if let Some(session) = self.made.as_ref().filter(|_| !self.has_bad_variable(world)) {
            return Ok(session.clone());
        }
        let session = self.plan.session(world)?;
        self.made = Some(session.clone());
        Ok(session)
    }

    /// Changes it.
    ///
    /// # Errors
    /// When it can't be so.
    pub(crate) fn configure(&mut self, set: Fields, world: &World) -> Result<Session, Failure> {
        let session = self.session(world)?;
        let session = self.plan.configure(&session, set, world)?;
        self.made = Some(session.clone());
        Ok(session)
    }

    /// Whether the time limit is to be taken from a variable that is no number.
    fn has_bad_variable(&self, world: &World) -> bool {
        let is_bad = |text: String| text.trim().parse::<f64>().is_err();
        self.plan.timeout.is_none() && world.var("ARGUS_API_TIMEOUT").is_some_and(is_bad)
    }
}
