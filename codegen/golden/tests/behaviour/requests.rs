//! Parameters and bodies.

use specwright_golden::{all_of, bodies, dialect20, enums, names, operations, parameters, security, views};
use specwright_runtime::{Kind, Map};

use super::{path, request, session};
use parameters::Point;

#[test]
fn styles_of_paths() {
    let s = session(&parameters::API);
    let point = || Point::new(1).y(2);
    let call = parameters::simple::simple(&s, -7, ["a b", "c,d", "e/f"], point());
    assert_eq!(path(call), "/v1/simple/-7/a%20b,c%2Cd,e%2Ff/x=1,y=2");
    assert_eq!(path(parameters::label::label(&s, "blue", ["a", "b"])), "/v1/label/.blue/.a.b");
    assert_eq!(path(parameters::matrix::matrix(&s, "blue", point())), "/v1/matrix/;one=blue/;x=1;y=2");
    assert_eq!(path(parameters::files::file(&s, "a b", "tar/gz")), "/v1/files/a%20b.tar%2Fgz");
}

#[test]
fn the_settings_say_where_slashes_stay() {
    let s = session(&parameters::API);
    assert_eq!(path(parameters::content_rest::glued(&s, "/a/b c")), "/v1/content/a/b%20c");
    let error = parameters::content_rest::glued(&s, "/../b").into_request().unwrap_err();
    assert_eq!(error.kind(), Kind::Build);
}

