//! Customernotes.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::{CustomerNote, ResultStash};

/// Lists the notes kept on the given customer, page by page.
///
/// `GET /cases/v2/customernotes/{customer}`
///
/// - `customer`: `customer` in the path, text.
///
/// Needs `viewMSSTemplates`. [Schema](crate::schema::argus::cases::v2::customernotes::customernotes::LIST_CUSTOMER_NOTES).
#[deprecated]
pub fn list_customer_notes(
    session: &rt::Session,
    customer: impl rt::Arg<String>,
) -> ListCustomerNotes {
    rt::Call::new(session, &operations::LIST_CUSTOMER_NOTES)
        .set("customer", &rt::Arg::<String>::into_arg(customer))
        .into()
}

rt::call! {
    /// The call of [`list_customer_notes()`], with its optional parameters.
    pub struct ListCustomerNotes -> ResultStash<Vec<CustomerNote>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /cases/v2/customernotes/{customer}`: [`list_customer_notes()`](super::list_customer_notes).
    pub static LIST_CUSTOMER_NOTES: rt::Operation = rt::Operation::new(
            "argus.cases.v2.customernotes.customernotes.list_customer_notes",
            rt::Method::GET,
            "/cases/v2/customernotes/{customer}",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("customer"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewMSSTemplates"])
        .deprecated()
        .document(&crate::documents::argus::CASES);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&LIST_CUSTOMER_NOTES];
}
