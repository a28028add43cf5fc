//! What every call can be told, beyond the parameters of its operation.

use serde_json::json;
use specwright_apis::argus;
use specwright_apis::argus::authentication::v1::OAuth2TokenForm;
use specwright_apis::argus::authentication::v1::oauth::oauth_authorize as oauth;
use specwright_apis::argus::cases::v2::{CaseReindexRequest, CommentAddRequest, case};
use specwright_apis::argus::currentuser::v1::user;
use specwright_apis::argus::customers::v2::customer;
use specwright_apis::argus::documents::v1::folder::path::folder_path_access as folder;
use specwright_apis::runtime::{Call, Kind, Method, Session, Value};

use crate::harness::{KEY, Site, get, post, put, stash};
use crate::server::Answer;

/// A call whose answer does not matter.
async fn send<T>(site: &Site, call: Call<T>) {
    site.answers(stash(json!({})));
    call.raw().await.expect("an answer");
}

#[tokio::test]
async fn header() {
    let site = Site::start([]).await;
    let call = || user::get_current_user(&site.session);
    send(&site, call().header("X-A", "b").header("x-a", "c").header("Origin", "https://a.example")).await;
    site.has_sent(get("/currentuser/v1/user").header("x-a", "c").header("origin", "https://a.example"));

    // Over the media type that the description names.
    let body = CommentAddRequest::new("c");
    let call = case::add_comment(&site.session, 1, &body).header("Content-Type", "application/json; charset=utf-8");
    send(&site, call).await;
    let expected = post("/cases/v2/case/1/comments").bytes("application/json; charset=utf-8", br#"{"comment":"c"}"#);
    site.has_sent(expected);

    for (name, value) in [("a b", "c"), ("", "c"), ("X-A", "b\r\nX-B: c"), ("X-A", "\0")] {
        let error = user::get_current_user(&site.session).header(name, value).await.expect_err("a refusal");
        assert_eq!(error.kind(), Kind::Build, "{name:?}: {value:?}");
    }
    site.has_sent_nothing();
}

#[tokio::test]
async fn query() {
    let site = Site::start([]).await;
    send(&site, user::get_current_user(&site.session).query("a b", "c&d=e").query("n", 1).query("n", true)).await;
    site.has_sent(get("/currentuser/v1/user").query("a b", "c&d=e").query("n", "1").query("n", "true"));
    send(&site, customer::list_customers(&site.session).limit(1).call().query("limit", 2)).await;
    site.has_sent(get("/customers/v2/customer").query("limit", "1").query("limit", "2"));
}

#[tokio::test]
async fn field() {
    let site = Site::start([]).await;
    let body = CommentAddRequest::new("c").internal(true);
    let call = case::add_comment(&site.session, 1, &body);
    send(&site, call.field("comment", "d").field("later", json!({"a": [1, null]})).field("internal", false)).await;
    let expected = json!({"comment": "d", "internal": false, "later": {"a": [1, null]}});
    site.has_sent(post("/cases/v2/case/1/comments").json(expected));

    // An optional body need not be there.
    send(&site, case::reindex_bulk_case(&site.session, None).field("a", 1)).await;
    site.has_sent(put("/cases/v2/case/reindex").json(json!({"a": 1})));

    let form = OAuth2TokenForm::new().code("c").scope("s");
    send(&site, oauth::get_token(&site.session, Some(&form)).field("code", "d").field("more", 1)).await;
    let expected = [("code", "d"), ("scope", "s"), ("more", "1")];
    site.has_sent(post("/authentication/v1/oauth/token").form(&expected));

    // An operation without a body gets one.
    send(&site, case::prepare_case(&site.session).field("a", "b")).await;
    site.has_sent(post("/cases/v2/case/prepare").json(json!({"a": "b"})));

    let call = folder::add_document_raw(&site.session, 1, "d", Some("a text".into())).call().field("a", 1);
    assert_eq!(call.await.expect_err("bytes have no fields").kind(), Kind::Build);
    site.has_sent_nothing();
}

#[tokio::test]
async fn base_url() {
    let (site, other) = (Site::start([]).await, Site::start([stash(json!({}))]).await);
    user::get_current_user(&site.session).base_url(other.server.url() + "/a/b/").await.expect("an answer");
    other.has_sent(get("/a/b/currentuser/v1/user"));
    site.has_sent_nothing();

    let builder = Session::builder(&argus::API).base_url(site.server.url() + "/prefix/").api_key(KEY);
    let session = builder.build().expect("a session");
    assert_eq!(session.base_url(), site.server.url() + "/prefix/");
    site.answers(stash(json!({})));
    user::get_current_user(&session).await.expect("an answer");
    site.has_sent(get("/prefix/currentuser/v1/user"));

    for url in ["no url", "", "/a", "ftp://localhost", "http://localhost/?a=b", "http://localhost/#a"] {
        let error = user::get_current_user(&site.session).base_url(url).await.expect_err("a refusal");
        assert_eq!((error.kind(), error.attempts()), (Kind::Build, 0), "{url:?}: {error}");
    }
    site.has_sent_nothing();
}

#[tokio::test]
async fn content_type() {
    let site = Site::start([]).await;
    let call = folder::add_document_raw(&site.session, 1, "d.txt", Some("a text".into())).call();
    send(&site, call.content_type("text/plain").header("Content-Type", "text/html")).await;
    site.has_sent(post("/documents/v1/folder/1/documents/d.txt").bytes("text/plain", b"a text"));
    let error = case::prepare_case(&site.session).content_type("a\nb").await.expect_err("a refusal");
    assert_eq!(error.kind(), Kind::Build);
    site.has_sent_nothing();
}

/// Another body than the described one, of the same call.
#[tokio::test]
async fn bodies() {
    let site = Site::start([]).await;
    let call = || case::reindex_bulk_case(&site.session, None);
    send(&site, call().json(&CaseReindexRequest::new().refresh(true))).await;
    site.has_sent(put("/cases/v2/case/reindex").json(json!({"refresh": true})));
    send(&site, call().form(&json!({"a": ["b", "c"], "none": null})).content_type("application/x-www-form-urlencoded"))
        .await;
    site.has_sent(put("/cases/v2/case/reindex").form(&[("a", "b"), ("a", "c")]));
    send(&site, call().text("é").content_type("text/plain")).await;
    site.has_sent(put("/cases/v2/case/reindex").bytes("text/plain", "é".as_bytes()));
    send(&site, call().form(&json!({"a": {"b": "c"}})).content_type("application/x-www-form-urlencoded")).await;
    site.has_sent(put("/cases/v2/case/reindex").form(&[("a", r#"{"b":"c"}"#)]));
    let error = call().form(&json!([1])).await.expect_err("a form has names");
    assert_eq!(error.kind(), Kind::Build);
    site.has_sent_nothing();
}

/// What a call would send, without sending it.
#[tokio::test]
async fn into_request() {
    let site = Site::start([]).await;
    let body = CommentAddRequest::new("c");
    let call = case::add_comment(&site.session, 1, &body).query("a", "b").header("X-A", "b");
    let request = call.into_request().expect("a request");
    assert_eq!(request.method(), Method::POST);
    assert_eq!(request.url().as_str(), site.server.url() + "/cases/v2/case/1/comments?a=b");
    let headers = request.headers();
    assert_eq!((&headers["x-a"], headers.get("argus-api-key")), (&"b".parse().unwrap(), None));
    assert_eq!(request.body().bytes(), Some(&br#"{"comment":"c"}"#[..]));
    site.has_sent_nothing();
}

/// Calls made of an operation's data, with parameters by their names on the wire.
#[tokio::test]
async fn calls_of_operations() {
    let site = Site::start([stash(json!({"id": 1}))]).await;
    let operation = specwright_apis::schema::operation("argus.customers.v2.customer.get_customer").expect("there");
    let call = || Call::<Value>::new(&site.session, operation);
    let answer = call().set("idOrShortName", "acme").set("domain", "d").await.expect("an answer");
    assert_eq!(answer["data"]["id"], 1);
    site.has_sent(get("/customers/v2/customer/acme").query("domain", "d"));

    let error = call().set("domain", "d").await.expect_err("a refusal");
    assert!(error.to_string().contains("the parameter `idOrShortName` is missing"), "{error}");
    let error = call().set("idOrShortName", "acme").set("id", &1).await.expect_err("a refusal");
    assert!(error.to_string().contains("there is no parameter `id`"), "{error}");
    let add_comment = Call::<Value>::new(&site.session, &case::operations::ADD_COMMENT).set("caseID", &1);
    let error = add_comment.await.expect_err("a refusal");
    assert!(error.to_string().contains("the body is missing"), "{error}");
    site.has_sent_nothing();
}

/// What no description knows.
#[tokio::test]
async fn raw_requests() {
    let site = Site::start([]).await;
    site.answers(Answer::new(201, "text/plain", "made").header("X-A", "b"));
    let response = site.session.request(Method::GET, "/x").await.expect("an answer");
    site.has_sent(get("/x"));
    assert_eq!((response.status().as_u16(), &response.headers()["x-a"]), (201, &"b".parse().unwrap()));
    assert_eq!((response.media_type(), &response.bytes()[..]), ("text/plain", &b"made"[..]));

    send(&site, site.session.request(Method::GET, "/x/%2F?a=b").query("c", "d e").header("X-A", "b")).await;
    site.has_sent(get("/x/%2F").query("a", "b").query("c", "d e").header("x-a", "b"));
    send(&site, site.session.request(Method::PUT, "/x").json(&json!([1, "a"]))).await;
    site.has_sent(put("/x").json(json!([1, "a"])));
    send(&site, site.session.request(Method::PUT, "/x").form(&json!({"a": "b"}))).await;
    site.has_sent(put("/x").form(&[("a", "b")]));
    send(&site, site.session.request(Method::PUT, "/x").text("a")).await;
    site.has_sent(put("/x").bytes("text/plain; charset=utf-8", b"a"));
    send(&site, site.session.request(Method::PUT, "/x").bytes("a").content_type("image/png")).await;
    site.has_sent(put("/x").bytes("image/png", b"a"));
    send(&site, site.session.request(Method::PUT, "/x").api_key("key-other").field("a", 1)).await;
    site.has_sent(put("/x").header("argus-api-key", "key-other").json(json!({"a": 1})));

    site.answers(Answer::new(404, "text/plain", "no"));
    let error = site.session.request(Method::DELETE, "/x/y").await.expect_err("404");
    assert_eq!((error.operation(), error.is_not_found(), &error.body()[..]), ("DELETE /x/y", true, &b"no"[..]));
}
