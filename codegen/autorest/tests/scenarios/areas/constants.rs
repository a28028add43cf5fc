//! Values that are always the same, enums that grow, words of the language.

use serde_json::json;
use specwright_autorest::constants::{self, constants as client};
use specwright_autorest::extensible_enums_swagger::{self, Pet, PetDaysOfWeek, extensibleenums as pets};
use specwright_autorest::reserved_words::{
    self, OperationWithDataParamBody, OperationWithFilesParamBody, reserved_words as words,
};
use specwright_autorest::validation::{self, ChildProduct, ConstantProduct, Product, validation as constant};

use specwright_runtime::File;

use super::{ok, session};

#[test]
fn of_the_client() {
    let c = session(&constants::API);
    ok(client::contants_put_client_constants(&c, true, 100, "path"));
}

#[test]
fn in_bodies_and_paths() {
    let c = session(&validation::API);
    ok(constant::get_with_constant_in_path(&c, "constant"));
    let product =
        Product::new(ChildProduct::new("constant"), ConstantProduct::new("constant", "constant2"), 0, "constant");
    assert_eq!(ok(constant::post_with_constant_in_body(&c, "constant", Some(&product))), product);
}

#[test]
fn enums_that_grow() {
    let c = session(&extensible_enums_swagger::API);
    let pet = ok(pets::pet_get_by_pet_id(&c, "tommy"));
    assert_eq!(pet, Pet::new("1").name("Tommy Tomson").days_of_week(PetDaysOfWeek::Monday));
    let pet = ok(pets::pet_get_by_pet_id(&c, "casper"));
    assert_eq!(pet.days_of_week, Some(PetDaysOfWeek::Unknown("Weekend".into())));
    let pet = ok(pets::pet_get_by_pet_id(&c, "scooby"));
    assert_eq!(pet.int_enum.as_str(), "2.1");
    let pet = Pet::new("3").name("Retriever").days_of_week("Weekday");
    assert_eq!(ok(pets::pet_add_pet(&c, Some(&pet))), pet);
}

#[test]
fn words_of_the_language() {
    let c = session(&reserved_words::API);
    // The answers have no body, though one is described.
    ok(words::import_operation_one(&c, "foo").raw());
    ok(words::operation_with_content_param(&c, "hello, world").raw());
    ok(words::operation_with_json_param(&c, &json!({"hello": "world"})).raw());
    ok(words::operation_with_data_param(&c, &OperationWithDataParamBody::new("hello", "world")).raw());
    let files = OperationWithFilesParamBody::new(File::new("hello, world"), "hello.txt");
    ok(words::operation_with_files_param(&c, &files).raw());
    ok(words::operation_with_url(&c, "foo", "x").query_parameters(["one", "two"]).call().raw());
    ok(words::reserved_enum(&c, "import").raw());
}
