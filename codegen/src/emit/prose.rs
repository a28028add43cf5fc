//! Descriptions of several lines: what CommonMark and HTML say in them, as doc comments.

use super::docs::{address, line, plain};

/// The lines of a description as rustdoc is to read them. Blocks of code stay blocks, of text that nobody compiles.
pub(super) fn lines(docs: &[String]) -> Vec<String> {
    let mut lines = Vec::new();
    let mut words = Vec::new();
    let mut open: Option<String> = None;
    for text in docs {
        let mark = fence(text);
        match (&open, mark) {
            (Some(begun), Some(mark)) if mark.starts_with(begun.as_str()) && text.trim() == mark => {
                lines.extend(open.take());
            }
            (Some(_), _) => lines.push(plain(text)),
            (None, Some(mark)) => {
                lines.append(&mut said(&words));
                words.clear();
                lines.push(format!("{mark}text"));
                open = Some(mark.to_owned());
            }
            (None, None) => words.push(text.as_str()),
        }
    }
    lines.append(&mut said(&words));
    lines.extend(open);
    lines
}

/// The same on one line.
pub(super) fn flat(docs: &[String]) -> String {
    let words: Vec<&str> = docs.iter().filter(|text| fence(text).is_none()).map(String::as_str).collect();
    said(&words).join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The mark that begins or ends a block of code.
fn fence(text: &str) -> Option<&str> {
    let text = text.trim_start();
    let length = ['`', '~'].map(|mark| text.len() - text.trim_start_matches(mark).len()).into_iter().max()?;
    let (mark, info) = text.split_at(length);
    (length >= 3 && !info.contains('`')).then_some(mark)
}

/// Lines without blocks of code.
fn said(lines: &[&str]) -> Vec<String> {
    let text = markdown(&lines.join("\n"));
    let mut said: Vec<String> = Vec::new();
    for text in text.lines().map(line) {
        if !text.is_empty() || said.last().is_some_and(|last| !last.is_empty()) {
            said.push(text);
        }
    }
    if said.last().is_some_and(String::is_empty) {
        said.pop();
    }
    said
}

/// A text in which the usual elements of HTML are written as Markdown has them. What is no such element stays.
fn markdown(text: &str) -> String {
    if !text.contains('<') {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut links = Vec::new();
    let mut code = false;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        match tag(rest).filter(|_| !code) {
            Some((name, inside, length)) => {
                rest = &rest[length..];
                element(name, inside, &mut links, &mut out);
                if out.ends_with(ITEM) || out.ends_with(CELL) {
                    rest = rest.trim_start();
                }
            }
            None => {
                code ^= c == '`';
                out.push(c);
                rest = &rest[c.len_utf8()..];
            }
        }
    }
    out
}

/// What begins an item of a list, or a row of a table.
const ITEM: &str = "\n- ";

/// What parts the cells of a row.
const CELL: &str = " | ";

/// Elements that are known, and what stands in place of their beginning and their end.
const ELEMENTS: &[(&[&str], &str, &str)] = &[
    (&["br"], "\n", ""),
    (&["p", "div", "ul", "ol", "dl", "table", "pre", "blockquote", "hr", "section"], "\n\n", "\n\n"),
    (&["h1", "h2", "h3", "h4", "h5", "h6"], "\n\n**", "**\n\n"),
    (&["li", "tr", "dt"], ITEM, ""),
    (&["td", "th", "dd"], CELL, ""),
    (&["b", "strong"], "**", "**"),
    (&["i", "em"], "*", "*"),
    (&["code", "tt", "kbd"], "`", "`"),
    (&["a", "span", "nobr", "sup", "sub", "font", "u", "small", "thead", "tbody", "html", "body"], "", ""),
];

/// The name of the known element whose tag a text begins with, what follows the name, and how long the tag is.
fn tag(text: &str) -> Option<(&'static str, &str, usize)> {
    let inside = text.strip_prefix('<')?;
    let inside = &inside[..inside.find(['<', '>', '`'])?];
    let end = inside.len() + 1;
    if text.as_bytes().get(end) != Some(&b'>') {
        return None;
    }
    let bare = inside.trim_start_matches('/');
    let word = &bare[..bare.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(bare.len())];
    let mut names = ELEMENTS.iter().flat_map(|(names, ..)| names.iter());
    let name = names.find(|name| name.eq_ignore_ascii_case(word))?;
    Some((name, inside, end + 1))
}

fn element<'a>(name: &str, inside: &'a str, links: &mut Vec<Option<&'a str>>, out: &mut String) {
    let is_end = inside.starts_with('/');
    if name == "a" {
        if !is_end {
            let link = href(inside);
            out.push_str(link.map_or("", |_| "["));
            links.push(link);
        } else if let Some(link) = links.pop().flatten() {
            out.push_str(&format!("]({link})"));
        }
        return;
    }
    let Some((_, before, after)) = ELEMENTS.iter().find(|(names, ..)| names.contains(&name)) else { return };
    if !is_end && *before == CELL {
        out.truncate(out.trim_end().len());
        out.push_str(if out.ends_with(ITEM.trim_end()) { " " } else { CELL });
    } else if !is_end {
        out.push_str(before);
    } else if after.starts_with(['*', '`']) {
        // Marks that end something stand right behind it.
        let end = out.trim_end().len();
        out.insert_str(end, after);
    } else {
        out.push_str(after);
    }
}

/// The web address that a link leads to.
fn href(inside: &str) -> Option<&str> {
    let (_, value) = inside.split_once("href")?;
    let value = value.trim_start().strip_prefix('=')?.trim_start().trim_start_matches(['"', '\'']);
    address(value).map(|length| &value[..length])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<String> {
        lines(&text.lines().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn blocks_of_code_stay_and_end() {
        assert_eq!(of("a\n```json\n{\"<b>\": 1}\n```\nb"), ["a", "```text", "{\"<b>\": 1}", "```", "b"]);
        assert_eq!(of("~~~~\n~~~\n```rust\nx"), ["~~~~text", "~~~", "```rust", "x", "~~~~"]);
        assert_eq!(of("````\n```\n````"), ["````text", "```", "````"]);
        assert_eq!(of("```x``` is code")[0].matches('`').count() % 2, 0);
    }

    #[test]
    fn html_is_written_as_markdown() {
        assert_eq!(of("<p>One.</p><p>Two <b>bold </b>.</p>"), ["One.", "", "Two **bold** ."]);
        assert_eq!(of("<ul><li>a</li><li><code>b</code></li></ul>"), ["- a", "- `b`"]);
        assert_eq!(of("see <a\nhref=\"https://a.b/c\">the\nmanual</a>")[0], "see \\[the");
        assert_eq!(of("<a href='https://a.b/c'>this</a>"), ["[this](<https://a.b/c>)"]);
        assert_eq!(of("<a href='javascript:x'>this</a>"), ["this"]);
        assert_eq!(of("a <id> and `<br>`"), ["a \\<id\\> and `<br>`"]);
        assert_eq!(of("<table>\n<tr>\n<td>a</td>\n\n<td> b</td></tr><tr><td>c</td></tr>"), ["- a | b", "- c"]);
        assert_eq!(of("1 < 2 <br/> 3"), ["1 \\< 2", "3"]);
    }

    #[test]
    fn on_one_line_nothing_is_a_block() {
        assert_eq!(flat(&["<p>a".into(), "```".into(), "b".into(), "```".into()]), "a b");
    }
}
