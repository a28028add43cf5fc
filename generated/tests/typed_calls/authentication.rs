//! Calls of `authentication`.

use serde_json::{Value, json};
use specwright_apis::argus::authentication::v1::oauth::oauth_authorize as oauth;
use specwright_apis::argus::authentication::v1::openid::openid_authorize as openid;
use specwright_apis::argus::authentication::v1::sms::sms_authenticate as sms;
use specwright_apis::argus::authentication::v1::user::user;
use specwright_apis::argus::authentication::v1::{
    OAuth2TokenForm, OAuth2TokenResponse, OpenIdAuthenticationRequest, OpenIdUserPreAuthorizationRequest,
    ResultStashListString, methods, session, signature,
};

use crate::harness::{Done, Site, data, delete, get, post, put, stash};
use crate::server::Answer;

typed_calls! {
    get_token => oauth::operations::GET_TOKEN,
    openid_pre_authentication => openid::operations::OPENID_PRE_AUTHENTICATION,
    openid_authentication => openid::operations::OPENID_AUTHENTICATION,
    request_openid_authorization_redirect => openid::operations::REQUEST_OPENID_AUTHORIZATION_REDIRECT,
    get_webauthn_authentication_options => signature::operations::GET_WEBAUTHN_AUTHENTICATION_OPTIONS,
    get_webauthn_user_authorization_options => signature::operations::GET_WEBAUTHN_USER_AUTHORIZATION_OPTIONS,
    request_webauthn_enrollment_challenge => signature::operations::REQUEST_WEBAUTHN_ENROLLMENT_CHALLENGE,
    get_methods => methods::operations::GET_METHODS,
    disable_sms => sms::operations::DISABLE_CURRENT_USER_SMS_AUTHENTICATION,
    block_user => user::operations::BLOCK_USER,
    delete_session => session::operations::DELETE_SESSION,
}

/// Recording `post_form_body`, whose answer is not in the envelope that the description promises; then a form with
/// a further field and an answer as described; then no form at all.
async fn get_token(site: &Site) -> Done {
    let body = OAuth2TokenForm::new().grant_type("authorization_code").code("a b&c").client_id("é");
    let form = [("grantType", "authorization_code"), ("code", "a b&c"), ("clientID", "é")];
    site.answers(Answer::json(200, &json!({"access_token": "t"})));
    let token: OAuth2TokenResponse = oauth::get_token(&site.session, Some(&body)).raw().await?.json()?;
    site.has_sent(post("/authentication/v1/oauth/token").form(&form));
    assert_eq!(token.access_token, Some("t".into()));

    site.answers(stash(json!({"access_token": "t", "expires_in": 60})));
    let token = data(oauth::get_token(&site.session, Some(&body)).field("more", json!(["1", "2"])).await?);
    let form = [&form[..], &[("more", "1"), ("more", "2")]].concat();
    site.has_sent(post("/authentication/v1/oauth/token").form(&form));
    assert_eq!((token.access_token, token.expires_in), (Some("t".into()), Some(60)));

    site.answers(stash(json!({})));
    oauth::get_token(&site.session, None).await?;
    site.has_sent(post("/authentication/v1/oauth/token"));
    Ok(())
}

/// Parameters in path, query and header.
async fn openid_pre_authentication(site: &Site) -> Done {
    site.answers(stash(json!({"nonce": "n", "providerURI": "https://idp.example"})));
    let call = openid::openid_pre_authentication(&site.session, "a/b").state("s t").origin("https://a.example");
    let prepared = data(call.await?);
    site.has_sent(
        get("/authentication/v1/openid/provider/a%2Fb/authentication")
            .query("state", "s t")
            .header("origin", "https://a.example"),
    );
    assert_eq!((prepared.nonce, prepared.provider_uri), (Some("n".into()), Some("https://idp.example".into())));
    Ok(())
}

async fn openid_authentication(site: &Site) -> Done {
    site.answers(stash(json!({"sessionKey": "a2V5", "credentials": {"requestCredentialsData": "d"}})));
    let body = OpenIdAuthenticationRequest::new().authorization_code("c");
    let opened = data(openid::openid_authentication(&site.session, "p", &body).origin("https://a.example").await?);
    site.has_sent(
        post("/authentication/v1/openid/provider/p/authentication")
            .header("origin", "https://a.example")
            .json(json!({"authorizationCode": "c"})),
    );
    assert_eq!(opened.session_key, Some("a2V5".into()));
    assert_eq!(opened.credentials.expect("credentials").request_credentials_data, Some("d".into()));
    Ok(())
}

