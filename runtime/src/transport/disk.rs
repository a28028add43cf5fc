//! Files that are read while they are sent.

use std::fs::File;
use std::io::{self, Read};
use std::path::PathBuf;

use bytes::Bytes;
use futures_core::Stream;
use futures_util::stream::{self, StreamExt};

/// How much of a file is read at once, in bytes.
pub(crate) const PIECE: usize = 64 << 10;

/// The pieces of a file of this length.
pub(crate) fn read(path: PathBuf, length: u64) -> impl Stream<Item = io::Result<Bytes>> + Send {
    let begun = async move { tokio::task::spawn_blocking(move || File::open(path)).await? };
    stream::once(begun).flat_map(move |opened| match opened {
        Ok(file) => stream::unfold(Some((file, length)), next).boxed(),
        Err(error) => stream::iter([Err(error)]).boxed(),
    })
}

/// The next piece of a file, of which so many bytes are still to be sent.
async fn next(state: Option<(File, u64)>) -> Option<(io::Result<Bytes>, Option<(File, u64)>)> {
    let (mut file, left) = state.filter(|(_, left)| *left > 0)?;
    let read = tokio::task::spawn_blocking(move || {
        let mut piece = vec![0; PIECE.min(usize::try_from(left).unwrap_or(PIECE))];
        let count = file.read(&mut piece)?;
        if count == 0 {
            return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the file has become shorter"));
        }
        piece.truncate(count);
        Ok((Bytes::from(piece), file))
    });
    match read.await {
        Ok(Ok((piece, file))) => {
            let left = left - piece.len() as u64;
            Some((Ok(piece), Some((file, left))))
        }
        Ok(Err(error)) => Some((Err(error), None)),
        Err(error) => Some((Err(error.into()), None)),
    }
}
