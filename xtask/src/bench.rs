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

/// Features of the client whose types are small enough to build often.
const CASES: &str = "argus-cases-v2,full-serde";

const WAYS: [Way; 2] = [Way { name: "visitors", flags: "" }, Way { name: "derives", flags: "--cfg specwright_derive" }];

/// Runs of the decoding of cases by each way; the fastest counts.
const RUNS: usize = 20;

pub(crate) fn run() -> Result<ExitCode, String> {
    let mut table = Table::new(&["measure", "unit", WAYS[0].name, WAYS[1].name, "ratio"]);
    let measured = compile(&mut table).and_then(|()| decode(&mut table));
    // When a measure fails, those before it still count.
    print!("{table}");
    measured.map(|()| ExitCode::SUCCESS)
}

/// What compiling costs.
fn compile(table: &mut Table) -> Result<(), String> {
    let measures: [(&str, &[&str], &str); 3] = [
        ("check all of Argus, both halves", &["check"], "argus,full-serde"),
        ("check argus-cases-v2, both halves", &["check"], CASES),
        ("build --release argus-cases-v2, both halves", &["build", "--release"], CASES),
    ];
    for (measure, arguments, features) in measures {
        let mut seconds = [0.0; 2];
        let mut mebibytes = [0.0; 2];
        for (index, way) in WAYS.iter().enumerate() {
            eprintln!("{measure}: {}", way.name);
            // Dependencies first, so that only the client is measured.
            cargo(way, arguments, features)?;
            touch()?;
            (seconds[index], mebibytes[index]) = cargo(way, arguments, features)?;
        }
        row(table, measure, "CPU s", seconds);
        row(table, measure, "peak MiB", mebibytes);
    }
    Ok(())
}

/// How fast the compiled types decode.
fn decode(table: &mut Table) -> Result<(), String> {
    let mut nanoseconds = [f64::MAX; 2];
    // The ways take turns, so that what else the machine does disturbs both.
    for run in 1..=RUNS {
        for (index, way) in WAYS.iter().enumerate() {
            eprintln!("decode, run {run}: {}", way.name);
            let output = command(way, &["run", "--release", "--example", "decode_speed"], CASES)
                .stderr(Stdio::inherit())
                .output()
                .map_err(|e| format!("cargo: {e}"))?;
            let printed = String::from_utf8_lossy(&output.stdout);
            let printed =
                printed.trim().parse::<f64>().map_err(|e| format!("decode_speed printed {printed:?}: {e}"))?;
            nanoseconds[index] = nanoseconds[index].min(printed);
        }
    }
    row(table, "decode a case", "ns", nanoseconds);
    Ok(())
}

fn row(table: &mut Table, measure: &str, unit: &str, [visitors, derives]: [f64; 2]) {
    let figures = [visitors, derives, visitors / derives].map(|figure| format!("{figure:.2}"));
    table.row([measure.to_owned(), unit.to_owned()].into_iter().chain(figures).collect());
}

fn command(way: &Way, arguments: &[&str], features: &str) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    let target = root().join("target").join("bench").join(way.name);
    command
        .args(arguments)
        .args(["--quiet", "--package", "specwright-apis", "--features", features])
        .current_dir(root())
        .env("RUSTFLAGS", way.flags)
        .env("CARGO_TARGET_DIR", target);
    command
}

/// Runs cargo; CPU seconds of it and its children, and the largest memory of a compiler.
fn cargo(way: &Way, arguments: &[&str], features: &str) -> Result<(f64, f64), String> {
    let before = children_seconds();
    let mut child = command(way, arguments, features).spawn().map_err(|e| format!("cargo: {e}"))?;
    let mut peak = 0.0_f64;
    loop {
        if let Some(status) = child.try_wait().map_err(|e| e.to_string())? {
            if !status.success() {
                return Err(format!("cargo {} failed", arguments.join(" ")));
            }
            return Ok((children_seconds() - before, peak));
        }
        peak = peak.max(compiler_mebibytes(child.id()));
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

/// The largest memory that a compiler has had which a cargo runs; others may run on the machine as well.
fn compiler_mebibytes(cargo: u32) -> f64 {
    let parent = format!("\nPPid:\t{cargo}\n");
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    let statuses = processes.filter_map(|p| fs::read_to_string(p.path().join("status")).ok());
    let compilers = statuses.filter(|s| s.starts_with("Name:\trustc") && s.contains(&parent));
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
