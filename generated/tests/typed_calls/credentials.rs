//! Who calls: keys, their absence, and that they are never shown.

use serde_json::json;
use specwright_apis::argus;
use specwright_apis::argus::authentication::v1::session as sessions;
use specwright_apis::argus::currentuser::v1::user;
use specwright_apis::argus::customers::v2::customer;
use specwright_apis::runtime::{Api, Error, Kind, Location, Method, Scheme, Session};

use crate::harness::{KEY, Site, failure, get, stash};
use crate::server::{Action, Answer, Refusing};

/// An api without security schemes.
static OTHER: Api = Api::new("other", "http://localhost:1");

/// An api whose key goes into the query.
static QUERY_KEY: Api =
    Api::new("keyed", "http://localhost:1").schemes(const { &[Scheme::api_key("key", Location::Query, "key")] });

fn unauthenticated(site: &Site) -> Session {
    Session::builder(&argus::API).base_url(site.server.url()).unauthenticated().build().expect("a session")
}

/// Recording `auth_per_call_apikey_overrides_session`.
#[tokio::test]
async fn a_calls_key_replaces_the_sessions() {
    let site = Site::start([stash(json!({})), stash(json!({})), stash(json!({}))]).await;
    user::get_current_user(&site.session).api_key("key-other").await.expect("an answer");
    site.has_sent(get("/currentuser/v1/user").header("argus-api-key", "key-other"));
    user::get_current_user(&site.session).await.expect("an answer");
    site.has_sent(get("/currentuser/v1/user"));
    customer::get_customer(&unauthenticated(&site), "acme").call().api_key("key-other").await.expect("an answer");
    site.has_sent(get("/customers/v2/customer/acme").header("argus-api-key", "key-other"));
}

/// Recording `session_without_auth_is_refused`.
#[tokio::test]
async fn missing_credentials() {
    let error = Session::builder(&argus::API).build().expect_err("no key");
    assert_eq!((error.kind(), error.operation()), (Kind::Auth, "argus"));
    assert!(error.is_authentication() && !error.may_have_been_sent());
    assert!(error.to_string().contains("unauthenticated()"), "{error}");

    let site = Site::start([]).await;
    let session = unauthenticated(&site);
    for error in [
        user::get_current_user(&session).await.map(drop).expect_err("no key"),
        sessions::delete_session(&session).await.map(drop).expect_err("no key"),
        customer::get_customer(&session, "acme").await.map(drop).expect_err("no key"),
    ] {
        assert_eq!((error.kind(), error.attempts(), error.status()), (Kind::Auth, 0, None));
        assert!(error.is_authentication() && !error.may_have_been_sent());
        assert!(error.to_string().contains("ApiKeyScheme"), "{error}");
    }
    site.has_sent_nothing();
}

/// A key for a call does not need one of the session, and what nothing describes needs none at all.
#[tokio::test]
async fn raw_requests_without_credentials() {
    let site = Site::start([Answer::json(200, &json!(1))]).await;
    let response = unauthenticated(&site).request(Method::GET, "/world/v1/time").await.expect("an answer");
    assert_eq!(response.json::<i64>().expect("a number"), 1);
    site.has_sent(get("/world/v1/time").without("argus-api-key"));
}

#[tokio::test]
async fn operations_of_another_api() {
    let site = Site::start([]).await;
    let session = Session::builder(&OTHER).base_url(site.server.url()).build().expect("a session");
    let error = user::get_current_user(&session).api_key(KEY).await.expect_err("a refusal");
    assert_eq!((error.kind(), error.attempts()), (Kind::Build, 0));
    assert!(error.to_string().contains("the operation is of argus, the session of other"), "{error}");
    assert!(!error.may_have_been_sent());
    site.has_sent_nothing();
}

