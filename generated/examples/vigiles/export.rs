//! The report that the successor can send along with the answer to an upload.

use std::io::Read;
use std::path::PathBuf;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::read::GzDecoder;
use serde_json::{Map, Value};

use super::{Failure, Usage};

/// Where a report goes, and how its name ends.
#[derive(Debug)]
pub(crate) struct Export {
    path: PathBuf,
    extension: String,
}

impl Export {
    /// Takes out of the arguments of an upload what does not go to the server.
    ///
    /// # Errors
    /// When format and path are not given together, or the path is a folder.
    pub(crate) fn take(arguments: &mut Map<String, Value>) -> Result<Option<Export>, Failure> {
        let path = arguments.remove("export_path").and_then(|path| path.as_str().map(PathBuf::from));
        let text = |name: &str| arguments.get(name).and_then(Value::as_str).map(str::to_owned);
        let format = text("export_format");
        let notation = text("cyclonedx_format");
        let is_upload = arguments.contains_key("manifest");
        if is_upload && !format.as_ref().is_some_and(|format| format.starts_with("cyclonedx")) {
            arguments.retain(|name, _| !name.starts_with("cyclonedx_"));
        }
        match (path, format) {
            (None, None) => Ok(None),
            (Some(path), Some(_)) if path.is_dir() => Err(Usage(format!("{} is a folder", path.display())).into()),
            (Some(path), Some(format)) => {
                let extension = match format.as_str() {
                    format if format.starts_with("pdf") => "pdf".to_owned(),
                    format if format.starts_with("cyclonedx") => notation.unwrap_or_else(|| "json".into()),
                    format => format.to_owned(),
                };
                Ok(Some(Export { path, extension }))
            }
            _ => Err(Usage("--export-format and --export-path go together".into()).into()),
        }
    }
}

/// Takes the report out of an answer, and writes it with the ending of its format if it is wanted; where it is.
///
/// # Errors
/// When the report can't be read or the file not be written.
pub(crate) fn written(export: Option<&Export>, answer: &mut Map<String, Value>) -> Result<Option<PathBuf>, Failure> {
    let (Some(Value::String(report)), Some(export)) = (answer.remove("exported_report"), export) else {
        return Ok(None);
    };
    let mut bytes = Vec::new();
    GzDecoder::new(&STANDARD.decode(report)?[..]).read_to_end(&mut bytes)?;
    let path = export.path.with_extension(&export.extension);
    std::fs::write(&path, bytes)?;
    Ok(Some(path))
}
