//! Time limits of a call.

use std::time::Duration;

/// How long the parts of a call may take; none: as long as they will.
///
/// The limit for connecting belongs to the connections: [`SessionBuilder::connect_timeout`](crate::SessionBuilder).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Timeouts {
    /// One attempt, from its start to the end of the answer; when the answer is streamed, to its headers.
    /// 30 seconds unless set.
    pub attempt: Option<Duration>,
    /// Between two pieces of an answer. 30 seconds unless set.
    pub read: Option<Duration>,
    /// All of a call: attempts, pauses between them, and renewal of credentials. None unless set.
    pub total: Option<Duration>,
}

impl Default for Timeouts {
    fn default() -> Timeouts {
        let usual = Some(Duration::from_secs(30));
        Timeouts { attempt: usual, read: usual, total: None }
    }
}
