//! The commands of `vigiles`, the program of the vendor's Python packages, for both dialects:
//! `vigiles --dialect v1` is the toolkit, `--dialect v2` its successor.
//!
//! ```text
//! cargo run --example vigiles --features timesys-v1,timesys-v2 -- --dialect v1 -k ~/timesys/linuxlink_key heartbeat
//! ```
//!
//! Results go to standard output as JSON, files byte for byte; what went wrong goes to standard error, and the exit
//! status is 0 only when all went well: 1 for a failed call or a missing command, 2 for wrong usage. The variable
//! `LOG_LEVEL` tells how much is logged besides: `DEBUG` shows each request.

#[path = "vigiles/log.rs"]
mod log;
#[path = "vigiles/mod.rs"]
mod program;

use std::io::Write;
use std::process::ExitCode;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments = std::env::args_os().collect();
    let var = |name: &str| std::env::var(name).ok();
    // Nothing has been logged before.
    let _ = tracing::subscriber::set_global_default(log::Log::from_vars(var));
    let done = program::run(arguments, var, |session| session).await;
    // What can't be printed has nowhere to be reported.
    let _ = std::io::stderr().write_all(done.stderr.as_bytes());
    match std::io::stdout().write_all(&done.stdout).and_then(|()| std::io::stdout().flush()) {
        Ok(()) => ExitCode::from(done.exit),
        Err(_) => ExitCode::FAILURE,
    }
}
