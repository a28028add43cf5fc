//! Bodies that are no JSON: bytes, files, texts, several media types.

use serde_json::json;
use specwright_autorest::body_binary::{self, binary};
use specwright_autorest::body_file::{self, files};
use specwright_autorest::body_formdata_urlencoded::{
    self, FormdataurlencodedPartialConstantBodyBody, FormdataurlencodedUpdatePetWithFormBody,
    formsdataurlencoded as forms,
};
use specwright_autorest::media_types::{self, SourcePath, mediatypes as media};
use specwright_autorest::merge_patch::{self, merge_patch_json};
use specwright_runtime::block_on;

use super::{arg, ok, same, session, status};

#[test]
fn files() {
    let c = session(&body_file::API);
    assert!(ok(files::files_get_file(&c)).starts_with(b"\x89PNG"));
    assert!(ok(files::files_get_empty_file(&c)).is_empty());
}

/// Three gigabytes; the first will do, for the rest comes the same way.
#[test]
fn streams() {
    let c = session(&body_file::API);
    let read = async {
        let mut pieces = files::files_get_file_large(&c).stream().await.expect("an answer");
        let mut read = 0;
        while let Some(piece) = pieces.next().await {
            read += piece.expect("a piece").len();
            if read > 1 << 30 {
                break;
            }
        }
        read
    };
    assert!(block_on(read).expect("no runtime runs here") > 1 << 30);
}

#[test]
fn bytes() {
    let c = session(&body_binary::API);
    ok(binary::upload_file(&c, &arg([("more", json!("cowbell"))])));
    ok(binary::upload_binary(&c, &b"\xff\xfe"[..]));
    let error = status(binary::download_error_stream(&c), 400);
    let body: body_binary::Error = error.body_as().expect("an error");
    assert_eq!(body.message.as_deref(), Some("I failed on purpose"));
}

#[test]
fn media_types() {
    let c = session(&media_types::API);
    let source = SourcePath::new().source("foo");
    same(media::analyze_body(&c, Some(&source)), "Nice job with JSON");
    same(media::analyze_body_as_bytes(&c, Some("PDF".into())), "Nice job with PDF");
    ok(media::analyze_body_no_accept_header(&c, Some(&source)));
    ok(media::analyze_body_no_accept_header_as_bytes(&c, Some("PDF".into())));
    same(media::content_type_with_encoding(&c, Some("foo")), "Nice job sending content type with encoding");
    let (json, text) = (json!({"hello": "world"}), "hello, world");
    ok(media::binary_body_with_two_content_types(&c, text));
    ok(media::binary_body_with_two_content_types(&c, "").json(&json).content_type("application/json"));
    ok(media::binary_body_with_three_content_types(&c, text).content_type("text/plain"));
    ok(media::body_three_types(&c, &json));
    ok(media::body_three_types_as_text(&c, text));
    ok(media::body_three_types_as_bytes(&c, text));
}

#[test]
fn merge_patch() {
    let c = session(&merge_patch::API);
    ok(merge_patch_json::patch_single(&c, &arg([("foo", json!("quux"))])).content_type("application/merge-patch+json"));
}

#[test]
fn forms() {
    let c = session(&body_formdata_urlencoded::API);
    let pet = FormdataurlencodedUpdatePetWithFormBody::new("dog", "meat", 42).name("Fido");
    ok(forms::formdataurlencoded_update_pet_with_form(&c, 1, &pet));
    let body = FormdataurlencodedPartialConstantBodyBody::new("access_token", "bar", "foo");
    ok(forms::formdataurlencoded_partial_constant_body(&c, &body));
}
