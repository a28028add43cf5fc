//! Calls of `documents`, `events`, `sampledb` and `signatures`.

use serde_json::json;
use specwright_apis::argus::documents::v1::folder::path::folder_path_access as folder;
use specwright_apis::argus::documents::v1::{
    DeleteFolderMode, DocumentAccessMode, DocumentFolderAddByPathRequest, DocumentFolderUpdateRequest,
};
use specwright_apis::argus::events::v2::event;
use specwright_apis::argus::sampledb::v2::sample;
use specwright_apis::argus::signatures::v1::policy;

use crate::harness::{Done, Site, data, delete, get, post, put, stash};
use crate::server::Answer;

typed_calls! {
    browse_folder_by_path => folder::operations::BROWSE_FOLDER_BY_PATH,
    add_folder_by_path => folder::operations::ADD_FOLDER_BY_PATH,
    update_folder_by_path => folder::operations::UPDATE_FOLDER_BY_PATH,
    delete_folder => folder::operations::DELETE_FOLDER,
    add_document_raw => folder::operations::ADD_DOCUMENT_RAW,
    get_event => event::operations::GET_EVENT,
    get_pcap => event::operations::GET_PCAP,
    add_sample => sample::operations::ADD_SAMPLE,
    download_raw_sample => sample::operations::DOWNLOAD_RAW_SAMPLE,
    download_safe_sample => sample::operations::DOWNLOAD_SAFE_SAMPLE,
    fetch_policy_file => policy::operations::FETCH_POLICY_FILE,
}

/// Recording `get_glued_path_param`: a path as a value, whose slashes stay.
async fn browse_folder_by_path(site: &Site) -> Done {
    site.answers(stash(json!([{"id": 1, "name": "2024"}])));
    let found = data(folder::browse_folder_by_path(&site.session, "/reports/2024").await?);
    site.has_sent(get("/documents/v1/folder/path/content/reports/2024"));
    assert_eq!((found[0].id, &found[0].name), (Some(1), &Some("2024".into())));

    site.answers(stash(json!([])));
    folder::browse_folder_by_path(&site.session, "/50% of a?b#c").customer("acme").await?;
    site.has_sent(get("/documents/v1/folder/path/content/50%25%20of%20a%3Fb%23c").query("customer", "acme"));
    Ok(())
}

async fn add_folder_by_path(site: &Site) -> Done {
    site.answers(stash(json!({"id": 2, "accessMode": "explicit"})));
    let body = DocumentFolderAddByPathRequest::new("n", DocumentAccessMode::Explicit).create_missing_folders(true);
    let added = data(folder::add_folder_by_path(&site.session, "/a/b", &body).customer("acme").await?);
    site.has_sent(
        post("/documents/v1/folder/path/a/b")
            .query("customer", "acme")
            .json(json!({"name": "n", "accessMode": "explicit", "createMissingFolders": true})),
    );
    assert_eq!((added.id, added.access_mode), (Some(2), Some(DocumentAccessMode::Explicit)));
    Ok(())
}

/// Recording `put_query_and_body`.
async fn update_folder_by_path(site: &Site) -> Done {
    site.answers(stash(json!({"name": "n"})));
    let body = DocumentFolderUpdateRequest::new().name("n");
    let updated = data(folder::update_folder_by_path(&site.session, "/a b", &body).customer("acme").await?);
    site.has_sent(put("/documents/v1/folder/path/meta/a%20b").query("customer", "acme").json(json!({"name": "n"})));
    assert_eq!(updated.name, Some("n".into()));
    Ok(())
}

/// Recording `delete_with_query_defaults`, then the same with more said than the default.
async fn delete_folder(site: &Site) -> Done {
    site.answers(stash(json!({})));
    folder::delete_folder(&site.session, 9).await?;
    site.has_sent(delete("/documents/v1/folder/9"));

    site.answers(stash(json!({"id": 9, "flags": ["deleted"]})));
    let call = folder::delete_folder(&site.session, 9).mode(DeleteFolderMode::DeleteCascadeListedDocuments);
    let deleted = data(call.cascade_document_id([1, 2]).await?);
    site.has_sent(
        delete("/documents/v1/folder/9")
            .query("mode", "DELETE_CASCADE_LISTED_DOCUMENTS")
            .query("cascadeDocumentID", "1")
            .query("cascadeDocumentID", "2"),
    );
    assert_eq!(deleted.id, Some(9));
    Ok(())
}

