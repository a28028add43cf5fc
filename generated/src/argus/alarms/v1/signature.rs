//! Signature.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{AlarmMapping, AlarmMappingSearchCriteria, GetAlarmsKeywordMatch, GetSignaturesKeywordField, ResultStash};

/// Lists signatures with their alarm mappings page by page, optionally filtered by keywords.
///
/// `GET /alarms/v1/signature`
///
/// Needs `viewAlarmMapping`. [Schema](crate::schema::argus::alarms::v1::signature::GET_SIGNATURES).
pub fn get_signatures(session: &rt::Session) -> GetSignatures {
    rt::Call::new(session, &operations::GET_SIGNATURES).into()
}

rt::call! {
    /// The call of [`get_signatures()`], with its optional parameters.
    pub struct GetSignatures -> ResultStash<Vec<AlarmMapping>> {
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// `"all"` if absent.
        keyword_match: GetAlarmsKeywordMatch => "keywordMatch",
        /// No item twice.
        keyword_field: Vec<GetSignaturesKeywordField> => "keywordField",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
    }
}

/// Deletes the alarm mappings of the given signatures and returns those mappings.
///
/// `DELETE /alarms/v1/signature`
///
/// - `signature`: `signature` in the query, list. At least 1 items, no item twice.
///
/// Needs `deleteAlarmMapping`. [Schema](crate::schema::argus::alarms::v1::signature::DELETE_SIGNATURES).
pub fn delete_signatures(
    session: &rt::Session,
    signature: impl rt::Arg<Vec<String>>,
) -> rt::Call<ResultStash<Vec<AlarmMapping>>> {
    rt::Call::new(session, &operations::DELETE_SIGNATURES)
        .set("signature", &rt::Arg::<Vec<String>>::into_arg(signature))
}

/// Searches signature-to-alarm mappings by criteria such as alarm, category, trigger amount and time.
///
/// `POST /alarms/v1/signature/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewAlarmMapping`. [Schema](crate::schema::argus::alarms::v1::signature::SEARCH_SIGNATURES).
pub fn search_signatures(
    session: &rt::Session,
    body: &AlarmMappingSearchCriteria,
) -> rt::Call<ResultStash<Vec<AlarmMapping>>> {
    rt::Call::new(session, &operations::SEARCH_SIGNATURES).json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /alarms/v1/signature`: [`get_signatures()`](super::get_signatures).
    pub static GET_SIGNATURES: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.signature.get_signatures",
            rt::Method::GET,
            "/alarms/v1/signature",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("keywords"),
                rt::Param::query("keywordMatch"),
                rt::Param::query("keywordField"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAlarmMapping"])
        .document(&crate::documents::argus::ALARMS);
    /// `DELETE /alarms/v1/signature`: [`delete_signatures()`](super::delete_signatures).
    pub static DELETE_SIGNATURES: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.signature.delete_signatures",
            rt::Method::DELETE,
            "/alarms/v1/signature",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::query("signature").required()] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["deleteAlarmMapping"])
        .document(&crate::documents::argus::ALARMS);
    /// `POST /alarms/v1/signature/search`: [`search_signatures()`](super::search_signatures).
    pub static SEARCH_SIGNATURES: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.signature.search_signatures",
            rt::Method::POST,
            "/alarms/v1/signature/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAlarmMapping"])
        .document(&crate::documents::argus::ALARMS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &GET_SIGNATURES,
        &DELETE_SIGNATURES,
        &SEARCH_SIGNATURES,
    ];
}