#[test]
fn styles_of_queries() {
    let s = session(&parameters::API);
    let query = || parameters::query::query(&s, "m", [1, 2]);
    let begin = "/v1/query?must=m&id=1&id=2";
    let words = || ["a b", "c"];
    for (call, expected) in [
        (query().form(words()), "&form=a%20b&form=c"),
        (query().commas(words()), "&commas=a%20b,c"),
        (query().spaces(words()), "&spaces=a%20b%20c"),
        (query().pipes(words()), "&pipes=a%20b%7Cc"),
        (query().deep(Point::new(1).y(2)), "&deep%5Bx%5D=1&deep%5By%5D=2"),
        (query().point(Point::new(1)), "&x=1"),
        (query().reserved("a/b?c&d"), "&reserved=a/b?c%26d"),
        (query().kinds([parameters::QueryKind::A, "new".into()]), "&kinds=a&kinds=new"),
        (query().since("2026-01-31T12:00:00Z"), "&since=2026-01-31T12%3A00%3A00Z"),
        (query().json(Point::new(1)), "&json=%7B%22x%22%3A1%7D"),
        (query().map([("k", "v")]), "&k=v"),
        (query().limit(5).r#true(false), "&limit=5&true=false"),
        (query().form(Vec::<String>::new()), ""),
    ] {
        assert_eq!(path(call.call()), format!("{begin}{expected}"));
    }
    assert_eq!(path(query().map(Map::<String>::new()).call()), begin);
}

#[test]
fn headers_and_cookies() {
    let s = session(&parameters::API);
    let call = parameters::elsewhere::elsewhere(&s, "must").x_many([1, 2]).x_point(Point::new(1).y(2));
    let sent = request(call.theme("dark").seen(["a", "b"]).call()).headers;
    assert_eq!(sent["x-must"], "must");
    assert_eq!(sent["x-many"], "1,2");
    assert_eq!(sent["x-point"], "x=1,y=2");
    assert_eq!(sent["cookie"], "theme=dark; seen=a,b");
}

#[test]
fn paths_as_people_write_them() {
    let s = session(&parameters::API);
    let call = parameters::search::in_query(&s, "a b", "x&y").more(true);
    assert_eq!(path(call.call()), "/v1/search/a%20b?action=find&in=x%26y&more=true");
    assert_eq!(path(parameters::by_target(&s, "Things.List")), "/v1/");
    assert_eq!(path(parameters::odd::odd(&s, 7, "a", "b/c")), "/v1/odd/7/a-b%2Fc.json/a");
}

#[test]
fn parameters_of_one_name_have_their_own_values() {
    let s = session(&parameters::API);
    let call = parameters::alike::alike(&s, 1, "two").id3(true).id4(["a", "b"]);
    let sent = request(call.call());
    assert!(sent.url.ends_with("/alike/1?id=two"));
    assert_eq!(
        (&sent.headers["id"], &sent.headers["cookie"]),
        (&"true".parse().unwrap(), &"id=a; id=b".parse().unwrap())
    );
}

#[test]
fn parameters_that_hold_json() {
    let s = session(&parameters::API);
    let contents = || parameters::contents::contents(&s);
    let sent = request(contents().point(Point::new(1)).x_words(["a", "b"]).text("a b").call());
    assert!(sent.url.ends_with("/contents?point=%7B%22x%22%3A1%7D&text=a%20b"));
    assert_eq!(sent.headers["x-words"], r#"["a","b"]"#);
    assert_eq!(path(contents().empty(Vec::<String>::new()).call()), "/v1/contents?empty=");
    let filter =
        parameters::Filter::new().name("n").r#in([1, 2]).near(Point::new(1)).any([Point::new(2), Point::new(3)]);
    let query = path(contents().deep(filter).call()).replace("%5B", "[").replace("%5D", "]");
    let wanted = "deep[name]=n&deep[in]=1&deep[in]=2&deep[near][x]=1&deep[any][0][x]=2&deep[any][1][x]=3";
    assert_eq!(query, format!("/v1/contents?{wanted}"));
}

#[test]
fn lists_of_all_formats() {
    let s = session(&dialect20::API);
    let call = dialect20::lists::lists(&s, ["m", "n"], ["p", "q"], ["b", "c d"]).csv([1, 2]).ssv(["a", "b"]);
    let sent = request(call.tsv(["a", "b"]).pipes(["a", "b"]).x_many([1, 2]).call());
    let query = "csv=1,2&ssv=a%20b&tsv=a%09b&pipes=a%7Cb&multi=m&multi=n";
    assert_eq!(sent.url, format!("https://api.example.com/v1/lists/p,q/b%7Cc%20d?{query}"));
    assert_eq!(sent.headers["x-many"], "1,2");
}

#[test]
fn enums_stay_open() {
    let s = session(&enums::API);
    let call = enums::colours::list_colours(&s).sort("-name").plain(enums::Colour::Unknown("puce".into()));
    assert_eq!(path(call.call()), "/colours?sort=-name&plain=puce");
    assert_eq!(path(enums::colours::list_colours(&s).sort("newest").call()), "/colours?sort=newest");
}

#[test]
fn names_are_kept_on_the_wire() {
    let s = session(&names::API);
    let body = names::StringType::new("t", "T");
    let call = names::types_::r#type(&s, "b", "s", &body).call_(true).self_("me").foo_bar2("1").foo_bar("2");
    let sent = request(call.filter_name("f").n3d(true).x_trace_id("id").call());
    assert!(sent.url.ends_with("/types/s?body=b&call=true&self=me&fooBar=1&foo_bar=2&filter%5Bname%5D=f&3d=true"));
    assert_eq!(sent.headers["x-trace-id"], "id");
    assert_eq!(sent.body, r#"{"type":"t","Type":"T"}"#);
}

#[test]
fn parameters_of_path_items_give_way() {
    let s = session(&operations::API);
    #[allow(deprecated)]
    let call = operations::pets::get_pets_id2(&s, "en", 7);
    assert_eq!(path(call.call()), "/pets/7?lang=en");
    assert_eq!(path(operations::pets::get_pets_id(&s, "a/b").call()), "/pets/a%2Fb");
    assert_eq!(path(operations::x::undescribed(&s, "u")), "/u/x");
}

#[test]
fn bodies_are_written_as_described() {
    let s = session(&bodies::API);
    let form = bodies::SendFormBody::new("Ada & co").tags(["a", "b c"]).stay(true);
    let sent = request(bodies::form::send_form(&s, &form));
    assert_eq!(sent.body, "user+name=Ada+%26+co&tags=a&tags=b+c&stay=true");
    assert_eq!(sent.headers["content-type"], "application/x-www-form-urlencoded");

    let note = bodies::Note::new("Hi").stars(3);
    let sent = request(bodies::json::send_several(&s, &note));
    assert_eq!(sent.body, r#"{"text":"Hi","stars":3}"#);
    assert_eq!(sent.headers["content-type"], "application/vnd.note+json; version=2");
    assert_eq!(request(bodies::json::send_list(&s, &vec![note.clone()])).body, r#"[{"text":"Hi","stars":3}]"#);
    assert_eq!(request(bodies::json::send_word(&s, &"a\"b".to_owned())).body, r#""a\"b""#);

    let sent = request(bodies::text::send_text(&s, "plain"));
    assert_eq!((&sent.body[..], &sent.headers["content-type"]), (&b"plain"[..], &"text/plain".parse().unwrap()));
    let sent = request(bodies::bytes::send_bytes(&s, vec![0, 255]));
    assert_eq!(sent.body[..], [0, 255]);
    let sent = request(bodies::json::send_several(&s, &note).content_type("application/xml"));
    assert!(sent.body.ends_with(b"<Note><text>Hi</text><stars>3</stars></Note>"));
    assert_eq!(sent.headers["content-type"], "application/xml");
}

#[test]
fn optional_bodies_may_be_absent() {
    let s = session(&bodies::API);
    let none = [
        request(bodies::json::maybe_json(&s, None)),
        request(bodies::form::maybe_form(&s, None)),
        request(bodies::text::maybe_text(&s, None)),
        request(bodies::bytes::send_image(&s, None)),
    ];
    for sent in none {
        assert!(sent.body.is_empty());
        assert!(!sent.headers.contains_key("content-type"));
    }
    let note = bodies::Note::new("Hi");
    assert_eq!(request(bodies::json::maybe_json(&s, Some(&note))).body, r#"{"text":"Hi"}"#);
    assert_eq!(request(bodies::form::maybe_form(&s, Some(&note))).body, "text=Hi");
    assert_eq!(request(bodies::text::maybe_text(&s, Some("Hi"))).body, "Hi");
    assert_eq!(request(bodies::bytes::send_image(&s, Some("Hi".into()))).body, "Hi");
}

#[test]
fn refinements_are_required() {
    let s = session(&all_of::API);
    let body = all_of::AddDogBody::new("Rex", 4, "woof", "hound").owner(all_of::Owner::new("Ada"));
    let sent = request(all_of::dogs::add_dog(&s, &body));
    let expected = r#"{"name":"Rex","legs":4,"sound":"woof","breed":"hound","owner":{"name":"Ada"}}"#;
    assert_eq!(sent.body, expected);
}

#[test]
fn variables_of_servers_have_their_usual_values() {
    let s = session(&security::API);
    let sent = request(security::open::open(&s));
    assert_eq!(sent.url, "https://eu.example.com:8443/v1/open");
}

#[test]
fn undecided_parameters_take_each_of_their_types() {
    let s = session(&views::API);
    let body = views::Value(7.into());
    assert!(path(views::values::add_value(&s, &body).key(5).call()).ends_with("?key=5"));
    assert!(path(views::values::add_value(&s, &body).key("a".to_owned()).call()).ends_with("?key=a"));
}
