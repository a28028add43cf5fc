//! `cargo xtask generate`.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};
use specwright_codegen::{Description, Generator, Layout, SourceFile};

use crate::output::{self, Change};
use crate::table::Table;
use crate::{notes, root, specs};

/// The manifest of the generated crate; its features come from the descriptions.
const CARGO: &str = include_str!("generated.toml");

pub(crate) fn run(check: bool, only: Option<&str>) -> Result<ExitCode, String> {
    let root = root();
    let started = Instant::now();
    let inputs = specs::inputs(&root)?;
    let progress = ProgressBar::new(inputs.len() as u64);
    progress
        .set_style(ProgressStyle::with_template("{spinner} {bar:30} {pos}/{len} {msg}").map_err(|e| e.to_string())?);
    progress.enable_steady_tick(Duration::from_millis(100));
    let mut generator = Generator::new(Layout::Crate);
    let (mut seconds, mut catalogue) = (Vec::new(), String::new());
    for (name, input) in inputs {
        progress.set_message(name.clone());
        let before = Instant::now();
        let description = Description::read(&name, input).map_err(|e| e.to_string())?;
        catalogue.push_str(&description.catalogue());
        generator.described(description);
        seconds.push(before.elapsed().as_secs_f64());
        progress.inc(1);
    }
    progress.finish_and_clear();
    let cargo = generator.cargo_manifest(CARGO);
    let output = generator.finish();
    let mut files = output.files;
    files.push(cargo);
    files.push(SourceFile { path: "../../codegen/bundled/catalogue.tsv".into(), text: catalogue });
    files.push(SourceFile { path: "../NOTES.md".into(), text: notes::report(&output.notes, &output.apis) });
    for name in ["NOTICE", "LICENSE-APACHE", "LICENSE-MIT"] {
        let text = std::fs::read_to_string(root.join(name)).map_err(|e| format!("{name}: {e}"))?;
        files.push(SourceFile { path: format!("../{name}"), text });
    }

    let folder = root.join("generated").join("src");
    let prefix = only.map(|only| only.trim_end_matches('/').to_owned());
    let wanted = |path: &str| match &prefix {
        None => true,
        Some(only) => path.starts_with(&format!("{only}/")) || *only == path.trim_end_matches(".rs"),
    };
    if let Some(only) = prefix.as_deref().filter(|_| !files.iter().any(|f| wanted(&f.path))) {
        return Err(format!("--only {only}: there is no such api or service"));
    }
    let changes = output::changes(&folder, &files, &wanted)?;
    if check {
        for change in &changes {
            println!("{}", change.describe());
        }
        if changes.is_empty() {
            println!("generated: up to date, {} files", files.len());
            return Ok(ExitCode::SUCCESS);
        }
        eprintln!("error: {} files in `generated` are stale; run `cargo xtask generate`", changes.len());
        return Ok(ExitCode::FAILURE);
    }
    output::write(&folder, &changes)?;

    let mut table = Table::new(&["api", "service", "modules", "operations", "types", "lines", "seconds", "notes"]);
    for (api, seconds) in output.apis.iter().zip(seconds) {
        let mut total = [0; 4];
        for service in &api.services {
            let row = [service.modules, service.operations, service.types, service.lines];
            let mut cells = vec![String::new(), service.name.clone()];
            cells.extend(row.iter().map(usize::to_string));
            table.row(cells);
            total.iter_mut().zip(row).for_each(|(sum, n)| *sum += n);
        }
        total[2] += api.shared_types;
        let mut cells = vec![api.name.clone(), format!("all {}", api.services.len())];
        cells.extend(total.iter().map(usize::to_string));
        cells.extend([format!("{seconds:.2}"), api.notes.to_string()]);
        table.row(cells);
    }
    print!("{table}");
    notes::summary(&output.notes).lines().for_each(|line| println!("{line}"));
    let removed = changes.iter().filter(|c| matches!(c, Change::Remove(_))).count();
    println!(
        "{} files, {} written, {removed} removed, {:.2} s; notes in generated/NOTES.md",
        files.len(),
        changes.len() - removed,
        started.elapsed().as_secs_f64()
    );
    Ok(ExitCode::SUCCESS)
}
