//! The functions of the vendor's client, and what their arguments are called on the wire.

use super::is_successor;

/// A function.
pub(super) struct Function {
    /// Its name without the package.
    pub(super) name: &'static str,
    /// The operation that it calls.
    pub(super) operation: &'static str,
    /// Its arguments in their order; see [`Argument::read`].
    pub(super) arguments: &'static str,
}

/// An argument.
pub(super) struct Argument<'a> {
    /// Its name in the client.
    pub(super) name: &'a str,
    /// Its name on the wire.
    pub(super) wire: &'a str,
    /// Whether it must be given.
    pub(super) required: bool,
    /// Whether it is left out when it is empty or false.
    pub(super) if_any: bool,
}

impl Argument<'_> {
    /// Reads one: `name`, `name=wire`; `!` after the name if it must be given, `?` if it is sent only when it is
    /// neither empty nor false.
    pub(super) fn read(text: &str) -> Argument<'_> {
        let (name, wire) = text.split_once('=').unwrap_or((text, ""));
        let plain = name.trim_end_matches(['!', '?']);
        let wire = if wire.is_empty() { plain } else { wire };
        Argument { name: plain, wire, required: name.ends_with('!'), if_any: name.ends_with('?') }
    }
}

impl Function {
    /// The function of this name, with the package before it.
    pub(super) fn find(name: &str) -> Option<&'static Function> {
        let own = if is_successor() { SUCCESSOR } else { TOOLKIT };
        let name = name.strip_prefix("vigiles.").or(name.strip_prefix("utilities."))?;
        own.iter().chain(BOTH).find(|function| function.name == name)
    }

    /// Its arguments.
    pub(super) fn arguments(&self) -> impl Iterator<Item = Argument<'static>> {
        self.arguments.split_whitespace().map(Argument::read)
    }
}

const fn f(name: &'static str, operation: &'static str, arguments: &'static str) -> Function {
    Function { name, operation, arguments }
}

const BOTH: &[Function] = &[
    f("heartbeat", "utilities.heartbeat", ""),
    f("cves.get_cve_info", "cves.get_cve_info", "cve_id! fields"),
    f("cves.search_cves_by_product", "cves.search_cves_by_product", "cpe_product!=product version ids_only"),
    f("manifests.delete_manifest", "manifests.delete_manifest", "manifest_token! confirmed"),
    f("manifests.get_manifests", "manifests.get_manifests", ""),
    f(
        "manifests.get_manifest_info",
        "manifests.get_manifest_info",
        "manifest_token! sbom_format? file_format? sbom_version?",
    ),
    f(
        "manifests.get_manifest_file",
        "manifests.get_manifest_info",
        "manifest_token! sbom_format? file_format? sbom_version?",
    ),
    f(
        "manifests.get_latest_report",
        "manifests.get_latest_report",
        "manifest_token! filter_results=filtered extra_fields=with_field",
    ),
    f("manifests.get_report_tokens", "manifests.get_report_tokens", "manifest_token!"),
    f(
        "manifests.rescan_manifest",
        "manifests.rescan_manifest",
        "manifest_token! rescan_only filter_results=filtered extra_fields=with_field",
    ),
];

const TOOLKIT: &[Function] = &[
    f("folders.get_folders", "folders.get_folders", ""),
    f(
        "manifests.upload_manifest",
        "manifests.upload_manifest",
        "manifest! kernel_config uboot_config manifest_name subfolder_name filter_results extra_fields=with_field \
         upload_only",
    ),
    f("products.get_products", "products.get_products", ""),
    f("products.create_product", "products.create_product", "product_name!=name product_description?=desc"),
    f("products.get_product_info", "products.get_product_info", "product_token"),
    f("reports.download_report", "reports.download_report", "report_token! format! filter_results=filtered"),
    f(
        "reports.compare_reports",
        "reports.compare_reports",
        "token_one! token_two! remove_whitelist filter_results=filtered",
    ),
];

