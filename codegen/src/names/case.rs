//! Words into identifiers: case, keywords, characters that no identifier may have.

use std::collections::{HashMap, HashSet};

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Span};

/// `addComment` -> `AddComment`. Never empty, never a keyword.
pub(crate) fn pascal(words: &str) -> String {
    let name = clean(cut(words, LONGEST)).to_upper_camel_case();
    match name.as_str() {
        "" => "Empty".into(),
        "Self" => "SelfType".into(),
        _ if !starts(&name) => format!("N{name}"),
        _ => name,
    }
}

/// `addComment` -> `add_comment`. Never empty; may be a keyword that can be written raw.
pub(crate) fn snake(words: &str) -> String {
    let words = cut(words, LONGEST);
    let name = if is_snake(words) { words.to_owned() } else { clean(words).to_snake_case() };
    match name.as_str() {
        "" => "empty".into(),
        "self" | "super" | "crate" => format!("{name}_"),
        _ if !starts(&name) => format!("n{name}"),
        _ => name,
    }
}

/// The name of a module: as [`snake`], and none that generated modules have inside themselves.
pub(crate) fn module(words: &str) -> String {
    // Files are named so, too: each letter may have become two.
    match snake(cut(words, LONGEST / 2)).as_str() {
        name @ ("types" | "operations" | "rt" | "std") => format!("{name}_"),
        name => name.to_owned(),
    }
}

/// Whether a word is written like this already; then even an underscore at its end is kept.
fn is_snake(word: &str) -> bool {
    let letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    word.starts_with(|c: char| c.is_ascii_lowercase()) && word.chars().all(letter) && !word.contains("__")
}

/// `addComment` -> `ADD_COMMENT`.
pub(crate) fn shouty(words: &str) -> String {
    let name = clean(cut(words, LONGEST)).to_shouty_snake_case();
    match name.as_str() {
        "" => "EMPTY".into(),
        _ if !starts(&name) => format!("N{name}"),
        _ => name,
    }
}

/// How many bytes of words are read, and how many a name made of names may have.
pub(crate) const LONGEST: usize = 240;

/// As much of a text as a name is made of.
pub(crate) fn cut(text: &str, most: usize) -> &str {
    let mut end = text.len().min(most);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// Signs that carry meaning become words; others separate words, unless there is nothing else. The plural of an acronym
/// is one word.
fn clean(words: &str) -> String {
    if !words.is_empty() && !words.contains(char::is_alphanumeric) {
        return words.chars().map(sign).collect::<Vec<_>>().join(" ");
    }
    let words = &acronyms(words);
    let letters: Vec<char> = words.chars().collect();
    let mut text = String::new();
    for (index, c) in words.chars().enumerate() {
        match c {
            '-' if index == 0 => text.push_str("minus "),
            '+' => text.push_str(" plus "),
            '<' => text.push_str(" less "),
            '>' => text.push_str(" greater "),
            '=' => text.push_str(" equal "),
            '*' => text.push_str(" star "),
            // Micro, the sign and the letter.
            'µ' | 'μ' if is_stray(&letters, index) => text.push('u'),
            _ if is_stray(&letters, index) => text.push(' '),
            c if c.is_alphanumeric() && continues(c) => text.push(c),
            _ => text.push(' '),
        }
    }
    text
}

/// The word for a sign.
fn sign(c: char) -> String {
    let word = match c {
        ' ' => "space",
        '!' => "not",
        '"' => "quote",
        '#' => "hash",
        '$' => "dollar",
        '%' => "percent",
        '&' => "and",
        '\'' => "apostrophe",
        '(' | '[' | '{' => "open",
        ')' | ']' | '}' => "close",
        '*' => "star",
        '+' => "plus",
        ',' => "comma",
        '-' => "minus",
        '.' => "dot",
        '/' => "slash",
        ':' => "colon",
        ';' => "semicolon",
        '<' => "less",
        '=' => "equal",
        '>' => "greater",
        '?' => "question",
        '@' => "at",
        '\\' => "backslash",
        '^' => "caret",
        '_' => "underscore",
        '`' => "backtick",
        '|' => "or",
        '~' => "tilde",
        other => return format!("u{:x}", u32::from(other)),
    };
    word.to_owned()
}

/// Whether an identifier may begin as this name does.
fn starts(name: &str) -> bool {
    name.chars().next().is_some_and(|c| syn::parse_str::<Ident>(c.encode_utf8(&mut [0; 4])).is_ok())
}

/// Whether a character may stand inside an identifier: letters and digits of any script, but not all numbers, and none
/// that the compiler warns of.
fn continues(c: char) -> bool {
    c.is_ascii_alphanumeric() || (!is_unusual(c) && syn::parse_str::<Ident>(&format!("a{c}")).is_ok())
}

/// Letters that no language is written with: phonetic ones, modifiers, forms of other letters, numerals.
fn is_unusual(c: char) -> bool {
    matches!(
        c,
        '\u{aa}' | '\u{b5}' | '\u{ba}'
            | '\u{250}'..='\u{2ff}'
            | '\u{1d00}'..='\u{1dbf}'
            | '\u{2070}'..='\u{218f}'
            | '\u{3021}'..='\u{3029}'
            | '\u{a720}'..='\u{a7ff}'
            | '\u{fb00}'..='\u{fdff}'
            | '\u{fe70}'..='\u{ffef}'
            | '\u{1d400}'..='\u{1d7ff}'
    )
}

/// Whether a letter is Greek or Cyrillic and no part of a word of that script, though there are others: letters that look
/// like those of another script, of which the compiler warns.
fn is_stray(letters: &[char], index: usize) -> bool {
    let script = |c: char| match c {
        'µ' | '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => 1,
        '\u{400}'..='\u{52f}' => 2,
        _ => 0,
    };
    let own = script(letters[index]);
    if own == 0 {
        return false;
    }
    let same = |c: &&char| script(**c) == own;
    let word =
        letters[index..].iter().take_while(same).count() + letters[..index].iter().rev().take_while(same).count();
    word < 3 && letters.iter().any(|c| c.is_alphabetic() && script(*c) != own)
}

/// `customerIDs` -> `customerIds`, which would otherwise be read as `customer`, `I`, `Ds`.
fn acronyms(words: &str) -> String {
    let characters: Vec<char> = words.chars().collect();
    let upper = |index: usize| characters.get(index).is_some_and(|c| c.is_uppercase());
    let mut text: Vec<char> = characters.clone();
    for index in 2..characters.len() {
        let ends = characters.get(index + 1).is_none_or(|next| !next.is_lowercase());
        if characters[index] == 's' && upper(index - 1) && upper(index - 2) && ends {
            let mut back = index - 1;
            while back > 0 && upper(back - 1) {
                text[back] = characters[back].to_ascii_lowercase();
                back -= 1;
            }
        }
    }
    text.into_iter().collect()
}

/// A name as a token; keywords of any edition are written raw.
pub(crate) fn ident(name: &str) -> Ident {
    // The parser's list of keywords is older than this one.
    match syn::parse_str::<Ident>(name) {
        Ok(ident) if name != "gen" => ident,
        _ => Ident::new_raw(name, Span::call_site()),
    }
}

/// A name as text in source; keywords are written raw.
pub(crate) fn source(name: &str) -> String {
    ident(name).to_string()
}

/// Names that are taken.
#[derive(Clone, Debug, Default)]
pub(crate) struct Taken {
    names: HashSet<String>,
    /// For names that were asked for again, a number below which each is taken.
    numbers: HashMap<String, usize>,
}

impl Taken {
    /// The name, numbered if it is taken; it is taken then.
    pub(crate) fn unique(&mut self, name: String) -> String {
        if self.names.insert(name.clone()) {
            return name;
        }
        let number = self.numbers.entry(name.clone()).or_insert(2);
        loop {
            let candidate = format!("{name}{number}");
            *number += 1;
            if self.names.insert(candidate.clone()) {
                return candidate;
            }
        }
    }

    /// These names, made of these words, numbered if they are taken. Of names that are alike, the one that is spelt like
    /// its word goes first.
    pub(crate) fn each<'w>(&mut self, wanted: impl IntoIterator<Item = (String, &'w str)>) -> Vec<String> {
        let wanted: Vec<(String, &str)> = wanted.into_iter().collect();
        let first: Vec<Option<String>> =
            wanted.iter().map(|(name, word)| (name == word).then(|| self.unique(name.clone()))).collect();
        wanted.into_iter().zip(first).map(|((name, _), first)| first.unwrap_or_else(|| self.unique(name))).collect()
    }

    pub(crate) fn contains(&self, name: &str) -> bool {
        self.names.contains(name)
    }
}

