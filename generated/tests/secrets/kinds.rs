//! Every kind of credentials.

use std::fmt::Debug;
use std::pin::Pin;

use serde_json::Value;
use specwright_apis::agave::{self, Agave, AgaveBuilder};
use specwright_apis::runtime::auth::oauth2::Token;
use specwright_apis::runtime::auth::{ApiKey, Basic, Bearer, Headers, IntoAuth, OAuth2};
use specwright_apis::runtime::{Api, Call, Error, Method, Response, Retry, Session, SessionBuilder};
use specwright_apis::{accelerator, argus, faircom, timesys_v1, timesys_v2};

use crate::seen::Seen;
use crate::server::Server;

type Errors<'a> = Pin<Box<dyn Future<Output = Vec<Error>> + 'a>>;
type Made = (Session, Vec<Box<dyn Debug>>);

/// A kind.
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    /// What must not be shown.
    pub(crate) secrets: &'static [&'static str],
    /// What the server must have got.
    pub(crate) sent: &'static [&'static str],
    /// A session with such credentials, and what else can be shown of them.
    pub(crate) make: fn(&Server, &Seen) -> Made,
    /// A call.
    pub(crate) call: fn(&Session) -> Call<Response>,
    /// What else can fail.
    pub(crate) more: for<'a> fn(&'a Session) -> Errors<'a>,
}

const KEY: &str = "s3cr3t \"key\"&é";
const ASCII: &str = "s3cr3t-ascii/key+1";

fn around(builder: SessionBuilder, server: &Server, seen: &Seen) -> SessionBuilder {
    let retry = Retry::default().retries(1).pause(Default::default());
    builder.transport(server.clone()).observer(seen.clone()).retry(retry)
}

fn session(api: &'static Api, auth: impl IntoAuth, server: &Server, seen: &Seen) -> Session {
    let builder = Session::builder(api).base_url("https://guarded.invalid/api").auth(auth);
    around(builder, server, seen).build().expect("a session")
}

fn nothing(_: &Session) -> Errors<'_> {
    Box::pin(async { Vec::new() })
}

fn get(session: &Session) -> Call<Response> {
    session.request(Method::GET, "/thing")
}

fn user(session: &Session) -> Call<Response> {
    argus::currentuser::v1::user::get_current_user(session).raw()
}

fn databases(session: &Session) -> Call<Response> {
    faircom::db::list_databases(session, None).raw()
}

pub(crate) fn all() -> Vec<Kind> {
    plain().into_iter().chain(companions()).chain(agave_clients()).collect()
}

