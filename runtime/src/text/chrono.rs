//! Conversions to and from `chrono`.

use super::{Date, DateTime, Time};
use crate::Arg;

impl DateTime {
    /// The point in time as a [`chrono::DateTime`].
    ///
    /// # Errors
    /// When the text is none.
    pub fn to_chrono(&self) -> Result<chrono::DateTime<chrono::FixedOffset>, chrono::ParseError> {
        chrono::DateTime::parse_from_rfc3339(self.as_str())
    }
}

impl From<chrono::DateTime<chrono::FixedOffset>> for DateTime {
    fn from(value: chrono::DateTime<chrono::FixedOffset>) -> Self {
        Self::from(value.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true))
    }
}

impl Arg<DateTime> for chrono::DateTime<chrono::FixedOffset> {
    fn into_arg(self) -> DateTime {
        self.into()
    }
}

impl Date {
    /// The date as a [`chrono::NaiveDate`].
    ///
    /// # Errors
    /// When the text is none.
    pub fn to_chrono(&self) -> Result<chrono::NaiveDate, chrono::ParseError> {
        self.as_str().parse()
    }
}

impl From<chrono::NaiveDate> for Date {
    fn from(value: chrono::NaiveDate) -> Self {
        Self::from(value.to_string())
    }
}

impl Arg<Date> for chrono::NaiveDate {
    fn into_arg(self) -> Date {
        self.into()
    }
}

impl Time {
    /// The time of day as a [`chrono::NaiveTime`]; an offset is not kept.
    ///
    /// # Errors
    /// When the text is none.
    pub fn to_chrono(&self) -> Result<chrono::NaiveTime, chrono::ParseError> {
        let text = self.as_str().split(['Z', 'z', '+', '-']).next().unwrap_or_default();
        text.parse()
    }
}

impl From<chrono::NaiveTime> for Time {
    fn from(value: chrono::NaiveTime) -> Self {
        Self::from(value.to_string())
    }
}

impl Arg<Time> for chrono::NaiveTime {
    fn into_arg(self) -> Time {
        self.into()
    }
}

impl From<chrono::DateTime<chrono::Utc>> for DateTime {
    fn from(value: chrono::DateTime<chrono::Utc>) -> Self {
        value.fixed_offset().into()
    }
}

impl Arg<DateTime> for chrono::DateTime<chrono::Utc> {
    fn into_arg(self) -> DateTime {
        self.into()
    }
}

#[cfg(test)]
mod tests {
    use crate::{Date, DateTime, Time};

    #[test]
    fn there_and_back() {
        let at = DateTime::from("2026-01-31T13:00:00.250+01:00").to_chrono().expect("a point in time");
        assert_eq!(DateTime::from(at).as_str(), "2026-01-31T13:00:00.250+01:00");
        assert_eq!(DateTime::from(at.to_utc()).as_str(), "2026-01-31T12:00:00.250Z");
        assert_eq!(Date::from(Date::from("2024-02-29").to_chrono().expect("a date")).as_str(), "2024-02-29");
        assert_eq!(Time::from("12:30:00Z").to_chrono().expect("a time").to_string(), "12:30:00");
        assert!(Date::from("yesterday").to_chrono().is_err());
    }
}
