//! `specwright explain`.

use specwright_codegen::Code;

use crate::exit::Failure;
use crate::terminal;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The code: `E008`, `N004` …; all are listed without one.
    code: Option<String>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let Some(name) = &arguments.code else {
        let lines = Code::ALL.iter().map(|code| format!("{code}  {}\n", code.title()));
        return terminal::print(&lines.collect::<String>());
    };
    let code: Code = name
        .parse()
        .map_err(|_| Failure::usage(format!("there is no code {name}; `specwright explain` lists all codes")))?;
    let text = wrap(code.explanation(), 100);
    let allowed = match (code.is_error(), code.is_allowable()) {
        (false, _) => String::new(),
        (true, true) => {
            format!("\n`allow` in the manifest, or `--allow {code}`, lets it pass and leaves the part out.\n")
        }
        (true, false) => "\nIt can't be allowed: there is nothing to go on with.\n".to_owned(),
    };
    terminal::print(&format!("{code} ({}): {}\n\n{text}\n{allowed}", code.severity(), code.title()))
}

/// A text in lines of at most so many characters.
fn wrap(text: &str, width: usize) -> String {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let line = lines.last().map_or(0, |line| line.chars().count());
        match lines.last_mut() {
            Some(last) if line == 0 => last.push_str(word),
            Some(last) if line + 1 + word.chars().count() <= width => last.extend([" ", word]),
            _ => lines.push(word.to_owned()),
        }
    }
    lines.join("\n")
}
