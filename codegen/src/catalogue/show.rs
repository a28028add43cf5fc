//! Entries as pages of text.

use std::fmt::Write;

use super::{ApiEntry, Catalogue, Entry, Member, OperationEntry, TypeEntry};

/// How deep types are opened.
const DEPTH: usize = 3;

/// The page of an entry.
pub fn page(catalogue: Catalogue<'_>, entry: &Entry, depth: Option<usize>) -> String {
    let depth = depth.unwrap_or(DEPTH);
    match entry {
        Entry::Api(entry) => api(catalogue, entry),
        Entry::Operation(entry) => operation(catalogue, entry, depth),
        Entry::Type(entry) => ty(catalogue, entry, depth),
    }
}

/// The api, and the names of all that stands below it.
fn api(catalogue: Catalogue<'_>, entry: &ApiEntry) -> String {
    let mut page = format!("{}\n", entry.title);
    if !entry.base_url.is_empty() {
        let _ = writeln!(page, "\nserver  {}", entry.base_url);
    }
    if !entry.schemes.is_empty() {
        page.push_str("\ncredentials\n");
        let rows = entry.schemes.iter().map(|s| {
            let place = if s.wire.is_empty() { String::new() } else { format!("{} in the {}", s.wire, s.location) };
            [s.name.clone(), s.kind.clone(), place]
        });
        page.push_str(&columns(rows.collect(), "  "));
    }
    page.push('\n');
    let prefix = format!("{}.", entry.name);
    catalogue.names().filter(|name| name.starts_with(&prefix)).for_each(|name| {
        let _ = writeln!(page, "{name}");
    });
    page
}

fn operation(catalogue: Catalogue<'_>, entry: &OperationEntry, depth: usize) -> String {
    let mut page = format!("{} {}\n{}\n", entry.method, entry.path, entry.summary);
    for (holds, words) in [
        (entry.deprecated, "Deprecated.\n"),
        (entry.reads, "Only reads.\n"),
        (entry.unverified, "Not verified against a server.\n"),
    ] {
        page.push_str(if holds { words } else { "" });
    }
    let _ = writeln!(page, "\ncall\n  {}", entry.call);
    if !entry.parameters.is_empty() {
        page.push_str("\nparameters\n");
        let rows = entry.parameters.iter().map(|p| {
            let name = format!("{}{}", p.wire, if p.required { " *" } else { "" });
            [name, p.location.clone(), plain(&p.ty), p.docs.clone()]
        });
        page.push_str(&columns(rows.collect(), "  "));
        for parameter in &entry.parameters {
            values(catalogue, parameter, &mut page);
        }
    }
    if let Some((media_type, body)) = &entry.body {
        let needed = if body.required { " *" } else { "" };
        let _ = writeln!(page, "\nbody{needed}  {media_type}  {}", plain(&body.ty));
        for (media_type, other) in &entry.others {
            let _ = writeln!(page, "  or  {media_type}  {}", plain(&other.ty));
        }
        if let Some(wrapper) = &entry.wrapper {
            let _ = writeln!(page, "  in place of {} in {wrapper}", body.wire);
        }
        tree(catalogue, body, depth, "  ", &mut Vec::new(), &mut page);
    }
    let _ = writeln!(page, "\nanswer  {}  {}", entry.answers.join(", "), plain(&entry.result.ty));
    tree(catalogue, &entry.result, depth, "  ", &mut Vec::new(), &mut page);
    for (words, listed) in
        [("or as it comes", &entry.streams), ("by status", &entry.results), ("errors", &entry.errors)]
    {
        if !listed.is_empty() {
            let rows = listed.iter().map(|(name, member)| [name.clone(), plain(&member.ty)]);
            let _ = write!(page, "\n{words}\n{}", columns(rows.collect(), "  "));
        }
    }
    if !entry.headers.is_empty() {
        let rows = entry.headers.iter().map(|header| [header.wire.clone(), plain(&header.ty), header.docs.clone()]);
        let _ = write!(page, "\nheaders\n{}", columns(rows.collect(), "  "));
    }
    if !entry.statuses.is_empty() {
        let _ = writeln!(page, "\nother statuses  {}", entry.statuses.join(", "));
    }
    if !entry.permissions.is_empty() {
        let _ = writeln!(page, "\npermissions  {}", entry.permissions.join(", "));
    }
    if !entry.security.is_empty() {
        let alternatives: Vec<String> = entry.security.iter().map(|all| all.join(" and ")).collect();
        let _ = writeln!(page, "\ncredentials  {}", alternatives.join(", or "));
    }
    let _ = writeln!(page, "\nsource  {}", entry.source);
    page
}

