//! Asks a library for its novels: `cargo run -p build-script-example -- https://library.example KEY`.

use std::error::Error;

use library::{Genre, NewBook};
use specwright_runtime::Session;

include!(concat!(env!("OUT_DIR"), "/library.rs"));

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(url), Some(key)) = (arguments.next(), arguments.next()) else {
        return Err("give the library's URL and your key".into());
    };
    let session = Session::builder(&library::API).base_url(url).api_key(key).build()?;
    for book in library::books::list_books(&session).genre(["novel"]).limit(5).await? {
        println!("{} ({})", book.title, book.shelf);
    }
    let new = NewBook::new("978-0-14-143951-8", "Pride and Prejudice").genre(Genre::Novel);
    match library::books::add_book(&session, &new).await {
        Ok(book) => println!("{} is on shelf {}", book.title, book.shelf),
        Err(error) if error.is_forbidden() => println!("this key may only look"),
        Err(error) => return Err(error.into()),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session() -> Session {
        Session::builder(&library::API).api_key("secret").build().expect("a session")
    }

    #[test]
    fn requests_are_as_described() {
        let request =
            library::books::list_books(&session()).genre([Genre::Novel, "diary".into()]).call().into_request();
        let request = request.expect("a request");
        assert_eq!(request.url().as_str(), "https://library.example/books?genre=novel&genre=diary");

        let request = library::books::get_book(&session(), "a/b").into_request().expect("a request");
        assert_eq!(request.url().as_str(), "https://library.example/books/a%2Fb");

        let new = NewBook::new("1", "T").published("2026-01-31");
        let request = library::books::add_book(&session(), &new).into_request().expect("a request");
        assert_eq!(request.body().bytes(), Some(&br#"{"isbn":"1","title":"T","published":"2026-01-31"}"#[..]));
        assert_eq!(request.headers()["content-type"], "application/json");
    }
}
