//! Template.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{CaseTemplate, CaseTemplateCompleteRequest, CaseTemplateCompleteResponse, CaseTemplateDetails, CaseTemplateLanguage, ResultStash};

/// Lists case templates by customer, language or keyword, in English by default, page by page.
///
/// `GET /cases/v2/template`
///
/// Needs `viewMSSTemplates`. [Schema](crate::schema::argus::cases::v2::template::LIST_CASE_TEMPLATES).
pub fn list_case_templates(session: &rt::Session) -> ListCaseTemplates {
    rt::Call::new(session, &operations::LIST_CASE_TEMPLATES).into()
}

rt::call! {
    /// The call of [`list_case_templates()`], with its optional parameters.
    pub struct ListCaseTemplates -> ResultStash<Vec<CaseTemplate>> {
        customer: String => "customer",
        /// `"english"` if absent.
        language: CaseTemplateLanguage => "language",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
    }
}

/// Returns the details of one case template by ID, optionally for a given customer.
///
/// `GET /cases/v2/template/{id}`
///
/// - `id`: `id` in the path, int32. At least 1.
///
/// Needs `viewMSSTemplates`. [Schema](crate::schema::argus::cases::v2::template::GET_CASE_TEMPLATE).
pub fn get_case_template(session: &rt::Session, id: i32) -> GetCaseTemplate {
    rt::Call::new(session, &operations::GET_CASE_TEMPLATE).set("id", &id).into()
}

rt::call! {
    /// The call of [`get_case_template()`], with its optional parameters.
    pub struct GetCaseTemplate -> ResultStash<CaseTemplateDetails> {
        customer: String => "customer",
    }
}

/// Completes a case template with the given variables and returns the rendered result.
///
/// `POST /cases/v2/template/{id}`
///
/// - `id`: `id` in the path, int32. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `viewMSSTemplates`. [Schema](crate::schema::argus::cases::v2::template::RENDER_CASE_TEMPLATE).
pub fn render_case_template(
    session: &rt::Session,
    id: i32,
    body: &CaseTemplateCompleteRequest,
) -> rt::Call<ResultStash<CaseTemplateCompleteResponse>> {
    rt::Call::new(session, &operations::RENDER_CASE_TEMPLATE).set("id", &id).json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /cases/v2/template`: [`list_case_templates()`](super::list_case_templates).
    pub static LIST_CASE_TEMPLATES: rt::Operation = rt::Operation::new(
            "argus.cases.v2.template.list_case_templates",
            rt::Method::GET,
            "/cases/v2/template",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("customer"),
                rt::Param::query("language"),
                rt::Param::query("keywords"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewMSSTemplates"])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/template/{id}`: [`get_case_template()`](super::get_case_template).
    pub static GET_CASE_TEMPLATE: rt::Operation = rt::Operation::new(
            "argus.cases.v2.template.get_case_template",
            rt::Method::GET,
            "/cases/v2/template/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::query("customer"), rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewMSSTemplates"])
        .document(&crate::documents::argus::CASES);
    /// `POST /cases/v2/template/{id}`: [`render_case_template()`](super::render_case_template).
    pub static RENDER_CASE_TEMPLATE: rt::Operation = rt::Operation::new(
            "argus.cases.v2.template.render_case_template",
            rt::Method::POST,
            "/cases/v2/template/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewMSSTemplates"])
        .document(&crate::documents::argus::CASES);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_CASE_TEMPLATES,
        &GET_CASE_TEMPLATE,
        &RENDER_CASE_TEMPLATE,
    ];
}
