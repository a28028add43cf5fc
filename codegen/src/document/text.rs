//! Bytes to text.

use std::io::Read;

use flate2::read::MultiGzDecoder;

use crate::diagnostic::{Code, Error, Location, Result, Text};

/// How much may come out of a compressed text.
const GREATEST: u64 = 1 << 28;

/// The text in these bytes: UTF-8, or UTF-16 with a byte-order mark; plain, or compressed by gzip.
///
/// # Errors
/// When it is none of them, or too great.
pub(super) fn decode(name: &str, bytes: &[u8]) -> Result<Text> {
    let plain;
    let bytes = if bytes.starts_with(&[0x1f, 0x8b]) {
        plain = unzip(name, bytes)?;
        &plain
    } else {
        bytes
    };
    if u32::try_from(bytes.len()).is_err() {
        return Err(fault(name, Code::Limit, "the document is greater than four gigabytes".into()));
    }
    let text = match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => utf8(name, rest)?,
        [0xff, 0xfe, rest @ ..] => utf16(name, rest, u16::from_le_bytes)?,
        [0xfe, 0xff, rest @ ..] => utf16(name, rest, u16::from_be_bytes)?,
        // JSON and YAML begin with a character of ASCII.
        [first, 0, ..] if *first != 0 => utf16(name, bytes, u16::from_le_bytes)?,
        [0, second, ..] if *second != 0 => utf16(name, bytes, u16::from_be_bytes)?,
        bytes => utf8(name, bytes)?,
    };
    Ok(Text::new(text))
}

fn unzip(name: &str, bytes: &[u8]) -> Result<Vec<u8>> {
    let mut plain = Vec::new();
    let read = MultiGzDecoder::new(bytes).take(GREATEST + 1).read_to_end(&mut plain);
    read.map_err(|error| fault(name, Code::Syntax, format!("not gzip, though it begins so: {error}")))?;
    if plain.len() as u64 > GREATEST {
        let message = format!("more than {} MiB come out of the compressed document", GREATEST >> 20);
        return Err(fault(name, Code::Limit, message));
    }
    Ok(plain)
}

fn utf8(name: &str, bytes: &[u8]) -> Result<String> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(error) => {
            let good = error.valid_up_to();
            let text = Text::new(String::from_utf8_lossy(bytes).into_owned());
            let location = Location::in_text(name, &text, good..good, String::new());
            let message = format!("not UTF-8: the byte {:#04x} stands here", bytes.get(good).unwrap_or(&0));
            Err(Error::at(Code::Syntax, location, message).help("save the document as UTF-8"))
        }
    }
}

fn utf16(name: &str, bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String> {
    let units = bytes.chunks(2).map(|pair| unit([pair[0], pair.get(1).copied().unwrap_or_default()]));
    let text: std::result::Result<String, _> = char::decode_utf16(units).collect();
    text.map_err(|_| fault(name, Code::Syntax, "neither UTF-8 nor UTF-16".into()))
}

fn fault(name: &str, code: Code, message: String) -> Error {
    let location = Location { file: name.into(), ..Location::default() };
    Error::at(code, location, message).help("mend the document, or give another one")
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::decode;

    fn text(bytes: &[u8]) -> String {
        decode("t", bytes).expect("a text").as_str().to_owned()
    }

    #[test]
    fn encodings() {
        assert_eq!(text(b"\xef\xbb\xbfa: 1"), "a: 1");
        let little: Vec<u8> = "{\"ä\": 1}".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = "\u{feff}{\"ä\": 1}".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(text(&little), "{\"ä\": 1}");
        assert_eq!(text(&big), "{\"ä\": 1}");
        let error = decode("t", b"a: 1\nb: \xff\n").expect_err("no text").to_string();
        assert!(error.starts_with("t:2:4#: error[E001]: not UTF-8: the byte 0xff stands here"), "{error}");
    }

    #[test]
    fn gzip() {
        let mut zipped = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        zipped.write_all(b"a: 1").expect("memory");
        let zipped = zipped.finish().expect("memory");
        assert_eq!(text(&zipped), "a: 1");
        let error = decode("t", &zipped[..zipped.len() - 6]).expect_err("cut").to_string();
        assert!(error.contains("not gzip, though it begins so"), "{error}");
    }

    #[test]
    fn bombs_are_refused() {
        let mut zipped = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        let zeros = vec![b' '; 1 << 20];
        for _ in 0..257 {
            zipped.write_all(&zeros).expect("memory");
        }
        let error = decode("t", &zipped.finish().expect("memory")).expect_err("too much").to_string();
        assert!(error.contains("error[E003]: more than 256 MiB"), "{error}");
    }
}
