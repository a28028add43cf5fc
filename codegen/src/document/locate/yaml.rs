//! Where the members of block style YAML stand, by indentation. Flow style parts are found at their start.

use std::collections::HashMap;

/// The values in the container whose key or dash stands at this offset, by their keys; a value stands where its key
/// or its dash does. The root has neither.
pub(super) fn children(text: &str, (offset, length): (usize, usize), root: bool) -> HashMap<String, (usize, usize)> {
    let mut children: Vec<(String, usize)> = Vec::new();
    let mut start = offset;
    let end = offset + length;
    let mut outer = None;
    if !root {
        let column = text[..offset].rsplit('\n').next().map_or(0, str::len);
        let Some(skipped) = head(&text[offset..end]) else { return HashMap::new() };
        start += skipped;
        outer = Some(column);
    }
    // The indentation of the members, and whether they are items.
    let mut level: Option<(usize, bool)> = None;
    for line in text[start..end].split_inclusive('\n') {
        let body = line.trim_start_matches(' ');
        let at = start + line.len() - body.len();
        start += line.len();
        if body.trim().is_empty() || body.starts_with(['#', '%']) || body.starts_with("---") {
            continue;
        }
        // The first line may begin after a key or a dash.
        let indent = at - text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let is_item = after_dash(body).is_some();
        // A list may stand right below its key.
        let inside = |outer: usize| indent > outer || indent == outer && is_item;
        if level.is_none() && !outer.is_none_or(inside) {
            break;
        }
        let (members, items) = *level.get_or_insert((indent, is_item));
        if indent < members || indent == members && items && !is_item {
            break;
        }
        if indent == members && is_item == items {
            let key = if items { Some(children.len().to_string()) } else { key(body) };
            children.extend(key.map(|key| (key, at)));
        }
    }
    let ends: Vec<usize> = children.iter().skip(1).map(|(_, at)| *at).chain([end]).collect();
    // Of a key that stands there twice, the first is meant.
    children.into_iter().zip(ends).rev().map(|((key, at), end)| (key, (at, end - at))).collect()
}

/// How much of a member stands before its value: its dash, or its key and all of that line. None when the value is
/// no block.
fn head(member: &str) -> Option<usize> {
    if let Some(rest) = after_dash(member) {
        return Some(member.len() - rest.len());
    }
    let line = member.lines().next().unwrap_or_default();
    let value = after_key(line).trim();
    let block = value.is_empty() || value.starts_with(['#', '&', '!']);
    block.then(|| member.find('\n').map_or(member.len(), |newline| newline + 1))
}

/// What follows the dash of an item of a list.
fn after_dash(body: &str) -> Option<&str> {
    let rest = body.strip_prefix('-').filter(|rest| rest.is_empty() || rest.starts_with([' ', '\r', '\n']));
    rest.map(|rest| rest.trim_start_matches(' '))
}

/// The key that a line begins with.
fn key(body: &str) -> Option<String> {
    let (key, _) = split(body)?;
    Some(match key.as_bytes() {
        [b'"', ..] => serde_json::from_str(key).unwrap_or_else(|_| key.trim_matches('"').to_owned()),
        [b'\'', inner @ .., b'\''] => String::from_utf8_lossy(inner).replace("''", "'"),
        _ => key.to_owned(),
    })
}

fn after_key(body: &str) -> &str {
    split(body).map_or("", |(_, value)| value)
}

/// A key, quoted as it is, and what follows its colon.
fn split(body: &str) -> Option<(&str, &str)> {
    let quote = body.chars().next().filter(|c| matches!(c, '"' | '\''));
    let mut quoted = quote.is_some();
    let mut escaped = false;
    for (index, c) in body.char_indices().skip(usize::from(quoted)) {
        let ends = Some(c) == quote && !escaped;
        escaped = c == '\\' && quote == Some('"') && !escaped;
        if quoted {
            quoted = !ends;
        } else if c == ':' && body[index + 1..].chars().next().is_none_or(char::is_whitespace) {
            return Some((body[..index].trim_end(), &body[index + 1..]));
        } else if ends {
            // Twice inside single quotes it stands for itself.
            quoted = true;
        }
    }
    None
}
