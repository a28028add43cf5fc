//! Tokens to text.

use proc_macro2::TokenStream;

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
