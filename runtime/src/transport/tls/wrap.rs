//! Keys of the older kinds as PKCS#8, the only one that the platform's TLS takes.

use pkcs8::der::asn1::{AnyRef, ContextSpecific, Null, ObjectIdentifier, OctetStringRef};
use pkcs8::der::{Decode, Reader, SliceReader, TagNumber};
use pkcs8::{AlgorithmIdentifierRef, LineEnding, PrivateKeyInfoRef, SecretDocument};

const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
const EC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");

/// The key of a PEM section in the clear, as one of PKCS#8.
pub(super) fn as_pkcs8(pem: &str) -> pkcs8::Result<String> {
    let (label, key) = SecretDocument::from_pem(pem)?;
    let curve;
    let parameters = match label {
        "RSA PRIVATE KEY" => (RSA, AnyRef::from(Null)),
        "EC PRIVATE KEY" => {
            curve = curve_of(key.as_bytes())?;
            (EC, AnyRef::from(&curve))
        }
        _ => return Ok(pem.to_owned()),
    };
    let algorithm = AlgorithmIdentifierRef { oid: parameters.0, parameters: Some(parameters.1) };
    let whole = PrivateKeyInfoRef::new(algorithm, OctetStringRef::new(key.as_bytes())?);
    Ok(SecretDocument::encode_msg(&whole)?.to_pem("PRIVATE KEY", LineEnding::LF)?.to_string())
}

/// The curve that a key names (RFC 5915).
fn curve_of(key: &[u8]) -> pkcs8::Result<ObjectIdentifier> {
    let curve = SliceReader::new(key)?.sequence(|reader| {
        u8::decode(reader)?;
        <&OctetStringRef>::decode(reader)?;
        let curve = ContextSpecific::<ObjectIdentifier>::decode_explicit(reader, TagNumber(0))?;
        reader.read_slice(reader.remaining_len())?;
        Ok::<_, pkcs8::der::Error>(curve)
    })?;
    curve.map(|named| named.value).ok_or(pkcs8::Error::ParametersMalformed)
}
