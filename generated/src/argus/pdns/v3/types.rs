//! Types.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ModelCustomerInfo};

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.passivedns.PassiveDNSRecordV3`.
    pub struct PassiveDnsRecordV3 {
        ..
        answer: String => "answer",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        customer: ModelCustomerInfo => "customer",
        /// Milliseconds since 1970-01-01T00:00Z.
        first_seen_timestamp: i64 => "firstSeenTimestamp",
        /// No item twice.
        flags: Vec<PassiveDnsRecordV3Flag> => "flags",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_seen_timestamp: i64 => "lastSeenTimestamp",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        max_ttl: i64 => "maxTtl",
        min_ttl: i64 => "minTtl",
        query: String => "query",
        rrclass: PassiveDnsRecordV3Rrclass => "rrclass",
        rrtype: PassiveDnsRecordV3Rrtype => "rrtype",
        times: i64 => "times",
        tlp: PdnsRequestRecordTlp => "tlp",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.passivedns.PassiveDNSRecordV3/properties/flags/items`.
    pub enum PassiveDnsRecordV3Flag {
        PartialResult => "partialResult",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1pdns~1v3~1cof~1{query}/get/parameters/4/schema/items`.
    pub enum PassiveDnsRecordV3Rrclass {
        In => "in",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1pdns~1v3~1cof~1{query}/get/parameters/5/schema/items`.
    pub enum PassiveDnsRecordV3Rrtype {
        A => "a",
        Aaaa => "aaaa",
        Cname => "cname",
        Dname => "dname",
        Mx => "mx",
        Naptr => "naptr",
        Ns => "ns",
        Ptr => "ptr",
        Rp => "rp",
        Soa => "soa",
        Srv => "srv",
        Txt => "txt",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.criteria.reputation.PassiveDNSSearchCriteriaV1`.
    pub struct PassiveDnsSearchCriteriaV1 {
        query: String => "query",
        ..
        aggregate_result: bool => "aggregateResult",
        /// No item twice.
        customer_id: Vec<i64> => "customerID",
        include_anonymous_results: bool => "includeAnonymousResults",
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// `"exact"` if absent.
        query_match_strategy: SearchRecordsSimplifiedQueryMatchStrategy => "queryMatchStrategy",
        /// No item twice.
        rr_class: Vec<PassiveDnsRecordV3Rrclass> => "rrClass",
        /// No item twice.
        rr_type: Vec<PassiveDnsRecordV3Rrtype> => "rrType",
        sort_by: Vec<PassiveDnsSearchCriteriaV1SortBy> => "sortBy",
        /// No item twice.
        tlp: Vec<PdnsRequestRecordTlp> => "tlp",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.reputation.PassiveDNSSearchCriteriaV1/properties/sortBy/items`.
    pub enum PassiveDnsSearchCriteriaV1SortBy {
        RrClass => "rrClass",
        RrType => "rrType",
        CustomerId => "customerID",
        Tlp => "tlp",
        Count => "count",
        LastSeen => "lastSeen",
        FirstSeen => "firstSeen",
        Created => "created",
        MinusRrClass => "-rrClass",
        MinusRrType => "-rrType",
        MinusCustomerId => "-customerID",
        MinusTlp => "-tlp",
        MinusCount => "-count",
        MinusLastSeen => "-lastSeen",
        MinusFirstSeen => "-firstSeen",
        MinusCreated => "-created",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.pdns.spi.request.PDNSBulkSubmissionRequest`.
    pub struct PdnsBulkSubmissionRequest {
        /// At least 1 items.
        records: Vec<PdnsRequestRecord> => "records",
        ..
        /// `false` if absent.
        ignore_on_failed: bool => "ignoreOnFailed",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.pdns.spi.response.PDNSBulkSubmissionResponse`.
    pub struct PdnsBulkSubmissionResponse {
        ..
        accepted: i32 => "accepted",
        error_information_list: Vec<PdnsRecordErrorInformation> => "errorInformationList",
        rejected: i32 => "rejected",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.pdns.spi.response.PDNSExistsRecordsResponse`.
    pub struct PdnsExistsRecordsResponse {
        ..
        exists: bool => "exists",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.pdns.spi.response.PDNSRecordErrorInformation`.
    pub struct PdnsRecordErrorInformation {
        ..
        error_messages: Vec<String> => "errorMessages",
        submission_index: i32 => "submissionIndex",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.pdns.spi.request.PDNSRequestRecord`.
    pub struct PdnsRequestRecord {
        answer: String => "answer",
        query: String => "query",
        /// `"in"` if absent.
        record_class: PassiveDnsRecordV3Rrclass => "recordClass",
        record_type: PassiveDnsRecordV3Rrtype => "recordType",
        tlp: PdnsRequestRecordTlp => "tlp",
        ..
        customer: String => "customer",
        /// `"now"` if absent.
        first_seen: i64 => "firstSeen",
        /// `"now"` if absent.
        last_seen: i64 => "lastSeen",
        /// At least 0.
        max_ttl_sec: i64 => "maxTTLSec",
        /// At least 0.
        min_ttl_sec: i64 => "minTTLSec",
        /// At least 1, `1` if absent.
        times: i64 => "times",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1pdns~1v3~1cof~1{query}/get/parameters/7/schema/items`.
    pub enum PdnsRequestRecordTlp {
        White => "white",
        Green => "green",
        Amber => "amber",
        Red => "red",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1pdns~1v3~1cof~1{query}/get/parameters/10/schema`.
    pub enum SearchRecordsSimplifiedQueryMatchStrategy {
        Exact => "exact",
        IncludeSubdomains => "includeSubdomains",
    }
}
