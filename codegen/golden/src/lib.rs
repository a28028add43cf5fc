//! The code that is generated from `cases`, compiled together. `UPDATE=1 cargo test -p specwright-golden --test golden`
//! writes it.
#![deny(warnings)]

macro_rules! cases {
    ($($file:literal)*) => {
        $(
            #[cfg(not(update))]
            include!($file);
        )*
    };
}

cases! {
    "access.rs"
    "actions.rs"
    "all_of.rs"
    "allowed.rs"
    "answers.rs"
    "bodies.rs"
    "dialect20.rs"
    "dialect31.rs"
    "dialect32.rs"
    "discriminator.rs"
    "enums.rs"
    "formats.rs"
    "errors.rs"
    "forms.rs"
    "guessed.rs"
    "inheritance.rs"
    "inline.rs"
    "kept.rs"
    "left_out.rs"
    "listed.rs"
    "later.rs"
    "maps.rs"
    "mended.rs"
    "mended20.rs"
    "merged.rs"
    "mixed.rs"
    "names.rs"
    "nullable.rs"
    "numbers.rs"
    "objects.rs"
    "operations.rs"
    "overlaid.rs"
    "parameters.rs"
    "places.rs"
    "recursion.rs"
    "schemas31.rs"
    "security.rs"
    "shapes.rs"
    "servers.rs"
    "several.rs"
    "several20.rs"
    "shared.rs"
    "sloppy.rs"
    "streams.rs"
    "templates.rs"
    "unsaid.rs"
    "views.rs"
    "webhooks.rs"
    "xml.rs"
}
