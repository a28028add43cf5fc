//! Calls of `cases`.

use serde_json::json;
use specwright_apis::argus::cases::v2::{
    CaseBulkReindexRequest, CaseSearchCriteria, CaseSearchCriteriaTagCriteria, CaseUpdateRequest, CaseVoPriority,
    CaseVoStatus, CommentAddRequest, ServiceWorkflow, WorkflowAcknowledgeRequest, case,
};

use crate::harness::{Done, Site, data, delete, get, post, put, stash};
use crate::server::Answer;

typed_calls! {
    simple_case_search => case::operations::SIMPLE_CASE_SEARCH,
    pages_of_a_search => case::operations::SIMPLE_CASE_SEARCH,
    search_answered_as_csv => case::operations::SIMPLE_CASE_SEARCH,
    get_case_metadata_by_id => case::operations::GET_CASE_METADATA_BY_ID,
    advanced_case_search => case::operations::ADVANCED_CASE_SEARCH,
    update_case => case::operations::UPDATE_CASE,
    add_comment => case::operations::ADD_COMMENT,
    delete_comment => case::operations::DELETE_COMMENT,
    prepare_case => case::operations::PREPARE_CASE,
    reindex_bulk_case => case::operations::REINDEX_BULK_CASE,
    acknowledge_workflow => case::operations::ACKNOWLEDGE_WORKFLOW,
    register_case_seen => case::operations::REGISTER_CASE_SEEN,
    upload_streaming_attachment => case::operations::UPLOAD_STREAMING_ATTACHMENT,
    upload_attachment_fragment => case::operations::UPLOAD_ATTACHMENT_FRAGMENT,
    get_enquiry_client_validation_code => case::operations::GET_ENQUIRY_CLIENT_VALIDATION_CODE,
    download_attachment => case::operations::DOWNLOAD_ATTACHMENT,
}

/// Recordings `get_optional_omitted` and `get_query_integers_and_lists`.
async fn simple_case_search(site: &Site) -> Done {
    site.answers(stash(json!([])));
    assert_eq!(data(case::simple_case_search(&site.session).await?), []);
    site.has_sent(get("/cases/v2/case"));

    site.answers(stash(json!([{"id": 1, "status": "workingSoc", "priority": "new to us", "flags": ["a flag"]}])));
    let call = case::simple_case_search(&site.session)
        .customer_id([1, 2])
        .status([CaseVoStatus::Closed, CaseVoStatus::WorkingSoc])
        .offset(10)
        .limit(0);
    let found = data(call.await?).remove(0);
    site.has_sent(
        get("/cases/v2/case")
            .query("customerID", "1")
            .query("customerID", "2")
            .query("status", "closed")
            .query("status", "workingSoc")
            .query("offset", "10")
            .query("limit", "0"),
    );
    assert_eq!((found.id, found.status), (Some(1), Some(CaseVoStatus::WorkingSoc)));
    assert_eq!(found.priority, Some(CaseVoPriority::Unknown("new to us".into())));
    assert_eq!(found.flags.expect("flags")[0].as_str(), "a flag");
    assert_eq!(found.subject, None);
    Ok(())
}

/// Recording `pagination_two_pages`: the second page is asked for by what the first one says.
async fn pages_of_a_search(site: &Site) -> Done {
    let page = |offset: i64, ids: &[i64]| {
        let cases: Vec<_> = ids.iter().map(|id| json!({"id": id})).collect();
        let (size, limit) = (ids.len(), 2);
        Answer::json(200, &json!({"limit": limit, "offset": offset, "count": 3, "size": size, "data": cases}))
    };
    let search = || case::simple_case_search(&site.session).keywords(["k"]).limit(2);
    site.answers(page(0, &[1, 2]));
    let first = search().offset(0).await?;
    site.has_sent(get("/cases/v2/case").query("keywords", "k").query("limit", "2").query("offset", "0"));
    assert_eq!((first.offset, first.size, first.count, first.limit), (Some(0), Some(2), Some(3), Some(2)));
    site.answers(page(2, &[3]));
    let second = search().offset(2).await?;
    site.has_sent(get("/cases/v2/case").query("keywords", "k").query("limit", "2").query("offset", "2"));
    let ids: Vec<_> = [first, second].into_iter().flat_map(data).filter_map(|case| case.id).collect();
    assert_eq!(ids, [1, 2, 3]);
    Ok(())
}

