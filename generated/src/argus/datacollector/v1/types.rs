//! Types.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

rt::model! { response
    /// Schema `no.mnemonic.services.datacollector.spi.response.DataCollectorCategory`.
    pub struct DataCollectorCategory {
        ..
        name: String => "name",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.datacollector.spi.request.DataCollectorIngestRecord`.
    pub struct DataCollectorIngestRecord {
        ..
        customer: String => "customer",
        data: String => "data",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.datacollector.spi.request.DataCollectorIngestRequest`.
    pub struct DataCollectorIngestRequest {
        /// 1 to 1000 items.
        records: Vec<DataCollectorIngestRecord> => "records",
        ..
        /// `false` if absent.
        ignore_on_failed: bool => "ignoreOnFailed",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.datacollector.spi.response.DataCollectorIngestResponse`.
    pub struct DataCollectorIngestResponse {
        ..
        accepted: i32 => "accepted",
        error_information_list: Vec<FailedDataRecord> => "errorInformationList",
        rejected: i32 => "rejected",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.datacollector.spi.response.FailedDataRecord`.
    pub struct FailedDataRecord {
        ..
        error_messages: Vec<String> => "errorMessages",
        submission_index: i32 => "submissionIndex",
    }
}
