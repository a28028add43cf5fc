//! Values as Python prints them.

use serde_json::{Map, Number, Value};

/// The value that a text of Python's says; bytes and texts are the same here. None when it says none.
pub(crate) fn value(text: &str) -> Option<Value> {
    let mut reader = Reader { rest: text.trim() };
    let value = reader.value()?;
    reader.space();
    reader.rest.is_empty().then_some(value)
}

/// Whether a text says the same value as one of Python's, be it in Python's form or as JSON.
pub(crate) fn same_content(python: &str, found: &str) -> bool {
    let Some(wanted) = value(python) else { return false };
    serde_json::from_str(found).ok().or_else(|| value(found)).is_some_and(|found: Value| found == wanted)
}

struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    fn space(&mut self) {
        self.rest = self.rest.trim_start();
    }

    fn word(&mut self, word: &str) -> Option<()> {
        self.space();
        self.rest = self.rest.strip_prefix(word)?;
        Some(())
    }

    fn value(&mut self) -> Option<Value> {
        self.space();
        match self.rest.chars().next()? {
            '{' => self.map(),
            '[' => self.list(),
            // A text in several pieces stands in parentheses.
            '(' => {
                self.word("(")?;
                let value = self.value()?;
                match self.word(")") {
                    Some(()) => Some(value),
                    None => self.items(vec![value], ")"),
                }
            }
            '\'' | '"' | 'b' => self.texts(),
            _ => self.scalar(),
        }
    }

    fn map(&mut self) -> Option<Value> {
        self.word("{")?;
        let mut members = Map::new();
        while self.word("}").is_none() {
            let name = match self.value()? {
                Value::String(text) => text,
                other => other.to_string(),
            };
            self.word(":")?;
            members.insert(name, self.value()?);
            self.separator("}")?;
        }
        Some(Value::Object(members))
    }

    fn list(&mut self) -> Option<Value> {
        self.word("[")?;
        if self.word("]").is_some() {
            return Some(Value::Array(Vec::new()));
        }
        let first = self.value()?;
        self.items(vec![first], "]")
    }

    /// The items after the first.
    fn items(&mut self, mut items: Vec<Value>, end: &str) -> Option<Value> {
        self.separator(end)?;
        while self.word(end).is_none() {
            items.push(self.value()?);
            self.separator(end)?;
        }
        Some(Value::Array(items))
    }

    fn separator(&mut self, end: &str) -> Option<()> {
        self.space();
        if self.rest.starts_with(end) { Some(()) } else { self.word(",") }
    }

    /// A text, or several that follow each other and are one.
    fn texts(&mut self) -> Option<Value> {
        let mut whole = self.text()?;
        self.space();
        while self.rest.starts_with(['\'', '"']) || self.rest.starts_with("b'") || self.rest.starts_with("b\"") {
            whole += &self.text()?;
            self.space();
        }
        Some(Value::String(whole))
    }

    fn text(&mut self) -> Option<String> {
        let rest = self.rest.strip_prefix('b').unwrap_or(self.rest);
        let quote = rest.chars().next().filter(|first| matches!(first, '\'' | '"'))?;
        let mut text = String::new();
        let mut letters = rest.char_indices().skip(1);
        while let Some((at, letter)) = letters.next() {
            match letter {
                '\\' => text.push(escaped(&mut letters)?),
                end if end == quote => {
                    self.rest = &rest[at + 1..];
                    return Some(text);
                }
                other => text.push(other),
            }
        }
        None
    }

    fn scalar(&mut self) -> Option<Value> {
        let end = self.rest.find([',', '}', ']', ')', ':']).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        match word.trim() {
            "None" => Some(Value::Null),
            "True" => Some(Value::Bool(true)),
            "False" => Some(Value::Bool(false)),
            number => number.parse::<Number>().ok().map(Value::Number),
        }
    }
}

fn escaped(letters: &mut impl Iterator<Item = (usize, char)>) -> Option<char> {
    let (_, letter) = letters.next()?;
    let digits = match letter {
        'x' => 2,
        'u' => 4,
        'U' => 8,
        'n' => return Some('\n'),
        'r' => return Some('\r'),
        't' => return Some('\t'),
        other => return Some(other),
    };
    let digits: String = letters.take(digits).map(|(_, letter)| letter).collect();
    char::from_u32(u32::from_str_radix(&digits, 16).ok()?)
}
