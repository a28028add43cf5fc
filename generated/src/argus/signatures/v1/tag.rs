//! Tag.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ResultStash, Tag, TagCreateRequest, TagSearchRequest, TagUpdateRequest};

/// Lists signature tags, optionally filtered by keyword, with paging.
///
/// `GET /signatures/v1/tag`
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::tag::LIST_TAGS).
pub fn list_tags(session: &rt::Session) -> ListTags {
    rt::Call::new(session, &operations::LIST_TAGS).into()
}

rt::call! {
    /// The call of [`list_tags()`], with its optional parameters.
    pub struct ListTags -> ResultStash<Vec<Tag>> {
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0.
        limit: i32 => "limit",
        /// At least 0.
        offset: i32 => "offset",
    }
}

/// Creates a signature tag from a name, description and optional category, and returns it.
///
/// `POST /signatures/v1/tag`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::tag::CREATE_TAG).
pub fn create_tag(
    session: &rt::Session,
    body: &TagCreateRequest,
) -> rt::Call<ResultStash<Tag>> {
    rt::Call::new(session, &operations::CREATE_TAG).json(body)
}

/// Searches signature tags by keywords matching any or all, with paging.
///
/// `POST /signatures/v1/tag/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::tag::SEARCH_TAGS).
pub fn search_tags(
    session: &rt::Session,
    body: &TagSearchRequest,
) -> rt::Call<ResultStash<Vec<Tag>>> {
    rt::Call::new(session, &operations::SEARCH_TAGS).json(body)
}

/// Updates the name, description or category of a signature tag, by tag ID.
///
/// `PUT /signatures/v1/tag/{tagID}`
///
/// - `tag_id`: `tagID` in the path, int64.
/// - `body`: sent as `application/json`.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::tag::UPDATE_TAG).
pub fn update_tag(
    session: &rt::Session,
    tag_id: i64,
    body: &TagUpdateRequest,
) -> rt::Call<ResultStash<Tag>> {
    rt::Call::new(session, &operations::UPDATE_TAG).set("tagID", &tag_id).json(body)
}

/// Deletes one signature tag and returns the deleted tag.
///
/// `DELETE /signatures/v1/tag/{tag}`
///
/// - `tag`: `tag` in the path, text. Matches `[0-9]+`.
///
/// Needs `viewSignatures`. [Schema](crate::schema::argus::signatures::v1::tag::DELETE_TAG).
pub fn delete_tag(
    session: &rt::Session,
    tag: impl rt::Arg<String>,
) -> rt::Call<ResultStash<Tag>> {
    rt::Call::new(session, &operations::DELETE_TAG)
        .set("tag", &rt::Arg::<String>::into_arg(tag))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /signatures/v1/tag`: [`list_tags()`](super::list_tags).
    pub static LIST_TAGS: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.tag.list_tags",
            rt::Method::GET,
            "/signatures/v1/tag",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("keywords"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// `POST /signatures/v1/tag`: [`create_tag()`](super::create_tag).
    pub static CREATE_TAG: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.tag.create_tag",
            rt::Method::POST,
            "/signatures/v1/tag",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// `POST /signatures/v1/tag/search`: [`search_tags()`](super::search_tags).
    pub static SEARCH_TAGS: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.tag.search_tags",
            rt::Method::POST,
            "/signatures/v1/tag/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// `PUT /signatures/v1/tag/{tagID}`: [`update_tag()`](super::update_tag).
    pub static UPDATE_TAG: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.tag.update_tag",
            rt::Method::PUT,
            "/signatures/v1/tag/{tagID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("tagID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// `DELETE /signatures/v1/tag/{tag}`: [`delete_tag()`](super::delete_tag).
    pub static DELETE_TAG: rt::Operation = rt::Operation::new(
            "argus.signatures.v1.tag.delete_tag",
            rt::Method::DELETE,
            "/signatures/v1/tag/{tag}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("tag")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewSignatures"])
        .document(&crate::documents::argus::SIGNATURES);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_TAGS,
        &CREATE_TAG,
        &SEARCH_TAGS,
        &UPDATE_TAG,
        &DELETE_TAG,
    ];
}
