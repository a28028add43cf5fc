//! Conversions to and from `time`.

use time::format_description::BorrowedFormatItem;
use time::format_description::well_known::Rfc3339;
use time::macros::format_description;

use super::{Date, DateTime};
use crate::Arg;

const DATE: &[BorrowedFormatItem<'_>] = format_description!("[year]-[month]-[day]");

impl DateTime {
    /// The point in time as a [`time::OffsetDateTime`].
    ///
    /// # Errors
    /// When the text is none.
    pub fn to_time(&self) -> Result<time::OffsetDateTime, time::error::Parse> {
        time::OffsetDateTime::parse(self.as_str(), &Rfc3339)
    }
}

impl From<time::OffsetDateTime> for DateTime {
    fn from(value: time::OffsetDateTime) -> Self {
        Self::from(value.format(&Rfc3339).unwrap_or_else(|_| value.to_string()))
    }
}

impl Arg<DateTime> for time::OffsetDateTime {
    fn into_arg(self) -> DateTime {
        self.into()
    }
}

impl Date {
    /// The date as a [`time::Date`].
    ///
    /// # Errors
    /// When the text is none.
    pub fn to_time(&self) -> Result<time::Date, time::error::Parse> {
        time::Date::parse(self.as_str(), DATE)
    }
}

impl From<time::Date> for Date {
    fn from(value: time::Date) -> Self {
        Self::from(value.to_string())
    }
}

impl Arg<Date> for time::Date {
    fn into_arg(self) -> Date {
        self.into()
    }
}

#[cfg(test)]
mod tests {
    use crate::{Date, DateTime};

    #[test]
    fn there_and_back() {
        let at = DateTime::from("2026-01-31T13:00:00.25+01:00").to_time().expect("a point in time");
        assert_eq!(DateTime::from(at).as_str(), "2026-01-31T13:00:00.25+01:00");
        assert_eq!(Date::from(Date::from("2024-02-29").to_time().expect("a date")).as_str(), "2024-02-29");
        assert!(Date::from("yesterday").to_time().is_err());
    }
}
