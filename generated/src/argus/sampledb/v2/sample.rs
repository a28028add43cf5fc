//! Sample.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{AnalysisAddRequest, AnalysisResult, AnalysisSummaryResponse, ClassificationResponse, Evidence, JobResponse, Link, LinkAddRequest, LinkSummaryResponse, ListClassificationsSortBy, ListStaticFactSortBy, ListVerdictsSortBy, ResultStash, SampleCompleteUploadResponse, SampleMetaData, SampleReclassifyRequest, SampleSearchRequest, SampleServiceTaskResponse, SampleUploadChallengeResponse, SimpleSearchKeywordFieldStrategy, SimpleSearchKeywordMatchStrategy, SimpleSearchSortBy, StaticFactAddRequest, StaticFactResponse, SubmissionAddRequest, SubmissionResponse, VerdictAddRequest, VerdictResponse};

/// Searches sample metadata by keyword and index time, the last month by default, with paging.
///
/// `GET /sampledb/v2/sample`
///
/// Needs `viewSamples`. [Schema](crate::schema::argus::sampledb::v2::sample::SIMPLE_SEARCH).
pub fn simple_search(session: &rt::Session) -> SimpleSearch {
    rt::Call::new(session, &operations::SIMPLE_SEARCH).into()
}

rt::call! {
    /// The call of [`simple_search()`], with its optional parameters.
    pub struct SimpleSearch -> ResultStash<Vec<SampleMetaData>> {
        /// 0 to 10000, `0` if absent.
        offset: i32 => "offset",
        /// 0 to 10000, `25` if absent.
        limit: i32 => "limit",
        sort_by: Vec<SimpleSearchSortBy> => "sortBy",
        /// `"now - 1 month"` if absent.
        index_start_timestamp: String => "indexStartTimestamp",
        /// `"now"` if absent.
        index_end_timestamp: String => "indexEndTimestamp",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// No item twice.
        keyword_field_strategy: Vec<SimpleSearchKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"any"` if absent.
        keyword_match_strategy: SimpleSearchKeywordMatchStrategy => "keywordMatchStrategy",
    }
}

/// Uploads a sample and returns the result of the completed upload.
///
/// `POST /sampledb/v2/sample`
///
/// - `body`: sent as `application/octet-stream`, may be absent.
///
/// Needs `submitSample`. [Schema](crate::schema::argus::sampledb::v2::sample::ADD_SAMPLE).
pub fn add_sample(
    session: &rt::Session,
    body: impl Into<rt::Bytes>,
) -> rt::Call<ResultStash<SampleCompleteUploadResponse>> {
    rt::Call::new(session, &operations::ADD_SAMPLE).bytes(body)
}

/// Searches sample metadata by hash, submission, analysis, link, classification and other criteria.
///
/// `POST /sampledb/v2/sample/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewSamples`. [Schema](crate::schema::argus::sampledb::v2::sample::ADVANCED_SEARCH).
pub fn advanced_search(
    session: &rt::Session,
    body: &SampleSearchRequest,
) -> rt::Call<ResultStash<Vec<SampleMetaData>>> {
    rt::Call::new(session, &operations::ADVANCED_SEARCH).json(body)
}

/// Returns the metadata of the sample with the given SHA-256 hash.
///
/// `GET /sampledb/v2/sample/{sha256}`
///
/// - `sha256`: `sha256` in the path, text.
///
/// Needs `viewSamples`. [Schema](crate::schema::argus::sampledb::v2::sample::GET_SAMPLE_META_DATA).
pub fn get_sample_meta_data(
    session: &rt::Session,
    sha256: impl rt::Arg<String>,
) -> rt::Call<ResultStash<SampleMetaData>> {
    rt::Call::new(session, &operations::GET_SAMPLE_META_DATA)
        .set("sha256", &rt::Arg::<String>::into_arg(sha256))
}

/// Deletes the sample with the given SHA-256 hash completely, in the background as a service task.
///
/// `DELETE /sampledb/v2/sample/{sha256}`
///
/// - `sha256`: `sha256` in the path, text.
///
/// Needs `deleteSampleCompletely`. [Schema](crate::schema::argus::sampledb::v2::sample::DELETE_SAMPLE).
pub fn delete_sample(
    session: &rt::Session,
    sha256: impl rt::Arg<String>,
) -> rt::Call<ResultStash<SampleServiceTaskResponse>> {
    rt::Call::new(session, &operations::DELETE_SAMPLE)
        .set("sha256", &rt::Arg::<String>::into_arg(sha256))
}

/// Lists the analysis results of a sample page by page, by SHA-256 hash.
///
/// `GET /sampledb/v2/sample/{sha256}/analysis`
///
/// - `sha256`: `sha256` in the path, text.
///
/// Needs `viewSampleAnalysis`. [Schema](crate::schema::argus::sampledb::v2::sample::LIST_ANALYSIS).
pub fn list_analysis(
    session: &rt::Session,
    sha256: impl rt::Arg<String>,
) -> ListAnalysis {
    rt::Call::new(session, &operations::LIST_ANALYSIS)
        .set("sha256", &rt::Arg::<String>::into_arg(sha256))
        .into()
}

rt::call! {
    /// The call of [`list_analysis()`], with its optional parameters.
    pub struct ListAnalysis -> ResultStash<Vec<AnalysisResult>> {
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
    }
}

/// Adds an analysis result, with score, detections and TLP, to a sample and returns it.
///
/// `POST /sampledb/v2/sample/{sha256}/analysis`
///
/// - `sha256`: `sha256` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `addSampleAnalysis`. [Schema](crate::schema::argus::sampledb::v2::sample::ADD_ANALYSIS).
pub fn add_analysis(
    session: &rt::Session,
    sha256: impl rt::Arg<String>,
    body: &AnalysisAddRequest,
) -> rt::Call<ResultStash<AnalysisResult>> {
    rt::Call::new(session, &operations::ADD_ANALYSIS)
        .set("sha256", &rt::Arg::<String>::into_arg(sha256))
        .json(body)
}

/// Returns a summary of the analyses of the sample with the given SHA-256 hash.
///
/// `GET /sampledb/v2/sample/{sha256}/analysis/summary`
///
/// - `sha256`: `sha256` in the path, text.
///
/// Needs `viewSampleAnalysis`. [Schema](crate::schema::argus::sampledb::v2::sample::GET_ANALYSIS_SUMMARY).
pub fn get_analysis_summary(
    session: &rt::Session,
    sha256: impl rt::Arg<String>,
) -> rt::Call<ResultStash<AnalysisSummaryResponse>> {
    rt::Call::new(session, &operations::GET_ANALYSIS_SUMMARY)
        .set("sha256", &rt::Arg::<String>::into_arg(sha256))
}

/// Returns one analysis result of a sample, by SHA-256 hash and analysis ID.
///
/// `GET /sampledb/v2/sample/{sha256}/analysis/{analysisID}`
///
/// - `sha256`: `sha256` in the path, text.
/// - `analysis_id`: `analysisID` in the path, uuid.
///
/// Needs `viewSampleAnalysis`. [Schema](crate::schema::argus::sampledb::v2::sample::GET_ANALYSIS).
pub fn get_analysis(
    session: &rt::Session,
    sha256: impl rt::Arg<String>,
    analysis_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<AnalysisResult>> {
    rt::Call::new(session, &operations::GET_ANALYSIS)
        .set("sha256", &rt::Arg::<String>::into_arg(sha256))
        .set("analysisID", &rt::Arg::<rt::Uuid>::into_arg(analysis_id))
}

/// Lists the evidence attached to one analysis of a sample, page by page.
///
/// `GET /sampledb/v2/sample/{sha256}/analysis/{analysisID}/evidence`
///
/// - `sha256`: `sha256` in the path, text.
/// - `analysis_id`: `analysisID` in the path, uuid.
///
/// Needs `viewSampleAnalysis`. [Schema](crate::schema::argus::sampledb::v2::sample::LIST_EVIDENCE).
pub fn list_evidence(
    session: &rt::Session,
    sha256: impl rt::Arg<String>,
    analysis_id: impl rt::Arg<rt::Uuid>,
) -> ListEvidence {
    rt::Call::new(session, &operations::LIST_EVIDENCE)
        .set("sha256", &rt::Arg::<String>::into_arg(sha256))
        .set("analysisID", &rt::Arg::<rt::Uuid>::into_arg(analysis_id))
        .into()
}

rt::call! {
    /// The call of [`list_evidence()`], with its optional parameters.
    pub struct ListEvidence -> ResultStash<Vec<Evidence>> {
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
    }
}

/// Returns the record of one piece of evidence in a sample analysis, by evidence ID.
///
/// `GET /sampledb/v2/sample/{sha256}/analysis/{analysisID}/evidence/{evidenceID}`
///
/// - `sha256`: `sha256` in the path, text.
/// - `analysis_id`: `analysisID` in the path, uuid.
/// - `evidence_id`: `evidenceID` in the path, uuid.
///
/// Needs `viewSampleAnalysis`. [Schema](crate::schema::argus::sampledb::v2::sample::GET_EVIDENCE).
pub fn get_evidence(
    session: &rt::Session,
    sha256: impl rt::Arg<String>,
    analysis_id: impl rt::Arg<rt::Uuid>,
    evidence_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<Evidence>> {
    rt::Call::new(session, &operations::GET_EVIDENCE)
        .set("sha256", &rt::Arg::<String>::into_arg(sha256))
        .set("analysisID", &rt::Arg::<rt::Uuid>::into_arg(analysis_id))
        .set("evidenceID", &rt::Arg::<rt::Uuid>::into_arg(evidence_id))
}

/// Downloads the content of one piece of evidence in a sample analysis, by evidence ID.
///
/// `GET /sampledb/v2/sample/{sha256}/analysis/{analysisID}/evidence/{evidenceID}/download`
///
/// - `sha256`: `sha256` in the path, text.
/// - `analysis_id`: `analysisID` in the path, uuid.
/// - `evidence_id`: `evidenceID` in the path, uuid.
///
/// Answers `*/*`. Needs `viewSampleAnalysis`. [Schema](crate::schema::argus::sampledb::v2::sample::GET_EVIDENCE_DATA).
pub fn get_evidence_data(
    session: &rt::Session,
    sha256: impl rt::Arg<String>,
    analysis_id: impl rt::Arg<rt::Uuid>,
    evidence_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<rt::Bytes> {
    rt::Call::new(session, &operations::GET_EVIDENCE_DATA)
        .set("sha256", &rt::Arg::<String>::into_arg(sha256))
        .set("analysisID", &rt::Arg::<rt::Uuid>::into_arg(analysis_id))
        .set("evidenceID", &rt::Arg::<rt::Uuid>::into_arg(evidence_id))
}

/// Uploads an evidence file to a sample analysis under the given file name and returns its record.
///
/// `POST /sampledb/v2/sample/{sha256}/analysis/{analysisID}/evidence/{fileName}`
///
/// - `sha256`: `sha256` in the path, text.
/// - `analysis_id`: `analysisID` in the path, uuid.
/// - `file_name`: `fileName` in the path, text. Matches `[a-zA-Z0-9_:\-\.]*`.
/// - `body`: sent as `application/octet-stream`, may be absent.
///
/// Needs `addSampleAnalysisEvidence`. [Schema](crate::schema::argus::sampledb::v2::sample::UPLOAD_EVIDENCE).
pub fn upload_evidence(
    session: &rt::Session,
    sha256: impl rt::Arg<String>,
    analysis_id: impl rt::Arg<rt::Uuid>,
    file_name: impl rt::Arg<String>,
    body: impl Into<rt::Bytes>,
) -> UploadEvidence {
    rt::Call::new(session, &operations::UPLOAD_EVIDENCE)
        .set("sha256", &rt::Arg::<String>::into_arg(sha256))
        .set("analysisID", &rt::Arg::<rt::Uuid>::into_arg(analysis_id))
        .set("fileName", &rt::Arg::<String>::into_arg(file_name))
        .bytes(body)
        .into()
}

rt::call! {
    /// The call of [`upload_evidence()`], with its optional parameters.
    pub struct UploadEvidence -> ResultStash<Evidence> {
        internal: bool => "internal",
        potentially_malicious: bool => "potentiallyMalicious",
    }
}

/// Requests an upload challenge for the sample with the given SHA-256 hash.
///
/// `POST /sampledb/v2/sample/{sha256}/challenge`
///
/// - `sha256`: `sha256` in the path, text.
///
/// Needs `addSampleSubmission`. [Schema](crate::schema::argus::sampledb::v2::sample::GET_UPLOAD_CHALLENGE).
pub fn get_upload_challenge(
    session: &rt::Session,
    sha256: impl rt::Arg<String>,
) -> rt::Call<ResultStash<SampleUploadChallengeResponse>> {
    rt::Call::new(session, &operations::GET_UPLOAD_CHALLENGE)
        .set("sha256", &rt::Arg::<String>::into_arg(sha256))
}

/// Lists the classifications of the sample with the given SHA-256 hash, page by page.
///
/// `GET /sampledb/v2/sample/{sha256}/classification`
///
/// - `sha256`: `sha256` in the path, text.
///
/// Needs `viewSamples`. [Schema](crate::schema::argus::sampledb::v2::sample::LIST_CLASSIFICATIONS).
pub fn list_classifications(
    session: &rt::Session,
    sha256: impl rt::Arg<String>,
) -> ListClassifications {
    rt::Call::new(session, &operations::LIST_CLASSIFICATIONS)
        .set("sha256", &rt::Arg::<String>::into_arg(sha256))
        .into()
}

rt::call! {
    /// The call of [`list_classifications()`], with its optional parameters.
    pub struct ListClassifications -> ResultStash<Vec<ClassificationResponse>> {
        /// `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        sort_by: Vec<ListClassificationsSortBy> => "sortBy",
    }
}

/// Lists the static facts recorded about a sample page by page, optionally only the given keys.
///
/// `GET /sampledb/v2/sample/{sha256}/fact`
///
/// - `sha256`: `sha256` in the path, text.
///
/// Needs `viewSamples`. [Schema](crate::schema::argus::sampledb::v2::sample::LIST_STATIC_FACT).
pub fn list_static_fact(
    session: &rt::Session,
    sha256: impl rt::Arg<String>,
) -> ListStaticFact {
    rt::Call::new(session, &operations::LIST_STATIC_FACT)
        .set("sha256", &rt::Arg::<String>::into_arg(sha256))
        .into()
}

rt::call! {
    /// The call of [`list_static_fact()`], with its optional parameters.
    pub struct ListStaticFact -> ResultStash<Vec<StaticFactResponse>> {
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        sort_by: Vec<ListStaticFactSortBy> => "sortBy",
        /// No item twice.
        key: Vec<String> => "key",
    }
}

/// Records a static fact, as key and value, about a sample and returns it.
///
/// `POST /sampledb/v2/sample/{sha256}/fact`
///
/// - `sha256`: `sha256` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `addSampleFact`. [Schema](crate::schema::argus::sampledb::v2::sample::ADD_STATIC_FACT).
pub fn add_static_fact(
    session: &rt::Session,
    sha256: impl rt::Arg<String>,
    body: &StaticFactAddRequest,
) -> rt::Call<ResultStash<StaticFactResponse>> {
    rt::Call::new(session, &operations::ADD_STATIC_FACT)
        .set("sha256", &rt::Arg::<String>::into_arg(sha256))
        .json(body)
}

/// Lists the links of the sample with the given SHA-256 hash, page by page.
///
/// `GET /sampledb/v2/sample/{sha256}/link`
///
/// - `sha256`: `sha256` in the path, text.
///
/// Needs `viewSampleAnalysis`. [Schema](crate::schema::argus::sampledb::v2::sample::LIST_LINKS).
pub fn list_links(session: &rt::Session, sha256: impl rt::Arg<String>) -> ListLinks {
    rt::Call::new(session, &operations::LIST_LINKS)
        .set("sha256", &rt::Arg::<String>::into_arg(sha256))
        .into()
}

rt::call! {
    /// The call of [`list_links()`], with its optional parameters.
    pub struct ListLinks -> ResultStash<Vec<Link>> {
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
    }
}

/// Links a sample to a reference as parent, child, downloads, loads or executes; returns the link.
///
/// `POST /sampledb/v2/sample/{sha256}/link`
///
/// - `sha256`: `sha256` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `addSampleAnalysis`. [Schema](crate::schema::argus::sampledb::v2::sample::ADD_LINK).
pub fn add_link(
    session: &rt::Session,
    sha256: impl rt::Arg<String>,
    body: &LinkAddRequest,
) -> rt::Call<ResultStash<Link>> {
    rt::Call::new(session, &operations::ADD_LINK)
        .set("sha256", &rt::Arg::<String>::into_arg(sha256))
        .json(body)
}

/// Returns a summary of the links of the sample with the given SHA-256 hash.
///
/// `GET /sampledb/v2/sample/{sha256}/link/summary`
///
/// - `sha256`: `sha256` in the path, text.
///
/// Needs `viewSampleAnalysis`. [Schema](crate::schema::argus::sampledb::v2::sample::GET_LINK_SUMMARY).
pub fn get_link_summary(
    session: &rt::Session,
    sha256: impl rt::Arg<String>,
) -> rt::Call<ResultStash<LinkSummaryResponse>> {
    rt::Call::new(session, &operations::GET_LINK_SUMMARY)
        .set("sha256", &rt::Arg::<String>::into_arg(sha256))
}

/// Returns one link of a sample, by SHA-256 hash and link ID.
///
/// `GET /sampledb/v2/sample/{sha256}/link/{linkID}`
///
/// - `sha256`: `sha256` in the path, text.
/// - `link_id`: `linkID` in the path, uuid.
///
/// Needs `viewSampleAnalysis`. [Schema](crate::schema::argus::sampledb::v2::sample::GET_LINK).
pub fn get_link(
    session: &rt::Session,
    sha256: impl rt::Arg<String>,
    link_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<Link>> {
    rt::Call::new(session, &operations::GET_LINK)
        .set("sha256", &rt::Arg::<String>::into_arg(sha256))
        .set("linkID", &rt::Arg::<rt::Uuid>::into_arg(link_id))
}

/// Downloads the raw bytes of the sample with the given SHA-256 hash.
///
/// `GET /sampledb/v2/sample/{sha256}/raw`
///
/// - `sha256`: `sha256` in the path, text.
///
/// Answers `application/octet-stream`. Needs `downloadRawSample`, `downloadSampleUnrestricted`. [Schema](crate::schema::argus::sampledb::v2::sample::DOWNLOAD_RAW_SAMPLE).
pub fn download_raw_sample(
    session: &rt::Session,
    sha256: impl rt::Arg<String>,
) -> rt::Call<rt::Bytes> {
    rt::Call::new(session, &operations::DOWNLOAD_RAW_SAMPLE)
        .set("sha256", &rt::Arg::<String>::into_arg(sha256))
}

/// Has the sample with the given SHA-256 hash analysed again and returns the job.
///
/// `PUT /sampledb/v2/sample/{sha256}/reanalyse`
///
/// - `sha256`: `sha256` in the path, text.
///
/// Needs `reanalyseSample`. [Schema](crate::schema::argus::sampledb::v2::sample::REANALYSE_SAMPLE).
pub fn reanalyse_sample(
    session: &rt::Session,
    sha256: impl rt::Arg<String>,
) -> rt::Call<ResultStash<JobResponse>> {
    rt::Call::new(session, &operations::REANALYSE_SAMPLE)
        .set("sha256", &rt::Arg::<String>::into_arg(sha256))
}

/// Classifies the sample with the given SHA-256 hash again and returns the classification.
///
/// `PUT /sampledb/v2/sample/{sha256}/reclassify`
///
/// - `sha256`: `sha256` in the path, text.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `reclassifySample`. [Schema](crate::schema::argus::sampledb::v2::sample::RECLASSIFY_SAMPLE).
pub fn reclassify_sample(
    session: &rt::Session,
    sha256: impl rt::Arg<String>,
    body: Option<&SampleReclassifyRequest>,
) -> rt::Call<ResultStash<ClassificationResponse>> {
    rt::Call::new(session, &operations::RECLASSIFY_SAMPLE)
        .set("sha256", &rt::Arg::<String>::into_arg(sha256))
        .maybe_json(body)
}

/// Downloads the sample with the given SHA-256 hash in safe form, as a zip archive.
///
/// `GET /sampledb/v2/sample/{sha256}/safe`
///
/// - `sha256`: `sha256` in the path, text.
///
/// Answers `application/zip`. Needs `downloadSample`, `downloadSampleUnrestricted`. [Schema](crate::schema::argus::sampledb::v2::sample::DOWNLOAD_SAFE_SAMPLE).
pub fn download_safe_sample(
    session: &rt::Session,
    sha256: impl rt::Arg<String>,
) -> rt::Call<rt::Bytes> {
    rt::Call::new(session, &operations::DOWNLOAD_SAFE_SAMPLE)
        .set("sha256", &rt::Arg::<String>::into_arg(sha256))
}

/// Lists the submissions of the sample with the given SHA-256 hash, page by page.
///
/// `GET /sampledb/v2/sample/{sha256}/submission`
///
/// - `sha256`: `sha256` in the path, text.
///
/// Needs `viewSampleSubmission`. [Schema](crate::schema::argus::sampledb::v2::sample::LIST_SUBMISSIONS).
pub fn list_submissions(
    session: &rt::Session,
    sha256: impl rt::Arg<String>,
) -> ListSubmissions {
    rt::Call::new(session, &operations::LIST_SUBMISSIONS)
        .set("sha256", &rt::Arg::<String>::into_arg(sha256))
        .into()
}

rt::call! {
    /// The call of [`list_submissions()`], with its optional parameters.
    pub struct ListSubmissions -> ResultStash<Vec<SubmissionResponse>> {
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
    }
}

/// Adds a submission to a sample, given a challenge token; may answer that the rate limit applies.
///
/// `POST /sampledb/v2/sample/{sha256}/submission`
///
/// - `sha256`: `sha256` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `addSampleSubmission`. [Schema](crate::schema::argus::sampledb::v2::sample::ADD_SUBMISSION).
pub fn add_submission(
    session: &rt::Session,
    sha256: impl rt::Arg<String>,
    body: &SubmissionAddRequest,
) -> rt::Call<ResultStash<SubmissionResponse>> {
    rt::Call::new(session, &operations::ADD_SUBMISSION)
        .set("sha256", &rt::Arg::<String>::into_arg(sha256))
        .json(body)
}

/// Returns one submission of a sample, by SHA-256 hash and submission ID.
///
/// `GET /sampledb/v2/sample/{sha256}/submission/{submissionID}`
///
/// - `sha256`: `sha256` in the path, text.
/// - `submission_id`: `submissionID` in the path, uuid.
///
/// Needs `viewSampleSubmission`. [Schema](crate::schema::argus::sampledb::v2::sample::GET_SUBMISSION).
pub fn get_submission(
    session: &rt::Session,
    sha256: impl rt::Arg<String>,
    submission_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<SubmissionResponse>> {
    rt::Call::new(session, &operations::GET_SUBMISSION)
        .set("sha256", &rt::Arg::<String>::into_arg(sha256))
        .set("submissionID", &rt::Arg::<rt::Uuid>::into_arg(submission_id))
}

/// Lists the verdicts on the sample with the given SHA-256 hash, page by page.
///
/// `GET /sampledb/v2/sample/{sha256}/verdict`
///
/// - `sha256`: `sha256` in the path, text.
///
/// Needs `viewSampleVerdicts`. [Schema](crate::schema::argus::sampledb::v2::sample::LIST_VERDICTS).
pub fn list_verdicts(
    session: &rt::Session,
    sha256: impl rt::Arg<String>,
) -> ListVerdicts {
    rt::Call::new(session, &operations::LIST_VERDICTS)
        .set("sha256", &rt::Arg::<String>::into_arg(sha256))
        .into()
}

rt::call! {
    /// The call of [`list_verdicts()`], with its optional parameters.
    pub struct ListVerdicts -> ResultStash<Vec<VerdictResponse>> {
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        sort_by: Vec<ListVerdictsSortBy> => "sortBy",
    }
}

/// Adds a commented verdict to a sample that overrides its status as malicious or benign.
///
/// `POST /sampledb/v2/sample/{sha256}/verdict`
///
/// - `sha256`: `sha256` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `addSampleVerdict`. [Schema](crate::schema::argus::sampledb::v2::sample::ADD_VERDICT).
pub fn add_verdict(
    session: &rt::Session,
    sha256: impl rt::Arg<String>,
    body: &VerdictAddRequest,
) -> rt::Call<ResultStash<VerdictResponse>> {
    rt::Call::new(session, &operations::ADD_VERDICT)
        .set("sha256", &rt::Arg::<String>::into_arg(sha256))
        .json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /sampledb/v2/sample`: [`simple_search()`](super::simple_search).
    pub static SIMPLE_SEARCH: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.sample.simple_search",
            rt::Method::GET,
            "/sampledb/v2/sample",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("sortBy"),
                rt::Param::query("indexStartTimestamp"),
                rt::Param::query("indexEndTimestamp"),
                rt::Param::query("keywords"),
                rt::Param::query("keywordFieldStrategy"),
                rt::Param::query("keywordMatchStrategy"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSamples"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `POST /sampledb/v2/sample`: [`add_sample()`](super::add_sample).
    pub static ADD_SAMPLE: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.sample.add_sample",
            rt::Method::POST,
            "/sampledb/v2/sample",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/octet-stream"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["submitSample"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `POST /sampledb/v2/sample/search`: [`advanced_search()`](super::advanced_search).
    pub static ADVANCED_SEARCH: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.sample.advanced_search",
            rt::Method::POST,
            "/sampledb/v2/sample/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSamples"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `GET /sampledb/v2/sample/{sha256}`: [`get_sample_meta_data()`](super::get_sample_meta_data).
    pub static GET_SAMPLE_META_DATA: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.sample.get_sample_meta_data",
            rt::Method::GET,
            "/sampledb/v2/sample/{sha256}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sha256")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSamples"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `DELETE /sampledb/v2/sample/{sha256}`: [`delete_sample()`](super::delete_sample).
    pub static DELETE_SAMPLE: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.sample.delete_sample",
            rt::Method::DELETE,
            "/sampledb/v2/sample/{sha256}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sha256")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["deleteSampleCompletely"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `GET /sampledb/v2/sample/{sha256}/analysis`: [`list_analysis()`](super::list_analysis).
    pub static LIST_ANALYSIS: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.sample.list_analysis",
            rt::Method::GET,
            "/sampledb/v2/sample/{sha256}/analysis",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("sha256"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSampleAnalysis"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `POST /sampledb/v2/sample/{sha256}/analysis`: [`add_analysis()`](super::add_analysis).
    pub static ADD_ANALYSIS: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.sample.add_analysis",
            rt::Method::POST,
            "/sampledb/v2/sample/{sha256}/analysis",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sha256")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addSampleAnalysis"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `GET /sampledb/v2/sample/{sha256}/analysis/summary`: [`get_analysis_summary()`](super::get_analysis_summary).
    pub static GET_ANALYSIS_SUMMARY: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.sample.get_analysis_summary",
            rt::Method::GET,
            "/sampledb/v2/sample/{sha256}/analysis/summary",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sha256")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSampleAnalysis"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `GET /sampledb/v2/sample/{sha256}/analysis/{analysisID}`: [`get_analysis()`](super::get_analysis).
    pub static GET_ANALYSIS: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.sample.get_analysis",
            rt::Method::GET,
            "/sampledb/v2/sample/{sha256}/analysis/{analysisID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sha256"), rt::Param::path("analysisID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSampleAnalysis"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `GET /sampledb/v2/sample/{sha256}/analysis/{analysisID}/evidence`: [`list_evidence()`](super::list_evidence).
    pub static LIST_EVIDENCE: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.sample.list_evidence",
            rt::Method::GET,
            "/sampledb/v2/sample/{sha256}/analysis/{analysisID}/evidence",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("sha256"),
                rt::Param::path("analysisID"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSampleAnalysis"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `GET /sampledb/v2/sample/{sha256}/analysis/{analysisID}/evidence/{evidenceID}`: [`get_evidence()`](super::get_evidence).
    pub static GET_EVIDENCE: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.sample.get_evidence",
            rt::Method::GET,
            "/sampledb/v2/sample/{sha256}/analysis/{analysisID}/evidence/{evidenceID}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("sha256"),
                rt::Param::path("analysisID"),
                rt::Param::path("evidenceID"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSampleAnalysis"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `GET /sampledb/v2/sample/{sha256}/analysis/{analysisID}/evidence/{evidenceID}/download`: [`get_evidence_data()`](super::get_evidence_data).
    pub static GET_EVIDENCE_DATA: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.sample.get_evidence_data",
            rt::Method::GET,
            "/sampledb/v2/sample/{sha256}/analysis/{analysisID}/evidence/{evidenceID}/download",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("sha256"),
                rt::Param::path("analysisID"),
                rt::Param::path("evidenceID"),
            ]
        })
        .answers(&["*/*"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSampleAnalysis"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `POST /sampledb/v2/sample/{sha256}/analysis/{analysisID}/evidence/{fileName}`: [`upload_evidence()`](super::upload_evidence).
    pub static UPLOAD_EVIDENCE: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.sample.upload_evidence",
            rt::Method::POST,
            "/sampledb/v2/sample/{sha256}/analysis/{analysisID}/evidence/{fileName}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("sha256"),
                rt::Param::path("analysisID"),
                rt::Param::path("fileName"),
                rt::Param::query("internal"),
                rt::Param::query("potentiallyMalicious"),
            ]
        })
        .body(rt::Body::new("application/octet-stream"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addSampleAnalysisEvidence"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `POST /sampledb/v2/sample/{sha256}/challenge`: [`get_upload_challenge()`](super::get_upload_challenge).
    pub static GET_UPLOAD_CHALLENGE: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.sample.get_upload_challenge",
            rt::Method::POST,
            "/sampledb/v2/sample/{sha256}/challenge",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sha256")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addSampleSubmission"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `GET /sampledb/v2/sample/{sha256}/classification`: [`list_classifications()`](super::list_classifications).
    pub static LIST_CLASSIFICATIONS: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.sample.list_classifications",
            rt::Method::GET,
            "/sampledb/v2/sample/{sha256}/classification",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("sha256"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::query("sortBy"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSamples"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `GET /sampledb/v2/sample/{sha256}/fact`: [`list_static_fact()`](super::list_static_fact).
    pub static LIST_STATIC_FACT: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.sample.list_static_fact",
            rt::Method::GET,
            "/sampledb/v2/sample/{sha256}/fact",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("sha256"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::query("sortBy"),
                rt::Param::query("key"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSamples"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `POST /sampledb/v2/sample/{sha256}/fact`: [`add_static_fact()`](super::add_static_fact).
    pub static ADD_STATIC_FACT: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.sample.add_static_fact",
            rt::Method::POST,
            "/sampledb/v2/sample/{sha256}/fact",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sha256")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addSampleFact"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `GET /sampledb/v2/sample/{sha256}/link`: [`list_links()`](super::list_links).
    pub static LIST_LINKS: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.sample.list_links",
            rt::Method::GET,
            "/sampledb/v2/sample/{sha256}/link",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("sha256"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSampleAnalysis"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `POST /sampledb/v2/sample/{sha256}/link`: [`add_link()`](super::add_link).
    pub static ADD_LINK: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.sample.add_link",
            rt::Method::POST,
            "/sampledb/v2/sample/{sha256}/link",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sha256")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addSampleAnalysis"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `GET /sampledb/v2/sample/{sha256}/link/summary`: [`get_link_summary()`](super::get_link_summary).
    pub static GET_LINK_SUMMARY: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.sample.get_link_summary",
            rt::Method::GET,
            "/sampledb/v2/sample/{sha256}/link/summary",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sha256")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSampleAnalysis"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `GET /sampledb/v2/sample/{sha256}/link/{linkID}`: [`get_link()`](super::get_link).
    pub static GET_LINK: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.sample.get_link",
            rt::Method::GET,
            "/sampledb/v2/sample/{sha256}/link/{linkID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sha256"), rt::Param::path("linkID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSampleAnalysis"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `GET /sampledb/v2/sample/{sha256}/raw`: [`download_raw_sample()`](super::download_raw_sample).
    pub static DOWNLOAD_RAW_SAMPLE: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.sample.download_raw_sample",
            rt::Method::GET,
            "/sampledb/v2/sample/{sha256}/raw",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sha256")] })
        .answers(&["application/octet-stream"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["downloadRawSample", "downloadSampleUnrestricted"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `PUT /sampledb/v2/sample/{sha256}/reanalyse`: [`reanalyse_sample()`](super::reanalyse_sample).
    pub static REANALYSE_SAMPLE: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.sample.reanalyse_sample",
            rt::Method::PUT,
            "/sampledb/v2/sample/{sha256}/reanalyse",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sha256")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["reanalyseSample"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `PUT /sampledb/v2/sample/{sha256}/reclassify`: [`reclassify_sample()`](super::reclassify_sample).
    pub static RECLASSIFY_SAMPLE: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.sample.reclassify_sample",
            rt::Method::PUT,
            "/sampledb/v2/sample/{sha256}/reclassify",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sha256")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["reclassifySample"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `GET /sampledb/v2/sample/{sha256}/safe`: [`download_safe_sample()`](super::download_safe_sample).
    pub static DOWNLOAD_SAFE_SAMPLE: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.sample.download_safe_sample",
            rt::Method::GET,
            "/sampledb/v2/sample/{sha256}/safe",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sha256")] })
        .answers(&["application/zip"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["downloadSample", "downloadSampleUnrestricted"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `GET /sampledb/v2/sample/{sha256}/submission`: [`list_submissions()`](super::list_submissions).
    pub static LIST_SUBMISSIONS: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.sample.list_submissions",
            rt::Method::GET,
            "/sampledb/v2/sample/{sha256}/submission",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("sha256"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSampleSubmission"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `POST /sampledb/v2/sample/{sha256}/submission`: [`add_submission()`](super::add_submission).
    pub static ADD_SUBMISSION: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.sample.add_submission",
            rt::Method::POST,
            "/sampledb/v2/sample/{sha256}/submission",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sha256")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addSampleSubmission"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `GET /sampledb/v2/sample/{sha256}/submission/{submissionID}`: [`get_submission()`](super::get_submission).
    pub static GET_SUBMISSION: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.sample.get_submission",
            rt::Method::GET,
            "/sampledb/v2/sample/{sha256}/submission/{submissionID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sha256"), rt::Param::path("submissionID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSampleSubmission"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `GET /sampledb/v2/sample/{sha256}/verdict`: [`list_verdicts()`](super::list_verdicts).
    pub static LIST_VERDICTS: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.sample.list_verdicts",
            rt::Method::GET,
            "/sampledb/v2/sample/{sha256}/verdict",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("sha256"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::query("sortBy"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSampleVerdicts"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `POST /sampledb/v2/sample/{sha256}/verdict`: [`add_verdict()`](super::add_verdict).
    pub static ADD_VERDICT: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.sample.add_verdict",
            rt::Method::POST,
            "/sampledb/v2/sample/{sha256}/verdict",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sha256")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addSampleVerdict"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &SIMPLE_SEARCH,
        &ADD_SAMPLE,
        &ADVANCED_SEARCH,
        &GET_SAMPLE_META_DATA,
        &DELETE_SAMPLE,
        &LIST_ANALYSIS,
        &ADD_ANALYSIS,
        &GET_ANALYSIS_SUMMARY,
        &GET_ANALYSIS,
        &LIST_EVIDENCE,
        &GET_EVIDENCE,
        &GET_EVIDENCE_DATA,
        &UPLOAD_EVIDENCE,
        &GET_UPLOAD_CHALLENGE,
        &LIST_CLASSIFICATIONS,
        &LIST_STATIC_FACT,
        &ADD_STATIC_FACT,
        &LIST_LINKS,
        &ADD_LINK,
        &GET_LINK_SUMMARY,
        &GET_LINK,
        &DOWNLOAD_RAW_SAMPLE,
        &REANALYSE_SAMPLE,
        &RECLASSIFY_SAMPLE,
        &DOWNLOAD_SAFE_SAMPLE,
        &LIST_SUBMISSIONS,
        &ADD_SUBMISSION,
        &GET_SUBMISSION,
        &LIST_VERDICTS,
        &ADD_VERDICT,
    ];
}