impl<const COUNT: usize> From<[&str; COUNT]> for Taken {
    fn from(names: [&str; COUNT]) -> Taken {
        names.into_iter().map(str::to_owned).collect()
    }
}

impl FromIterator<String> for Taken {
    fn from_iter<I: IntoIterator<Item = String>>(names: I) -> Taken {
        Taken { names: names.into_iter().collect(), numbers: HashMap::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_exact_spelling_goes_first() {
        let words = ["a__b", "a_b", "a-b", "new", "a_b2"];
        let names = Taken::from(["new"]).each(words.map(|word| (snake(word), word)));
        assert_eq!(names, ["a_b3", "a_b", "a_b4", "new2", "a_b2"]);
    }

    #[test]
    fn cases() {
        assert_eq!(snake("addACLEntry"), "add_acl_entry");
        assert_eq!(snake("csp-report"), "csp_report");
        assert_eq!(snake("ascendantIDs"), "ascendant_ids");
        assert_eq!(snake("searchCPEsByName"), "search_cpes_by_name");
        assert_eq!(snake("idOrWFN"), "id_or_wfn");
        assert_eq!(pascal("-timestamp"), "MinusTimestamp");
        assert_eq!(pascal("1.0"), "N10");
        assert_eq!(pascal(""), "Empty");
        assert_eq!([pascal("!="), pascal("||"), pascal("→")], ["NotEqual", "OrOr", "U2192"]);
        assert_eq!(source("match"), "r#match");
        assert_eq!(source("gen"), "r#gen");
        assert_eq!(snake("self"), "self_");
        assert_eq!(snake("latency_µs"), "latency_us");
        assert_eq!(snake("имя_файла"), "имя_файла");
        assert_eq!(snake("ID_документа"), "id_документа");
        assert_eq!(snake("α-rate"), "rate");
        assert_eq!(pascal("ⅷ Ⅷ"), "Empty");
        assert_eq!(shouty("__"), "UNDERSCORE_UNDERSCORE");
        assert_eq!(snake("import_"), "import_");
        assert_eq!(shouty("addComment"), "ADD_COMMENT");
    }
}
