//! Calls of the generated clients, which the AutoRest test server judges: it answers, and counts as a scenario, only
//! what it likes. `tests/verdict.rs` reads the counts.
//!
//! `SPECWRIGHT_AUTOREST` is the server's URL, `SPECWRIGHT_AUTOREST_DOCUMENTS` the folder of its documents, which was
//! read when this crate was built; see `runtime/tests/servers/autorest.sh`.

#[cfg(documents)]
mod areas;

/// Without the server there is nothing to call; where all checks run, that must not go unseen.
#[test]
fn the_server_is_named() {
    if cfg!(documents) && std::env::var_os("SPECWRIGHT_AUTOREST").is_some() {
        return;
    }
    let message = "SPECWRIGHT_AUTOREST and SPECWRIGHT_AUTOREST_DOCUMENTS name no server";
    assert!(std::env::var_os("CI").is_none(), "{message}");
    eprintln!("SKIPPED, for {message}");
}
