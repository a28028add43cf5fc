//! Files that hold accounts.

use serde_json::{Value, json};
use specwright_apis::agave::{self, Cache, Configs, Which};
use specwright_apis::runtime::ExposeSecret;
use specwright_apis::runtime::auth::oauth2::Token;

use crate::server::{Folder, Gateway, NOW, clock};

fn current() -> Value {
    json!({
        "tenantid": "tacc.prod", "baseurl": "https://api.tacc.cloud", "devurl": "d", "apisecret": "cs-1",
        "apikey": "ck-1", "username": "mwvaughn", "access_token": "at-0", "refresh_token": "rt-0",
        "created_at": NOW.to_string(), "expires_in": "14400", "expires_at": "Thu Feb  8 22:15:04 UTC 2018", "more": [1],
    })
}

#[cfg(unix)]
fn mode(folder: &Folder, name: &str) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    std::fs::metadata(folder.path().join(name)).unwrap().permissions().mode() & 0o777
}

#[tokio::test]
async fn a_new_token_goes_back_and_nothing_else_is_lost() {
    let (gateway, folder) = (Gateway::new(), Folder::new());
    folder.write(".agave/current", &current());
    let restored = gateway.builder(&clock()).from_vars(folder.var()).restore(Which::First).unwrap();
    let ag = restored.build().unwrap();
    agave::profiles::get(&ag).await.unwrap();
    let mut wanted = current();
    wanted["access_token"] = json!("at-1");
    wanted["refresh_token"] = json!("rt-1");
    wanted["expires_at"] = json!("Fri Feb  9 04:33:41 2018");
    assert_eq!(folder.read(".agave/current"), wanted);
    #[cfg(unix)]
    assert_eq!(mode(&folder, ".agave/current"), 0o600);
    let left: Vec<_> =
        std::fs::read_dir(folder.path().join(".agave")).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().ends_with(".part")), "{left:?}");
}

#[tokio::test]
async fn lists_and_the_other_form_are_kept_too() {
    for name in [".agave/current", ".agpy"] {
        let (gateway, folder) = (Gateway::new(), Folder::new());
        let agpy = |n: u32| {
            json!({"api_server": "https://api.tacc.cloud", "api_key": format!("ck-{n}"),
            "api_secret": "cs", "client_name": format!("c{n}"), "token": "at-0", "refresh_token": "rt-0", "more": n})
        };
        let other = |n: u32| {
            json!({"apikey": format!("ck-{n}"), "apisecret": "cs", "client_name": format!("c{n}"),
            "access_token": "at-0", "refresh_token": "rt-0", "more": n})
        };
        let list = if name == ".agpy" { json!([agpy(1), agpy(2)]) } else { json!([other(1), other(2)]) };
        folder.write(name, &list);
        let builder = gateway.builder(&clock()).from_vars(folder.var());
        let ag = builder.restore(Which::ClientName("c2")).unwrap().build().unwrap();
        agave::profiles::get(&ag).await.unwrap();
        let after = folder.read(name);
        assert_eq!(after[0], list[0]);
        assert_eq!((&after[1]["refresh_token"], &after[1]["more"]), (&json!("rt-1"), &json!(2)));
    }
}

#[tokio::test]
async fn accounts_of_others_are_left_alone() {
    let (gateway, folder) = (Gateway::new(), Folder::new());
    folder.write(".agave/current", &current());
    let ag = gateway.builder(&clock()).client("ck-9", "cs-9").refresh_token("rt-9").from_vars(folder.var());
    agave::profiles::get(&ag.build().unwrap()).await.unwrap();
    assert_eq!(folder.read(".agave/current"), current());
}

/// Two programs with one file: one renews, the other takes what it got.
#[tokio::test]
async fn a_refresh_token_is_used_once_by_all_programs() {
    let (gateway, folder) = (Gateway::new(), Folder::new());
    folder.write(".agave/current", &current());
    let make = || {
        let builder = gateway.builder(&clock()).from_vars(folder.var());
        builder.restore(Which::ApiKey("ck-1")).unwrap().build().unwrap()
    };
    let programs = [make(), make(), make()];
    let calls = programs.iter().map(|ag| agave::profiles::get(ag).into_future());
    let done = futures_util::future::join_all(calls).await;
    assert!(done.iter().all(Result::is_ok));
    assert_eq!(gateway.tokens().len(), 1);
}

