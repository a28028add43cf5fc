//! `cargo xtask bench`: what the visitors of the runtime cost against serde's derives, on the real types.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, ExitCode, Stdio};
use std::thread;
use std::time::Duration;

use crate::root;
use crate::table::Table;

/// Clock ticks in a second, as Linux reports process times.
const TICKS: f64 = 100.0;

/// One way to implement serde.
struct Way {
    name: &'static str,
    flags: &'static str,
}

const WAYS: [Way; 2] = [Way { name: "visitors", flags: "" }, Way { name: "derives", flags: "--cfg specwright_derive" }];

pub(crate) fn run() -> Result<ExitCode, String> {
    let measures: [(&str, &[&str]); 3] = [
        (
            "check all of Argus, both halves",
            &["check", "--package", "specwright-apis", "--features", "argus,full-serde"],
        ),
        (
            "check argus-cases-v2, both halves",
            &["check", "--package", "specwright-apis", "--features", "argus-cases-v2,full-serde"],
        ),
        (
            "build --release argus-cases-v2, both halves",
            &["build", "--release", "--package", "specwright-apis", "--features", "argus-cases-v2,full-serde"],
        ),
    ];
    let mut table = Table::new(&["measure", "unit", WAYS[0].name, WAYS[1].name, "ratio"]);
    let mut row = |measure: &str, unit: &str, values: [f64; 2]| {
        let cells = [format!("{:.2}", values[0]), format!("{:.2}", values[1]), format!("{:.2}", values[0] / values[1])];
        table.row([measure.to_owned(), unit.to_owned()].into_iter().chain(cells).collect());
    };
    for (measure, arguments) in measures {
        let mut seconds = [0.0; 2];
        let mut mebibytes = [0.0; 2];
        for (index, way) in WAYS.iter().enumerate() {
            eprintln!("{measure}: {}", way.name);
            // Dependencies first, so that only the client is measured.
            cargo(way, arguments)?;
            touch()?;
            (seconds[index], mebibytes[index]) = cargo(way, arguments)?;
        }
        row(measure, "CPU s", seconds);
        row(measure, "peak MiB", mebibytes);
    }
    let speed = [
        "run",
        "--release",
        "--package",
        "specwright-apis",
        "--features",
        "argus-cases-v2,full-serde",
        "--example",
        "decode_speed",
    ];
    let mut nanoseconds = [f64::MAX; 2];
    for round in 0..5 {
        for (index, way) in WAYS.iter().enumerate() {
            eprintln!("decode, round {}: {}", round + 1, way.name);
            let output = command(way, &speed).stderr(Stdio::inherit()).output().map_err(|e| format!("cargo: {e}"))?;
            let printed = String::from_utf8_lossy(&output.stdout).trim().parse::<f64>().map_err(|e| e.to_string())?;
            nanoseconds[index] = nanoseconds[index].min(printed);
        }
    }
    row("decode a case", "ns", nanoseconds);
    print!("{table}");
    Ok(ExitCode::SUCCESS)
}

fn command(way: &Way, arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    let target = root().join("target").join("bench").join(way.name);
    command
        .args(arguments)
        .arg("--quiet")
        .current_dir(root())
        .env("RUSTFLAGS", way.flags)
        .env("CARGO_TARGET_DIR", target);
    command
}

/// Runs cargo; CPU seconds of it and its children, and the largest memory of a compiler.
fn cargo(way: &Way, arguments: &[&str]) -> Result<(f64, f64), String> {
    let before = children_seconds();
    let mut child = command(way, arguments).spawn().map_err(|e| format!("cargo: {e}"))?;
    let mut peak = 0.0_f64;
    loop {
        if let Some(status) = child.try_wait().map_err(|e| e.to_string())? {
            if !status.success() {
                return Err(format!("cargo {} failed", arguments.join(" ")));
            }
            return Ok((children_seconds() - before, peak));
        }
        peak = peak.max(compiler_mebibytes());
        thread::sleep(Duration::from_millis(20));
    }
}

/// CPU time of children that have ended.
fn children_seconds() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    let fields: Vec<f64> = after_name.split_whitespace().map(|f| f.parse().unwrap_or(0.0)).collect();
    (fields.get(13).unwrap_or(&0.0) + fields.get(14).unwrap_or(&0.0)) / TICKS
}

/// The largest memory that a running compiler has had.
fn compiler_mebibytes() -> f64 {
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    let statuses = processes.filter_map(|p| fs::read_to_string(p.path().join("status")).ok());
    let compilers = statuses.filter(|s| s.starts_with("Name:\trustc"));
    let peak = |s: String| -> Option<f64> {
        let line = s.lines().find(|l| l.starts_with("VmHWM:"))?.to_owned();
        line.split_whitespace().nth(1)?.parse::<f64>().ok().map(|kib| kib / 1024.0)
    };
    compilers.filter_map(peak).fold(0.0, f64::max)
}

/// Makes cargo compile the client again.
fn touch() -> Result<(), String> {
    let path: PathBuf = root().join("generated/src/lib.rs");
    let text = fs::read(&path).map_err(|e| e.to_string())?;
    fs::write(&path, text).map_err(|e| e.to_string())
}
