//! Values of generated types as JSON.

use serde_json::{Value, json};
use specwright_golden::{
    discriminator, enums, guessed, inheritance, kept, maps, names, nullable, numbers, recursion, views,
};
use specwright_runtime::macro_support::{DeserializeOwned, Serialize};

/// Reads a value.
fn read<T: DeserializeOwned>(value: &Value) -> T {
    serde_json::from_str(&value.to_string()).expect("a value of the type")
}

/// What is said of a value that is none of the type.
fn refused<T: DeserializeOwned + std::fmt::Debug>(value: &Value) -> String {
    serde_json::from_str::<T>(&value.to_string()).expect_err("no value of the type").to_string()
}

/// Reads a value and writes it again, without loss.
fn round<T: DeserializeOwned + Serialize>(value: Value) -> T {
    let read: T = read(&value);
    assert_eq!(serde_json::to_value(&read).expect("JSON"), value);
    read
}

#[test]
fn enums_keep_what_they_do_not_know() {
    use enums::Colour;
    let listed: Vec<Colour> = round(json!(["red", "dark-red", "dark_red", "", "unknown", "puce"]));
    let unknown = Colour::Unknown("puce".into());
    let expected = [Colour::Red2, Colour::DarkRed, Colour::DarkRed2, Colour::Empty, Colour::Unknown2, unknown];
    assert_eq!(listed, expected);
    assert!(refused::<Colour>(&json!(5)).contains("expected a text"));
}

#[test]
fn required_members_must_be_there() {
    let odd = json!({"colour": "red", "level": 1, "quoted": 2, "mixed": {"any": "thing"}});
    let read: enums::Odd = round(odd);
    assert_eq!(read.quoted, Some(2));
    assert!(refused::<enums::Odd>(&json!({"colour": "red"})).contains("missing field `level`"));
    assert!(refused::<enums::Odd>(&json!({"colour": "red", "level": null})).contains("null"));
    assert!(refused::<enums::Odd>(&json!([])).contains("expected an object, Odd"));
}

#[test]
fn unions_are_told_apart_by_their_discriminator() {
    use discriminator::{Circle, Line, Shape};
    let shapes: Vec<Shape> = round(json!([
        {"kind": "round", "radius": 1.5},
        {"kind": "disc", "radius": 2.0},
        {"kind": "Square-1", "side": 1.0},
        {"kind": "line", "of": [{"kind": "Point"}]},
        {"kind": "Square", "side": 1.0},
        {"kind": null},
    ]));
    assert_eq!(shapes[0], Circle { kind: "round".into(), radius: 1.5 }.into());
    assert!(matches!(&shapes[2], Shape::Square1(square) if square.side == 1.0));
    assert!(matches!(&shapes[3], Shape::Line(Line { of: Some(of), .. }) if matches!(of[0], Shape::Point(_))));
    assert!(matches!(&shapes[4], Shape::Unknown(value) if value["kind"] == "Square"));
    assert!(matches!(&shapes[5], Shape::Unknown(_)));
    assert!(refused::<Shape>(&json!({"kind": "round"})).contains("missing field `radius`"));
}

#[test]
fn members_beside_the_variants_are_in_each() {
    use discriminator::{Based, Parent};
    let based: Based = round(json!({"id": "1", "kind": "Circle", "radius": 1.0}));
    assert!(matches!(based, Based::Circle(circle) if circle.id == "1"));
    let parent: Parent = round(json!({"is": "Son", "name": "Tim", "son": "x"}));
    assert!(matches!(parent, Parent::Son(son) if son.name == "Tim"));
}

