//! Types.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{JsonNode, ResponseCustomerInfo, ResponseFunctionInfo, ResponseGroupInfo, ResponseUserInfo};

rt::model! { request
    /// Schema `no.mnemonic.services.jsonobject.spi.request.CreateJsonObjectRequest`.
    pub struct CreateJsonObjectRequest {
        name: String => "name",
        ..
        data: JsonNode => "data",
        description: String => "description",
        localized_descriptions: rt::Map<String> => "localizedDescriptions",
        localized_names: rt::Map<String> => "localizedNames",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
        /// No item twice.
        tags: Vec<CreateJsonObjectRequestTag> => "tags",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.jsonobject.spi.request.CreateJsonObjectRequest_Tag`.
    pub struct CreateJsonObjectRequestTag {
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        key: String => "key",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        value: String => "value",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.jsonobject.spi.request.GrantJsonObjectAccessBaseRequest`.
    pub struct GrantJsonObjectAccessBaseRequest {
        level: JsonObjectAccessLevel => "level",
        ..
        customer: String => "customer",
        function: String => "function",
        /// `true` if absent.
        searchable: bool => "searchable",
        subject: String => "subject",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.jsonobject.spi.request.GrantJsonObjectAccessBulkRequest`.
    pub struct GrantJsonObjectAccessBulkRequest {
        /// At least 1 items.
        access_entries: Vec<GrantJsonObjectAccessBaseRequest> => "accessEntries",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.jsonobject.spi.request.GrantJsonObjectAccessRequest`.
    pub struct GrantJsonObjectAccessRequest {
        level: JsonObjectAccessLevel => "level",
        ..
        customer: String => "customer",
        function: String => "function",
        /// `true` if absent.
        searchable: bool => "searchable",
        subject: String => "subject",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.jsonobject.spi.response.JsonObjectAccess`.
    pub struct JsonObjectAccess {
        ..
        customer: ResponseCustomerInfo => "customer",
        /// No item twice.
        flags: Vec<JsonObjectAccessFlag> => "flags",
        function: ResponseFunctionInfo => "function",
        granted_by_user: ResponseUserInfo => "grantedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        granted_timestamp: i64 => "grantedTimestamp",
        id: rt::Uuid => "id",
        level: JsonObjectAccessLevel => "level",
        revoked_by_user: ResponseUserInfo => "revokedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        revoked_timestamp: i64 => "revokedTimestamp",
        subject: JsonObjectAccessSubject => "subject",
        r#type: JsonObjectAccessType => "type",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.jsonobject.spi.response.JsonObjectAccess/properties/flags/items`.
    pub enum JsonObjectAccessFlag {
        Deleted => "deleted",
        Searchable => "searchable",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.jsonobject.spi.response.JsonObjectResponse/properties/currentUserAccess`.
    pub enum JsonObjectAccessLevel {
        Read => "read",
        Write => "write",
        Owner => "owner",
    }
}

rt::union! { response
    /// Schema `no.mnemonic.services.jsonobject.spi.response.JsonObjectAccess/properties/subject`.
    pub enum JsonObjectAccessSubject by "type" {
        User(ResponseUserInfo) => ["user", ""],
        Group(ResponseGroupInfo) => ["group"],
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.jsonobject.spi.response.JsonObjectAccess/properties/type`.
    pub enum JsonObjectAccessType {
        Explicit => "explicit",
        RoleBased => "roleBased",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.jsonobject.spi.response.JsonObjectResponse`.
    pub struct JsonObjectResponse {
        ..
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        current_user_access: JsonObjectAccessLevel => "currentUserAccess",
        customer: ResponseCustomerInfo => "customer",
        data: rt::Value => "data",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        description: String => "description",
        /// No item twice.
        flags: Vec<JsonObjectResponseFlag> => "flags",
        id: rt::Uuid => "id",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        localized_description: String => "localizedDescription",
        localized_descriptions: rt::Map<String> => "localizedDescriptions",
        localized_name: String => "localizedName",
        localized_names: rt::Map<String> => "localizedNames",
        master_id: rt::Uuid => "masterID",
        name: String => "name",
        revision: i32 => "revision",
        short_name: String => "shortName",
        /// No item twice.
        tags: Vec<JsonObjectTag> => "tags",
        r#type: JsonObjectTypeInfo => "type",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.jsonobject.spi.response.JsonObjectResponse/properties/flags/items`.
    pub enum JsonObjectResponseFlag {
        Deleted => "deleted",
        ControlledVersion => "controlledVersion",
        Favorite => "favorite",
        SharedWithRole => "sharedWithRole",
        SharedWithUserOrGroup => "sharedWithUserOrGroup",
        SharedGlobal => "sharedGlobal",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.jsonobject.spi.request.JsonObjectSearchBaseRequest_TagCriteria`.
    pub struct JsonObjectSearchBaseRequestTagCriteria {
        key: String => "key",
        ..
        exclude: bool => "exclude",
        /// No item twice.
        values: Vec<String> => "values",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.jsonobject.spi.request.JsonObjectSearchRequest`.
    pub struct JsonObjectSearchRequest {
        ..
        /// No item twice.
        customer: Vec<String> => "customer",
        /// Milliseconds since 1970-01-01T00:00Z.
        /// At least 0, `0` if absent.
        end_timestamp: i64 => "endTimestamp",
        /// No item twice.
        exclude_flags: Vec<JsonObjectSearchRequestExcludeFlag> => "excludeFlags",
        /// `false` if absent.
        favorite: bool => "favorite",
        /// `false` if absent.
        include_data: bool => "includeData",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_flags: Vec<JsonObjectSearchRequestExcludeFlag> => "includeFlags",
        /// `false` if absent.
        include_tags: bool => "includeTags",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<JsonObjectSearchRequestKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"all"` if absent.
        keyword_match_strategy: JsonObjectSearchRequestTimeMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        sort_by: Vec<JsonObjectSearchRequestSortBy> => "sortBy",
        /// Milliseconds since 1970-01-01T00:00Z.
        /// At least 0, `0` if absent.
        start_timestamp: i64 => "startTimestamp",
        /// No item twice.
        sub_criteria: Vec<JsonObjectSearchSubCriteriaRequest> => "subCriteria",
        /// No item twice.
        tags: Vec<JsonObjectSearchBaseRequestTagCriteria> => "tags",
        /// No item twice, `"all"` if absent.
        time_field_strategy: Vec<JsonObjectSearchRequestTimeFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: JsonObjectSearchRequestTimeMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice, `"all"` if absent.
        user_field_strategy: Vec<JsonObjectSearchRequestUserFieldStrategy> => "userFieldStrategy",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.jsonobject.spi.request.JsonObjectSearchRequest/properties/excludeFlags/items`.
    pub enum JsonObjectSearchRequestExcludeFlag {
        Deleted => "deleted",
        ControlledVersion => "controlledVersion",
        SharedWithRole => "sharedWithRole",
        SharedWithUserOrGroup => "sharedWithUserOrGroup",
        SharedGlobal => "sharedGlobal",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.jsonobject.spi.request.JsonObjectSearchRequest/properties/keywordFieldStrategy/items`.
    pub enum JsonObjectSearchRequestKeywordFieldStrategy {
        Name => "name",
        ShortName => "shortName",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.jsonobject.spi.request.JsonObjectSearchRequest/properties/sortBy/items`.
    pub enum JsonObjectSearchRequestSortBy {
        CreatedTimestamp => "createdTimestamp",
        Name => "name",
        ShortName => "shortName",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        MinusCreatedTimestamp => "-createdTimestamp",
        MinusName => "-name",
        MinusShortName => "-shortName",
        MinusLastUpdatedTimestamp => "-lastUpdatedTimestamp",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.jsonobject.spi.request.JsonObjectSearchSubCriteriaRequest/properties/timeFieldStrategy/items`.
    pub enum JsonObjectSearchRequestTimeFieldStrategy {
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.jsonobject.spi.request.JsonObjectSearchRequest/properties/keywordMatchStrategy`.
    pub enum JsonObjectSearchRequestTimeMatchStrategy {
        Any => "any",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.jsonobject.spi.request.JsonObjectSearchSubCriteriaRequest/properties/userFieldStrategy/items`.
    pub enum JsonObjectSearchRequestUserFieldStrategy {
        Owner => "owner",
        Read => "read",
        Write => "write",
        CreatedByUser => "createdByUser",
        LastUpdatedByUser => "lastUpdatedByUser",
        All => "all",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.jsonobject.spi.request.JsonObjectSearchSubCriteriaRequest`.
    pub struct JsonObjectSearchSubCriteriaRequest {
        ..
        /// No item twice.
        customer: Vec<String> => "customer",
        /// Milliseconds since 1970-01-01T00:00Z.
        /// At least 0, `0` if absent.
        end_timestamp: i64 => "endTimestamp",
        /// `false` if absent.
        exclude: bool => "exclude",
        /// No item twice.
        exclude_flags: Vec<JsonObjectSearchRequestExcludeFlag> => "excludeFlags",
        /// `false` if absent.
        favorite: bool => "favorite",
        /// No item twice.
        include_flags: Vec<JsonObjectSearchRequestExcludeFlag> => "includeFlags",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<JsonObjectSearchRequestKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"all"` if absent.
        keyword_match_strategy: JsonObjectSearchRequestTimeMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// `false` if absent.
        required: bool => "required",
        /// Milliseconds since 1970-01-01T00:00Z.
        /// At least 0, `0` if absent.
        start_timestamp: i64 => "startTimestamp",
        /// No item twice.
        tags: Vec<JsonObjectSearchBaseRequestTagCriteria> => "tags",
        /// No item twice, `"all"` if absent.
        time_field_strategy: Vec<JsonObjectSearchRequestTimeFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: JsonObjectSearchRequestTimeMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice, `"all"` if absent.
        user_field_strategy: Vec<JsonObjectSearchRequestUserFieldStrategy> => "userFieldStrategy",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.jsonobject.spi.response.JsonObjectTag`.
    pub struct JsonObjectTag {
        ..
        id: rt::Uuid => "id",
        key: String => "key",
        value: String => "value",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.jsonobject.spi.response.JsonObjectTypeDescriptor`.
    pub struct JsonObjectTypeDescriptor {
        ..
        short_name: String => "shortName",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.jsonobject.spi.response.JsonObjectTypeInfo`.
    pub struct JsonObjectTypeInfo {
        ..
        short_name: String => "shortName",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.jsonobject.spi.response.JsonSchemaResponse`.
    pub struct JsonSchemaResponse {
        ..
        schema: rt::Value => "schema",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.jsonobject.spi.request.UpdateJsonObjectRequest`.
    pub struct UpdateJsonObjectRequest {
        ..
        /// No item twice.
        add_tags: Vec<UpdateJsonObjectRequestTagToCreate> => "addTags",
        data: JsonNode => "data",
        description: String => "description",
        localized_descriptions: rt::Map<String> => "localizedDescriptions",
        localized_names: rt::Map<String> => "localizedNames",
        name: String => "name",
        /// No item twice.
        remove_tags: Vec<String> => "removeTags",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
        skip_revision: bool => "skipRevision",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.jsonobject.spi.request.UpdateJsonObjectRequest_TagToCreate`.
    pub struct UpdateJsonObjectRequestTagToCreate {
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        key: String => "key",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        value: String => "value",
        ..
    }
}
