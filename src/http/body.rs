//! Bodies on their way in: bounded together, and none for ever.
//!
//! A server that waits patiently for everybody can be filled by people who begin and never end. What
//! has arrived of all bodies together may take only so much memory; when it is short, the body goes
//! whose sender has shown least life. A phone on a bad line shows life with every packet; who sends a
//! byte now and then does not.

use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::web::{self, Data};
use actix_web::{FromRequest, HttpRequest};
use futures_core::Stream as _;
use tokio::sync::Notify;

use super::HttpError;

/// A body must be whole after so long: the longest that one takes over a bad line.
const PATIENCE: Duration = Duration::from_mins(3);
/// Bytes after which a sender has shown life.
const LIFE: usize = 1_024;
/// Bytes of a body's announced length for which room is made at once.
const BELIEVED: usize = 2 * 1024 * 1024;

/// What has arrived of all bodies.
pub(super) struct Arrivals {
    /// Largest body, in bytes.
    largest: usize,
    /// Bytes of all bodies together.
    most: usize,
    arriving: Mutex<Arriving>,
}

#[derive(Default)]
struct Arriving {
    held: usize,
    /// Counts signs of life; there is no clock in this.
    signs: u64,
    next: u64,
    bodies: BTreeMap<u64, One>,
}

struct One {
    bytes: usize,
    /// Bytes since the last sign of life, and when that was.
    since: usize,
    sign: u64,
    whole: bool,
    gone: Arc<Notify>,
}

/// A body that has arrived whole. Its room is free again when this is dropped.
pub(super) struct Body {
    bytes: Vec<u8>,
    _room: Room,
}

pub(super) struct Room {
    /// Bytes held so far of a form that comes in parts.
    held: std::cell::Cell<usize>,
    arrivals: Data<Arrivals>,
    number: u64,
    gone: Arc<Notify>,
}

impl Arrivals {
    /// `largest` is the most bytes of one body, `most` of all together.
    pub(super) fn new(largest: usize, most: usize) -> Self {
        Self {
            largest,
            most,
            arriving: Mutex::default(),
        }
    }

    fn lock(&self) -> MutexGuard<'_, Arriving> {
        self.arriving.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Arriving {
    /// Takes `bytes` more of body `number`, if need be in the place of others.
    fn take(&mut self, number: u64, bytes: usize, most: usize) -> Result<(), HttpError> {
        self.signs += 1;
        let sign = self.signs;
        let one = self.bodies.get_mut(&number).ok_or(HttpError::Busy)?;
        one.bytes += bytes;
        one.since += bytes;
        if one.since >= LIFE {
            one.since = 0;
            one.sign = sign;
        }
        self.held += bytes;
        while self.held > most {
            let least = self.bodies.iter().filter(|(_, one)| !one.whole);
            let (&least, _) = least
                .min_by_key(|(_, one)| one.sign)
                .ok_or(HttpError::Busy)?;
            self.forget(least);
            if least == number {
                return Err(HttpError::Busy);
            }
        }
        Ok(())
    }

    fn give_back(&mut self, number: u64, bytes: usize) {
        if let Some(one) = self.bodies.get_mut(&number) {
            one.bytes -= bytes;
            self.held -= bytes;
        }
    }

    fn forget(&mut self, number: u64) {
        if let Some(one) = self.bodies.remove(&number) {
            self.held -= one.bytes;
            one.gone.notify_one();
        }
    }
}

impl Room {
    pub(super) fn enter(arrivals: Data<Arrivals>) -> Self {
        let gone = Arc::new(Notify::new());
        let mut arriving = arrivals.lock();
        let number = arriving.next;
        arriving.next += 1;
        arriving.signs += 1;
        let sign = arriving.signs;
        let one = One {
            bytes: 0,
            since: 0,
            sign,
            whole: false,
            gone: Arc::clone(&gone),
        };
        arriving.bodies.insert(number, one);
        drop(arriving);
        Self {
            held: std::cell::Cell::new(0),
            arrivals,
            number,
            gone,
        }
    }

    /// Holds so many bytes more, if need be in the place of others.
    pub(super) fn hold(&self, bytes: usize) -> Result<(), HttpError> {
        self.held.set(self.held.get() + bytes);
        if self.held.get() > self.arrivals.largest {
            return Err(HttpError::TooLarge);
        }
        self.arrivals
            .lock()
            .take(self.number, bytes, self.arrivals.most)
    }

