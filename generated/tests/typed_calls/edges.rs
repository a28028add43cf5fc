//! Where a call could silently become another: it is sent as meant, or refused.

use serde_json::json;
use specwright_apis::argus::authentication::v1::oauth::oauth_authorize as oauth;
use specwright_apis::argus::authentication::v1::{methods, openid::openid_authorize as openid};
use specwright_apis::argus::cases::v2::case;
use specwright_apis::argus::currentuser::v1::prefs;
use specwright_apis::argus::documents::v1::folder::path::folder_path_access as folder;
use specwright_apis::runtime::{Kind, Method};

use crate::harness::{Site, get, post, stash};
use crate::server::Answer;

/// The only way to ask for another media type than the first one.
#[tokio::test]
async fn a_header_replaces_accept() {
    let site = Site::start([Answer::new(200, "text/csv", "id\n")]).await;
    let search = case::simple_case_search(&site.session).call().header("Accept", "text/csv").raw();
    search.await.expect("an answer");
    let received = site.server.received().remove(0);
    let accepted: Vec<_> = received.headers.iter().filter(|(name, _)| name == "accept").collect();
    assert_eq!(accepted, [&("accept".to_owned(), "text/csv".to_owned())]);
}

#[tokio::test]
async fn a_header_replaces_a_parameter() {
    let site = Site::start([stash(json!({}))]).await;
    let call = openid::openid_pre_authentication(&site.session, "p").origin("https://a.example");
    call.call().header("Origin", "https://b.example").await.expect("an answer");
    let received = site.server.received().remove(0);
    assert_eq!(received.headers.iter().filter(|(name, _)| name == "origin").count(), 1);
    assert_eq!(received.header("origin"), Some("https://b.example"));
}

#[tokio::test]
async fn a_field_of_an_absent_form() {
    let site = Site::start([stash(json!({}))]).await;
    oauth::get_token(&site.session, None).field("code", "c").await.expect("an answer");
    site.has_sent(post("/authentication/v1/oauth/token").form(&[("code", "c")]));
}

/// With its key.
#[tokio::test]
async fn a_raw_request_leaves_the_host() {
    let (site, other) = (Site::start([]).await, Site::start([stash(json!({}))]).await);
    let path = format!("@{}/x", other.server.address(0));
    let error = site.session.request(Method::GET, &path).await.expect_err("a refusal");
    assert_eq!((error.kind(), error.attempts()), (Kind::Build, 0));
    other.has_sent_nothing();
}

#[tokio::test]
async fn a_raw_request_changes_its_path() {
    let site = Site::start([]).await;
    for path in ["/a/../b", "/a/./b", "/a#b"] {
        site.answers(stash(json!({})));
        let error = site.session.request(Method::DELETE, path).await.expect_err("a refusal");
        assert_eq!((error.kind(), error.attempts()), (Kind::Build, 0));
    }
    site.has_sent_nothing();
}

/// Nothing said which properties to delete.
#[tokio::test]
async fn a_required_list_is_empty() {
    let site = Site::start([Answer::json(200, &json!({}))]).await;
    let error = prefs::delete_properties(&site.session, [""; 0]).await.expect_err("a refusal");
    assert_eq!((error.kind(), error.attempts()), (Kind::Build, 0));
    site.has_sent_nothing();
}

/// The template is `/documents/v1/folder/path/content{path}`.
#[tokio::test]
async fn a_glued_path_has_no_slash() {
    let site = Site::start([stash(json!([]))]).await;
    match folder::browse_folder_by_path(&site.session, "reports").await {
        Ok(_) => site.has_sent(get("/documents/v1/folder/path/content/reports")),
        Err(error) => assert_eq!(error.kind(), Kind::Build),
    }
}

#[tokio::test]
async fn a_cookie_holds_two() {
    let site = Site::start([stash(json!([]))]).await;
    match methods::get_methods(&site.session).argus_last_method("TOTP; argus_session=x").await {
        Ok(_) => assert!(!site.server.received()[0].header("cookie").expect("a cookie").contains("; ")),
        Err(error) => assert_eq!(error.kind(), Kind::Build),
    }
}
