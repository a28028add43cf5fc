//! Conversions to and from `jiff`.

use super::{Date, DateTime, Duration, Time};
use crate::Arg;

impl DateTime {
    /// The point in time as a [`jiff::Timestamp`]; the offset is not kept.
    ///
    /// # Errors
    /// When the text is none.
    pub fn to_jiff(&self) -> Result<jiff::Timestamp, jiff::Error> {
        self.as_str().parse()
    }
}

impl From<jiff::Timestamp> for DateTime {
    fn from(value: jiff::Timestamp) -> Self {
        Self::from(value.to_string())
    }
}

impl Arg<DateTime> for jiff::Timestamp {
    fn into_arg(self) -> DateTime {
        self.into()
    }
}

impl Date {
    /// The date as a [`jiff::civil::Date`].
    ///
    /// # Errors
    /// When the text is none.
    pub fn to_jiff(&self) -> Result<jiff::civil::Date, jiff::Error> {
        self.as_str().parse()
    }
}

impl From<jiff::civil::Date> for Date {
    fn from(value: jiff::civil::Date) -> Self {
        Self::from(value.to_string())
    }
}

impl Arg<Date> for jiff::civil::Date {
    fn into_arg(self) -> Date {
        self.into()
    }
}

impl Time {
    /// The time of day as a [`jiff::civil::Time`]; an offset is not kept.
    ///
    /// # Errors
    /// When the text is none.
    pub fn to_jiff(&self) -> Result<jiff::civil::Time, jiff::Error> {
        strip_offset(self.as_str()).parse()
    }
}

impl From<jiff::civil::Time> for Time {
    fn from(value: jiff::civil::Time) -> Self {
        Self::from(value.to_string())
    }
}

impl Arg<Time> for jiff::civil::Time {
    fn into_arg(self) -> Time {
        self.into()
    }
}

impl Duration {
    /// The span as a [`jiff::Span`].
    ///
    /// # Errors
    /// When the text is none.
    pub fn to_jiff(&self) -> Result<jiff::Span, jiff::Error> {
        self.as_str().parse()
    }
}

impl From<jiff::Span> for Duration {
    fn from(value: jiff::Span) -> Self {
        Self::from(value.to_string())
    }
}

impl Arg<Duration> for jiff::Span {
    fn into_arg(self) -> Duration {
        self.into()
    }
}

/// A time of day without the offset that RFC 3339 writes after it.
fn strip_offset(text: &str) -> &str {
    text.split(['Z', 'z', '+', '-']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use crate::{Date, DateTime, Duration, Time};

    #[test]
    fn there_and_back() {
        let at = DateTime::from("2026-01-31T13:00:00.25+01:00").to_jiff().expect("a point in time");
        assert_eq!(DateTime::from(at).as_str(), "2026-01-31T12:00:00.25Z");
        assert_eq!(Date::from(Date::from("2024-02-29").to_jiff().expect("a date")).as_str(), "2024-02-29");
        assert_eq!(Time::from("12:30:00Z").to_jiff().expect("a time").to_string(), "12:30:00");
        let span = Duration::from("P1DT12H").to_jiff().expect("a span");
        assert_eq!(Duration::from(span).as_str(), "P1DT12H");
        assert!(Date::from("yesterday").to_jiff().is_err());
    }
}
