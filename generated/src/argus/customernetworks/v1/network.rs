//! Network.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{CustomerNetwork, CustomerNetworkAddCommentRequest, CustomerNetworkAddRequest, CustomerNetworkBulkAddRequest, CustomerNetworkComment, CustomerNetworkLenientBulkAddRequest, CustomerNetworkLenientBulkAddResponse, CustomerNetworkSearchCriteria, CustomerNetworkUpdateRequest, ResultStash};

/// Lists the networks of the given customers, paged, as JSON, CSV or spreadsheet.
///
/// `GET /customernetworks/v1/network`
///
/// Answers `application/json`; can also answer `text/csv`, `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`. Needs `viewCustomerNetwork`. [Schema](crate::schema::argus::customernetworks::v1::network::GET_CUSTOMER_NETWORKS).
pub fn get_customer_networks(session: &rt::Session) -> GetCustomerNetworks {
    rt::Call::new(session, &operations::GET_CUSTOMER_NETWORKS).into()
}

rt::call! {
    /// The call of [`get_customer_networks()`], with its optional parameters.
    pub struct GetCustomerNetworks -> ResultStash<Vec<CustomerNetwork>> {
        /// No item twice.
        customer_id: Vec<i64> => "customerID",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
    }
}

/// Adds a network with an address, zone and description to a customer.
///
/// `POST /customernetworks/v1/network`
///
/// - `body`: sent as `application/json`.
///
/// Needs `addCustomerNetwork`. [Schema](crate::schema::argus::customernetworks::v1::network::ADD_CUSTOMER_NETWORK).
pub fn add_customer_network(
    session: &rt::Session,
    body: &CustomerNetworkAddRequest,
) -> rt::Call<ResultStash<CustomerNetwork>> {
    rt::Call::new(session, &operations::ADD_CUSTOMER_NETWORK).json(body)
}

/// Adds many networks to a customer in one call, optionally overwriting, and returns them.
///
/// `POST /customernetworks/v1/network/bulk`
///
/// - `body`: sent as `application/json`.
///
/// Needs `addCustomerNetwork`, `updateCustomerNetwork`. [Schema](crate::schema::argus::customernetworks::v1::network::BULK_ADD_CUSTOMER_NETWORKS).
pub fn bulk_add_customer_networks(
    session: &rt::Session,
    body: &CustomerNetworkBulkAddRequest,
) -> rt::Call<ResultStash<Vec<CustomerNetwork>>> {
    rt::Call::new(session, &operations::BULK_ADD_CUSTOMER_NETWORKS).json(body)
}

/// Adds many networks to a customer leniently, optionally ignoring those that fail.
///
/// `POST /customernetworks/v1/network/bulk/lenient`
///
/// - `body`: sent as `application/json`.
///
/// Needs `addCustomerNetwork`, `updateCustomerNetwork`. [Schema](crate::schema::argus::customernetworks::v1::network::LENIENT_BULK_ADD_CUSTOMER_NETWORKS).
pub fn lenient_bulk_add_customer_networks(
    session: &rt::Session,
    body: &CustomerNetworkLenientBulkAddRequest,
) -> rt::Call<ResultStash<CustomerNetworkLenientBulkAddResponse>> {
    rt::Call::new(session, &operations::LENIENT_BULK_ADD_CUSTOMER_NETWORKS).json(body)
}

/// Searches customer networks by address, keyword, time and flags, paged, as JSON, CSV or spreadsheet.
///
/// `POST /customernetworks/v1/network/search`
///
/// - `body`: sent as `application/json`.
///
/// Answers `application/json`; can also answer `text/csv`, `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`. Needs `viewCustomerNetwork`. [Schema](crate::schema::argus::customernetworks::v1::network::SEARCH_CUSTOMER_NETWORK).
pub fn search_customer_network(
    session: &rt::Session,
    body: &CustomerNetworkSearchCriteria,
) -> rt::Call<ResultStash<Vec<CustomerNetwork>>> {
    rt::Call::new(session, &operations::SEARCH_CUSTOMER_NETWORK).json(body)
}

