//! Answers that differ by status, as enums.

use super::resource::{Place, received};
use super::{Context, print};
use crate::ir::Case;
use crate::names::case::source;

/// The successes of an operation, where they differ.
pub(super) fn answer(context: &Context<'_>, place: &Place<'_>) -> Option<String> {
    let cases = &place.operation.answer.cases;
    let (name, variants) = &place.names.answer;
    let docs = format!("What [`{}()`] answers, by status.", source(&place.names.function));
    (!cases.is_empty()).then(|| statuses(context, "answer", &docs, name, variants, cases))
}

/// The errors of an operation, where they differ. Those of an earlier one that has the same get another name.
pub(super) fn error(context: &Context<'_>, place: &Place<'_>, before: &[Place<'_>]) -> Option<String> {
    let cases = &place.operation.errors;
    if !place.operation.has_error_cases() {
        return None;
    }
    let (name, variants) = &place.names.error;
    let docs =
        format!("What [`{}()`] answers when it fails: `error.typed::<{name}>()`.", source(&place.names.function));
    let same = before.iter().find(|other| other.operation.has_error_cases() && other.operation.errors == *cases);
    Some(match same {
        Some(same) => format!("/// {docs}\npub type {name} = {};\n", same.names.error.0),
        None => statuses(context, "error", &docs, name, variants, cases),
    })
}

fn statuses(context: &Context<'_>, kind: &str, docs: &str, name: &str, variants: &[String], cases: &[Case]) -> String {
    let mut text = format!("rt::statuses! {{\n    {kind}\n    /// {docs}\n    pub enum {name} {{\n");
    for (case, variant) in cases.iter().zip(variants) {
        let ty = case.payload.as_ref().map(|payload| format!("({})", print::ty(&received(context, payload))));
        let status = print::literal(&case.status);
        text.push_str(&format!("        {variant}{} => {status},\n", ty.unwrap_or_default()));
    }
    text + "    }\n}\n"
}
