//! Picture.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{CurrentUserSetProfilePictureRequest, GetProfilePictureSize, ResultStash, User};

/// Downloads the picture of the current user in a named size or the given width and height.
///
/// `GET /currentuser/v1/picture`
///
/// Answers `image/*`. [Schema](crate::schema::argus::currentuser::v1::picture::GET_PROFILE_PICTURE).
pub fn get_profile_picture(session: &rt::Session) -> GetProfilePicture {
    rt::Call::new(session, &operations::GET_PROFILE_PICTURE).into()
}

rt::call! {
    /// The call of [`get_profile_picture()`], with its optional parameters.
    pub struct GetProfilePicture -> rt::Bytes {
        /// `false` if absent.
        default: bool => "default",
        /// At least 1.
        width: i32 => "width",
        /// At least 1.
        height: i32 => "height",
        size: GetProfilePictureSize => "size",
    }
}

/// Sets the picture of the current user from image data and a MIME type, sent as JSON.
///
/// `PUT /currentuser/v1/picture`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::currentuser::v1::picture::UPDATE_PROFILE_PICTURE_JSON).
pub fn update_profile_picture_json(
    session: &rt::Session,
    body: &CurrentUserSetProfilePictureRequest,
) -> rt::Call<ResultStash<User>> {
    rt::Call::new(session, &operations::UPDATE_PROFILE_PICTURE_JSON).json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /currentuser/v1/picture`: [`get_profile_picture()`](super::get_profile_picture).
    pub static GET_PROFILE_PICTURE: rt::Operation = rt::Operation::new(
            "argus.currentuser.v1.picture.get_profile_picture",
            rt::Method::GET,
            "/currentuser/v1/picture",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("default"),
                rt::Param::query("width"),
                rt::Param::query("height"),
                rt::Param::query("size"),
            ]
        })
        .answers(&["image/*"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::USERS);
    /// `PUT /currentuser/v1/picture`: [`update_profile_picture_json()`](super::update_profile_picture_json).
    pub static UPDATE_PROFILE_PICTURE_JSON: rt::Operation = rt::Operation::new(
            "argus.currentuser.v1.picture.update_profile_picture_json",
            rt::Method::PUT,
            "/currentuser/v1/picture",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::USERS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &GET_PROFILE_PICTURE,
        &UPDATE_PROFILE_PICTURE_JSON,
    ];
}