/// Recording `get_csv_search_json_false`: an answer that is not of the call's type.
async fn search_answered_as_csv(site: &Site) -> Done {
    site.answers(Answer::new(200, "text/csv", "id,subject\n1,x\n"));
    let response = case::simple_case_search(&site.session).limit(1).call().raw().await?;
    site.has_sent(get("/cases/v2/case").query("limit", "1"));
    assert_eq!((response.status().as_u16(), response.media_type()), (200, "text/csv"));
    assert_eq!(response.text()?, "id,subject\n1,x\n");
    Ok(())
}

/// Recording `get_by_id_sends_default_false`, then the same with the default said.
async fn get_case_metadata_by_id(site: &Site) -> Done {
    site.answers(stash(json!({"id": 123})));
    assert_eq!(data(case::get_case_metadata_by_id(&site.session, 123).await?).id, Some(123));
    site.has_sent(get("/cases/v2/case/123"));

    site.answers(stash(json!({"id": 123, "customer": {"id": 1, "shortName": "acme"}})));
    let found = data(case::get_case_metadata_by_id(&site.session, 123).skip_redirect(false).await?);
    site.has_sent(get("/cases/v2/case/123").query("skipRedirect", "false"));
    assert_eq!(found.customer.expect("a customer").short_name, Some("acme".into()));
    Ok(())
}

/// Recordings `post_search_empty`, `post_search_nested_json` and `post_body_argument_overridden_by_named`.
async fn advanced_case_search(site: &Site) -> Done {
    site.answers(stash(json!([])));
    let found = case::advanced_case_search(&site.session, &CaseSearchCriteria::new()).await?;
    site.has_sent(post("/cases/v2/case/search").json(json!({})));
    assert_eq!((found.response_code, found.count, found.data), (Some(200), Some(1), Some(Vec::new())));

    site.answers(stash(json!([{"id": 7}])));
    let criteria = CaseSearchCriteria::new()
        .limit(3)
        .customer(["acme"])
        .status(["closed"])
        .tag([CaseSearchCriteriaTagCriteria::new("k").values(["v1", "v2"])])
        .sub_criteria([CaseSearchCriteria::new().exclude(true).keywords(["x"])])
        .start_timestamp("-7days")
        .include_description(false);
    assert_eq!(data(case::advanced_case_search(&site.session, &criteria).await?)[0].id, Some(7));
    site.has_sent(post("/cases/v2/case/search").json(json!({
        "limit": 3,
        "customer": ["acme"],
        "status": ["closed"],
        "tag": [{"key": "k", "values": ["v1", "v2"]}],
        "subCriteria": [{"exclude": true, "keywords": ["x"]}],
        "startTimestamp": "-7days",
        "includeDescription": false,
    })));

    site.answers(stash(json!([])));
    let criteria = CaseSearchCriteria::new().limit(3).offset(4);
    case::advanced_case_search(&site.session, &criteria).field("extraField", json!({"a": 1})).await?;
    site.has_sent(post("/cases/v2/case/search").json(json!({"limit": 3, "offset": 4, "extraField": {"a": 1}})));
    Ok(())
}

/// Recording `put_update_case`.
async fn update_case(site: &Site) -> Done {
    site.answers(stash(json!({"id": 42, "priority": "high"})));
    let body = CaseUpdateRequest::new().priority(CaseVoPriority::High).subject("new");
    let updated = data(case::update_case(&site.session, 42, &body).await?);
    site.has_sent(put("/cases/v2/case/42").json(json!({"subject": "new", "priority": "high"})));
    assert_eq!((updated.id, updated.priority), (Some(42), Some(CaseVoPriority::High)));
    Ok(())
}

/// Recording `post_comment_default_sent`.
async fn add_comment(site: &Site) -> Done {
    site.answers(stash(json!({"id": "c-1", "comment": "<b>hi</b> æøå"})));
    let body = CommentAddRequest::new("<b>hi</b> æøå");
    let comment = data(case::add_comment(&site.session, 42, &body).await?);
    site.has_sent(post("/cases/v2/case/42/comments").json(json!({"comment": "<b>hi</b> æøå"})));
    assert_eq!((comment.id, comment.comment), (Some("c-1".into()), Some("<b>hi</b> æøå".into())));
    Ok(())
}

