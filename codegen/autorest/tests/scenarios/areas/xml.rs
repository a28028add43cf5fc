//! XML as bodies and answers.

use specwright_autorest::xml_service::{
    API, AccessPolicy, AppleBarrel, Banana, ComplexTypeNoMeta, ComplexTypeWithMeta, JsonInput, Logging, Metrics,
    ModelWithByteProperty, ModelWithUrlProperty, RetentionPolicy, RootWithRefAndMeta, RootWithRefAndNoMeta,
    SignedIdentifier, Slide, Slideshow, StorageServiceProperties, xml, xml_operations as documents,
};

use super::{ok, session, unreadable};

#[test]
fn lists() {
    let c = session(&API);
    let first = Slide::new().r#type("all").title("Wake up to WonderWidgets!").items(Vec::<String>::new());
    let items = ["Why WonderWidgets are great", "", "Who buys WonderWidgets"];
    let second = Slide::new().r#type("all").title("Overview").items(items);
    let show = Slideshow::new().title("Sample Slide Show").date("Date of publication").author("Yours Truly");
    let show = show.slides(vec![first, second]);
    assert_eq!(ok(documents::xml_get_simple(&c)), show);
    ok(documents::xml_put_simple(&c, &show));
    let empty = Slideshow::new().slides(Vec::<Slide>::new());
    assert_eq!(ok(documents::xml_get_empty_list(&c)), empty);
    ok(documents::xml_put_empty_list(&c, &empty));
}

#[test]
fn wrapped_lists() {
    let c = session(&API);
    let barrel = AppleBarrel::new().good_apples(["Fuji", "Gala"]).bad_apples(["Red Delicious"]);
    assert_eq!(ok(documents::xml_get_wrapped_lists(&c)), barrel);
    ok(documents::xml_put_wrapped_lists(&c, &barrel));
    let barrel = AppleBarrel::new().good_apples([""; 0]).bad_apples([""; 0]);
    assert_eq!(ok(documents::xml_get_empty_wrapped_lists(&c)), barrel);
    ok(documents::xml_put_empty_wrapped_lists(&c, &barrel));
}

#[test]
fn lists_at_the_root() {
    let c = session(&API);
    let banana =
        |name: &str, flavor: &str| Banana::new().name(name).flavor(flavor).expiration("2018-02-28T00:40:00.123Z");
    let bananas = vec![banana("Cavendish", "Sweet"), banana("Plantain", "Savory")];
    assert_eq!(ok(documents::xml_get_root_list(&c)), bananas);
    ok(documents::xml_put_root_list(&c, &bananas));
    let bananas = vec![banana("Cavendish", "Sweet")];
    assert_eq!(ok(documents::xml_get_root_list_single_item(&c)), bananas);
    ok(documents::xml_put_root_list_single_item(&c, &bananas));
    assert_eq!(ok(documents::xml_get_empty_root_list(&c)), []);
    ok(documents::xml_put_empty_root_list(&c, &Vec::new()));
}

#[test]
fn objects() {
    let c = session(&API);
    let banana = Banana::new().name("Unknown Banana").flavor("").expiration("2012-02-24T00:53:52.789Z");
    assert_eq!(ok(documents::xml_get_empty_child_element(&c)), banana);
    ok(documents::xml_put_empty_child_element(&c, &banana));
    let root = RootWithRefAndNoMeta::new().ref_to_model(ComplexTypeNoMeta::new().id("myid")).something("else");
    assert_eq!(ok(documents::xml_get_complex_type_ref_no_meta(&c)), root);
    ok(documents::xml_put_complex_type_ref_no_meta(&c, &root));
    let root = RootWithRefAndMeta::new().ref_to_model(ComplexTypeWithMeta::new().id("myid")).something("else");
    assert_eq!(ok(documents::xml_get_complex_type_ref_with_meta(&c)), root);
    ok(documents::xml_put_complex_type_ref_with_meta(&c, &root));
    // That the text is a member too is said by an extension only.
    let data = ok(xml::xml_get_xms_text(&c));
    assert_eq!((data.language.as_deref(), data.content), (Some("english"), None));
    let data = ok(xml::xml_get_xms_text(&c).raw()).text().expect("a text");
    assert!(data.contains(">I am text<"));
}

#[test]
fn single_values() {
    let c = session(&API);
    let bytes = ModelWithByteProperty::new().bytes("SGVsbG8gd29ybGQ=");
    assert_eq!(ok(documents::xml_get_bytes(&c)), bytes);
    ok(documents::xml_put_binary(&c, &bytes));
    let url = ModelWithUrlProperty::new().url("https://myaccount.blob.core.windows.net/");
    assert_eq!(ok(documents::xml_get_uri(&c)), url);
    ok(documents::xml_put_uri(&c, &url));
}

#[test]
fn storage() {
    let c = session(&API);
    let keep = || RetentionPolicy::new(true).days(7);
    let metrics = |apis| Metrics::new(true).version("1.0").include_apis(apis).retention_policy(keep());
    let properties = StorageServiceProperties::new()
        .logging(Logging::new("1.0", true, false, true, keep()))
        .hour_metrics(metrics(false))
        .minute_metrics(metrics(true));
    assert_eq!(ok(documents::xml_get_service_properties(&c, "properties", "service")), properties);
    ok(documents::xml_put_service_properties(&c, "properties", "service", &properties));
    let policy = AccessPolicy::new("2009-09-28T08:49:37.123Z", "2009-09-29T08:49:37.123Z", "rwd");
    let identifiers = vec![SignedIdentifier::new("MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI=", policy)];
    assert_eq!(ok(documents::xml_get_acls(&c, "acl", "container")), identifiers);
    ok(documents::xml_put_acls(&c, "acl", "container", &identifiers));
}

/// These answers lack elements that their descriptions require.
#[test]
fn incomplete_answers() {
    let c = session(&API);
    unreadable(documents::xml_list_containers(&c, "list"));
    let text = ok(documents::xml_list_containers(&c, "list").raw()).text().expect("a text");
    assert!(text.contains("<Name>audio</Name>"));
    unreadable(documents::xml_list_blobs(&c, "list", "container"));
    let text = ok(documents::xml_list_blobs(&c, "list", "container").raw()).text().expect("a text");
    assert!(text.contains("<Name>blob3.txt</Name>"));
}

#[test]
fn json_beside_it() {
    let c = session(&API);
    ok(documents::xml_json_input(&c, &JsonInput::new().id(42)));
    assert_eq!(ok(documents::xml_json_output(&c)).id, Some(42));
}
