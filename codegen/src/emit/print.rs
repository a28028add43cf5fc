//! Tokens to text.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// Lays out items as rustfmt would, nearly.
pub(super) fn items(tokens: TokenStream) -> String {
    match syn::parse2(tokens.clone()) {
        Ok(file) => prettyplease::unparse(&file),
        // Emitted tokens always parse; a test goes over every api. The compiler would show the fault.
        Err(error) => format!("compile_error!({:?});\n{tokens}\n", error.to_string()),
    }
}

/// A type as it stands in source.
pub(super) fn ty(tokens: &TokenStream) -> String {
    let text = items(quote::quote!(type T = #tokens;));
    text.trim_start_matches("type T = ").trim_end().trim_end_matches(';').to_owned()
}

/// How wide a line of data may be, its indentation aside.
const WIDE: usize = 100;

/// An expression of paths, calls, literals and arrays, on one line.
pub(super) fn expression(tokens: &TokenStream) -> String {
    let mut text = String::new();
    for token in tokens.clone() {
        match token {
            TokenTree::Group(group) => {
                let inside = expression(&group.stream());
                text.push_str(&match group.delimiter() {
                    Delimiter::Parenthesis => format!("({inside})"),
                    Delimiter::Bracket => format!("[{inside}]"),
                    Delimiter::Brace => format!(" {{ {inside} }}"),
                    Delimiter::None => inside,
                });
            }
            TokenTree::Punct(mark) => {
                text.push(mark.as_char());
                let is_alone = mark.as_char() == ':' && mark.spacing() == Spacing::Alone && !text.ends_with("::");
                if mark.as_char() == ',' || is_alone {
                    text.push(' ');
                }
            }
            token => text.push_str(&token.to_string()),
        }
    }
    text
}

/// Values between what stands before and after them, on as few lines as it takes.
pub(super) fn list(indent: &str, before: &str, values: &[String], after: &str) -> String {
    let all = values.join(", ");
    if values.len() < 2 || before.len() + all.len() + after.len() <= WIDE {
        return format!("{indent}{before}{all}{after}\n");
    }
    let mut text = format!("{indent}{before}\n");
    let mut line = String::new();
    for value in values {
        if !line.is_empty() && line.len() + value.len() + 2 > WIDE {
            text.push_str(&format!("{indent}    {}\n", line.trim_end()));
            line.clear();
        }
        line.push_str(&format!("{value}, "));
    }
    text + &format!("{indent}    {}\n{indent}{after}\n", line.trim_end())
}

/// Lines as doc comments.
pub(super) fn docs(lines: &[String], mark: &str, indent: &str) -> String {
    lines
        .iter()
        .map(|l| if l.is_empty() { format!("{indent}{mark}\n") } else { format!("{indent}{mark} {l}\n") })
        .collect()
}

/// A raw string literal, for text that is full of quotes.
pub(super) fn raw(text: &str) -> TokenStream {
    if !text.is_ascii() {
        return quote::quote!(#text);
    }
    let runs = text.split('"').skip(1).map(|rest| rest.len() - rest.trim_start_matches('#').len());
    let hashes = "#".repeat(runs.max().map_or(0, |most| most + 1));
    format!("r{hashes}\"{text}\"{hashes}").parse().unwrap_or_else(|_| quote::quote!(#text))
}

/// A string literal.
pub(super) fn literal(text: &str) -> String {
    proc_macro2::Literal::string(text).to_string()
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    #[test]
    fn data_is_written_as_by_hand() {
        let tokens = quote!(rt::Xml::List { item: "a", of: const { &rt::Xml::Text } }.named(&["b, c", "d"], -1));
        let text = r#"rt::Xml::List { item: "a", of: const { &rt::Xml::Text } }.named(&["b, c", "d"], -1)"#;
        assert_eq!(expression(&tokens), text);
        let long = ["a".repeat(60), "b".repeat(60)];
        assert_eq!(list("", "f(", &long, ");"), format!("f(\n    {},\n    {},\n);\n", long[0], long[1]));
        assert_eq!(list(" ", "f(", &["a".into(), "b".into()], ")"), " f(a, b)\n");
    }
}
