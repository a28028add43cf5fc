//! Every function that the Python client has stands at the same place under the same name, and no other.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use specwright_apis::schema;

/// `METHOD path argus.service.version.module.function`, as the Python client has them.
fn expected() -> BTreeSet<String> {
    let mut rows = include_str!("argus-functions.tsv").lines();
    let header: Vec<&str> = rows.next().expect("a header").split('\t').collect();
    let column = |name: &str| header.iter().position(|h| *h == name).expect("a column");
    let (method, path, module, function) = (column("method"), column("path"), column("module"), column("function"));
    rows.map(|row| row.split('\t').collect::<Vec<_>>())
        .map(|row| format!("{} {} argus.{}.{}", row[method], row[path], row[module], row[function]))
        .collect()
}

#[test]
fn operations_are_those_of_the_python_client() {
    let argus = schema::operations().filter(|o| o.name.starts_with("argus."));
    let ours: BTreeSet<String> = argus.map(|o| format!("{} {} {}", o.method, o.path, o.name)).collect();
    let expected = expected();
    let missing: Vec<_> = expected.difference(&ours).collect();
    let more: Vec<_> = ours.difference(&expected).collect();
    assert!(missing.is_empty() && more.is_empty(), "missing: {missing:#?}\nmore: {more:#?}");
    assert_eq!(ours.len(), 1162);
    let modules: BTreeSet<&str> = ours.iter().filter_map(|line| line.rsplit_once('.')?.0.split(' ').nth(2)).collect();
    assert_eq!(modules.len(), 170);
}

/// The registry is data; the functions themselves are counted in the sources.
#[test]
fn each_operation_has_its_function() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut functions = BTreeSet::new();
    for api in ["accelerator", "agave", "argus", "faircom", "timesys_v1", "timesys_v2"] {
        collect(&sources.join(api), api, &mut functions);
    }
    let names: BTreeSet<String> = schema::operations().map(|o| o.name.to_string()).collect();
    let missing: Vec<_> = names.difference(&functions).collect();
    // A body of another media type has a function of its own, which is named after the first.
    let other_body = |name: &&String| name.rsplit_once("_as_").is_some_and(|(first, _)| names.contains(first));
    let more: Vec<_> = functions.difference(&names).filter(|name| !other_body(name)).collect();
    assert!(missing.is_empty() && more.is_empty(), "missing: {missing:#?}\nmore: {more:#?}");
}

/// Paths of the public functions that take a session, from the files of a module.
fn collect(folder: &Path, module: &str, functions: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("a folder").map(|e| e.expect("an entry").path()) {
        let stem = entry.file_stem().and_then(|s| s.to_str()).unwrap_or_default().to_owned();
        if entry.is_dir() {
            collect(&entry, &format!("{module}.{stem}"), functions);
            continue;
        }
        let module = if stem == "mod" { module.to_owned() } else { format!("{module}.{stem}") };
        let text = fs::read_to_string(&entry).expect("a text");
        for line in text.lines().filter_map(|line| line.strip_prefix("pub fn ")) {
            let name = line.split('(').next().unwrap_or_default().trim_start_matches("r#");
            functions.insert(format!("{module}.{name}"));
        }
    }
}

#[test]
fn definitions_are_found() {
    let operation = schema::operation("argus.cases.v2.case.add_comment").expect("an operation");
    assert!(std::ptr::eq(operation, &schema::argus::cases::v2::case::ADD_COMMENT));
    let definition = operation.definition().expect("feature `documents` is on");
    let definition: serde_json::Value = serde_json::from_str(definition).expect("JSON");
    assert_eq!(definition["operationId"], "addComment");
    assert!(definition["summary"].as_str().is_some_and(|s| s.starts_with("Adds a comment")));
    assert!(schema::operations().all(|o| o.definition().is_some()));
}