const SUCCESSOR: &[Function] = &[
    f("about.get_app_db_version", "utilities.get_app_db_version", ""),
    f("get_app_db_version", "utilities.get_app_db_version", ""),
    f(
        "cves.set_status",
        "cves.set_status",
        "scope! cve_id! package_name!=package status! justification? justification_detail? package_version? \
         manifest_tokens? group_tokens?",
    ),
    f("cves.get_vuln_status", "cves.get_vuln_status", "cve_id! package_name! package_version! manifest_token!"),
    f("folders.get_folders", "folders.get_folders", "group_token? folder_token? archived_only?"),
    f("folders.create_folder", "folders.create_folder", "folder_name! description? group_token? folder_token?"),
    f("folders.archive_folders", "folders.archive_folders", "tokens!"),
    f("folders.unarchive_folders", "folders.unarchive_folders", "tokens!"),
    f("groups.get_groups", "groups.get_groups", "include_private_workspaces"),
    f("groups.get_archived_groups", "groups.get_archived_groups", ""),
    f("groups.create_group", "groups.create_group", "group_name! group_description?=description group_token?"),
    f("groups.get_group_info", "groups.get_group_info", "group_token subgroups"),
    f("groups.bulk_archive_groups", "groups.bulk_archive_groups", "tokens!"),
    f("groups.bulk_unarchive_groups", "groups.bulk_unarchive_groups", "tokens!"),
    f("groups.delete_group", "groups.delete_group", "group_token!"),
    f("groups.get_group_members", "groups.get_group_members", "group_token!"),
    f(
        "groups.add_group_member",
        "groups.add_group_member",
        "group_token! member_email! role! access_subgroups=allow_access_to_subgroups",
    ),
    f("groups.update_group_member", "groups.update_group_member", "group_token! member_email! new_role!"),
    f("groups.remove_group_member", "groups.remove_group_member", "group_token! member_email!"),
    f("groups.get_group_settings", "groups.get_group_settings", "group_token"),
    f(
        "groups.update_group_settings",
        "groups.update_group_settings",
        "group_token vuln_identifiers vuln_strict_match report_dep_vulns auto_close_jira_issues",
    ),
    f(
        "groups.search_activity_log",
        "groups.search_activity_log",
        "group_token? folder_token? manifest_token? report_token? user_email? package_name? package_version? vuln_id? \
         log_type? log_method?",
    ),
    f(
        "manifests.upload_manifest",
        "manifests.upload_manifest",
        "manifest! kernel_config uboot_config manifest_name subfolder_name filter_results extra_fields=with_field \
         upload_only ecosystems subscribe export_format? cyclonedx_format? cyclonedx_version?",
    ),
    f(
        "manifests.set_custom_score",
        "manifests.set_custom_score",
        "manifest_token! product_name!=package_name cve_id! custom_score! product_version=package_version",
    ),
    f(
        "manifests.bulk_move_manifests",
        "manifests.bulk_move_manifests",
        "sbom_tokens! target_group_token? target_folder_token? include_history",
    ),
    f(
        "manifests.bulk_copy_manifests",
        "manifests.bulk_move_manifests",
        "sbom_tokens! target_group_token? target_folder_token? include_history",
    ),
    f(
        "reports.download_report",
        "reports.download_report",
        "report_token! format! filter_results=filtered cyclonedx_format=sbom_format cyclonedx_version=sbom_version",
    ),
    f(
        "reports.compare_reports",
        "reports.compare_reports",
        "token_one! token_two! remove_whitelist remove_not_affected filter_results=filtered",
    ),
];

/// Formats of report files.
pub(super) fn report_formats() -> &'static [&'static str] {
    let all = &["csv", "pdf", "pdfsummary", "xlsx", "cyclonedx-vex", "cyclonedx-sbom-vex"];
    if is_successor() { all } else { &all[..4] }
}

/// Ecosystems whose advisories the successor can have in its reports.
pub(super) const ECOSYSTEMS: &[&str] = &[
    "Android",
    "Bitnami",
    "CRAN",
    "GIT",
    "GSD",
    "GitHub Actions",
    "Go",
    "Hackage",
    "Hex",
    "Linux",
    "Maven",
    "NuGet",
    "OSS-Fuzz",
    "Packagist",
    "Pub",
    "PyPI",
    "RubyGems",
    "SwiftURL",
    "UVI",
    "crates.io",
    "npm",
    "AlmaLinux",
    "AlmaLinux:8",
    "AlmaLinux:9",
    "Alpine",
    "Alpine:v3.10",
    "Alpine:v3.11",
    "Alpine:v3.12",
    "Alpine:v3.13",
    "Alpine:v3.14",
    "Alpine:v3.15",
    "Alpine:v3.16",
    "Alpine:v3.17",
    "Alpine:v3.18",
    "Alpine:v3.19",
    "Alpine:v3.2",
    "Alpine:v3.20",
    "Alpine:v3.3",
    "Alpine:v3.4",
    "Alpine:v3.5",
    "Alpine:v3.6",
    "Alpine:v3.7",
    "Alpine:v3.8",
    "Alpine:v3.9",
    "Debian",
    "Debian:10",
    "Debian:11",
    "Debian:12",
    "Debian:13",
    "Debian:3.0",
    "Debian:3.1",
    "Debian:4.0",
    "Debian:5.0",
    "Debian:6.0",
    "Debian:7",
    "Debian:8",
    "Debian:9",
    "Rocky Linux",
    "Rocky Linux:8",
    "Rocky Linux:9",
    "Ubuntu",
    "Ubuntu:14.04:LTS",
    "Ubuntu:16.04:LTS",
    "Ubuntu:18.04:LTS",
    "Ubuntu:20.04:LTS",
    "Ubuntu:22.04:LTS",
    "Ubuntu:23.10",
    "Ubuntu:24.04:LTS",
    "Ubuntu:Pro:14.04:LTS",
    "Ubuntu:Pro:16.04:LTS",
    "Ubuntu:Pro:18.04:LTS",
    "Ubuntu:Pro:20.04:LTS",
    "Ubuntu:Pro:22.04:LTS",
    "Ubuntu:Pro:24.04:LTS",
];