/// Returns a single customer network by its ID.
///
/// `GET /customernetworks/v1/network/{networkID}`
///
/// - `network_id`: `networkID` in the path, int64. At least 1.
///
/// Needs `viewCustomerNetwork`. [Schema](crate::schema::argus::customernetworks::v1::network::GET_CUSTOMER_NETWORK).
pub fn get_customer_network(
    session: &rt::Session,
    network_id: i64,
) -> rt::Call<ResultStash<CustomerNetwork>> {
    rt::Call::new(session, &operations::GET_CUSTOMER_NETWORK)
        .set("networkID", &network_id)
}

/// Updates the description, location, zone or flags of a customer network, by ID.
///
/// `PUT /customernetworks/v1/network/{networkID}`
///
/// - `network_id`: `networkID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `updateCustomerNetwork`. [Schema](crate::schema::argus::customernetworks::v1::network::UPDATE_CUSTOMER_NETWORK).
pub fn update_customer_network(
    session: &rt::Session,
    network_id: i64,
    body: &CustomerNetworkUpdateRequest,
) -> rt::Call<ResultStash<CustomerNetwork>> {
    rt::Call::new(session, &operations::UPDATE_CUSTOMER_NETWORK)
        .set("networkID", &network_id)
        .json(body)
}

/// Deletes a customer network by ID and returns it.
///
/// `DELETE /customernetworks/v1/network/{networkID}`
///
/// - `network_id`: `networkID` in the path, int64. At least 1.
///
/// Needs `deleteCustomerNetwork`. [Schema](crate::schema::argus::customernetworks::v1::network::DELETE_CUSTOMER_NETWORK).
pub fn delete_customer_network(
    session: &rt::Session,
    network_id: i64,
) -> rt::Call<ResultStash<CustomerNetwork>> {
    rt::Call::new(session, &operations::DELETE_CUSTOMER_NETWORK)
        .set("networkID", &network_id)
}

/// Lists the comments on a customer network, page by page.
///
/// `GET /customernetworks/v1/network/{networkID}/comments`
///
/// - `network_id`: `networkID` in the path, int64. At least 1.
///
/// Needs `viewCustomerNetwork`. [Schema](crate::schema::argus::customernetworks::v1::network::GET_CUSTOMER_NETWORK_COMMENTS).
pub fn get_customer_network_comments(
    session: &rt::Session,
    network_id: i64,
) -> GetCustomerNetworkComments {
    rt::Call::new(session, &operations::GET_CUSTOMER_NETWORK_COMMENTS)
        .set("networkID", &network_id)
        .into()
}

rt::call! {
    /// The call of [`get_customer_network_comments()`], with its optional parameters.
    pub struct GetCustomerNetworkComments -> ResultStash<Vec<CustomerNetworkComment>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
    }
}

/// Adds a text comment to a customer network, by network ID, and returns it.
///
/// `POST /customernetworks/v1/network/{networkID}/comments`
///
/// - `network_id`: `networkID` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `addCustomerNetworkComment`. [Schema](crate::schema::argus::customernetworks::v1::network::ADD_CUSTOMER_NETWORK_COMMENT).
pub fn add_customer_network_comment(
    session: &rt::Session,
    network_id: i64,
    body: &CustomerNetworkAddCommentRequest,
) -> rt::Call<ResultStash<CustomerNetworkComment>> {
    rt::Call::new(session, &operations::ADD_CUSTOMER_NETWORK_COMMENT)
        .set("networkID", &network_id)
        .json(body)
}

/// Deletes one comment on a customer network, by comment ID, and returns it.
///
/// `DELETE /customernetworks/v1/network/{networkID}/comments/{commentID}`
///
/// - `network_id`: `networkID` in the path, int64. At least 1.
/// - `comment_id`: `commentID` in the path, text.
///
/// Needs `removeCustomerNetworkComment`. [Schema](crate::schema::argus::customernetworks::v1::network::DELETE_CUSTOMER_NETWORK_COMMENT).
pub fn delete_customer_network_comment(
    session: &rt::Session,
    network_id: i64,
    comment_id: impl rt::Arg<String>,
) -> rt::Call<ResultStash<CustomerNetworkComment>> {
    rt::Call::new(session, &operations::DELETE_CUSTOMER_NETWORK_COMMENT)
        .set("networkID", &network_id)
        .set("commentID", &rt::Arg::<String>::into_arg(comment_id))
}

