//! When and how often an attempt is repeated.

use std::sync::Mutex;
use std::sync::PoisonError;
use std::time::{Duration, SystemTime};

use http::header::RETRY_AFTER;
use http::{HeaderMap, Method, StatusCode};

/// Which failures are tried again, how often, and after how long.
///
/// The default repeats at most 3 times after connection failures, timeouts and the statuses 429, 500, 502, 503 and
/// 504. What may have changed something on the server is not repeated: a POST or PATCH is only when the description
/// marks it as reading, when it has an `Idempotency-Key`, or when it can't have reached the server.
#[derive(Clone, Debug, PartialEq)]
pub struct Retry {
    retries: u32,
    statuses: Vec<StatusCode>,
    methods: Vec<Method>,
    base: Duration,
    longest: Duration,
    fixed: bool,
    longest_asked: Duration,
}

impl Default for Retry {
    fn default() -> Retry {
        Retry {
            retries: 3,
            statuses: [429, 500, 502, 503, 504].map(|code| StatusCode::from_u16(code).unwrap_or_default()).to_vec(),
            methods: vec![Method::GET, Method::HEAD, Method::OPTIONS, Method::PUT, Method::DELETE],
            base: Duration::from_millis(200),
            longest: Duration::from_secs(20),
            fixed: false,
            longest_asked: Duration::from_secs(120),
        }
    }
}

impl Retry {
    /// No repetition at all.
    pub fn none() -> Retry {
        Retry::default().retries(0)
    }

    /// How often a call is repeated after its first attempt.
    pub fn retries(mut self, retries: u32) -> Retry {
        self.retries = retries;
        self
    }

    /// The statuses that are tried again, in place of the default ones. What is no status is left out.
    pub fn statuses(mut self, statuses: impl IntoIterator<Item = u16>) -> Retry {
        self.statuses = statuses.into_iter().filter_map(|code| StatusCode::from_u16(code).ok()).collect();
        self
    }

    /// The methods that are tried again, in place of the default ones.
    pub fn methods(mut self, methods: impl IntoIterator<Item = Method>) -> Retry {
        self.methods = methods.into_iter().collect();
        self
    }

    /// The longest first pause, which doubles with each attempt, and the longest of all. The pause itself is drawn
    /// at random between nothing and that ("full jitter"). 200 ms and 20 s unless set.
    pub fn backoff(mut self, first: Duration, longest: Duration) -> Retry {
        (self.base, self.longest, self.fixed) = (first, longest, false);
        self
    }

    /// The same pause before each repetition.
    pub fn pause(mut self, pause: Duration) -> Retry {
        (self.base, self.longest, self.fixed) = (pause, pause, true);
        self
    }

    /// The longest pause that a server can ask for with `Retry-After`; a call that would have to wait longer fails
    /// at once. 120 s unless set.
    pub fn longest_retry_after(mut self, longest: Duration) -> Retry {
        self.longest_asked = longest;
        self
    }

    /// Whether the method is one that is repeated.
    pub(crate) fn has_method(&self, method: &Method) -> bool {
        self.methods.contains(method)
    }

    /// Whether the status is one that is tried again.
    pub(crate) fn has_status(&self, status: StatusCode) -> bool {
        self.statuses.contains(&status)
    }

    /// The pause before the next attempt, after `made` of them; none when there is to be no other.
    pub(crate) fn next(&self, made: u32, asked: Option<Duration>, random: f64) -> Option<Duration> {
        if made > self.retries || asked.is_some_and(|asked| asked > self.longest_asked) {
            return None;
        }
        if self.fixed {
            return Some(asked.unwrap_or_default().max(self.base));
        }
        let doubled = self.base.saturating_mul(1_u32.checked_shl(made - 1).unwrap_or(u32::MAX));
        Some(asked.unwrap_or_default().max(doubled.min(self.longest).mul_f64(random)))
    }
}

/// The pause that a server asks for, as seconds or as a date.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse::<u64>() {
        return Some(Duration::from_secs(seconds));
    }
    let date = httpdate::parse_http_date(text).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

/// What a session may spend on repetitions, so that a server that is down is not hammered: repetitions cost, and
/// calls that succeed bring a little back.
#[derive(Debug)]
pub(crate) struct Budget(Mutex<u32>);

/// What a session begins with, and never has more of.
const FULL: u32 = 500;
/// What a repetition costs.
const COST: u32 = 10;
/// What a success brings back.
const GAIN: u32 = 1;

impl Budget {
    pub(crate) fn new() -> Budget {
        Budget(Mutex::new(FULL))
    }

    /// Takes the cost of a repetition; whether there was enough.
    pub(crate) fn spend(&self) -> bool {
        let mut left = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let enough = *left >= COST;
        if enough {
            *left -= COST;
        }
        enough
    }

    pub(crate) fn gain(&self) {
        let mut left = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *left = (*left + GAIN).min(FULL);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn pauses_double_up_to_the_longest() {
        let retry = Retry::default().retries(5).backoff(seconds(1), seconds(5));
        let pauses: Vec<_> = (1..=6).map(|made| retry.next(made, None, 1.0)).collect();
        let wanted: Vec<_> =
            [Some(1), Some(2), Some(4), Some(5), Some(5), None].iter().map(|s| s.map(seconds)).collect();
        assert_eq!(pauses, wanted);
        assert_eq!(retry.next(2, None, 0.25), Some(Duration::from_millis(500)));
    }

    #[test]
    fn servers_can_ask_for_more_up_to_a_limit() {
        let retry = Retry::default().longest_retry_after(seconds(60));
        assert_eq!(retry.next(1, Some(seconds(7)), 0.0), Some(seconds(7)));
        assert_eq!(retry.next(1, Some(seconds(61)), 0.0), None);
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let now = SystemTime::UNIX_EPOCH + seconds(1_700_000_000);
        let asked = |text: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(RETRY_AFTER, text.parse().expect("a header"));
            retry_after(&headers, now)
        };
        assert_eq!(asked("12"), Some(seconds(12)));
        assert_eq!(asked("Tue, 14 Nov 2023 22:13:50 GMT"), Some(seconds(30)));
        assert_eq!(asked("Tue, 14 Nov 2023 22:13:00 GMT"), Some(seconds(0)));
        assert_eq!(asked("soon"), None);
    }

    #[test]
    fn a_budget_runs_out_and_recovers() {
        let budget = Budget::new();
        assert_eq!((0..100).filter(|_| budget.spend()).count(), 50);
        (0..10).for_each(|_| budget.gain());
        assert!(budget.spend());
    }
}