#[test]
fn heirs_are_variants_of_their_ancestors() {
    use inheritance::{Event, Rule};
    let at = "2026-01-31T12:00:00Z";
    let events: Vec<Event> = round(json!([
        {"kind": "login", "at": at, "user": "ada"},
        {"kind": "LogoutEvent", "at": at},
        {"kind": "FailedLoginEvent", "at": at, "user": "ada", "reason": "typo"},
        {"kind": "restart", "at": at, "by": "root"},
    ]));
    assert!(matches!(&events[0], Event::Login(login) if login.user == "ada"));
    assert!(matches!(&events[1], Event::LogoutEvent(_)));
    assert!(matches!(&events[2], Event::FailedLoginEvent(failed) if failed.reason.as_deref() == Some("typo")));
    assert!(matches!(&events[3], Event::Unknown(_)));
    let rules: Vec<Rule> = round(json!([{"type": "STRICT", "limit": 1}, {"type": "LOOSE"}, {"text": "x"}]));
    assert!(matches!(&rules[0], Rule::Strict(strict) if strict.limit == Some(1)));
    assert!(matches!((&rules[1], &rules[2]), (Rule::Plain(_), Rule::Plain(_))));
}

#[test]
fn guessed_tags_decide() {
    use guessed::{Filter, Message, Plug};
    let messages: Vec<Message> =
        round(json!([{"channel": "mail", "subject": "x"}, {"channel": "mms", "number": "1"}, {"channel": "none"}]));
    assert!(matches!(messages[..], [Message::Mail(_), Message::Sms(_), Message::None(_)]));
    let filter: Filter = round(json!({"op": "and", "of": [{"field": "a"}, {"op": "eq", "field": "b"}]}));
    let Filter::And(and) = filter else { panic!("and is wanted") };
    assert!(matches!(and.of.as_deref(), Some([Filter::Eq(_), Filter::Eq(_)])));
    assert!(matches!(round(json!({"kind": "g", "fuse": 13})), Plug::G(_)));
}

#[test]
fn undecided_unions_are_kept_and_looked_at() {
    use views::{Number, Text, Value};
    let value: Value = round(json!({"text": "hi", "beside": [1, 2]}));
    assert_eq!(value.as_text().expect("a text"), Text { text: "hi".into() });
    assert!(value.as_number().is_err());
    assert!(value.as_integer().is_err());
    let list: Value = round(json!([{"text": "hi"}, 5, "x", {"a": "b"}]));
    let items = list.as_list().expect("a list");
    assert_eq!(items[1].as_integer().expect("an integer"), 5);
    assert_eq!(items[2].as_text2().expect("a text"), "x");
    assert_eq!(items[3].as_map().expect("a map")["a"], "b");
    let made: Value = Number::new(1.0).of(Text::new("x")).into();
    assert_eq!(made.0, json!({"number": 1.0, "of": {"text": "x"}}));
}

#[test]
fn recursion_ends() {
    use recursion::{Chicken, Expression, Folders, Nested, Node, Tree};
    let node: Node = round(json!({"name": "a", "next": {"name": "b"}, "also": {"node": {"name": "c"}}}));
    assert_eq!(node.next.expect("a node").name, "b");
    let tree = json!({"children": [{"children": [], "by_name": {}}], "by_name": {"x": {"children": [], "by_name": {}}},
        "expression": {"op": "Not", "of": {"op": "Is", "value": "v"}}});
    let tree: Tree = read(&tree);
    let Some(Expression::Not(not)) = tree.expression else { panic!("a negation is wanted") };
    assert!(matches!(*not.of, Expression::Is(is) if is.value == "v"));
    let chicken: Chicken = round(json!({"egg": {"chicken": {"egg": {}}}}));
    assert!(chicken.egg.expect("an egg").chicken.is_some());
    let nested: Nested = round(json!([[], [[]]]));
    assert_eq!(nested.as_list().expect("a list")[1].as_list().expect("a list").len(), 1);
    let folders: Folders = round(json!({"a": {"b": {}}}));
    assert!(folders.as_map().expect("a map")["a"].as_map().expect("a map").contains_key("b"));
}

