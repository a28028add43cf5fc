//! Replays a folder of recordings of other clients with this one, and says what differs: `cargo xtask wire DIR`.

#[path = "../tests/wire/mod.rs"]
mod wire;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// Variables that the recorded clients ran without.
const UNSET: [&str; 6] = ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"];

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    let [folder] = &arguments[..] else {
        eprintln!("usage: wire DIR");
        return ExitCode::FAILURE;
    };
    let succeeded = if UNSET.iter().any(|name| std::env::var_os(name).is_some()) {
        again_without_proxies(folder)
    } else {
        replay(&PathBuf::from(folder))
    };
    match succeeded {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{}: {error}", folder.display());
            ExitCode::FAILURE
        }
    }
}

/// Runs this program once more: only a new process can have another environment.
fn again_without_proxies(folder: &OsString) -> std::io::Result<bool> {
    let mut command = Command::new(std::env::current_exe()?);
    for name in UNSET {
        command.env_remove(name);
    }
    Ok(command.arg(folder).status()?.success())
}

// One thread: a connection is back in the pool before the next call looks for one, as in the recordings.
#[tokio::main(flavor = "current_thread")]
async fn replay(folder: &Path) -> std::io::Result<bool> {
    let report = wire::replay_folder(folder).await?;
    print!("{report}");
    Ok(report.is_good())
}
