//! The functions that the recorded client has beside those of its descriptions.

use serde_json::{Map, Value, json};
use specwright_apis::agave::{self, API, Agave};
use specwright_apis::runtime::Session;

use super::super::engine::{Failure, Output};
use super::super::world::World;
use super::plan::Plan;

/// The arguments of a function, all of which it must know.
struct Args(Map<String, Value>);

impl Args {
    fn text(&mut self, name: &str) -> Result<String, Failure> {
        match self.0.shift_remove(name) {
            Some(Value::String(text)) => Ok(text),
            other => Err(Failure::Unbound(format!("the argument {name} is {other:?}"))),
        }
    }

    /// The name of an OAuth client, which is the session's unless it is given.
    fn client(&mut self, access: &Agave) -> Result<String, Failure> {
        match (self.0.contains_key("client_name"), access.account().client_name) {
            (false, Some(own)) => Ok(own),
            _ => self.text("client_name"),
        }
    }

    fn flag(&mut self, name: &str) -> bool {
        self.0.shift_remove(name).and_then(|value| value.as_bool()).unwrap_or_default()
    }

    fn end(self) -> Result<(), Failure> {
        match self.0.keys().next() {
            None => Ok(()),
            Some(name) => Err(Failure::Unbound(format!("there is no argument {name}"))),
        }
    }
}

/// Calls one of them. What they print is a matter of programs.
pub(crate) async fn take(
    name: &str,
    args: Map<String, Value>,
    access: &Agave,
    world: &World,
) -> Result<Output, Failure> {
    let mut args = Args(args);
    let name = name.strip_prefix("agave.helper.").unwrap_or(name);
    match name {
        "files_copy" | "files_move" => {
            let (source, destination) = (args.text("source")?, args.text("destination")?);
            args.end()?;
            match name {
                "files_copy" => world.run(access.files_copy(&source, &destination)).await?,
                _ => world.run(access.files_move(&source, &destination)).await?,
            }
        }
        "files_mkdir" => {
            let location = args.text("location")?;
            args.end()?;
            world.run(access.files_mkdir(&location)).await?;
        }
        "files_delete" => {
            let path = args.text("file_path")?;
            args.end()?;
            world.run(access.files_delete(&path)).await?;
        }
        "files_list" => {
            let path = args.text("system_path")?;
            args.flag("long_format");
            args.end()?;
            world.run(access.files_list(&path)).await?;
        }
        "files_history" | "files_pems_list" | "files_pems_delete" => {
            let path = args.text("path")?;
            args.end()?;
            match name {
                "files_history" => drop(world.run(access.files_history(&path)).await?),
                "files_pems_list" => drop(world.run(access.files_pems_list(&path)).await?),
                _ => world.run(access.files_pems_delete(&path)).await?,
            }
        }
        "files_pems_update" => {
            let (path, user, permission) = (args.text("path")?, args.text("username")?, args.text("perms")?);
            let recursive = args.flag("recursive");
            args.end()?;
            world.run(access.files_pems_update(&path, &user, &permission, recursive)).await?;
        }
        "files_upload" | "files_download" | "files_import" => {
            let (source, destination) = (args.text("source")?, args.text("destination")?);
            args.end()?;
            match name {
                "files_upload" => drop(world.run(access.files_upload(&source, &destination)).await?),
                "files_download" => drop(world.run(access.files_download(&source, &destination)).await?),
                _ => drop(world.run(access.files_import(&source, &destination)).await?),
            }
        }
        "clients_create" => {
            let (client, description) = (args.text("client_name")?, args.text("description")?);
            args.end()?;
            world.run(access.clients_create(&client, &description)).await?;
        }
        "clients_list" => {
            args.end()?;
            world.run(access.clients_list()).await?;
        }
        "clients_delete" | "clients_subscribtions" => {
            let client = args.client(access)?;
            args.end()?;
            match name {
                "clients_delete" => world.run(access.clients_delete(&client)).await?,
                _ => drop(world.run(access.clients_subscriptions(&client)).await?),
            }
        }
        "clients_subscribe" => {
            let names = ["api_name", "api_version", "api_provider"].map(|name| args.text(name));
            let [api, version, provider] = names;
            let (api, version, provider, client) = (api?, version?, provider?, args.client(access)?);
            args.end()?;
            world.run(access.clients_subscribe(&api, &version, &provider, &client)).await?;
        }
        "get_access_token" => {
            args.end()?;
            // Without key and secret nothing is done; here that is an error, there a hint.
            let account = access.account();
            if account.api_key.is_some() && account.api_secret.is_some() {
                world.run(access.get_access_token()).await?;
            }
        }
        "refresh_tokens" => {
            args.end()?;
            // A token is refreshed when it is about to end, which is not known of each.
            if access.token().is_some_and(|token| token.expiration.is_some()) {
                world.run(access.authenticate()).await?;
            }
        }
        other => return Err(Failure::Unbound(format!("there is no function {other}"))),
    }
    Ok(Output::from(Value::Null).printed(""))
}

/// Lists the tenants, for which no client is made.
pub(crate) async fn tenants(args: Map<String, Value>, _: &Plan, world: &World) -> Result<Output, Failure> {
    let mut args = Args(args);
    let url = args.text("tenantsurl").unwrap_or_else(|_| agave::TENANTS_URL.to_owned());
    args.end()?;
    let builder = Session::builder(&API).unauthenticated().from_vars(|name| world.var(name));
    let session = builder.clock(world.clock()).build()?;
    let tenants = world.run(agave::tenants(&session, &url)).await?;
    let tenants = tenants.into_iter().map(|tenant| {
        let code = tenant.code.unwrap_or_default();
        (code.clone(), json!({"id": code, "name": tenant.name, "url": tenant.base_url}))
    });
    Ok(Output::from(Value::Object(tenants.collect())).printed(""))
}
