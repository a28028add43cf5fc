//! Cases that were made after public suites of descriptions.

use specwright_golden::{board, datasets, fail31, pass31, shop, subscriptions};
use specwright_runtime::{Session, Value};

use super::{path, request, session};

/// The first server of this description says no host.
fn second_server() -> Session {
    Session::builder(&pass31::API).unauthenticated().server(1).build().expect("a session")
}

#[test]
fn styles_that_are_not_said() {
    let s = second_server();
    let json = |text: &str| serde_json::from_str::<Value>(text).expect("JSON");
    let object = || json(r#"{"a":1,"b":2}"#);
    let call = pass31::defaults::style_defaults(&s, object(), object(), object());
    let sent = request(call.form(object()).deep(object()).x_any(object()).biscuit(object()).text("t").call());
    let styled = "/defaults/a,1,b,2/.a,1,b,2/;matrix=a,1,b,2?a=1&b=2&deep%5Ba%5D=1&deep%5Bb%5D=2&text=t";
    assert_eq!(sent.url, format!("https://production.example.com/v1{styled}"));
    assert_eq!(
        (&sent.headers["x-any"], &sent.headers["cookie"]),
        (&"a,1,b,2".parse().unwrap(), &"a=1; b=2".parse().unwrap())
    );
    let lists = pass31::defaults::style_defaults(&s, json("1"), json("[2,3]"), json("[4,5]"));
    let lists = lists.spaces([json("6"), json("7")]).pipes([json("8"), json("9")]);
    let sent = request(lists.call());
    assert_eq!(sent.url, "https://production.example.com/v1/defaults/1/.2,3/;matrix=4,5?spaces=6%207&pipes=8%7C9");
}

#[test]
fn fragments_of_paths_are_not_sent_and_servers_are_the_nearest() {
    let s = second_server();
    assert_eq!(request(pass31::things::list_archived(&s)).url, "https://production.example.com/v1/things");
    // A path and an operation may have servers of their own.
    assert_eq!(request(pass31::things::list_things(&s).call()).url, "https://list.example.com/things");
    assert_eq!(request(pass31::things::patch_things(&s)).url, "https://things.example.com/things");
}

#[test]
fn braces_that_are_no_placeholder() {
    let s = Session::builder(&fail31::API).unauthenticated().build().expect("a session");
    let url = request(fail31::braces(&s, "1")).url;
    assert_eq!(url, "https://a.example.com/c/%7BBad1%7D");
}

#[test]
fn the_scheme_of_a_server_can_be_chosen() {
    let builder = || Session::builder(&datasets::API).unauthenticated();
    let body = datasets::SearchBody::new("*:*").rows(5);
    let search = |s: &Session| request(datasets::search::search(s, "v1", "citations", Some(&body)));
    let sent = search(&builder().build().expect("a session"));
    assert_eq!(sent.url, "https://example.com/sets/citations/v1/records");
    assert_eq!(sent.body, "criteria=*%3A*&rows=5");
    let plain = search(&builder().server_variable("scheme", "http").build().expect("a session"));
    assert_eq!(plain.url, "http://example.com/sets/citations/v1/records");
}

#[test]
fn pages_squares_and_subscriptions() {
    let s = session(&shop::API);
    assert_eq!(
        path(shop::stock::find_articles(&s).colours(["red", "blue"]).limit(5).call()),
        "/v1/articles?colours=red&colours=blue&limit=5"
    );
    let s = session(&board::API);
    let sent = request(board::play::put_square(&s, 1, 3, &board::Mark::X));
    assert_eq!((sent.url.as_str(), &sent.body[..]), ("https://example.com/board/1/3", &b"\"X\""[..]));
    let s = session(&subscriptions::API);
    let url = "https://example.com/heard";
    assert_eq!(
        path(subscriptions::streams::subscribe(&s, url)),
        "/streams?callbackUrl=https%3A%2F%2Fexample.com%2Fheard"
    );
}