    /// Holds so many bytes in all of what is not the form's text: more, or fewer, than before.
    pub(super) fn hold_aside(&self, before: usize, now: usize) -> Result<(), HttpError> {
        let mut arriving = self.arrivals.lock();
        let Some(more) = now.checked_sub(before) else {
            arriving.give_back(self.number, before - now);
            return Ok(());
        };
        arriving.take(self.number, more, self.arrivals.most)
    }

    /// Resolves when its place was needed for others.
    pub(super) async fn gone(&self) {
        self.gone.notified().await;
    }

    /// Reads a body to its end.
    async fn fill(&self, mut payload: Payload, expected: usize) -> Result<Vec<u8>, HttpError> {
        // A body that grows by doubling is in memory twice; of what is only announced, little is believed.
        let mut bytes = Vec::with_capacity(expected.min(self.arrivals.largest).min(BELIEVED));
        loop {
            let next = std::future::poll_fn(|context| Pin::new(&mut payload).poll_next(context));
            let chunk = tokio::select! {
                chunk = next => chunk,
                () = self.gone.notified() => return Err(HttpError::Busy),
            };
            let Some(chunk) = chunk else { break };
            let chunk = chunk.map_err(|_| HttpError::Malformed { field: "body" })?;
            if bytes.len() + chunk.len() > self.arrivals.largest {
                return Err(HttpError::TooLarge);
            }
            let most = self.arrivals.most;
            self.arrivals.lock().take(self.number, chunk.len(), most)?;
            bytes.extend_from_slice(&chunk);
        }
        if let Some(one) = self.arrivals.lock().bodies.get_mut(&self.number) {
            one.whole = true;
        }
        Ok(bytes)
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        self.arrivals.lock().forget(self.number);
    }
}

impl std::ops::Deref for Body {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.bytes
    }
}

impl FromRequest for Body {
    type Error = HttpError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, HttpError>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let arrivals = request.app_data::<Data<Arrivals>>().cloned();
        let announced = request.headers().get(header::CONTENT_LENGTH);
        let announced = announced.and_then(|held| held.to_str().ok()?.parse().ok());
        let payload = web::Payload::from_request(request, payload);
        Box::pin(async move {
            let room = Room::enter(arrivals.ok_or(HttpError::Internal)?);
            let payload = payload.await.map_err(|_| HttpError::Internal)?;
            let whole = tokio::time::timeout(
                PATIENCE,
                room.fill(payload.into_inner(), announced.unwrap_or(0)),
            )
            .await;
            let bytes = whole.map_err(|_| HttpError::Malformed { field: "body" })??;
            Ok(Self { bytes, _room: room })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn room(arrivals: &Data<Arrivals>) -> Room {
        Room::enter(arrivals.clone())
    }

    fn take(room: &Room, bytes: usize) -> Result<(), HttpError> {
        let most = room.arrivals.most;
        room.arrivals.lock().take(room.number, bytes, most)
    }

    #[test]
    fn who_shows_no_life_goes_first() {
        let arrivals = Data::new(Arrivals::new(10_000, 10_000));
        let [stalled, trickling, phone] = [(); 3].map(|()| room(&arrivals));
        take(&stalled, 4_000).unwrap();
        take(&trickling, 2_000).unwrap();
        take(&phone, 1_400).unwrap();
        for _ in 0..100 {
            take(&trickling, 1).unwrap();
        }
        take(&phone, 1_400).unwrap();
        take(&phone, 1_400).unwrap();
        assert!(take(&stalled, 1).is_err(), "it was stalled for longest");
        for _ in 0..3 {
            take(&phone, 1_400).unwrap();
        }
        take(&phone, 1_400).unwrap();
        assert!(take(&trickling, 1).is_err());
        drop(phone);
        drop(stalled);
        drop(trickling);
        assert_eq!(arrivals.lock().held, 0);
    }

    #[test]
    fn a_whole_body_that_waits_is_kept() {
        let arrivals = Data::new(Arrivals::new(10_000, 10_000));
        let (whole, late) = (room(&arrivals), room(&arrivals));
        take(&whole, 8_000).unwrap();
        arrivals.lock().bodies.get_mut(&whole.number).unwrap().whole = true;
        assert!(matches!(take(&late, 3_000), Err(HttpError::Busy)));
        drop(late);
        drop(whole);
        take(&room(&arrivals), 3_000).unwrap();
    }
}
