//! Servicesubscription.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{CustomerServiceSubscribeRequest, CustomerServiceSubscription, CustomerServiceSubscriptionUpdateRequest, ResultStash};

/// Lists the service subscriptions of customers, paged, filtered by customer or service.
///
/// `GET /cases/v2/servicesubscription`
///
/// Needs `viewServiceSubscriptions`. [Schema](crate::schema::argus::cases::v2::servicesubscription::LIST_SUBSCRIPTIONS).
pub fn list_subscriptions(session: &rt::Session) -> ListSubscriptions {
    rt::Call::new(session, &operations::LIST_SUBSCRIPTIONS).into()
}

rt::call! {
    /// The call of [`list_subscriptions()`], with its optional parameters.
    pub struct ListSubscriptions -> ResultStash<Vec<CustomerServiceSubscription>> {
        /// No item twice.
        customer_id: Vec<i64> => "customerID",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        service: Vec<String> => "service",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
    }
}

/// Subscribes a customer to a service, optionally with a field policy.
///
/// `POST /cases/v2/servicesubscription`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::servicesubscription::ADD_CUSTOMER_SERVICE_SUBSCRIPTION).
pub fn add_customer_service_subscription(
    session: &rt::Session,
    body: &CustomerServiceSubscribeRequest,
) -> rt::Call<ResultStash<CustomerServiceSubscription>> {
    rt::Call::new(session, &operations::ADD_CUSTOMER_SERVICE_SUBSCRIPTION).json(body)
}

/// Updates the field policy of the subscription of a customer to a service, by ID.
///
/// `PUT /cases/v2/servicesubscription/{id}`
///
/// - `id`: `id` in the path, uuid.
/// - `body`: sent as `application/json`.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::servicesubscription::UPDATE_CUSTOMER_SERVICE_SUBSCRIPTION).
pub fn update_customer_service_subscription(
    session: &rt::Session,
    id: impl rt::Arg<rt::Uuid>,
    body: &CustomerServiceSubscriptionUpdateRequest,
) -> rt::Call<ResultStash<CustomerServiceSubscription>> {
    rt::Call::new(session, &operations::UPDATE_CUSTOMER_SERVICE_SUBSCRIPTION)
        .set("id", &rt::Arg::<rt::Uuid>::into_arg(id))
        .json(body)
}

/// Deletes the subscription of a customer to a service, by subscription ID.
///
/// `DELETE /cases/v2/servicesubscription/{id}`
///
/// - `id`: `id` in the path, uuid.
///
/// Needs `viewCases`. [Schema](crate::schema::argus::cases::v2::servicesubscription::DELETE_CUSTOMER_SERVICE_SUBSCRIPTION).
pub fn delete_customer_service_subscription(
    session: &rt::Session,
    id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<CustomerServiceSubscription>> {
    rt::Call::new(session, &operations::DELETE_CUSTOMER_SERVICE_SUBSCRIPTION)
        .set("id", &rt::Arg::<rt::Uuid>::into_arg(id))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /cases/v2/servicesubscription`: [`list_subscriptions()`](super::list_subscriptions).
    pub static LIST_SUBSCRIPTIONS: rt::Operation = rt::Operation::new(
            "argus.cases.v2.servicesubscription.list_subscriptions",
            rt::Method::GET,
            "/cases/v2/servicesubscription",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("customerID"),
                rt::Param::query("customer"),
                rt::Param::query("service"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewServiceSubscriptions"])
        .document(&crate::documents::argus::CASES);
    /// `POST /cases/v2/servicesubscription`: [`add_customer_service_subscription()`](super::add_customer_service_subscription).
    pub static ADD_CUSTOMER_SERVICE_SUBSCRIPTION: rt::Operation = rt::Operation::new(
            "argus.cases.v2.servicesubscription.add_customer_service_subscription",
            rt::Method::POST,
            "/cases/v2/servicesubscription",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `PUT /cases/v2/servicesubscription/{id}`: [`update_customer_service_subscription()`](super::update_customer_service_subscription).
    pub static UPDATE_CUSTOMER_SERVICE_SUBSCRIPTION: rt::Operation = rt::Operation::new(
            "argus.cases.v2.servicesubscription.update_customer_service_subscription",
            rt::Method::PUT,
            "/cases/v2/servicesubscription/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// `DELETE /cases/v2/servicesubscription/{id}`: [`delete_customer_service_subscription()`](super::delete_customer_service_subscription).
    pub static DELETE_CUSTOMER_SERVICE_SUBSCRIPTION: rt::Operation = rt::Operation::new(
            "argus.cases.v2.servicesubscription.delete_customer_service_subscription",
            rt::Method::DELETE,
            "/cases/v2/servicesubscription/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCases"])
        .document(&crate::documents::argus::CASES);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_SUBSCRIPTIONS,
        &ADD_CUSTOMER_SERVICE_SUBSCRIPTION,
        &UPDATE_CUSTOMER_SERVICE_SUBSCRIPTION,
        &DELETE_CUSTOMER_SERVICE_SUBSCRIPTION,
    ];
}
