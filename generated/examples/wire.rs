//! Replays a folder of recordings of other clients with this one, and says what differs: `cargo xtask wire DIR`.

#[path = "../tests/wire/mod.rs"]
mod wire;

use std::path::PathBuf;
use std::process::ExitCode;

// One thread: a connection is back in the pool before the next call looks for one, as in the recordings.
#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("usage: wire DIR");
        return ExitCode::FAILURE;
    };
    match wire::replay_folder(&folder).await {
        Ok(report) => {
            print!("{report}");
            if report.is_good() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("{}: {error}", folder.display());
            ExitCode::FAILURE
        }
    }
}
