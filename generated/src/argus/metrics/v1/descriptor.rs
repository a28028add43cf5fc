//! Descriptor.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{MetricDescriptor, MetricDescriptorAddRequest, MetricDescriptorSearchRequest, MetricDescriptorUpdateRequest, ResultStash};

/// Lists metric descriptors page by page, optionally filtered by domain, customer and keywords.
///
/// `GET /metrics/v1/descriptor`
///
/// Needs `viewCustomerMetricDescriptor`, `viewDomainMetricDescriptor`. [Schema](crate::schema::argus::metrics::v1::descriptor::GET_METRIC_DESCRIPTORS).
pub fn get_metric_descriptors(session: &rt::Session) -> GetMetricDescriptors {
    rt::Call::new(session, &operations::GET_METRIC_DESCRIPTORS).into()
}

rt::call! {
    /// The call of [`get_metric_descriptors()`], with its optional parameters.
    pub struct GetMetricDescriptors -> ResultStash<Vec<MetricDescriptor>> {
        /// No item twice.
        descriptor_domain: Vec<String> => "descriptorDomain",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
    }
}

/// Creates a metric descriptor with its keys, values and access functions, and returns it.
///
/// `POST /metrics/v1/descriptor`
///
/// - `body`: sent as `application/json`.
///
/// Needs `addCustomerMetricDescriptor`, `addDomainMetricDescriptor`. [Schema](crate::schema::argus::metrics::v1::descriptor::ADD_METRIC_DESCRIPTOR).
pub fn add_metric_descriptor(
    session: &rt::Session,
    body: &MetricDescriptorAddRequest,
) -> rt::Call<ResultStash<MetricDescriptor>> {
    rt::Call::new(session, &operations::ADD_METRIC_DESCRIPTOR).json(body)
}

/// Searches metric descriptors by structured criteria such as customer, domain, keywords and flags.
///
/// `POST /metrics/v1/descriptor/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewCustomerMetricDescriptor`, `viewDomainMetricDescriptor`. [Schema](crate::schema::argus::metrics::v1::descriptor::SEARCH_METRIC_DESCRIPTORS).
pub fn search_metric_descriptors(
    session: &rt::Session,
    body: &MetricDescriptorSearchRequest,
) -> rt::Call<ResultStash<Vec<MetricDescriptor>>> {
    rt::Call::new(session, &operations::SEARCH_METRIC_DESCRIPTORS).json(body)
}

/// Returns the single metric descriptor named in the path, optionally within a domain.
///
/// `GET /metrics/v1/descriptor/{descriptor}`
///
/// - `descriptor`: `descriptor` in the path, text.
///
/// Needs `viewCustomerMetricDescriptor`, `viewDomainMetricDescriptor`. [Schema](crate::schema::argus::metrics::v1::descriptor::GET_METRIC_DESCRIPTOR).
pub fn get_metric_descriptor(
    session: &rt::Session,
    descriptor: impl rt::Arg<String>,
) -> GetMetricDescriptor {
    rt::Call::new(session, &operations::GET_METRIC_DESCRIPTOR)
        .set("descriptor", &rt::Arg::<String>::into_arg(descriptor))
        .into()
}

rt::call! {
    /// The call of [`get_metric_descriptor()`], with its optional parameters.
    pub struct GetMetricDescriptor -> ResultStash<MetricDescriptor> {
        descriptor_domain: String => "descriptorDomain",
    }
}

/// Changes settings of a metric descriptor and adds, updates or removes its keys and values.
///
/// `PUT /metrics/v1/descriptor/{descriptor}`
///
/// - `descriptor`: `descriptor` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateMetricDescriptor`. [Schema](crate::schema::argus::metrics::v1::descriptor::UPDATE_METRIC_DESCRIPTOR).
pub fn update_metric_descriptor(
    session: &rt::Session,
    descriptor: impl rt::Arg<String>,
    body: &MetricDescriptorUpdateRequest,
) -> UpdateMetricDescriptor {
    rt::Call::new(session, &operations::UPDATE_METRIC_DESCRIPTOR)
        .set("descriptor", &rt::Arg::<String>::into_arg(descriptor))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`update_metric_descriptor()`], with its optional parameters.
    pub struct UpdateMetricDescriptor -> ResultStash<MetricDescriptor> {
        descriptor_domain: String => "descriptorDomain",
    }
}

