//! Which module an operation stands in: the only place that groups operations.

use std::collections::BTreeMap;

use crate::config::{ModuleRule, Settings};
use crate::diagnostic::{Code, Error, Result};
use crate::document::merge::Sources;
use crate::ir::{Operation, Resource, Service};
use crate::names::case::module as module_name;

/// Groups operations, which come in order of their paths, into services and resources.
pub(super) fn group(operations: Vec<Operation>, settings: &Settings, sources: &Sources) -> Result<Vec<Service>> {
    match settings.modules {
        ModuleRule::ServicePaths => service_paths(operations, settings, sources),
        ModuleRule::Tags => Ok(one_service(operations, |o| o.tag.clone().or_else(|| first_segment(&o.path)))),
        ModuleRule::Segments => Ok(one_service(operations, |o| first_segment(&o.path))),
    }
}

fn is_placeholder(segment: &str) -> bool {
    segment.starts_with('{')
}

/// The first segment of a path that is no placeholder.
fn first_segment(path: &str) -> Option<String> {
    // What follows tells operations apart; it is no place.
    let path = path.split(['?', '#']).next().unwrap_or_default();
    path.split('/').find(|s| !s.is_empty() && !is_placeholder(s)).map(str::to_owned)
}

/// One service, whose resources are named by a property of their operations; those without stand in its root.
fn one_service(operations: Vec<Operation>, name: fn(&Operation) -> Option<String>) -> Vec<Service> {
    let mut resources: BTreeMap<Vec<String>, Vec<Operation>> = BTreeMap::new();
    for operation in operations {
        // Names that differ in spelling only are one module.
        let path =
            operation.group.clone().or_else(|| name(&operation)).map(|name| module_name(&name)).into_iter().collect();
        resources.entry(path).or_default().push(operation);
    }
    let resources = resources.into_iter().map(|(path, operations)| Resource { path, operations }).collect();
    vec![Service { path: Vec::new(), resources }]
}

/// `/service/version/resource/…`. A group is named by all fixed segments of its smallest path; the last is
/// the module, those before it are packages, and so is the last itself when its path ends in a placeholder.
fn service_paths(operations: Vec<Operation>, settings: &Settings, sources: &Sources) -> Result<Vec<Service>> {
    let mut groups: BTreeMap<(String, String, String), Vec<Operation>> = BTreeMap::new();
    let misfit = |operation: &Operation, message: String| {
        let location = sources.locate(&operation.origin);
        Error::at(Code::Grouping, location, message).help("choose another rule for `modules` in the manifest")
    };
    for operation in operations {
        if operation.group.is_some() {
            return Err(misfit(&operation, "actions have no place among modules that are named by paths".into()));
        }
        let segments: Vec<&str> = operation.path.split('/').skip(1).collect();
        let [service, version, rest @ ..] = segments.as_slice() else {
            return Err(misfit(&operation, format!("{} has no service and version in its path", operation.path)));
        };
        let key = match rest.first() {
            Some(first) if !is_placeholder(first) => (*first).to_owned(),
            _ => operation.path.clone(),
        };
        let key = ((*service).to_owned(), (*version).to_owned(), key);
        groups.entry(key).or_default().push(operation);
    }
    let mut services: BTreeMap<Vec<String>, BTreeMap<Vec<String>, Vec<Operation>>> = BTreeMap::new();
    for ((service, version, _), operations) in groups {
        let path = operations.iter().map(|o| o.path.as_str()).min().unwrap_or_default();
        let module = module(path, settings);
        let service = vec![module_name(&service), module_name(&version)];
        services.entry(service).or_default().entry(module).or_default().extend(operations);
    }
    let resources = |resources: BTreeMap<Vec<String>, Vec<Operation>>| {
        resources.into_iter().map(|(path, operations)| Resource { path, operations }).collect()
    };
    Ok(services.into_iter().map(|(path, of)| Service { path, resources: resources(of) }).collect())
}

/// Packages and module of a group, from its smallest path.
fn module(path: &str, settings: &Settings) -> Vec<String> {
    let segments: Vec<&str> = path.split('/').skip(3).collect();
    let literals: Vec<String> = segments
        .iter()
        .map(|segment| literal(segment).to_lowercase().replace('-', "_"))
        .filter(|literal| !literal.is_empty())
        .collect();
    let Some(last) = segments.last() else { return Vec::new() };
    if literals.is_empty() {
        return Vec::new();
    }
    let packages = if is_placeholder(last) { literals.len() } else { literals.len() - 1 };
    let spelt = |package: &String| settings.packages.get(package).unwrap_or(package).clone();
    let mut module: Vec<String> = literals[..packages].iter().map(spelt).collect();
    module.push(literals.join("_"));
    module.iter().map(|name| module_name(name)).collect()
}

/// A segment without its placeholders.
fn literal(segment: &str) -> String {
    let mut text = String::new();
    let mut depth = 0;
    for c in segment.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            c if depth == 0 => text.push(c),
            _ => {}
        }
    }
    text
}
