//! Errors that the settings allow, each for some places.

use super::{Code, Diagnostic, Error, Result};
use crate::wildcard::is_like;

/// The settings' list, and which of it was of use.
#[derive(Debug)]
pub(crate) struct Allowances(Vec<Allowance>);

#[derive(Debug)]
struct Allowance {
    text: String,
    code: Code,
    /// The JSON pointers that it holds for, `*` standing for any text; none for all.
    places: Option<String>,
    used: bool,
}

impl Allowances {
    /// Reads the list: each is `CODE` or `CODE POINTER`.
    ///
    /// # Errors
    /// When one names no code of an error.
    pub(crate) fn new(list: &[String]) -> Result<Allowances> {
        let allowance = |text: &String| {
            let (name, places) = text.split_once(' ').map_or((text.as_str(), None), |(code, rest)| (code, Some(rest)));
            let code = name.parse::<Code>().ok().filter(|code| code.is_error()).ok_or_else(|| {
                let message = format!("manifest: {text:?} in `allow` begins with no code of an error");
                Error::new(Code::Settings, message).help("write CODE or CODE POINTER, as in \"E009 /paths/*\"")
            })?;
            if !code.is_allowable() {
                let message =
                    format!("manifest: {text:?} in `allow` names an error that nothing can be made in spite of");
                return Err(Error::new(Code::Settings, message).help("delete it, and mend what is wrong"));
            }
            Ok(Allowance { text: text.clone(), code, places: places.map(|p| p.trim().to_owned()), used: false })
        };
        Ok(Allowances(list.iter().map(allowance).collect::<Result<_>>()?))
    }

    /// Whether this may pass.
    pub(crate) fn allow(&mut self, problem: &Diagnostic) -> bool {
        let pointer = problem.location.as_ref().map_or("", |location| location.pointer.as_str());
        let fits = |a: &&mut Allowance| {
            a.code == problem.code && a.places.as_ref().is_none_or(|places| is_like(pointer, places))
        };
        self.0.iter_mut().find(fits).is_some_and(|allowance| {
            allowance.used = true;
            true
        })
    }

    /// # Errors
    /// When one was of no use.
    pub(crate) fn check(&self) -> Result<()> {
        Error::all(self.0.iter().filter(|allowance| !allowance.used).map(|allowance| {
            let message = format!("manifest: {:?} in `allow` allows nothing", allowance.text);
            Error::new(Code::Settings, message).help("delete it")
        }))
    }
}