fn ty(catalogue: Catalogue<'_>, entry: &TypeEntry, depth: usize) -> String {
    let mut page = format!("{} {}\n", entry.kind, entry.name.replace('.', "::"));
    for line in &entry.docs {
        let _ = writeln!(page, "{line}");
    }
    page.push('\n');
    let whole = Member { types: vec![entry.name.clone()], ..Member::default() };
    tree(catalogue, &whole, depth, "  ", &mut Vec::new(), &mut page);
    let _ = writeln!(page, "\nsource  {}", entry.source);
    page
}

/// The members of the types in a value, and of theirs.
fn tree(catalogue: Catalogue<'_>, of: &Member, depth: usize, indent: &str, open: &mut Vec<String>, page: &mut String) {
    for (index, name) in of.types.iter().enumerate() {
        let Some(Entry::Type(entry)) = catalogue.find(name) else { continue };
        if !entry.values.is_empty() {
            let _ = writeln!(page, "{indent}{}", listed(&entry.values));
            continue;
        }
        if depth == 0 || open.contains(name) {
            let _ = writeln!(page, "{indent}…");
            continue;
        }
        open.push(name.clone());
        let rows: Vec<[String; 3]> = entry
            .members
            .iter()
            .map(|m| {
                let name = if m.wire.is_empty() { &m.rust } else { &m.wire };
                [format!("{name}{}", if m.required { " *" } else { "" }), plain(&m.ty), m.docs.clone()]
            })
            .collect();
        let lines = columns(rows, indent);
        let inner = format!("{indent}    ");
        let data = Member { types: of.types[index + 1..].to_vec(), ..Member::default() };
        let is_data = |member: &Member| member.ty == "T";
        for (line, member) in lines.lines().zip(&entry.members) {
            let _ = writeln!(page, "{line}");
            if is_data(member) {
                // What an envelope holds is as deep as the envelope.
                tree(catalogue, &data, depth, &inner, open, page);
            } else {
                tree(catalogue, member, depth - 1, &inner, open, page);
            }
        }
        open.pop();
        if entry.members.iter().any(is_data) {
            break;
        }
    }
}

/// The listed texts of a parameter.
fn values(catalogue: Catalogue<'_>, parameter: &Member, page: &mut String) {
    for name in &parameter.types {
        if let Some(Entry::Type(entry)) =
            catalogue.find(name).filter(|e| matches!(e, Entry::Type(t) if !t.values.is_empty()))
        {
            let _ = writeln!(page, "  {}: {}", parameter.wire, listed(&entry.values));
        }
    }
}

fn listed(values: &[String]) -> String {
    values.join(" | ")
}

/// A type as people say it.
fn plain(ty: &str) -> String {
    ty.replace("rt::", "")
}

/// Rows with their columns under each other; the last is as long as it is.
fn columns<const N: usize>(rows: Vec<[String; N]>, indent: &str) -> String {
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..N).map(width).collect();
    let mut text = String::new();
    for row in &rows {
        let mut line = String::from(indent);
        for (cell, width) in row.iter().zip(&widths) {
            let _ = write!(line, "{cell:width$}  ");
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}
