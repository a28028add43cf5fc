//! Answers that differ by their status.

/// Which of several statuses an answer has: itself, its range (`4XX`), or `default`.
pub fn position(status: u16, described: &[&str]) -> Option<usize> {
    let (own, range) = (status.to_string(), format!("{}XX", status / 100));
    [own.as_str(), &range, "default"].iter().find_map(|wanted| described.iter().position(|known| known == wanted))
}

/// Declares an enum of answers by their status: a code, a range (`4XX`) or `default`. The first word says whether
/// they are successes or errors; a success with a status that is not described is read as the first.
#[macro_export]
macro_rules! statuses {
    (answer $($item:tt)*) => {
        $crate::statuses! { (Some(0)) $($item)* }
    };
    (error $($item:tt)*) => {
        $crate::statuses! { (None) $($item)* }
    };
    (($other:expr) $(#[$meta:meta])* pub enum $name:ident {
        $($(#[$vm:meta])* $variant:ident $(($ty:ty))? => $status:literal,)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$vm])* #[doc = concat!("Status `", $status, "`.")] $variant $(($ty))?,)*
        }
        impl $crate::Answer for $name {
            fn from_response(response: $crate::Response) -> Result<Self, $crate::Error> {
                const DESCRIBED: &[&str] = &[$($status),*];
                let other: Option<usize> = $other;
                let status = $crate::macro_support::position(response.status().as_u16(), DESCRIBED).or(other);
                let status = status.map_or("", |index| DESCRIBED[index]);
                $(if status == $status {
                    return Ok($crate::statuses!(@read response $name $variant $($ty)?));
                })*
                Err(response.unfit("the description has no answer of this status"))
            }
        }
    };
    (@read $response:ident $name:ident $variant:ident) => {
        $name::$variant
    };
    (@read $response:ident $name:ident $variant:ident $ty:ty) => {
        $name::$variant(<$ty as $crate::Answer>::from_response($response)?)
    };
}

#[cfg(test)]
mod tests {
    use super::position;

    #[test]
    fn the_nearest_status_counts() {
        let described = ["default", "4XX", "404"];
        assert_eq!([404, 422, 500].map(|status| position(status, &described)), [Some(2), Some(1), Some(0)]);
        assert_eq!(position(500, &described[1..]), None);
    }
}
