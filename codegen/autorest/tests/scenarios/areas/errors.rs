//! Errors that are described: by status, of several types, with secrets, and one that is none.

use serde_json::json;
use specwright_autorest::error_with_secrets::{self, secrets};
use specwright_autorest::incorrect_error_response::{self, incorrect_error};
use specwright_autorest::xms_error_responses::{
    self, NotFoundErrorBase, PetActionError, error_status_codes as pets, error_status_codes::PetGetPetByIdError,
};

use super::{ok, session, status};

#[test]
fn by_status() {
    let c = session(&xms_error_responses::API);
    let pet = ok(pets::pet_get_pet_by_id(&c, "tommy")).expect("a pet");
    assert_eq!((pet.name.as_deref(), pet.ani_type.as_deref()), (Some("Tommy Tomson"), Some("Dog")));
    assert_eq!(ok(pets::pet_get_pet_by_id(&c, "django")), None);
    let error = |id: &str, expected| {
        let error = status(pets::pet_get_pet_by_id(&c, id), expected);
        error.typed::<PetGetPetByIdError>().expect("an error of the type")
    };
    assert!(matches!(error("ringo", 400), PetGetPetByIdError::BadRequest(text) if text == "ringo is missing"));
    assert!(matches!(error("alien123", 501), PetGetPetByIdError::NotImplemented(123)));
    let PetGetPetByIdError::NotFound(NotFoundErrorBase::AnimalNotFound(animal)) = error("coyoteUgly", 404) else {
        panic!("no animal")
    };
    assert_eq!(animal.name.as_deref(), Some("coyote"));
    assert_eq!(animal.reason.as_deref(), Some("the type of animal requested is not available"));
    assert_eq!(animal.some_base_prop.as_deref(), Some("problem finding animal"));
    // The name of this one is given by an extension only; it comes as what no variant stands for.
    let PetGetPetByIdError::NotFound(NotFoundErrorBase::Unknown(link)) = error("weirdAlYankovic", 404) else {
        panic!("known")
    };
    assert_eq!(link["whatSubAddress"], "pet/yourpet was not found");
}

#[test]
fn of_several_types() {
    let c = session(&xms_error_responses::API);
    ok(pets::pet_do_something(&c, "stay"));
    let error = status(pets::pet_do_something(&c, "jump"), 500);
    let Some(PetActionError::PetSadError(error)) = error.typed() else { panic!("not sad") };
    assert_eq!(error.reason.as_deref(), Some("need more treats"));
    assert_eq!(error.error_message.as_deref(), Some("casper aint happy"));
    let error = status(pets::pet_do_something(&c, "fetch"), 404);
    let Some(PetActionError::PetHungryOrThirstyError(error)) = error.typed() else { panic!("not hungry") };
    assert_eq!(error.hungry_or_thirsty.as_deref(), Some("hungry and thirsty"));
}

#[test]
fn with_secrets() {
    let key = "1c88a67921784300a462b2cb61da2339";
    let c = session(&error_with_secrets::API);
    let error = status(secrets::get_error_with_secrets(&c), 403);
    assert!(error.is_forbidden());
    let body: serde_json::Value = error.body_as().expect("JSON");
    assert_eq!(body["error"]["code"], "Unauthorized");
    let call = secrets::create_secret(&c).api_key(format!("SharedKey {key}")).query("key", key);
    let secret = ok(call.json(&json!({ "key": key })));
    assert_eq!((secret.key.as_str(), secret.value.as_str()), (key, "secret"));
}

#[test]
fn that_is_none() {
    let c = session(&incorrect_error_response::API);
    let error = status(incorrect_error::get_incorrect_error_from_server(&c), 444);
    assert_eq!(error.body(), "foobar");
    assert!(error.body_as::<serde_json::Value>().is_err());
}
