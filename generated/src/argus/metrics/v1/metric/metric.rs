//! Metric.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::{MetricAggregate, MetricAggregationRequest, MetricRecord, MetricSearchRequest, MetricSubmissionRequest, MetricSubmissionStatsResponse, ResultStash};

/// Submits a batch of metric records for a descriptor and returns the submission statistics.
///
/// `POST /metrics/v1/metric/{descriptor}`
///
/// - `descriptor`: `descriptor` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `submitMetric`. [Schema](crate::schema::argus::metrics::v1::metric::metric::SUBMIT_METRIC).
pub fn submit_metric(
    session: &rt::Session,
    descriptor: impl rt::Arg<String>,
    body: &MetricSubmissionRequest,
) -> SubmitMetric {
    rt::Call::new(session, &operations::SUBMIT_METRIC)
        .set("descriptor", &rt::Arg::<String>::into_arg(descriptor))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`submit_metric()`], with its optional parameters.
    pub struct SubmitMetric -> ResultStash<MetricSubmissionStatsResponse> {
        descriptor_domain: String => "descriptorDomain",
    }
}

/// Aggregates metric values of one descriptor over a time range, with optional grouping and filters.
///
/// `POST /metrics/v1/metric/{descriptor}/aggregate`
///
/// - `descriptor`: `descriptor` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `viewMetric`. [Schema](crate::schema::argus::metrics::v1::metric::metric::AGGREGATE_METRICS).
pub fn aggregate_metrics(
    session: &rt::Session,
    descriptor: impl rt::Arg<String>,
    body: &MetricAggregationRequest,
) -> AggregateMetrics {
    rt::Call::new(session, &operations::AGGREGATE_METRICS)
        .set("descriptor", &rt::Arg::<String>::into_arg(descriptor))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`aggregate_metrics()`], with its optional parameters.
    pub struct AggregateMetrics -> ResultStash<Vec<MetricAggregate>> {
        descriptor_domain: String => "descriptorDomain",
    }
}

/// Searches metric records of one descriptor in a time range, filtered by customer and keys, with paging.
///
/// `POST /metrics/v1/metric/{descriptor}/search`
///
/// - `descriptor`: `descriptor` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `viewMetric`. [Schema](crate::schema::argus::metrics::v1::metric::metric::SEARCH_METRICS).
pub fn search_metrics(
    session: &rt::Session,
    descriptor: impl rt::Arg<String>,
    body: &MetricSearchRequest,
) -> SearchMetrics {
    rt::Call::new(session, &operations::SEARCH_METRICS)
        .set("descriptor", &rt::Arg::<String>::into_arg(descriptor))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`search_metrics()`], with its optional parameters.
    pub struct SearchMetrics -> ResultStash<Vec<MetricRecord>> {
        descriptor_domain: String => "descriptorDomain",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `POST /metrics/v1/metric/{descriptor}`: [`submit_metric()`](super::submit_metric).
    pub static SUBMIT_METRIC: rt::Operation = rt::Operation::new(
            "argus.metrics.v1.metric.metric.submit_metric",
            rt::Method::POST,
            "/metrics/v1/metric/{descriptor}",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[rt::Param::path("descriptor"), rt::Param::query("descriptorDomain")]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["submitMetric"])
        .document(&crate::documents::argus::METRICS);
    /// `POST /metrics/v1/metric/{descriptor}/aggregate`: [`aggregate_metrics()`](super::aggregate_metrics).
    pub static AGGREGATE_METRICS: rt::Operation = rt::Operation::new(
            "argus.metrics.v1.metric.metric.aggregate_metrics",
            rt::Method::POST,
            "/metrics/v1/metric/{descriptor}/aggregate",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[rt::Param::path("descriptor"), rt::Param::query("descriptorDomain")]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewMetric"])
        .document(&crate::documents::argus::METRICS);
    /// `POST /metrics/v1/metric/{descriptor}/search`: [`search_metrics()`](super::search_metrics).
    pub static SEARCH_METRICS: rt::Operation = rt::Operation::new(
            "argus.metrics.v1.metric.metric.search_metrics",
            rt::Method::POST,
            "/metrics/v1/metric/{descriptor}/search",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[rt::Param::path("descriptor"), rt::Param::query("descriptorDomain")]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewMetric"])
        .document(&crate::documents::argus::METRICS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &SUBMIT_METRIC,
        &AGGREGATE_METRICS,
        &SEARCH_METRICS,
    ];
}
