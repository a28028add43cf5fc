//! Commands of both dialects.

use super::super::model::{Command, command, commas, flag, text, word};

/// Commands of both dialects.
pub(super) const COMMANDS: &[Command] = &[
    command("heartbeat", "utilities.heartbeat", "Checks key file and server", &[]),
    command("manifest list", "vigiles.manifests.get_manifests", "Lists manifests", &[]),
    command(
        "manifest info",
        "vigiles.manifests.get_manifest_info",
        "Shows a manifest with its metadata",
        &[
            word("manifest_token"),
            text("sbom_format", "sbom-format").short('f').of(&["spdx", "spdx-lite", "cyclonedx"]),
            text("file_format", "file-format").short('i'),
            text("sbom_version", "sbom-version").short('v'),
        ],
    ),
    command(
        "manifest download",
        "vigiles.manifests.get_manifest_file",
        "Downloads a manifest",
        &[
            word("manifest_token"),
            text("sbom_format", "sbom-format").short('f').of(&["spdx", "spdx-lite", "cyclonedx"]),
            text("file_format", "file-format").short('i'),
            text("sbom_version", "sbom-version").short('v'),
        ],
    )
    .downloads(),
    command(
        "manifest rescan",
        "vigiles.manifests.rescan_manifest",
        "Makes a new report of a manifest",
        &[
            word("manifest_token"),
            commas("extra_fields", "extra-fields").short('e'),
            flag("filter_results", "filter-results").short('f'),
            flag("rescan_only", "rescan-only").short('o'),
        ],
    ),
    command(
        "manifest latest-report",
        "vigiles.manifests.get_latest_report",
        "Shows the newest report of a manifest",
        &[
            word("manifest_token"),
            commas("extra_fields", "extra-fields").short('e'),
            flag("filter_results", "filter-results").short('f'),
        ],
    ),
    command(
        "manifest reports",
        "vigiles.manifests.get_report_tokens",
        "Lists the reports of a manifest",
        &[word("manifest_token")],
    ),
    command(
        "cves search",
        "vigiles.cves.search_cves_by_product",
        "Finds the CVEs of a product",
        &[word("cpe_product"), text("version", "version").short('v'), flag("ids_only", "ids_only").short('i')],
    ),
    command(
        "cves info",
        "vigiles.cves.get_cve_info",
        "Shows a CVE",
        &[word("cve_id"), commas("fields", "fields").short('f')],
    ),
];
