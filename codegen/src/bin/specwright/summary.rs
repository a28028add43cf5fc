//! What was generated, in numbers.

use std::collections::BTreeMap;
use std::path::Path;

use specwright_codegen::{Output, ServiceSummary, SourceFile};

use crate::table::Table;

/// For people: a row for each api.
pub(crate) fn table(output: &Output, seconds: &[f64]) -> Table {
    let mut table = Table::new(&["api", "services", "modules", "operations", "types", "lines", "notes", "seconds"]);
    for (api, seconds) in output.apis.iter().zip(seconds) {
        let sum = |count: fn(&ServiceSummary) -> usize| api.services.iter().map(count).sum::<usize>();
        let types = sum(|s| s.types) + api.shared_types;
        let numbers = [api.services.len(), sum(|s| s.modules), sum(|s| s.operations), types, lines(output, &api.name)];
        let mut cells = vec![api.name.clone()];
        cells.extend(numbers.iter().map(usize::to_string));
        cells.extend([api.notes.to_string(), format!("{seconds:.2}")]);
        table.row(cells);
    }
    table
}

/// The lines of an api's own files.
fn lines(output: &Output, api: &str) -> usize {
    let is_own = |file: &&SourceFile| {
        let path = file.path.trim_start_matches("src/");
        Path::new(path).with_extension("") == Path::new(api) || path.starts_with(&format!("{api}/"))
    };
    output.files.iter().filter(is_own).map(|file| file.text.lines().count()).sum()
}

/// For programs: all apis together, as JSON.
pub(crate) fn counts(output: &Output) -> String {
    let mut notes: BTreeMap<&str, usize> = BTreeMap::new();
    output.notes.iter().for_each(|note| *notes.entry(note.code.as_str()).or_default() += 1);
    let sum = |count: fn(&ServiceSummary) -> usize| -> usize {
        output.apis.iter().flat_map(|api| &api.services).map(count).sum()
    };
    let shared: usize = output.apis.iter().map(|api| api.shared_types).sum();
    let counts = serde_json::json!({
        "operations": sum(|service| service.operations),
        "types": sum(|service| service.types) + shared,
        "lines": output.apis.iter().map(|api| lines(output, &api.name)).sum::<usize>(),
        "notes": notes,
    });
    format!("{counts:#}\n")
}
