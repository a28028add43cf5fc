//! The functions for documents and samples.

use serde_json::{Map, Value, json};
use specwright_apis::argus::documents::v1::DocumentAccessMode;
use specwright_apis::argus::files::{self, Folder, Place};
use specwright_apis::runtime::{Response, Session};

use super::super::engine::Failure;
use super::super::fields::Fields;
use super::super::json::{from_base64, marker, to_base64};
use super::super::world::World;
use super::Note;
use super::binding::Bound;
use super::plan::CallPlan;

/// Does what a step says. The note gets the operation that is called in the end.
///
/// # Errors
/// When there is no such function, or as it does.
pub(crate) async fn run(
    operation: &str,
    args: Map<String, Value>,
    session: &Session,
    world: &World,
    note: &mut Note,
) -> Result<Value, Failure> {
    let given = args.into_iter().filter(|(_, value)| !value.is_null()).collect();
    let mut args = Fields::of("the arguments", Value::Object(given))?;
    match operation.strip_prefix("argus.files.") {
        Some("documents.upload_document") => upload_document(&mut args, session, world, note).await,
        Some("documents.download_document") => download_document(&mut args, session, world, note).await,
        Some("sampledb.upload_sample") => {
            let content = content(&mut args)?;
            end(args)?;
            note.bound = bound("argus.sampledb.v2.sample.add_sample", json!({}), session)?;
            json(world.send(files::upload_sample(session, content).raw()).await?)
        }
        Some("sampledb.download_sample") => {
            let sha256 = wanted(&mut args, "sha256")?;
            end(args)?;
            note.bound = bound("argus.sampledb.v2.sample.download_raw_sample", json!({"sha256": sha256}), session)?;
            bytes(world.send(files::download_sample(session, sha256).raw()).await?)
        }
        Some("sampledb.add_submission") => add_submission(args, session, world, note).await,
        _ => Err(Failure::Unbound(format!("there is no function {operation}"))),
    }
}

async fn upload_document(
    args: &mut Fields,
    session: &Session,
    world: &World,
    note: &mut Note,
) -> Result<Value, Failure> {
    let (media_type, name, content) = (wanted(args, "mime_type")?, wanted(args, "name")?, content(args)?);
    let (folder, customer) = (place(args, "folder")?, text(args, "customer")?);
    let mut said = Map::new();
    for option in ["accessMode", "createMissing", "overwriteExisting", "skipNotification"] {
        said.extend(args.take(option).map(|value| (option.to_owned(), value)));
    }
    end(args.clone())?;
    let flag = |name: &str| said.get(name).and_then(Value::as_bool);
    let mut named = said.clone();
    named.insert("documentName".to_owned(), json!(name));
    let folder: Folder = match &folder {
        Value::Number(id) => {
            named.insert("folderID".to_owned(), json!(id));
            named.remove("createMissing");
            note.bound =
                bound("argus.documents.v1.folder.path.folder_path_access.add_document_raw", json!(named), session)?;
            id.as_i64().unwrap_or_default().into()
        }
        path => {
            let path = path.as_str().unwrap_or_default();
            named.insert("parentFolderPath".to_owned(), json!(rooted(path)));
            named.extend(customer.clone().map(|customer| ("customer".to_owned(), json!(customer))));
            note.bound = bound("argus.documents.v1.document.add_document_by_path_raw", json!(named), session)?;
            let place = match customer {
                Some(customer) => Place::of_customer(customer, path),
                None => path.into(),
            };
            match flag("createMissing") {
                Some(true) => Folder::created(place),
                _ => place.into(),
            }
        }
    };
    let mut call = files::upload_document(session, folder, name, &media_type, content);
    if let Some(mode) = said.get("accessMode").and_then(Value::as_str) {
        call = call.access_mode(DocumentAccessMode::from(mode));
    }
    if let Some(overwrite) = flag("overwriteExisting") {
        call = call.overwrite_existing(overwrite);
    }
    if let Some(skip) = flag("skipNotification") {
        call = call.skip_notification(skip);
    }
    json(world.send(call.call().raw()).await?)
}

