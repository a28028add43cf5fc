//! Objects with members that are not described, and values of which nothing is said.

use serde_json::json;
use specwright_autorest::additional_properties::{
    self, CatApTrue, PetApInProperties, PetApInPropertiesWithApString, PetApObject, PetApString, PetApTrue,
    additional_properties as pets,
};
use specwright_autorest::any_type::{self, anything};
use specwright_autorest::object_type::{self, object_type as object};

use super::{arg, ok, same, session, status};

#[test]
fn members_of_any_type() {
    let c = session(&additional_properties::API);
    let others = [("birthdate", json!("2017-12-13T02:29:51Z")), ("complexProperty", json!({"color": "Red"}))];
    let mut pet = PetApTrue::new(1).name("Puppy");
    pet.others = arg(others.clone());
    assert_eq!(ok(pets::pets_create_ap_true(&c, &pet)), pet.status(true));
    let mut cat = CatApTrue::new(1).name("Lisa").friendly(true);
    cat.others = arg(others.clone());
    assert_eq!(ok(pets::pets_create_cat_ap_true(&c, &cat)), cat.status(true));
    let puppy = json!({
        "id": 1, "name": "Puppy", "birthdate": "2017-12-13T02:29:51Z", "complexProperty": {"color": "Red"},
    });
    let mut pet = PetApObject::new(2).name("Hira");
    pet.others = arg([("siblings", json!([puppy])), ("picture", json!("//////4="))]);
    assert_eq!(ok(pets::pets_create_ap_object(&c, &pet)), pet.status(true));
}

#[test]
fn members_of_one_type() {
    let c = session(&additional_properties::API);
    let mut pet = PetApString::new(3).name("Tommy");
    pet.others = arg([("color", "red"), ("weight", "10 kg"), ("city", "Bombay")]);
    assert_eq!(ok(pets::pets_create_ap_string(&c, &pet)), pet.status(true));
    let sizes = [("height", 5.61), ("weight", 599.0), ("footsize", 11.5)];
    let pet = PetApInProperties::new(4).name("Bunny").additional_properties(sizes);
    assert_eq!(ok(pets::pets_create_ap_in_properties(&c, &pet)), pet.status(true));
    let mut pet = PetApInPropertiesWithApString::new(5, "westus").name("Funny").additional_properties(sizes);
    pet.others = arg([("color", "red"), ("city", "Seattle"), ("food", "tikka masala")]);
    assert_eq!(ok(pets::pets_create_ap_in_properties_with_ap_string(&c, &pet)), pet.status(true));
}

#[test]
fn anything_at_all() {
    let c = session(&any_type::API);
    same(anything::get_string(&c), json!("anything"));
    ok(anything::put_string(&c, &json!("anything")));
    same(anything::get_object(&c), json!({"message": "An object was successfully returned"}));
    ok(anything::put_object(&c, &json!({"foo": "bar"})));
    same(anything::get_array(&c), json!(["foo", "bar"]));
    ok(anything::put_array(&c, &json!(["foo", "bar"])));
}

#[test]
fn objects() {
    let c = session(&object_type::API);
    same(object::get(&c), [("message", json!("An object was successfully returned"))]);
    ok(object::put(&c, &arg([("foo", json!("bar"))])));
    let error = status(object::put(&c, &arg([("foo", json!("other"))])), 400);
    assert_eq!(error.body_as::<object_type::Object>().expect("JSON")["message"], "The object you passed was incorrect");
}
