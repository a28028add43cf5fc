//! Files by one text: the system, a slash and the path on it, as in `data.example.org/home/a.txt`. `agave://` may stand
//! before it.

use std::path::Path;

use specwright_runtime as rt;

use super::{Agave, forms};
use crate::agave::{self, FileHistory, FilePermission, RemoteFile, Response};

impl Agave {
    /// Copies a file or directory to another path of the same system.
    ///
    /// # Errors
    /// As any call.
    pub async fn files_copy(&self, source: &str, destination: &str) -> Result<(), rt::Error> {
        self.manage("copy", without_scheme(source), split(destination)?.1).await
    }

    /// Moves a file or directory to another path of the same system.
    ///
    /// # Errors
    /// As any call.
    pub async fn files_move(&self, source: &str, destination: &str) -> Result<(), rt::Error> {
        self.manage("move", without_scheme(source), split(destination)?.1).await
    }

    /// Makes a directory.
    ///
    /// # Errors
    /// As any call.
    pub async fn files_mkdir(&self, location: &str) -> Result<(), rt::Error> {
        let (system, path) = split(location)?;
        self.manage("mkdir", system, path).await
    }

    async fn manage(&self, action: &str, at: &str, path: &str) -> Result<(), rt::Error> {
        let form: rt::Value = [("action", action), ("path", path)].into_iter().collect();
        rt::Call::<()>::new(self, &forms::MANAGE).set("path", at).form(&form).await
    }

    /// Deletes a file or directory.
    ///
    /// # Errors
    /// As any call.
    pub async fn files_delete(&self, location: &str) -> Result<(), rt::Error> {
        let (system, path) = split(location)?;
        agave::files::delete(self, system, path).await.map(|_| ())
    }

    /// Lists the files at a place.
    ///
    /// # Errors
    /// As any call.
    pub async fn files_list(&self, location: &str) -> Result<Vec<RemoteFile>, rt::Error> {
        let (system, path) = split(location)?;
        Ok(agave::files::list(self, system, path).await?.into_result().unwrap_or_default())
    }

    /// Lists what was done to a file.
    ///
    /// # Errors
    /// As any call.
    pub async fn files_history(&self, location: &str) -> Result<Vec<FileHistory>, rt::Error> {
        let (system, path) = split(location)?;
        Ok(agave::files::get_history(self, system, path).await?.into_result().unwrap_or_default())
    }

    /// Lists who may do what with a file.
    ///
    /// # Errors
    /// As any call.
    pub async fn files_pems_list(&self, location: &str) -> Result<Vec<FilePermission>, rt::Error> {
        let (system, path) = split(location)?;
        Ok(agave::files::list_permissions(self, system, path).await?.into_result().unwrap_or_default())
    }

    /// Sets what a user may do with a file, such as `READ_WRITE`; for a directory also with all that is in it.
    ///
    /// # Errors
    /// As any call.
    pub async fn files_pems_update(
        &self,
        location: &str,
        username: &str,
        permission: &str,
        recursive: bool,
    ) -> Result<(), rt::Error> {
        // The server has this spelling from the tools that it was made for.
        let recursive = if recursive { "True" } else { "False" };
        let members = [("username", username), ("permission", permission), ("recursive", recursive)];
        let form: rt::Value = members.into_iter().collect();
        rt::Call::<()>::new(self, &forms::PERMIT).set("path", without_scheme(location)).form(&form).await
    }

    /// Takes a file from everyone but its owner.
    ///
    /// # Errors
    /// As any call.
    pub async fn files_pems_delete(&self, location: &str) -> Result<(), rt::Error> {
        let (system, path) = split(location)?;
        agave::files::delete_permissions(self, system, path).await.map(|_| ())
    }

    /// Sends a file of this machine to a place, which says what it is called there; to a directory, with a slash at the
    /// end, under the name that it has here. It is read while it is sent.
    ///
    /// # Errors
    /// As any call, and when there is no such file.
    pub async fn files_upload(
        &self,
        source: impl AsRef<Path>,
        destination: &str,
    ) -> Result<Option<RemoteFile>, rt::Error> {
        let (system, path) = split(destination.trim_start_matches('/'))?;
        let source = source.as_ref();
        let unread = |error: std::io::Error| {
            let message = format!("{} can't be read: {error}", source.display());
            rt::Error::of_arguments("agave.files.import_data", message)
        };
        let file = rt::File::open(source).map_err(unread)?.media_type("text/plain");
        let file = if path.is_empty() || path.ends_with('/') { file } else { file.name(path) };
        let form = rt::Multipart::new().with("fileToUpload", &file);
        let call: rt::Call<Response<RemoteFile>> = agave::files::import_data(self, system, path, None);
        Ok(call.bytes(form.body()).content_type(&form.content_type()).await?.into_result())
    }

    /// Gets a file, and writes it to this machine while it comes; its length in bytes. A file that is there is
    /// replaced once all has come.
    ///
    /// # Errors
    /// As any call, and when the file can't be written.
    pub async fn files_download(&self, source: &str, destination: impl AsRef<Path>) -> Result<u64, rt::Error> {
        let (system, path) = split(source)?;
        agave::files::download(self, system, path).stream().await?.save(destination).await
    }

    /// Has a file fetched from a URL into a directory.
    ///
    /// # Errors
    /// As any call.
    pub async fn files_import(&self, source_url: &str, destination: &str) -> Result<Option<RemoteFile>, rt::Error> {
        let members = [("urlToIngest", source_url), ("notifications", ""), ("fileType", ""), ("fileName", "")];
        let form: rt::Value = members.into_iter().collect();
        let call = rt::Call::<Response<RemoteFile>>::new(self, &forms::INGEST);
        Ok(call.set("path", without_scheme(destination)).form(&form).await?.into_result())
    }
}

fn without_scheme(location: &str) -> &str {
    location.strip_prefix("agave://").unwrap_or(location)
}

/// The system and the path on it.
fn split(location: &str) -> Result<(&str, &str), rt::Error> {
    let location = without_scheme(location);
    let unfit = || {
        let message = format!("{location:?} is no place: it has no slash between the system and the path on it");
        rt::Error::of_arguments("agave.files", message)
    };
    location.split_once('/').filter(|(system, _)| !system.is_empty()).ok_or_else(unfit)
}
