//! Tokens that are kept.

use std::any::Any;
use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use secrecy::ExposeSecret;
use specwright_runtime::auth::OAuth2;
use specwright_runtime::auth::oauth2::{Token, TokenStore};

use crate::endpoint::{Endpoint, TOKEN_URL, clock, get};

#[derive(Clone, Debug, Default)]
struct Kept(Arc<Mutex<(Option<Token>, Vec<&'static str>)>>);

struct Locked(Kept);

impl Drop for Locked {
    fn drop(&mut self) {
        self.0.0.lock().unwrap().1.push("unlock");
    }
}

impl TokenStore for Kept {
    fn lock(&self) -> io::Result<Box<dyn Any + Send>> {
        self.0.lock().unwrap().1.push("lock");
        Ok(Box::new(Locked(self.clone())))
    }

    fn load(&self) -> io::Result<Option<Token>> {
        let mut kept = self.0.lock().unwrap();
        kept.1.push("load");
        Ok(kept.0.clone())
    }

    fn save(&self, token: &Token) -> io::Result<()> {
        let mut kept = self.0.lock().unwrap();
        kept.1.push("save");
        kept.0 = Some(token.clone());
        Ok(())
    }
}

#[tokio::test]
async fn new_tokens_are_kept_and_those_of_others_taken() {
    let (server, clock, kept) = (Endpoint::giving(600), clock(), Kept::default());
    let told = Arc::new(Mutex::new(Vec::new()));
    let tell = {
        let told = told.clone();
        move |token: &Token| told.lock().unwrap().push(token.access_token.expose_secret().to_owned())
    };
    let make = || OAuth2::builder(TOKEN_URL, "id").refresh_token("rt-0").store(kept.clone());
    let one = server.session(&make().on_token(tell).build(), &clock);
    let other = server.session(&make().build(), &clock);
    get(&one).await.unwrap();
    get(&other).await.unwrap();
    assert_eq!(server.tokens().len(), 1);
    assert_eq!(*told.lock().unwrap(), ["at-1"]);
    assert_eq!(kept.0.lock().unwrap().1[..4], ["lock", "load", "save", "unlock"]);

    clock.advance(Duration::from_secs(601));
    get(&other).await.unwrap();
    get(&one).await.unwrap();
    assert_eq!(server.tokens().len(), 2);
    assert_eq!(server.tokens()[1].form["refresh_token"], "rt-1");
}

#[derive(Debug)]
struct Full;

impl TokenStore for Full {
    fn lock(&self) -> io::Result<Box<dyn Any + Send>> {
        Err(io::Error::other("no"))
    }

    fn save(&self, _: &Token) -> io::Result<()> {
        Err(io::Error::other("full"))
    }
}

#[tokio::test]
async fn a_token_that_is_not_kept_is_good_all_the_same() {
    let server = Endpoint::giving(600);
    let oauth = OAuth2::builder(TOKEN_URL, "id").client_credentials().store(Full).build();
    get(&server.session(&oauth, &clock())).await.unwrap();
}
