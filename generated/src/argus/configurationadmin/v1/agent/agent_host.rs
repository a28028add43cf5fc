//! AgentHost.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::{ConfigurationHost, ConfigurationInstance, ResultStash};

/// Returns the host configured for an agent user, optionally looked up within a domain.
///
/// `GET /configurationadmin/v1/agent/{user}/host`
///
/// - `user`: `user` in the path, text.
///
/// Needs `viewConfigurationForAgent`. [Schema](crate::schema::argus::configurationadmin::v1::agent::agent_host::GET_HOST_BY_AGENT_USER).
pub fn get_host_by_agent_user(
    session: &rt::Session,
    user: impl rt::Arg<String>,
) -> GetHostByAgentUser {
    rt::Call::new(session, &operations::GET_HOST_BY_AGENT_USER)
        .set("user", &rt::Arg::<String>::into_arg(user))
        .into()
}

rt::call! {
    /// The call of [`get_host_by_agent_user()`], with its optional parameters.
    pub struct GetHostByAgentUser -> ResultStash<ConfigurationHost> {
        domain: String => "domain",
    }
}

/// Lists the configuration instances of an agent user page by page, optionally with properties.
///
/// `GET /configurationadmin/v1/agent/{user}/instances`
///
/// - `user`: `user` in the path, text.
///
/// Needs `viewConfigurationForAgent`. [Schema](crate::schema::argus::configurationadmin::v1::agent::agent_host::LIST_INSTANCES_BY_AGENT_USER).
pub fn list_instances_by_agent_user(
    session: &rt::Session,
    user: impl rt::Arg<String>,
) -> ListInstancesByAgentUser {
    rt::Call::new(session, &operations::LIST_INSTANCES_BY_AGENT_USER)
        .set("user", &rt::Arg::<String>::into_arg(user))
        .into()
}

rt::call! {
    /// The call of [`list_instances_by_agent_user()`], with its optional parameters.
    pub struct ListInstancesByAgentUser -> ResultStash<Vec<ConfigurationInstance>> {
        /// `25` if absent.
        limit: i32 => "limit",
        offset: i32 => "offset",
        include_properties: bool => "includeProperties",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /configurationadmin/v1/agent/{user}/host`: [`get_host_by_agent_user()`](super::get_host_by_agent_user).
    pub static GET_HOST_BY_AGENT_USER: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.agent.agent_host.get_host_by_agent_user",
            rt::Method::GET,
            "/configurationadmin/v1/agent/{user}/host",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("user"), rt::Param::query("domain")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfigurationForAgent"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `GET /configurationadmin/v1/agent/{user}/instances`: [`list_instances_by_agent_user()`](super::list_instances_by_agent_user).
    pub static LIST_INSTANCES_BY_AGENT_USER: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.agent.agent_host.list_instances_by_agent_user",
            rt::Method::GET,
            "/configurationadmin/v1/agent/{user}/instances",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("user"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::query("includeProperties"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfigurationForAgent"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &GET_HOST_BY_AGENT_USER,
        &LIST_INSTANCES_BY_AGENT_USER,
    ];
}
