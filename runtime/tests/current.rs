//! Which session is the current one: the innermost of scopes and guards, else the global one, else nobody's.

use specwright_runtime::{Api, Session};

static API: Api = Api::new("one", "https://nobody.example");
static OTHER: Api = Api::new("other", "https://other.example");

fn session(name: &str) -> Session {
    Session::builder(&API).base_url(format!("https://{name}.example")).build().expect("a session")
}

/// The host of the session that is current here.
fn current() -> String {
    Session::current(&API).expect("a session").base_url().split(['/', '.']).nth(2).unwrap_or_default().to_owned()
}

#[tokio::test]
async fn the_innermost_is_current() {
    assert_eq!(current(), "nobody");
    session("global").set_global();
    assert_eq!(current(), "global");
    let scope = session("scope");
    let inner = async {
        assert_eq!(current(), "scope");
        session("other").set_global();
        assert_eq!(current(), "scope", "a scope counts more than what is global");
        session("nested").scope(async { assert_eq!(current(), "nested") }).await;
        let guard = session("guard").enter();
        assert_eq!(current(), "guard");
        session("in_guard").scope(async { assert_eq!(current(), "in_guard") }).await;
        drop(guard);
        assert_eq!(current(), "scope");
    };
    scope.scope(inner).await;
    assert_eq!(current(), "other");
    let elsewhere = std::thread::spawn(current).join().expect("a session");
    assert_eq!(elsewhere, "other");
    let of_other = Session::current(&OTHER).expect("a session");
    assert_eq!(of_other.base_url(), "https://other.example");
}

#[tokio::test]
async fn tasks_at_one_time_have_their_own() {
    let work = |name: &'static str| {
        session(name).scope(async move {
            tokio::task::yield_now().await;
            assert_eq!(current(), name);
        })
    };
    // Each is left and entered again while the other is not done.
    tokio::join!(work("a"), work("b"));
}

#[test]
fn guards_may_end_in_any_order() {
    let (first, second) = (session("first").enter(), session("second").enter());
    drop(first);
    assert_eq!(current(), "second");
    drop(second);
    let again = session("again");
    let (one, two) = (again.enter(), again.enter());
    drop(one);
    assert_eq!(current(), "again");
    drop(two);
    assert_ne!(current(), "again");
}
