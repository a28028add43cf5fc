//! Answers of several statuses that turned out to be of one type are that type.

use crate::ir::Api;

pub(super) fn run(api: &mut Api) {
    for operation in api.services.iter_mut().flat_map(|s| &mut s.resources).flat_map(|r| &mut r.operations) {
        let answer = &mut operation.answer;
        let mut filled = answer.cases.iter().filter_map(|case| case.payload.as_ref());
        if let Some(first) = filled.next().cloned()
            && filled.all(|other| *other == first)
        {
            answer.optional = answer.cases.iter().any(|case| case.payload.is_none());
            answer.payload = Some(first);
            answer.cases.clear();
        }
    }
}