/// A value must not lead to another path than the caller meant.
#[tokio::test]
async fn path_values_that_change_the_path() {
    use argus::documents::v1::folder::path::folder_path_access as folder;
    let site = Site::start([]).await;
    for value in ["", ".", ".."] {
        let error = customer::get_customer(&site.session, value).await.expect_err("a refusal");
        assert_eq!((error.kind(), error.attempts()), (Kind::Build, 0));
        assert!(error.to_string().contains("the path parameter `idOrShortName` must not be"), "{error}");
    }
    for value in ["", "/..", "/a/../b", "/a/./b", "/a/.."] {
        let error = folder::browse_folder_by_path(&site.session, value).await.expect_err("a refusal");
        assert_eq!((error.kind(), error.attempts()), (Kind::Build, 0));
        assert!(error.to_string().contains("the path parameter `path` must not be"), "{error}");
    }
    site.has_sent_nothing();

    // What only looks like it is a value like any other.
    for (value, path) in [("...", "..."), ("..a", "..a"), ("%2e%2e", "%252e%252e"), ("..\\", "..%5C"), (" ", "%20")] {
        site.answers(stash(json!({})));
        customer::get_customer(&site.session, value).await.expect("an answer");
        site.has_sent(get(&format!("/customers/v2/customer/{path}")));
    }
}

/// All texts that show a session, a call or an error.
fn shown(error: &Error) -> String {
    let source = std::error::Error::source(error).map(|source| format!("{source} {source:?}"));
    format!("{error} {error:?} {error:#?} {source:?}")
}

#[tokio::test]
async fn keys_are_not_shown() {
    let site = Site::start([]).await;
    let mut texts = vec![format!("{:?} {:#?}", site.session, site.session)];
    let call = || user::get_current_user(&site.session).api_key("key-other");
    texts.push(format!("{:?}", call()));
    texts.push(format!("{:?}", customer::get_customer(&site.session, "acme")));
    let told = || call().header("Authorization", "Bearer key-other");
    texts.push(format!("{:?} {:?}", told(), told().into_request().expect("a request")));
    let unknown = failure(401, &[("ACTION_ERROR", None, "unknown key")]);
    for action in [unknown.into(), Answer::new(200, "text/plain", "no JSON").into(), Action::Close] {
        site.server.interpose(Some(action));
        texts.push(shown(&call().await.expect_err("a failure")));
    }
    let refusing = Refusing::new().expect("a port");
    let url = format!("http://{}", refusing.address().expect("an address"));
    texts.push(shown(&call().base_url(&url).await.expect_err("a failure")));
    texts.push(shown(&call().api_key("key-other\n").await.expect_err("no header")));
    let keyed = Session::builder(&QUERY_KEY).base_url(&url).api_key(KEY).build().expect("a session");
    texts.push(format!("{keyed:?}"));
    let error = keyed.request(Method::GET, "/x").await.expect_err("a failure");
    assert!(error.is_connect());
    texts.push(shown(&error));
    for text in texts {
        assert!(!text.contains("key-other") && !text.contains(KEY), "{text}");
    }
}

/// A key that no header can hold is refused before anything is sent.
#[tokio::test]
async fn keys_that_cannot_be_sent() {
    let site = Site::start([]).await;
    for key in ["a\nb", "a\0"] {
        let error = user::get_current_user(&site.session).api_key(key).await.expect_err("a refusal");
        assert_eq!((error.kind(), error.attempts()), (Kind::Auth, 0));
    }
    site.has_sent_nothing();
}

#[test]
fn base_urls_that_are_none() {
    for url in [
        "",
        "api.example",
        "ftp://api.example",
        "https://api.example/?token=key-url",
        "https://api.example/#key-url",
        "https://user:key-url@api.example",
    ] {
        let error = Session::builder(&argus::API).base_url(url).api_key(KEY).build().expect_err("a refusal");
        assert_eq!(error.kind(), Kind::Build, "{url}");
        assert!(!shown(&error).contains(KEY) && !shown(&error).contains("key-url"));
    }
    let session = Session::builder(&argus::API).api_key(KEY).build().expect("a session");
    assert_eq!((session.base_url(), session.api().name.as_ref()), ("https://api.mnemonic.no", "argus"));
}
