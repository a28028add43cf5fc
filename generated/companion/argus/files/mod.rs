//! Documents and samples, which are uploaded and downloaded as bytes.

#[cfg(feature = "argus-documents-v1")]
mod documents;
#[cfg(feature = "argus-sampledb-v2")]
mod samples;

#[cfg(feature = "argus-documents-v1")]
pub use documents::{Folder, Place, UploadDocument, download_document, upload_document};
#[cfg(feature = "argus-sampledb-v2")]
pub use samples::{add_submission, challenge_token, download_sample, upload_sample};
