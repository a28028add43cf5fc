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
    "board.rs"
    "bodies.rs"
    "datasets.rs"
    "dialect20.rs"
    "dialect31.rs"
    "dialect32.rs"
    "discriminator.rs"
    "enums.rs"
    "errors.rs"
    "fail31.rs"
    "fail32.rs"
    "formats.rs"
    "forms.rs"
    "guessed.rs"
    "hooks.rs"
    "inheritance.rs"
    "inline.rs"
    "kept.rs"
    "later.rs"
    "left_out.rs"
    "links.rs"
    "listed.rs"
    "maps.rs"
    "mended.rs"
    "mended20.rs"
    "merged.rs"
    "mixed.rs"
    "names.rs"
    "nothing.rs"
    "nullable.rs"
    "numbers.rs"
    "objects.rs"
    "operations.rs"
    "overlaid.rs"
    "parameters.rs"
    "parts.rs"
    "pass30.rs"
    "pass31.rs"
    "places.rs"
    "recursion.rs"
    "samples.rs"
    "schemas31.rs"
    "security.rs"
    "servers.rs"
    "several.rs"
    "several20.rs"
    "shapes.rs"
    "shared.rs"
    "shop.rs"
    "sloppy.rs"
    "streams.rs"
    "subscriptions.rs"
    "templates.rs"
    "unsaid.rs"
    "views.rs"
    "webhooks.rs"
    "xml.rs"
}
