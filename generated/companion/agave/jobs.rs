//! Waiting for jobs.

use std::time::Duration;

use specwright_runtime as rt;

use super::Agave;
use crate::agave::{self, JobHistory};

/// Statuses that a job keeps.
const FINAL: [&str; 5] = ["FINISHED", "FAILED", "STOPPED", "KILLED", "ARCHIVING_FAILED"];
/// How often a history that is not there yet is asked for again.
const PATIENCE: u32 = 10;
/// The pause before that.
const NOT_YET: Duration = Duration::from_millis(1500);

impl Agave {
    /// Waits until a job has finished, failed or was stopped, and returns its history; the status of the last entry
    /// tells which. The history is asked for once in so much time, 1 s where there is nothing to say for more, and for
    /// at most so long.
    ///
    /// # Errors
    /// As any call, and when the job is not at its end in time.
    pub async fn job_finished(
        &self,
        job_id: &str,
        every: Duration,
        at_most: impl Into<Option<Duration>>,
    ) -> Result<Vec<JobHistory>, rt::Error> {
        let clock = self.clock();
        let end = at_most.into().map(|limit| clock.elapsed().saturating_add(limit));
        let mut missed = 0;
        loop {
            let pause = match agave::jobs::get_history(self, job_id).await {
                Ok(answer) => {
                    let history = answer.into_result().unwrap_or_default();
                    let last = history.last().and_then(|entry| entry.status.as_deref()).unwrap_or_default();
                    if FINAL.contains(&last) {
                        return Ok(history);
                    }
                    every
                }
                // A job that was just submitted may not be known everywhere.
                Err(error) if (error.is_not_found() || error.is_forbidden()) && missed < PATIENCE => {
                    missed += 1;
                    NOT_YET
                }
                Err(error) => return Err(error),
            };
            if end.is_some_and(|end| clock.elapsed().saturating_add(pause) > end) {
                let message = format!("the job {job_id} is not at its end in time");
                return Err(rt::Error::timed_out("agave.jobs.get_history", message));
            }
            clock.pause(pause).await;
        }
    }
}
