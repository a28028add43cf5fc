//! No secret is shown, of no kind of credentials: each is used in every way that can fail, with a server that repeats
//! what it was sent, and all that can be seen of it is searched.

mod kinds;
mod seen;
mod server;

use seen::{Seen, forms};
use server::{MOODS, Server, TOKENS};

#[tokio::test]
async fn secrets_are_not_shown() {
    for kind in kinds::all() {
        let mut sent = String::new();
        for mood in MOODS {
            let (server, seen) = (Server::new(mood), Seen::default());
            let tracing = tracing::subscriber::set_default(seen.clone());
            ways(&kind, &server, &seen).await;
            drop(tracing);
            let shown = seen.text();
            assert!(shown.contains("Session"), "{}: nothing was seen", kind.name);
            let secrets = kind.secrets.iter().chain(&TOKENS);
            for form in secrets.flat_map(|secret| forms(secret)).chain(["s3cr3t-cookie".to_owned()]) {
                let line = shown.lines().find(|line| line.contains(&form));
                assert_eq!(line, None, "{} shows {form:?} when the server is {mood:?}", kind.name);
            }
            sent += &server.sent();
        }
        for part in kind.sent {
            assert!(sent.contains(part), "{} never sent {part}:\n{sent}", kind.name);
        }
    }
}

/// Uses credentials in each way.
async fn ways(kind: &kinds::Kind, server: &Server, seen: &Seen) {
    let (session, others) = (kind.make)(server, seen);
    let call = || (kind.call)(&session);
    for _ in 0..2 {
        seen.add(&(&session, call()));
        others.iter().for_each(|other| seen.add(&**other));
        seen.add(&call().into_request());
        match call().dry_run().await {
            Ok(dry) => seen.add_dry_run(&dry),
            Err(error) => seen.add_error(&error),
        }
        if let Err(error) = session.authenticate().await {
            seen.add_error(&error);
        }
        match call().await {
            Ok(answer) => {
                seen.add(&answer);
                // What a caller makes of an answer that is none.
                if let Err(error) = answer.clone().json::<Vec<u8>>() {
                    seen.add_error(&error);
                }
                seen.add_error(&answer.unfit("it is not what was asked for"));
            }
            Err(error) => seen.add_error(&error),
        }
        for error in (kind.more)(&session).await {
            seen.add_error(&error);
        }
    }
    if let Err(error) = session.close().await {
        seen.add_error(&error);
    }
    others.iter().for_each(|other| seen.add(&**other));
}
