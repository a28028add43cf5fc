//! JSON, without recursion.

use serde_json::{Map, Number, Value};

use super::tree::Tree;
use super::{Fault, Problem};

/// Reads a text; or says why not, and whether what is wrong is a key without double quotes.
pub(super) fn read(text: &str) -> Result<Tree, (Fault, bool)> {
    let mut reader = Reader { text, at: 0, tree: Tree::new(), bare_key: false };
    match reader.document() {
        Ok(()) => Ok(reader.tree),
        Err(fault) => Err((fault, reader.bare_key)),
    }
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    tree: Tree,
    /// Whether a key without double quotes was seen.
    bare_key: bool,
}

impl<'t> Reader<'t> {
    fn document(&mut self) -> Result<(), Fault> {
        // The bytes that close what is open.
        let mut open: Vec<u8> = Vec::new();
        loop {
            if let Some(end) = self.value()? {
                open.push(end);
                if self.peek() != Some(end) {
                    self.key(end)?;
                    continue;
                }
            }
            // After a value.
            loop {
                let Some(&end) = open.last() else {
                    return match self.peek() {
                        None => Ok(()),
                        Some(_) => Err(self.fault("something follows the document")),
                    };
                };
                match self.peek() {
                    Some(b',') => {
                        self.at += 1;
                        if self.peek() == Some(end) {
                            return Err(self.fault("a comma stands after the last one"));
                        }
                        self.key(end)?;
                        break;
                    }
                    Some(byte) if byte == end => {
                        self.at += 1;
                        self.tree.close();
                        open.pop();
                    }
                    None => return Err(self.fault("the text ends too early")),
                    Some(_) => {
                        return Err(self.fault(&format!("a comma or `{}` is missing", char::from(end))));
                    }
                }
            }
        }
    }

    /// The next byte that is no space.
    fn peek(&mut self) -> Option<u8> {
        let rest = &self.text.as_bytes()[self.at..];
        let spaces = rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n')).count();
        self.at += spaces;
        rest.get(spaces).copied()
    }

    /// A value; of an object or a list, its beginning, and then the byte that ends it.
    fn value(&mut self) -> Result<Option<u8>, Fault> {
        let first = self.peek();
        let start = self.at;
        let value = match first {
            Some(b'{') => {
                self.at += 1;
                self.tree.open(Value::Object(Map::new()), start)?;
                return Ok(Some(b'}'));
            }
            Some(b'[') => {
                self.at += 1;
                self.tree.open(Value::Array(Vec::new()), start)?;
                return Ok(Some(b']'));
            }
            Some(b'"') => Value::String(self.string()?),
            Some(b'-' | b'0'..=b'9') => Value::Number(self.number()?),
            Some(_) => self.word()?,
            None => return Err(self.fault("the text ends too early")),
        };
        self.tree.value(value, start, self.at);
        Ok(None)
    }

    /// In an object, a key with its colon.
    fn key(&mut self, end: u8) -> Result<(), Fault> {
        if end == b']' {
            return Ok(());
        }
        let first = self.peek();
        if first != Some(b'"') {
            self.bare_key = first.is_some_and(|first| !b",:}]".contains(&first));
            return Err(self.fault("a key in quotes is missing"));
        }
        let start = self.at;
        let key = self.string()?;
        self.tree.key(key, start)?;
        if self.peek() != Some(b':') {
            return Err(self.fault("a colon is missing after the key"));
        }
        self.at += 1;
        Ok(())
    }

    fn string(&mut self) -> Result<String, Fault> {
        let start = self.at;
        let bytes = self.text.as_bytes();
        let mut at = start + 1;
        let mut escaped = false;
        loop {
            match bytes.get(at) {
                Some(b'"') => break,
                Some(b'\\') => {
                    escaped = true;
                    at += 2;
                }
                Some(0..0x20) => {
                    self.at = at;
                    return Err(self.fault("a control character stands in a text"));
                }
                Some(_) => at += 1,
                None => return Err(self.fault("a text has no end")),
            }
        }
        self.at = at + 1;
        let inner = self.text.get(start + 1..at).unwrap_or_default();
        if !escaped {
            return Ok(inner.to_owned());
        }
        let quoted = self.text.get(start..=at).unwrap_or_default();
        serde_json::from_str(quoted).map_err(|error| {
            self.at = start + error.column().saturating_sub(1);
            let message = error.to_string();
            self.fault(message.split(" at line").next().unwrap_or_default())
        })
    }

    /// A number, which keeps its digits.
    fn number(&mut self) -> Result<Number, Fault> {
        let number = self.run(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'));
        number.parse().map_err(|_| self.fault(&format!("{} is no number", short(number))))
    }

    fn word(&mut self) -> Result<Value, Fault> {
        let start = self.at;
        let word =
            self.run(|byte| !matches!(byte, b',' | b':' | b'[' | b']' | b'{' | b'}' | b' ' | b'\t' | b'\r' | b'\n'));
        match word {
            "true" => Ok(Value::Bool(true)),
            "false" => Ok(Value::Bool(false)),
            "null" => Ok(Value::Null),
            _ => {
                self.at = start;
                Err(self.fault("a value is missing"))
            }
        }
    }

    /// The bytes from here on that belong together.
    fn run(&mut self, belongs: impl Fn(u8) -> bool) -> &'t str {
        let start = self.at;
        let rest = &self.text.as_bytes()[start..];
        self.at += rest.iter().take_while(|byte| belongs(**byte)).count();
        self.text.get(start..self.at).unwrap_or_default()
    }

    fn fault(&self, message: &str) -> Fault {
        Fault { at: self.at, problem: Problem::Syntax(format!("not JSON: {message}")) }
    }
}

/// The beginning of a text that may be long.
fn short(text: &str) -> &str {
    text.get(..40).unwrap_or(text)
}