fn plain() -> Vec<Kind> {
    fn kind(name: &'static str, make: fn(&Server, &Seen) -> Made, sent: &'static [&'static str]) -> Kind {
        Kind { name, secrets: &[KEY, ASCII, "user:s3cr3t-ascii/key+1"], sent, make, call: user, more: nothing }
    }
    vec![
        kind("key", |server, seen| (session(&argus::API, ApiKey::new(ASCII), server, seen), Vec::new()), &[ASCII]),
        kind(
            "token",
            |server, seen| {
                let token = Bearer::new(ASCII);
                let auth = token.clone().for_scheme("ApiKeyScheme");
                (session(&argus::API, auth, server, seen), vec![Box::new(token)])
            },
            &["authorization: Bearer s3cr3t-ascii"],
        ),
        kind(
            "headers",
            |server, seen| (session(&argus::API, Headers::new([("x-own", ASCII)]), server, seen), Vec::new()),
            &["x-own: s3cr3t"],
        ),
        kind(
            "password in each request",
            |server, seen| {
                let auth = Basic::new("user", ASCII).for_scheme("ApiKeyScheme");
                (session(&argus::API, auth, server, seen), Vec::new())
            },
            &["authorization: Basic dXNlcjpzM2NyM3"],
        ),
        kind(
            "OAuth 2",
            |server, seen| {
                let oauth = OAuth2::builder("https://login.invalid/token", "id").secret(ASCII).password("user", KEY);
                let oauth = oauth.build();
                let auth = oauth.clone().for_scheme("ApiKeyScheme");
                (session(&argus::API, auth, server, seen), vec![Box::new(oauth)])
            },
            &["grant_type=password", "authorization: Bearer s3cr3t given"],
        ),
    ]
}

fn companions() -> Vec<Kind> {
    vec![
        Kind {
            name: "Argus, password",
            secrets: &[KEY],
            sent: &["/password/authentication", "argus-csrf-token: ", "argus_session=s3cr3t", "/session/constrain"],
            make: |server, seen| {
                let login = argus::Login::password("user", KEY);
                (session(&argus::API, login.clone(), server, seen), vec![Box::new(login)])
            },
            call: user,
            more: |session| {
                Box::pin(async {
                    let constrained = argus::constrain(session, ["a"], ["b"], true).await;
                    [constrained.err(), argus::check(session).await.err()].into_iter().flatten().collect()
                })
            },
        },
        Kind {
            name: "Argus, LDAP",
            secrets: &[KEY],
            sent: &["/ldap/authentication"],
            make: |server, seen| {
                let login = argus::Login::ldap("user", KEY).domain("D");
                (session(&argus::API, login.clone(), server, seen), vec![Box::new(login)])
            },
            call: user,
            more: nothing,
        },
        Kind {
            name: "Argus, session token",
            secrets: &[ASCII],
            sent: &["authorization: Bearer s3cr3t-ascii"],
            make: |server, seen| {
                let token = argus::SessionToken::new(ASCII);
                (session(&argus::API, token.clone(), server, seen), vec![Box::new(token)])
            },
            call: user,
            more: |session| Box::pin(async { argus::check(session).await.err().into_iter().collect() }),
        },
        Kind {
            name: "Accelerator",
            secrets: &[KEY, "s3cr3t-type:s3cr3t given"],
            sent: &["password=s3cr3t", "authorization: s3cr3t-type:s3cr3t given"],
            make: |server, seen| {
                let login = accelerator::Login::new("user", KEY);
                (session(&accelerator::API, login.clone(), server, seen), vec![Box::new(login)])
            },
            call: |session| accelerator::jobs::get_job(session, "1").raw(),
            more: |session| {
                Box::pin(async { accelerator::jobs::get_job(session, "1").await.err().into_iter().collect() })
            },
        },
        Kind {
            name: "FairCom, password",
            secrets: &[KEY],
            sent: &["createSession", "\"authToken\":\"s3cr3t given", "deleteSession"],
            make: |server, seen| {
                let login = faircom::Login::password("user", KEY).debug("max").description("d");
                (session(&faircom::API, login.clone(), server, seen), vec![Box::new(login)])
            },
            call: databases,
            more: |session| {
                Box::pin(async {
                    let called = faircom::call(session, "db", "listTables", &Value::Null).await;
                    called.err().into_iter().collect()
                })
            },
        },
        Kind {
            name: "FairCom, certificate",
            secrets: &["s3cr3t passphrase"],
            sent: &["createSession", "\"authToken\":\"s3cr3t given"],
            make: |server, seen| {
                let login = faircom::Login::certificate();
                let builder = Session::builder(&faircom::API).base_url("https://guarded.invalid/api");
                let pem = "-----BEGIN CERTIFICATE-----\ns3cr3t\n-----END CERTIFICATE-----";
                let builder = builder.auth(login.clone()).client_certificate(pem, Some("s3cr3t passphrase"));
                (around(builder, server, seen).build().expect("a session"), vec![Box::new(login)])
            },
            call: databases,
            more: nothing,
        },
        Kind {
            name: "Timesys, toolkit",
            secrets: &[KEY],
            sent: &["x-auth-signature: "],
            make: |server, seen| {
                let (server, seen) = (server.clone(), seen.clone());
                let place = timesys_v1::Place::new("s3cr3t-product".to_owned()).in_folder("s3cr3t-folder".to_owned());
                let builder = timesys_v1::Vigiles::builder().account("user@example.com", KEY).place(place);
                let builder = builder.with(move |session| around(session, &server, &seen));
                let shown = format!("{builder:?}");
                let vigiles = builder.build().expect("a session");
                (vigiles.session().clone(), vec![Box::new(vigiles), Box::new(shown)])
            },
            call: |session| timesys_v1::folders::get_folders(session).call().raw(),
            more: nothing,
        },
        Kind {
            name: "Timesys, successor",
            secrets: &[KEY],
            sent: &["x-auth-signature: "],
            make: |server, seen| {
                let (server, seen) = (server.clone(), seen.clone());
                let builder = timesys_v2::Vigiles::builder().account("user@example.com", KEY);
                let vigiles = builder.with(move |session| around(session, &server, &seen)).build().expect("a session");
                (vigiles.session().clone(), vec![Box::new(vigiles)])
            },
            call: |session| timesys_v2::utilities::heartbeat(session).raw(),
            more: nothing,
        },
        Kind {
            name: "Agave, JWT",
            secrets: &[ASCII],
            sent: &["x-jwt: s3cr3t"],
            make: |server, seen| made(Agave::builder().jwt("x-jwt", ASCII), server, seen),
            call: |session| agave::profiles::get(session).raw(),
            more: nothing,
        },
        Kind {
            name: "any request",
            secrets: &[ASCII],
            sent: &["argus-api-key: s3cr3t"],
            make: |server, seen| (session(&argus::API, ASCII, server, seen), Vec::new()),
            call: get,
            more: nothing,
        },
    ]
}

fn made(builder: AgaveBuilder, server: &Server, seen: &Seen) -> Made {
    let builder = builder.session(|session| around(session, server, seen));
    let access = builder.api_server("https://guarded.invalid").build().expect("access");
    (access.session().clone(), vec![Box::new(access.clone()), Box::new(access.account()), Box::new(access.token())])
}

/// An OAuth client of Agave with what it gets tokens with.
fn agave_clients() -> [Kind; 3] {
    fn client() -> AgaveBuilder {
        Agave::builder().username("user").client("key", "s3cr3t api secret")
    }
    fn kind(name: &'static str, make: fn(&Server, &Seen) -> Made, sent: &'static [&'static str]) -> Kind {
        Kind {
            name,
            secrets: &[KEY, ASCII, "s3cr3t api secret", "key:s3cr3t api secret", "user:s3cr3t \"key\"&é"],
            sent,
            make,
            call: |session| agave::profiles::get(session).raw(),
            more: |session| Box::pin(async { agave::clients::list(session).await.err().into_iter().collect() }),
        }
    }
    [
        kind(
            "Agave, password",
            |server, seen| made(client().password(KEY), server, seen),
            &["grant_type=password", "password=s3cr3t", "authorization: Basic "],
        ),
        kind(
            "Agave, administrator",
            |server, seen| made(client().password(KEY).token_username("other"), server, seen),
            &["grant_type=admin_password"],
        ),
        kind(
            "Agave, refresh token",
            |server, seen| made(client().token(Token::new(ASCII).with_refresh_token(KEY)), server, seen),
            &["authorization: Bearer s3cr3t-ascii", "refresh_token=s3cr3t"],
        ),
    ]
}
