//! Lists that come in pages.

use std::collections::HashMap;
use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use serde_json::Value;
use serde_json::value::RawValue;

use crate::answer::Answer;
use crate::api::Pagination;
use crate::blocking;
use crate::call::{Call, Parts, Payload};
use crate::error::{Error, Kind};
use crate::param::{Given, ToParam};
use crate::response::Response;
use crate::send;

/// An answer that holds a part of a list.
pub trait Page: Answer {
    /// What the list is of.
    type Item;

    /// The items that it holds, in their order.
    fn into_items(self) -> Vec<Self::Item>;
}

type Sent = Pin<Box<dyn Future<Output = Result<Response, Error>> + Send>>;

/// The pages of a list, as a stream: each is asked for when it is wanted, and not before.
///
/// A failed page is the last one; what came before it has been handed over. [`blocking`](Pages::blocking) makes an
/// iterator of it.
#[must_use = "nothing is sent until a page is asked for"]
pub struct Pages<T> {
    turner: Turner,
    sent: Option<Sent>,
    answer: PhantomData<fn() -> T>,
}

/// Knows the request for the next page.
struct Turner {
    /// None after the last page.
    next: Option<Box<Parts>>,
    /// What the first page says of limit and count.
    whole: Option<(i64, i64)>,
}

impl<T> Call<T> {
    /// The pages of the list that the call asks for, from the one that its own limit and offset say. All but these
    /// two arguments is the same for each.
    pub fn pages(self) -> Pages<T> {
        Pages { turner: Turner { next: Some(self.into_parts()), whole: None }, sent: None, answer: PhantomData }
    }
}

impl<T: Answer> Pages<T> {
    /// The next page; none after the last.
    ///
    /// # Errors
    /// As awaiting the call; besides, when the api does not say how its lists are paged.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The pages as an iterator, each sent with [`Call::send_blocking`].
    pub fn blocking(self) -> impl Iterator<Item = Result<T, Error>> {
        let mut turner = self.turner;
        std::iter::from_fn(move || {
            let parts = turner.take()?;
            let answer = match parts {
                Ok(parts) => blocking::run(parts.clone()).and_then(|answer| turner.turn(*parts, answer)),
                Err(error) => Err(error),
            };
            Some(answer.and_then(T::from_response))
        })
    }
}

impl<T: Page> Pages<T> {
    /// The items of all pages, one after the other.
    pub fn items(self) -> Items<T> {
        Items { pages: self, page: Vec::new().into_iter() }
    }
}

impl<T: Answer> Stream for Pages<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        let sent = match &mut this.sent {
            Some(sent) => sent,
            None => match this.turner.take() {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(parts)) => {
                    let sent = send::run(parts.clone());
                    this.turner.next = Some(parts);
                    this.sent.insert(Box::pin(sent))
                }
            },
        };
        let answer = std::task::ready!(sent.as_mut().poll(context));
        this.sent = None;
        let parts = this.turner.next.take();
        let answer = match parts {
            Some(parts) => answer.and_then(|answer| this.turner.turn(*parts, answer)),
            None => answer,
        };
        Poll::Ready(Some(answer.and_then(T::from_response)))
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("next", &self.turner.next).finish_non_exhaustive()
    }
}

/// The items of a list that comes in pages, as a stream.
#[must_use = "nothing is sent until an item is asked for"]
pub struct Items<T: Page> {
    pages: Pages<T>,
    page: std::vec::IntoIter<T::Item>,
}

impl<T: Page> Items<T> {
    /// The next item; none after the last.
    ///
    /// # Errors
    /// As awaiting the call for the next page.
    pub async fn next(&mut self) -> Option<Result<T::Item, Error>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The items as an iterator, each page sent with [`Call::send_blocking`].
    pub fn blocking(self) -> impl Iterator<Item = Result<T::Item, Error>> {
        let rest = self.pages.blocking().flat_map(|page| {
            let (items, error) = match page {
                Ok(page) => (page.into_items(), None),
                Err(error) => (Vec::new(), Some(Err(error))),
            };
            items.into_iter().map(Ok).chain(error)
        });
        self.page.map(Ok).chain(rest)
    }
}

/// Items are handed over whole; nothing points into them.
impl<T: Page> Unpin for Items<T> {}

impl<T: Page> Stream for Items<T> {
    type Item = Result<T::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(item) = this.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match std::task::ready!(Pin::new(&mut this.pages).poll_next(context)) {
                Some(Ok(page)) => this.page = page.into_items().into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<T: Page> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("pages", &self.pages).finish_non_exhaustive()
    }
}

impl Turner {
    /// The request for the next page, if there is one.
    fn take(&mut self) -> Option<Result<Box<Parts>, Error>> {
        let parts = self.next.take()?;
        Some(match parts.session.api().pagination {
            Some(_) => Ok(parts),
            None => Err(parts.error(Kind::Build, "the description does not say how lists of this api are paged")),
        })
    }

    /// Sees from a page whether another one follows, and prepares for it.
    fn turn(&mut self, mut parts: Parts, answer: Response) -> Result<Response, Error> {
        let names = parts.session.api().pagination;
        if let Some((names, window)) = names.and_then(|names| Some((names, Window::read(&names, &answer)?))) {
            let (limit, count) = *self.whole.get_or_insert((window.limit, window.count));
            if window.has_more(limit, count) {
                set(&mut parts, names.limit, limit);
                set(&mut parts, names.offset, window.offset + window.size);
                self.next = Some(Box::new(parts));
            }
        }
        Ok(answer)
    }
}

/// Which part of the list a page is.
struct Window {
    limit: i64,
    offset: i64,
    count: i64,
    size: i64,
}

impl Window {
    /// What a page says of itself; none when it says too little for there to be others.
    fn read(names: &Pagination, answer: &Response) -> Option<Window> {
        let members: HashMap<String, &RawValue> = serde_json::from_slice(answer.bytes()).ok()?;
        let number = |name: &str| serde_json::from_str::<i64>(members.get(name)?.get()).ok();
        Some(Window {
            limit: number(names.limit)?,
            offset: number(names.offset)?,
            count: number(names.count)?,
            size: number(names.size)?,
        })
    }

    /// Whether another page follows; limit and count are those of the first page.
    fn has_more(&self, limit: i64, count: i64) -> bool {
        match (limit, count) {
            _ if self.size <= 0 => false,
            (0, _) => false,
            (_, -1) => self.size >= limit,
            _ => count > self.size.saturating_add(self.offset),
        }
    }
}

/// Sets an argument where the operation has it: a parameter, or a member of the body.
fn set(parts: &mut Parts, name: &str, number: i64) {
    let described = parts.operation.params.iter().any(|param| param.name == name);
    let text = number.to_string();
    if described {
        parts.values.retain(|given| given.name != name);
        parts.values.push(Given { name: name.to_owned(), location: None, value: number.to_param() });
    } else if let Some((_, value)) = parts.query.iter_mut().find(|(other, _)| other == name) {
        *value = text;
    } else if !matches!(parts.body, Payload::None) || !parts.fields.is_empty() || parts.operation.body.is_some() {
        parts.fields.retain(|(other, _)| other != name);
        parts.fields.push((name.to_owned(), Value::from(number)));
    } else {
        parts.query.push((name.to_owned(), text));
    }
}
