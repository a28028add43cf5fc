//! Types.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

rt::model! { request
    /// Schema `no.mnemonic.services.world.spi.request.ClientLogEntry`.
    pub struct ClientLogEntry {
        client_browser: String => "clientBrowser",
        originating_page: String => "originatingPage",
        /// `"debug"` if absent.
        trace_name: ClientLogEntryTraceName => "traceName",
        ..
        context: rt::Map<String> => "context",
        level: ToolLogEntryLevel => "level",
        message: String => "message",
        owning_customer_id: i64 => "owningCustomerID",
        request_id: String => "requestID",
        stacktrace: String => "stacktrace",
        /// At least 1.
        timestamp: i64 => "timestamp",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.world.spi.request.ClientLogEntry/properties/traceName`.
    pub enum ClientLogEntryTraceName {
        Debug => "debug",
        Ainception => "ainception",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.world.spi.request.ClientLoggingBulkRequest`.
    pub struct ClientLoggingBulkRequest {
        /// At least 1 items.
        log_entries: Vec<ClientLogEntry> => "logEntries",
        ..
        /// `false` if absent.
        ignore_on_failed: bool => "ignoreOnFailed",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.world.spi.request.CSPLogEntry`.
    pub struct CspLogEntry {
        blocked_uri: String => "blockedUri",
        disposition: String => "disposition",
        document_uri: String => "documentUri",
        original_policy: String => "originalPolicy",
        violated_directive: String => "violatedDirective",
        ..
        csp_report: rt::Map<String> => "csp-report",
        effective_directive: String => "effectiveDirective",
        referrer: String => "referrer",
        script_sample: String => "scriptSample",
        status_code: i32 => "statusCode",
    }
}

/// Schema `no.mnemonic.services.world.spi.response.CSPResponse`.
pub type CspResponse = rt::Value;

rt::model! { request
    /// Schema `no.mnemonic.services.world.spi.request.DistributedLogEntry`.
    pub struct DistributedLogEntry {
        ..
        component: String => "component",
        component_instance_id: i32 => "componentInstanceID",
        container: String => "container",
        context: rt::Map<String> => "context",
        hostname: String => "hostname",
        level: ToolLogEntryLevel => "level",
        message: String => "message",
        stacktrace: String => "stacktrace",
        /// At least 1.
        timestamp: i64 => "timestamp",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.world.spi.request.DistributedLoggingBulkRequest`.
    pub struct DistributedLoggingBulkRequest {
        /// At least 1 items.
        log_entries: Vec<DistributedLogEntry> => "logEntries",
        ..
        /// `false` if absent.
        ignore_on_failed: bool => "ignoreOnFailed",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.world.spi.response.LogErrorInformation`.
    pub struct LogErrorInformation {
        ..
        error_messages: Vec<String> => "errorMessages",
        log_index: i32 => "logIndex",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.world.spi.response.LoggingBulkResponse`.
    pub struct LoggingBulkResponse {
        ..
        accepted: i32 => "accepted",
        error_information_list: Vec<LogErrorInformation> => "errorInformationList",
        rejected: i32 => "rejected",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.world.spi.request.ToolLogEntry`.
    pub struct ToolLogEntry {
        current_user: String => "currentUser",
        executable_name: String => "executableName",
        hostname: String => "hostname",
        operating_system: String => "operatingSystem",
        platform_version: String => "platformVersion",
        ..
        arguments: String => "arguments",
        context: rt::Map<String> => "context",
        level: ToolLogEntryLevel => "level",
        message: String => "message",
        reference: String => "reference",
        stacktrace: String => "stacktrace",
        /// At least 1.
        timestamp: i64 => "timestamp",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.world.spi.request.ClientLogEntry/properties/level`.
    pub enum ToolLogEntryLevel {
        None => "none",
        Error => "error",
        Warning => "warning",
        Info => "info",
        Debug => "debug",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.world.spi.request.ToolLoggingBulkRequest`.
    pub struct ToolLoggingBulkRequest {
        /// At least 1 items.
        log_entries: Vec<ToolLogEntry> => "logEntries",
        ..
        /// `false` if absent.
        ignore_on_failed: bool => "ignoreOnFailed",
    }
}
