//! Types.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{BasicFunctionResponse, ResponseCustomerInfo, ResponseDomainInfo, ResponseFunctionInfo, ResponseGroupInfoV2, ResponseUserInfo, SearchRequestPermissionCriteria};

rt::text_enum! {
    /// Schema `/paths/~1useradmin~1v2~1user~1{shortNameOrID}~1picture/get/parameters/2/schema`.
    pub enum AdminGetUserImageSize {
        Small => "small",
        Medium => "medium",
        Large => "large",
        Xlarge => "xlarge",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.function.FunctionAddRequest`.
    pub struct FunctionAddRequest {
        /// `"standard"` if absent.
        minimum_security_level: FunctionVoMinimumSecurityLevel => "minimumSecurityLevel",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        name: String => "name",
        parent: String => "parent",
        ..
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        description: String => "description",
        localized_descriptions: rt::Map<String> => "localizedDescriptions",
        localized_names: rt::Map<String> => "localizedNames",
        /// `false` if absent.
        read_only: bool => "readOnly",
        /// `false` if absent.
        role: bool => "role",
        /// `"otherRole"` if absent.
        role_type: FunctionVoRoleType => "roleType",
        /// `false` if absent.
        sysadm: bool => "sysadm",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.function.FunctionChildAddRequest`.
    pub struct FunctionChildAddRequest {
        /// At least 1 items, no item twice.
        children: Vec<String> => "children",
        ..
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.user.spi.response.FunctionMapping`.
    pub struct FunctionMapping {
        ..
        child: ResponseFunctionInfo => "child",
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        /// No item twice.
        flags: Vec<PermissionFlag> => "flags",
        id: rt::Uuid => "id",
        parent: ResponseFunctionInfo => "parent",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.function.FunctionMappingSearchRequest`.
    pub struct FunctionMappingSearchRequest {
        ..
        /// No item twice.
        child: Vec<String> => "child",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// No item twice.
        parent: Vec<String> => "parent",
        sort_by: Vec<FunctionMappingSearchRequestSortBy> => "sortBy",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.user.spi.request.function.FunctionMappingSearchRequest/properties/sortBy/items`.
    pub enum FunctionMappingSearchRequestSortBy {
        Id => "id",
        ParentName => "parentName",
        ChildName => "childName",
        MinusId => "-id",
        MinusParentName => "-parentName",
        MinusChildName => "-childName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.function.FunctionSearchRequest`.
    pub struct FunctionSearchRequest {
        /// No item twice, `"All supported fields"` if absent.
        keyword_field_strategy: Vec<ListFunctionsKeywordField> => "keywordFieldStrategy",
        /// `"Match all keywords (AND)"` if absent.
        keyword_match_strategy: ListUsersKeywordMatch => "keywordMatchStrategy",
        ..
        /// No item twice.
        ancestors: Vec<String> => "ancestors",
        /// No item twice.
        descendants: Vec<String> => "descendants",
        /// No item twice.
        exclude_flags: Vec<FunctionVoFlag> => "excludeFlags",
        /// No item twice.
        function: Vec<String> => "function",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_flags: Vec<FunctionVoFlag> => "includeFlags",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        minimum_security_level: FunctionVoMinimumSecurityLevel => "minimumSecurityLevel",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        sort_by: Vec<FunctionSearchRequestSortBy> => "sortBy",
        /// No item twice.
        sub_criteria: Vec<FunctionSearchRequestSubCriteria> => "subCriteria",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.user.spi.request.function.FunctionSearchRequest/properties/sortBy/items`.
    pub enum FunctionSearchRequestSortBy {
        Id => "id",
        Name => "name",
        MinusId => "-id",
        MinusName => "-name",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.function.FunctionSearchRequestSubCriteria`.
    pub struct FunctionSearchRequestSubCriteria {
        /// No item twice, `"All supported fields"` if absent.
        keyword_field_strategy: Vec<ListFunctionsKeywordField> => "keywordFieldStrategy",
        /// `"Match all keywords (AND)"` if absent.
        keyword_match_strategy: ListUsersKeywordMatch => "keywordMatchStrategy",
        ..
        /// No item twice.
        function: Vec<String> => "function",
        /// No item twice.
        ancestors: Vec<String> => "ancestors",
        /// No item twice.
        descendants: Vec<String> => "descendants",
        minimum_security_level: FunctionVoMinimumSecurityLevel => "minimumSecurityLevel",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_flags: Vec<FunctionVoFlag> => "includeFlags",
        /// No item twice.
        exclude_flags: Vec<FunctionVoFlag> => "excludeFlags",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// `false` if absent.
        required: bool => "required",
        /// `false` if absent.
        exclude: bool => "exclude",
        excluded: Box<FunctionSearchRequestSubCriteria> => "excluded",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.function.FunctionUpdateRequest`.
    pub struct FunctionUpdateRequest {
        ..
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        description: String => "description",
        localized_descriptions: rt::Map<String> => "localizedDescriptions",
        localized_names: rt::Map<String> => "localizedNames",
        minimum_security_level: FunctionVoMinimumSecurityLevel => "minimumSecurityLevel",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        name: String => "name",
        read_only: bool => "readOnly",
        role: bool => "role",
        role_type: FunctionVoRoleType => "roleType",
        sysadm: bool => "sysadm",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.user.spi.response.FunctionVO`.
    pub struct FunctionVo {
        ..
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        description: String => "description",
        /// No item twice.
        flags: Vec<FunctionVoFlag> => "flags",
        id: i64 => "id",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        localized_description: String => "localizedDescription",
        localized_descriptions: rt::Map<String> => "localizedDescriptions",
        localized_name: String => "localizedName",
        localized_names: rt::Map<String> => "localizedNames",
        minimum_security_level: FunctionVoMinimumSecurityLevel => "minimumSecurityLevel",
        name: String => "name",
        role_type: FunctionVoRoleType => "roleType",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1useradmin~1v2~1function/get/parameters/5/schema/items`.
    pub enum FunctionVoFlag {
        Deleted => "deleted",
        Role => "role",
        Sysadm => "sysadm",
        ReadOnly => "readOnly",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1useradmin~1v2~1function/get/parameters/3/schema`.
    pub enum FunctionVoMinimumSecurityLevel {
        Administrative => "administrative",
        Standard => "standard",
        External => "external",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.user.spi.response.FunctionVO/properties/roleType`.
    pub enum FunctionVoRoleType {
        Service => "service",
        Case => "case",
        Tool => "tool",
        Other => "other",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.user.spi.response.Group`.
    pub struct Group {
        r#type: String => "type",
        ..
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        customer: ResponseCustomerInfo => "customer",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        description: String => "description",
        domain: ResponseDomainInfo => "domain",
        /// No item twice.
        flags: Vec<GroupFlag> => "flags",
        id: i64 => "id",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        /// No item twice.
        member_of: Vec<ResponseGroupInfoV2> => "memberOf",
        name: String => "name",
        short_name: String => "shortName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.subject.group.GroupAddRequest`.
    pub struct GroupAddRequest {
        customer: String => "customer",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        /// Matches `[a-zA-Z0-9_\-\.@]+`.
        short_name: String => "shortName",
        ..
        /// `false` if absent.
        daemon_account: bool => "daemonAccount",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        description: String => "description",
        /// `"Current-user's domain"` if absent.
        domain: String => "domain",
        /// `false` if absent.
        externally_managed: bool => "externallyManaged",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.user.spi.response.Subject/properties/flags/items`.
    pub enum GroupFlag {
        Blocked => "blocked",
        DaemonAccount => "daemonAccount",
        Deleted => "deleted",
        ExternallyManaged => "externallyManaged",
        ForcePasswordChange => "forcePasswordChange",
        PasswordNotSet => "passwordNotSet",
        NotificationUser => "notificationUser",
        AnonymousUser => "anonymousUser",
        AuthorizedUserGroup => "authorizedUserGroup",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.subject.group.GroupMemberAddRequest`.
    pub struct GroupMemberAddRequest {
        /// At least 1 items, no item twice.
        subject: Vec<String> => "subject",
        ..
        comment: String => "comment",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.user.spi.response.GroupMembership`.
    pub struct GroupMembership {
        ..
        add_comment: String => "addComment",
        added_by_user: ResponseUserInfo => "addedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        added_timestamp: i64 => "addedTimestamp",
        /// No item twice.
        flags: Vec<GroupMembershipFlag> => "flags",
        group: ResponseGroupInfoV2 => "group",
        id: rt::Uuid => "id",
        member: PermissionSubject => "member",
        remove_comment: String => "removeComment",
        removed_by_user: ResponseUserInfo => "removedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        removed_timestamp: i64 => "removedTimestamp",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.user.spi.response.GroupMembership/properties/flags/items`.
    pub enum GroupMembershipFlag {
        Deleted => "deleted",
        ExternallyManaged => "externallyManaged",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.subject.GroupMembershipSearchRequest`.
    pub struct GroupMembershipSearchRequest {
        ..
        /// No item twice.
        customer: Vec<String> => "customer",
        domain: String => "domain",
        end_timestamp: String => "endTimestamp",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        sort_by: Vec<String> => "sortBy",
        start_timestamp: String => "startTimestamp",
        /// No item twice.
        sub_criteria: Vec<GroupMembershipSearchSubRequest> => "subCriteria",
        /// No item twice.
        subject: Vec<String> => "subject",
        /// No item twice.
        subject_field_strategy: Vec<GroupMembershipSearchRequestSubjectFieldStrategy> => "subjectFieldStrategy",
        /// No item twice.
        time_field_strategy: Vec<GroupMembershipSearchRequestTimeFieldStrategy> => "timeFieldStrategy",
        time_match_strategy: ListUsersKeywordMatch => "timeMatchStrategy",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.user.spi.request.subject.GroupMembershipSearchSubRequest/properties/subjectFieldStrategy/items`.
    pub enum GroupMembershipSearchRequestSubjectFieldStrategy {
        Group => "group",
        Member => "member",
        AddedByUser => "addedByUser",
        RemovedByUser => "removedByUser",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.user.spi.request.subject.GroupMembershipSearchSubRequest/properties/timeFieldStrategy/items`.
    pub enum GroupMembershipSearchRequestTimeFieldStrategy {
        AddedTimestamp => "addedTimestamp",
        RemovedTimestamp => "removedTimestamp",
        All => "all",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.subject.GroupMembershipSearchSubRequest`.
    pub struct GroupMembershipSearchSubRequest {
        ..
        /// No item twice.
        customer: Vec<String> => "customer",
        domain: String => "domain",
        end_timestamp: String => "endTimestamp",
        /// `false` if absent.
        exclude: bool => "exclude",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// `false` if absent.
        required: bool => "required",
        sort_by: Vec<String> => "sortBy",
        start_timestamp: String => "startTimestamp",
        /// No item twice.
        subject: Vec<String> => "subject",
        /// No item twice.
        subject_field_strategy: Vec<GroupMembershipSearchRequestSubjectFieldStrategy> => "subjectFieldStrategy",
        /// No item twice.
        time_field_strategy: Vec<GroupMembershipSearchRequestTimeFieldStrategy> => "timeFieldStrategy",
        time_match_strategy: ListUsersKeywordMatch => "timeMatchStrategy",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.subject.group.GroupSearchRequest`.
    pub struct GroupSearchRequest {
        /// No item twice, `"All supported fields"` if absent.
        keyword_field_strategy: Vec<ListUsersKeywordField> => "keywordFieldStrategy",
        /// `"Match all keywords (AND)"` if absent.
        keyword_match_strategy: ListUsersKeywordMatch => "keywordMatchStrategy",
        sort_by: Vec<String> => "sortBy",
        /// No item twice, `"All fields"` if absent.
        time_field_strategy: Vec<UserSearchRequestTimeFieldStrategy> => "timeFieldStrategy",
        /// `"Match any field"` if absent.
        time_match_strategy: ListUsersKeywordMatch => "timeMatchStrategy",
        ..
        /// No item twice.
        ancestor: Vec<String> => "ancestor",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        domain: Vec<String> => "domain",
        /// Milliseconds since 1970-01-01T00:00Z.
        /// At least 0, `"now"` if absent.
        end_timestamp: i64 => "endTimestamp",
        /// No item twice.
        exclude_flags: Vec<ListUsersExcludeFlag> => "excludeFlags",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_flags: Vec<ListUsersExcludeFlag> => "includeFlags",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// No item twice.
        parent: Vec<String> => "parent",
        /// No item twice.
        permissions: Vec<SearchRequestPermissionCriteria> => "permissions",
        /// Milliseconds since 1970-01-01T00:00Z.
        /// At least 0, `0` if absent.
        start_timestamp: i64 => "startTimestamp",
        /// No item twice.
        sub_criteria: Vec<GroupSearchRequestSubCriteria> => "subCriteria",
        /// No item twice.
        subject: Vec<String> => "subject",
        /// No item twice.
        user_field_strategy: Vec<UserSearchRequestUserFieldStrategy> => "userFieldStrategy",
        user_match_strategy: ListUsersKeywordMatch => "userMatchStrategy",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.subject.group.GroupSearchRequestSubCriteria`.
    pub struct GroupSearchRequestSubCriteria {
        sort_by: Vec<String> => "sortBy",
        /// `"Match all keywords (AND)"` if absent.
        keyword_match_strategy: ListUsersKeywordMatch => "keywordMatchStrategy",
        /// No item twice, `"All supported fields"` if absent.
        keyword_field_strategy: Vec<ListUsersKeywordField> => "keywordFieldStrategy",
        /// `"Match any field"` if absent.
        time_match_strategy: ListUsersKeywordMatch => "timeMatchStrategy",
        /// No item twice, `"All fields"` if absent.
        time_field_strategy: Vec<UserSearchRequestTimeFieldStrategy> => "timeFieldStrategy",
        ..
        /// No item twice.
        domain: Vec<String> => "domain",
        /// No item twice.
        subject: Vec<String> => "subject",
        /// No item twice.
        ancestor: Vec<String> => "ancestor",
        /// No item twice.
        parent: Vec<String> => "parent",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_flags: Vec<ListUsersExcludeFlag> => "includeFlags",
        /// No item twice.
        exclude_flags: Vec<ListUsersExcludeFlag> => "excludeFlags",
        /// No item twice.
        permissions: Vec<SearchRequestPermissionCriteria> => "permissions",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// Milliseconds since 1970-01-01T00:00Z.
        /// At least 0, `0` if absent.
        start_timestamp: i64 => "startTimestamp",
        /// Milliseconds since 1970-01-01T00:00Z.
        /// At least 0, `"now"` if absent.
        end_timestamp: i64 => "endTimestamp",
        user_match_strategy: ListUsersKeywordMatch => "userMatchStrategy",
        /// No item twice.
        user_field_strategy: Vec<UserSearchRequestUserFieldStrategy> => "userFieldStrategy",
        /// `false` if absent.
        required: bool => "required",
        /// `false` if absent.
        exclude: bool => "exclude",
        excluded: Box<GroupSearchRequestSubCriteria> => "excluded",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.subject.group.GroupUpdateRequest`.
    pub struct GroupUpdateRequest {
        ..
        daemon_account: bool => "daemonAccount",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        description: String => "description",
        externally_managed: bool => "externallyManaged",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        /// Matches `[a-zA-Z0-9_\-\.@]+`.
        short_name: String => "shortName",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1useradmin~1v2~1function/get/parameters/12/schema/items`.
    pub enum ListFunctionsKeywordField {
        Name => "name",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1useradmin~1v2~1permission/get/parameters/14/schema/items`.
    pub enum ListPermissionsKeywordField {
        Function => "function",
        Subject => "subject",
        Customer => "customer",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1useradmin~1v2~1group/get/parameters/6/schema/items`.
    pub enum ListUsersExcludeFlag {
        Deleted => "deleted",
        Blocked => "blocked",
        ForcePasswordChange => "forcePasswordChange",
        DaemonAccount => "daemonAccount",
        PasswordNotSet => "passwordNotSet",
        NotificationUser => "notificationUser",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1useradmin~1v2~1group/get/parameters/11/schema/items`.
    pub enum ListUsersKeywordField {
        ShortName => "shortName",
        Name => "name",
        Email => "email",
        PhoneNumber => "phoneNumber",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1useradmin~1v2~1function/get/parameters/11/schema`.
    pub enum ListUsersKeywordMatch {
        Any => "any",
        All => "all",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.user.spi.response.Permission`.
    pub struct Permission {
        ..
        customer: ResponseCustomerInfo => "customer",
        /// No item twice.
        flags: Vec<PermissionFlag> => "flags",
        function: ResponseFunctionInfo => "function",
        function_info: BasicFunctionResponse => "functionInfo",
        grant_comment: String => "grantComment",
        granted_by_user: ResponseUserInfo => "grantedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        granted_timestamp: i64 => "grantedTimestamp",
        id: i64 => "id",
        revoke_comment: String => "revokeComment",
        revoked_by_user: ResponseUserInfo => "revokedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        revoked_timestamp: i64 => "revokedTimestamp",
        subject: PermissionSubject => "subject",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.user.spi.response.FunctionMapping/properties/flags/items`.
    pub enum PermissionFlag {
        Deleted => "deleted",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.permission.PermissionGrantBulkRequest`.
    pub struct PermissionGrantBulkRequest {
        /// At least 1 items, no item twice.
        permissions: Vec<PermissionGrantRequest> => "permissions",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.permission.PermissionGrantRequest`.
    pub struct PermissionGrantRequest {
        customer: String => "customer",
        function: String => "function",
        subject: String => "subject",
        ..
        comment: String => "comment",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.permission.PermissionSearchRequest`.
    pub struct PermissionSearchRequest {
        /// No item twice, `"All supported fields"` if absent.
        keyword_field_strategy: Vec<ListPermissionsKeywordField> => "keywordFieldStrategy",
        /// `"Match all keywords (AND)"` if absent.
        keyword_match_strategy: ListUsersKeywordMatch => "keywordMatchStrategy",
        ..
        /// No item twice.
        customer: Vec<String> => "customer",
        domain: String => "domain",
        end_timestamp: String => "endTimestamp",
        /// No item twice.
        function: Vec<String> => "function",
        /// `true` if absent.
        include_customer_ascendants: bool => "includeCustomerAscendants",
        /// `true` if absent.
        include_customer_descendants: bool => "includeCustomerDescendants",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// `true` if absent.
        include_function_ascendants: bool => "includeFunctionAscendants",
        /// `true` if absent.
        include_function_descendants: bool => "includeFunctionDescendants",
        /// `true` if absent.
        include_subject_ascendants: bool => "includeSubjectAscendants",
        /// `true` if absent.
        include_subject_descendants: bool => "includeSubjectDescendants",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        sort_by: Vec<String> => "sortBy",
        start_timestamp: String => "startTimestamp",
        /// No item twice.
        sub_criteria: Vec<PermissionSearchRequestSubCriteria> => "subCriteria",
        /// No item twice.
        subject: Vec<String> => "subject",
        /// No item twice.
        time_field_strategy: Vec<PermissionSearchRequestTimeFieldStrategy> => "timeFieldStrategy",
        time_match_strategy: ListUsersKeywordMatch => "timeMatchStrategy",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.permission.PermissionSearchRequestSubCriteria`.
    pub struct PermissionSearchRequestSubCriteria {
        /// `"Match all keywords (AND)"` if absent.
        keyword_match_strategy: ListUsersKeywordMatch => "keywordMatchStrategy",
        /// No item twice, `"All supported fields"` if absent.
        keyword_field_strategy: Vec<ListPermissionsKeywordField> => "keywordFieldStrategy",
        ..
        /// No item twice.
        keywords: Vec<String> => "keywords",
        start_timestamp: String => "startTimestamp",
        end_timestamp: String => "endTimestamp",
        time_match_strategy: ListUsersKeywordMatch => "timeMatchStrategy",
        /// No item twice.
        time_field_strategy: Vec<PermissionSearchRequestTimeFieldStrategy> => "timeFieldStrategy",
        /// No item twice.
        subject: Vec<String> => "subject",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        function: Vec<String> => "function",
        domain: String => "domain",
        sort_by: Vec<String> => "sortBy",
        /// `true` if absent.
        include_subject_ascendants: bool => "includeSubjectAscendants",
        /// `true` if absent.
        include_subject_descendants: bool => "includeSubjectDescendants",
        /// `true` if absent.
        include_customer_ascendants: bool => "includeCustomerAscendants",
        /// `true` if absent.
        include_customer_descendants: bool => "includeCustomerDescendants",
        /// `true` if absent.
        include_function_ascendants: bool => "includeFunctionAscendants",
        /// `true` if absent.
        include_function_descendants: bool => "includeFunctionDescendants",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// `false` if absent.
        required: bool => "required",
        /// `false` if absent.
        exclude: bool => "exclude",
        excluded: Box<PermissionSearchRequestSubCriteria> => "excluded",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.user.spi.request.permission.PermissionSearchRequestSubCriteria/properties/timeFieldStrategy/items`.
    pub enum PermissionSearchRequestTimeFieldStrategy {
        GrantedTimestamp => "grantedTimestamp",
        RevokedTimestamp => "revokedTimestamp",
        All => "all",
    }
}

rt::views! { response
    /// Schema `no.mnemonic.services.user.spi.response.Permission/properties/subject`.
    pub struct PermissionSubject {
        as_response_user_info: ResponseUserInfo,
        as_response_group_info_v2: ResponseGroupInfoV2,
    }
}

rt::views! { response
    /// Schema `data`.
    pub struct ResultStashNoSubject {
        as_user: User,
        as_group: Group,
    }
}

rt::views! { response
    /// Schema `items`.
    pub struct Subject {
        as_user: User,
        as_group: Group,
    }
}

rt::views! { response
    /// Schema `items`.
    pub struct Subject2 {
        as_user: User,
        as_group: Group,
    }
}

rt::views! { response
    /// Schema `items`.
    pub struct Subject3 {
        as_user: User,
        as_group: Group,
    }
}

rt::views! { response
    /// Schema `items`.
    pub struct Subject4 {
        as_user: User,
        as_group: Group,
    }
}

rt::views! { response
    /// Schema `items`.
    pub struct Subject5 {
        as_user: User,
        as_group: Group,
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.subject.group.SubjectAddGroupMembershipsRequest`.
    pub struct SubjectAddGroupMembershipsRequest {
        /// At least 1 items, no item twice.
        parent_groups: Vec<String> => "parentGroups",
        ..
        comment: String => "comment",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.subject.SubjectMoveRequest`.
    pub struct SubjectMoveRequest {
        customer: String => "customer",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.subject.SubjectSearchRequest`.
    pub struct SubjectSearchRequest {
        /// No item twice, `"All supported fields"` if absent.
        keyword_field_strategy: Vec<ListUsersKeywordField> => "keywordFieldStrategy",
        /// `"Match all keywords (AND)"` if absent.
        keyword_match_strategy: ListUsersKeywordMatch => "keywordMatchStrategy",
        sort_by: Vec<String> => "sortBy",
        /// No item twice, `"All fields"` if absent.
        time_field_strategy: Vec<UserSearchRequestTimeFieldStrategy> => "timeFieldStrategy",
        /// `"Match any field"` if absent.
        time_match_strategy: ListUsersKeywordMatch => "timeMatchStrategy",
        ..
        /// No item twice.
        ancestor: Vec<String> => "ancestor",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        domain: Vec<String> => "domain",
        /// Milliseconds since 1970-01-01T00:00Z.
        /// At least 0, `"now"` if absent.
        end_timestamp: i64 => "endTimestamp",
        /// No item twice.
        exclude_flags: Vec<ListUsersExcludeFlag> => "excludeFlags",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_flags: Vec<ListUsersExcludeFlag> => "includeFlags",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// No item twice.
        parent: Vec<String> => "parent",
        /// No item twice.
        permissions: Vec<SearchRequestPermissionCriteria> => "permissions",
        /// Milliseconds since 1970-01-01T00:00Z.
        /// At least 0, `0` if absent.
        start_timestamp: i64 => "startTimestamp",
        /// No item twice.
        sub_criteria: Vec<SubjectSearchRequestSubCriteria> => "subCriteria",
        /// No item twice.
        subject: Vec<String> => "subject",
        r#type: SubjectSearchRequestType => "type",
        /// No item twice.
        user_field_strategy: Vec<UserSearchRequestUserFieldStrategy> => "userFieldStrategy",
        user_match_strategy: ListUsersKeywordMatch => "userMatchStrategy",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.subject.SubjectSearchRequestSubCriteria`.
    pub struct SubjectSearchRequestSubCriteria {
        sort_by: Vec<String> => "sortBy",
        /// `"Match all keywords (AND)"` if absent.
        keyword_match_strategy: ListUsersKeywordMatch => "keywordMatchStrategy",
        /// No item twice, `"All supported fields"` if absent.
        keyword_field_strategy: Vec<ListUsersKeywordField> => "keywordFieldStrategy",
        /// `"Match any field"` if absent.
        time_match_strategy: ListUsersKeywordMatch => "timeMatchStrategy",
        /// No item twice, `"All fields"` if absent.
        time_field_strategy: Vec<UserSearchRequestTimeFieldStrategy> => "timeFieldStrategy",
        ..
        /// No item twice.
        domain: Vec<String> => "domain",
        /// No item twice.
        subject: Vec<String> => "subject",
        /// No item twice.
        ancestor: Vec<String> => "ancestor",
        /// No item twice.
        parent: Vec<String> => "parent",
        /// No item twice.
        customer: Vec<String> => "customer",
        r#type: SubjectSearchRequestType => "type",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_flags: Vec<ListUsersExcludeFlag> => "includeFlags",
        /// No item twice.
        exclude_flags: Vec<ListUsersExcludeFlag> => "excludeFlags",
        /// No item twice.
        permissions: Vec<SearchRequestPermissionCriteria> => "permissions",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// Milliseconds since 1970-01-01T00:00Z.
        /// At least 0, `0` if absent.
        start_timestamp: i64 => "startTimestamp",
        /// Milliseconds since 1970-01-01T00:00Z.
        /// At least 0, `"now"` if absent.
        end_timestamp: i64 => "endTimestamp",
        user_match_strategy: ListUsersKeywordMatch => "userMatchStrategy",
        /// No item twice.
        user_field_strategy: Vec<UserSearchRequestUserFieldStrategy> => "userFieldStrategy",
        /// `false` if absent.
        required: bool => "required",
        /// `false` if absent.
        exclude: bool => "exclude",
        excluded: Box<SubjectSearchRequestSubCriteria> => "excluded",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.user.spi.request.subject.SubjectSearchRequestSubCriteria/properties/type`.
    pub enum SubjectSearchRequestType {
        Group => "group",
        User => "user",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.user.spi.response.User`.
    pub struct User {
        ..
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        customer: ResponseCustomerInfo => "customer",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        description: String => "description",
        domain: ResponseDomainInfo => "domain",
        email: String => "email",
        /// No item twice.
        flags: Vec<UserFlag> => "flags",
        id: i64 => "id",
        language: UserLanguage => "language",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_impersonation_timestamp: i64 => "lastImpersonationTimestamp",
        last_login_method: UserLastLoginMethod => "lastLoginMethod",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_login_timestamp: i64 => "lastLoginTimestamp",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        /// No item twice.
        member_of: Vec<ResponseGroupInfoV2> => "memberOf",
        name: String => "name",
        phone: UserPhoneNumber => "phone",
        phone_number: String => "phoneNumber",
        role: String => "role",
        short_name: String => "shortName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.subject.user.UserAddRequest`.
    pub struct UserAddRequest {
        customer: String => "customer",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        /// Matches `[a-zA-Z0-9_\-\.@]+`.
        short_name: String => "shortName",
        ..
        /// `false` if absent.
        daemon_account: bool => "daemonAccount",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        description: String => "description",
        /// `"Current-user's domain"` if absent.
        domain: String => "domain",
        email: String => "email",
        /// No item twice.
        enable_authentication_methods: Vec<UserAddRequestEnableAuthenticationMethod> => "enableAuthenticationMethods",
        /// `false` if absent.
        externally_managed: bool => "externallyManaged",
        /// `"english"` if absent.
        language: UserLanguage => "language",
        /// `false` if absent.
        notification_user: bool => "notificationUser",
        phone: UserAddRequestPhoneNumber => "phone",
        phone_number: String => "phoneNumber",
        role: String => "role",
        /// `false` if absent.
        skip_default_authentication_methods: bool => "skipDefaultAuthenticationMethods",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.user.spi.request.subject.user.UserAddRequest/properties/enableAuthenticationMethods/items`.
    pub enum UserAddRequestEnableAuthenticationMethod {
        Password => "password",
        Signature => "signature",
        Sms => "sms",
        Totp => "totp",
        Apikey => "apikey",
        Ldap => "ldap",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.subject.user.UserAddRequest_PhoneNumber`.
    pub struct UserAddRequestPhoneNumber {
        country_code: String => "countryCode",
        national_number: String => "nationalNumber",
        ..
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.user.spi.response.User/properties/flags/items`.
    pub enum UserFlag {
        Blocked => "blocked",
        DaemonAccount => "daemonAccount",
        Deleted => "deleted",
        ExternallyManaged => "externallyManaged",
        ForcePasswordChange => "forcePasswordChange",
        PasswordNotSet => "passwordNotSet",
        NotificationUser => "notificationUser",
        AnonymousUser => "anonymousUser",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.subject.user.UserImageSetRequest`.
    pub struct UserImageSetRequest {
        /// 1 to 10000000 characters.
        image: String => "image",
        mime_type: String => "mimeType",
        ..
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.user.spi.response.User/properties/language`.
    pub enum UserLanguage {
        Norwegian => "norwegian",
        English => "english",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.user.spi.response.User/properties/lastLoginMethod`.
    pub enum UserLastLoginMethod {
        Password => "password",
        Signature => "signature",
        Sms => "sms",
        Totp => "totp",
        Otp => "otp",
        Apikey => "apikey",
        Ldap => "ldap",
        Openid => "openid",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.user.spi.response.User_PhoneNumber`.
    pub struct UserPhoneNumber {
        ..
        country_code: String => "countryCode",
        national_number: String => "nationalNumber",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.user.spi.response.UserPreference`.
    pub struct UserPreference {
        ..
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        key: String => "key",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        value: String => "value",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.subject.user.UserPreferenceSearchSubCriteria`.
    pub struct UserPreferenceSearchSubCriteria {
        ..
        /// `true` if absent.
        exists: bool => "exists",
        value: String => "value",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.subject.user.UserPreferencesUpdateRequest`.
    pub struct UserPreferencesUpdateRequest {
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        preferences: rt::Map<String> => "preferences",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.subject.user.UserSearchRequest`.
    pub struct UserSearchRequest {
        /// No item twice, `"All supported fields"` if absent.
        keyword_field_strategy: Vec<ListUsersKeywordField> => "keywordFieldStrategy",
        /// `"Match all keywords (AND)"` if absent.
        keyword_match_strategy: ListUsersKeywordMatch => "keywordMatchStrategy",
        sort_by: Vec<String> => "sortBy",
        /// No item twice, `"All fields"` if absent.
        time_field_strategy: Vec<UserSearchRequestTimeFieldStrategy> => "timeFieldStrategy",
        /// `"Match any field"` if absent.
        time_match_strategy: ListUsersKeywordMatch => "timeMatchStrategy",
        ..
        /// No item twice.
        ancestor: Vec<String> => "ancestor",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        domain: Vec<String> => "domain",
        /// Milliseconds since 1970-01-01T00:00Z.
        /// At least 0, `"now"` if absent.
        end_timestamp: i64 => "endTimestamp",
        /// No item twice.
        exclude_flags: Vec<ListUsersExcludeFlag> => "excludeFlags",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_flags: Vec<ListUsersExcludeFlag> => "includeFlags",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// No item twice.
        parent: Vec<String> => "parent",
        /// No item twice.
        permissions: Vec<SearchRequestPermissionCriteria> => "permissions",
        /// Milliseconds since 1970-01-01T00:00Z.
        /// At least 0, `0` if absent.
        start_timestamp: i64 => "startTimestamp",
        /// No item twice.
        sub_criteria: Vec<UserSearchRequestSubCriteria> => "subCriteria",
        /// No item twice.
        subject: Vec<String> => "subject",
        /// No item twice.
        user_field_strategy: Vec<UserSearchRequestUserFieldStrategy> => "userFieldStrategy",
        user_match_strategy: ListUsersKeywordMatch => "userMatchStrategy",
        user_preferences: rt::Map<UserPreferenceSearchSubCriteria> => "userPreferences",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.subject.user.UserSearchRequestSubCriteria`.
    pub struct UserSearchRequestSubCriteria {
        sort_by: Vec<String> => "sortBy",
        /// `"Match all keywords (AND)"` if absent.
        keyword_match_strategy: ListUsersKeywordMatch => "keywordMatchStrategy",
        /// No item twice, `"All supported fields"` if absent.
        keyword_field_strategy: Vec<ListUsersKeywordField> => "keywordFieldStrategy",
        /// `"Match any field"` if absent.
        time_match_strategy: ListUsersKeywordMatch => "timeMatchStrategy",
        /// No item twice, `"All fields"` if absent.
        time_field_strategy: Vec<UserSearchRequestTimeFieldStrategy> => "timeFieldStrategy",
        ..
        /// No item twice.
        domain: Vec<String> => "domain",
        /// No item twice.
        subject: Vec<String> => "subject",
        /// No item twice.
        ancestor: Vec<String> => "ancestor",
        /// No item twice.
        parent: Vec<String> => "parent",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_flags: Vec<ListUsersExcludeFlag> => "includeFlags",
        /// No item twice.
        exclude_flags: Vec<ListUsersExcludeFlag> => "excludeFlags",
        /// No item twice.
        permissions: Vec<SearchRequestPermissionCriteria> => "permissions",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// Milliseconds since 1970-01-01T00:00Z.
        /// At least 0, `0` if absent.
        start_timestamp: i64 => "startTimestamp",
        /// Milliseconds since 1970-01-01T00:00Z.
        /// At least 0, `"now"` if absent.
        end_timestamp: i64 => "endTimestamp",
        user_match_strategy: ListUsersKeywordMatch => "userMatchStrategy",
        /// No item twice.
        user_field_strategy: Vec<UserSearchRequestUserFieldStrategy> => "userFieldStrategy",
        user_preferences: rt::Map<UserPreferenceSearchSubCriteria> => "userPreferences",
        /// `false` if absent.
        exclude: bool => "exclude",
        /// `false` if absent.
        required: bool => "required",
        excluded: Box<UserSearchRequestSubCriteria> => "excluded",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.user.spi.request.subject.group.GroupSearchRequestSubCriteria/properties/timeFieldStrategy/items`.
    pub enum UserSearchRequestTimeFieldStrategy {
        CreatedTimestamp => "createdTimestamp",
        DeletedTimestamp => "deletedTimestamp",
        LastImpersonationTimestamp => "lastImpersonationTimestamp",
        LastLoginTimestamp => "lastLoginTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.user.spi.request.subject.group.GroupSearchRequestSubCriteria/properties/userFieldStrategy/items`.
    pub enum UserSearchRequestUserFieldStrategy {
        CreatedByUser => "createdByUser",
        LastUpdatedByUser => "lastUpdatedByUser",
        DeletedByUser => "deletedByUser",
        Id => "id",
        All => "all",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.subject.user.UserUpdateRequest`.
    pub struct UserUpdateRequest {
        ..
        daemon_account: bool => "daemonAccount",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        description: String => "description",
        email: String => "email",
        externally_managed: bool => "externallyManaged",
        language: UserLanguage => "language",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        phone: UserUpdateRequestPhoneNumber => "phone",
        phone_number: String => "phoneNumber",
        role: String => "role",
        /// Matches `[a-zA-Z0-9_\-\.@]+`.
        short_name: String => "shortName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.subject.user.UserUpdateRequest_PhoneNumber`.
    pub struct UserUpdateRequestPhoneNumber {
        ..
        country_code: String => "countryCode",
        national_number: String => "nationalNumber",
    }
}
