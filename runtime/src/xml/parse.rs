//! A document as a tree of elements. Names keep their prefixes; document types with definitions of their own are refused.

/// Deeper documents are refused.
const DEPTH: usize = 128;

/// An element.
#[derive(Debug, Default)]
pub(super) struct Element {
    pub(super) name: String,
    pub(super) attributes: Vec<(String, String)>,
    pub(super) children: Vec<Element>,
    /// All text that stands in it directly.
    pub(super) text: String,
}

/// Reads a document.
///
/// # Errors
/// When it is not well formed; the text says why.
pub(super) fn parse(text: &str) -> Result<Element, String> {
    let mut rest = text.trim_start_matches('\u{feff}');
    let mut open: Vec<Element> = Vec::new();
    let mut root = None;
    while let Some((before, after)) = rest.split_once('<') {
        add(&mut open, &unescape(before)?)?;
        if let Some(comment) = after.strip_prefix("!--") {
            rest = past(comment, "-->")?.1;
        } else if let Some(data) = after.strip_prefix("![CDATA[") {
            let (data, after) = past(data, "]]>")?;
            add(&mut open, data)?;
            rest = after;
        } else if after.starts_with('?') {
            rest = past(after, "?>")?.1;
        } else if after.starts_with('!') {
            let (doctype, after) = past(after, ">")?;
            if doctype.contains('[') {
                return Err("the document defines entities of its own".into());
            }
            rest = after;
        } else if let Some(end) = after.strip_prefix('/') {
            let (name, after) = past(end, ">")?;
            let element = open.pop().filter(|element| element.name == name.trim_end());
            close(element.ok_or_else(|| format!("</{name}> ends nothing"))?, &mut open, &mut root)?;
            rest = after;
        } else {
            let (element, empty, after) = start(after)?;
            if open.len() == DEPTH {
                return Err("the document is nested too deep".into());
            }
            match empty {
                true => close(element, &mut open, &mut root)?,
                false => open.push(element),
            }
            rest = after;
        }
    }
    add(&mut open, &unescape(rest)?)?;
    match open.last() {
        Some(element) => Err(format!("<{}> does not end", element.name)),
        None => root.ok_or_else(|| "there is no element".into()),
    }
}

/// Adds text to the innermost element.
fn add(open: &mut [Element], text: &str) -> Result<(), String> {
    match open.last_mut() {
        Some(element) => element.text.push_str(text),
        None if text.trim().is_empty() => {}
        None => return Err("text stands outside of the document's element".into()),
    }
    Ok(())
}

/// Puts an element where it belongs.
fn close(element: Element, open: &mut [Element], root: &mut Option<Element>) -> Result<(), String> {
    match (open.last_mut(), &root) {
        (Some(parent), _) => parent.children.push(element),
        (None, None) => *root = Some(element),
        (None, Some(_)) => return Err("there is more than one element at the root".into()),
    }
    Ok(())
}

/// What stands before an end, and what after it.
fn past<'a>(text: &'a str, end: &str) -> Result<(&'a str, &'a str), String> {
    text.split_once(end).ok_or_else(|| format!("`{end}` is missing"))
}

/// A start tag after its `<`, whether it is empty, and what follows it.
fn start(text: &str) -> Result<(Element, bool, &str), String> {
    let (name, mut rest) = name(text)?;
    let mut element = Element { name: name.to_owned(), ..Element::default() };
    loop {
        rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix("/>") {
            return Ok((element, true, after));
        }
        if let Some(after) = rest.strip_prefix('>') {
            return Ok((element, false, after));
        }
        let (name, after) = self::name(rest)?;
        let value = after.trim_start().strip_prefix('=').map(str::trim_start);
        let value = value.ok_or_else(|| format!("the attribute {name} has no value"))?;
        let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''));
        let quote = quote.ok_or_else(|| format!("the value of {name} is not quoted"))?;
        let (value, after) = past(&value[1..], quote.encode_utf8(&mut [0; 4]))?;
        element.attributes.push((name.to_owned(), unescape(value)?));
        rest = after;
    }
}

/// A name, and what follows it.
fn name(text: &str) -> Result<(&str, &str), String> {
    let end = |c: char| c.is_whitespace() || matches!(c, '=' | '/' | '>' | '<' | '"' | '\'');
    match text.split_at(text.find(end).unwrap_or(text.len())) {
        ("", _) => Err("a name is missing".into()),
        found => Ok(found),
    }
}

/// Text with its references resolved.
fn unescape(text: &str) -> Result<String, String> {
    let mut parts = text.split('&');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (reference, after) = past(part, ";")?;
        let unknown = || format!("&{reference}; means nothing");
        plain.push(match reference {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            _ => {
                let number = reference.strip_prefix('#').ok_or_else(unknown)?;
                let code = match number.strip_prefix('x') {
                    Some(digits) => u32::from_str_radix(digits, 16),
                    None => number.parse(),
                };
                let code = code.ok().and_then(char::from_u32).filter(|c| super::write::is_allowed(*c));
                code.ok_or_else(unknown)?
            }
        });
        plain.push_str(after);
    }
    Ok(plain)
}
