//! Bytes as text.

use base64::Engine;
use base64::alphabet;
use base64::engine::general_purpose::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use super::Base64;
use crate::Arg;

/// Both alphabets are met, with padding and without.
const LENIENT: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);

impl Base64 {
    /// Writes bytes in the standard alphabet, with padding.
    pub fn encode(bytes: impl AsRef<[u8]>) -> Base64 {
        Base64(STANDARD.encode(bytes))
    }

    /// The bytes. Padding may be missing, and the alphabet may be the one for URLs; white space is passed over.
    ///
    /// # Errors
    /// When the text is no base64.
    pub fn decode(&self) -> Result<Vec<u8>, impl std::error::Error + Send + Sync + use<>> {
        let text: String = self.0.chars().filter(|c| !c.is_ascii_whitespace()).collect();
        let alphabet = if text.contains(['-', '_']) { &alphabet::URL_SAFE } else { &alphabet::STANDARD };
        GeneralPurpose::new(alphabet, LENIENT).decode(text)
    }
}

impl From<&[u8]> for Base64 {
    fn from(bytes: &[u8]) -> Self {
        Base64::encode(bytes)
    }
}

impl From<Vec<u8>> for Base64 {
    fn from(bytes: Vec<u8>) -> Self {
        Base64::encode(bytes)
    }
}

impl Arg<Base64> for Vec<u8> {
    fn into_arg(self) -> Base64 {
        self.into()
    }
}

#[cfg(test)]
mod tests {
    use super::Base64;

    #[test]
    fn both_alphabets_with_and_without_padding() {
        assert_eq!(Base64::encode([0xfb, 0xff]).as_str(), "+/8=");
        for text in ["+/8=", "+/8", "-_8", "-_8=", "+/\n8="] {
            assert_eq!(Base64::from(text).decode().ok(), Some(vec![0xfb, 0xff]), "{text}");
        }
        assert!(Base64::from("%").decode().is_err());
    }
}
