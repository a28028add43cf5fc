//! What may be left out, and what must not.

use specwright_autorest::required_optional::{
    API, ArrayOptionalWrapper, ClassOptionalWrapper, IntOptionalWrapper, StringOptionalWrapper, reqopt,
};

use super::{ok, session};

#[test]
fn left_out() {
    let c = session(&API);
    ok(reqopt::implicit_put_optional_body(&c, None));
    ok(reqopt::implicit_put_optional_header(&c));
    ok(reqopt::implicit_put_optional_query(&c));
    ok(reqopt::implicit_get_optional_global_query(&c));
    ok(reqopt::explicit_post_optional_integer_parameter(&c, None));
    ok(reqopt::explicit_post_optional_integer_header(&c));
    ok(reqopt::explicit_post_optional_string_parameter(&c, None));
    ok(reqopt::explicit_post_optional_string_header(&c));
    ok(reqopt::explicit_post_optional_array_parameter(&c, None));
    ok(reqopt::explicit_post_optional_array_header(&c));
    ok(reqopt::explicit_post_optional_class_parameter(&c, None));
}

#[test]
fn members_left_out() {
    let c = session(&API);
    ok(reqopt::explicit_post_optional_integer_property(&c, Some(&IntOptionalWrapper::new())));
    ok(reqopt::explicit_post_optional_string_property(&c, Some(&StringOptionalWrapper::new())));
    ok(reqopt::explicit_post_optional_array_property(&c, Some(&ArrayOptionalWrapper::new())));
    ok(reqopt::explicit_post_optional_class_property(&c, Some(&ClassOptionalWrapper::new())));
}

#[test]
fn bytes() {
    let c = session(&API);
    ok(reqopt::explicit_put_required_binary_body(&c, "text"));
    ok(reqopt::explicit_put_optional_binary_body(&c, Some("text".into())));
    ok(reqopt::implicit_put_optional_binary_body(&c, Some("text".into())));
}