#[test]
fn maps_hold_what_has_no_name() {
    use maps::{Everything, Open};
    let value = json!({"id": "1", "labels": {"a": "b"}, "others": "named", "deep": {"a": {"b": [1.0]}},
        "maybe": {"x": null}, "things": {"t": {"size": 1}}, "extra": {"note": "n"}});
    let everything: Everything = read(&value);
    assert_eq!(everything.others.as_deref(), Some("named"));
    assert_eq!(everything.others2["extra"].note.as_deref(), Some("n"));
    assert_eq!(everything.maybe.expect("a map")["x"], None);
    let open: Open = round(json!({"id": "1", "more": [1], "yet": null}));
    assert_eq!(open.others["more"], json!([1]));
}

#[test]
fn null_is_a_value_where_it_is_one() {
    use nullable::{Kind, MaybeThing, Thing};
    let thing = Thing::new(None::<&str>, Some("n"), None::<Kind>, None::<MaybeThing>, [Some("a"), None]);
    let expected = json!({"must": null, "named": "n", "kind": null, "maybe": null, "listed": ["a", null]});
    assert_eq!(serde_json::to_value(thing.may_kind(Kind::A)).expect("JSON")["may_kind"], "a");
    let thing = Thing::new(None::<&str>, Some("n"), None::<Kind>, None::<MaybeThing>, [Some("a"), None]);
    assert_eq!(serde_json::to_value(thing).expect("JSON"), expected);
}

#[test]
fn integers_keep_their_digits() {
    let numbers: numbers::Numbers =
        round(json!({"i64": i64::MIN, "u64": u64::MAX, "by_bound": u64::MAX, "i32": -1, "double": 0.1}));
    assert_eq!(numbers.by_bound, Some(u64::MAX));
    assert!(refused::<numbers::Numbers>(&json!({"i32": 2147483648_i64})).contains("i32"));
    assert!(refused::<numbers::Numbers>(&json!({"plain": u64::MAX})).contains("i64"));
}

#[test]
fn odd_names_are_written_as_they_are() {
    let mut value =
        names::StringType::new("a", "b").n9lives(9).größe(1.5).empty("e").a_b_c_d("x").quote_back_slash("q");
    value.others2.insert("other".into(), "o".into());
    let expected = json!({"type": "a", "Type": "b", "9lives": 9, "größe": 1.5, "": "e", "a.b/c~d": "x",
        "quote\"back\\slash": "q", "other": "o"});
    assert_eq!(serde_json::to_value(&value).expect("JSON"), expected);
}

#[test]
fn what_schemas_leave_open_is_kept() {
    use kept::{Action, All, Event};
    let all: All = round(json!({
        "event": {"type": "ended", "reason": "x"},
        "action": {"app": "y"},
        "text": "plain",
        "anything": {"a": 1, "b": [null]},
        "inputs": [
            {"type": "message", "content": "c"},
            {"type": "message", "content": "c", "id": "i"},
            {"type": "call", "call": "f"},
            {"content": "c"},
        ],
        "open": {"by": "admin", "admin": 1, "more": [2]},
        "page": {"public": true},
    }));
    assert!(matches!(all.event, Some(Event::Ended(ended)) if ended.r#type.as_deref() == Some("ended")));
    assert!(matches!(all.action, Some(Action::Unknown(_))));
}

#[test]
fn members_beside_unions_of_unions_are_kept() {
    use kept::{Reply, ReplyContact};
    let replies: Vec<Reply> = round(json!([
        {"by": "user", "phone": "1", "silent": true},
        {"by": "user", "login": "ada", "silent": true},
        {"by": "admin", "admin": 1, "silent": false},
        {"by": "bot", "kind": "Crawler", "depth": 2, "silent": true},
    ]));
    assert!(
        matches!(&replies[0], Reply::ReplyContact(ReplyContact::ReplyContactObject2(by)) if by.silent == Some(true))
    );
    let Reply::ReplyContact(ReplyContact::ReplyContactAccount(account)) = &replies[1] else { panic!("{replies:?}") };
    assert_eq!(account.as_reply_bot_shared().expect("an object").silent, Some(true));
    assert!(account.as_account().is_ok());
}
