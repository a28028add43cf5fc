//! What must hold whatever a description says.

use std::collections::{BTreeSet, HashSet};

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use specwright_codegen::{Code, Diagnostic, Error, Generator, Input, Layout, Output, Result, Settings};

/// Generates, and says how many files came out of it; none when the description was refused.
///
/// # Panics
/// When something that must hold does not.
pub(crate) fn judge(name: &str, text: &[u8]) -> usize {
    match generate(name, text, Vec::new()) {
        Ok(output) => check(&output),
        Err(error) => {
            assert!(!error.problems.is_empty(), "an error that says nothing");
            for problem in &error.problems {
                assert!(problem.code.is_error() && !problem.message.is_empty(), "{problem}");
                assert!(!problem.render(false).contains(['\0', '\u{1b}']), "{problem}");
            }
            if error.problems.iter().all(|problem| problem.code.is_allowable()) {
                spite(name, text, &error);
            }
            0
        }
    }
}

fn generate(name: &str, text: &[u8], allow: Vec<String>) -> Result<Output> {
    let mut generator = Generator::new(Layout::Crate);
    generator.api("api", Input::new(name, text).settings(Settings { allow, ..Settings::default() }))?;
    Ok(generator.finish())
}

/// All that is wrong was said at once, so that there is a client in spite of it when all of that is allowed. Of a text
/// that is too deep or too great as a whole nothing is left to go on with.
fn spite(name: &str, text: &[u8], error: &Error) {
    let is_whole = |problem: &Diagnostic| {
        problem.code == Code::Limit && problem.location.as_ref().is_none_or(|at| at.pointer.is_empty())
    };
    if error.problems.iter().any(is_whole) {
        return;
    }
    let allow: BTreeSet<&str> = error.problems.iter().map(|problem| problem.code.as_str()).collect();
    match generate(name, text, allow.into_iter().map(str::to_owned).collect()) {
        Ok(output) => drop(check(&output)),
        // A fault of the generator, which it admits.
        Err(more) if more.problems.iter().all(|problem| problem.code == Code::Lost) => println!("{name}: {more}"),
        Err(more) => panic!("{name}: {more}\nis said in spite of\n{error}"),
    }
}

/// How many files there are.
fn check(output: &Output) -> usize {
    for file in &output.files {
        let inside = file.path.split('/').all(|part| !part.is_empty() && part != "..");
        assert!(inside && !file.path.contains(['\\', ':', '\0']), "outside: {}", file.path);
        if file.path.ends_with(".rs") {
            let parsed = syn::parse_file(&file.text);
            assert!(parsed.is_ok(), "{}: {:?}\n{}", file.path, parsed.err(), file.text);
            scope(file.text.parse().expect("tokens"), &file.path);
        }
    }
    output.files.len()
}

/// No two names of one module, type or enum are equal.
fn scope(tokens: TokenStream, path: &str) {
    let (mut types, mut values) = (HashSet::new(), HashSet::new());
    declarations(tokens, path, &mut types, &mut values);
}

fn declarations(tokens: TokenStream, path: &str, types: &mut HashSet<String>, values: &mut HashSet<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (index, token) in tokens.iter().enumerate() {
        let next = |by: usize| tokens.get(index + by);
        let name = |by: usize| match next(by) {
            Some(TokenTree::Ident(name)) => Some(name.to_string()),
            _ => None,
        };
        let TokenTree::Ident(word) = token else {
            let called = matches!(token, TokenTree::Punct(mark) if mark.as_char() == '!');
            if let (true, Some(TokenTree::Group(inside))) = (called, next(1)) {
                declarations(inside.stream(), path, types, values);
            }
            continue;
        };
        let braces = tokens[index..].iter().take(3).find_map(|token| match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group.stream()),
            _ => None,
        });
        match (word.to_string().as_str(), name(1)) {
            ("struct" | "enum", Some(name)) => {
                assert!(types.insert(name.clone()), "{path}: two types are called {name}");
                members(braces.unwrap_or_default(), &format!("{path}: {name}"));
            }
            ("type", Some(name)) => assert!(types.insert(name.clone()), "{path}: two types are called {name}"),
            ("mod", Some(name)) => {
                assert!(types.insert(name.clone()), "{path}: two modules are called {name}");
                scope(braces.unwrap_or_default(), &format!("{path}: {name}"));
            }
            ("fn" | "static" | "const", Some(name)) if name != "fn" && !is_lifetime(&tokens, index) => {
                assert!(values.insert(name.clone()), "{path}: two values are called {name}");
            }
            _ => {}
        }
    }
}

/// Whether a word is what follows the quote of a lifetime.
fn is_lifetime(tokens: &[TokenTree], index: usize) -> bool {
    let before = index.checked_sub(1).and_then(|index| tokens.get(index));
    matches!(before, Some(TokenTree::Punct(mark)) if mark.as_char() == '\'')
}

/// The first name of each part between commas.
fn members(tokens: TokenStream, path: &str) {
    let mut seen = HashSet::new();
    let (mut first, mut depth, mut before) = (true, 0_usize, ' ');
    for token in tokens {
        match &token {
            TokenTree::Punct(mark) => {
                match mark.as_char() {
                    '<' => depth += 1,
                    '>' if before != '=' && before != '-' => depth = depth.saturating_sub(1),
                    ',' if depth == 0 => first = true,
                    _ => {}
                }
                before = mark.as_char();
                continue;
            }
            TokenTree::Ident(name) if first && name != "pub" => {
                assert!(seen.insert(name.to_string()), "{path}: two members are called {name}");
                first = false;
            }
            _ => {}
        }
        before = ' ';
    }
}
