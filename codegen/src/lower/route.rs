//! Names of operations that a framework wrote the route behind.

use std::collections::HashMap;

use openapiv3::{OpenAPI, ReferenceOr};

/// The names before the routes, each of which only one operation has, by `operationId`.
pub(super) fn names(openapi: &OpenAPI) -> HashMap<&str, &str> {
    let mut uses: HashMap<&str, usize> = HashMap::new();
    let mut names = HashMap::new();
    for (path, item) in &openapi.paths.paths {
        let ReferenceOr::Item(item) = item else { continue };
        for (method, operation) in item.iter() {
            let Some(id) = operation.operation_id.as_deref() else { continue };
            let name = name(id, method, path);
            *uses.entry(name.unwrap_or(id)).or_default() += 1;
            names.extend(name.map(|name| (id, name)));
        }
    }
    names.retain(|_, name| uses[name] == 1);
    names
}

/// `read_item`, of the id `read_item_items__item_id__get` of `GET /items/{item_id}`.
fn name<'a>(id: &'a str, method: &str, path: &str) -> Option<&'a str> {
    let word = |c: char| if c.is_alphanumeric() { c } else { '_' };
    let route: String = path.chars().map(word).chain(['_']).chain(method.chars()).collect();
    id.strip_suffix(&route).filter(|name| name.contains(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_route_is_no_part_of_a_name() {
        assert_eq!(name("read_item_items__item_id__get", "get", "/items/{item_id}"), Some("read_item"));
        assert_eq!(name("root__get", "get", "/"), Some("root"));
        assert_eq!(name("items_get", "get", "/items"), None);
        assert_eq!(name("_items_get", "get", "/items"), None);
        assert_eq!(name("read_item_things__get", "get", "/items"), None);
    }
}
