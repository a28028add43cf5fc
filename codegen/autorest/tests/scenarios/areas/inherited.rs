//! Types made of others, and objects in objects.

use specwright_autorest::model_flattening::{
    self, FlattenedProduct, FlattenedProductProperty, ProductUrl, Resource, ResourceCollection, SimpleProduct,
    SimpleProductProperties, model_flatten as flatten,
};
use specwright_autorest::multiple_inheritance::{self, Cat, Feline, Horse, Kitten, Pet, multiple_inheritance as pets};

use super::{arg, ok, same, session};

#[test]
fn of_several() {
    let c = session(&multiple_inheritance::API);
    assert_eq!(ok(pets::get_pet(&c)), Pet::new("Peanut"));
    same(pets::put_pet(&c, &Pet::new("Butter")), "Pet was correct!");
    assert_eq!(ok(pets::get_horse(&c)), Horse::new("Fred").is_a_show_horse(true));
    same(pets::put_horse(&c, &Horse::new("General").is_a_show_horse(false)), "Horse was correct!");
    assert_eq!(ok(pets::get_feline(&c)), Feline::new().meows(true).hisses(true));
    same(pets::put_feline(&c, &Feline::new().meows(false).hisses(true)), "Feline was correct!");
    assert_eq!(ok(pets::get_cat(&c)), Cat::new("Whiskers").likes_milk(true).meows(true).hisses(true));
    same(pets::put_cat(&c, &Cat::new("Boots").likes_milk(false).meows(true).hisses(false)), "Cat was correct!");
    let kitten = Kitten::new("Gatito").likes_milk(true).meows(true).hisses(true).eats_mice_yet(false);
    assert_eq!(ok(pets::get_kitten(&c)), kitten);
    let kitten = Kitten::new("Kitty").likes_milk(false).meows(true).hisses(false).eats_mice_yet(true);
    same(pets::put_kitten(&c, &kitten), "Kitten was correct!");
}

/// A resource with all its members, as the server answers it.
fn full(number: &str, product: &str) -> FlattenedProduct {
    let properties = FlattenedProductProperty::new().p_name(product).r#type("Flat");
    let properties = properties.provisioning_state("Succeeded").provisioning_state_values("OK");
    let resource = FlattenedProduct::new().id(number).name(format!("Resource{number}")).location("Building 44");
    resource.r#type("Microsoft.Web/sites").tags([("tag1", "value1"), ("tag2", "value3")]).properties(properties)
}

/// A resource without most of its members.
fn bare(number: &str) -> FlattenedProduct {
    FlattenedProduct::new().id(number).name(format!("Resource{number}"))
}

/// A resource as it is sent.
fn sent(location: &str, product: &str) -> FlattenedProduct {
    let properties = FlattenedProductProperty::new().p_name(product).r#type("Flat");
    FlattenedProduct::new().location(location).properties(properties)
}

#[test]
fn resources() {
    let c = session(&model_flattening::API);
    let three = || [full("1", "Product1"), bare("2").location("Building 44"), bare("3")];
    assert_eq!(ok(flatten::get_array(&c)), three());
    let named = ["Product1", "Product2", "Product3"].map(str::to_owned).into_iter().zip(three()).collect();
    assert_eq!(ok(flatten::get_dictionary(&c)), named);
    let collection = ResourceCollection::new()
        .dictionaryofresources(named)
        .arrayofresources(vec![full("4", "Product4"), bare("5").location("Building 44"), bare("6")])
        .productresource(bare("7").location("Building 44"));
    assert_eq!(ok(flatten::get_resource_collection(&c)), collection);
}

#[test]
fn resources_as_bodies() {
    let c = session(&model_flattening::API);
    let tags = || arg::<specwright_runtime::Map<String>>([("tag1", "value1"), ("tag2", "value3")]);
    let plain = vec![Resource::new().location("West US").tags(tags()), Resource::new().location("Building 44")];
    ok(flatten::put_array(&c, Some(&plain)));
    let named =
        [("Resource1", sent("West US", "Product1").tags(tags())), ("Resource2", sent("Building 44", "Product2"))];
    let named: specwright_runtime::Map<FlattenedProduct> = named.map(|(name, value)| (name.to_owned(), value)).into();
    ok(flatten::put_dictionary(&c, Some(&named)));
    let collection = ResourceCollection::new()
        .arrayofresources(vec![sent("West US", "Product1").tags(tags()), sent("East US", "Product2")])
        .dictionaryofresources(named)
        .productresource(sent("India", "Azure"));
    ok(flatten::put_resource_collection(&c, Some(&collection)));
}

#[test]
fn objects_in_objects() {
    let c = session(&model_flattening::API);
    let product = |url: ProductUrl| {
        let details = SimpleProductProperties::new("max name", "Large").max_product_image(url);
        SimpleProduct::new("123").base_product_description("product description").details(details)
    };
    let body = product(ProductUrl::new().odata_value("http://foo").generic_value("https://generic"));
    assert_eq!(ok(flatten::put_simple_product(&c, Some(&body))), body);
    let body = product(ProductUrl::new().odata_value("http://foo"));
    assert_eq!(ok(flatten::post_flattened_simple_product(&c, Some(&body))), body);
    assert_eq!(ok(flatten::put_simple_product_with_grouping(&c, "groupproduct", Some(&body))), body);
}