/// Recording `post_raw_upload_sends_json`: here the bytes are sent as they are.
async fn add_document_raw(site: &Site) -> Done {
    site.answers(stash(json!({})));
    folder::add_document_raw(&site.session, 1, "d.txt", Some(r#"{"a": 1}"#.into())).await?;
    site.has_sent(post("/documents/v1/folder/1/documents/d.txt").bytes("application/octet-stream", br#"{"a": 1}"#));

    site.answers(stash(json!({"name": "d.txt", "mimeType": "text/plain"})));
    let call = folder::add_document_raw(&site.session, 1, "d.txt", Some(vec![0, 255].into())).overwrite_existing(true);
    let document = data(call.access_mode("roleBased").call().content_type("text/plain").await?);
    site.has_sent(
        post("/documents/v1/folder/1/documents/d.txt")
            .query("overwriteExisting", "true")
            .query("accessMode", "roleBased")
            .bytes("text/plain", b"\0\xff"),
    );
    assert_eq!((document.name, document.mime_type), (Some("d.txt".into()), Some("text/plain".into())));
    Ok(())
}

/// Recording `get_event_three_path_params`.
async fn get_event(site: &Site) -> Done {
    let id = "2f1e9c0a-0000-4000-8000-000000000001";
    let path = format!("/events/v2/event/1700000000000/7/{id}");
    site.answers(stash(json!({"id": "e", "customer": {"id": 7}})));
    let found = data(event::get_event(&site.session, 1_700_000_000_000, 7, id).await?);
    site.has_sent(get(&path));
    assert_eq!((found.id, found.customer.expect("a customer").id), (Some("e".into()), Some(7)));

    site.answers(stash(json!({})));
    event::get_event(&site.session, 1_700_000_000_000, 7, id).include_comments(true).await?;
    site.has_sent(get(&path).query("includeComments", "true"));
    Ok(())
}

/// Recording `get_binary_returns_response`.
async fn get_pcap(site: &Site) -> Done {
    let pcap = [0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0];
    site.answers(Answer::new(200, "application/x-pcap", pcap));
    assert_eq!(event::get_pcap(&site.session, 1, 2, "e-1").await?[..], pcap);
    site.has_sent(get("/events/v2/event/1/2/e-1/pcap"));
    Ok(())
}

async fn add_sample(site: &Site) -> Done {
    site.answers(stash(json!({"exists": true, "sample": {"size": 3}})));
    let added = data(sample::add_sample(&site.session, Some((&b"MZ\0"[..]).into())).await?);
    site.has_sent(post("/sampledb/v2/sample").bytes("application/octet-stream", b"MZ\0"));
    assert_eq!((added.exists, added.sample.expect("a sample").size), (Some(true), Some(3)));
    Ok(())
}

async fn download_raw_sample(site: &Site) -> Done {
    site.answers(Answer::new(200, "application/octet-stream", *b"MZ\0"));
    assert_eq!(sample::download_raw_sample(&site.session, "abc").await?[..], *b"MZ\0");
    site.has_sent(get("/sampledb/v2/sample/abc/raw"));
    Ok(())
}

/// An answer without body and media type.
async fn download_safe_sample(site: &Site) -> Done {
    site.answers(Answer { status: 204, ..Answer::default() });
    assert!(sample::download_safe_sample(&site.session, "abc").await?.is_empty());
    site.has_sent(get("/sampledb/v2/sample/abc/safe"));
    Ok(())
}

async fn fetch_policy_file(site: &Site) -> Done {
    site.answers(Answer::new(200, "text/plain; charset=utf-8", "alert tcp any\n"));
    assert_eq!(policy::fetch_policy_file(&site.session, 3).await?, "alert tcp any\n");
    site.has_sent(get("/signatures/v1/policy/3/file"));
    Ok(())
}