#[test]
fn the_first_file_that_there_is_counts() {
    let folder = Folder::new();
    let found = |folder: &Folder| Cache::from_vars(folder.var()).map(|cache| cache.path().to_owned());
    let agpy = folder.write(".agpy", &json!([]));
    assert_eq!(found(&folder), Some(agpy));
    let own = folder.write(".agave/current", &current());
    assert_eq!(found(&folder), Some(own));
    let named = folder.write("named/current", &current());
    let (home, directory) = (folder.var(), folder.path().join("named").display().to_string());
    let var = |name: &str| if name == "AGAVE_CACHE_DIR" { Some(directory.clone()) } else { home(name) };
    assert_eq!(Cache::from_vars(var).map(|cache| cache.path().to_owned()), Some(named));
    let wrong = |name: &str| if name == "AGAVE_CACHE_DIR" { Some("/no/such".to_owned()) } else { home(name) };
    assert!(Cache::from_vars(wrong).unwrap().path().ends_with(".agave/current"));
}

#[test]
fn accounts_are_found_by_what_they_are() {
    let folder = Folder::new();
    let path = folder.write("current", &json!([current(), {"apikey": "ck-2", "tenantid": "t2"}, "none"]));
    let cache = Cache::current(path);
    assert_eq!(cache.accounts().unwrap().len(), 2);
    assert_eq!(cache.find(Which::TenantId("t2")).unwrap().api_key.as_deref(), Some("ck-2"));
    let first = cache.find(Which::First).unwrap();
    assert_eq!(first.token.unwrap().lifetime().unwrap().as_secs(), 14400);
    assert!(cache.find(Which::ApiKey("ck-3")).unwrap_err().is_authentication());
    assert!(Cache::agpy(folder.path().join("none")).accounts().is_err());
    let broken = folder.path().join("broken");
    std::fs::write(&broken, "{\"apikey\": \"ck-1\"").unwrap();
    assert!(!Cache::current(broken).accounts().unwrap_err().to_string().contains("ck-1"));
}

#[tokio::test]
async fn a_password_may_stand_in_a_file() {
    let (gateway, folder) = (Gateway::new(), Folder::new());
    let entry = json!([{"api_server": "https://api.tacc.cloud", "api_key": "ck-1", "api_secret": "cs-1",
        "username": "mwvaughn", "password": "PaZ w0r&6!"}]);
    folder.write(".agpy", &entry);
    let restored = gateway.builder(&clock()).from_vars(folder.var()).restore(Which::First).unwrap();
    agave::profiles::get(&restored.build().unwrap()).await.unwrap();
    let form = gateway.arrived()[0].form();
    assert_eq!((form["grant_type"].as_str(), form["password"].as_str()), ("password", "PaZ w0r&6!"));
}

#[tokio::test]
async fn access_is_saved_and_loaded() {
    let (gateway, folder) = (Gateway::new(), Folder::new());
    let configs = Configs::from_vars(folder.var()).unwrap();
    let old = Token::new("at-0").with_refresh_token("rt-0");
    let builder = gateway.builder(&clock()).username("mwvaughn").client("ck-1", "cs-1").token(old);
    let ag = builder.tenant_id("t1").build().unwrap();
    assert!(ag.save(&configs).is_err());
    ag.set_client_name("c1".to_owned());
    ag.save(&configs).unwrap();
    let context = json!({
        "access_token": "at-0", "apikey": "ck-1", "apisecret": "cs-1", "baseurl": "", "created_at": "", "devurl": "",
        "expires_at": "", "expires_in": "", "refresh_token": "rt-0", "tenantid": "t1", "username": "mwvaughn",
    });
    assert_eq!(folder.read(".agave/current"), context);
    let config = json!({"current": {"c1": context}, "sessions": {"t1": {"mwvaughn": {"c1": context}}}});
    assert_eq!(folder.read(".agave/config.json"), config);
    ag.set_client_name("c2".to_owned());
    ag.set_token(Token::new("at-1").with_refresh_token("rt-1"));
    ag.save(&configs).unwrap();
    assert_eq!(folder.read(".agave/config.json")["sessions"], config["sessions"]);
    assert_eq!(folder.read(".agave/config.json")["current"]["c2"]["access_token"], "at-1");
    #[cfg(unix)]
    assert_eq!((mode(&folder, ".agave/current"), mode(&folder, ".agave/config.json")), (0o600, 0o600));

    let loaded = configs.load().unwrap();
    assert_eq!(loaded.client_name.as_deref(), Some("c2"));
    assert_eq!(loaded.token.unwrap().access_token.expose_secret(), "at-1");
    let before = configs.load_session("t1", "mwvaughn", "c1").unwrap();
    let again = gateway.builder(&clock()).account(before).build().unwrap();
    assert_eq!(again.token().unwrap().access_token.expose_secret(), "at-0");
    assert!(configs.load_session("t1", "nobody", "c1").is_err());
}
