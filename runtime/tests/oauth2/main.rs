//! OAuth 2: what the token endpoint is sent, when tokens are renewed, and what comes of failures.

mod code;
mod device;
mod discovery;
mod endpoint;
mod grants;
mod real;
mod renewal;
mod store;
