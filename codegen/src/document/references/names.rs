//! What the components are called that parts of other files become.

use std::collections::{HashMap, HashSet};

use super::super::segments;

/// The names that are taken, by section.
#[derive(Debug, Default)]
pub(super) struct Names {
    taken: HashMap<&'static str, HashSet<String>>,
}

/// Keys that say nothing of what stands under them.
const SILENT: [&str; 22] = [
    "additionalProperties",
    "allOf",
    "anyOf",
    "components",
    "content",
    "definitions",
    "$defs",
    "headers",
    "items",
    "oneOf",
    "parameters",
    "paths",
    "properties",
    "requestBodies",
    "requestBody",
    "responses",
    "schema",
    "schemas",
    "examples",
    "links",
    "callbacks",
    "securitySchemes",
];

impl Names {
    pub(super) fn take(&mut self, section: &'static str, name: &str) -> bool {
        self.taken.entry(section).or_default().insert(name.to_owned())
    }

    /// A name that is not taken: the wanted one, or one that says the file and its folders too.
    pub(super) fn unique(&mut self, section: &'static str, wanted: &str, file: &str) -> String {
        let mut name = wanted.to_owned();
        let mut folders = stem(file);
        while !self.take(section, &name) {
            match folders.pop() {
                Some(folder) => name = format!("{folder}_{name}"),
                None => {
                    let numbered = (2..).map(|number| format!("{wanted}_{number}"));
                    let mut free = numbered.skip_while(|name| !self.take(section, name));
                    return free.next().unwrap_or_default();
                }
            }
        }
        name
    }
}

/// What the part at a pointer of a file is best called.
pub(super) fn wanted(pointer: &str, file: &str) -> String {
    let keys: Vec<String> = segments(pointer).collect();
    let mut parts: Vec<String> = Vec::new();
    for (index, key) in keys.iter().enumerate() {
        // A media type adds nothing, nor does the place of the only item.
        let silent = SILENT.contains(&key.as_str()) || index > 0 && keys[index - 1] == "content";
        if !silent || index + 1 == keys.len() && parts.is_empty() {
            parts.push(plain(key));
        }
    }
    if parts.is_empty() {
        parts.extend(stem(file).pop());
    }
    let name = parts.join("_");
    if name.trim_matches('_').is_empty() { "Part".into() } else { name }
}

/// The folders of a file and its name without its ending, of which those that say nothing are left out.
fn stem(file: &str) -> Vec<String> {
    let (_, path) = file.split_once("://").unwrap_or(("", file));
    let mut parts: Vec<String> = path.split('/').map(str::to_owned).collect();
    if let Some(name) = parts.pop() {
        let name = name.trim_end_matches(".gz");
        let stem = name.split_once('.').map_or(name, |(stem, _)| stem);
        parts.push(stem.to_owned());
    }
    parts.retain(|part| !matches!(part.as_str(), "" | "." | ".." | "index" | "_index"));
    parts.iter().map(|part| plain(part)).collect()
}

/// A key in letters that references need not escape.
fn plain(key: &str) -> String {
    let letter = |c: char| if c.is_alphanumeric() || matches!(c, '.' | '-' | '_') { c } else { '_' };
    key.trim_matches(|c: char| matches!(c, '/' | '{' | '}')).chars().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::{Names, wanted};

    #[test]
    fn names_come_from_the_pointer_or_the_file() {
        assert_eq!(wanted("/definitions/Pet", "a/b.json"), "Pet");
        assert_eq!(wanted("/Pet", "a/b.json"), "Pet");
        assert_eq!(wanted("", "a/pet.v1.yaml"), "pet");
        assert_eq!(wanted("", "a/pets/index.yaml"), "pets");
        assert_eq!(wanted("/components/schemas/Pet/properties/tag", "a.yaml"), "Pet_tag");
        assert_eq!(wanted("/properties", "a.yaml"), "properties");
        let pointer = "/paths/~1pets~1{id}/get/responses/200/content/application~1json/schema";
        assert_eq!(wanted(pointer, "a.yaml"), "pets__id_get_200");
    }

    #[test]
    fn clashing_names_say_their_files() {
        let mut names = Names::default();
        let mut unique = |file| names.unique("/definitions", "Error", file);
        assert_eq!(unique("a/common.json"), "Error");
        assert_eq!(unique("b/common.json"), "common_Error");
        assert_eq!(unique("c/common.json"), "c_common_Error");
        assert_eq!(unique("c/common.json"), "Error_2");
    }
}
