//! What is wrong with a description, step by step: each step goes on with what the last one left of it.

use std::collections::HashMap;

use super::{Allowances, Code, Diagnostic, Error, Note, Result};

/// All that was found to be wrong so far.
#[derive(Debug)]
pub(crate) struct Faults {
    allowances: Allowances,
    errors: Vec<Diagnostic>,
    /// Errors that the settings allow.
    allowed: Vec<Note>,
    /// The places that were found broken, by file and pointer, and the step that did so.
    broken: HashMap<(String, String), usize>,
    step: usize,
    /// Whether something was found before this step.
    earlier: bool,
}

impl Faults {
    /// None so far.
    ///
    /// # Errors
    /// When the settings' list of what is allowed can't be followed.
    pub(crate) fn new(allow: &[String]) -> Result<Faults> {
        Ok(Faults {
            allowances: Allowances::new(allow)?,
            errors: Vec::new(),
            allowed: Vec::new(),
            broken: HashMap::new(),
            step: 0,
            earlier: false,
        })
    }

    /// Keeps an error for the end, so that all that is wrong is said at once. What follows from something that an
    /// earlier step said is dropped: it is about the same place, or about a setting that may have meant that place.
    pub(crate) fn add(&mut self, error: Error) {
        for problem in error.problems {
            let follows = match &problem.location {
                Some(at) => {
                    let place = (at.file.clone(), at.pointer.clone());
                    *self.broken.entry(place).or_insert(self.step) < self.step
                }
                None => self.earlier && problem.code == Code::Settings,
            };
            if follows {
                continue;
            }
            if self.allowances.allow(&problem) {
                self.allowed.push(Note { allowed: true, ..problem });
            } else {
                self.errors.push(problem);
            }
        }
    }

    /// Ends a step.
    pub(crate) fn next(&mut self) {
        self.step += 1;
        self.earlier = !self.broken.is_empty();
    }

    /// Whether an earlier step found something wrong.
    pub(crate) fn any_before(&self) -> bool {
        self.earlier
    }

    /// Whether there is anything that the settings do not allow.
    pub(crate) fn any(&self) -> bool {
        !self.errors.is_empty()
    }

    /// Everything, and what there is no going on after.
    pub(crate) fn with(&mut self, last: Error) -> Error {
        let mut problems = std::mem::take(&mut self.errors);
        problems.extend(last.problems);
        Error::sorted(problems)
    }

    /// # Errors
    /// All that was wrong, when there is anything.
    pub(crate) fn check(&mut self) -> Result<()> {
        if self.any() { Err(self.with(Error::said_before())) } else { Ok(()) }
    }

    /// What the settings allow.
    ///
    /// # Errors
    /// All that was wrong; or what the settings allow and is not wrong.
    pub(crate) fn finish(mut self) -> Result<Vec<Note>> {
        self.check()?;
        self.allowances.check()?;
        Ok(self.allowed)
    }
}

#[cfg(test)]
mod tests {
    use super::Faults;
    use crate::diagnostic::{Code, Error, Location};

    fn at(code: Code, pointer: &str) -> Error {
        let location = Location { file: "a.yaml".into(), pointer: pointer.into(), ..Location::default() };
        Error::at(code, location, "wrong")
    }

    #[test]
    fn a_place_is_broken_once() {
        let mut faults = Faults::new(&[]).expect("nothing is allowed");
        faults.add(at(Code::Missing, "/a"));
        faults.add(at(Code::WrongKind, "/a"));
        faults.next();
        faults.add(at(Code::Dangling, "/a"));
        faults.add(at(Code::Dangling, "/b"));
        faults.add(Error::new(Code::Settings, "it means nothing"));
        let said = faults.finish().expect_err("they are wrong");
        let said: Vec<Code> = said.problems.iter().map(|problem| problem.code).collect();
        assert_eq!(said, [Code::Missing, Code::WrongKind, Code::Dangling]);
    }

    #[test]
    fn what_is_allowed_is_told() {
        let mut faults = Faults::new(&["E006 /a".into(), "E008".into()]).expect("codes");
        faults.add(at(Code::Missing, "/a"));
        faults.next();
        faults.add(at(Code::Dangling, "/a"));
        assert!(!faults.any());
        let error = faults.finish().expect_err("nothing dangles that was not broken before");
        assert!(error.to_string().contains("\"E008\" in `allow` allows nothing"), "{error}");
    }
}
