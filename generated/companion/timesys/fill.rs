//! What the vendor's client adds to the arguments of its functions: values that it always sends, and the configured
//! place.

use specwright_runtime::{Error, ParamValue, Request};

use super::{Place, is_successor};

/// One thing that is added unless the caller gives it.
#[derive(Clone, Copy)]
enum Fill {
    /// `False`.
    False(&'static str),
    /// A text.
    Text(&'static str, &'static str),
    /// The configured folder.
    Folder,
    /// The configured product or group.
    Home,
    /// The configured folder, or else product or group; nothing if the caller names one of them.
    Nearest,
    /// Text that the caller must give, and not empty.
    Wanted(&'static str),
}

/// What is added to an operation.
fn fills(operation: &str) -> &'static [Fill] {
    use Fill::{False, Folder, Home, Nearest, Text, Wanted};
    match operation {
        "cves.search_cves_by_product" => &[Wanted("product"), Text("version", ""), False("ids_only")],
        "cves.get_vuln_status" => &[Wanted("manifest_token"), Wanted("package_name"), Wanted("package_version")],
        "cves.set_status" => &[Wanted("package"), Wanted("status")],
        "folders.get_folders" if is_successor() => &[Nearest],
        "folders.get_folders" => &[Home],
        "folders.create_folder" | "manifests.get_manifests" => &[Nearest],
        "groups.add_group_member" => &[Wanted("member_email"), Wanted("role"), False("allow_access_to_subgroups")],
        "groups.create_group" => &[Wanted("group_name"), Home],
        "groups.get_group_info" => &[False("subgroups")],
        "groups.get_groups" => &[False("include_private_workspaces")],
        "groups.search_activity_log" => &[Folder],
        "groups.update_group_member" => &[Wanted("new_role")],
        "manifests.bulk_move_manifests" => &[False("copy"), False("include_history")],
        "manifests.delete_manifest" => &[False("confirmed")],
        "manifests.get_latest_report" => &[False("filtered")],
        "manifests.rescan_manifest" => &[False("rescan_only"), False("filtered")],
        "manifests.set_custom_score" => &[Wanted("package_name"), Wanted("cve_id"), Wanted("custom_score")],
        "manifests.upload_manifest" => {
            &[Wanted("manifest"), False("filter_results"), False("upload_only"), Folder, Home]
        }
        "products.create_product" => &[Wanted("name")],
        "reports.compare_reports" if is_successor() => &[
            Wanted("token_one"),
            Wanted("token_two"),
            False("remove_whitelist"),
            False("remove_not_affected"),
            False("filtered"),
        ],
        "reports.compare_reports" => {
            &[Wanted("token_one"), Wanted("token_two"), False("remove_whitelist"), False("filtered")]
        }
        "reports.download_report" => &[False("filtered")],
        _ => &[],
    }
}

/// Adds to the parameters of a request what belongs to its operation.
///
/// # Errors
/// When a wanted one is empty.
pub(super) fn fill(request: &Request, place: &Place, pairs: &mut Vec<(String, ParamValue)>) -> Result<(), Error> {
    let described = crate::schema::operation(request.operation());
    // A redirect can turn a request into another one.
    let Some(operation) = described.filter(|operation| operation.method == request.method()) else { return Ok(()) };
    let name = operation.name.split_once('.').map_or("", |(_, name)| name);
    for fill in fills(name) {
        match *fill {
            Fill::False(name) => add(pairs, name, ParamValue::Bool(false)),
            Fill::Text(name, value) => add(pairs, name, ParamValue::Text(value.into())),
            Fill::Folder => add_text(pairs, "folder_token", place.folder()),
            Fill::Home => add_text(pairs, Place::home_name(), place.home()),
            Fill::Nearest if has(pairs, "folder_token") || has(pairs, Place::home_name()) => {}
            Fill::Nearest if place.folder().is_some() => add_text(pairs, "folder_token", place.folder()),
            Fill::Nearest => add_text(pairs, Place::home_name(), place.home()),
            Fill::Wanted(name) if !is_given(pairs, name) => {
                return Err(request.unfit(&format!("`{name}` must not be empty")));
            }
            Fill::Wanted(_) => {}
        }
    }
    if name == "cves.set_status" && is(pairs, "scope", "group") && !is_given(pairs, "group_tokens") {
        add_text(pairs, "group_tokens", place.home());
    }
    let is_cyclonedx = is(pairs, "format", "cyclonedx-vex") || is(pairs, "format", "cyclonedx-sbom-vex");
    if name == "reports.download_report" && is_cyclonedx {
        add_text(pairs, "sbom_format", Some("json"));
        add_text(pairs, "sbom_version", Some("1.7"));
    }
    Ok(())
}

fn has(pairs: &[(String, ParamValue)], name: &str) -> bool {
    pairs.iter().any(|(other, _)| other == name)
}

fn is(pairs: &[(String, ParamValue)], name: &str, text: &str) -> bool {
    pairs.iter().any(|(other, value)| other == name && value.as_scalar() == Some(text))
}

fn is_given(pairs: &[(String, ParamValue)], name: &str) -> bool {
    let empty = |value: &ParamValue| match value {
        ParamValue::List(items) => items.is_empty(),
        other => other.as_scalar() == Some(""),
    };
    pairs.iter().any(|(other, value)| other == name && !empty(value))
}

fn add(pairs: &mut Vec<(String, ParamValue)>, name: &str, value: ParamValue) {
    if !has(pairs, name) {
        pairs.push((name.to_owned(), value));
    }
}

fn add_text(pairs: &mut Vec<(String, ParamValue)>, name: &str, value: Option<&str>) {
    if let Some(value) = value.filter(|_| !has(pairs, name)) {
        pairs.push((name.to_owned(), ParamValue::Text(value.to_owned())));
    }
}
