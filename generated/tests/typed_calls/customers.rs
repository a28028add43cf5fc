//! Calls of `customers`, `customeradmin` and `currentuser`.

use serde_json::{Value, json};
use specwright_apis::argus::currentuser::v1::{UserLanguage, permissions, prefs, user};
use specwright_apis::argus::customeradmin::v2::customer as admin;
use specwright_apis::argus::customers::v2::{GetCustomerLogoSize, SearchBasicCustomerRequest, customer, domain};

use crate::harness::{Done, Site, data, delete, get, post, put, stash};
use crate::server::Answer;

typed_calls! {
    get_customer => customer::operations::GET_CUSTOMER,
    list_customers => customer::operations::LIST_CUSTOMERS,
    search_customers => customer::operations::SEARCH_CUSTOMERS,
    get_customer_logo => customer::operations::GET_CUSTOMER_LOGO,
    get_domains => domain::operations::GET_DOMAINS,
    disable_customer => admin::operations::DISABLE_CUSTOMER,
    get_current_user => user::operations::GET_CURRENT_USER,
    get_current_user_permissions => permissions::operations::GET_CURRENT_USER_PERMISSIONS,
    delete_properties => prefs::operations::DELETE_PROPERTIES,
}

/// Recordings `global_session_replaced` and `get_path_param_reserved_chars`.
async fn get_customer(site: &Site) -> Done {
    site.answers(stash(json!({"id": 1, "shortName": "acme", "type": "group"})));
    let found = data(customer::get_customer(&site.session, "acme").await?);
    site.has_sent(get("/customers/v2/customer/acme"));
    assert_eq!((found.id, found.short_name), (Some(1), Some("acme".into())));
    assert_eq!(found.r#type.expect("a type").as_str(), "group");

    site.answers(stash(json!({})));
    customer::get_customer(&site.session, "a/b c?d=e#f").await?;
    site.has_sent(get("/customers/v2/customer/a%2Fb%20c%3Fd%3De%23f"));
    Ok(())
}

/// Recording `get_query_arrays_and_defaults`.
async fn list_customers(site: &Site) -> Done {
    site.answers(stash(json!([{"id": 1, "name": "Acme"}, {"id": 2}])));
    let call = customer::list_customers(&site.session)
        .keywords(["a", "b c", "d&e=f"])
        .sort_by(["name", "-id"])
        .parent(vec!["p1".to_owned()])
        .include_properties(Vec::<String>::new());
    let found = data(call.await?);
    site.has_sent(
        get("/customers/v2/customer")
            .query("parent", "p1")
            .query("keywords", "a")
            .query("keywords", "b c")
            .query("keywords", "d&e=f")
            .query("sortBy", "name")
            .query("sortBy", "-id"),
    );
    assert_eq!((found.len(), &found[0].name, found[1].id), (2, &Some("Acme".into()), Some(2)));
    Ok(())
}

/// Recording `post_customers_search`.
async fn search_customers(site: &Site) -> Done {
    site.answers(stash(json!([{"id": 1, "ancestorIDs": [2, 3]}])));
    let body = SearchBasicCustomerRequest::new().keywords(["x"]).limit(1);
    let found = data(customer::search_customers(&site.session, &body).await?);
    site.has_sent(post("/customers/v2/customer/search").json(json!({"keywords": ["x"], "limit": 1})));
    assert_eq!(found[0].ancestor_ids, Some(vec![2, 3]));
    Ok(())
}

async fn get_customer_logo(site: &Site) -> Done {
    site.answers(Answer::new(200, "image/png", *b"\x89PNG"));
    let call = customer::get_customer_logo(&site.session, "acme").size(GetCustomerLogoSize::Large);
    let logo = call.include_default(false).await?;
    site.has_sent(get("/customers/v2/customer/acme/logo").query("size", "large").query("includeDefault", "false"));
    assert_eq!(logo[..], *b"\x89PNG");
    Ok(())
}

/// Recording `override_server_url`.
async fn get_domains(site: &Site) -> Done {
    site.answers(stash(json!([{"id": 1, "name": "MNEMONIC"}])));
    let domains = data(domain::get_domains(&site.session).call().base_url(site.server.url() + "/prefix").await?);
    site.has_sent(get("/prefix/customers/v2/domain"));
    assert_eq!((domains[0].id, &domains[0].name), (Some(1), &Some("MNEMONIC".into())));
    Ok(())
}

/// Its body is any JSON value, and may be absent.
async fn disable_customer(site: &Site) -> Done {
    site.answers(stash(json!({"id": 1})));
    assert_eq!(data(admin::disable_customer(&site.session, "acme", None).domain("d").await?).id, Some(1));
    site.has_sent(put("/customeradmin/v2/customer/acme/disable").query("domain", "d"));

    site.answers(stash(json!({})));
    admin::disable_customer(&site.session, "acme", Some(&[("comment".to_owned(), json!(null))].into())).await?;
    site.has_sent(put("/customeradmin/v2/customer/acme/disable").json(json!({"comment": null})));
    Ok(())
}

/// Recordings `auth_apikey_current_user` and `response_status_220_is_success`.
async fn get_current_user(site: &Site) -> Done {
    let mut answer = stash(json!({
        "id": 1001, "userName": "jdoe", "name": "J. Doe", "email": "jdoe@example.com", "language": "ENGLISH",
        "properties": {"a": "b"}, "customer": {"id": 1, "name": "Acme"}, "a later member": [1, {}],
    }));
    for status in [200, 220] {
        answer.status = status;
        site.answers(answer.clone());
        let user = data(user::get_current_user(&site.session).await?);
        site.has_sent(get("/currentuser/v1/user"));
        assert_eq!((user.id, user.user_name, user.name), (Some(1001), Some("jdoe".into()), Some("J. Doe".into())));
        assert_eq!((user.email, user.language), (Some("jdoe@example.com".into()), Some(UserLanguage::English)));
        assert_eq!(user.properties.expect("properties")["a"], "b");
        assert_eq!(user.customer.expect("a customer").name, Some("Acme".into()));
        assert_eq!(user.mobile, None);
    }
    Ok(())
}

/// Recording `get_query_bool_false`.
async fn get_current_user_permissions(site: &Site) -> Done {
    site.answers(stash(json!([{"id": 1, "function": {"name": "viewCases"}}])));
    let found = data(permissions::get_current_user_permissions(&site.session).include_inherited(false).await?);
    site.has_sent(get("/currentuser/v1/permissions").query("includeInherited", "false"));
    assert_eq!(found[0].function.as_ref().expect("a function").name, Some("viewCases".into()));
    Ok(())
}

/// Its answer has no type.
async fn delete_properties(site: &Site) -> Done {
    site.answers(Answer::json(200, &Value::Null));
    assert_eq!(prefs::delete_properties(&site.session, ["a b", "c"]).await?, Value::Null);
    site.has_sent(delete("/currentuser/v1/prefs").query("key", "a b").query("key", "c"));
    Ok(())
}
