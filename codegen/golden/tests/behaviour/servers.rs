//! Where requests go.

use specwright_golden::servers::{API, own, usual};
use specwright_runtime::{Session, SessionBuilder};

use super::request;

fn builder() -> SessionBuilder {
    Session::builder(&API).unauthenticated()
}

fn usual_url(builder: SessionBuilder) -> String {
    request(usual::usual(&builder.build().expect("a session"))).url
}

#[test]
fn servers_and_variables() {
    assert_eq!(usual_url(builder()), "https://eu.example.com/v1/usual");
    let chosen = builder().server_variable("region", "us").server_variable("base", "v2");
    assert_eq!(usual_url(chosen), "https://us.example.com/v2/usual");
    assert_eq!(usual_url(builder().server(1)), "https://test.example.com/usual");
    assert_eq!(usual_url(builder().server(1).base_url("http://[::1]/x")), "http://[::1]/x/usual");
    let derived =
        builder().server_variable("region", "us").build().expect("a session").with().server_variable("base", "v3");
    assert_eq!(usual_url(derived), "https://us.example.com/v3/usual");
}

#[test]
fn wrong_choices_are_refused() {
    let fault = |builder: SessionBuilder| builder.build().expect_err("a fault").message().to_owned();
    assert_eq!(
        fault(builder().server_variable("region", "mars")),
        "the variable `region` must be one of eu, us, not \"mars\""
    );
    assert_eq!(
        fault(builder().server_variable("port", "1")),
        "the servers have no variable `port`; there is region, base"
    );
    assert_eq!(fault(builder().server(2)), "there is no server 2; the description has 2");
}

#[test]
fn operations_with_servers_of_their_own() {
    let session = builder().server_variable("region", "us").build().expect("a session");
    assert_eq!(request(own::of_path(&session)).url, "https://files.example.com/2/own");
    assert_eq!(request(own::of_operation(&session)).url, "https://us.files.example.com/own");
    assert_eq!(request(own::relative(&session)).url, "https://us.example.com/other/own");
    let session = builder().base_url("https://localhost:1").build().expect("a session");
    assert_eq!(request(own::of_path(&session)).url, "https://localhost:1/own");
}
