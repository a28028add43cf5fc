//! The variables of RFC 6570 in the styles that OpenAPI has of it: simple, label, matrix and form. Expressions are written
//! as there; each variable of one is a parameter of its own.

use std::sync::Arc;

use specwright_runtime::testing::Script;
use specwright_runtime::{Api, Call, Method, Operation, Param, ParamValue, Session, Style};

static API: Api = Api::new("templates", "https://example.com");

fn text(text: &str) -> ParamValue {
    ParamValue::Text(text.into())
}

/// The variables that the examples of section 3.2 use. Others are undefined.
fn variable(name: &str) -> Option<ParamValue> {
    let list = |items: &[&str]| ParamValue::List(items.iter().map(|item| text(item)).collect());
    Some(match name {
        "count" => list(&["one", "two", "three"]),
        "dom" => list(&["example", "com"]),
        "dub" => text("me/too"),
        "hello" => text("Hello World!"),
        "half" => text("50%"),
        "var" => text("value"),
        "who" => text("fred"),
        "base" => text("http://example.com/home/"),
        "path" => text("/foo/bar"),
        "list" => list(&["red", "green", "blue"]),
        "keys" => {
            ParamValue::Object([("semi", ";"), ("dot", "."), ("comma", ",")].map(|(k, v)| (k.into(), text(v))).into())
        }
        "v" => text("6"),
        "x" => ParamValue::Number("1024".into()),
        "y" => ParamValue::Number("768".into()),
        "empty" => text(""),
        "empty_keys" => ParamValue::Object(Vec::new()),
        _ => return None,
    })
}

fn named(mut param: Param, name: &str) -> Param {
    param.name = name.to_owned().into();
    param
}

/// An operation whose path and query are a template.
fn operation(template: &str) -> Operation {
    let mut operation = Operation::new("templates.expand", Method::GET, "").api(&API);
    let (path, params) = (operation.path.to_mut(), operation.params.to_mut());
    for part in template.split_inclusive('}') {
        let (literal, expression) = part.split_once('{').unwrap_or((part, ""));
        path.push_str(literal);
        let expression = expression.trim_end_matches('}');
        let names = expression.trim_start_matches(['.', ';', '/', '?', '&']);
        let operator = &expression[..expression.len() - names.len()];
        for (index, name) in names.split(',').filter(|name| !name.is_empty()).enumerate() {
            let explode = name.ends_with('*');
            let name = name.trim_end_matches('*');
            let param = match operator {
                "?" | "&" => Param::query("").style(Style::Form, explode),
                "." => Param::path("").style(Style::Label, explode),
                ";" => Param::path("").style(Style::Matrix, explode),
                _ => Param::path("").style(Style::Simple, explode),
            };
            match operator {
                "?" | "&" => {}
                "/" => path.push_str(&format!("/{{{name}}}")),
                "" if index > 0 => path.push_str(&format!(",{{{name}}}")),
                _ => path.push_str(&format!("{{{name}}}")),
            }
            params.push(named(param, name));
        }
    }
    if !path.starts_with('/') {
        path.insert(0, '/');
    }
    operation
}

fn call(operation: Operation) -> Call<()> {
    let nowhere = Script::new([]);
    let session = Session::builder(&API).unauthenticated().transport(nowhere).build().expect("a session");
    let operation = Arc::new(operation);
    let mut call = Call::new(&session, operation.clone());
    for param in operation.params.iter() {
        if let Some(value) = variable(&param.name) {
            call = call.set(&param.name, &value);
        }
    }
    call
}

/// What follows the host, without the slash that a path begins with where the template has none.
async fn expand(template: &str) -> Result<String, String> {
    let sent = call(operation(template)).dry_run().await.map_err(|error| error.message().to_owned())?;
    let url = sent.url().strip_prefix("https://example.com").expect("the host").to_owned();
    Ok(if template.starts_with(['/']) || template.starts_with("{/") { url } else { url[1..].to_owned() })
}

