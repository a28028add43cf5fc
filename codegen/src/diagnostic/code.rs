//! The kinds of diagnostics: one table, from which everything that is said of a code in general comes.

use std::fmt;
use std::str::FromStr;

/// How serious a diagnostic is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The generator guessed, simplified or left something out, as the specification lets it.
    Note,
    /// The description is wrong there; the usual meaning is taken.
    Warning,
    /// Nothing is generated.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        })
    }
}

/// The table: variant, stable name, title, explanation.
macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal, $title:literal, $explanation:literal;)*) => {
        /// The kinds of diagnostics.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $($(#[doc = $doc])+ $variant,)*
        }

        impl Code {
            /// All of them: errors, notes, warnings.
            pub const ALL: &'static [Code] = &[$(Code::$variant),*];

            /// The stable name of the code.
            pub fn as_str(self) -> &'static str {
                match self { $(Code::$variant => $name,)* }
            }

            /// What the code means, in a few words.
            pub fn title(self) -> &'static str {
                match self { $(Code::$variant => $title,)* }
            }

            /// What the code means, why it is said and what can be done, in a few sentences.
            pub fn explanation(self) -> &'static str {
                match self { $(Code::$variant => $explanation,)* }
            }
        }
    };
}

impl Code {
    /// How serious it is, which the first letter of the name says.
    pub fn severity(self) -> Severity {
        match self.as_str().as_bytes().first() {
            Some(b'N') => Severity::Note,
            Some(b'W') => Severity::Warning,
            _ => Severity::Error,
        }
    }

    /// Whether nothing is generated because of it.
    pub fn is_error(self) -> bool {
        self.severity() == Severity::Error
    }

