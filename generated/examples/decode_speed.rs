//! Prints how long it takes to decode a list of cases, in nanoseconds a case. See `cargo xtask bench`.

use std::time::Instant;

use specwright_apis::argus::cases::v2::{CaseVo, ResultStash};

/// Rounds; the fastest counts, as it was disturbed the least.
const ROUNDS: usize = 40;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let cases: Vec<String> = (0..500).map(case).collect();
    let text = format!(r#"{{"responseCode":200,"count":500,"size":500,"messages":[],"data":[{}]}}"#, cases.join(","));
    let mut best = f64::MAX;
    for _ in 0..ROUNDS {
        let before = Instant::now();
        let answer: ResultStash<Vec<CaseVo>> = serde_json::from_str(&text)?;
        let nanoseconds = before.elapsed().as_nanos() as f64;
        best = best.min(nanoseconds / answer.into_data().map_or(0, |cases| cases.len()) as f64);
    }
    println!("{best:.0}");
    Ok(())
}

/// A case with most of its members.
fn case(id: usize) -> String {
    let user = format!(
        r#"{{"id":{id},"userName":"user{id}","name":"User {id}","type":"user","customer":{{"id":1,"name":"Customer","shortName":"c"}},"domain":{{"id":1,"name":"MNEMONIC"}}}}"#
    );
    format!(
        r#"{{"id":{id},"subject":"Subject of case {id}","description":"A description with some \"quotes\" and a line\nmore","descriptionTextFormat":"plainText","type":"securityIncident","status":"workingSoc","priority":"high","accessMode":"roleBased","createdTimestamp":1700000000123,"createdTime":"2023-11-14T22:13:20.123Z","lastUpdatedTimestamp":1700000000456,"closedTimestamp":0,"createdByUser":{user},"assignedUser":{user},"assignedTech":{user},"lastUpdatedByUser":{user},"customer":{{"id":1,"name":"Customer","shortName":"c","domain":{{"id":1,"name":"MNEMONIC"}}}},"category":{{"id":3,"name":"Category","shortName":"cat"}},"flags":["INTERNAL","HAS_EVENTS","NOTIFIED"],"initialPriority":"low","initialStatus":"pendingSoc","unknownMember":{{"a":[1,2,3]}}}}"#
    )
}