async fn download_document(
    args: &mut Fields,
    session: &Session,
    world: &World,
    note: &mut Note,
) -> Result<Value, Failure> {
    let (document, customer) = (place(args, "document")?, text(args, "customer")?);
    end(args.clone())?;
    let place: Place = match &document {
        Value::Number(id) => {
            let named = json!({"documentID": id});
            note.bound = bound("argus.documents.v1.document.get_document_content_by_id", named, session)?;
            id.as_i64().unwrap_or_default().into()
        }
        path => {
            let path = path.as_str().unwrap_or_default();
            let rooted = rooted(path);
            let (folder, name) = rooted.rsplit_once('/').unwrap_or_default();
            let mut named = json!({"parentFolderPath": folder, "documentName": name});
            if let Some(customer) = &customer {
                named["customer"] = json!(customer);
            }
            note.bound = bound("argus.documents.v1.document.get_document_content_by_path", named, session)?;
            match customer {
                Some(customer) => Place::of_customer(customer, path),
                None => path.into(),
            }
        }
    };
    bytes(world.send(files::download_document(session, place)).await?)
}

async fn add_submission(mut args: Fields, session: &Session, world: &World, note: &mut Note) -> Result<Value, Failure> {
    let (sha256, content) = (wanted(&mut args, "sha256")?, content(&mut args)?);
    let agent = json!({
        "name": wanted(&mut args, "user_agent_name")?,
        "version": wanted(&mut args, "user_agent_version")?,
    });
    let token = world.run(files::challenge_token(session, &sha256, content)).await?;
    let mut named = args.rest();
    named.insert("sha256".to_owned(), json!(sha256));
    named.insert("userAgent".to_owned(), agent);
    named.insert("challengeToken".to_owned(), json!({"id": token.id.as_str(), "sha256": token.sha256}));
    let bound = bound("argus.sampledb.v2.sample.add_submission", json!(named), session)?;
    note.bound = bound.clone();
    let Some(bound) = bound else { return Err(Failure::Unbound("there is no such operation".to_owned())) };
    json(world.send(bound.call(session, world)).await?)
}

/// The call of an operation, for the rules.
fn bound(operation: &str, args: Value, session: &Session) -> Result<Option<Bound>, Failure> {
    let Value::Object(args) = args else { return Ok(None) };
    Bound::new(&CallPlan::of(operation, args), session.base_url()).map(Some).map_err(Failure::Unbound)
}

fn json(answer: Response) -> Result<Value, Failure> {
    Ok(answer.json()?)
}

fn bytes(answer: Response) -> Result<Value, Failure> {
    Ok(json!({"$bytes_base64": to_base64(answer.bytes())}))
}

/// A path with a slash before it and none after it.
fn rooted(path: &str) -> String {
    format!("/{}", path.trim_matches('/'))
}

/// No argument is left.
fn end(args: Fields) -> Result<(), Failure> {
    args.end().map_err(Failure::Unbound)
}

fn wanted(args: &mut Fields, name: &str) -> Result<String, Failure> {
    text(args, name)?.ok_or_else(|| Failure::Unbound(format!("the argument {name} is missing")))
}

/// A text, also of a number.
fn text(args: &mut Fields, name: &str) -> Result<Option<String>, Failure> {
    Ok(args.take(name).map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned)))
}

/// An ID or a path.
fn place(args: &mut Fields, name: &str) -> Result<Value, Failure> {
    match args.take(name) {
        Some(place @ (Value::Number(_) | Value::String(_))) => Ok(place),
        _ => Err(Failure::Unbound(format!("the argument {name} is missing"))),
    }
}

/// What is uploaded.
fn content(args: &mut Fields) -> Result<Vec<u8>, Failure> {
    let data = args.take("data").ok_or_else(|| Failure::Unbound("the argument data is missing".to_owned()))?;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    match (marker(&data), &data) {
        (Some(("bytes", bytes)), _) => Ok(text(bytes).into_bytes()),
        (Some(("bytes_base64", bytes)), _) => from_base64(&text(bytes)).map_err(Failure::Unfit),
        (Some(("file", file)), _) => Ok(text(&file["text"]).into_bytes()),
        (None, Value::String(text)) => Ok(text.clone().into_bytes()),
        _ => Err(Failure::Unbound(format!("data is {data}"))),
    }
}
