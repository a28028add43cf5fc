//! Types.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{Comment, ModelUserInfo, ResponseUserInfo};

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.Alarm`.
    pub struct Alarm {
        ..
        attack_category: AttackCategory => "attackCategory",
        comments: Vec<Comment> => "comments",
        created_by_user: ModelUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        description: String => "description",
        flag: i64 => "flag",
        /// No item twice.
        flags: Vec<AlarmFlag> => "flags",
        id: i64 => "id",
        info: String => "info",
        internal_information: String => "internalInformation",
        internal_reference: String => "internalReference",
        /// No item twice.
        labels: Vec<String> => "labels",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_check_timestamp: i64 => "lastCheckTimestamp",
        last_checked_by_user: ModelUserInfo => "lastCheckedByUser",
        last_updated_by_user: ModelUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        /// No item twice.
        links: Vec<String> => "links",
        /// No item twice.
        mappings: Vec<AlarmMapping> => "mappings",
        /// Milliseconds since 1970-01-01T00:00Z.
        next_check_timestamp: i64 => "nextCheckTimestamp",
        /// No item twice.
        references: Vec<String> => "references",
        short_name: String => "shortName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.alarm.AlarmAddRequest`.
    pub struct AlarmAddRequest {
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        description: String => "description",
        ..
        /// At least 1, `0` if absent.
        attack_category_id: i64 => "attackCategoryID",
        info: String => "info",
        internal_information: String => "internalInformation",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        internal_reference: String => "internalReference",
        /// No item twice, matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        labels: Vec<String> => "labels",
        /// No item twice, matches `((https?|ftp|gopher|telnet|file):((/)|(\\))+[\w\d:\#@%/;$()~_?\\+-=\\\.&]*)`.
        links: Vec<String> => "links",
        /// No item twice, matches `^((?!(https?|ftp|gopher|telnet|file|javascript|mailto):))([\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=])*|((https?|ftp|gopher|telnet|file):((/)|(\\))+[\w\d:\#@%/;$()~_?\\+-=\\\.&]*)`.
        references: Vec<String> => "references",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
        /// No item twice, matches `[a-zA-Z0-9_/:@~!\+\-\.\?]*`.
        signatures: Vec<String> => "signatures",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.alarm.AlarmCommentAddRequest`.
    pub struct AlarmCommentAddRequest {
        comment: String => "comment",
        ..
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.Alarm/properties/flags/items`.
    pub enum AlarmFlag {
        Disabled => "DISABLED",
        Deleted => "DELETED",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.alarm.spi.response.AlarmInfo`.
    pub struct AlarmInfo {
        ..
        description: String => "description",
        id: i64 => "id",
        short_name: String => "shortName",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.AlarmMapping`.
    pub struct AlarmMapping {
        ..
        alarm: Alarm => "alarm",
        comments: Vec<Comment> => "comments",
        /// Milliseconds since 1970-01-01T00:00Z.
        first_triggered_timestamp: i64 => "firstTriggeredTimestamp",
        flag: i64 => "flag",
        /// No item twice.
        flags: Vec<AlarmMappingFlag> => "flags",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_triggered_timestamp: i64 => "lastTriggeredTimestamp",
        last_updated_by_user: ModelUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        mapped_by_user: ModelUserInfo => "mappedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        mapped_timestamp: i64 => "mappedTimestamp",
        signature: String => "signature",
        trigger_amount: i64 => "triggerAmount",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.AlarmMapping/properties/flags/items`.
    pub enum AlarmMappingFlag {
        Deleted => "DELETED",
        DefaultBlock => "DEFAULT_BLOCK",
        Snort => "SNORT",
        IssSignature => "ISS_SIGNATURE",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.alarm.AlarmMappingRequest`.
    pub struct AlarmMappingRequest {
        /// At least 1 items, no item twice, matches `[a-zA-Z0-9_/:@~!\+\-\.\?]*`.
        signatures: Vec<String> => "signatures",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.criteria.event.AlarmMappingSearchCriteria`.
    pub struct AlarmMappingSearchCriteria {
        ..
        limit: i32 => "limit",
        offset: i32 => "offset",
        include_deleted: bool => "includeDeleted",
        include_flags: i64 => "includeFlags",
        exclude_flags: i64 => "excludeFlags",
        /// No item twice.
        sub_criteria: Vec<AlarmMappingSearchCriteria> => "subCriteria",
        exclude: bool => "exclude",
        required: bool => "required",
        /// No item twice.
        attack_category_id: Vec<i64> => "attackCategoryID",
        /// No item twice.
        alarm_id: Vec<i64> => "alarmID",
        /// No item twice.
        signature: Vec<String> => "signature",
        min_trigger_amount: i64 => "minTriggerAmount",
        max_trigger_amount: i64 => "maxTriggerAmount",
        start_timestamp: String => "startTimestamp",
        end_timestamp: String => "endTimestamp",
        /// No item twice, `"lastTriggeredTimestamp"` if absent.
        time_field_strategy: Vec<AlarmMappingSearchCriteriaTimeFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: GetAlarmsKeywordMatch => "timeMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<GetSignaturesKeywordField> => "keywordFieldStrategy",
        /// `"all"` if absent.
        keyword_match_strategy: GetAlarmsKeywordMatch => "keywordMatchStrategy",
        attack_identifier: Box<AlarmMappingSearchCriteria> => "attackIdentifier",
        sort_by: Vec<AlarmMappingSearchCriteriaSortBy> => "sortBy",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.event.AlarmMappingSearchCriteria/properties/sortBy/items`.
    pub enum AlarmMappingSearchCriteriaSortBy {
        Signature => "signature",
        SignatureMessage => "signatureMessage",
        FirstTriggeredTimestamp => "firstTriggeredTimestamp",
        LastTriggeredTimestamp => "lastTriggeredTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        MappedTimestamp => "mappedTimestamp",
        TriggerAmount => "triggerAmount",
        MinusSignature => "-signature",
        MinusSignatureMessage => "-signatureMessage",
        MinusFirstTriggeredTimestamp => "-firstTriggeredTimestamp",
        MinusLastTriggeredTimestamp => "-lastTriggeredTimestamp",
        MinusLastUpdatedTimestamp => "-lastUpdatedTimestamp",
        MinusMappedTimestamp => "-mappedTimestamp",
        MinusTriggerAmount => "-triggerAmount",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.event.AlarmMappingSearchCriteria/properties/timeFieldStrategy/items`.
    pub enum AlarmMappingSearchCriteriaTimeFieldStrategy {
        FirstTriggeredTimestamp => "firstTriggeredTimestamp",
        LastTriggeredTimestamp => "lastTriggeredTimestamp",
        MappedTimestamp => "mappedTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        All => "all",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.alarm.spi.response.AlarmMitreRelationship`.
    pub struct AlarmMitreRelationship {
        ..
        alarm: AlarmInfo => "alarm",
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        /// No item twice.
        flags: Vec<AlarmMitreRelationshipFlag> => "flags",
        id: rt::Uuid => "id",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        mitre_category: MitreCategoryInfo => "mitreCategory",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.alarm.spi.request.AlarmMitreRelationshipAddRequest`.
    pub struct AlarmMitreRelationshipAddRequest {
        mitre_category: rt::Uuid => "mitreCategory",
        ..
        category_model: MitreCategoryModel => "categoryModel",
        category_version: String => "categoryVersion",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.alarm.spi.request.AlarmMitreRelationshipSearchRequest/properties/excludeFlags/items`.
    pub enum AlarmMitreRelationshipFlag {
        Deleted => "deleted",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.alarm.spi.request.AlarmMitreRelationshipSearchRequest`.
    pub struct AlarmMitreRelationshipSearchRequest {
        ..
        /// No item twice.
        alarm: Vec<String> => "alarm",
        /// No item twice.
        category: Vec<String> => "category",
        /// No item twice.
        category_model: Vec<MitreCategoryModel> => "categoryModel",
        /// No item twice.
        category_type: Vec<MitreCategoryType> => "categoryType",
        /// No item twice.
        category_version: Vec<String> => "categoryVersion",
        /// No item twice.
        exclude_flags: Vec<AlarmMitreRelationshipFlag> => "excludeFlags",
        /// No item twice.
        id: Vec<rt::Uuid> => "id",
        /// No item twice.
        include_flags: Vec<AlarmMitreRelationshipFlag> => "includeFlags",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        sort_by: Vec<AlarmMitreRelationshipSearchRequestSortBy> => "sortBy",
        /// No item twice.
        sub_criteria: Vec<AlarmMitreRelationshipSearchSubCriteria> => "subCriteria",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.alarm.spi.request.AlarmMitreRelationshipSearchRequest/properties/sortBy/items`.
    pub enum AlarmMitreRelationshipSearchRequestSortBy {
        Id => "id",
        AlarmId => "alarmId",
        AlarmShortName => "alarmShortName",
        MitreCategoryId => "mitreCategoryId",
        MitreCategoryExternalId => "mitreCategoryExternalId",
        MitreCategoryShortName => "mitreCategoryShortName",
        MitreCategoryType => "mitreCategoryType",
        MitreCategoryModel => "mitreCategoryModel",
        MitreCategoryVersion => "mitreCategoryVersion",
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        DeletedTimestamp => "deletedTimestamp",
        MinusId => "-id",
        MinusAlarmId => "-alarmId",
        MinusAlarmShortName => "-alarmShortName",
        MinusMitreCategoryId => "-mitreCategoryId",
        MinusMitreCategoryExternalId => "-mitreCategoryExternalId",
        MinusMitreCategoryShortName => "-mitreCategoryShortName",
        MinusMitreCategoryType => "-mitreCategoryType",
        MinusMitreCategoryModel => "-mitreCategoryModel",
        MinusMitreCategoryVersion => "-mitreCategoryVersion",
        MinusCreatedTimestamp => "-createdTimestamp",
        MinusLastUpdatedTimestamp => "-lastUpdatedTimestamp",
        MinusDeletedTimestamp => "-deletedTimestamp",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.alarm.spi.request.AlarmMitreRelationshipSearchSubCriteria`.
    pub struct AlarmMitreRelationshipSearchSubCriteria {
        ..
        /// No item twice.
        alarm: Vec<String> => "alarm",
        /// No item twice.
        category: Vec<String> => "category",
        /// No item twice.
        category_model: Vec<MitreCategoryModel> => "categoryModel",
        /// No item twice.
        category_type: Vec<MitreCategoryType> => "categoryType",
        /// No item twice.
        category_version: Vec<String> => "categoryVersion",
        /// `false` if absent.
        exclude: bool => "exclude",
        /// No item twice.
        exclude_flags: Vec<AlarmMitreRelationshipFlag> => "excludeFlags",
        /// No item twice.
        id: Vec<rt::Uuid> => "id",
        /// No item twice.
        include_flags: Vec<AlarmMitreRelationshipFlag> => "includeFlags",
        /// `false` if absent.
        required: bool => "required",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.criteria.event.AlarmSearchCriteria`.
    pub struct AlarmSearchCriteria {
        ..
        limit: i32 => "limit",
        offset: i32 => "offset",
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        sub_criteria: Vec<AlarmSearchCriteria> => "subCriteria",
        exclude: bool => "exclude",
        required: bool => "required",
        /// No item twice.
        attack_category_id: Vec<i64> => "attackCategoryID",
        /// No item twice.
        alarm_id: Vec<i64> => "alarmID",
        /// No item twice.
        alarm: Vec<String> => "alarm",
        /// No item twice.
        alarm_references: Vec<String> => "alarmReferences",
        /// No item twice.
        labels: Vec<String> => "labels",
        /// `false` if absent.
        include_mappings: bool => "includeMappings",
        /// `false` if absent.
        include_comments: bool => "includeComments",
        start_timestamp: String => "startTimestamp",
        end_timestamp: String => "endTimestamp",
        /// No item twice, `"lastUpdatedTimestamp"` if absent.
        time_field_strategy: Vec<AlarmSearchCriteriaTimeFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: GetAlarmsKeywordMatch => "timeMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<GetAlarmsKeywordField> => "keywordFieldStrategy",
        /// `"all"` if absent.
        keyword_match_strategy: GetAlarmsKeywordMatch => "keywordMatchStrategy",
        /// No item twice.
        signature: Vec<String> => "signature",
        sort_by: Vec<AlarmSearchCriteriaSortBy> => "sortBy",
        /// No item twice.
        include_flags: Vec<AlarmFlag> => "includeFlags",
        /// No item twice.
        exclude_flags: Vec<AlarmFlag> => "excludeFlags",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.event.AlarmSearchCriteria/properties/sortBy/items`.
    pub enum AlarmSearchCriteriaSortBy {
        Id => "id",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        Description => "description",
        AttackCategory => "attackCategory",
        MinusId => "-id",
        MinusLastUpdatedTimestamp => "-lastUpdatedTimestamp",
        MinusDescription => "-description",
        MinusAttackCategory => "-attackCategory",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.event.AlarmSearchCriteria/properties/timeFieldStrategy/items`.
    pub enum AlarmSearchCriteriaTimeFieldStrategy {
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        LastCheckTimestamp => "lastCheckTimestamp",
        NextCheckTimestamp => "nextCheckTimestamp",
        All => "all",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.alarm.AlarmUpdateRequest`.
    pub struct AlarmUpdateRequest {
        ..
        /// No item twice, matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        add_labels: Vec<String> => "addLabels",
        /// No item twice, matches `((https?|ftp|gopher|telnet|file):((/)|(\\))+[\w\d:\#@%/;$()~_?\\+-=\\\.&]*)`.
        add_links: Vec<String> => "addLinks",
        /// No item twice, matches `^((?!(https?|ftp|gopher|telnet|file|javascript|mailto):))([\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=])*|((https?|ftp|gopher|telnet|file):((/)|(\\))+[\w\d:\#@%/;$()~_?\\+-=\\\.&]*)`.
        add_references: Vec<String> => "addReferences",
        /// At least 0, `0` if absent.
        attack_category_id: i64 => "attackCategoryID",
        /// No item twice, matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        delete_labels: Vec<String> => "deleteLabels",
        /// No item twice.
        delete_links: Vec<String> => "deleteLinks",
        /// No item twice.
        delete_references: Vec<String> => "deleteReferences",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        description: String => "description",
        disabled: bool => "disabled",
        info: String => "info",
        internal_information: String => "internalInformation",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        internal_reference: String => "internalReference",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.AttackCategory`.
    pub struct AttackCategory {
        ..
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        flag: i64 => "flag",
        /// No item twice.
        flags: Vec<AttackCategoryFlag> => "flags",
        id: i64 => "id",
        info: String => "info",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        name: String => "name",
        short_name: String => "shortName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.alarm.AttackCategoryAddRequest`.
    pub struct AttackCategoryAddRequest {
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        info: String => "info",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        ..
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.AttackCategory/properties/flags/items`.
    pub enum AttackCategoryFlag {
        Disabled => "DISABLED",
        Reconnaissance => "RECONNAISSANCE",
        Deleted => "DELETED",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.criteria.event.AttackCategorySearchCriteria`.
    pub struct AttackCategorySearchCriteria {
        ..
        limit: i32 => "limit",
        offset: i32 => "offset",
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        sub_criteria: Vec<AttackCategorySearchCriteria> => "subCriteria",
        exclude: bool => "exclude",
        required: bool => "required",
        /// No item twice.
        attack_category_id: Vec<i64> => "attackCategoryID",
        /// No item twice.
        attack_category: Vec<String> => "attackCategory",
        start_timestamp: String => "startTimestamp",
        end_timestamp: String => "endTimestamp",
        /// No item twice, `"lastUpdatedTimestamp"` if absent.
        time_field_strategy: Vec<AttackCategorySearchCriteriaTimeFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: GetAlarmsKeywordMatch => "timeMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<GetCategoriesKeywordField> => "keywordFieldStrategy",
        /// `"all"` if absent.
        keyword_match_strategy: GetAlarmsKeywordMatch => "keywordMatchStrategy",
        sort_by: Vec<AttackCategorySearchCriteriaSortBy> => "sortBy",
        /// No item twice.
        include_flags: Vec<AttackCategoryFlag> => "includeFlags",
        /// No item twice.
        exclude_flags: Vec<AttackCategoryFlag> => "excludeFlags",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.event.AttackCategorySearchCriteria/properties/sortBy/items`.
    pub enum AttackCategorySearchCriteriaSortBy {
        Id => "id",
        ShortName => "shortName",
        Name => "name",
        Info => "info",
        MinusId => "-id",
        MinusShortName => "-shortName",
        MinusName => "-name",
        MinusInfo => "-info",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.event.AttackCategorySearchCriteria/properties/timeFieldStrategy/items`.
    pub enum AttackCategorySearchCriteriaTimeFieldStrategy {
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        DeletedTimestamp => "deletedTimestamp",
        All => "all",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.alarm.AttackCategoryUpdateRequest`.
    pub struct AttackCategoryUpdateRequest {
        ..
        disabled: bool => "disabled",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        info: String => "info",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1alarms~1v1~1alarm/get/parameters/2/schema/items`.
    pub enum GetAlarmsKeywordField {
        Reference => "reference",
        Description => "description",
        Label => "label",
        Signature => "signature",
        AttackIdentifier => "attackIdentifier",
        Id => "id",
        ShortName => "shortName",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1alarms~1v1~1alarm/get/parameters/1/schema`.
    pub enum GetAlarmsKeywordMatch {
        All => "all",
        Any => "any",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1alarms~1v1~1category/get/parameters/4/schema/items`.
    pub enum GetCategoriesKeywordField {
        Id => "id",
        ShortName => "shortName",
        Name => "name",
        Info => "info",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1alarms~1v1~1signature/get/parameters/2/schema/items`.
    pub enum GetSignaturesKeywordField {
        Description => "description",
        Signature => "signature",
        SignatureMessage => "signatureMessage",
        All => "all",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.alarm.spi.response.MitreCategory`.
    pub struct MitreCategory {
        ..
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        external_id: rt::Uuid => "externalId",
        /// No item twice.
        flags: Vec<MitreCategoryFlag> => "flags",
        id: rt::Uuid => "id",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        model: MitreCategoryModel => "model",
        name: String => "name",
        relationships: Vec<MitreCategoryRelationship> => "relationships",
        short_name: String => "shortName",
        r#type: MitreCategoryType => "type",
        url: String => "url",
        version: String => "version",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.alarm.spi.request.MitreCategoryAddRequest`.
    pub struct MitreCategoryAddRequest {
        external_id: rt::Uuid => "externalId",
        model: MitreCategoryModel => "model",
        name: String => "name",
        short_name: String => "shortName",
        r#type: MitreCategoryType => "type",
        /// Matches `((https?|ftp|gopher|telnet|file):((/)|(\\))+[\w\d:\#@%/;$()~_?\\+-=\\\.&]*)`.
        url: String => "url",
        version: String => "version",
        ..
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.alarm.spi.response.MitreCategory/properties/flags/items`.
    pub enum MitreCategoryFlag {
        Deprecated => "deprecated",
        Deleted => "deleted",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.alarm.spi.response.MitreCategoryInfo`.
    pub struct MitreCategoryInfo {
        ..
        external_id: rt::Uuid => "externalId",
        id: rt::Uuid => "id",
        model: MitreCategoryModel => "model",
        name: String => "name",
        short_name: String => "shortName",
        r#type: MitreCategoryType => "type",
        version: String => "version",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.alarm.spi.request.AlarmMitreRelationshipSearchRequest/properties/categoryModel/items`.
    pub enum MitreCategoryModel {
        Capec => "capec",
        Enterprise => "enterprise",
        Ics => "ics",
        Mobile => "mobile",
        PreAttack => "preAttack",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.alarm.spi.response.MitreCategoryRelationship`.
    pub struct MitreCategoryRelationship {
        ..
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        external_id: rt::Uuid => "externalId",
        /// No item twice.
        flags: Vec<AlarmMitreRelationshipFlag> => "flags",
        id: rt::Uuid => "id",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        source_category: MitreCategoryInfo => "sourceCategory",
        target_category: MitreCategoryInfo => "targetCategory",
        r#type: MitreCategoryRelationshipType => "type",
        version: String => "version",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.alarm.spi.request.MitreCategoryRelationshipAddRequest`.
    pub struct MitreCategoryRelationshipAddRequest {
        external_id: rt::Uuid => "externalId",
        target_category: rt::Uuid => "targetCategory",
        r#type: MitreCategoryRelationshipType => "type",
        version: String => "version",
        ..
        target_category_model: MitreCategoryModel => "targetCategoryModel",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.alarm.spi.response.MitreCategoryRelationship/properties/type`.
    pub enum MitreCategoryRelationshipType {
        SubtechniqueOf => "subtechniqueOf",
        RevokedBy => "revokedBy",
        Mitigates => "mitigates",
        Uses => "uses",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.alarm.spi.request.MitreCategoryRelationshipUpdateRequest`.
    pub struct MitreCategoryRelationshipUpdateRequest {
        ..
        r#type: MitreCategoryRelationshipType => "type",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.alarm.spi.request.MitreCategorySearchRequest`.
    pub struct MitreCategorySearchRequest {
        ..
        /// No item twice.
        exclude_flags: Vec<MitreCategoryFlag> => "excludeFlags",
        /// No item twice.
        external_id: Vec<rt::Uuid> => "externalId",
        /// No item twice.
        id: Vec<rt::Uuid> => "id",
        /// No item twice.
        include_flags: Vec<MitreCategoryFlag> => "includeFlags",
        /// `false` if absent.
        include_relationships: bool => "includeRelationships",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<MitreCategorySearchRequestKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"all"` if absent.
        keyword_match_strategy: GetAlarmsKeywordMatch => "keywordMatchStrategy",
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// No item twice.
        model: Vec<MitreCategoryModel> => "model",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// No item twice.
        short_name: Vec<String> => "shortName",
        sort_by: Vec<MitreCategorySearchRequestSortBy> => "sortBy",
        /// No item twice.
        sub_criteria: Vec<MitreCategorySearchSubCriteria> => "subCriteria",
        /// No item twice.
        r#type: Vec<MitreCategoryType> => "type",
        /// No item twice.
        version: Vec<String> => "version",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.alarm.spi.request.MitreCategorySearchRequest/properties/keywordFieldStrategy/items`.
    pub enum MitreCategorySearchRequestKeywordFieldStrategy {
        Id => "id",
        ExternalId => "externalId",
        ShortName => "shortName",
        Name => "name",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.alarm.spi.request.MitreCategorySearchRequest/properties/sortBy/items`.
    pub enum MitreCategorySearchRequestSortBy {
        Id => "id",
        ExternalId => "externalId",
        ShortName => "shortName",
        Name => "name",
        Type => "type",
        Model => "model",
        Version => "version",
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        DeletedTimestamp => "deletedTimestamp",
        MinusId => "-id",
        MinusExternalId => "-externalId",
        MinusShortName => "-shortName",
        MinusName => "-name",
        MinusType => "-type",
        MinusModel => "-model",
        MinusVersion => "-version",
        MinusCreatedTimestamp => "-createdTimestamp",
        MinusLastUpdatedTimestamp => "-lastUpdatedTimestamp",
        MinusDeletedTimestamp => "-deletedTimestamp",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.alarm.spi.request.MitreCategorySearchSubCriteria`.
    pub struct MitreCategorySearchSubCriteria {
        ..
        /// `false` if absent.
        exclude: bool => "exclude",
        /// No item twice.
        exclude_flags: Vec<MitreCategoryFlag> => "excludeFlags",
        /// No item twice.
        external_id: Vec<rt::Uuid> => "externalId",
        /// No item twice.
        id: Vec<rt::Uuid> => "id",
        /// No item twice.
        include_flags: Vec<MitreCategoryFlag> => "includeFlags",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<MitreCategorySearchRequestKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"all"` if absent.
        keyword_match_strategy: GetAlarmsKeywordMatch => "keywordMatchStrategy",
        keywords: Vec<String> => "keywords",
        /// No item twice.
        model: Vec<MitreCategoryModel> => "model",
        /// `false` if absent.
        required: bool => "required",
        /// No item twice.
        short_name: Vec<String> => "shortName",
        /// No item twice.
        r#type: Vec<MitreCategoryType> => "type",
        /// No item twice.
        version: Vec<String> => "version",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.alarm.spi.request.AlarmMitreRelationshipSearchRequest/properties/categoryType/items`.
    pub enum MitreCategoryType {
        Tactic => "tactic",
        Technique => "technique",
        Subtechnique => "subtechnique",
        Mitigation => "mitigation",
        ThreatActor => "threatActor",
        Malware => "malware",
        Tool => "tool",
        Campaign => "campaign",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.alarm.spi.request.MitreCategoryUpdateRequest`.
    pub struct MitreCategoryUpdateRequest {
        ..
        deprecated: bool => "deprecated",
        name: String => "name",
        r#type: MitreCategoryType => "type",
        /// Matches `((https?|ftp|gopher|telnet|file):((/)|(\\))+[\w\d:\#@%/;$()~_?\\+-=\\\.&]*)`.
        url: String => "url",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.alarm.spi.response.MitreModelVersion`.
    pub struct MitreModelVersion {
        ..
        /// No item twice.
        flags: Vec<MitreModelVersionFlag> => "flags",
        model: MitreCategoryModel => "model",
        version: String => "version",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.alarm.spi.request.MitreModelVersionAddOrUpdateRequest`.
    pub struct MitreModelVersionAddOrUpdateRequest {
        ..
        mark_as_default: bool => "markAsDefault",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.alarm.spi.response.MitreModelVersion/properties/flags/items`.
    pub enum MitreModelVersionFlag {
        Default => "default",
    }
}
