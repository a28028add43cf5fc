//! Prints the user that an API key belongs to.
//!
//! With `ARGUS_API_URL` and `ARGUS_API_KEY` set, asks that server; with neither, a server of its own on loopback,
//! which answers by a script.

use std::error::Error;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;

use specwright_apis::argus;
use specwright_apis::runtime::Session;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (url, key) = match (std::env::var("ARGUS_API_URL"), std::env::var("ARGUS_API_KEY")) {
        (Ok(url), Ok(key)) => (url, key),
        (Err(_), Err(_)) => (scripted()?, "a key".to_owned()),
        _ => return Err("set both ARGUS_API_URL and ARGUS_API_KEY, or neither".into()),
    };

    let session = Session::builder(&argus::API).base_url(url).api_key(key).build()?;
    match argus::currentuser::v1::user::get_current_user(&session).await {
        Ok(answer) => println!("{:#?}", answer.into_data()),
        Err(error) if error.is_authentication() => println!("the key is not accepted: {error}"),
        Err(error) => return Err(error.into()),
    }
    Ok(())
}

/// Starts a server that answers one request, and returns its URL.
fn scripted() -> Result<String, Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("http://{}", listener.local_addr()?);
    thread::spawn(move || -> std::io::Result<()> {
        let (mut stream, _) = listener.accept()?;
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            stream.read_exact(&mut byte)?;
            request.push(byte[0]);
        }
        let known = String::from_utf8_lossy(&request).to_lowercase().contains("argus-api-key: a key");
        let (status, body) = if known {
            let user = r#"{"id": 7, "userName": "jdoe", "name": "Jane Doe", "language": "ENGLISH"}"#;
            ("200 OK", format!(r#"{{"responseCode": 200, "messages": [], "data": {user}}}"#))
        } else {
            ("401 Unauthorized", r#"{"responseCode": 401, "messages": [{"message": "unknown key"}]}"#.to_owned())
        };
        let head =
            format!("HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n", body.len());
        stream.write_all((head + &body).as_bytes())
    });
    Ok(url)
}
