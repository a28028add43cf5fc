//! From the words of a command line to the arguments of a function.

use std::ffi::OsString;

use clap::{Arg, ArgAction, ArgGroup, ArgMatches, Command as Program};
use serde_json::{Map, Value};

use super::Failure;
use super::commands::commands;
use super::model::{Argument, Command, Dialect, Takes};

/// Finds out which dialect is meant, before anything else is known: `--dialect`, or else the variable
/// `VIGILES_DIALECT`.
pub(crate) fn dialect(arguments: &[OsString], var: impl Fn(&str) -> Option<String>) -> Result<Dialect, String> {
    let texts: Vec<&str> = arguments.iter().filter_map(|argument| argument.to_str()).collect();
    let given = texts.iter().enumerate().find_map(|(place, text)| match text.strip_prefix("--dialect")? {
        "" => texts.get(place + 1).copied(),
        rest => rest.strip_prefix('='),
    });
    match given.map(str::to_owned).or_else(|| var("VIGILES_DIALECT")).as_deref() {
        Some("v1") => Ok(Dialect::Toolkit),
        Some("v2") => Ok(Dialect::Successor),
        Some(other) => Err(format!("vigiles: there is no dialect {other}; give --dialect v1 or v2\n")),
        None => Err("vigiles: give --dialect v1 (toolkit) or v2 (its successor), or set VIGILES_DIALECT\n".into()),
    }
}

/// The command line of a dialect.
pub(crate) fn program(dialect: Dialect) -> Program {
    let option = |name: &'static str, short: Option<char>, help: &'static str| {
        let arg = Arg::new(name).long(name).help(help);
        if let Some(short) = short { arg.short(short) } else { arg }
    };
    let flag = |name, short, help| option(name, short, help).action(ArgAction::SetTrue);
    let mut program = Program::new("vigiles")
        .about("Calls Vigiles: manifests, reports, CVEs")
        .infer_long_args(true)
        .disable_version_flag(true)
        .arg(
            option("dialect", None, "v1 for the toolkit's interface, v2 for its successor's")
                .value_parser(["v1", "v2"]),
        )
        .arg(flag("dry-run", None, "Prints the request that would be sent, and sends nothing"))
        .arg(flag("reveal", None, "Shows the signature in a dry run; whoever sees it can send the same request"))
        .arg(option("url", Some('u'), "The server, in place of the usual one"))
        .arg(flag("insecure", Some('i'), "Believes any server, whatever its certificate"))
        .arg(option("key-file", Some('k'), "The key file; ~/timesys/linuxlink_key if there is none"))
        .arg(option("dash-config", Some('d'), "The dashboard config, which says where things are"))
        .arg(flag("no-format", Some('f'), "Prints results on one line"))
        .subcommand(Program::new("version").about("Prints the version of this program"));
    for command in commands(dialect) {
        let words: Vec<&'static str> = command.path.split(' ').collect();
        program = with(program, &words, command);
    }
    program
}

/// Adds a command below a program, at the path that its words give.
fn with(program: Program, words: &[&'static str], command: &Command) -> Program {
    match words {
        [] => program,
        [last] => program.subcommand(leaf(last, command)),
        [first, rest @ ..] => {
            if program.find_subcommand(first).is_none() {
                let group = Program::new(*first).subcommand_required(true).infer_long_args(true);
                return with(program.subcommand(group), words, command);
            }
            program.mut_subcommand(*first, |group| with(group, rest, command))
        }
    }
}

fn leaf(name: &'static str, command: &Command) -> Program {
    let mut leaf = Program::new(name).about(command.about).infer_long_args(true);
    if name == "heartbeat" {
        leaf = leaf.alias("test");
    }
    for argument in command.arguments {
        leaf = leaf.arg(arg(argument));
    }
    if command.downloads {
        let outfile = Arg::new("outfile").short('o').long("outfile").help("File to write, replaced if it is there");
        let stdout = Arg::new("stdout").long("stdout").action(ArgAction::SetTrue).help("Writes to standard output");
        leaf = leaf.arg(outfile).arg(stdout).group(ArgGroup::new("to").args(["outfile", "stdout"]).required(true));
    }
    for group in command.alternatives {
        leaf = leaf.group(ArgGroup::new("place").args(group.names).required(group.required));
    }
    leaf
}

fn arg(argument: &Argument) -> Arg {
    let mut arg = Arg::new(argument.name).required(argument.required);
    if let Some(long) = argument.long {
        arg = arg.long(long);
        if let Some(alias) = argument.alias {
            arg = arg.alias(alias);
        }
    }
    if let Some(short) = argument.short {
        arg = arg.short(short);
    }
    if let Some(default) = argument.default {
        arg = arg.default_value(default);
    }
    if !argument.choices.is_empty() {
        arg = arg.value_parser(argument.choices.to_vec());
    }
    match argument.takes {
        Takes::Flag => arg.action(ArgAction::SetTrue),
        Takes::Many if argument.required => arg.num_args(1..),
        Takes::Many => arg.num_args(if argument.choices.is_empty() { 0.. } else { 1.. }),
        Takes::Text | Takes::Commas | Takes::Content => arg,
    }
}

/// The command that is meant, with what was given to it; none for `version`.
pub(crate) fn command(matches: &ArgMatches, dialect: Dialect) -> Option<(&'static Command, &ArgMatches)> {
    let mut words = Vec::new();
    let mut given = matches;
    while let Some((word, below)) = given.subcommand() {
        words.push(word);
        given = below;
    }
    let path = words.join(" ");
    commands(dialect).find(|command| command.path == path).map(|command| (command, given))
}

/// The arguments of the function: what was not given is left out.
///
/// # Errors
/// When a file can't be read.
pub(crate) fn values(command: &Command, given: &ArgMatches) -> Result<Map<String, Value>, Failure> {
    let mut values = Map::new();
    for argument in command.arguments {
        let name = argument.name;
        let texts = || given.get_many::<String>(name).into_iter().flatten();
        let value = match argument.takes {
            Takes::Flag => Some(Value::from(given.get_flag(name))),
            Takes::Many => Some(texts().cloned().collect::<Value>()).filter(|_| given.contains_id(name)),
            Takes::Commas => texts().next().map(|text| text.split(',').map(str::trim).collect::<Value>()),
            Takes::Text => texts().next().map(|text| Value::from(if argument.trimmed { text.trim() } else { text })),
            Takes::Content => match texts().next() {
                Some(path) => Some(std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?.into()),
                None => None,
            },
        };
        values.extend(value.map(|value| (name.to_owned(), value)));
    }
    Ok(values)
}
