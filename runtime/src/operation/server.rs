//! Servers as data.

use std::borrow::Cow;

/// A server of a description.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Server {
    /// The URL, variables in braces. May be relative.
    pub url: Cow<'static, str>,
    /// The variables in it.
    pub variables: Cow<'static, [Variable]>,
}

/// A variable in the URL of a server.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Variable {
    /// The name.
    pub name: Cow<'static, str>,
    /// Its value unless the session says otherwise.
    pub default: Cow<'static, str>,
    /// All values that it may have; any where there is none.
    pub values: Cow<'static, [&'static str]>,
}

impl Server {
    /// A server without variables.
    pub const fn new(url: &'static str) -> Server {
        Server { url: Cow::Borrowed(url), variables: Cow::Borrowed(&[]) }
    }

    /// The same with variables.
    pub const fn variables(mut self, variables: &'static [Variable]) -> Server {
        std::mem::forget(std::mem::replace(&mut self.variables, Cow::Borrowed(variables)));
        self
    }

    /// The URL with these values, by the names of the variables, and the usual ones for all others.
    ///
    /// # Errors
    /// When a value is none of those that its variable may have; the text says which there are.
    pub fn with(&self, given: &[(String, String)]) -> Result<String, String> {
        let mut url = self.url.to_string();
        for variable in self.variables.iter() {
            let value = given.iter().rev().find(|(name, _)| *name == variable.name).map(|(_, value)| value.as_str());
            if let Some(value) = value.filter(|value| !variable.allows(value)) {
                let values = variable.values.join(", ");
                return Err(format!("the variable `{}` must be one of {values}, not {value:?}", variable.name));
            }
            url = url.replace(&format!("{{{}}}", variable.name), value.unwrap_or(&variable.default));
        }
        Ok(url)
    }
}

impl Variable {
    /// A variable that may have any value.
    pub const fn new(name: &'static str, default: &'static str) -> Variable {
        Variable { name: Cow::Borrowed(name), default: Cow::Borrowed(default), values: Cow::Borrowed(&[]) }
    }

    /// The same, which may have these values only.
    pub const fn values(mut self, values: &'static [&'static str]) -> Variable {
        std::mem::forget(std::mem::replace(&mut self.values, Cow::Borrowed(values)));
        self
    }

    fn allows(&self, value: &str) -> bool {
        self.values.is_empty() || self.values.contains(&value)
    }
}
