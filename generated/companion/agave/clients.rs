//! OAuth clients: programs that get tokens.

use specwright_runtime::auth::{Auth, Basic};
use specwright_runtime::{self as rt, ExposeSecret};

use super::{Agave, TokenInfo, forms};
use crate::agave::{self, Client, ClientRequest, Response, Subscription};

impl Agave {
    /// Registers an OAuth client, calls with it from now on, and fetches a token at once. For
    /// this, user name and password are needed.
    ///
    /// # Errors
    /// As any call. Where the client was made and the token refused, the client stays.
    pub async fn create_client(&self, body: &ClientRequest) -> Result<Client, rt::Error> {
        let client = made(agave::clients::create(self, body).await?)?;
        self.use_client(client.consumer_key.clone(), client.consumer_secret.clone(), body.client_name.clone());
        self.authenticate().await?;
        Ok(client)
    }

    /// Registers an OAuth client by name and description, and calls with it from now on. The token is fetched with the
    /// first call. Where no password is known, it is asked for.
    ///
    /// # Errors
    /// As any call.
    pub async fn clients_create(&self, client_name: &str, description: &str) -> Result<Client, rt::Error> {
        if client_name.is_empty() {
            return Err(rt::Error::of_arguments("agave.clients.create", "the OAuth client needs a name"));
        }
        let members =
            [("clientName", client_name), ("description", description), ("tier", "Unlimited"), ("callbackUrl", "")];
        let form: rt::Value = members.into_iter().collect();
        let call = rt::Call::<Response<Client>>::new(self, &forms::CREATE_CLIENT).form(&form);
        let client = made(call.auth(self.user().await?).await?)?;
        self.use_client(client.consumer_key.clone(), client.consumer_secret.clone(), client_name.to_owned());
        Ok(client)
    }

    /// Lists the user's OAuth clients. Where no password is known, it is asked for.
    ///
    /// # Errors
    /// As any call.
    pub async fn clients_list(&self) -> Result<Vec<Client>, rt::Error> {
        Ok(agave::clients::list(self).auth(self.user().await?).await?.into_result().unwrap_or_default())
    }

    /// Deletes an OAuth client. Where it is the one that calls are made with, its key and secret are forgotten.
    ///
    /// # Errors
    /// As any call.
    pub async fn clients_delete(&self, client_name: &str) -> Result<(), rt::Error> {
        agave::clients::delete(self, client_name).auth(self.user().await?).await?;
        self.forget_client(client_name);
        Ok(())
    }

    /// Subscribes an OAuth client to an API.
    ///
    /// # Errors
    /// As any call.
    pub async fn clients_subscribe(
        &self,
        api_name: &str,
        api_version: &str,
        api_provider: &str,
        client_name: &str,
    ) -> Result<(), rt::Error> {
        let members = [("apiName", api_name), ("apiVersion", api_version), ("apiProvider", api_provider)];
        let form: rt::Value = members.into_iter().collect();
        let call = rt::Call::<()>::new(self, &forms::SUBSCRIBE).set("clientName", client_name).form(&form);
        call.auth(self.user().await?).await
    }

    /// Lists the APIs that an OAuth client is subscribed to.
    ///
    /// # Errors
    /// As any call.
    pub async fn clients_subscriptions(&self, client_name: &str) -> Result<Vec<Subscription>, rt::Error> {
        let call = agave::clients::list_subscriptions_for_client(self, client_name);
        Ok(call.auth(self.user().await?).await?.into_result().unwrap_or_default())
    }

    /// Gets a token with the user's password, whether or not there is one. Where no password is known, it is asked
    /// for.
    ///
    /// # Errors
    /// When key, secret, user name or password are missing or refused.
    pub async fn get_access_token(&self) -> Result<TokenInfo, rt::Error> {
        let oauth = self.oauth("agave.get_access_token")?;
        let once = self.granting()?.build();
        let token = once.refresh(self).await?;
        let info = TokenInfo::from(&token);
        oauth.set_token(token);
        Ok(info)
    }

    /// Gets the next token now, by the refresh token.
    ///
    /// # Errors
    /// When there is no refresh token, or it is refused.
    pub async fn refresh(&self) -> Result<TokenInfo, rt::Error> {
        let token = self.oauth("agave.refresh")?.refresh(self).await?;
        Ok(TokenInfo::from(&token))
    }

    /// The user with the password, which is asked for where it is not known.
    async fn user(&self) -> Result<impl Auth, rt::Error> {
        let unfit = |message: &str| rt::Error::of_credentials("agave.clients", message);
        let username = self.account().username.ok_or_else(|| unfit("the user name is missing"))?;
        let password = match self.password() {
            Some(password) => password,
            None => {
                let ask = self.asker().ok_or_else(|| unfit("the password is missing, and nobody is asked for it"))?;
                rt::ask(ask, format!("Password of {username}: ")).await?
            }
        };
        Ok(Basic::new(username, password.expose_secret()))
    }
}

/// The client that an answer is about.
fn made(answer: Response<Client>) -> Result<Client, rt::Error> {
    let missing = || rt::Error::of_credentials("agave.clients.create", "the answer holds no key and secret of a client");
    let is_whole = |client: &Client| client.consumer_key.is_some() && client.consumer_secret.is_some();
    answer.into_result().filter(is_whole).ok_or_else(missing)
}