async fn request_openid_authorization_redirect(site: &Site) -> Done {
    site.answers(stash(json!({"stateID": "s"})));
    let body = OpenIdUserPreAuthorizationRequest::new("https://a.example/next", "op").context([("k", "v")]);
    let call = openid::request_openid_authorization_redirect(&site.session, &body).origin("https://a.example");
    assert_eq!(data(call.await?).state_id, Some("s".into()));
    site.has_sent(
        post("/authentication/v1/openid/authorize/redirect")
            .header("origin", "https://a.example")
            .json(json!({"nextURI": "https://a.example/next", "operation": "op", "context": {"k": "v"}})),
    );
    Ok(())
}

/// Required parameters in the query, an optional one in a header.
#[expect(deprecated, reason = "no other operation has parameters in query and header only")]
async fn get_webauthn_authentication_options(site: &Site) -> Done {
    let path = "/authentication/v1/signature/webauthn/authentication";
    site.answers(stash(json!({"challenge": "c", "permittedWebAuthnKeyIDs": ["k"], "timeout": 5})));
    let call = signature::get_webauthn_authentication_options(&site.session, "jdoe", "MNEMONIC");
    let options = data(call.origin("https://a.example").await?);
    let expected = || get(path).query("userName", "jdoe").query("domain", "MNEMONIC");
    site.has_sent(expected().header("origin", "https://a.example"));
    assert_eq!((options.challenge, options.timeout), (Some("c".into()), Some(5)));
    assert_eq!(options.permitted_web_authn_key_ids, Some(vec!["k".into()]));

    site.answers(stash(json!({})));
    signature::get_webauthn_authentication_options(&site.session, "jdoe", "MNEMONIC").await?;
    site.has_sent(expected());
    Ok(())
}

async fn get_webauthn_user_authorization_options(site: &Site) -> Done {
    site.answers(stash(json!({"challengeID": "c-1"})));
    let call = signature::get_webauthn_user_authorization_options(&site.session).origin("https://a.example");
    assert_eq!(data(call.await?).challenge_id, Some("c-1".into()));
    site.has_sent(get("/authentication/v1/signature/webauthn/authorize").header("origin", "https://a.example"));
    Ok(())
}

async fn request_webauthn_enrollment_challenge(site: &Site) -> Done {
    site.answers(stash(json!({"rp": {"id": "a.example"}})));
    let call = signature::request_webauthn_enrollment_challenge(&site.session).origin("https://a.example");
    assert_eq!(data(call.await?).rp.expect("a party").id, Some("a.example".into()));
    site.has_sent(post("/authentication/v1/signature/webauthn/enroll/challenge").header("origin", "https://a.example"));
    Ok(())
}

/// A parameter in a cookie.
async fn get_methods(site: &Site) -> Done {
    site.answers(stash(json!(["PASSWORD", "CARRIER PIGEON"])));
    let found = data(methods::get_methods(&site.session).argus_last_method("TOTP").await?);
    site.has_sent(get("/authentication/v1/methods").header("cookie", "argus_last_method=TOTP"));
    assert_eq!(found, [ResultStashListString::Password, ResultStashListString::Unknown("CARRIER PIGEON".into())]);
    Ok(())
}

/// Data without a type.
async fn disable_sms(site: &Site) -> Done {
    site.answers(stash(json!({"any": ["thing"]})));
    let answer = data(sms::disable_current_user_sms_authentication(&site.session).await?);
    site.has_sent(put("/authentication/v1/sms/disable"));
    assert_eq!(json!(answer), json!({"any": ["thing"]}));
    Ok(())
}

async fn block_user(site: &Site) -> Done {
    site.answers(stash(Value::Null));
    assert_eq!(user::block_user(&site.session, "jdoe").domain("MNEMONIC").await?.data, None);
    site.has_sent(put("/authentication/v1/user/jdoe/block").query("domain", "MNEMONIC"));
    Ok(())
}

/// An answer without a type.
async fn delete_session(site: &Site) -> Done {
    site.answers(Answer::json(200, &json!({"responseCode": 200})));
    assert_eq!(session::delete_session(&site.session).await?, json!({"responseCode": 200}));
    site.has_sent(delete("/authentication/v1/session"));
    Ok(())
}
