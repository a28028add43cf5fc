//! Answers that send elsewhere.

use specwright_runtime::{Kind, Method};

use super::Site;
use super::server::{Server, answer};

async fn elsewhere() -> Server {
    Server::start((0..5).map(|_| answer(200, &[], "elsewhere"))).await
}

#[tokio::test]
async fn same_origin() {
    let site = Site::new([answer(302, &[("location", "/other?a=b")], ""), answer(200, &[], "there")]).await;
    assert_eq!(site.get().await.expect("an answer").bytes().as_ref(), b"there");
    assert_eq!(site.server.lines(), ["GET /thing", "GET /other?a=b"]);
    assert!(site.server.seen().iter().all(|seen| seen.header("x-key") == Some("k-1")));
}

#[tokio::test]
async fn another_origin_gets_no_credentials() {
    let other = elsewhere().await;
    let to = format!("{}/there", other.url());
    for status in [301, 302, 303, 307, 308] {
        let site = Site::new([answer(status, &[("location", &to), ("set-cookie", "s=1")], "")]).await;
        let call = site.get().header("authorization", "Bearer b").header("x-own", "o").header("cookie", "c=1");
        assert_eq!(call.await.expect("an answer").bytes().as_ref(), b"elsewhere");
        let seen = other.seen().pop().expect("a request");
        for name in ["x-key", "authorization", "x-own", "cookie"] {
            assert_eq!(seen.header(name), None, "{status} {name}");
        }
    }
}

#[tokio::test]
async fn another_origin_gets_no_credentials_by_detours() {
    let site = Site::new([answer(200, &[], "back")]).await;
    let back = site.server.url();
    let other =
        Server::start([answer(302, &[("location", "/again")], ""), answer(302, &[("location", &back)], "")]).await;
    let first = Site::new([answer(302, &[("location", &other.url())], "")]).await;
    assert_eq!(first.get().await.expect("an answer").bytes().as_ref(), b"back");
    let seen: Vec<_> = other.seen().into_iter().chain(site.server.seen()).collect();
    assert_eq!(seen.len(), 3);
    assert!(seen.iter().all(|seen| seen.header("x-key").is_none()));
}

#[tokio::test]
async fn what_fails_after_a_redirect_is_tried_again_there() {
    let answers = [
        answer(303, &[("location", "/done")], ""),
        answer(503, &[], ""),
        answer(302, &[("location", "/done/2")], ""),
        answer(200, &[], "there"),
    ];
    let site = Site::new(answers).await;
    let answer = site.post().await.expect("an answer");
    assert_eq!((answer.bytes().as_ref(), answer.attempts()), (&b"there"[..], 2));
    assert_eq!(site.server.lines(), ["POST /thing", "GET /done", "GET /done", "GET /done/2"]);
    assert!(site.server.seen().iter().all(|seen| seen.header("x-key") == Some("k-1")));
}

#[tokio::test]
async fn another_origin_gets_no_body() {
    let other = elsewhere().await;
    for status in [307, 308] {
        let site = Site::new([answer(status, &[("location", &other.url())], "")]).await;
        let error = site.post().await.expect_err("not followed");
        assert_eq!((error.kind(), error.status().map(|s| s.as_u16())), (Kind::Status, Some(status)));
    }
    assert!(other.seen().is_empty());
}

#[tokio::test]
async fn a_post_becomes_a_get() {
    for status in [301, 302, 303] {
        let site = Site::new([answer(status, &[("location", "/done")], ""), answer(200, &[], "")]).await;
        site.post().await.expect("an answer");
        let seen = &site.server.seen()[1];
        assert_eq!((seen.line.as_str(), seen.body.len(), seen.header("content-type")), ("GET /done", 0, None));
    }
}

#[tokio::test]
async fn a_post_stays_one() {
    for status in [307, 308] {
        let site = Site::new([answer(status, &[("location", "/done")], ""), answer(200, &[], "")]).await;
        site.post().await.expect("an answer");
        let seen = &site.server.seen()[1];
        assert_eq!((seen.line.as_str(), seen.body.as_slice()), ("POST /done", &br#"{"a":1}"#[..]));
    }
}

#[tokio::test]
async fn a_delete_stays_one_or_becomes_a_get() {
    for (status, line) in [(301, "DELETE /done"), (302, "DELETE /done"), (303, "GET /done"), (307, "DELETE /done")] {
        let site = Site::new([answer(status, &[("location", "/done")], ""), answer(200, &[], "")]).await;
        site.session.request(Method::DELETE, "/thing").await.expect("an answer");
        assert_eq!(site.server.lines()[1], line);
    }
}

#[tokio::test]
async fn loops_end() {
    let site = Site::new((0..20).map(|_| answer(302, &[("location", "/thing")], ""))).await;
    let error = site.get().await.expect_err("a loop");
    assert_eq!((error.kind(), site.server.seen().len()), (Kind::Status, 11));
}

#[tokio::test]
async fn none_at_all() {
    let site = Site::with([answer(302, &[("location", "/other")], "")], |session| session.redirects(0)).await;
    assert_eq!(site.get().await.expect_err("a redirect").status().map(|s| s.as_u16()), Some(302));
}

#[tokio::test]
async fn without_a_place_to_go() {
    for location in [None, Some("ftp://example.com/"), Some("http://[")] {
        let headers: Vec<(&str, &str)> = location.map(|location| ("location", location)).into_iter().collect();
        let site = Site::new([answer(302, &headers, "moved")]).await;
        let error = site.get().await.expect_err("nowhere to go");
        assert_eq!((error.kind(), error.body().as_ref()), (Kind::Status, &b"moved"[..]));
    }
}

#[tokio::test]
async fn cookies_stay_where_they_were_set() {
    let other = elsewhere().await;
    let set = [("set-cookie", "session=s-1; Path=/; HttpOnly")];
    let site = Site::new([answer(200, &set, ""), answer(200, &[], "")]).await;
    site.get().await.expect("an answer");
    site.get().await.expect("an answer");
    assert_eq!(site.server.seen()[1].header("cookie"), Some("session=s-1"));
    site.get().base_url(other.url()).await.expect("an answer");
    assert_eq!(other.seen()[0].header("cookie"), None);
}
