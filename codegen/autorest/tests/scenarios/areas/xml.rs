//! XML. It is no typed body: the caller writes and reads it.

use specwright_autorest::xml_service::{API, JsonInput, xml, xml_operations as documents};
use specwright_runtime::{Bytes, Call};

use super::{ok, session};

/// A call that is answered by a document that has all of these in it.
#[track_caller]
fn has(call: Call<Bytes>, parts: &[&str]) {
    let text = ok(call);
    let text = std::str::from_utf8(&text).expect("UTF-8");
    for part in parts {
        assert!(text.contains(part), "{part} is not in {text}");
    }
}

#[test]
fn lists() {
    let c = session(&API);
    has(documents::xml_get_simple(&c), &["title=\"Sample Slide Show\"", "<title>Overview</title>"]);
    ok(documents::xml_put_simple(&c, SLIDES));
    has(documents::xml_get_wrapped_lists(&c), &["<Apple>Gala</Apple>"]);
    ok(documents::xml_put_wrapped_lists(&c, APPLES));
    has(documents::xml_get_empty_list(&c), &["<slideshow/>"]);
    ok(documents::xml_put_empty_list(&c, "<slideshow/>"));
    has(documents::xml_get_empty_wrapped_lists(&c), &["<BadApples/>"]);
    ok(documents::xml_put_empty_wrapped_lists(&c, "<AppleBarrel><GoodApples/><BadApples/></AppleBarrel>"));
}

#[test]
fn lists_at_the_root() {
    let c = session(&API);
    let cavendish = "<banana><name>Cavendish</name><flavor>Sweet</flavor>\
                     <expiration>2018-02-28T00:40:00.123Z</expiration></banana>";
    let plantain = cavendish.replace("Cavendish", "Plantain").replace("Sweet", "Savory");
    has(documents::xml_get_root_list(&c), &["<name>Cavendish</name>", "<name>Plantain</name>"]);
    ok(documents::xml_put_root_list(&c, format!("<bananas>{cavendish}{plantain}</bananas>")));
    has(documents::xml_get_root_list_single_item(&c), &["<name>Cavendish</name>"]);
    ok(documents::xml_put_root_list_single_item(&c, format!("<bananas>{cavendish}</bananas>")));
    has(documents::xml_get_empty_root_list(&c), &["<bananas/>"]);
    ok(documents::xml_put_empty_root_list(&c, "<bananas/>"));
}

#[test]
fn objects() {
    let c = session(&API);
    has(documents::xml_get_empty_child_element(&c), &["<flavor></flavor>"]);
    let banana = "<banana><name>Unknown Banana</name><flavor/>\
                  <expiration>2012-02-24T00:53:52.789Z</expiration></banana>";
    ok(documents::xml_put_empty_child_element(&c, banana));
    has(documents::xml_get_complex_type_ref_no_meta(&c), &["<RefToModel>", "<ID>myid</ID>"]);
    let root = "<RootWithRefAndNoMeta><RefToModel><ID>myid</ID></RefToModel><Something>else</Something>\
                </RootWithRefAndNoMeta>";
    ok(documents::xml_put_complex_type_ref_no_meta(&c, root));
    has(documents::xml_get_complex_type_ref_with_meta(&c), &["<XMLComplexTypeWithMeta>", "<ID>myid</ID>"]);
    let root = "<RootWithRefAndMeta><XMLComplexTypeWithMeta><ID>myid</ID></XMLComplexTypeWithMeta>\
                <Something>else</Something></RootWithRefAndMeta>";
    ok(documents::xml_put_complex_type_ref_with_meta(&c, root));
    has(xml::xml_get_xms_text(&c), &["<Data language=\"english\">I am text</Data>"]);
}

#[test]
fn single_values() {
    let c = session(&API);
    let bytes = "<ModelWithByteProperty><Bytes>SGVsbG8gd29ybGQ=</Bytes></ModelWithByteProperty>";
    has(documents::xml_get_bytes(&c), &[bytes]);
    ok(documents::xml_put_binary(&c, bytes));
    let url = "<ModelWithUrlProperty><Url>https://myaccount.blob.core.windows.net/</Url></ModelWithUrlProperty>";
    has(documents::xml_get_uri(&c), &[url]);
    ok(documents::xml_put_uri(&c, url));
}

#[test]
fn storage() {
    let c = session(&API);
    has(documents::xml_list_containers(&c, "list"), &["<Name>audio</Name>", "<NextMarker>video</NextMarker>"]);
    has(documents::xml_get_service_properties(&c, "properties", "service"), &["<Days>7</Days>"]);
    ok(documents::xml_put_service_properties(&c, "properties", "service", PROPERTIES));
    has(documents::xml_get_acls(&c, "acl", "container"), &["<Permission>rwd</Permission>"]);
    ok(documents::xml_put_acls(&c, "acl", "container", ACCESS));
    has(documents::xml_list_blobs(&c, "list", "container"), &["<Name>blob3.txt</Name>"]);
}

#[test]
fn json_beside_it() {
    let c = session(&API);
    ok(documents::xml_json_input(&c, &JsonInput::new().id(42)));
    assert_eq!(ok(documents::xml_json_output(&c)).id, Some(42));
}

const SLIDES: &str = r#"<slideshow title="Sample Slide Show" date="Date of publication" author="Yours Truly">
    <slide type="all"><title>Wake up to WonderWidgets!</title></slide>
    <slide type="all"><title>Overview</title><item>Why WonderWidgets are great</item><item></item><item>Who buys WonderWidgets</item></slide>
</slideshow>"#;

const APPLES: &str = "<AppleBarrel><GoodApples><Apple>Fuji</Apple><Apple>Gala</Apple></GoodApples>\
                      <BadApples><Apple>Red Delicious</Apple></BadApples></AppleBarrel>";

const ACCESS: &str = "<SignedIdentifiers><SignedIdentifier>\
                      <Id>MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI=</Id>\
                      <AccessPolicy><Start>2009-09-28T08:49:37.123Z</Start><Expiry>2009-09-29T08:49:37.123Z</Expiry>\
                      <Permission>rwd</Permission></AccessPolicy></SignedIdentifier></SignedIdentifiers>";

const PROPERTIES: &str = "<StorageServiceProperties>\
    <Logging><Version>1.0</Version><Delete>true</Delete><Read>false</Read><Write>true</Write>\
    <RetentionPolicy><Enabled>true</Enabled><Days>7</Days></RetentionPolicy></Logging>\
    <HourMetrics><Version>1.0</Version><Enabled>true</Enabled><IncludeAPIs>false</IncludeAPIs>\
    <RetentionPolicy><Enabled>true</Enabled><Days>7</Days></RetentionPolicy></HourMetrics>\
    <MinuteMetrics><Version>1.0</Version><Enabled>true</Enabled><IncludeAPIs>true</IncludeAPIs>\
    <RetentionPolicy><Enabled>true</Enabled><Days>7</Days></RetentionPolicy></MinuteMetrics>\
    </StorageServiceProperties>";