/// Recording `delete_two_path_params`.
async fn delete_comment(site: &Site) -> Done {
    site.answers(stash(json!({})));
    assert_eq!(data(case::delete_comment(&site.session, 42, "c-1").await?).id, None);
    site.has_sent(delete("/cases/v2/case/42/comments/c-1"));
    Ok(())
}

async fn prepare_case(site: &Site) -> Done {
    site.answers(stash(json!({"caseID": 9})));
    assert_eq!(data(case::prepare_case(&site.session).await?).case_id, Some(9));
    site.has_sent(post("/cases/v2/case/prepare"));
    Ok(())
}

async fn reindex_bulk_case(site: &Site) -> Done {
    site.answers(stash(json!({"taskID": "t-1"})));
    assert_eq!(data(case::reindex_bulk_case(&site.session, None).await?).task_id, Some("t-1".into()));
    site.has_sent(put("/cases/v2/case/reindex"));

    site.answers(stash(json!({})));
    case::reindex_bulk_case(&site.session, Some(&CaseBulkReindexRequest::new().customer(["acme"]))).await?;
    site.has_sent(put("/cases/v2/case/reindex").json(json!({"customer": ["acme"]})));
    Ok(())
}

async fn acknowledge_workflow(site: &Site) -> Done {
    site.answers(stash(json!({"workflow": "slaViolation"})));
    let done = data(case::acknowledge_workflow(&site.session, 1, ServiceWorkflow::SlaViolation, None).await?);
    site.has_sent(put("/cases/v2/case/1/workflows/slaViolation/acknowledge"));
    assert_eq!(done.workflow, Some(ServiceWorkflow::SlaViolation));

    site.answers(stash(json!({})));
    let body = WorkflowAcknowledgeRequest::new().comment("ok");
    case::acknowledge_workflow(&site.session, 1, "a new one", Some(&body)).await?;
    site.has_sent(put("/cases/v2/case/1/workflows/a%20new%20one/acknowledge").json(json!({"comment": "ok"})));
    Ok(())
}

async fn register_case_seen(site: &Site) -> Done {
    site.answers(stash(json!({"lastSeenTimestamp": 1_700_000_000_000_i64})));
    let seen = data(case::register_case_seen(&site.session, 1).await?);
    site.has_sent(put("/cases/v2/case/1/seen"));
    assert_eq!(seen.last_seen_timestamp, Some(1_700_000_000_000));
    Ok(())
}

async fn upload_streaming_attachment(site: &Site) -> Done {
    site.answers(stash(json!({"name": "a b.bin", "size": 4})));
    let call = case::upload_streaming_attachment(&site.session, 1, "a b.bin", &b"\0\xff{}"[..]).encrypted_zip(true);
    let attachment = data(call.await?);
    site.has_sent(
        post("/cases/v2/case/1/attachments/upload/a%20b.bin")
            .query("encryptedZip", "true")
            .bytes("application/octet-stream", b"\0\xff{}"),
    );
    assert_eq!((attachment.name, attachment.size), (Some("a b.bin".into()), Some(4)));
    Ok(())
}

async fn upload_attachment_fragment(site: &Site) -> Done {
    site.answers(stash(json!({"id": "a-1"})));
    let attachment = data(case::upload_attachment_fragment(&site.session, 1, "a-1", 0, Some("part".into())).await?);
    let path = "/cases/v2/case/1/attachments/a-1/fragment/0";
    site.has_sent(post(path).bytes("application/octet-stream", b"part"));
    assert_eq!(attachment.id, Some("a-1".into()));
    Ok(())
}

async fn get_enquiry_client_validation_code(site: &Site) -> Done {
    site.answers(Answer::new(200, "text/javascript", "valid = true"));
    let script = case::get_enquiry_client_validation_code(&site.session, "e-1").case_id(7).await?;
    site.has_sent(get("/cases/v2/case/enquiries/clientValidationCode").query("caseID", "7").query("enquiryID", "e-1"));
    assert_eq!(script, "valid = true");
    Ok(())
}

async fn download_attachment(site: &Site) -> Done {
    site.answers(Answer::new(200, "image/png", *b"\x89PNG"));
    let content = case::download_attachment(&site.session, 1, "a-1").inline(true).await?;
    site.has_sent(get("/cases/v2/case/1/attachments/a-1/download").query("inline", "true"));
    assert_eq!(content[..], *b"\x89PNG");
    Ok(())
}
