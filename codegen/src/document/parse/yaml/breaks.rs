//! Characters that the parser takes for line breaks, as YAML 1.1 had it. In YAML 1.2 they are text like any other.

use std::borrow::Cow;

use serde_json::Value;

/// Each with what stands for it while the text is read: as long, and in no text that anybody wrote.
const BREAKS: [(char, char); 3] = [('\u{85}', '\u{7fb}'), ('\u{2028}', '\u{e000}'), ('\u{2029}', '\u{e001}')];

/// The text for the parser. As it is where nothing has to be hidden, or nothing can be.
pub(super) fn hidden(text: &str) -> Cow<'_, str> {
    let has = |wanted: fn(&(char, char)) -> char| text.contains(BREAKS.map(|pair| wanted(&pair)));
    if !has(|pair| pair.0) || has(|pair| pair.1) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(
        BREAKS.iter().fold(text.to_owned(), |text, (real, other)| text.replace(*real, other.encode_utf8(&mut [0; 4]))),
    )
}

/// Puts the characters back that were hidden.
pub(super) fn shown(value: &mut Value) {
    match value {
        Value::String(text) => *text = back(text),
        Value::Array(items) => items.iter_mut().for_each(shown),
        Value::Object(members) => {
            for (key, mut value) in std::mem::take(members) {
                shown(&mut value);
                members.insert(back(&key), value);
            }
        }
        _ => {}
    }
}

fn back(text: &str) -> String {
    BREAKS.iter().fold(text.to_owned(), |text, (real, other)| text.replace(*other, real.encode_utf8(&mut [0; 4])))
}
