//! Values in paths: escaped in full here, where the recorded clients send what a URL leaves of them.

use url::Url;

use super::case::Case;
use super::engine::Driver;
use super::requests::pairs;
use super::timesys::decode;

/// A value stands for one part of a path, whatever is in it: the recorded path and query are what a URL makes of the
/// path that is sent, without its escapes.
pub(crate) fn paths<D: Driver>(case: &mut Case<D>) -> usize {
    let mut count = 0;
    for (expected, (_, sent)) in case.recording.requests.iter_mut().zip(&case.received) {
        let meant = decode(&sent.path);
        let whole = meant.split('#').next().unwrap_or_default();
        let (path, query) = whole.split_once('?').unwrap_or((whole, ""));
        // Without the steps up that are in it.
        let walked = Url::parse(&format!("http://host{path}")).map(|url| decode(url.path())).unwrap_or_default();
        let recorded = decode(&expected.path);
        let alike = recorded == decode(path) || recorded == walked || expected.path == path;
        if expected.path == sent.path || !alike {
            continue;
        }
        let mut left = expected.query.clone();
        let mut glued = pairs(query).into_iter();
        let all_there = glued.all(|pair| match left.iter().position(|own| *own == pair) {
            Some(at) => {
                left.remove(at);
                true
            }
            None => false,
        });
        if all_there {
            (expected.path, expected.query) = (sent.path.clone(), left);
            count += 1;
        }
    }
    count
}
