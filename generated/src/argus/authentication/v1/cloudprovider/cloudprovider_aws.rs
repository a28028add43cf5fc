//! CloudproviderAws.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::{ApiKeyAwsOptionsResponse, ApiKeyAzureOptionsResponse, ApiKeyGithubOptionsResponse, ResultStash};

/// Returns the options for using AWS as the source of an API key.
///
/// `GET /authentication/v1/cloudprovider/aws`
///
/// [Schema](crate::schema::argus::authentication::v1::cloudprovider::cloudprovider_aws::GET_AWS_OPTIONS).
pub fn get_aws_options(
    session: &rt::Session,
) -> rt::Call<ResultStash<ApiKeyAwsOptionsResponse>> {
    rt::Call::new(session, &operations::GET_AWS_OPTIONS)
}

/// Returns the options for using Azure as the source of an API key.
///
/// `GET /authentication/v1/cloudprovider/azure`
///
/// [Schema](crate::schema::argus::authentication::v1::cloudprovider::cloudprovider_aws::GET_AZURE_OPTIONS).
pub fn get_azure_options(
    session: &rt::Session,
) -> rt::Call<ResultStash<ApiKeyAzureOptionsResponse>> {
    rt::Call::new(session, &operations::GET_AZURE_OPTIONS)
}

/// Returns the options for using GitHub as the source of an API key.
///
/// `GET /authentication/v1/cloudprovider/github`
///
/// [Schema](crate::schema::argus::authentication::v1::cloudprovider::cloudprovider_aws::GET_GITHUB_OPTIONS).
pub fn get_github_options(
    session: &rt::Session,
) -> rt::Call<ResultStash<ApiKeyGithubOptionsResponse>> {
    rt::Call::new(session, &operations::GET_GITHUB_OPTIONS)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /authentication/v1/cloudprovider/aws`: [`get_aws_options()`](super::get_aws_options).
    pub static GET_AWS_OPTIONS: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.cloudprovider.cloudprovider_aws.get_aws_options",
            rt::Method::GET,
            "/authentication/v1/cloudprovider/aws",
        )
        .api(&super::super::super::super::super::API)
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `GET /authentication/v1/cloudprovider/azure`: [`get_azure_options()`](super::get_azure_options).
    pub static GET_AZURE_OPTIONS: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.cloudprovider.cloudprovider_aws.get_azure_options",
            rt::Method::GET,
            "/authentication/v1/cloudprovider/azure",
        )
        .api(&super::super::super::super::super::API)
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `GET /authentication/v1/cloudprovider/github`: [`get_github_options()`](super::get_github_options).
    pub static GET_GITHUB_OPTIONS: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.cloudprovider.cloudprovider_aws.get_github_options",
            rt::Method::GET,
            "/authentication/v1/cloudprovider/github",
        )
        .api(&super::super::super::super::super::API)
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &GET_AWS_OPTIONS,
        &GET_AZURE_OPTIONS,
        &GET_GITHUB_OPTIONS,
    ];
}
