//! Calls of `assets`, `configurationadmin` and `sensors`.

use serde_json::json;
use specwright_apis::argus::assets::v2::{
    AssetSearchRequest, SearchAssetsExportField, ServiceTaskSearchRequest, asset, servicetask,
};
use specwright_apis::argus::configurationadmin::v1::{
    ConfigurationInstanceDuplicateRequest, DuplicateHostBody, ScheduleHostMonitoringBody, artifact, host, instance,
    profile,
};
use specwright_apis::argus::sensors::v1::{LocationSearchCriteria, SensorAcknowledgeBulkRequest, location, sensor};
use specwright_apis::runtime::Kind;

use crate::harness::{Done, Site, data, post, put, stash};

typed_calls! {
    search_assets => asset::operations::SEARCH_ASSETS,
    bulk_abort_service_tasks => servicetask::operations::BULK_ABORT_SERVICE_TASKS,
    duplicate_instance => instance::operations::DUPLICATE_INSTANCE,
    create_artifact_from_octet_stream => artifact::operations::CREATE_ARTIFACT_FROM_OCTET_STREAM,
    attach_artifact => profile::operations::ATTACH_ARTIFACT,
    duplicate_host => host::operations::DUPLICATE_HOST,
    schedule_host_monitoring => host::operations::SCHEDULE_HOST_MONITORING,
    add_host_comment => host::operations::ADD_HOST_COMMENT,
    find_locations => location::operations::FIND_LOCATIONS,
    acknowledge_sensors => sensor::operations::ACKNOWLEDGE_SENSORS,
}

async fn search_assets(site: &Site) -> Done {
    site.answers(stash(json!([{"id": "a-1", "totalCVSS": 7.5}])));
    let body = AssetSearchRequest::new().minimum_total_cvss(0.5).limit(1);
    let call = asset::search_assets(&site.session, &body).export_fields([SearchAssetsExportField::TotalCvss]);
    let found = data(call.export_components(["c"]).await?);
    site.has_sent(
        post("/assets/v2/asset/search")
            .query("exportFields", "totalCvss")
            .query("exportComponents", "c")
            .json(json!({"minimumTotalCvss": 0.5, "limit": 1})),
    );
    assert_eq!((&found[0].id, found[0].total_cvss), (&Some("a-1".into()), Some(7.5)));
    Ok(())
}

async fn bulk_abort_service_tasks(site: &Site) -> Done {
    site.answers(stash(json!({"abortedCount": 1, "errors": {"t-1": "too late"}})));
    let body = ServiceTaskSearchRequest::new().correlation_id(["c-1"]);
    let aborted = data(servicetask::bulk_abort_service_tasks(&site.session, &body).await?);
    site.has_sent(put("/assets/v2/servicetask/bulkabort").json(json!({"correlationID": ["c-1"]})));
    assert_eq!((aborted.aborted_count, &aborted.errors.expect("errors")["t-1"][..]), (Some(1), "too late"));
    Ok(())
}

async fn duplicate_instance(site: &Site) -> Done {
    site.answers(stash(json!({"id": 2, "properties": {}})));
    assert_eq!(data(instance::duplicate_instance(&site.session, 1, None).await?).id, Some(2));
    site.has_sent(post("/configurationadmin/v1/instance/1/duplicate"));

    site.answers(stash(json!({})));
    let body = ConfigurationInstanceDuplicateRequest::new().host_id(5);
    instance::duplicate_instance(&site.session, 1, Some(&body)).await?;
    site.has_sent(post("/configurationadmin/v1/instance/1/duplicate").json(json!({"hostID": 5})));
    Ok(())
}

async fn create_artifact_from_octet_stream(site: &Site) -> Done {
    site.answers(stash(json!({"length": 2})));
    let call = artifact::create_artifact_from_octet_stream(&site.session, "org.a", "b", "1.0+c", vec![1, 2]);
    assert_eq!(data(call.await?).length, Some(2));
    site.has_sent(post("/configurationadmin/v1/artifact/org.a/b/1.0%2Bc").bytes("application/octet-stream", &[1, 2]));
    Ok(())
}

/// A list in a path.
async fn attach_artifact(site: &Site) -> Done {
    site.answers(stash(json!({"finalized": false})));
    let profile = data(profile::attach_artifact(&site.session, 1, ["a/1", "b,2"]).await?);
    site.has_sent(post("/configurationadmin/v1/profile/1/artifacts/a%2F1,b%2C2"));
    assert_eq!(profile.finalized, Some(false));

    let error = profile::attach_artifact(&site.session, 1, [""; 0]).await.expect_err("no artifact");
    assert_eq!(error.kind(), Kind::Build);
    site.has_sent_nothing();
    Ok(())
}

async fn duplicate_host(site: &Site) -> Done {
    site.answers(stash(json!({"id": 2, "name": "b & c", "labels": ["l"]})));
    let host = data(host::duplicate_host(&site.session, 1, Some(&DuplicateHostBody::new("b & c"))).await?);
    site.has_sent(post("/configurationadmin/v1/host/1/duplicate").form(&[("newHostName", "b & c")]));
    assert_eq!((host.id, host.name), (Some(2), Some("b & c".into())));
    Ok(())
}

async fn schedule_host_monitoring(site: &Site) -> Done {
    site.answers(stash(json!({"id": 1})));
    let body = ScheduleHostMonitoringBody::new("blå=1").from(0).to(1_700_000_000_000_i64);
    assert_eq!(data(host::schedule_host_monitoring(&site.session, 1, Some(&body)).await?).id, Some(1));
    let path = "/configurationadmin/v1/host/1/monitoring/schedule";
    site.has_sent(put(path).form(&[("comment", "blå=1"), ("from", "0"), ("to", "1700000000000")]));

    site.answers(stash(json!({})));
    host::schedule_host_monitoring(&site.session, 1, None).await?;
    site.has_sent(put(path));
    Ok(())
}

async fn add_host_comment(site: &Site) -> Done {
    site.answers(stash(json!({"comments": []})));
    let host = data(host::add_host_comment(&site.session, 1, Some("two\nlines, æ")).await?);
    site.has_sent(post("/configurationadmin/v1/host/1/comment").bytes("text/plain", "two\nlines, æ".as_bytes()));
    assert_eq!(host.comments, Some(Vec::new()));
    Ok(())
}

async fn find_locations(site: &Site) -> Done {
    site.answers(stash(json!([{"id": 1, "shortName": "osl"}])));
    assert_eq!(data(location::find_locations(&site.session, None).await?)[0].short_name, Some("osl".into()));
    site.has_sent(post("/sensors/v1/location/search"));

    site.answers(stash(json!([])));
    let body = LocationSearchCriteria::new().sub_criteria([LocationSearchCriteria::new().required(false)]);
    location::find_locations(&site.session, Some(&body)).await?;
    site.has_sent(post("/sensors/v1/location/search").json(json!({"subCriteria": [{"required": false}]})));
    Ok(())
}

/// A required list in the query beside a body.
async fn acknowledge_sensors(site: &Site) -> Done {
    site.answers(stash(json!({"id": 1, "hostname": "s1"})));
    let body = SensorAcknowledgeBulkRequest::new().comment("seen");
    let sensor = data(sensor::acknowledge_sensors(&site.session, [1, 2], &body).await?);
    site.has_sent(
        put("/sensors/v1/sensor/bulk/acknowledge")
            .query("sensorID", "1")
            .query("sensorID", "2")
            .json(json!({"comment": "seen"})),
    );
    assert_eq!((sensor.id, sensor.hostname), (Some(1), Some("s1".into())));
    Ok(())
}
