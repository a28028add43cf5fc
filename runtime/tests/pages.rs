//! Lists that come in pages, over a scripted transport.

use futures_util::TryStreamExt;
use serde_json::{Value, json};
use specwright_runtime::testing::{Reply, Script, SentRequest};
use specwright_runtime::{
    Answer, Api, Body, Call, Error, Kind, Method, Operation, Page, Pagination, Param, Response, Session,
};

static API: Api =
    Api::new("shop", "https://shop.example").pagination(Pagination::new("limit", "offset", "count", "size"));
static BARE: Api = Api::new("bare", "https://bare.example");
static BY_QUERY: Operation = Operation::new("shop.items", Method::GET, "/items")
    .params(const { &[Param::query("offset"), Param::query("limit"), Param::query("word")] });
static BY_BODY: Operation =
    Operation::new("shop.search", Method::POST, "/items/search").body(Body::new("application/json").required());

/// A list in its envelope.
struct Items(Vec<i64>);

impl Answer for Items {
    fn from_response(response: Response) -> Result<Self, Error> {
        let value: Value = response.clone().json()?;
        let items = value["data"].as_array().cloned().ok_or_else(|| response.unfit("no list"))?;
        Ok(Items(items.iter().filter_map(Value::as_i64).collect()))
    }
}

impl Page for Items {
    type Item = i64;

    fn into_items(self) -> Vec<i64> {
        self.0
    }
}

fn page(limit: i64, offset: i64, count: i64, items: &[i64]) -> Reply {
    let size = items.len();
    Reply::json(200, &json!({"limit": limit, "offset": offset, "count": count, "size": size, "data": items}))
}

fn shop(replies: impl IntoIterator<Item = Reply>) -> (Session, Script) {
    let script = Script::new(replies);
    let session = Session::builder(&API).unauthenticated().transport(script.clone()).build().expect("a session");
    (session, script)
}

fn by_query(session: &Session) -> Call<Items> {
    Call::new(session, &BY_QUERY).set("word", "a b")
}

fn queries(sent: &[SentRequest]) -> Vec<String> {
    sent.iter().map(|request| request.url.split_once('?').map_or("", |(_, query)| query).to_owned()).collect()
}

#[tokio::test]
async fn the_first_page_sets_limit_and_count_and_each_sets_offset_and_size() {
    let pages = [page(2, 0, 5, &[1, 2]), page(9, 2, 99, &[3, 4]), page(9, 4, 99, &[5])];
    let (session, script) = shop(pages);
    let mut pages = by_query(&session).set("limit", &2).pages();
    let mut found = Vec::new();
    for size in [2, 2, 1] {
        assert_eq!(script.sent().len(), found.len(), "no page is asked for before it is wanted");
        let page = pages.next().await.expect("another page").expect("a page");
        assert_eq!(page.0.len(), size);
        found.push(page);
    }
    assert!(pages.next().await.is_none());
    assert!(pages.next().await.is_none());
    let mut queries = queries(&script.sent());
    queries.iter_mut().for_each(|query| {
        let mut pairs: Vec<&str> = query.split('&').collect();
        pairs.sort_unstable();
        *query = pairs.join("&");
    });
    assert_eq!(queries, ["limit=2&word=a%20b", "limit=2&offset=2&word=a%20b", "limit=2&offset=4&word=a%20b"]);
}

#[tokio::test]
async fn limit_and_offset_can_be_members_of_the_body() {
    let (session, script) = shop([page(2, 4, -1, &[1, 2]), page(2, 6, -1, &[3])]);
    let call: Call<Items> = Call::new(&session, &BY_BODY).json(&json!({"word": "x", "offset": 4, "limit": 2}));
    let items: Vec<i64> = call.pages().items().try_collect().await.expect("all items");
    assert_eq!(items, [1, 2, 3]);
    let bodies: Vec<Value> =
        script.sent().iter().map(|request| serde_json::from_slice(&request.body).expect("JSON")).collect();
    assert_eq!(bodies[0], json!({"word": "x", "offset": 4, "limit": 2}));
    assert_eq!(bodies[1], json!({"word": "x", "offset": 6, "limit": 2}));
}

#[tokio::test]
async fn there_are_no_more_pages_after() {
    let last = [
        ("the last item", page(2, 0, 2, &[1, 2])),
        ("no limit", page(0, 0, 9, &[1, 2])),
        ("an empty page", page(2, 0, 9, &[])),
        ("fewer items than asked for, of unknown many", page(3, 0, -1, &[1, 2])),
        ("an answer that does not say", Reply::json(200, &json!({"data": [1]}))),
    ];
    for (what, reply) in last {
        let (session, script) = shop([reply]);
        by_query(&session).pages().items().try_collect::<Vec<_>>().await.expect(what);
        assert_eq!(script.sent().len(), 1, "{what}");
    }
}

#[tokio::test]
async fn a_failure_is_the_last_page() {
    let (session, _) = shop([page(1, 0, 3, &[1]), Reply::status(404)]);
    let mut items = by_query(&session).pages().items();
    assert_eq!(items.next().await.expect("an item").expect("an item"), 1);
    assert!(items.next().await.expect("a failure").expect_err("a failure").is_not_found());
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn an_api_without_paging_is_refused_before_anything_is_sent() {
    let script = Script::always(page(1, 0, 1, &[1]));
    let session = Session::builder(&BARE).unauthenticated().transport(script.clone()).build().expect("a session");
    let mut pages = session.request(Method::GET, "/items").pages();
    let error = pages.next().await.expect("a failure").expect_err("a failure");
    assert_eq!(error.kind(), Kind::Build);
    assert!(pages.next().await.is_none());
    assert!(script.sent().is_empty());
}

#[test]
fn pages_and_items_can_be_waited_for() {
    let replies = || [page(2, 0, 3, &[1, 2]), page(2, 2, 3, &[3])];
    let (session, _) = shop(replies());
    let sizes: Vec<usize> =
        by_query(&session).pages().blocking().map(|page| page.map(|page| page.0.len()).expect("a page")).collect();
    assert_eq!(sizes, [2, 1]);
    let (session, script) = shop(replies());
    let items: Result<Vec<i64>, Error> = by_query(&session).pages().items().blocking().collect();
    assert_eq!(items.expect("all items"), [1, 2, 3]);
    let wanted = ["word=a%20b", "offset=2&limit=2&word=a%20b"];
    assert_eq!(queries(&script.sent()), wanted);
}

#[tokio::test]
async fn what_no_description_knows_is_paged_by_its_query() {
    let (session, script) = shop([page(1, 0, 2, &[1]), page(1, 1, 2, &[2])]);
    let pages: Vec<Response> =
        session.request(Method::GET, "/items").query("limit", 1).pages().try_collect().await.expect("all pages");
    assert_eq!(pages.len(), 2);
    assert_eq!(queries(&script.sent()), ["limit=1", "limit=1&offset=1"]);
}
