//! Generates Rust clients from OpenAPI descriptions. Text in, files out: nothing is read, written or fetched
//! here, and the same input gives the same bytes.
//!
//! ```
//! use specwright_codegen::{Generator, Input, Layout};
//!
//! let description = r#"{
//!     "openapi": "3.0.3",
//!     "info": {"title": "Pets", "version": "1"},
//!     "paths": {"/pets": {"get": {"operationId": "listPets", "responses": {
//!         "200": {"description": "All pets", "content": {"application/json": {"schema":
//!             {"type": "array", "items": {"type": "string"}}}}}
//!     }}}}
//! }"#;
//! let mut generator = Generator::new(Layout::Module);
//! generator.api("pets", Input::new("pets.json", description))?;
//! let output = generator.finish();
//! assert_eq!(output.files[0].path, "pets.rs");
//! assert!(output.files[0].text.contains("pub fn list_pets("));
//! # Ok::<(), specwright_codegen::Error>(())
//! ```

mod catalogue;
mod config;
mod diagnostic;
mod document;
mod emit;
mod generator;
mod hub;
mod input;
mod ir;
mod lower;
mod names;
mod normalize;
mod output;
mod passes;
mod wildcard;

pub use catalogue::{
    ApiEntry, Catalogue, EncodingEntry, Entry, Member, OperationEntry, SchemeEntry, ServerEntry, TypeEntry,
    VariableEntry, like, show,
};
pub use config::{DocumentEntry, Envelope, Manifest, Messages, ModuleRule, Pagination, Settings, digest, manifest};
pub use diagnostic::{Code, Diagnostic, Error, Location, Note, Result, Severity};
pub use generator::{Description, Generator};
pub use input::Input;
pub use normalize::normalize;
pub use output::{ApiSummary, Layout, Output, ServiceSummary, SourceFile};
