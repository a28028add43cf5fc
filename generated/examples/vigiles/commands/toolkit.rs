//! Commands of the toolkit.

use super::super::model::{Command, command, commas, content, file, flag, text, word};

/// Commands of the toolkit.
pub(super) const COMMANDS: &[Command] = &[
    command(
        "manifest upload",
        "vigiles.manifests.upload_manifest",
        "Uploads a manifest and scans it",
        &[
            file("manifest"),
            content("kernel_config", "kernel-config").short('k').alias("kconfig"),
            text("manifest_name", "manifest-name").short('n'),
            content("uboot_config", "uboot-config").short('u'),
            text("subfolder_name", "subfolder-name").short('s'),
            flag("upload_only", "upload-only").short('o'),
            flag("filter_results", "filter-results").short('f'),
            commas("extra_fields", "extra-fields").short('e'),
        ],
    ),
    command(
        "manifest delete",
        "vigiles.manifests.delete_manifest",
        "Deletes a manifest for good",
        &[word("manifest_token"), flag("confirmed", "confirm").short('c').required()],
    ),
    command(
        "report download",
        "vigiles.reports.download_report",
        "Downloads a report",
        &[
            word("format").of(&["pdf", "pdfsummary", "xlsx", "csv"]),
            word("report_token"),
            flag("filter_results", "filter-results").short('f'),
        ],
    )
    .downloads(),
    command(
        "report compare",
        "vigiles.reports.compare_reports",
        "Compares two reports",
        &[
            word("token_one"),
            word("token_two"),
            flag("remove_whitelist", "remove_whitelist").short('r'),
            flag("filter_results", "filter_results").short('f'),
        ],
    ),
    command("folder list", "vigiles.folders.get_folders", "Lists folders", &[]),
    command("product list", "vigiles.products.get_products", "Lists products", &[]),
    command(
        "product create",
        "vigiles.products.create_product",
        "Creates a product",
        &[word("product_name"), text("product_description", "description").short('d')],
    ),
    command(
        "product info",
        "vigiles.products.get_product_info",
        "Shows a product",
        &[text("product_token", "product-token").short('p')],
    ),
];
