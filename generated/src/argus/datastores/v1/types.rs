//! Types.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ModelCustomerInfo, ModelUserInfo, ResponseFunctionInfo};

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.DataStoreDescriptor`.
    pub struct DataStoreDescriptor {
        ..
        behaviour_type: DataStoreDescriptorBehaviourType => "behaviourType",
        data_type: DataStoreDescriptorDataType => "dataType",
        deleted: bool => "deleted",
        description: String => "description",
        expire_data: bool => "expireData",
        global_data: bool => "globalData",
        last_updated_by_user: ModelUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        life_time: i64 => "lifeTime",
        name: String => "name",
        read_function: ResponseFunctionInfo => "readFunction",
        use_lower_case_keys: bool => "useLowerCaseKeys",
        write_function: ResponseFunctionInfo => "writeFunction",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.datastore.v1.DataStoreDescriptorAddRequest`.
    pub struct DataStoreDescriptorAddRequest {
        /// `"CENTRAL"` if absent.
        behaviour_type: DataStoreDescriptorBehaviourType => "behaviourType",
        /// `"MAP"` if absent.
        data_type: DataStoreDescriptorDataType => "dataType",
        /// 0 to 2048 characters, matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        description: String => "description",
        /// 0 to 255 characters, matches `[a-zA-Z0-9_:\-\.]*`.
        name: String => "name",
        ..
        expire_data: bool => "expireData",
        global_data: bool => "globalData",
        /// At least 1.
        life_time: i64 => "lifeTime",
        read_function: String => "readFunction",
        /// `false` if absent.
        use_lower_case_keys: bool => "useLowerCaseKeys",
        write_function: String => "writeFunction",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.DataStoreDescriptor/properties/behaviourType`.
    pub enum DataStoreDescriptorBehaviourType {
        Local => "LOCAL",
        Distributed => "DISTRIBUTED",
        Central => "CENTRAL",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.DataStoreDescriptor/properties/dataType`.
    pub enum DataStoreDescriptorDataType {
        Map => "MAP",
        List => "LIST",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.criteria.datastore.v1.DataStoreDescriptorSearchCriteria`.
    pub struct DataStoreDescriptorSearchCriteria {
        ..
        limit: i32 => "limit",
        offset: i32 => "offset",
        include_deleted: bool => "includeDeleted",
        include_flags: i64 => "includeFlags",
        exclude_flags: i64 => "excludeFlags",
        /// No item twice.
        sub_criteria: Vec<DataStoreDescriptorSearchCriteria> => "subCriteria",
        exclude: bool => "exclude",
        required: bool => "required",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// No item twice.
        keyword_field_strategy: Vec<SearchDescriptorsSimpleKeywordField> => "keywordFieldStrategy",
        keyword_match_strategy: SearchDescriptorsSimpleKeywordMatch => "keywordMatchStrategy",
        sort_by: Vec<SearchDescriptorsSimpleSortBy> => "sortBy",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.datastore.v1.DataStoreDescriptorUpdateRequest`.
    pub struct DataStoreDescriptorUpdateRequest {
        ..
        /// 0 to 2048 characters, matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        description: String => "description",
        expire_data: bool => "expireData",
        global_data: bool => "globalData",
        /// At least 1.
        life_time: i64 => "lifeTime",
        /// 0 to 255 characters, matches `[a-zA-Z0-9_:\-\.]*`.
        name: String => "name",
        read_function: String => "readFunction",
        write_function: String => "writeFunction",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.DataStoreEntry`.
    pub struct DataStoreEntry {
        ..
        customer: ModelCustomerInfo => "customer",
        customer_id: i64 => "customerID",
        data_store_name: String => "dataStoreName",
        /// No item twice.
        flags: Vec<DataStoreEntryFlag> => "flags",
        key: String => "key",
        last_updated_by_user: ModelUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        value: String => "value",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.DataStoreEntry/properties/flags/items`.
    pub enum DataStoreEntryFlag {
        Deleted => "DELETED",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.datastore.v1.DataStoreEntryPutRequest`.
    pub struct DataStoreEntryPutRequest {
        /// At least 1 items, no item twice.
        entries: Vec<DataStoreEntryPutRequestEntry> => "entries",
        ..
        /// At least 0.
        customer_id: i64 => "customerID",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.datastore.v1.DataStoreEntryPutRequest_Entry`.
    pub struct DataStoreEntryPutRequestEntry {
        /// 0 to 255 characters.
        key: String => "key",
        ..
        /// 0 to 2048 characters.
        value: String => "value",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.criteria.DataStoreSearchCriteria`.
    pub struct DataStoreSearchCriteria {
        ..
        limit: i32 => "limit",
        offset: i32 => "offset",
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        sub_criteria: Vec<DataStoreSearchCriteria> => "subCriteria",
        exclude: bool => "exclude",
        required: bool => "required",
        /// No item twice.
        customer_id: Vec<i64> => "customerID",
        /// No item twice.
        user_id: Vec<i64> => "userID",
        /// No item twice.
        key: Vec<String> => "key",
        from_key: String => "fromKey",
        to_key: String => "toKey",
        start_timestamp: String => "startTimestamp",
        end_timestamp: String => "endTimestamp",
        /// -1 to 30, `0` if absent.
        count_timeout: i32 => "countTimeout",
        sort_by: Vec<DataStoreSearchCriteriaSortBy> => "sortBy",
        /// No item twice.
        include_flags: Vec<DataStoreEntryFlag> => "includeFlags",
        /// No item twice.
        exclude_flags: Vec<DataStoreEntryFlag> => "excludeFlags",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.DataStoreSearchCriteria/properties/sortBy/items`.
    pub enum DataStoreSearchCriteriaSortBy {
        Key => "key",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        MinusKey => "-key",
        MinusLastUpdatedTimestamp => "-lastUpdatedTimestamp",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1datastores~1v1~1descriptor/get/parameters/4/schema/items`.
    pub enum SearchDescriptorsSimpleKeywordField {
        Name => "name",
        Description => "description",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1datastores~1v1~1descriptor/get/parameters/3/schema`.
    pub enum SearchDescriptorsSimpleKeywordMatch {
        All => "all",
        Any => "any",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1datastores~1v1~1descriptor/get/parameters/5/schema`.
    pub enum SearchDescriptorsSimpleSortBy {
        Name => "name",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        MinusName => "-name",
        MinusLastUpdatedTimestamp => "-lastUpdatedTimestamp",
    }
}
