//! Submission.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ResultStash, SimpleSearchKeywordMatchStrategy, SubmissionMetricRecord, SubmissionResponse, SubmissionSimpleSearchKeywordFieldStrategy, SubmissionSimpleSearchSortBy, SubmissionStatisticsRequest, SubmissionSubmissionSearchRequest};

/// Searches submissions by keyword and index time, the last month by default, with paging.
///
/// `GET /sampledb/v2/submission`
///
/// Needs `viewSampleSubmission`. [Schema](crate::schema::argus::sampledb::v2::submission::SUBMISSION_SIMPLE_SEARCH).
pub fn submission_simple_search(session: &rt::Session) -> SubmissionSimpleSearch {
    rt::Call::new(session, &operations::SUBMISSION_SIMPLE_SEARCH).into()
}

rt::call! {
    /// The call of [`submission_simple_search()`], with its optional parameters.
    pub struct SubmissionSimpleSearch -> ResultStash<Vec<SubmissionResponse>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        sort_by: Vec<SubmissionSimpleSearchSortBy> => "sortBy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// No item twice.
        keyword_field_strategy: Vec<SubmissionSimpleSearchKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"any"` if absent.
        keyword_match_strategy: SimpleSearchKeywordMatchStrategy => "keywordMatchStrategy",
        /// `"now - 1 month"` if absent.
        index_start_timestamp: String => "indexStartTimestamp",
        /// `"now"` if absent.
        index_end_timestamp: String => "indexEndTimestamp",
    }
}

/// Searches submissions by customer, sample, file name, metadata, flags, TLP and time, with paging.
///
/// `POST /sampledb/v2/submission/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewSampleSubmission`. [Schema](crate::schema::argus::sampledb::v2::submission::SUBMISSION_ADVANCED_SEARCH).
pub fn submission_advanced_search(
    session: &rt::Session,
    body: &SubmissionSubmissionSearchRequest,
) -> rt::Call<ResultStash<Vec<SubmissionResponse>>> {
    rt::Call::new(session, &operations::SUBMISSION_ADVANCED_SEARCH).json(body)
}

/// Computes grouped metrics and timelines over the submissions that match the criteria.
///
/// `POST /sampledb/v2/submission/statistics`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewSampleSubmission`. [Schema](crate::schema::argus::sampledb::v2::submission::SUBMISSION_STATISTICS).
pub fn submission_statistics(
    session: &rt::Session,
    body: &SubmissionStatisticsRequest,
) -> rt::Call<ResultStash<Vec<SubmissionMetricRecord>>> {
    rt::Call::new(session, &operations::SUBMISSION_STATISTICS).json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /sampledb/v2/submission`: [`submission_simple_search()`](super::submission_simple_search).
    pub static SUBMISSION_SIMPLE_SEARCH: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.submission.submission_simple_search",
            rt::Method::GET,
            "/sampledb/v2/submission",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("sortBy"),
                rt::Param::query("keywords"),
                rt::Param::query("keywordFieldStrategy"),
                rt::Param::query("keywordMatchStrategy"),
                rt::Param::query("indexStartTimestamp"),
                rt::Param::query("indexEndTimestamp"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSampleSubmission"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `POST /sampledb/v2/submission/search`: [`submission_advanced_search()`](super::submission_advanced_search).
    pub static SUBMISSION_ADVANCED_SEARCH: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.submission.submission_advanced_search",
            rt::Method::POST,
            "/sampledb/v2/submission/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSampleSubmission"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `POST /sampledb/v2/submission/statistics`: [`submission_statistics()`](super::submission_statistics).
    pub static SUBMISSION_STATISTICS: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.submission.submission_statistics",
            rt::Method::POST,
            "/sampledb/v2/submission/statistics",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSampleSubmission"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &SUBMISSION_SIMPLE_SEARCH,
        &SUBMISSION_ADVANCED_SEARCH,
        &SUBMISSION_STATISTICS,
    ];
}
