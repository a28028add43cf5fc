//! Objects of one of several types, by discriminator.

use serde_json::json;
use specwright_autorest::body_complex::{
    API, DotFish, DotSalmon, Fish, Goblinshark, Salmon, Sawshark, Shark, SmartSalmon, complex,
};

use super::{arg, ok, session, unreadable};

fn shark() -> Fish {
    Fish::Shark(Shark::new("shark", 20.0, "2012-01-05T01:00:00Z").age(6).species("predator"))
}

fn sawshark() -> Sawshark {
    let sawshark = Sawshark::new("sawshark", 10.0, "1900-01-05T01:00:00Z");
    sawshark.age(105).species("dangerous").picture("//////4=")
}

fn goblin() -> Goblinshark {
    let goblin = Goblinshark::new("goblin", 30.0, "2015-08-08T00:00:00Z");
    goblin.age(1).species("scary").jawsize(5).color("pinkish-gray")
}

fn salmon() -> Salmon {
    let siblings = vec![shark(), Fish::Sawshark(sawshark()), Fish::Goblinshark(goblin())];
    Salmon::new("salmon", 1.0).location("alaska").iswild(true).species("king").siblings(siblings)
}

#[test]
fn by_discriminator() {
    let c = session(&API);
    let Fish::Salmon(found) = ok(complex::polymorphism_get_valid(&c)) else { panic!("no salmon") };
    let siblings = found.siblings.as_deref().unwrap_or_default();
    assert_eq!(siblings[..2], [shark(), Fish::Sawshark(sawshark())]);
    // The name of the third is given by an extension only; it comes as what no variant stands for.
    assert!(matches!(&siblings[2], Fish::Unknown(value) if value["fishtype"] == "goblin"));
    ok(complex::polymorphism_put_valid(&c, &Fish::Salmon(found)));
    ok(complex::polymorphism_put_valid(&c, &Fish::Salmon(salmon())));
}

#[test]
fn recursive() {
    let c = session(&API);
    let sharks = || Sawshark::new("sawshark", 10.0, "1900-01-05T01:00:00Z").age(105).species("dangerous");
    let sawshark = || Fish::Sawshark(sharks().picture("//////4=").siblings(Vec::<Fish>::new()));
    let small = Salmon::new("salmon", 2.0).location("atlantic").iswild(true).species("coho");
    let small = small.siblings(vec![shark(), Fish::Sawshark(self::sawshark())]);
    let shark = Shark::new("shark", 20.0, "2012-01-05T01:00:00Z").age(6).species("predator");
    let shark = shark.siblings(vec![Fish::Salmon(small), sawshark()]);
    let big = Salmon::new("salmon", 1.0).location("alaska").iswild(true).species("king");
    let big = Fish::Salmon(big.siblings(vec![Fish::Shark(shark), sawshark()]));
    assert_eq!(ok(complex::polymorphicrecursive_get_valid(&c)), big);
    ok(complex::polymorphicrecursive_put_valid(&c, &big));
}

#[test]
fn of_a_middle_type() {
    let c = session(&API);
    // A salmon may be a smart one; the type that is described as the body knows no more than every salmon has.
    let found = ok(complex::polymorphism_get_complicated(&c).raw());
    let found: Fish = found.json().expect("a fish");
    let others = [
        ("additionalProperty1", json!(1)),
        ("additionalProperty2", json!(false)),
        ("additionalProperty3", json!("hello")),
        ("additionalProperty4", json!({"a": 1, "b": 2})),
        ("additionalProperty5", json!([1, 3])),
    ];
    let smart = SmartSalmon::new("smart_salmon", 1.0).location("alaska").iswild(true).species("king");
    let mut smart = smart.siblings(found_siblings(&found));
    smart.others = arg(others);
    assert_eq!(found, Fish::SmartSalmon(smart));
    ok(complex::polymorphism_put_complicated(&c, &salmon()).json(&found));
}

fn found_siblings(fish: &Fish) -> Vec<Fish> {
    let Fish::SmartSalmon(smart) = fish else { panic!("no smart salmon: {fish:?}") };
    smart.siblings.clone().unwrap_or_default()
}

#[test]
fn without_discriminator() {
    let c = session(&API);
    // The answer lacks the discriminator, which its description requires.
    unreadable(complex::polymorphism_put_missing_discriminator(&c, &salmon()));
    unreadable(complex::polymorphism_get_composed_without_discriminator(&c));
}

#[test]
fn with_a_dot() {
    let c = session(&API);
    let is = |salmon: &DotSalmon, location: &str, wild: bool| {
        assert_eq!(salmon.species.as_deref(), Some("king"));
        assert_eq!((salmon.location.as_deref(), salmon.iswild), (Some(location), Some(wild)));
    };
    let DotFish::DotSalmon(salmon) = ok(complex::polymorphism_get_dot_syntax(&c)) else { panic!("no salmon") };
    is(&salmon, "sweden", true);
    let market = ok(complex::polymorphism_get_composed_with_discriminator(&c));
    is(market.sample_salmon.as_ref().expect("a salmon"), "sweden", false);
    let Some([first, second]) = market.salmons.as_deref() else { panic!("not two salmons") };
    is(first, "sweden", false);
    is(second, "atlantic", true);
    let Some(DotFish::DotSalmon(sample)) = &market.sample_fish else { panic!("no salmon") };
    is(sample, "australia", false);
    let Some([DotFish::DotSalmon(first), DotFish::DotSalmon(second)]) = market.fishes.as_deref() else {
        panic!("not two salmons")
    };
    is(first, "australia", false);
    is(second, "canada", true);
}
