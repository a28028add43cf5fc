//! Types.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

#![allow(deprecated)]

use specwright_runtime as rt;

use super::{IpAddress, IpNetworkAddress, ResponseCustomerInfo, ResponseDomainInfo, ResponseFunctionInfo, ResponseGroupInfoV2, ResponseUserInfo};

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.AllUserGroupsConfigurationRequest`.
    pub struct AllUserGroupsConfigurationRequest {
        provider: AllUserGroupsConfigurationRequestProvider => "provider",
        ..
        stringified: rt::Value => "stringified",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.authentication.spi.response.AllUserGroupsConfigurationResponse/allOf/1/properties/provider`.
    pub enum AllUserGroupsConfigurationRequestProvider {
        AllUserGroups => "allUserGroups",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.AllUserGroupsConfigurationResponse`.
    pub struct AllUserGroupsConfigurationResponse {
        provider: AllUserGroupsConfigurationRequestProvider => "provider",
        ..
        stringified: rt::Value => "stringified",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.auth.request.apikey.APIKeyAdministrativeInfoResponse`.
    pub struct ApiKeyAdministrativeInfoResponse {
        ..
        keys: Vec<ApiKeyDescriptor> => "keys",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.auth.request.apikey.APIKeyAdministrativeInitializationRequest`.
    pub struct ApiKeyAdministrativeInitializationRequest {
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        description: String => "description",
        ..
        /// `false` if absent.
        disable_expiration: bool => "disableExpiration",
        /// `false` if absent.
        disable_source_restriction: bool => "disableSourceRestriction",
        /// At least 0.
        expiration_days: i32 => "expirationDays",
        session_constraints: SessionConstraints => "sessionConstraints",
        source: ApiKeySourceSpecification => "source",
        /// No item twice.
        valid_sources: Vec<IpNetworkAddress> => "validSources",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.auth.request.apikey.APIKeyAdministrativeInitializationResponse`.
    pub struct ApiKeyAdministrativeInitializationResponse {
        ..
        api_key_string: String => "apiKeyString",
        key_descriptor: ApiKeyDescriptor => "keyDescriptor",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.auth.request.apikey.APIKeyAdministrativeRenewalRequest`.
    pub struct ApiKeyAdministrativeRenewalRequest {
        ..
        /// `false` if absent.
        disable_expiration: bool => "disableExpiration",
        /// At least 0.
        expiration_days: i32 => "expirationDays",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.auth.request.apikey.APIKeyAdministrativeRenewalResponse`.
    pub struct ApiKeyAdministrativeRenewalResponse {
        ..
        renewed_key: ApiKeyDescriptor => "renewedKey",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.auth.request.apikey.APIKeyAdministrativeRevocationResponse`.
    pub struct ApiKeyAdministrativeRevocationResponse {
        ..
        revoked_key: ApiKeyDescriptor => "revokedKey",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.auth.request.apikey.APIKeyAWSOptions`.
    pub struct ApiKeyAwsOptions {
        ..
        /// No item twice.
        regions: Vec<String> => "regions",
        /// No item twice.
        services: Vec<String> => "services",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.APIKeyAWSOptionsResponse`.
    pub struct ApiKeyAwsOptionsResponse {
        ..
        /// No item twice.
        regions: Vec<String> => "regions",
        /// No item twice.
        services: Vec<String> => "services",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.auth.request.apikey.APIKeyAzureOptions`.
    pub struct ApiKeyAzureOptions {
        ..
        /// No item twice.
        regions: Vec<String> => "regions",
        /// No item twice.
        services: Vec<String> => "services",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.APIKeyAzureOptionsResponse`.
    pub struct ApiKeyAzureOptionsResponse {
        ..
        /// No item twice.
        regions: Vec<String> => "regions",
        /// No item twice.
        services: Vec<String> => "services",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.auth.request.apikey.APIKeyDescriptor`.
    pub struct ApiKeyDescriptor {
        ..
        constraints: ApiKeyDescriptorConstraints => "constraints",
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        description: String => "description",
        last_used_ip: IpAddress => "lastUsedIP",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_used_timestamp: i64 => "lastUsedTimestamp",
        prefix: String => "prefix",
        source: ApiKeySourceSpecificationResponse => "source",
        /// No item twice.
        valid_sources: Vec<IpNetworkAddress> => "validSources",
        valid_until: i64 => "validUntil",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.auth.request.apikey.APIKeyDescriptor_Constraints`.
    pub struct ApiKeyDescriptorConstraints {
        ..
        /// No item twice.
        customers: Vec<ResponseCustomerInfo> => "customers",
        /// No item twice.
        functions: Vec<ResponseFunctionInfo> => "functions",
        read_only: bool => "readOnly",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.auth.request.apikey.APIKeyGithubOptions`.
    pub struct ApiKeyGithubOptions {
        ..
        /// No item twice.
        services: Vec<String> => "services",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.APIKeyGithubOptionsResponse`.
    pub struct ApiKeyGithubOptionsResponse {
        ..
        /// No item twice.
        services: Vec<String> => "services",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.auth.request.apikey.APIKeySourceSpecification`.
    pub struct ApiKeySourceSpecification {
        /// `"staticIP"` if absent.
        provider: ApiKeySourceSpecificationProvider => "provider",
        ..
        aws_options: ApiKeyAwsOptions => "awsOptions",
        azure_options: ApiKeyAzureOptions => "azureOptions",
        github_options: ApiKeyGithubOptions => "githubOptions",
        static_options: ApiKeyStaticOptions => "staticOptions",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.auth.request.apikey.APIKeySourceSpecification/properties/provider`.
    pub enum ApiKeySourceSpecificationProvider {
        StaticIp => "staticIP",
        Disabled => "disabled",
        Azure => "azure",
        Aws => "aws",
        Github => "github",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.APIKeySourceSpecificationResponse`.
    pub struct ApiKeySourceSpecificationResponse {
        provider: ApiKeySourceSpecificationResponseProvider => "provider",
        ..
        aws_options: ApiKeyAwsOptionsResponse => "awsOptions",
        azure_options: ApiKeyAzureOptionsResponse => "azureOptions",
        github_options: ApiKeyGithubOptionsResponse => "githubOptions",
        static_options: ApiKeyStaticOptionsResponse => "staticOptions",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.authentication.spi.response.APIKeySourceSpecificationResponse/properties/provider`.
    pub enum ApiKeySourceSpecificationResponseProvider {
        StaticIp => "staticIP",
        Azure => "azure",
        Disabled => "disabled",
        Aws => "aws",
        Github => "github",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.auth.request.apikey.APIKeyStaticOptions`.
    pub struct ApiKeyStaticOptions {
        /// At least 1 items, no item twice.
        ip_addresses: Vec<String> => "ipAddresses",
        ..
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.APIKeyStaticOptionsResponse`.
    pub struct ApiKeyStaticOptionsResponse {
        /// At least 1 items, no item twice.
        ip_addresses: Vec<String> => "ipAddresses",
        ..
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.auth.request.apikey.APIKeyUserInfoResponse`.
    pub struct ApiKeyUserInfoResponse {
        ..
        keys: Vec<ApiKeyDescriptor> => "keys",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.auth.request.apikey.APIKeyUserInitializationRequest`.
    pub struct ApiKeyUserInitializationRequest {
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        description: String => "description",
        ..
        authorization: String => "authorization",
        /// `false` if absent.
        disable_expiration: bool => "disableExpiration",
        /// `false` if absent.
        disable_source_restriction: bool => "disableSourceRestriction",
        /// At least 0.
        expiration_days: i32 => "expirationDays",
        password: String => "password",
        session_constraints: SessionConstraints => "sessionConstraints",
        source: ApiKeySourceSpecification => "source",
        /// No item twice.
        valid_sources: Vec<String> => "validSources",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.auth.request.apikey.APIKeyUserInitializationResponse`.
    pub struct ApiKeyUserInitializationResponse {
        ..
        api_key_string: String => "apiKeyString",
        key_descriptor: ApiKeyDescriptor => "keyDescriptor",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.auth.request.apikey.APIKeyUserRenewalRequest`.
    pub struct ApiKeyUserRenewalRequest {
        ..
        authorization: String => "authorization",
        /// `false` if absent.
        disable_expiration: bool => "disableExpiration",
        /// At least 0.
        expiration_days: i32 => "expirationDays",
        password: String => "password",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.auth.request.apikey.APIKeyUserRenewalResponse`.
    pub struct ApiKeyUserRenewalResponse {
        ..
        renewed_key: ApiKeyDescriptor => "renewedKey",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.AuthenticationResponse`.
    pub struct AuthenticationResponse {
        ..
        /// No item twice.
        authorizations: Vec<UserAuthorizationResponse> => "authorizations",
        credentials: RequestCredentials => "credentials",
        session_key: String => "sessionKey",
    }
}

/// Schema `no.mnemonic.services.authentication.spi.response.ChangeCurrentUserPasswordResponse`.
pub type ChangeCurrentUserPasswordResponse = rt::Value;

rt::model! { request
    /// Schema `no.mnemonic.jargus.auth.request.ConstrainedSessionRequest`.
    pub struct ConstrainedSessionRequest {
        ..
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        function: Vec<String> => "function",
        /// `false` if absent.
        read_only: bool => "readOnly",
        customer_id: Box<ConstrainedSessionRequest> => "customerID",
        function_id: Box<ConstrainedSessionRequest> => "functionID",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.CustomClaimConfigurationRequest`.
    pub struct CustomClaimConfigurationRequest {
        provider: CustomClaimConfigurationRequestProvider => "provider",
        claim: CustomClaimConfigurationRequestClaim => "claim",
        claim_name: rt::Value => "claimName",
        ..
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.authentication.spi.response.CustomClaimConfigurationResponse/allOf/1/properties/claim`.
    pub enum CustomClaimConfigurationRequestClaim {
        Username => "username",
        Name => "name",
        Picture => "picture",
        Email => "email",
        ClientIp => "clientIP",
        CustomerId => "customerID",
        CustomerShortName => "customerShortName",
        CustomerName => "customerName",
        DomainId => "domainID",
        Phone => "phone",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.authentication.spi.response.CustomClaimConfigurationResponse/allOf/1/properties/provider`.
    pub enum CustomClaimConfigurationRequestProvider {
        CustomClaim => "customClaim",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.CustomClaimConfigurationResponse`.
    pub struct CustomClaimConfigurationResponse {
        provider: CustomClaimConfigurationRequestProvider => "provider",
        ..
        claim: CustomClaimConfigurationRequestClaim => "claim",
        claim_name: rt::Value => "claimName",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.DeleteAllUserSessionsResponse`.
    pub struct DeleteAllUserSessionsResponse {
        ..
        sessions_deleted: i32 => "sessionsDeleted",
    }
}

/// Schema `no.mnemonic.services.authentication.spi.response.DisableUserEnrollmentResponse`.
pub type DisableUserEnrollmentResponse = rt::Value;

rt::text_enum! {
    /// Schema `/paths/~1authentication~1v1~1user~1{user}~1disable~1{method}/put/parameters/1/schema`.
    pub enum EnableMethodForUserMethod {
        Password => "password",
        Signature => "signature",
        Sms => "sms",
        Totp => "totp",
        Apikey => "apikey",
        Ldap => "ldap",
        Openid => "openid",
    }
}

/// Schema `no.mnemonic.services.authentication.spi.request.EnableUserEnrollmentRequest`.
pub type EnableUserEnrollmentRequest = rt::Value;

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.EnableUserEnrollmentResponse`.
    pub struct EnableUserEnrollmentResponse {
        ..
        user: ResponseUserInfo => "user",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.EnrollmentUserAuthorizationRequest`.
    pub struct EnrollmentUserAuthorizationRequest {
        cookie: String => "cookie",
        next_uri: String => "nextURI",
        operation: String => "operation",
        token: String => "token",
        ..
        context: rt::Map<String> => "context",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.FunctionRoleMappingConfigurationRequest`.
    pub struct FunctionRoleMappingConfigurationRequest {
        provider: FunctionRoleMappingConfigurationRequestProvider => "provider",
        claim_name: rt::Value => "claimName",
        role_mapping: rt::Map<rt::Value> => "roleMapping",
        ..
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.authentication.spi.response.FunctionRoleMappingConfigurationResponse/allOf/1/properties/provider`.
    pub enum FunctionRoleMappingConfigurationRequestProvider {
        FunctionRoleMapping => "functionRoleMapping",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.FunctionRoleMappingConfigurationResponse`.
    pub struct FunctionRoleMappingConfigurationResponse {
        provider: FunctionRoleMappingConfigurationRequestProvider => "provider",
        ..
        claim_name: rt::Value => "claimName",
        role_mapping: rt::Map<rt::Value> => "roleMapping",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.auth.request.ImpersonateSessionRequest`.
    pub struct ImpersonateSessionRequest {
        ..
        user: String => "user",
        domain: String => "domain",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        function: Vec<String> => "function",
        security_level: OAuth2ClientVoMaxSecurityLevel => "securityLevel",
        user_name: Box<ImpersonateSessionRequest> => "userName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.auth.request.ldap.LDAPAdministrativeAuthenticationSetupRequest`.
    pub struct LdapAdministrativeAuthenticationSetupRequest {
        ..
        user_name: String => "userName",
    }
}

/// Schema `no.mnemonic.jargus.auth.request.ldap.LDAPAdministrativeAuthenticationSetupResponse`.
pub type LdapAdministrativeAuthenticationSetupResponse = rt::Value;

rt::model! { request
    /// Schema `no.mnemonic.jargus.auth.request.ldap.LDAPAuthenticationRequest`.
    pub struct LdapAuthenticationRequest {
        password: String => "password",
        user_name: String => "userName",
        ..
        domain: String => "domain",
        /// No item twice.
        requested_authorizations: Vec<SmsAuthenticationRequestRequestedAuthorization> => "requestedAuthorizations",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.LDAPUserAuthorizationRequest`.
    pub struct LdapUserAuthorizationRequest {
        next_uri: String => "nextURI",
        operation: String => "operation",
        password: String => "password",
        ..
        context: rt::Map<String> => "context",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.OAuth2AuthorizationCodeRequest`.
    pub struct OAuth2AuthorizationCodeRequest {
        client_id: String => "clientID",
        redirect_uri: String => "redirectURI",
        /// At least 1 items, no item twice.
        response_type: Vec<OAuth2AuthorizationCodeRequestResponseType> => "responseType",
        ..
        nonce: String => "nonce",
        /// No item twice.
        scope: Vec<String> => "scope",
        state: String => "state",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.authentication.spi.request.OAuth2AuthorizationCodeRequest/properties/responseType/items`.
    pub enum OAuth2AuthorizationCodeRequestResponseType {
        Code => "code",
        IdToken => "id_token",
        Token => "token",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.OAuth2AuthorizationCodeResponse`.
    pub struct OAuth2AuthorizationCodeResponse {
        ..
        access_token: String => "accessToken",
        authorization_code: String => "authorizationCode",
        id_token: String => "idToken",
        redirect_uri: String => "redirectURI",
        state: String => "state",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.OAuth2ClientAddRequest`.
    pub struct OAuth2ClientAddRequest {
        authentication_method: OAuth2ClientVoAuthenticationMethod => "authenticationMethod",
        /// At least 1 items, no item twice.
        client_ip_range: Vec<String> => "clientIPRange",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        description: String => "description",
        /// Matches `https://.*`.
        main_uri: String => "mainURI",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        permission_scope: String => "permissionScope",
        required_function: String => "requiredFunction",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
        ..
        client_secret: String => "clientSecret",
        customer: String => "customer",
        domain: String => "domain",
        hidden: bool => "hidden",
        /// `"external"` if absent.
        max_security_level: OAuth2ClientVoMaxSecurityLevel => "maxSecurityLevel",
        /// No item twice.
        open_id_custom_claims: Vec<OAuth2ClientAddRequestOpenIdCustomClaim> => "openIDCustomClaims",
        /// No item twice.
        permitted_scopes: Vec<String> => "permittedScopes",
        #[deprecated]
        redirect_uri: String => "redirectURI",
        /// At least 1 items, matches `http(s)?://.*`.
        redirect_ur_is: Vec<String> => "redirectURIs",
    }
}

rt::union! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.OAuth2ClientAddRequest/properties/openIDCustomClaims/items`.
    pub enum OAuth2ClientAddRequestOpenIdCustomClaim by "provider" {
        CustomClaim(CustomClaimConfigurationRequest) => ["customClaim"],
        UserGroups(UserGroupsConfigurationRequest) => ["userGroups"],
        AllUserGroups(AllUserGroupsConfigurationRequest) => ["allUserGroups"],
        FunctionRoleMapping(FunctionRoleMappingConfigurationRequest) => ["functionRoleMapping"],
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.OAuth2ClientSearchRequest`.
    pub struct OAuth2ClientSearchRequest {
        ..
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        domain: Vec<String> => "domain",
        /// No item twice.
        exclude_flags: Vec<OAuth2ClientSearchRequestExcludeFlag> => "excludeFlags",
        /// No item twice.
        include_flags: Vec<OAuth2ClientSearchRequestExcludeFlag> => "includeFlags",
        /// No item twice, `"All supported fields"` if absent.
        keyword_field_strategy: Vec<OAuth2ClientSearchRequestKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"Match all keywords (AND)"` if absent.
        keyword_match_strategy: OAuth2ClientSearchRequestKeywordMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// No item twice.
        required_function: Vec<String> => "requiredFunction",
        sort_by: Vec<OAuth2ClientSearchRequestSortBy> => "sortBy",
        /// No item twice.
        sub_criteria: Vec<OAuth2ClientSearchSubRequest> => "subCriteria",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.authentication.spi.request.OAuth2ClientSearchRequest/properties/excludeFlags/items`.
    pub enum OAuth2ClientSearchRequestExcludeFlag {
        Deleted => "deleted",
        Hidden => "hidden",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.authentication.spi.request.OAuth2ClientSearchRequest/properties/keywordFieldStrategy/items`.
    pub enum OAuth2ClientSearchRequestKeywordFieldStrategy {
        Id => "id",
        ShortName => "shortName",
        Name => "name",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.authentication.spi.request.OAuth2ClientSearchRequest/properties/keywordMatchStrategy`.
    pub enum OAuth2ClientSearchRequestKeywordMatchStrategy {
        Any => "any",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.authentication.spi.request.OAuth2ClientSearchRequest/properties/sortBy/items`.
    pub enum OAuth2ClientSearchRequestSortBy {
        Id => "id",
        Name => "name",
        ShortName => "shortName",
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        MinusId => "-id",
        MinusName => "-name",
        MinusShortName => "-shortName",
        MinusCreatedTimestamp => "-createdTimestamp",
        MinusLastUpdatedTimestamp => "-lastUpdatedTimestamp",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.OAuth2ClientSearchSubRequest`.
    pub struct OAuth2ClientSearchSubRequest {
        ..
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        domain: Vec<String> => "domain",
        exclude: bool => "exclude",
        /// No item twice.
        exclude_flags: Vec<OAuth2ClientSearchRequestExcludeFlag> => "excludeFlags",
        /// No item twice.
        include_flags: Vec<OAuth2ClientSearchRequestExcludeFlag> => "includeFlags",
        /// No item twice, `"All supported fields"` if absent.
        keyword_field_strategy: Vec<OAuth2ClientSearchRequestKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"Match all keywords (AND)"` if absent.
        keyword_match_strategy: OAuth2ClientSearchRequestKeywordMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        required: bool => "required",
        /// No item twice.
        required_function: Vec<String> => "requiredFunction",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.OAuth2ClientUpdateRequest`.
    pub struct OAuth2ClientUpdateRequest {
        ..
        authentication_method: OAuth2ClientVoAuthenticationMethod => "authenticationMethod",
        /// At least 1 items, no item twice.
        client_ip_range: Vec<String> => "clientIPRange",
        client_secret: String => "clientSecret",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        description: String => "description",
        hidden: bool => "hidden",
        /// Matches `https://.*`.
        main_uri: String => "mainURI",
        max_security_level: OAuth2ClientVoMaxSecurityLevel => "maxSecurityLevel",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        /// No item twice.
        open_id_custom_claims: Vec<OAuth2ClientAddRequestOpenIdCustomClaim> => "openIDCustomClaims",
        permission_scope: String => "permissionScope",
        /// No item twice.
        permitted_scopes: Vec<String> => "permittedScopes",
        #[deprecated]
        redirect_uri: String => "redirectURI",
        /// Matches `http(s)?://.*`.
        redirect_ur_is: Vec<String> => "redirectURIs",
        required_function: String => "requiredFunction",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.OAuth2ClientVO`.
    pub struct OAuth2ClientVo {
        ..
        authentication_method: OAuth2ClientVoAuthenticationMethod => "authenticationMethod",
        /// No item twice.
        client_ip_range: Vec<String> => "clientIPRange",
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        customer: ResponseCustomerInfo => "customer",
        description: String => "description",
        domain: ResponseDomainInfo => "domain",
        /// No item twice.
        flags: Vec<OAuth2ClientVoFlag> => "flags",
        id: rt::Uuid => "id",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        main_uri: String => "mainURI",
        max_security_level: OAuth2ClientVoMaxSecurityLevel => "maxSecurityLevel",
        name: String => "name",
        open_id_custom_claims: Vec<OAuth2ClientVoOpenIdCustomClaim> => "openIDCustomClaims",
        permission_scope: ResponseFunctionInfo => "permissionScope",
        /// No item twice.
        permitted_scopes: Vec<String> => "permittedScopes",
        #[deprecated]
        redirect_uri: String => "redirectURI",
        redirect_ur_is: Vec<String> => "redirectURIs",
        required_function: ResponseFunctionInfo => "requiredFunction",
        short_name: String => "shortName",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.authentication.spi.response.OAuth2ClientVO/properties/authenticationMethod`.
    pub enum OAuth2ClientVoAuthenticationMethod {
        None => "none",
        Password => "password",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.authentication.spi.response.OAuth2ClientVO/properties/flags/items`.
    pub enum OAuth2ClientVoFlag {
        Deleted => "deleted",
        RequireSameClientIp => "requireSameClientIP",
        EnableStandardOpenIdClaims => "enableStandardOpenIDClaims",
        EnableStringGroupClaim => "enableStringGroupClaim",
        Hidden => "hidden",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.auth.request.ImpersonateSessionRequest/properties/securityLevel`.
    pub enum OAuth2ClientVoMaxSecurityLevel {
        External => "external",
        Standard => "standard",
        Administrative => "administrative",
    }
}

rt::union! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.OAuth2ClientVO/properties/openIDCustomClaims/items`.
    pub enum OAuth2ClientVoOpenIdCustomClaim by "provider" {
        FunctionRoleMapping(FunctionRoleMappingConfigurationResponse) => ["functionRoleMapping"],
        AllUserGroups(AllUserGroupsConfigurationResponse) => ["allUserGroups"],
        CustomClaim(CustomClaimConfigurationResponse) => ["customClaim"],
        UserGroups(UserGroupsConfigurationResponse) => ["userGroups"],
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.rest.v1.oauth.OAuth2TokenForm`.
    pub struct OAuth2TokenForm {
        ..
        client_id: String => "clientID",
        client_secret: String => "clientSecret",
        redirect_uri: String => "redirectURI",
        grant_type: String => "grantType",
        code: String => "code",
        refresh_token: String => "refreshToken",
        scope: String => "scope",
        authorization: Box<OAuth2TokenForm> => "authorization",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.rest.v1.oauth.OAuth2TokenIntrospectionForm`.
    pub struct OAuth2TokenIntrospectionForm {
        ..
        client_id: String => "clientID",
        client_secret: String => "clientSecret",
        token: String => "token",
        authorization: Box<OAuth2TokenIntrospectionForm> => "authorization",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.OAuth2TokenIntrospectionResponse`.
    pub struct OAuth2TokenIntrospectionResponse {
        ..
        active: bool => "active",
        client_id: rt::Uuid => "client_id",
        exp: i32 => "exp",
        scope: String => "scope",
        token_type: OAuth2TokenResponseTokenType => "token_type",
        username: String => "username",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.OAuth2TokenResponse`.
    pub struct OAuth2TokenResponse {
        ..
        access_token: String => "access_token",
        expires_in: i32 => "expires_in",
        id_token: String => "id_token",
        refresh_token: String => "refresh_token",
        token_type: OAuth2TokenResponseTokenType => "token_type",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.authentication.spi.response.OAuth2TokenResponse/properties/token_type`.
    pub enum OAuth2TokenResponseTokenType {
        Bearer => "Bearer",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.OpenIDAddGroupMappingRequest`.
    pub struct OpenIdAddGroupMappingRequest {
        argus_group: String => "argusGroup",
        external_group_name: String => "externalGroupName",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.OpenIDAdministrativeSetUserConfigRequest`.
    pub struct OpenIdAdministrativeSetUserConfigRequest {
        mapped_user_name: String => "mappedUserName",
        provider: String => "provider",
        ..
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.OpenIDAdministrativeUserConfigurationResponse`.
    pub struct OpenIdAdministrativeUserConfigurationResponse {
        ..
        mapped_user_name: String => "mappedUserName",
        provider: OpenIdProviderInfo => "provider",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.OpenIDAuthenticationRequest`.
    pub struct OpenIdAuthenticationRequest {
        ..
        authorization_code: String => "authorizationCode",
        /// `"idToken"` if absent.
        flow: OpenIdAuthenticationRequestFlow => "flow",
        id_token: String => "idToken",
        /// No item twice.
        requested_authorizations: Vec<SmsAuthenticationRequestRequestedAuthorization> => "requestedAuthorizations",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.authentication.spi.request.OpenIDAuthenticationRequest/properties/flow`.
    pub enum OpenIdAuthenticationRequestFlow {
        AuthorizationCode => "authorizationCode",
        IdToken => "idToken",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.OpenIDGroupMapping`.
    pub struct OpenIdGroupMapping {
        ..
        argus_group: ResponseGroupInfoV2 => "argusGroup",
        external_group_name: String => "externalGroupName",
        id: rt::Uuid => "id",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.OpenIDPreAuthenticationResponse`.
    pub struct OpenIdPreAuthenticationResponse {
        ..
        nonce: String => "nonce",
        provider_uri: String => "providerURI",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.OpenIDProvider`.
    pub struct OpenIdProvider {
        ..
        authorization_prompt: OpenIdProviderAuthorizationPrompt => "authorizationPrompt",
        claims_mapping: OpenIdProviderClaimsMapping => "claimsMapping",
        client_id: String => "clientID",
        configuration_uri: String => "configurationURI",
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        customer: ResponseCustomerInfo => "customer",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        domain: ResponseDomainInfo => "domain",
        /// No item twice.
        email_domains: Vec<String> => "emailDomains",
        /// No item twice.
        flags: Vec<OpenIdProviderFlag> => "flags",
        id: rt::Uuid => "id",
        issuer: String => "issuer",
        jwks_uri: String => "jwksURI",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        name: String => "name",
        provider_uri: String => "providerURI",
        response_type: OpenIdProviderResponseType => "responseType",
        /// No item twice.
        scope: Vec<String> => "scope",
        short_name: String => "shortName",
        token_uri: String => "tokenURI",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.OpenIDProviderAddRequest`.
    pub struct OpenIdProviderAddRequest {
        /// `"login"` if absent.
        authorization_prompt: OpenIdProviderAuthorizationPrompt => "authorizationPrompt",
        claims_mapping: OpenIdProviderAddRequestClaimsMapping => "claimsMapping",
        client_id: String => "clientID",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        /// Matches `((https?|ftp|gopher|telnet|file):((/)|(\\))+[\w\d:\#@%/;$()~_?\\+-=\\\.&]*)`.
        provider_uri: String => "providerURI",
        /// `"none"` if absent.
        response_mode: OpenIdProviderAddRequestResponseMode => "responseMode",
        /// `"idToken"` if absent.
        response_type: OpenIdProviderResponseType => "responseType",
        /// No item twice, matches `[\x21\x5D-\x7E\x23-\x5B]+`.
        scope: Vec<String> => "scope",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
        ..
        /// At least 1 characters.
        certificate: String => "certificate",
        /// Matches `((https?|ftp|gopher|telnet|file):((/)|(\\))+[\w\d:\#@%/;$()~_?\\+-=\\\.&]*)`.
        configuration_uri: String => "configurationURI",
        customer: String => "customer",
        domain: String => "domain",
        /// No item twice.
        email_domains: Vec<String> => "emailDomains",
        issuer: String => "issuer",
        /// At least 1 characters.
        jwks: String => "jwks",
        /// Matches `((https?|ftp|gopher|telnet|file):((/)|(\\))+[\w\d:\#@%/;$()~_?\\+-=\\\.&]*)`.
        jwks_uri: String => "jwksURI",
        new_user_mapping: bool => "newUserMapping",
        secret: String => "secret",
        /// Matches `((https?|ftp|gopher|telnet|file):((/)|(\\))+[\w\d:\#@%/;$()~_?\\+-=\\\.&]*)`.
        token_uri: String => "tokenURI",
        update_group_mapping: bool => "updateGroupMapping",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.OpenIDProviderAddRequest_ClaimsMapping`.
    pub struct OpenIdProviderAddRequestClaimsMapping {
        user_name: String => "userName",
        ..
        email: String => "email",
        first_name: String => "firstName",
        groups: String => "groups",
        last_name: String => "lastName",
        name: String => "name",
        phone: String => "phone",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.authentication.spi.request.OpenIDProviderAddRequest/properties/responseMode`.
    pub enum OpenIdProviderAddRequestResponseMode {
        None => "none",
        Query => "query",
        Fragment => "fragment",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.authentication.spi.response.OpenIDProvider/properties/authorizationPrompt`.
    pub enum OpenIdProviderAuthorizationPrompt {
        Login => "login",
        Consent => "consent",
        None => "none",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.OpenIDProviderClaimsMapping`.
    pub struct OpenIdProviderClaimsMapping {
        user_name: String => "userName",
        ..
        email: String => "email",
        first_name: String => "firstName",
        groups: String => "groups",
        last_name: String => "lastName",
        name: String => "name",
        phone: String => "phone",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.authentication.spi.response.OpenIDProvider/properties/flags/items`.
    pub enum OpenIdProviderFlag {
        Deleted => "deleted",
        HasCertificate => "hasCertificate",
        HasStaticJwks => "hasStaticJwks",
        AutomaticJwksRefresh => "automaticJwksRefresh",
        NewUserMapping => "newUserMapping",
        UpdateGroupMapping => "updateGroupMapping",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.OpenIDProviderInfo`.
    pub struct OpenIdProviderInfo {
        ..
        customer: ResponseCustomerInfo => "customer",
        id: rt::Uuid => "id",
        name: String => "name",
        short_name: String => "shortName",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.authentication.spi.response.OpenIDProvider/properties/responseType`.
    pub enum OpenIdProviderResponseType {
        Token => "token",
        IdToken => "idToken",
        IdTokenAndToken => "idTokenAndToken",
        Code => "code",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.OpenIDProviderSearchRequest`.
    pub struct OpenIdProviderSearchRequest {
        ..
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        sort_by: Vec<OAuth2ClientSearchRequestSortBy> => "sortBy",
        target_customer: String => "targetCustomer",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.OpenIDProviderUpdateRequest`.
    pub struct OpenIdProviderUpdateRequest {
        ..
        authorization_prompt: OpenIdProviderAuthorizationPrompt => "authorizationPrompt",
        /// At least 1 characters.
        certificate: String => "certificate",
        claims_mapping: OpenIdProviderUpdateRequestClaimsMapping => "claimsMapping",
        client_id: String => "clientID",
        /// Matches `((https?|ftp|gopher|telnet|file):((/)|(\\))+[\w\d:\#@%/;$()~_?\\+-=\\\.&]*)`.
        configuration_uri: String => "configurationURI",
        /// No item twice.
        email_domains: Vec<String> => "emailDomains",
        issuer: String => "issuer",
        /// At least 1 characters.
        jwks: String => "jwks",
        /// Matches `((https?|ftp|gopher|telnet|file):((/)|(\\))+[\w\d:\#@%/;$()~_?\\+-=\\\.&]*)`.
        jwks_uri: String => "jwksURI",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        new_user_mapping: bool => "newUserMapping",
        /// Matches `((https?|ftp|gopher|telnet|file):((/)|(\\))+[\w\d:\#@%/;$()~_?\\+-=\\\.&]*)`.
        provider_uri: String => "providerURI",
        response_mode: OpenIdProviderAddRequestResponseMode => "responseMode",
        response_type: OpenIdProviderResponseType => "responseType",
        /// No item twice, matches `[\x21\x5D-\x7E\x23-\x5B]+`.
        scope: Vec<String> => "scope",
        secret: String => "secret",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
        /// Matches `((https?|ftp|gopher|telnet|file):((/)|(\\))+[\w\d:\#@%/;$()~_?\\+-=\\\.&]*)`.
        token_uri: String => "tokenURI",
        update_group_mapping: bool => "updateGroupMapping",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.OpenIDProviderUpdateRequest_ClaimsMapping`.
    pub struct OpenIdProviderUpdateRequestClaimsMapping {
        ..
        email: String => "email",
        first_name: String => "firstName",
        groups: String => "groups",
        last_name: String => "lastName",
        name: String => "name",
        phone: String => "phone",
        user_name: String => "userName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.OpenIDUserAuthorizationRequest`.
    pub struct OpenIdUserAuthorizationRequest {
        id_token: String => "idToken",
        state_id: String => "stateID",
        ..
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.OpenIDUserInfoTokenResponse`.
    pub struct OpenIdUserInfoTokenResponse {
        ..
        email: String => "email",
        /// No item twice.
        groups: Vec<String> => "groups",
        name: String => "name",
        phone: String => "phone",
        picture: String => "picture",
        preferred_username: String => "preferred_username",
        sub: String => "sub",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.OpenIDUserPreAuthorizationRequest`.
    pub struct OpenIdUserPreAuthorizationRequest {
        next_uri: String => "nextURI",
        operation: String => "operation",
        ..
        context: rt::Map<String> => "context",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.OpenIDUserPreAuthorizationResponse`.
    pub struct OpenIdUserPreAuthorizationResponse {
        ..
        provider_uri: String => "providerURI",
        state_id: String => "stateID",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.auth.request.password.PasswordAuthenticationRequest`.
    pub struct PasswordAuthenticationRequest {
        password: String => "password",
        user_name: String => "userName",
        ..
        domain: String => "domain",
        /// No item twice.
        requested_authorizations: Vec<SmsAuthenticationRequestRequestedAuthorization> => "requestedAuthorizations",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.PasswordTestRequest`.
    pub struct PasswordTestRequest {
        password: String => "password",
        ..
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.PasswordTestResponse`.
    pub struct PasswordTestResponse {
        ..
        breach_count: i32 => "breachCount",
        state: PasswordTestResponseState => "state",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.authentication.spi.response.PasswordTestResponse/properties/state`.
    pub enum PasswordTestResponseState {
        Ok => "ok",
        Breached => "breached",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.PasswordUserAuthorizationRequest`.
    pub struct PasswordUserAuthorizationRequest {
        next_uri: String => "nextURI",
        operation: String => "operation",
        password: String => "password",
        ..
        context: rt::Map<String> => "context",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.PublicKeyDeviceEnrollmentSessionChallengeRequest`.
    pub struct PublicKeyDeviceEnrollmentSessionChallengeRequest {
        enrollment_token: rt::Uuid => "enrollmentToken",
        ..
        /// At least 1.
        user_id: i64 => "userID",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.PublicKeyDeviceEnrollmentSessionChallengeResponse`.
    pub struct PublicKeyDeviceEnrollmentSessionChallengeResponse {
        ..
        enrollment_challenge: String => "enrollmentChallenge",
    }
}

/// Schema `no.mnemonic.services.authentication.spi.request.PublicKeyDeviceEnrollmentSessionCreateRequest`.
pub type PublicKeyDeviceEnrollmentSessionCreateRequest = rt::Value;

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.PublicKeyDeviceEnrollmentSessionCreateResponse`.
    pub struct PublicKeyDeviceEnrollmentSessionCreateResponse {
        ..
        enrollment_id: rt::Uuid => "enrollmentID",
        user: ResponseUserInfo => "user",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.PublicKeyDeviceEnrollmentSessionInitializationRequest`.
    pub struct PublicKeyDeviceEnrollmentSessionInitializationRequest {
        device_name: String => "deviceName",
        ..
        /// At least 1.
        user_id: i64 => "userID",
        device_id: Box<PublicKeyDeviceEnrollmentSessionInitializationRequest> => "deviceID",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.PublicKeyDeviceEnrollmentSessionInitializationResponse`.
    pub struct PublicKeyDeviceEnrollmentSessionInitializationResponse {
        ..
        enrollment_token: rt::Uuid => "enrollmentToken",
        verification_code: String => "verificationCode",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.PublicKeyDeviceEnrollmentSessionRegistrationRequest`.
    pub struct PublicKeyDeviceEnrollmentSessionRegistrationRequest {
        algorithm: PublicKeyEnrollRequestAlgorithm => "algorithm",
        enrollment_token: rt::Uuid => "enrollmentToken",
        name: String => "name",
        protection: PublicKeyEnrollRequestProtection => "protection",
        /// At least 1 characters.
        public_key: String => "publicKey",
        r#type: PublicKeyEnrollRequestType => "type",
        ..
        attestation_object: String => "attestationObject",
        client_data: String => "clientData",
        /// At least 1.
        user_id: i64 => "userID",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.PublicKeyDeviceEnrollmentSessionRegistrationResponse`.
    pub struct PublicKeyDeviceEnrollmentSessionRegistrationResponse {
        ..
        domain: String => "domain",
        key_id: i32 => "keyID",
        user_name: String => "userName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.PublicKeyDeviceEnrollmentSessionVerificationRequest`.
    pub struct PublicKeyDeviceEnrollmentSessionVerificationRequest {
        authorization_token: String => "authorizationToken",
        verification_code: String => "verificationCode",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.PublicKeyEnrollRequest`.
    pub struct PublicKeyEnrollRequest {
        algorithm: PublicKeyEnrollRequestAlgorithm => "algorithm",
        authorization: String => "authorization",
        challenge_id: rt::Uuid => "challengeID",
        name: String => "name",
        /// At least 1 characters.
        public_key: String => "publicKey",
        r#type: PublicKeyEnrollRequestType => "type",
        ..
        attestation_object: String => "attestationObject",
        client_data: String => "clientData",
        protection: PublicKeyEnrollRequestProtection => "protection",
        /// 1 to 365.
        valid_days: i32 => "validDays",
        /// No item twice.
        valid_sources: Vec<String> => "validSources",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.authentication.spi.request.PublicKeyEnrollRequest/properties/algorithm`.
    pub enum PublicKeyEnrollRequestAlgorithm {
        Ec256 => "EC256",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.authentication.spi.request.PublicKeyEnrollRequest/properties/protection`.
    pub enum PublicKeyEnrollRequestProtection {
        Biometric => "biometric",
        Software => "software",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.authentication.spi.request.PublicKeyEnrollRequest/properties/type`.
    pub enum PublicKeyEnrollRequestType {
        Iphone => "iphone",
        Android => "android",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.PublicKeyEnrollResponse`.
    pub struct PublicKeyEnrollResponse {
        ..
        key_id: i32 => "keyID",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.PublicKeyGetEnrollmentOptionsResponse`.
    pub struct PublicKeyGetEnrollmentOptionsResponse {
        ..
        challenge: String => "challenge",
        challenge_id: rt::Uuid => "challengeID",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.credentials.RequestCredentials`.
    pub struct RequestCredentials {
        ..
        client_ip: String => "clientIP",
        forwarded_ip: String => "forwardedIP",
        request_credentials_data: String => "requestCredentialsData",
        request_credentials_type: RequestCredentialsRequestCredentialsType => "requestCredentialsType",
        uri: String => "uri",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.credentials.RequestCredentials/properties/requestCredentialsType`.
    pub enum RequestCredentialsRequestCredentialsType {
        SessionToken => "sessionToken",
        Signature => "signature",
        Apikey => "apikey",
    }
}

rt::text_enum! {
    /// Schema `items`.
    pub enum ResultStashListString {
        Password => "PASSWORD",
        Signature => "SIGNATURE",
        Sms => "SMS",
        Totp => "TOTP",
        Apikey => "APIKEY",
        Ldap => "LDAP",
        Impersonated => "IMPERSONATED",
        Openid => "OPENID",
        Enrollment => "ENROLLMENT",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.SendSMSUserAuthorizationPreResponse`.
    pub struct SendSmsUserAuthorizationPreResponse {
        ..
        cookie: String => "cookie",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.auth.request.apikey.SessionConstraints`.
    pub struct SessionConstraints {
        ..
        /// No item twice.
        customer_id: Vec<i64> => "customerID",
        /// No item twice.
        function: Vec<String> => "function",
        /// No item twice.
        function_id: Vec<i64> => "functionID",
        read_only: bool => "readOnly",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.rest.v1.session.SessionInfo`.
    pub struct SessionInfo {
        ..
        authentication_method: SessionInfoAuthenticationMethod => "authenticationMethod",
        client_ip: String => "clientIP",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        password_not_set: bool => "passwordNotSet",
        read_only: bool => "readOnly",
        security_level: SessionInfoSecurityLevel => "securityLevel",
        session_key: String => "sessionKey",
        timestamp: i64 => "timestamp",
        /// Milliseconds since 1970-01-01T00:00Z.
        valid_until_timestamp: i64 => "validUntilTimestamp",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.authentication.rest.v1.session.SessionInfo/properties/authenticationMethod`.
    pub enum SessionInfoAuthenticationMethod {
        Password => "PASSWORD",
        Signature => "SIGNATURE",
        Sms => "SMS",
        Totp => "TOTP",
        Apikey => "APIKEY",
        Ldap => "LDAP",
        Impersonated => "IMPERSONATED",
        Openid => "OPENID",
        Enrollment => "ENROLLMENT",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.authentication.rest.v1.session.SessionInfo/properties/securityLevel`.
    pub enum SessionInfoSecurityLevel {
        Administrative => "ADMINISTRATIVE",
        Default => "DEFAULT",
        External => "EXTERNAL",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.SignatureAdministrativeGetUserConfigResponse`.
    pub struct SignatureAdministrativeGetUserConfigResponse {
        ..
        keys: Vec<SignatureAdministrativeGetUserConfigResponsePublicKeyInfo> => "keys",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.SignatureAdministrativeGetUserConfigResponse_PublicKeyInfo`.
    pub struct SignatureAdministrativeGetUserConfigResponsePublicKeyInfo {
        ..
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        description: String => "description",
        key_id: i32 => "keyID",
        last_used_source_ip: String => "lastUsedSourceIP",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_used_timestamp: i64 => "lastUsedTimestamp",
        r#type: SignatureUserRevokeKeyResponseType => "type",
        /// No item twice.
        valid_sources: Vec<String> => "validSources",
        valid_until: i64 => "validUntil",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.SignatureAdministrativePrivateKeyResetRequest`.
    pub struct SignatureAdministrativePrivateKeyResetRequest {
        ..
        default_key: bool => "defaultKey",
        name: String => "name",
        /// At least 0.
        valid_days: i32 => "validDays",
        /// No item twice.
        valid_sources: Vec<String> => "validSources",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.SignatureAdministrativeSessionEvictResponse`.
    pub struct SignatureAdministrativeSessionEvictResponse {
        ..
        /// No item twice.
        evicted_keys: Vec<String> => "evictedKeys",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.SignatureAdministrativeSignatureDeleteResponse`.
    pub struct SignatureAdministrativeSignatureDeleteResponse {
        ..
        deleted_key: String => "deletedKey",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.SignatureUserGetConfigResponse`.
    pub struct SignatureUserGetConfigResponse {
        ..
        keys: Vec<SignatureUserGetConfigResponsePublicKeyInfo> => "keys",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.SignatureUserGetConfigResponse_PublicKeyInfo`.
    pub struct SignatureUserGetConfigResponsePublicKeyInfo {
        ..
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        description: String => "description",
        key_id: i32 => "keyID",
        last_used_source_ip: String => "lastUsedSourceIP",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_used_timestamp: i64 => "lastUsedTimestamp",
        r#type: SignatureUserRevokeKeyResponseType => "type",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.SignatureUserRevokeKeyResponse`.
    pub struct SignatureUserRevokeKeyResponse {
        ..
        description: String => "description",
        key_id: i32 => "keyID",
        r#type: SignatureUserRevokeKeyResponseType => "type",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.authentication.spi.response.SignatureUserGetConfigResponse_PublicKeyInfo/properties/type`.
    pub enum SignatureUserRevokeKeyResponseType {
        Argus => "argus",
        Webauthn => "webauthn",
        Android => "android",
        Iphone => "iphone",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.auth.request.sms.SMSAdministrativeTokenRetrievalResponse`.
    pub struct SmsAdministrativeTokenRetrievalResponse {
        ..
        session_cookie: String => "sessionCookie",
        token: String => "token",
        user_id: i64 => "userID",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.auth.request.sms.SMSAuthenticationRequest`.
    pub struct SmsAuthenticationRequest {
        mode: SmsAuthenticationRequestMode => "mode",
        passcode: String => "passcode",
        user_name: String => "userName",
        ..
        cookie: String => "cookie",
        domain: String => "domain",
        /// No item twice.
        requested_authorizations: Vec<SmsAuthenticationRequestRequestedAuthorization> => "requestedAuthorizations",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.auth.request.sms.SMSAuthenticationRequest/properties/mode`.
    pub enum SmsAuthenticationRequestMode {
        Password => "PASSWORD",
        Verification => "VERIFICATION",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.auth.request.ldap.LDAPAuthenticationRequest/properties/requestedAuthorizations/items`.
    pub enum SmsAuthenticationRequestRequestedAuthorization {
        EnrollPublicKey => "enrollPublicKey",
        SetPassword => "setPassword",
    }
}

/// Schema `no.mnemonic.services.authentication.spi.response.SMSCurrentUserDisableMethodResponse`.
pub type SmsCurrentUserDisableMethodResponse = rt::Value;

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.SMSUserAuthorizationRequest`.
    pub struct SmsUserAuthorizationRequest {
        cookie: String => "cookie",
        next_uri: String => "nextURI",
        operation: String => "operation",
        token: String => "token",
        ..
        context: rt::Map<String> => "context",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.auth.request.totp.TOTPAdministrativeAuthenticationInitializationResponse`.
    pub struct TotpAdministrativeAuthenticationInitializationResponse {
        ..
        key_algorithm: String => "keyAlgorithm",
        pass_code_length: i32 => "passCodeLength",
        seed_base32: String => "seedBase32",
        seed_base64: String => "seedBase64",
        user_name: String => "userName",
    }
}

/// Schema `no.mnemonic.jargus.auth.request.totp.TOTPAdministrativeAuthenticationRevocationResponse`.
pub type TotpAdministrativeAuthenticationRevocationResponse = rt::Value;

rt::model! { request
    /// Schema `no.mnemonic.jargus.auth.request.totp.TOTPAuthenticationRequest`.
    pub struct TotpAuthenticationRequest {
        password: String => "password",
        token_code: String => "tokenCode",
        user_name: String => "userName",
        ..
        domain: String => "domain",
        /// No item twice.
        requested_authorizations: Vec<SmsAuthenticationRequestRequestedAuthorization> => "requestedAuthorizations",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.auth.request.totp.TOTPUserAuthenticationInitializationRequest`.
    pub struct TotpUserAuthenticationInitializationRequest {
        ..
        authorization: String => "authorization",
        password: String => "password",
    }
}

/// Schema `no.mnemonic.jargus.auth.request.totp.TOTPUserAuthenticationRevocationResponse`.
pub type TotpUserAuthenticationRevocationResponse = rt::Value;

rt::model! { request
    /// Schema `no.mnemonic.jargus.auth.request.totp.TOTPUserAuthenticationVerificationRequest`.
    pub struct TotpUserAuthenticationVerificationRequest {
        cookie: String => "cookie",
        verification_code: String => "verificationCode",
        ..
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.auth.request.totp.TOTPUserAuthenticationVerificationResponse`.
    pub struct TotpUserAuthenticationVerificationResponse {
        ..
        message: String => "message",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.TOTPUserAuthorizationRequest`.
    pub struct TotpUserAuthorizationRequest {
        next_uri: String => "nextURI",
        operation: String => "operation",
        token_code: String => "tokenCode",
        ..
        context: rt::Map<String> => "context",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.UnauthenticatedClientInfo`.
    pub struct UnauthenticatedClientInfo {
        ..
        client_ip: String => "clientIP",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.UserAuthenticationEventResponse`.
    pub struct UserAuthenticationEventResponse {
        ..
        action: UserAuthenticationEventResponseAction => "action",
        authentication_method: UserAuthenticationEventResponseAuthenticationMethod => "authenticationMethod",
        customer: ResponseCustomerInfo => "customer",
        id: rt::Uuid => "id",
        ip: String => "ip",
        message: String => "message",
        result: UserAuthenticationEventResponseResult => "result",
        timestamp: i64 => "timestamp",
        user: ResponseUserInfo => "user",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.authentication.spi.response.UserAuthenticationEventResponse/properties/action`.
    pub enum UserAuthenticationEventResponseAction {
        Login => "login",
        LoginChallenge => "loginChallenge",
        SmsDelivery => "smsDelivery",
        KeyEnrolled => "keyEnrolled",
        UserBlocked => "userBlocked",
        UserUnblocked => "userUnblocked",
        Enrollment => "enrollment",
        EnrollmentDisabled => "enrollmentDisabled",
        EnrollmentChallenge => "enrollmentChallenge",
        TotpEnrolled => "totpEnrolled",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.authentication.spi.response.UserAuthenticationEventResponse/properties/authenticationMethod`.
    pub enum UserAuthenticationEventResponseAuthenticationMethod {
        Password => "password",
        Signature => "signature",
        Sms => "sms",
        Totp => "totp",
        Apikey => "apikey",
        Ldap => "ldap",
        Openid => "openid",
        Enrollment => "enrollment",
        Impersonated => "impersonated",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.authentication.spi.response.UserAuthenticationEventResponse/properties/result`.
    pub enum UserAuthenticationEventResponseResult {
        Success => "success",
        Failure => "failure",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.UserAuthenticationStatusResponse`.
    pub struct UserAuthenticationStatusResponse {
        ..
        blocked: bool => "blocked",
        force_password_change: bool => "forcePasswordChange",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.UserAuthorizationResponse`.
    pub struct UserAuthorizationResponse {
        ..
        authorization: String => "authorization",
        expires: i64 => "expires",
        identifier: UserAuthorizationResponseIdentifier => "identifier",
        next_uri: String => "nextURI",
        operation: String => "operation",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.authentication.spi.response.UserAuthorizationResponse/properties/identifier`.
    pub enum UserAuthorizationResponseIdentifier {
        EnrollPublicKeyMobile => "enrollPublicKeyMobile",
        EnrollPublicKey => "enrollPublicKey",
        SetPassword => "setPassword",
        InitializeTotp => "initializeTOTP",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.UserAuthorizationValidationRequest`.
    pub struct UserAuthorizationValidationRequest {
        authorization: String => "authorization",
        operation: String => "operation",
        ..
        allow_expired: bool => "allowExpired",
        allow_replay: bool => "allowReplay",
        context: rt::Map<String> => "context",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.UserAuthorizationValidationResponse`.
    pub struct UserAuthorizationValidationResponse {
        ..
        context: rt::Map<String> => "context",
        expires: i64 => "expires",
        operation: String => "operation",
        timestamp: i64 => "timestamp",
        user: ResponseUserInfo => "user",
    }
}

/// Schema `no.mnemonic.services.authentication.spi.response.UserBlockResponse`.
pub type UserBlockResponse = rt::Value;

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.UserEnrollmentActivationRequest`.
    pub struct UserEnrollmentActivationRequest {
        domain: String => "domain",
        enrollment_code: String => "enrollmentCode",
        user_name: String => "userName",
        ..
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.UserEnrollmentActivationResponse`.
    pub struct UserEnrollmentActivationResponse {
        ..
        activation_cookie: String => "activationCookie",
        user_id: i64 => "userID",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.UserEnrollmentAdminInfoResponse`.
    pub struct UserEnrollmentAdminInfoResponse {
        ..
        activation_cookie: String => "activationCookie",
        activation_expiry: i64 => "activationExpiry",
        client_ip: String => "clientIP",
        state: UserEnrollmentAdminInfoResponseState => "state",
        user: ResponseUserInfo => "user",
        verification_expiry: i64 => "verificationExpiry",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.authentication.spi.response.UserEnrollmentAdminInfoResponse/properties/state`.
    pub enum UserEnrollmentAdminInfoResponseState {
        Disabled => "disabled",
        PendingActivation => "pendingActivation",
        PendingVerification => "pendingVerification",
        Aborted => "aborted",
        ManuallyVerified => "manuallyVerified",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.UserEnrollmentAdminVerificationRequest`.
    pub struct UserEnrollmentAdminVerificationRequest {
        activation_cookie: String => "activationCookie",
        ..
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.UserEnrollmentAdminVerificationResponse`.
    pub struct UserEnrollmentAdminVerificationResponse {
        ..
        verification_code: String => "verificationCode",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.UserEnrollmentVerificationRequest`.
    pub struct UserEnrollmentVerificationRequest {
        activation_cookie: String => "activationCookie",
        verification_code: String => "verificationCode",
        ..
        /// At least 1.
        user_id: i64 => "userID",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.UserGroupsConfigurationRequest`.
    pub struct UserGroupsConfigurationRequest {
        provider: UserGroupsConfigurationRequestProvider => "provider",
        /// At least 1 characters, no item twice.
        allowed_groups: rt::Value => "allowedGroups",
        ..
        stringified: rt::Value => "stringified",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.authentication.spi.response.UserGroupsConfigurationResponse/allOf/1/properties/provider`.
    pub enum UserGroupsConfigurationRequestProvider {
        UserGroups => "userGroups",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.UserGroupsConfigurationResponse`.
    pub struct UserGroupsConfigurationResponse {
        provider: UserGroupsConfigurationRequestProvider => "provider",
        ..
        /// No item twice.
        allowed_groups: rt::Value => "allowedGroups",
        stringified: rt::Value => "stringified",
    }
}

/// Schema `no.mnemonic.services.authentication.spi.response.UserUnblockResponse`.
pub type UserUnblockResponse = rt::Value;

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.WebAuthnAuthenticatorSelectionRecord`.
    pub struct WebAuthnAuthenticatorSelectionRecord {
        ..
        authenticator_attachment: WebAuthnAuthenticatorSelectionRecordAuthenticatorAttachment => "authenticatorAttachment",
        user_verification: WebAuthnAuthenticatorSelectionRecordUserVerification => "userVerification",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.authentication.spi.response.WebAuthnAuthenticatorSelectionRecord/properties/authenticatorAttachment`.
    pub enum WebAuthnAuthenticatorSelectionRecordAuthenticatorAttachment {
        Platform => "platform",
        CrossPlatform => "cross-platform",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.authentication.spi.response.WebAuthnAuthenticatorSelectionRecord/properties/userVerification`.
    pub enum WebAuthnAuthenticatorSelectionRecordUserVerification {
        Required => "required",
        Preferred => "preferred",
        Discouraged => "discouraged",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.WebAuthnEnrollKeyRequest`.
    pub struct WebAuthnEnrollKeyRequest {
        /// At least 1 characters.
        attestation_object: String => "attestationObject",
        authorization: String => "authorization",
        challenge_id: rt::Uuid => "challengeID",
        /// At least 1 characters.
        client_data: String => "clientData",
        /// At least 1 characters.
        web_authn_key_id: String => "webAuthnKeyID",
        ..
        /// 1 to 365.
        valid_days: i32 => "validDays",
        /// No item twice.
        valid_sources: Vec<String> => "validSources",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.WebAuthnEnrollKeyResponse`.
    pub struct WebAuthnEnrollKeyResponse {
        ..
        key_id: i32 => "keyID",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.WebAuthnGetAuthenticationOptionsRequest`.
    pub struct WebAuthnGetAuthenticationOptionsRequest {
        domain: String => "domain",
        password: String => "password",
        user_name: String => "userName",
        ..
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.WebAuthnGetAuthenticationOptionsResponse`.
    pub struct WebAuthnGetAuthenticationOptionsResponse {
        ..
        challenge: String => "challenge",
        challenge_id: rt::Uuid => "challengeID",
        /// No item twice.
        permitted_web_authn_key_i_ds: Vec<String> => "permittedWebAuthnKeyIDs",
        timeout: i64 => "timeout",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.WebAuthnGetEnrollmentOptionsResponse`.
    pub struct WebAuthnGetEnrollmentOptionsResponse {
        ..
        attestation: WebAuthnGetEnrollmentOptionsResponseAttestation => "attestation",
        authenticator_selection: WebAuthnAuthenticatorSelectionRecord => "authenticatorSelection",
        challenge: String => "challenge",
        challenge_id: rt::Uuid => "challengeID",
        /// No item twice.
        pub_key_cred_params: Vec<WebAuthnPubKeyCredParamsRecord> => "pubKeyCredParams",
        rp: WebAuthnRelyingPartyRecord => "rp",
        timeout: i64 => "timeout",
        user: WebAuthnUserRecord => "user",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.authentication.spi.response.WebAuthnGetEnrollmentOptionsResponse/properties/attestation`.
    pub enum WebAuthnGetEnrollmentOptionsResponseAttestation {
        Direct => "direct",
        Indirect => "indirect",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.WebAuthnGetUserAuthorizationOptionsResponse`.
    pub struct WebAuthnGetUserAuthorizationOptionsResponse {
        ..
        challenge: String => "challenge",
        challenge_id: rt::Uuid => "challengeID",
        /// No item twice.
        permitted_web_authn_key_i_ds: Vec<String> => "permittedWebAuthnKeyIDs",
        timeout: i64 => "timeout",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.WebAuthnPubKeyCredParamsRecord`.
    pub struct WebAuthnPubKeyCredParamsRecord {
        ..
        alg: i32 => "alg",
        r#type: WebAuthnPubKeyCredParamsRecordType => "type",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.authentication.spi.response.WebAuthnPubKeyCredParamsRecord/properties/type`.
    pub enum WebAuthnPubKeyCredParamsRecordType {
        PublicKey => "public-key",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.WebAuthnRelyingPartyRecord`.
    pub struct WebAuthnRelyingPartyRecord {
        ..
        id: String => "id",
        name: String => "name",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.authentication.spi.response.WebAuthnUserRecord`.
    pub struct WebAuthnUserRecord {
        ..
        display_name: String => "displayName",
        id: String => "id",
        name: String => "name",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.WebauthnAuthenticationRequest`.
    pub struct WebauthnAuthenticationRequest {
        authenticator_data: String => "authenticatorData",
        challenge_id: rt::Uuid => "challengeID",
        client_data: String => "clientData",
        signature: String => "signature",
        user_name: String => "userName",
        webauthn_key_id: String => "webauthnKeyID",
        ..
        domain: String => "domain",
        /// No item twice.
        requested_authorizations: Vec<SmsAuthenticationRequestRequestedAuthorization> => "requestedAuthorizations",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.WebauthnUserAuthorizationRequest`.
    pub struct WebauthnUserAuthorizationRequest {
        authenticator_data: String => "authenticatorData",
        challenge_id: rt::Uuid => "challengeID",
        client_data: String => "clientData",
        next_uri: String => "nextURI",
        operation: String => "operation",
        signature: String => "signature",
        webauthn_key_id: String => "webauthnKeyID",
        ..
        context: rt::Map<String> => "context",
    }
}
