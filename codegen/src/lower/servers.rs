//! Servers and the variables in their URLs.

use crate::ir::{Server, Variable};

use super::{Lower, one_line};

/// A server, with the variables that are in its URL.
pub(super) fn server(server: &openapiv3::Server) -> Server {
    let is_used = |name: &str| server.url.contains(&format!("{{{name}}}"));
    let variables = server.variables.iter().flatten().filter(|(name, _)| is_used(name));
    let variables = variables.map(|(name, variable)| Variable {
        name: name.clone(),
        default: variable.default.clone(),
        values: variable.enumeration.clone(),
    });
    Server {
        url: server.url.clone(),
        variables: variables.collect(),
        docs: one_line(server.description.as_deref().unwrap_or_default()),
    }
}

impl Lower<'_> {
    /// The servers, where there is a choice of them.
    pub(super) fn servers(&self) -> Vec<Server> {
        let servers: Vec<_> = self.openapi.servers.iter().map(server).collect();
        let is_choice = servers.len() > 1 || servers.iter().any(|server| !server.variables.is_empty());
        if is_choice { servers } else { Vec::new() }
    }

    /// The servers of an operation; none where the api's usual one is among them.
    pub(super) fn own_servers(&self, servers: &[openapiv3::Server]) -> Vec<Server> {
        let usual = self.openapi.servers.first().map(|server| server.url.trim_end_matches('/'));
        let is_usual = |server: &openapiv3::Server| Some(server.url.trim_end_matches('/')) == usual;
        if servers.iter().any(is_usual) { Vec::new() } else { servers.iter().map(server).collect() }
    }
}