/// Marks a customer network as not verified, by ID, and returns it.
///
/// `PUT /customernetworks/v1/network/{networkID}/unverify`
///
/// - `network_id`: `networkID` in the path, int64. At least 1.
///
/// Needs `verifyCustomerNetwork`. [Schema](crate::schema::argus::customernetworks::v1::network::UNVERIFY_CUSTOMER_NETWORK).
pub fn unverify_customer_network(
    session: &rt::Session,
    network_id: i64,
) -> rt::Call<ResultStash<CustomerNetwork>> {
    rt::Call::new(session, &operations::UNVERIFY_CUSTOMER_NETWORK)
        .set("networkID", &network_id)
}

/// Marks a customer network as verified, by ID, and returns it.
///
/// `PUT /customernetworks/v1/network/{networkID}/verify`
///
/// - `network_id`: `networkID` in the path, int64. At least 1.
///
/// Needs `verifyCustomerNetwork`. [Schema](crate::schema::argus::customernetworks::v1::network::VERIFY_CUSTOMER_NETWORK).
pub fn verify_customer_network(
    session: &rt::Session,
    network_id: i64,
) -> rt::Call<ResultStash<CustomerNetwork>> {
    rt::Call::new(session, &operations::VERIFY_CUSTOMER_NETWORK)
        .set("networkID", &network_id)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /customernetworks/v1/network`: [`get_customer_networks()`](super::get_customer_networks).
    pub static GET_CUSTOMER_NETWORKS: rt::Operation = rt::Operation::new(
            "argus.customernetworks.v1.network.get_customer_networks",
            rt::Method::GET,
            "/customernetworks/v1/network",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("customerID"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
            ]
        })
        .answers(
            &[
                "application/json",
                "text/csv",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ],
        )
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCustomerNetwork"])
        .document(&crate::documents::argus::CUSTOMERNETWORKS);
    /// `POST /customernetworks/v1/network`: [`add_customer_network()`](super::add_customer_network).
    pub static ADD_CUSTOMER_NETWORK: rt::Operation = rt::Operation::new(
            "argus.customernetworks.v1.network.add_customer_network",
            rt::Method::POST,
            "/customernetworks/v1/network",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addCustomerNetwork"])
        .document(&crate::documents::argus::CUSTOMERNETWORKS);
    /// `POST /customernetworks/v1/network/bulk`: [`bulk_add_customer_networks()`](super::bulk_add_customer_networks).
    pub static BULK_ADD_CUSTOMER_NETWORKS: rt::Operation = rt::Operation::new(
            "argus.customernetworks.v1.network.bulk_add_customer_networks",
            rt::Method::POST,
            "/customernetworks/v1/network/bulk",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addCustomerNetwork", "updateCustomerNetwork"])
        .document(&crate::documents::argus::CUSTOMERNETWORKS);
    /// `POST /customernetworks/v1/network/bulk/lenient`: [`lenient_bulk_add_customer_networks()`](super::lenient_bulk_add_customer_networks).
    pub static LENIENT_BULK_ADD_CUSTOMER_NETWORKS: rt::Operation = rt::Operation::new(
            "argus.customernetworks.v1.network.lenient_bulk_add_customer_networks",
            rt::Method::POST,
            "/customernetworks/v1/network/bulk/lenient",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addCustomerNetwork", "updateCustomerNetwork"])
        .document(&crate::documents::argus::CUSTOMERNETWORKS);
    /// `POST /customernetworks/v1/network/search`: [`search_customer_network()`](super::search_customer_network).
    pub static SEARCH_CUSTOMER_NETWORK: rt::Operation = rt::Operation::new(
            "argus.customernetworks.v1.network.search_customer_network",
            rt::Method::POST,
            "/customernetworks/v1/network/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(
            &[
                "application/json",
                "text/csv",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ],
        )
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCustomerNetwork"])
        .document(&crate::documents::argus::CUSTOMERNETWORKS);
    /// `GET /customernetworks/v1/network/{networkID}`: [`get_customer_network()`](super::get_customer_network).
    pub static GET_CUSTOMER_NETWORK: rt::Operation = rt::Operation::new(
            "argus.customernetworks.v1.network.get_customer_network",
            rt::Method::GET,
            "/customernetworks/v1/network/{networkID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("networkID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCustomerNetwork"])
        .document(&crate::documents::argus::CUSTOMERNETWORKS);
    /// `PUT /customernetworks/v1/network/{networkID}`: [`update_customer_network()`](super::update_customer_network).
    pub static UPDATE_CUSTOMER_NETWORK: rt::Operation = rt::Operation::new(
            "argus.customernetworks.v1.network.update_customer_network",
            rt::Method::PUT,
            "/customernetworks/v1/network/{networkID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("networkID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateCustomerNetwork"])
        .document(&crate::documents::argus::CUSTOMERNETWORKS);
    /// `DELETE /customernetworks/v1/network/{networkID}`: [`delete_customer_network()`](super::delete_customer_network).
    pub static DELETE_CUSTOMER_NETWORK: rt::Operation = rt::Operation::new(
            "argus.customernetworks.v1.network.delete_customer_network",
            rt::Method::DELETE,
            "/customernetworks/v1/network/{networkID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("networkID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["deleteCustomerNetwork"])
        .document(&crate::documents::argus::CUSTOMERNETWORKS);
    /// `GET /customernetworks/v1/network/{networkID}/comments`: [`get_customer_network_comments()`](super::get_customer_network_comments).
    pub static GET_CUSTOMER_NETWORK_COMMENTS: rt::Operation = rt::Operation::new(
            "argus.customernetworks.v1.network.get_customer_network_comments",
            rt::Method::GET,
            "/customernetworks/v1/network/{networkID}/comments",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("networkID"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCustomerNetwork"])
        .document(&crate::documents::argus::CUSTOMERNETWORKS);
    /// `POST /customernetworks/v1/network/{networkID}/comments`: [`add_customer_network_comment()`](super::add_customer_network_comment).
    pub static ADD_CUSTOMER_NETWORK_COMMENT: rt::Operation = rt::Operation::new(
            "argus.customernetworks.v1.network.add_customer_network_comment",
            rt::Method::POST,
            "/customernetworks/v1/network/{networkID}/comments",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("networkID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addCustomerNetworkComment"])
        .document(&crate::documents::argus::CUSTOMERNETWORKS);
    /// `DELETE /customernetworks/v1/network/{networkID}/comments/{commentID}`: [`delete_customer_network_comment()`](super::delete_customer_network_comment).
    pub static DELETE_CUSTOMER_NETWORK_COMMENT: rt::Operation = rt::Operation::new(
            "argus.customernetworks.v1.network.delete_customer_network_comment",
            rt::Method::DELETE,
            "/customernetworks/v1/network/{networkID}/comments/{commentID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("networkID"), rt::Param::path("commentID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["removeCustomerNetworkComment"])
        .document(&crate::documents::argus::CUSTOMERNETWORKS);
    /// `PUT /customernetworks/v1/network/{networkID}/unverify`: [`unverify_customer_network()`](super::unverify_customer_network).
    pub static UNVERIFY_CUSTOMER_NETWORK: rt::Operation = rt::Operation::new(
            "argus.customernetworks.v1.network.unverify_customer_network",
            rt::Method::PUT,
            "/customernetworks/v1/network/{networkID}/unverify",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("networkID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["verifyCustomerNetwork"])
        .document(&crate::documents::argus::CUSTOMERNETWORKS);
    /// `PUT /customernetworks/v1/network/{networkID}/verify`: [`verify_customer_network()`](super::verify_customer_network).
    pub static VERIFY_CUSTOMER_NETWORK: rt::Operation = rt::Operation::new(
            "argus.customernetworks.v1.network.verify_customer_network",
            rt::Method::PUT,
            "/customernetworks/v1/network/{networkID}/verify",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("networkID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["verifyCustomerNetwork"])
        .document(&crate::documents::argus::CUSTOMERNETWORKS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &GET_CUSTOMER_NETWORKS,
        &ADD_CUSTOMER_NETWORK,
        &BULK_ADD_CUSTOMER_NETWORKS,
        &LENIENT_BULK_ADD_CUSTOMER_NETWORKS,
        &SEARCH_CUSTOMER_NETWORK,
        &GET_CUSTOMER_NETWORK,
        &UPDATE_CUSTOMER_NETWORK,
        &DELETE_CUSTOMER_NETWORK,
        &GET_CUSTOMER_NETWORK_COMMENTS,
        &ADD_CUSTOMER_NETWORK_COMMENT,
        &DELETE_CUSTOMER_NETWORK_COMMENT,
        &UNVERIFY_CUSTOMER_NETWORK,
        &VERIFY_CUSTOMER_NETWORK,
    ];
}
