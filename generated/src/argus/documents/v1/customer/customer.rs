//! Customer.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::{DocumentFolder, ResultStash};

/// Returns the root document folder of the customer named in the path.
///
/// `GET /documents/v1/customer/{customer}`
///
/// - `customer`: `customer` in the path, text.
///
/// Needs `viewDocuments`. [Schema](crate::schema::argus::documents::v1::customer::customer::GET_CUSTOMER_ROOT_FOLDER).
#[deprecated]
pub fn get_customer_root_folder(
    session: &rt::Session,
    customer: impl rt::Arg<String>,
) -> rt::Call<ResultStash<DocumentFolder>> {
    rt::Call::new(session, &operations::GET_CUSTOMER_ROOT_FOLDER)
        .set("customer", &rt::Arg::<String>::into_arg(customer))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /documents/v1/customer/{customer}`: [`get_customer_root_folder()`](super::get_customer_root_folder).
    pub static GET_CUSTOMER_ROOT_FOLDER: rt::Operation = rt::Operation::new(
            "argus.documents.v1.customer.customer.get_customer_root_folder",
            rt::Method::GET,
            "/documents/v1/customer/{customer}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("customer")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDocuments"])
        .deprecated()
        .document(&crate::documents::argus::DOCUMENTS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&GET_CUSTOMER_ROOT_FOLDER];
}