/// Deletes the metric descriptor named in the path, optionally within a domain, and returns it.
///
/// `DELETE /metrics/v1/descriptor/{descriptor}`
///
/// - `descriptor`: `descriptor` in the path, text.
///
/// Needs `deleteMetricDescriptor`. [Schema](crate::schema::argus::metrics::v1::descriptor::DELETE_METRIC_DESCRIPTOR).
pub fn delete_metric_descriptor(
    session: &rt::Session,
    descriptor: impl rt::Arg<String>,
) -> DeleteMetricDescriptor {
    rt::Call::new(session, &operations::DELETE_METRIC_DESCRIPTOR)
        .set("descriptor", &rt::Arg::<String>::into_arg(descriptor))
        .into()
}

rt::call! {
    /// The call of [`delete_metric_descriptor()`], with its optional parameters.
    pub struct DeleteMetricDescriptor -> ResultStash<MetricDescriptor> {
        descriptor_domain: String => "descriptorDomain",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /metrics/v1/descriptor`: [`get_metric_descriptors()`](super::get_metric_descriptors).
    pub static GET_METRIC_DESCRIPTORS: rt::Operation = rt::Operation::new(
            "argus.metrics.v1.descriptor.get_metric_descriptors",
            rt::Method::GET,
            "/metrics/v1/descriptor",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("descriptorDomain"),
                rt::Param::query("customer"),
                rt::Param::query("keywords"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCustomerMetricDescriptor", "viewDomainMetricDescriptor"])
        .document(&crate::documents::argus::METRICS);
    /// `POST /metrics/v1/descriptor`: [`add_metric_descriptor()`](super::add_metric_descriptor).
    pub static ADD_METRIC_DESCRIPTOR: rt::Operation = rt::Operation::new(
            "argus.metrics.v1.descriptor.add_metric_descriptor",
            rt::Method::POST,
            "/metrics/v1/descriptor",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addCustomerMetricDescriptor", "addDomainMetricDescriptor"])
        .document(&crate::documents::argus::METRICS);
    /// `POST /metrics/v1/descriptor/search`: [`search_metric_descriptors()`](super::search_metric_descriptors).
    pub static SEARCH_METRIC_DESCRIPTORS: rt::Operation = rt::Operation::new(
            "argus.metrics.v1.descriptor.search_metric_descriptors",
            rt::Method::POST,
            "/metrics/v1/descriptor/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCustomerMetricDescriptor", "viewDomainMetricDescriptor"])
        .document(&crate::documents::argus::METRICS);
    /// `GET /metrics/v1/descriptor/{descriptor}`: [`get_metric_descriptor()`](super::get_metric_descriptor).
    pub static GET_METRIC_DESCRIPTOR: rt::Operation = rt::Operation::new(
            "argus.metrics.v1.descriptor.get_metric_descriptor",
            rt::Method::GET,
            "/metrics/v1/descriptor/{descriptor}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("descriptor"), rt::Param::query("descriptorDomain")]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCustomerMetricDescriptor", "viewDomainMetricDescriptor"])
        .document(&crate::documents::argus::METRICS);
    /// `PUT /metrics/v1/descriptor/{descriptor}`: [`update_metric_descriptor()`](super::update_metric_descriptor).
    pub static UPDATE_METRIC_DESCRIPTOR: rt::Operation = rt::Operation::new(
            "argus.metrics.v1.descriptor.update_metric_descriptor",
            rt::Method::PUT,
            "/metrics/v1/descriptor/{descriptor}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("descriptor"), rt::Param::query("descriptorDomain")]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateMetricDescriptor"])
        .document(&crate::documents::argus::METRICS);
    /// `DELETE /metrics/v1/descriptor/{descriptor}`: [`delete_metric_descriptor()`](super::delete_metric_descriptor).
    pub static DELETE_METRIC_DESCRIPTOR: rt::Operation = rt::Operation::new(
            "argus.metrics.v1.descriptor.delete_metric_descriptor",
            rt::Method::DELETE,
            "/metrics/v1/descriptor/{descriptor}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("descriptor"), rt::Param::query("descriptorDomain")]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["deleteMetricDescriptor"])
        .document(&crate::documents::argus::METRICS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &GET_METRIC_DESCRIPTORS,
        &ADD_METRIC_DESCRIPTOR,
        &SEARCH_METRIC_DESCRIPTORS,
        &GET_METRIC_DESCRIPTOR,
        &UPDATE_METRIC_DESCRIPTOR,
        &DELETE_METRIC_DESCRIPTOR,
    ];
}