#[tokio::test]
async fn expansions_are_those_of_the_rfc() {
    for (template, expected) in [
        // 3.2.2: simple.
        ("{var}", "value"),
        ("{hello}", "Hello%20World%21"),
        ("{half}", "50%25"),
        ("{base}index", "http%3A%2F%2Fexample.com%2Fhome%2Findex"),
        ("{x,y}", "1024,768"),
        ("{x,hello,y}", "1024,Hello%20World%21,768"),
        ("{count}", "one,two,three"),
        ("{list}", "red,green,blue"),
        ("{list*}", "red,green,blue"),
        ("{keys}", "semi,%3B,dot,.,comma,%2C"),
        ("{keys*}", "semi=%3B,dot=.,comma=%2C"),
        // 3.2.5: label.
        ("X{.var}", "X.value"),
        ("{.who}", ".fred"),
        ("{.who,who}", ".fred.fred"),
        ("{.half,who}", ".50%25.fred"),
        ("www{.dom*}", "www.example.com"),
        ("X{.list}", "X.red,green,blue"),
        ("X{.list*}", "X.red.green.blue"),
        ("X{.keys}", "X.semi,%3B,dot,.,comma,%2C"),
        ("X{.keys*}", "X.semi=%3B.dot=..comma=%2C"),
        // 3.2.6: a segment is a slash and a simple expansion.
        ("{/who}", "/fred"),
        ("{/who,who}", "/fred/fred"),
        ("{/half,who}", "/50%25/fred"),
        ("{/who,dub}", "/fred/me%2Ftoo"),
        ("{/var,x}/here", "/value/1024/here"),
        ("{/list}", "/red,green,blue"),
        ("{/keys}", "/semi,%3B,dot,.,comma,%2C"),
        // 3.2.7: matrix.
        ("{;who}", ";who=fred"),
        ("{;half}", ";half=50%25"),
        ("{;empty}", ";empty"),
        ("{;v,empty,who}", ";v=6;empty;who=fred"),
        ("{;x,y}", ";x=1024;y=768"),
        ("{;x,y,empty}", ";x=1024;y=768;empty"),
        ("{;list}", ";list=red,green,blue"),
        ("{;list*}", ";list=red;list=green;list=blue"),
        ("{;keys}", ";keys=semi,%3B,dot,.,comma,%2C"),
        ("{;keys*}", ";semi=%3B;dot=.;comma=%2C"),
        // 3.2.8: form.
        ("{?who}", "?who=fred"),
        ("{?half}", "?half=50%25"),
        ("{?x,y}", "?x=1024&y=768"),
        ("{?x,y,empty}", "?x=1024&y=768&empty="),
        ("{?x,y,undef}", "?x=1024&y=768"),
        ("{?list}", "?list=red,green,blue"),
        ("{?list*}", "?list=red&list=green&list=blue"),
        ("{?keys}", "?keys=semi,%3B,dot,.,comma,%2C"),
        ("{?keys*}", "?semi=%3B&dot=.&comma=%2C"),
        ("{?undef}", ""),
        ("{?empty_keys}", ""),
        ("{?empty_keys*}", ""),
        // 3.2.9: form, after what the template has in its query.
        ("?fixed=yes{&x}", "?fixed=yes&x=1024"),
        ("?fixed=yes{&x,y,empty}", "?fixed=yes&x=1024&y=768&empty="),
        ("?fixed=yes{&x,y,undef}", "?fixed=yes&x=1024&y=768"),
        ("?fixed=yes{&list}", "?fixed=yes&list=red,green,blue"),
        ("?fixed=yes{&list*}", "?fixed=yes&list=red&list=green&list=blue"),
        ("?fixed=yes{&keys}", "?fixed=yes&keys=semi,%3B,dot,.,comma,%2C"),
        ("?fixed=yes{&keys*}", "?fixed=yes&semi=%3B&dot=.&comma=%2C"),
    ] {
        assert_eq!(expand(template).await.as_deref(), Ok(expected), "{template}");
    }
}

/// 3.2.3, which is what `allowReserved` means in a query.
#[tokio::test]
async fn reserved_characters_may_stay_in_a_query() {
    for (name, explode, expected) in [
        ("var", true, "var=value"),
        ("hello", true, "hello=Hello%20World!"),
        ("half", true, "half=50%25"),
        ("base", true, "base=http://example.com/home/"),
        ("path", true, "path=/foo/bar"),
        ("list", false, "list=red,green,blue"),
        ("keys", false, "keys=semi,;,dot,.,comma,,"),
        ("keys", true, "semi=;&dot=.&comma=,"),
    ] {
        let mut operation = operation("");
        operation.params.to_mut().push(named(Param::query("").style(Style::Form, explode).reserved(), name));
        let sent = call(operation).dry_run().await.expect("a request");
        assert_eq!(sent.url(), format!("https://example.com/?{expected}"));
    }
}

/// A path without a value is another path: OpenAPI has every parameter of a path given, and there is no request where
/// the RFC would leave the place empty.
#[tokio::test]
async fn paths_have_no_empty_places() {
    for template in ["O{undef}X", "{/var,undef}", "{;x,y,undef}", "X{.undef}"] {
        assert_eq!(expand(template).await, Err("the parameter `undef` is missing".into()), "{template}");
    }
    for template in ["O{empty}X", "{/var,empty}"] {
        let message = "the path parameter `empty` must not be empty";
        assert_eq!(expand(template).await, Err(message.into()), "{template}");
    }
    for template in ["X{.empty_keys}", "X{.empty_keys*}", "{;empty_keys}", "{empty_keys*}"] {
        let message = "the path parameter `empty_keys` must not be empty";
        assert_eq!(expand(template).await, Err(message.into()), "{template}");
    }
    let message = "the path parameter `empty` must not be `.`: it would change the path";
    assert_eq!(expand("X{.empty}").await, Err(message.into()));
}

/// OpenAPI has no style that makes several segments of one value.
#[tokio::test]
async fn a_value_is_one_segment() {
    assert_eq!(expand("{/list*}").await.as_deref(), Ok("/red,green,blue"));
    assert_eq!(expand("{/keys*}").await.as_deref(), Ok("/semi=%3B,dot=.,comma=%2C"));
}

/// Headers are simple, but nothing is escaped in them; cookies are form, each pair a cookie of its own.
#[tokio::test]
async fn headers_and_cookies() {
    for (name, explode, header, cookie) in [
        ("var", false, "value", "var=value"),
        ("hello", false, "Hello World!", "hello=Hello%20World%21"),
        ("half", false, "50%", "half=50%25"),
        ("list", false, "red,green,blue", "list=red,green,blue"),
        ("list", true, "red,green,blue", "list=red; list=green; list=blue"),
        ("keys", false, "semi,;,dot,.,comma,,", "keys=semi,%3B,dot,.,comma,%2C"),
        ("keys", true, "semi=;,dot=.,comma=,", "semi=%3B; dot=.; comma=%2C"),
        ("empty", false, "", "empty="),
    ] {
        let mut operation = operation("");
        let header_param = named(Param::header("").style(Style::Simple, explode), name);
        operation.params.to_mut().extend([header_param, named(Param::cookie("").style(Style::Form, explode), name)]);
        let headers = call(operation).dry_run().await.expect("a request").reveal().headers;
        assert_eq!((headers[name].as_bytes(), headers["cookie"].as_bytes()), (header.as_bytes(), cookie.as_bytes()));
    }
}
