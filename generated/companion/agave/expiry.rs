//! By what the gateway says that a token is not good.

use specwright_runtime as rt;

/// Codes of a token that is not good, or no longer.
const CODES: [&str; 2] = ["900903", "900904"];

/// Whether the gateway has refused the token, besides by status 401. It has then not passed the request on.
pub(super) fn is_refusal(answer: &rt::Response) -> bool {
    if answer.status().is_success() {
        return false;
    }
    let Ok(text) = std::str::from_utf8(answer.bytes()) else { return false };
    match text.parse::<rt::Value>() {
        Ok(body) => {
            let fault = &body["fault"];
            let code = fault["code"].as_i64().map(|code| code.to_string());
            code.is_some_and(|code| CODES.contains(&code.as_str()))
                || fault["message"].as_str().is_some_and(|message| message.contains("Invalid Credentials"))
        }
        Err(_) => first_text(text).is_some_and(|text| CODES.contains(&text)),
    }
}

/// The text of the first element of an XML document that has one.
fn first_text(xml: &str) -> Option<&str> {
    let xml = xml.trim_start();
    let elements = xml.starts_with('<').then(|| xml.split('>').skip(1))?;
    elements.filter_map(|piece| piece.split('<').next()).map(str::trim).find(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::first_text;

    #[test]
    fn the_code_of_an_xml_fault_is_found() {
        let fault = "<?xml version=\"1.0\"?>\n<ams:fault xmlns:ams=\"http://wso2.org/apimanager/security\">\
            <ams:code>900904</ams:code><ams:message>Access Token Expired</ams:message></ams:fault>";
        assert_eq!(first_text(fault), Some("900904"));
        assert_eq!(first_text("900904"), None);
        assert_eq!(first_text("<fault/>"), None);
    }
}
