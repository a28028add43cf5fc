//! Types.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ResponseCustomerInfo, ResponseDomainInfo, SearchRequestPermissionCriteria};

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.function.BasicFunctionSearchRequest`.
    pub struct BasicFunctionSearchRequest {
        /// No item twice, `"All supported fields"` if absent.
        keyword_field_strategy: Vec<ListBasicFunctionsKeywordField> => "keywordFieldStrategy",
        /// `"Match all keywords (AND)"` if absent.
        keyword_match_strategy: ListBasicUsersKeywordMatch => "keywordMatchStrategy",
        ..
        /// No item twice.
        exclude_flags: Vec<ListBasicFunctionsExcludeFlag> => "excludeFlags",
        /// No item twice.
        function: Vec<String> => "function",
        /// No item twice.
        include_flags: Vec<ListBasicFunctionsExcludeFlag> => "includeFlags",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        require_permission: bool => "requirePermission",
        sort_by: Vec<BasicFunctionSearchRequestSortBy> => "sortBy",
        /// No item twice.
        sub_criteria: Vec<BasicFunctionSearchRequestSubCriteria> => "subCriteria",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.user.spi.request.function.BasicFunctionSearchRequest/properties/sortBy/items`.
    pub enum BasicFunctionSearchRequestSortBy {
        Id => "id",
        Name => "name",
        MinusId => "-id",
        MinusName => "-name",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.function.BasicFunctionSearchRequestSubCriteria`.
    pub struct BasicFunctionSearchRequestSubCriteria {
        /// No item twice, `"All supported fields"` if absent.
        keyword_field_strategy: Vec<ListBasicFunctionsKeywordField> => "keywordFieldStrategy",
        /// `"Match all keywords (AND)"` if absent.
        keyword_match_strategy: ListBasicUsersKeywordMatch => "keywordMatchStrategy",
        ..
        /// `false` if absent.
        exclude: bool => "exclude",
        /// No item twice.
        exclude_flags: Vec<ListBasicFunctionsExcludeFlag> => "excludeFlags",
        /// No item twice.
        function: Vec<String> => "function",
        /// No item twice.
        include_flags: Vec<ListBasicFunctionsExcludeFlag> => "includeFlags",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        require_permission: bool => "requirePermission",
        /// `false` if absent.
        required: bool => "required",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.user.spi.response.BasicGroup`.
    pub struct BasicGroup {
        r#type: String => "type",
        ..
        customer: ResponseCustomerInfo => "customer",
        domain: ResponseDomainInfo => "domain",
        /// No item twice.
        flags: Vec<BasicGroupFlag> => "flags",
        id: i64 => "id",
        name: String => "name",
        short_name: String => "shortName",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.user.spi.response.BasicSubject/properties/flags/items`.
    pub enum BasicGroupFlag {
        Deleted => "deleted",
        DaemonAccount => "daemonAccount",
        AuthorizedUserGroup => "authorizedUserGroup",
        NotificationUser => "notificationUser",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.subject.basic.BasicGroupSearchRequest`.
    pub struct BasicGroupSearchRequest {
        /// No item twice, `"All supported fields"` if absent.
        keyword_field_strategy: Vec<ListBasicUsersKeywordField> => "keywordFieldStrategy",
        /// `"Match all keywords"` if absent.
        keyword_match_strategy: ListBasicUsersKeywordMatch => "keywordMatchStrategy",
        ..
        /// No item twice.
        ancestor: Vec<String> => "ancestor",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        domain: Vec<String> => "domain",
        /// No item twice.
        exclude_flags: Vec<ListBasicUsersExcludeFlag> => "excludeFlags",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_flags: Vec<ListBasicUsersExcludeFlag> => "includeFlags",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// No item twice.
        permissions: Vec<SearchRequestPermissionCriteria> => "permissions",
        sort_by: Vec<String> => "sortBy",
        /// No item twice.
        sub_criteria: Vec<BasicGroupSearchRequestSubCriteria> => "subCriteria",
        /// No item twice.
        subject: Vec<String> => "subject",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.subject.basic.BasicGroupSearchRequestSubCriteria`.
    pub struct BasicGroupSearchRequestSubCriteria {
        /// `"Match all keywords"` if absent.
        keyword_match_strategy: ListBasicUsersKeywordMatch => "keywordMatchStrategy",
        /// No item twice, `"All supported fields"` if absent.
        keyword_field_strategy: Vec<ListBasicUsersKeywordField> => "keywordFieldStrategy",
        ..
        /// No item twice.
        domain: Vec<String> => "domain",
        /// No item twice.
        subject: Vec<String> => "subject",
        /// No item twice.
        ancestor: Vec<String> => "ancestor",
        /// No item twice.
        customer: Vec<String> => "customer",
        sort_by: Vec<String> => "sortBy",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_flags: Vec<ListBasicUsersExcludeFlag> => "includeFlags",
        /// No item twice.
        exclude_flags: Vec<ListBasicUsersExcludeFlag> => "excludeFlags",
        /// No item twice.
        permissions: Vec<SearchRequestPermissionCriteria> => "permissions",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// `false` if absent.
        required: bool => "required",
        /// `false` if absent.
        exclude: bool => "exclude",
        excluded: Box<BasicGroupSearchRequestSubCriteria> => "excluded",
    }
}

rt::views! { response
    /// Schema `items`.
    pub struct BasicSubject {
        as_basic_group: BasicGroup,
        as_basic_user: BasicUser,
    }
}

rt::views! { response
    /// Schema `items`.
    pub struct BasicSubject2 {
        as_basic_group: BasicGroup,
        as_basic_user: BasicUser,
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.subject.basic.BasicSubjectSearchRequest`.
    pub struct BasicSubjectSearchRequest {
        /// No item twice, `"All supported fields"` if absent.
        keyword_field_strategy: Vec<ListBasicUsersKeywordField> => "keywordFieldStrategy",
        /// `"Match all keywords"` if absent.
        keyword_match_strategy: ListBasicUsersKeywordMatch => "keywordMatchStrategy",
        ..
        /// No item twice.
        ancestor: Vec<String> => "ancestor",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        domain: Vec<String> => "domain",
        /// No item twice.
        exclude_flags: Vec<ListBasicUsersExcludeFlag> => "excludeFlags",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_flags: Vec<ListBasicUsersExcludeFlag> => "includeFlags",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// No item twice.
        permissions: Vec<SearchRequestPermissionCriteria> => "permissions",
        sort_by: Vec<String> => "sortBy",
        /// No item twice.
        sub_criteria: Vec<BasicSubjectSearchRequestSubCriteria> => "subCriteria",
        /// No item twice.
        subject: Vec<String> => "subject",
        r#type: BasicSubjectSearchRequestType => "type",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.subject.basic.BasicSubjectSearchRequestSubCriteria`.
    pub struct BasicSubjectSearchRequestSubCriteria {
        /// `"Match all keywords"` if absent.
        keyword_match_strategy: ListBasicUsersKeywordMatch => "keywordMatchStrategy",
        /// No item twice, `"All supported fields"` if absent.
        keyword_field_strategy: Vec<ListBasicUsersKeywordField> => "keywordFieldStrategy",
        ..
        /// No item twice.
        domain: Vec<String> => "domain",
        /// No item twice.
        subject: Vec<String> => "subject",
        /// No item twice.
        ancestor: Vec<String> => "ancestor",
        /// No item twice.
        customer: Vec<String> => "customer",
        r#type: BasicSubjectSearchRequestType => "type",
        sort_by: Vec<String> => "sortBy",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_flags: Vec<ListBasicUsersExcludeFlag> => "includeFlags",
        /// No item twice.
        exclude_flags: Vec<ListBasicUsersExcludeFlag> => "excludeFlags",
        /// No item twice.
        permissions: Vec<SearchRequestPermissionCriteria> => "permissions",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// `false` if absent.
        required: bool => "required",
        /// `false` if absent.
        exclude: bool => "exclude",
        excluded: Box<BasicSubjectSearchRequestSubCriteria> => "excluded",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.user.spi.request.subject.basic.BasicSubjectSearchRequestSubCriteria/properties/type`.
    pub enum BasicSubjectSearchRequestType {
        Group => "group",
        User => "user",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.user.spi.response.BasicUser`.
    pub struct BasicUser {
        ..
        customer: ResponseCustomerInfo => "customer",
        domain: ResponseDomainInfo => "domain",
        email: String => "email",
        /// No item twice.
        flags: Vec<BasicUserFlag> => "flags",
        id: i64 => "id",
        language: BasicUserLanguage => "language",
        name: String => "name",
        phone: BasicUserPhoneNumber => "phone",
        phone_number: String => "phoneNumber",
        short_name: String => "shortName",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.user.spi.response.BasicUser/properties/flags/items`.
    pub enum BasicUserFlag {
        Deleted => "deleted",
        DaemonAccount => "daemonAccount",
        NotificationUser => "notificationUser",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.user.spi.response.BasicUser/properties/language`.
    pub enum BasicUserLanguage {
        Norwegian => "norwegian",
        English => "english",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.user.spi.response.BasicUser_PhoneNumber`.
    pub struct BasicUserPhoneNumber {
        ..
        country_code: String => "countryCode",
        national_number: String => "nationalNumber",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.subject.basic.BasicUserSearchRequest`.
    pub struct BasicUserSearchRequest {
        /// No item twice, `"All supported fields"` if absent.
        keyword_field_strategy: Vec<ListBasicUsersKeywordField> => "keywordFieldStrategy",
        /// `"Match all keywords"` if absent.
        keyword_match_strategy: ListBasicUsersKeywordMatch => "keywordMatchStrategy",
        ..
        /// No item twice.
        ancestor: Vec<String> => "ancestor",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        domain: Vec<String> => "domain",
        /// No item twice.
        exclude_flags: Vec<ListBasicUsersExcludeFlag> => "excludeFlags",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_flags: Vec<ListBasicUsersExcludeFlag> => "includeFlags",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// No item twice.
        permissions: Vec<SearchRequestPermissionCriteria> => "permissions",
        sort_by: Vec<String> => "sortBy",
        /// No item twice.
        sub_criteria: Vec<BasicUserSearchRequestSubCriteria> => "subCriteria",
        /// No item twice.
        subject: Vec<String> => "subject",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.subject.basic.BasicUserSearchRequestSubCriteria`.
    pub struct BasicUserSearchRequestSubCriteria {
        /// `"Match all keywords"` if absent.
        keyword_match_strategy: ListBasicUsersKeywordMatch => "keywordMatchStrategy",
        /// No item twice, `"All supported fields"` if absent.
        keyword_field_strategy: Vec<ListBasicUsersKeywordField> => "keywordFieldStrategy",
        ..
        /// No item twice.
        domain: Vec<String> => "domain",
        /// No item twice.
        subject: Vec<String> => "subject",
        /// No item twice.
        ancestor: Vec<String> => "ancestor",
        /// No item twice.
        customer: Vec<String> => "customer",
        sort_by: Vec<String> => "sortBy",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_flags: Vec<ListBasicUsersExcludeFlag> => "includeFlags",
        /// No item twice.
        exclude_flags: Vec<ListBasicUsersExcludeFlag> => "excludeFlags",
        /// No item twice.
        permissions: Vec<SearchRequestPermissionCriteria> => "permissions",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// `false` if absent.
        required: bool => "required",
        /// `false` if absent.
        exclude: bool => "exclude",
        excluded: Box<BasicUserSearchRequestSubCriteria> => "excluded",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1users~1v2~1user~1{shortNameOrID}~1picture/get/parameters/2/schema`.
    pub enum GetUserImageSize {
        Small => "small",
        Medium => "medium",
        Large => "large",
        Xlarge => "xlarge",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1users~1v2~1function/get/parameters/3/schema/items`.
    pub enum ListBasicFunctionsExcludeFlag {
        Deleted => "deleted",
        Role => "role",
        Sysadm => "sysadm",
        ReadOnly => "readOnly",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1users~1v2~1function/get/parameters/7/schema/items`.
    pub enum ListBasicFunctionsKeywordField {
        Name => "name",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1users~1v2~1group/get/parameters/6/schema/items`.
    pub enum ListBasicUsersExcludeFlag {
        Deleted => "deleted",
        DaemonAccount => "daemonAccount",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1users~1v2~1group/get/parameters/11/schema/items`.
    pub enum ListBasicUsersKeywordField {
        ShortName => "shortName",
        Name => "name",
        Email => "email",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1users~1v2~1function/get/parameters/6/schema`.
    pub enum ListBasicUsersKeywordMatch {
        Any => "any",
        All => "all",
    }
}

rt::views! { response
    /// Schema `data`.
    pub struct ResultStashNoBasicSubject {
        as_basic_group: BasicGroup,
        as_basic_user: BasicUser,
    }
}
