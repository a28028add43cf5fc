//! Samples of the malware database.

use specwright_runtime as rt;
use specwright_runtime::auth::sha256 as digest;

use super::super::super::ResultStash;
use super::super::super::sampledb::v2::sample::{self, download_raw_sample, get_upload_challenge};
use super::super::super::sampledb::v2::{
    ChallengeTokenRequest, SampleCompleteUploadResponse, SubmissionAddRequest,
};

/// Uploads a sample: bytes, or a stream of them ([`rt::RequestBody::stream`]).
pub fn upload_sample(
    session: &rt::Session,
    content: impl Into<rt::RequestBody>,
) -> rt::Call<ResultStash<SampleCompleteUploadResponse>> {
    sample::add_sample(session, Some(content.into()))
}

/// Downloads a sample as it was uploaded, by its SHA-256 in hexadecimal. Take care: it may be malicious.
pub fn download_sample(session: &rt::Session, sha256: impl rt::Arg<String>) -> rt::Call<rt::Bytes> {
    download_raw_sample(session, sha256)
}

/// Submits a sample that the server may have already, and uploads it only if it has not.
///
/// `submission` makes the request from the token by which the server knows that the caller has the sample.
///
/// ```no_run
/// # use specwright_apis::{argus, runtime::{Error, Session}};
/// # async fn run(session: Session, sha256: String, content: Vec<u8>) -> Result<(), Error> {
/// use argus::sampledb::v2::{SubmissionAddRequest, UserAgentRequest};
///
/// let agent = UserAgentRequest::new("scanner", "1.0");
/// let submission = |token| SubmissionAddRequest::new(token, "invoice.exe", agent);
/// argus::files::add_submission(&session, &sha256, content, submission).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// As the calls; besides, when the server gives no challenge.
pub async fn add_submission(
    session: &rt::Session,
    sha256: &str,
    content: impl Into<rt::Bytes>,
    submission: impl FnOnce(ChallengeTokenRequest) -> SubmissionAddRequest,
) -> Result<sample::AddSubmissionAnswer, rt::Error> {
    let token = challenge_token(session, sha256, content).await?;
    sample::add_submission(session, sha256, &submission(token)).await
}

/// A token by which the server knows that the caller has a sample: the digest of a part that the server names. A
/// sample that the server does not have (422) is uploaded, which brings a token too.
///
/// # Errors
/// As the calls; besides, when the server gives no challenge.
pub async fn challenge_token(
    session: &rt::Session,
    sha256: &str,
    content: impl Into<rt::Bytes>,
) -> Result<ChallengeTokenRequest, rt::Error> {
    let content = content.into();
    let asked = match get_upload_challenge(session, sha256).raw().await {
        Err(error) if error.status() == Some(rt::StatusCode::UNPROCESSABLE_ENTITY) => {
            let uploaded = upload_sample(session, content).raw().await?;
            let answer: rt::Value = uploaded.clone().json()?;
            let challenge = &answer["data"]["challenge"];
            return match (challenge["id"].as_str(), challenge["sha256"].as_str()) {
                (Some(id), Some(proof)) => Ok(ChallengeTokenRequest::new(id, proof)),
                _ => Err(uploaded.unfit("the answer to the upload has no challenge")),
            };
        }
        asked => asked?,
    };
    let answer: rt::Value = asked.clone().json()?;
    let challenge = &answer["data"];
    let number = |name: &str| usize::try_from(challenge[name].as_u64()?).ok();
    let (Some(id), Some(offset), Some(length)) = (challenge["id"].as_str(), number("offset"), number("length")) else {
        return Err(asked.unfit("the answer has no challenge"));
    };
    let begin = offset.min(content.len());
    let end = begin.saturating_add(length).min(content.len());
    let proof: String = digest(&content[begin..end]).iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(ChallengeTokenRequest::new(id, proof))
}
