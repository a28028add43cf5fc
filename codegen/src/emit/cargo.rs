//! The manifest of the generated crate.

use crate::output::{ApiSummary, SourceFile};

/// `Cargo.toml`, one level above the sources: a feature for each service and one for each api.
pub(crate) fn manifest(apis: &[ApiSummary], template: &str) -> SourceFile {
    let mut features = String::new();
    for ApiSummary { name, title, services, .. } in apis {
        let services: Vec<&str> = services.iter().map(|s| s.feature.as_str()).collect();
        let all: Vec<String> = services.iter().map(|s| format!("    {s:?},\n")).collect();
        let api = name.replace('_', "-");
        if services.as_slice() == [api.as_str()] {
            features.push_str(&format!("# {title}.\n{api} = []\n"));
        } else {
            features.push_str(&format!("# All of {title}.\n{api} = [\n{}]\n", all.concat()));
            features.extend(services.iter().map(|s| format!("{s} = []\n")));
        }
    }
    SourceFile { path: "../Cargo.toml".into(), text: template.replace("# FEATURES\n", &features) }
}
