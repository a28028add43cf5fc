//! A program run to its end or to its limit, and what it took.
//!
//! The system tells what all children of a process took together. So each program is the only child of a process of
//! its own: this one, run again as `cargo xtask measure`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, ExitStatus, Output};
use std::thread;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

/// How a program ended, and what it and its children took.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) struct Measured {
    /// Whether it said that it has done what it should.
    pub(super) success: bool,
    /// Whether it was ended because it took too long.
    pub(super) late: bool,
    /// The signal that it died of.
    pub(super) signal: Option<i32>,
    /// CPU seconds; none where the system does not tell.
    pub(super) cpu_s: Option<f64>,
    /// The largest memory that one process had, MiB; none where the system does not tell.
    pub(super) peak_mib: Option<f64>,
}

/// Runs a program in a process group of its own, which is ended when it takes too long.
///
/// # Errors
/// When the program can't be run at all.
pub(super) fn run(command: &Command, limit: u64, report: &Path) -> Result<(Measured, Output), String> {
    let own = std::env::current_exe().map_err(|e| e.to_string())?;
    let mut wrapper = Command::new(own);
    wrapper.arg("measure").arg(limit.to_string()).arg(report).arg(command.get_program()).args(command.get_args());
    command.get_envs().for_each(|(key, value)| match value {
        Some(value) => drop(wrapper.env(key, value)),
        None => drop(wrapper.env_remove(key)),
    });
    wrapper.current_dir(command.get_current_dir().unwrap_or(Path::new(".")));
    let output = wrapper.output().map_err(|e| e.to_string())?;
    let fault = |e: &dyn std::fmt::Display| format!("{}: {e}", report.display());
    let text = fs::read_to_string(report).map_err(|e| fault(&e))?;
    let measured = serde_json::from_str(&text).map_err(|e| fault(&e))?;
    Ok((measured, output))
}

/// `cargo xtask measure`: runs a program and writes what it took.
///
/// # Errors
/// When the program can't be run at all.
pub(crate) fn wrapper(limit: u64, report: &PathBuf, program: &[String]) -> Result<ExitCode, String> {
    let [program, arguments @ ..] = program else { return Err("there is no program to measure".into()) };
    let mut command = Command::new(program);
    command.args(arguments);
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    let child = command.spawn().map_err(|e| format!("{program}: {e}"))?;
    let (status, late) = wait(child, Duration::from_secs(limit)).map_err(|e| e.to_string())?;
    let (cpu_s, peak_mib) = children().unzip();
    let measured = Measured { success: status.success(), late, signal: signal(status), cpu_s, peak_mib };
    let text = serde_json::to_string(&measured).map_err(|e| e.to_string())?;
    fs::write(report, text).map_err(|e| format!("{}: {e}", report.display()))?;
    Ok(ExitCode::SUCCESS)
}

/// Waits for the end of a program, which comes at the latest when its time is up.
fn wait(mut child: Child, limit: Duration) -> std::io::Result<(ExitStatus, bool)> {
    let started = Instant::now();
    while started.elapsed() < limit {
        if let Some(status) = child.try_wait()? {
            return Ok((status, false));
        }
        thread::sleep(Duration::from_millis(5));
    }
    end(&mut child)?;
    Ok((child.wait()?, true))
}

#[cfg(unix)]
fn end(child: &mut Child) -> std::io::Result<()> {
    use nix::sys::signal::{Signal, killpg};
    // What it has started is of its group, unless it left it.
    let group = i32::try_from(child.id()).map_err(std::io::Error::other)?;
    Ok(killpg(nix::unistd::Pid::from_raw(group), Signal::SIGKILL)?)
}

#[cfg(not(unix))]
fn end(child: &mut Child) -> std::io::Result<()> {
    child.kill()
}

/// CPU seconds of the children that have ended, and the largest memory that one of them had, in MiB.
#[cfg(unix)]
fn children() -> Option<(f64, f64)> {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeValLike;
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).ok()?;
    let microseconds = usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    // Only Apple's systems count bytes.
    let unit = if cfg!(target_vendor = "apple") { 1 << 20 } else { 1 << 10 };
    Some((microseconds as f64 / 1e6, usage.max_rss() as f64 / f64::from(unit)))
}

#[cfg(not(unix))]
fn children() -> Option<(f64, f64)> {
    None
}

#[cfg(unix)]
fn signal(status: ExitStatus) -> Option<i32> {
    std::os::unix::process::ExitStatusExt::signal(&status)
}

#[cfg(not(unix))]
fn signal(_: ExitStatus) -> Option<i32> {
    None
}
