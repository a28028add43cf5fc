//! Which documents a folder has.

use std::fs;
use std::path::Path;

/// A description, or the entry file of one that spans files.
pub(super) struct Document {
    /// What it is called: its file without ending, or its folder.
    pub(super) name: String,
    /// Its entry file below the folder, with `/`.
    pub(super) file: String,
    /// How large the entry file is.
    pub(super) bytes: u64,
}

/// The documents of a folder, by name.
///
/// `INDEX.tsv` lists them in its columns `name` and `file`. Without it every file with the ending of a description is
/// one, unless it has settings beside it that it can't do without, and so is every folder in which one file alone says at its top that it is a description.
///
/// # Errors
/// When the folder can't be read, the list lacks a column or names a file that is not there, or there is no document.
pub(super) fn find(folder: &Path) -> Result<Vec<Document>, String> {
    let index = folder.join("INDEX.tsv");
    let named = match index.exists() {
        true => listed(&fs::read_to_string(&index).map_err(|e| format!("{}: {e}", index.display()))?)
            .map_err(|fault| format!("{}: {fault}", index.display()))?,
        false => found(folder)?,
    };
    let mut documents = Vec::new();
    for (name, file) in named {
        let path = folder.join(&file);
        let bytes = fs::metadata(&path).map_err(|e| format!("{}: {e}", path.display()))?.len();
        documents.push(Document { name, file, bytes });
    }
    if documents.is_empty() {
        return Err(format!("{}: there is no description", folder.display()));
    }
    documents.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(documents)
}

/// Names and files out of a list.
fn listed(text: &str) -> Result<Vec<(String, String)>, String> {
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
    let column = |name: &str| header.iter().position(|h| *h == name).ok_or(format!("there is no column {name:?}"));
    let (name, file) = (column("name")?, column("file")?);
    let rows = lines.filter(|line| !line.trim().is_empty()).map(|line| line.split('\t').collect::<Vec<_>>());
    let cell = |row: &[&str], column: usize| row.get(column).map(|cell| (*cell).to_owned()).ok_or("a row is too short");
    rows.map(|row| Ok((cell(&row, name)?, cell(&row, file)?))).collect()
}

/// Names and files as they stand in a folder.
fn found(folder: &Path) -> Result<Vec<(String, String)>, String> {
    let mut found = Vec::new();
    for name in names(folder)? {
        let path = folder.join(&name);
        if path.is_dir() {
            let entries = names(&path)?.into_iter().filter(|file| is_description(&path.join(file)));
            if let [entry] = entries.collect::<Vec<_>>().as_slice() {
                found.push((name.clone(), format!("{name}/{entry}")));
            }
        } else if let Some(stem) = stem(&name).filter(|stem| !folder.join(format!("{stem}.toml")).exists()) {
            found.push((stem.to_owned(), name));
        }
    }
    Ok(found)
}

fn names(folder: &Path) -> Result<Vec<String>, String> {
    let fault = |e: std::io::Error| format!("{}: {e}", folder.display());
    let entries = fs::read_dir(folder).map_err(fault)?.collect::<Result<Vec<_>, _>>().map_err(fault)?;
    let mut names: Vec<String> = entries.into_iter().filter_map(|e| e.file_name().into_string().ok()).collect();
    names.sort();
    Ok(names)
}

/// The name of a file without the ending of a description; none if it has another ending.
fn stem(file: &str) -> Option<&str> {
    let plain = file.strip_suffix(".gz").unwrap_or(file);
    [".json", ".yaml", ".yml"].into_iter().find_map(|ending| plain.strip_suffix(ending))
}

/// Whether a file says at its top which version of OpenAPI or Swagger it is written in.
fn is_description(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let Some(text) = stem(name).and_then(|_| super::operations::text(path).ok()) else { return false };
    super::tree::Tree::parse(&text).is_ok_and(|tree| tree.get("openapi").or(tree.get("swagger")).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_names_files() {
        let rows = listed("version\tname\tfile\n3.0\tpets\tpets/main.yaml\n\n").unwrap();
        assert_eq!(rows, [("pets".to_owned(), "pets/main.yaml".to_owned())]);
        assert_eq!(listed("name\n").unwrap_err(), "there is no column \"file\"");
        assert_eq!(listed("name\tfile\nx\n").unwrap_err(), "a row is too short");
    }

    #[test]
    fn endings_of_descriptions() {
        assert_eq!(stem("a.b.json"), Some("a.b"));
        assert_eq!(stem("a.yml.gz"), Some("a"));
        assert_eq!(stem("INDEX.tsv"), None);
    }
}
