//! Replays a folder of recordings of other clients with this one, and says what differs: `cargo xtask wire DIR`;
//! with `--blocking`, every call is blocking.

#[path = "../tests/wire/mod.rs"]
mod wire;

use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    let count = arguments.len();
    arguments.retain(|argument| argument != "--blocking");
    let [folder] = &arguments[..] else {
        eprintln!("usage: wire [--blocking] DIR");
        return ExitCode::FAILURE;
    };
    match replay(Path::new(folder), count > 1) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{}: {error}", folder.display());
            ExitCode::FAILURE
        }
    }
}

// One thread: a connection is back in the pool before the next call looks for one, as in the recordings.
#[tokio::main(flavor = "current_thread")]
async fn replay(folder: &Path, blocking: bool) -> std::io::Result<bool> {
    let report = wire::replay_folder(folder, blocking).await?;
    print!("{report}");
    Ok(report.is_good())
}
