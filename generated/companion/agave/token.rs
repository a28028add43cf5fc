//! Tokens as users of Agave read them.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use specwright_runtime::SecretString;
use specwright_runtime::auth::oauth2::Token;

/// What is known of a token. `Debug` shows no secret.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TokenInfo {
    /// Goes with each call.
    pub access_token: SecretString,
    /// Gets the next token.
    pub refresh_token: Option<SecretString>,
    /// The kind of token: `bearer`.
    pub token_type: String,
    /// What it is good for, such as `default`; none for a token that was got elsewhere.
    pub scope: Option<String>,
    /// How long it is good for, in seconds from `created_at`.
    pub expires_in: Option<u64>,
    /// When it was got, in seconds since 1970.
    pub created_at: Option<u64>,
    /// When it ends, in seconds since 1970.
    pub expiration: Option<u64>,
    /// When it ends, for people: `Fri Feb  9 04:33:41 2018`, in UTC.
    pub expires_at: Option<String>,
}

impl From<&Token> for TokenInfo {
    fn from(token: &Token) -> TokenInfo {
        TokenInfo {
            access_token: token.access_token.clone(),
            refresh_token: token.refresh_token.clone(),
            token_type: token.token_type.clone(),
            scope: token.scope.clone(),
            expires_in: token.lifetime().map(|lifetime| lifetime.as_secs()),
            created_at: token.received.map(unix_seconds),
            expiration: token.expires.map(unix_seconds),
            expires_at: token.expires.map(c_time),
        }
    }
}

/// Whole seconds since 1970.
pub(super) fn unix_seconds(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs()
}

/// The time so many seconds after 1970.
pub(super) fn time(seconds: u64) -> Option<SystemTime> {
    UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
}

/// A time as C writes it, in UTC.
pub(super) fn c_time(time: SystemTime) -> String {
    const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let seconds = unix_seconds(time);
    let (days, second) = (seconds / 86400, seconds % 86400);
    // Days since 1 March of year 0, in cycles of 400 years, so that the day to insert is the last of its year.
    let shifted = days + 719_468;
    let (cycle, of_cycle) = (shifted / 146_097, shifted % 146_097);
    let of_years = (of_cycle - of_cycle / 1460 + of_cycle / 36_524 - of_cycle / 146_096) / 365;
    let of_year = of_cycle - (365 * of_years + of_years / 4 - of_years / 100);
    let shifted_month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = (shifted_month + 2) % 12;
    let year = 400 * cycle + of_years + u64::from(month < 2);
    let week_day = DAYS[(days % 7) as usize];
    let month = MONTHS[month as usize];
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    format!("{week_day} {month} {day:2} {hour:02}:{minute:02}:{second:02} {year}")
}

#[cfg(test)]
mod tests {
    use super::{c_time, time};

    #[test]
    fn times_are_written_as_c_writes_them() {
        let known = [
            (0, "Thu Jan  1 00:00:00 1970"),
            (951_782_400, "Tue Feb 29 00:00:00 2000"),
            (1_518_150_821, "Fri Feb  9 04:33:41 2018"),
            (4_107_542_399, "Sun Feb 28 23:59:59 2100"),
            (4_107_542_400, "Mon Mar  1 00:00:00 2100"),
        ];
        for (seconds, text) in known {
            assert_eq!(time(seconds).map(c_time).as_deref(), Some(text));
        }
    }
}