    /// Whether the settings may allow it: it is an error about a part that can be left out, and the rest understood.
    pub fn is_allowable(self) -> bool {
        use Code::{Actions, Circular, Dangling, Limit, Misplaced, Missing, OverlayIdle, Unreachable, WrongKind};
        matches!(
            self,
            Actions | Circular | Dangling | Limit | Misplaced | Missing | OverlayIdle | Unreachable | WrongKind
        )
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// From the stable name, in capitals or not.
impl FromStr for Code {
    type Err = String;

    fn from_str(name: &str) -> Result<Code, String> {
        let found = Code::ALL.iter().find(|code| code.as_str().eq_ignore_ascii_case(name));
        found.copied().ok_or_else(|| format!("there is no code {name}"))
    }
}

codes! {
    /// The text is neither JSON nor YAML.
    Syntax = "E001", "not JSON and not YAML",
        "The text can't be read as JSON or as YAML 1.2. The place is where the parser gave up; the fault may stand \
        a little before it: a missing comma or quote, a tab in YAML's indentation, a colon within a plain text.";
    /// An object names a key twice.
    DuplicateKey = "E002", "key named twice",
        "An object names one key twice, so that one of the two values would be lost. Keep one of them, or rename it.";
    /// The text is deeper or greater than any honest description.
    Limit = "E003", "too deep or too great",
        "The document nests deeper, or becomes greater by its aliases, than any description needs. Such a text can \
        only be meant to exhaust a reader, or was made by mistake.";
    /// The version is not one that is read.
    Version = "E004", "version that is not read",
        "A description says its version in `openapi` or in `swagger`. Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 are \
        read. Write the version as a text, in quotes.";
    /// A value is of the wrong kind.
    WrongKind = "E005", "value of the wrong kind",
        "The specification wants another kind of value in this place, an object rather than a list for example, and \
        what stands there has no meaning that could be guessed. Mend the description, or change the place by an \
        overlay.";
    /// A member is missing that nothing can be made without.
    Missing = "E006", "member that must be there",
        "An object lacks a member without which nothing can be made of it. Mend the description, or add the member \
        by an overlay.";
    /// Something stands where it has no meaning.
    Misplaced = "E007", "out of place",
        "Something stands where the specification gives it no meaning, such as a path that does not begin with a \
        slash. Mend the description, or change the place by an overlay.";
    /// A reference leads nowhere.
    Dangling = "E008", "reference that leads nowhere",
        "A `$ref` names a place that is not in the document. Often the component was renamed, or the reference names \
        the wrong section.";
    /// References lead back to themselves without saying anything.
    Circular = "E009", "references in a circle",
        "A reference, or `allOf`, leads back to itself before anything is said, so that it means nothing. A schema \
        may well contain itself, in a property or as an item; it can't be nothing but itself.";
    /// A reference leads out of what was given.
    Unreachable = "E010", "reference to what was not given",
        "A `$ref` leads to another file or to a URL. Files are read below the folder of the document, or of the root \
        that is given; documents at URLs only when the manifest lists them with a file and its digest. Nothing is \
        ever fetched.";
    /// An overlay can't be read.
    Overlay = "E011", "overlay that can't be applied",
        "An overlay says what can't be done: its target is no JSONPath, or the action says neither `update` nor \
        `remove` nor `copy`.";
    /// An overlay or a fixup changes nothing.
    OverlayIdle = "E012", "repair that changes nothing",
        "An action of an overlay, or a fixup, finds nothing to change. Most often the description was mended in the \
        meantime, so that the repair can be deleted.";
    /// The manifest says something that is not so.
    Settings = "E013", "setting that can't be followed",
        "The manifest says something that is not known, that can't be so, or that means nothing in this description. \
        An entry that is of no use is an error, so that manifests don't outlive what they were written for.";
    /// The actions of an operation can't be read.
    Actions = "E014", "actions that can't be read",
        "`x-specwright-actions` lists the actions that are all called by one operation. An entry says less or other \
        than it must.";
    /// Operations can't be grouped by the rule.
    Grouping = "E015", "operations that the rule can't group",
        "The rule for `modules` in the manifest does not fit the paths of this description. Choose another one.";
    /// Something would be lost on the way to the hub.
    Lost = "E017", "lost on the way",
        "Every document is read back after it was brought to the words of OpenAPI 3.0, and this one can't be read, or \
        differs. What is wrong with a description is said before, so that this is a fault of the generator; please \
        report it.";
    /// The machine does not let the generator work.
    Machine = "E018", "no means to work",
        "The machine does not give what the generator needs, such as memory or a thread.";

    /// Two documents describe one operation differently; the first is taken.
    OperationDiffers = "N001", "documents disagree about an operation",
        "Several documents of the api describe one operation, differently. The earliest in the manifest is taken.";
    /// The manifest leaves this operation out.
    OperationExcluded = "N002", "operation left out by the manifest",
        "`exclude` in the manifest means this operation.";
    /// One schema name stands for different contents in different documents.
    SchemaDiffers = "N003", "documents disagree about a schema",
        "Several documents of the api have a schema of this name, with different contents. Each document keeps its \
        own; one of them is given another name.";
    /// The schema says nothing about the value, so its type is a JSON value.
    AnyValue = "N004", "JSON value, for want of a schema",
        "The schema says nothing about the value, so that only a JSON value holds all that it may be. An overlay can \
        say more.";
    /// Keywords contradict each other.
    TypeContradiction = "N005", "keywords contradict each other",
        "Keywords of one schema, or of the parts of an `allOf`, contradict each other, or one names what is not \
        there. The message says which of them is followed.";
    /// A union is decided by something the description does not state.
    UnionGuessed = "N006", "union decided by shape",
        "Nothing names the variant of a `oneOf` or `anyOf`, but their shapes differ provably, in type, in required \
        members or in constants. The shape decides.";
    /// A union can't be decided by shape; the value is kept as it is.
    UnionUndecided = "N007", "union kept as it is, with typed views",
        "Several variants may fit one value, so that nothing can decide. The type keeps the value as it came, and \
        gives a typed view of it for each variant.";
    /// A default that is no value of its type.
    DefaultMismatch = "N008", "default is no value of its type",
        "The `default` is of another type than the schema. It is shown in the documentation and used nowhere.";
    /// Several media types are offered and one of them is used.
    MediaTypeChosen = "N009", "one of several media types is used",
        "A body or an answer can have several media types. The typed function uses the one that is named; a call can \
        ask for the others.";
    /// An answer is described that the typed result does not show.
    AnswerLeftOut = "N010", "answer without a typed result",
        "The description has several successful answers, and this one is not part of the typed result.";
    /// A keyword that has no effect on the generated code.
    KeywordIgnored = "N011", "keyword without effect",
        "The description says something that does not change the generated code.";
    /// No operation reaches this schema, so it has no type.
    SchemaUnused = "N012", "schema that no operation reaches",
        "No operation takes or answers this schema, and the settings say that such schemas get no type.";
    /// A path has a placeholder that no parameter describes.
    PlaceholderUndescribed = "N013", "placeholder without a parameter",
        "The path has a placeholder, but no parameter of that name is described. It becomes a parameter of type text.";
    /// The description leaves something unsaid that a request can't do without; the usual is taken.
    Assumed = "N014", "unsaid, the usual is taken",
        "The description leaves unsaid what a request can't do without, such as a media type. What the specification \
        or custom has for this case is taken.";

    /// The document breaks a rule of the specification, and its meaning is clear all the same.
    Mended = "W001", "against the specification, but clear",
        "The document breaks a rule of the specification, and what it means is clear all the same; the message says \
        what is taken. Other tools may refuse it, or understand it differently.";
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{Code, Severity};

    #[test]
    fn names_are_unique_and_read_back() {
        let names: HashSet<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
        assert_eq!(names.len(), Code::ALL.len());
        assert!(Code::ALL.iter().all(|code| code.as_str().to_lowercase().parse() == Ok(*code)));
        assert!("E999".parse::<Code>().is_err());
    }

    #[test]
    fn letters_say_how_serious() {
        assert_eq!(Code::Syntax.severity(), Severity::Error);
        assert_eq!(Code::Mended.severity(), Severity::Warning);
        assert_eq!(Code::AnyValue.severity(), Severity::Note);
    }
}
