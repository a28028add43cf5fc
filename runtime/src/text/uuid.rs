//! Conversions to and from `uuid`.

use super::Uuid;
use crate::Arg;

impl Uuid {
    /// The UUID as a [`uuid::Uuid`].
    ///
    /// # Errors
    /// When the text is none.
    pub fn to_uuid(&self) -> Result<uuid::Uuid, uuid::Error> {
        self.as_str().parse()
    }
}

impl From<uuid::Uuid> for Uuid {
    fn from(value: uuid::Uuid) -> Self {
        Self::from(value.to_string())
    }
}

impl Arg<Uuid> for uuid::Uuid {
    fn into_arg(self) -> Uuid {
        self.into()
    }
}

#[cfg(test)]
mod tests {
    use crate::Uuid;

    #[test]
    fn there_and_back() {
        let text = "123e4567-e89b-42d3-a456-426614174000";
        assert_eq!(Uuid::from(Uuid::from(text).to_uuid().expect("a UUID")).as_str(), text);
        assert!(Uuid::from("none").to_uuid().is_err());
    }
}
