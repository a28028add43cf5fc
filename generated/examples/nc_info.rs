//! What is known of jobs of an Accelerator queue, as the command `nc info` shows it.
//!
//! ```text
//! export NC_URL=`nc cmd vovbrowser`
//! cargo run --example nc_info --features accelerator,terminal -- 000001138 000001143
//! ```
//!
//! The queue is that of `NC_URL`, the user that of `USER`, and the password is asked for. A server whose certificate is
//! self-signed needs `--insecure`, which believes any server.

use std::process::ExitCode;

use specwright_apis::accelerator::{self, Row, jobs};
use specwright_apis::runtime::{Error, Session, Terminal};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let (options, ids): (Vec<String>, Vec<String>) = std::env::args().skip(1).partition(|word| word.starts_with("--"));
    if ids.is_empty() || options.iter().any(|option| option != "--insecure") {
        eprintln!("usage: nc_info [--insecure] JOB_ID [JOB_ID ...]");
        return ExitCode::from(2);
    }
    let session = accelerator::from_env(&Terminal);
    let session = session.and_then(|session| session.danger_accept_any_certificate(!options.is_empty()).build());
    match session {
        Ok(session) => show(&session, &ids).await,
        Err(error) => failed(&error),
    }
}

/// Shows one job after the other. The first call fetches the token; all share a connection.
async fn show(session: &Session, ids: &[String]) -> ExitCode {
    for id in ids {
        let shown = async { lines(&jobs::get_job(session, id.as_str()).await?.row(0)?) };
        match shown.await {
            Ok(text) => println!("{text}"),
            Err(error) => return failed(&error),
        }
    }
    ExitCode::SUCCESS
}

/// A job as people read it.
fn lines(job: &Row<'_>) -> Result<String, Error> {
    let user = format!("{},{}", job.text("USER")?, job.text("GROUP")?);
    let lines = [
        ("Job", job.text("ID")?),
        ("User,Group", user),
        ("Command", job.text("COMMAND")?),
        ("Status", job.text("STATUSNC")?),
        (" Host", job.text("HOST")?),
        (" Duration", job.text("DURATIONPP")?),
    ];
    Ok(lines.map(|(label, text)| format!("{label:16}{text}\n")).concat())
}

fn failed(error: &Error) -> ExitCode {
    eprintln!("nc_info: {error}");
    ExitCode::FAILURE
}
