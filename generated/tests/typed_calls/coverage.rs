//! The typed calls of these tests cover all that was recorded, and every kind of request that Argus has.

use std::collections::{BTreeMap, BTreeSet};

use specwright_apis::runtime::{Location, Operation};
use specwright_apis::schema;

use crate::{administration, authentication, cases, customers, documents};

/// The operations that are called in recordings of the Python client.
const RECORDED: [&str; 19] = [
    "argus.authentication.v1.oauth.oauth_authorize.get_token",
    "argus.cases.v2.case.add_comment",
    "argus.cases.v2.case.advanced_case_search",
    "argus.cases.v2.case.delete_comment",
    "argus.cases.v2.case.get_case_metadata_by_id",
    "argus.cases.v2.case.simple_case_search",
    "argus.cases.v2.case.update_case",
    "argus.currentuser.v1.permissions.get_current_user_permissions",
    "argus.currentuser.v1.user.get_current_user",
    "argus.customers.v2.customer.get_customer",
    "argus.customers.v2.customer.list_customers",
    "argus.customers.v2.customer.search_customers",
    "argus.customers.v2.domain.get_domains",
    "argus.documents.v1.folder.path.folder_path_access.add_document_raw",
    "argus.documents.v1.folder.path.folder_path_access.browse_folder_by_path",
    "argus.documents.v1.folder.path.folder_path_access.delete_folder",
    "argus.documents.v1.folder.path.folder_path_access.update_folder_by_path",
    "argus.events.v2.event.get_event",
    "argus.events.v2.event.get_pcap",
];

/// The operations of all typed calls in these tests.
fn called() -> Vec<&'static Operation> {
    let modules = [
        administration::OPERATIONS,
        authentication::OPERATIONS,
        cases::OPERATIONS,
        customers::OPERATIONS,
        documents::OPERATIONS,
    ];
    modules.concat()
}

/// What tells how an operation's request is made: its method, where it has parameters, and its body.
fn request_shape(operation: &Operation) -> String {
    let location = |location| match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
    };
    let locations: BTreeSet<&str> = operation.params.iter().map(|param| location(param.location)).collect();
    let locations = Vec::from_iter(locations).join("+");
    let body = operation.body.as_ref().map_or("no body".to_owned(), |body| {
        let kind = match body.media_type.as_ref() {
            "application/x-www-form-urlencoded" => "form",
            name if name == "application/json" || name.ends_with("+json") => "JSON",
            name if name.starts_with("text/") => "text",
            _ => "bytes",
        };
        format!("{} {kind}", if body.required { "required" } else { "optional" })
    });
    format!("{} [{locations}] {body}", operation.method)
}

/// What tells how an operation's answer is read: its media type.
fn answer_shape(operation: &Operation) -> String {
    operation.answers.first().copied().unwrap_or("nothing").to_owned()
}

/// The shapes of Argus' operations that no call has, each with an operation of it.
fn missing(shape: fn(&Operation) -> String, called: &[&Operation]) -> BTreeMap<String, &'static str> {
    let covered: BTreeSet<String> = called.iter().map(|operation| shape(operation)).collect();
    let all = schema::operations().filter(|operation| operation.name.starts_with("argus."));
    let all = all.map(|operation| (shape(operation), operation.name.as_ref()));
    all.filter(|(shape, _)| !covered.contains(shape)).collect()
}

#[test]
fn recorded_operations_are_called() {
    let called = called();
    for name in RECORDED {
        let operation = schema::operation(name).expect(name);
        assert!(called.iter().any(|called| std::ptr::eq(*called, operation)), "{name} is not called");
    }
}

#[test]
fn every_kind_of_request_is_made() {
    let missing = missing(request_shape, &called());
    assert!(missing.is_empty(), "kinds of requests without a typed call, and an operation of each: {missing:#?}");
}

#[test]
fn every_kind_of_answer_is_read() {
    let missing = missing(answer_shape, &called());
    assert!(missing.is_empty(), "media types of answers without a typed call, and an operation of each: {missing:#?}");
}

/// The two tests above would notice.
#[test]
fn what_is_not_called_is_named() {
    assert_eq!(missing(request_shape, &[]).len(), 42);
    assert_eq!(missing(answer_shape, &[]).len(), 8);
    let only = "argus.authentication.v1.openid.openid_authorize.openid_pre_authentication";
    let others: Vec<_> = called().into_iter().filter(|operation| operation.name != only).collect();
    let named = missing(request_shape, &others);
    assert_eq!(Vec::from_iter(named), [("GET [header+path+query] no body".to_owned(), only)]);
}
