//! `host`, `basePath` and `schemes` as servers.

use serde_json::{Value, json};

use super::{Convert, Members};
use crate::diagnostic::Code;

impl Convert<'_> {
    /// The servers, that of the safest scheme first; none when nothing is said about them.
    pub(super) fn servers(&mut self, root: &Members) -> Option<Value> {
        let text = |key: &str| root.get(key).and_then(Value::as_str).map(str::trim).filter(|text| !text.is_empty());
        let path = text("basePath").map(|path| format!("/{}", path.trim_matches('/'))).unwrap_or_default();
        let Some(host) = text("host").map(|host| host.trim_end_matches('/')) else {
            self.moved("/servers", "/basePath");
            return (path.len() > 1).then(|| json!([{ "url": path }]));
        };
        self.base = format!("{host}{path}");
        let schemes = schemes(root.get("schemes"));
        self.moved("/servers", if schemes.is_empty() { "/host" } else { "/schemes" });
        if host.contains('/') {
            let message = format!("`host` must be a name with or without a port, not {host:?}; it is taken as written");
            self.report.mended("/host", message);
        }
        if host.contains("://") {
            return Some(json!([{ "url": self.base }]));
        }
        if schemes.is_empty() {
            self.note(Code::Assumed, "/host", "no scheme is said; https is taken");
        }
        self.schemes = if schemes.is_empty() { vec!["https".into()] } else { schemes };
        Some(servers(&self.schemes, &self.base))
    }

    /// The servers of an operation that is not reached by the first scheme of all.
    pub(super) fn own_servers(&self, own: Option<&Value>) -> Option<Value> {
        let own = schemes(own);
        let first = self.schemes.first()?;
        (!own.is_empty() && !own.contains(first)).then(|| servers(&own, &self.base))
    }
}

fn servers(schemes: &[String], base: &str) -> Value {
    schemes.iter().map(|scheme| json!({ "url": format!("{scheme}://{base}") })).collect()
}

/// The schemes that are listed, `https` before others.
fn schemes(list: Option<&Value>) -> Vec<String> {
    let listed = list.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    let mut schemes: Vec<String> = listed.map(str::to_lowercase).collect();
    schemes.sort_by_key(|scheme| scheme != "https");
    schemes
}
