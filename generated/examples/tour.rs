//! The ways to call an operation and to look at one. It is compiled with the tests; running it needs a server.

use std::time::Duration;

use specwright_apis::argus::cases::v2::{CommentAddRequest, case};
use specwright_apis::argus::{self};
use specwright_apis::runtime::{Error, Method, Session};
use specwright_apis::schema;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let session = Session::builder(&argus::API).api_key("key").build()?;
    calls(&session).await?;
    lookups();
    Ok(())
}

async fn calls(session: &Session) -> Result<(), Error> {
    // Required parameters and the body are arguments; optional ones are set on the call.
    let found = case::simple_case_search(session).limit(10).keywords(["phishing"]).await?;
    println!("{:?} cases in all", found.count);

    let comment = CommentAddRequest::new("Seen again.").internal(true);
    case::add_comment(session, 42, &comment).await?;

    // What every call can be told, whatever the operation.
    let call = case::get_case_metadata_by_id(session, 42).skip_redirect(true).call();
    call.header("X-Trace", "7").attempt_timeout(Duration::from_secs(5)).await?;

    // Status, headers and bytes; and what no description knows.
    let export = case::simple_case_search(session).call().header("Accept", "text/csv").raw().await?;
    println!("{} bytes of {}", export.bytes().len(), export.media_type());
    session.request(Method::GET, "/cases/v2/case/42").query("undocumented", true).await?;

    // An error says what failed and keeps all that came back.
    if let Err(error) = case::get_case_metadata_by_id(session, 1).await {
        println!("{error}");
        println!("{:?} {:?} {}", error.status(), error.messages(), error.body().len());
    }
    Ok(())
}

fn lookups() {
    // By its name, or by the path of its function with `schema` before it.
    let by_name = schema::operation("argus.cases.v2.case.add_comment");
    let by_path = &schema::argus::cases::v2::case::ADD_COMMENT;
    println!("{} {} needs {:?}", by_path.method, by_path.path, by_path.permissions);
    println!("known: {}; in all: {}", by_name.is_some(), schema::operations().count());

    // The operation as its description defines it, as JSON.
    println!("{}", by_path.definition().unwrap_or_default());
}
