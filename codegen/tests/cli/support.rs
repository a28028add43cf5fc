//! Running the program, and a server for it to call.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

/// The description of a library that the example has.
pub(crate) const LIBRARY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/build-script/library.yaml");

/// The program with these arguments, and an environment that says nothing to it.
pub(crate) fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_specwright"));
    command.args(arguments).env_remove("http_proxy").env_remove("HTTP_PROXY").env_remove("ALL_PROXY");
    command
}

/// What became of a run.
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl From<Output> for Run {
    fn from(output: Output) -> Run {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
        Run { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }
}

pub(crate) fn run(arguments: &[&str]) -> Run {
    command(arguments).stdin(Stdio::null()).output().expect("it runs").into()
}

/// A run that reads this.
pub(crate) fn feed(arguments: &[&str], input: &str) -> Run {
    feed_command(&mut command(arguments), input)
}

pub(crate) fn feed_command(command: &mut Command, input: &str) -> Run {
    let pipes = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = pipes.spawn().expect("it runs");
    let mut stdin = child.stdin.take().expect("a pipe");
    let input = input.to_owned();
    // A run that is over before it has read all closes the pipe.
    let fed = std::thread::spawn(move || drop(stdin.write_all(input.as_bytes())));
    let output = child.wait_with_output().expect("it ends");
    fed.join().expect("fed");
    output.into()
}

/// Calls, a line each; their answers in the same order.
pub(crate) fn each(arguments: &[&str], calls: &[Value]) -> (Vec<Value>, Run) {
    let input: String = calls.iter().map(|call| format!("{call}\n")).collect();
    let run = feed(&[&["call", "--each"], arguments].concat(), &input);
    let answers = run.out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    (answers, run)
}

/// A folder that goes away with its value.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("specwright-cli-{}-{name}", std::process::id()));
        drop(std::fs::remove_dir_all(&path));
        std::fs::create_dir_all(&path).expect("a folder");
        Folder(path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// The path of a file in it, as text.
    pub(crate) fn file(&self, name: &str) -> String {
        self.0.join(name).to_str().expect("text").to_owned()
    }

    pub(crate) fn write(&self, name: &str, text: &str) -> String {
        let path = self.0.join(name);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        std::fs::write(&path, text).expect("a file");
        self.file(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

/// A description of these operations (each a line of `paths`), as a file.
pub(crate) fn description(folder: &Folder, paths: Value) -> String {
    let tree = json!({"openapi": "3.0.3", "info": {"title": "Test", "version": "1"}, "paths": paths});
    folder.write("api.json", &tree.to_string())
}

/// Starts a server that answers with what it was asked; its URL. It lives as long as the test program.
pub(crate) fn echo() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            std::thread::spawn(move || serve(stream));
        }
    });
    url
}

/// Answers requests of one connection until it is closed.
fn serve(stream: TcpStream) {
    let mut reader = BufReader::new(stream.try_clone().expect("a stream"));
    let mut writer = stream;
    while let Some((target, request)) = request(&mut reader) {
        let (status, media_type, body) = match target.as_str() {
            "/text" => ("200 OK", "text/plain", b"plain \xc3\xbc".to_vec()),
            "/bytes" => ("200 OK", "application/octet-stream", vec![0, 159, 146, 150]),
            "/missing" => ("404 Not Found", "application/problem+json", br#"{"title":"gone"}"#.to_vec()),
            "/empty" => ("204 No Content", "", Vec::new()),
            "/digits" => ("200 OK", "application/json", b"{\n \"n\": 123456789012345678901234567890.10\n}".to_vec()),
            // Never answered; the connection is held until the caller has had enough.
            "/slow" => continue,
            _ => ("200 OK", "application/json", request.to_string().into_bytes()),
        };
        let cookies = if target == "/text" { "set-cookie: a=1\r\nset-cookie: b=2\r\n" } else { "" };
        let length = if body.is_empty() { String::new() } else { format!("content-length: {}\r\n", body.len()) };
        let media_type = if media_type.is_empty() { String::new() } else { format!("content-type: {media_type}\r\n") };
        let head = format!("HTTP/1.1 {status}\r\n{media_type}{length}{cookies}\r\n");
        if writer.write_all(&[head.as_bytes(), &body].concat()).is_err() {
            return;
        }
    }
}

/// The next request: its target, and all of it as JSON.
fn request(reader: &mut BufReader<TcpStream>) -> Option<(String, Value)> {
    let mut line = String::new();
    reader.read_line(&mut line).ok().filter(|read| *read > 0)?;
    let mut words = line.split_whitespace();
    let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
    let mut headers = BTreeMap::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let Some((name, value)) = line.trim_end().split_once(':') else { break };
        headers.insert(name.to_lowercase(), value.trim().to_owned());
    }
    let length = headers.get("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    let body = String::from_utf8_lossy(&body).into_owned();
    Some((target.clone(), json!({"method": method, "target": target, "headers": headers, "body": body})))
}
