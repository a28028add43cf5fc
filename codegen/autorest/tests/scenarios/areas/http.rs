//! Statuses: success, errors, redirects, and what is tried again.

use specwright_autorest::http_infrastructure::{
    self as http, API, http_client_failure_operations as client, http_failure_operations as failure,
    http_operation_operations as other_redirects, http_redirect_operations as redirect, http_retry_operations as retry,
    http_server_failure_operations as server, http_success_operations as success,
};
use specwright_runtime::{Error, Method, Retry, Session};

use super::{fails, ok, same, session, status};

#[test]
fn successes() {
    let c = session(&API);
    ok(success::http_success_head200(&c));
    same(success::http_success_get200(&c), true);
    ok(success::http_success_put200(&c, Some(&true)));
    ok(success::http_success_post200(&c, Some(&true)));
    ok(success::http_success_patch200(&c, Some(&true)));
    ok(success::http_success_delete200(&c, Some(&true)));
    ok(success::http_success_put201(&c, Some(&true)));
    ok(success::http_success_post201(&c, Some(&true)));
    ok(success::http_success_put202(&c, Some(&true)));
    ok(success::http_success_post202(&c, Some(&true)));
    ok(success::http_success_patch202(&c, Some(&true)));
    ok(success::http_success_delete202(&c, Some(&true)));
    ok(success::http_success_head204(&c));
    ok(success::http_success_put204(&c, Some(&true)));
    ok(success::http_success_post204(&c, Some(&true)));
    ok(success::http_success_patch204(&c, Some(&true)));
    ok(success::http_success_delete204(&c, Some(&true)));
    assert!(fails(success::http_success_head404(&c)).is_not_found());
}

#[test]
fn faults_of_the_caller() {
    let c = session(&API);
    status(client::http_client_failure_head400(&c), 400);
    status(client::http_client_failure_get400(&c), 400);
    status(client::http_client_failure_options400(&c), 400);
    status(client::http_client_failure_put400(&c, Some(&true)), 400);
    status(client::http_client_failure_patch400(&c, Some(&true)), 400);
    status(client::http_client_failure_post400(&c, Some(&true)), 400);
    status(client::http_client_failure_delete400(&c, Some(&true)), 400);
    assert!(status(client::http_client_failure_head401(&c), 401).is_authentication());
    status(client::http_client_failure_get402(&c), 402);
    assert!(status(client::http_client_failure_get403(&c), 403).is_forbidden());
    assert!(status(client::http_client_failure_options403(&c), 403).is_forbidden());
    assert!(status(client::http_client_failure_put404(&c, Some(&true)), 404).is_not_found());
    status(client::http_client_failure_patch405(&c, Some(&true)), 405);
    status(client::http_client_failure_post406(&c, Some(&true)), 406);
    status(client::http_client_failure_delete407(&c, Some(&true)), 407);
    status(client::http_client_failure_put409(&c, Some(&true)), 409);
    status(client::http_client_failure_head410(&c), 410);
    status(client::http_client_failure_get411(&c), 411);
    status(client::http_client_failure_get412(&c), 412);
    status(client::http_client_failure_options412(&c), 412);
    status(client::http_client_failure_put413(&c, Some(&true)), 413);
    status(client::http_client_failure_patch414(&c, Some(&true)), 414);
    status(client::http_client_failure_post415(&c, Some(&true)), 415);
    status(client::http_client_failure_get416(&c), 416);
    status(client::http_client_failure_delete417(&c, Some(&true)), 417);
    assert_eq!(status(client::http_client_failure_head429(&c), 429).attempts(), 4);
}

#[test]
fn faults_of_the_server() {
    let c = session(&API);
    status(server::http_server_failure_head501(&c), 501);
    status(server::http_server_failure_get501(&c), 501);
    status(server::http_server_failure_post505(&c, Some(&true)), 505);
    status(server::http_server_failure_delete505(&c, Some(&true)), 505);
}

#[test]
fn bodies_of_errors() {
    let c = session(&API);
    let message = |error: Error| error.body_as::<http::Error>().expect("an error").message;
    assert_eq!(message(status(failure::http_failure_get_empty_error(&c), 400)).as_deref(), Some(""));
    assert_eq!(message(status(failure::http_failure_get_no_model_error(&c), 400)).as_deref(), Some("NoErrorModel"));
    assert!(status(failure::http_failure_get_no_model_empty(&c), 400).body().is_empty());
}

#[test]
fn redirects() {
    let c = session(&API);
    // What 300 lists is to be chosen from; it is not followed by itself.
    assert_eq!(ok(redirect::http_redirects_head300(&c).raw()).status(), 300);
    let choices = ok(redirect::http_redirects_get300(&c).raw());
    assert_eq!(choices.json::<Vec<String>>().expect("a list"), ["/http/success/get/200"]);
    ok(redirect::http_redirects_head301(&c));
    ok(other_redirects::http_redirects_get301(&c));
    ok(redirect::http_redirects_head302(&c));
    ok(other_redirects::http_redirects_get302(&c));
    ok(redirect::http_redirects_post303(&c, Some(&true)));
    ok(redirect::http_redirects_head307(&c));
    ok(redirect::http_redirects_get307(&c));
    ok(redirect::http_redirects_options307(&c));
    ok(redirect::http_redirects_put307(&c, Some(&true)));
    ok(redirect::http_redirects_patch307(&c, Some(&true)));
    ok(redirect::http_redirects_post307(&c, Some(&true)));
    ok(redirect::http_redirects_delete307(&c, Some(&true)));
}

/// Such a redirect is described as the answer, and is one where the session follows none.
#[test]
fn redirects_that_must_not_be_followed() {
    let c = session(&API).with().redirects(0).build().expect("a session");
    assert_eq!(ok(redirect::http_redirects_put301(&c, Some(&true)).raw()).status(), 301);
    assert_eq!(ok(redirect::http_redirects_patch302(&c, Some(&true)).raw()).status(), 302);
}

/// The server knows by a cookie that it has seen the call before.
#[test]
fn repetitions() {
    let retries = Retry::default()
        .statuses([408, 500, 502, 503, 504])
        .methods([Method::HEAD, Method::GET, Method::OPTIONS, Method::PUT, Method::PATCH, Method::POST, Method::DELETE])
        .pause(std::time::Duration::ZERO);
    let c: Session = session(&API).with().retry(retries).build().expect("a session");
    ok(retry::http_retry_head408(&c));
    ok(retry::http_retry_put500(&c, Some(&true)));
    ok(retry::http_retry_patch500(&c, Some(&true)));
    ok(retry::http_retry_get502(&c));
    ok(retry::http_retry_options502(&c).raw());
    ok(retry::http_retry_post503(&c, Some(&true)));
    ok(retry::http_retry_delete503(&c, Some(&true)));
    ok(retry::http_retry_put504(&c, Some(&true)));
    ok(retry::http_retry_patch504(&c, Some(&true)));
}
