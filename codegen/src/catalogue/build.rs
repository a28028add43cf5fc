//! IR and names to catalogue entries.

use super::kind::kind;
use super::{Entry, Member, OperationEntry, TypeEntry, requests};
use crate::emit::{Context, answer_text, constraints, type_text};
use crate::ir::{Case, Header, Operation, Parameter, Payload, Type, TypeId, TypeKind};
use crate::names::case::{snake, source};
use crate::names::{Home, OperationNames};

/// All entries of an api.
pub(crate) fn entries(context: &Context<'_>) -> Vec<Entry> {
    let mut entries = vec![Entry::Api(requests::api(context.api))];
    for (s, service) in context.api.services.iter().enumerate() {
        for (r, resource) in service.resources.iter().enumerate() {
            let mut path = vec![snake(&context.api.name)];
            path.extend(service.path.iter().chain(&resource.path).map(|segment| snake(segment)));
            for (o, operation) in resource.operations.iter().enumerate() {
                let names = context.names.operation(s, r, o);
                entries.push(Entry::Operation(Box::new(self::operation(context, operation, names, &path))));
            }
        }
    }
    for index in 0..context.api.types.len() {
        if context.names.ty(TypeId(index)).home.is_some() {
            entries.push(Entry::Type(ty(context, TypeId(index))));
        }
    }
    entries
}

/// The path of a type, with dots.
fn type_name(context: &Context<'_>, id: TypeId) -> String {
    let name = context.names.ty(id);
    let mut path = vec![snake(&context.api.name)];
    if let Some(Home::Service(index)) = name.home {
        path.extend(context.api.services[index].path.iter().map(|s| snake(s)));
    }
    path.push(name.ident.clone());
    path.join(".")
}

fn types(context: &Context<'_>, ty: &Type) -> Vec<String> {
    let mut used = Vec::new();
    crate::emit::collect(ty, &mut used);
    used.into_iter().map(|id| type_name(context, id)).collect()
}

fn place(context: &Context<'_>, origin: &str) -> String {
    context.origin(origin).map(|(document, pointer)| format!("{}#{pointer}", document.name)).unwrap_or_default()
}

fn operation(context: &Context<'_>, operation: &Operation, names: &OperationNames, path: &[String]) -> OperationEntry {
    let parameter = |(parameter, rust): (&Parameter, &String)| Member {
        wire: parameter.wire.clone(),
        rust: rust.clone(),
        ty: type_text(context, &parameter.ty),
        types: types(context, &parameter.ty),
        required: parameter.required,
        location: requests::location(parameter.location).into(),
        kind: kind(context.api, &parameter.ty),
        style: requests::parameter_style(parameter),
        reserved: parameter.reserved,
        content: parameter.content.clone(),
        empty: parameter.empty,
        docs: format!("{} {}", parameter.docs.join(" "), constraints(&parameter.constraints, &parameter.ty))
            .trim()
            .into(),
    };
    let payload = |payload: Option<&Payload>, rust: &str| {
        let (ty, types) = match payload {
            None => ("()".to_owned(), Vec::new()),
            Some(Payload::Text) => ("String".to_owned(), Vec::new()),
            Some(Payload::Bytes) => ("rt::Bytes".to_owned(), Vec::new()),
            Some(Payload::Json(ty) | Payload::Form(ty) | Payload::Events(ty) | Payload::Lines(ty)) => {
                (type_text(context, ty), types(context, ty))
            }
        };
        let kind = payload.and_then(Payload::ty).map(|ty| kind(context.api, ty)).unwrap_or_default();
        Member { rust: rust.into(), ty, types, kind, ..Member::default() }
    };
    let wrapper = operation.body.as_ref().and_then(|body| body.wrapper.as_ref());
    let body = operation.body.as_ref().map(|body| {
        let wire = wrapper.map(|wrapper| wrapper.member.clone()).unwrap_or_default();
        let member = Member { wire, required: body.required, ..payload(Some(&body.payload), &names.body) };
        (body.media_type.clone(), member)
    });
    let others = operation.body.iter().flat_map(|body| {
        body.others.iter().map(|other| {
            let member = payload(Some(other.payload.as_ref().unwrap_or(&body.payload)), &names.body);
            (other.media_type.clone(), Member { required: body.required, ..member })
        })
    });
    let others = others.collect();
    let case = |case: &Case| (case.status.clone(), payload(case.payload.as_ref(), ""));
    let stream = |stream: &Payload| {
        let word = if matches!(stream, Payload::Events(_)) { "events" } else { "lines" };
        (word.to_owned(), payload(Some(stream), ""))
    };
    let header = |header: &Header| Member {
        wire: header.name.clone(),
        ty: type_text(context, &header.ty),
        docs: header.docs.clone(),
        ..Member::default()
    };
    OperationEntry {
        name: format!("{}.{}", path.join("."), names.function),
        id: operation.id.clone(),
        method: operation.method.clone(),
        path: operation.path.clone(),
        summary: operation.summary.clone(),
        reads: operation.reads,
        unverified: operation.unverified,
        deprecated: operation.deprecated,
        permissions: operation.permissions.clone(),
        security: operation.security.clone(),
        parameters: operation.parameters.iter().zip(&names.params).map(parameter).collect(),
        body,
        others,
        encoding: operation.body.iter().flat_map(|body| &body.encoding).map(requests::encoding).collect(),
        wrapper: wrapper.map(|wrapper| wrapper.object.clone()),
        answers: operation.answer.media_types.clone(),
        result: Member { ty: answer_text(context, operation, names), ..payload(operation.answer.payload.as_ref(), "") },
        streams: operation.answer.streams.iter().map(stream).collect(),
        results: operation.answer.cases.iter().map(case).collect(),
        errors: operation.errors.iter().map(case).collect(),
        headers: operation.answer.headers.iter().map(header).collect(),
        redirects: operation.answer.redirects,
        statuses: operation.statuses.clone(),
        servers: requests::servers(&operation.servers),
        call: call(operation, names, path),
        source: place(context, &operation.origin),
    }
}

/// The call as people write it, with its first optional parameter.
fn call(operation: &Operation, names: &OperationNames, path: &[String]) -> String {
    let path: Vec<String> = path.iter().chain([&names.function]).map(|segment| source(segment)).collect();
    let mut arguments = vec!["&session".to_owned()];
    let parameters = || operation.parameters.iter().zip(&names.params);
    arguments.extend(parameters().filter(|(p, _)| p.required).map(|(_, name)| source(name)));
    if let Some(body) = &operation.body {
        arguments.push(match (&body.payload, body.required) {
            (Payload::Json(_) | Payload::Form(_), true) => format!("&{}", names.body),
            (Payload::Json(_) | Payload::Form(_), false) => format!("Some(&{})", names.body),
            _ => names.body.clone(),
        });
    }
    let option = parameters().find(|(p, _)| !p.required).map(|(_, name)| format!(".{0}({0})", source(name)));
    format!("{}({}){}.await?", path.join("::"), arguments.join(", "), option.unwrap_or_default())
}

fn ty(context: &Context<'_>, id: TypeId) -> TypeEntry {
    let def = context.api.def(id);
    let names = context.names.ty(id);
    let member = |wire: &str, rust: &str, ty: &Type| Member {
        wire: wire.into(),
        rust: rust.into(),
        ty: type_text(context, ty),
        types: types(context, ty),
        ..Member::default()
    };
    let mut entry = TypeEntry {
        name: type_name(context, id),
        docs: def.docs.clone(),
        source: place(context, &def.origin),
        ..TypeEntry::default()
    };
    match &def.kind {
        TypeKind::Struct { fields, rest, .. } => {
            entry.kind = "struct".into();
            entry.members.extend(fields.iter().zip(&names.members).map(|(field, rust)| Member {
                required: field.required,
                docs: format!("{} {}", field.docs.join(" "), constraints(&field.constraints, &field.ty)).trim().into(),
                ..member(&field.wire, rust, &field.ty)
            }));
            if let (Some(rest), Some(rust)) = (rest, names.members.last()) {
                entry.members.push(member("*", rust, rest));
            }
        }
        TypeKind::Enum { values, .. } => {
            entry.kind = "enum".into();
            entry.values = values.iter().map(|v| v.wire.clone()).collect();
        }
        TypeKind::Union { tag, variants } => {
            entry.kind = "union".into();
            entry.members.extend(variants.iter().zip(&names.members).map(|(variant, rust)| {
                let tags: Vec<String> = variant.tags.iter().map(|t| format!("{tag}={t:?}")).collect();
                member(&tags.join(" or "), rust, &variant.ty)
            }));
        }
        TypeKind::Shapes { variants } => {
            entry.kind = "union".into();
            entry
                .members
                .extend(variants.iter().zip(&names.members).map(|(variant, rust)| member("", rust, &variant.ty)));
        }
        TypeKind::Views { variants } => {
            entry.kind = "views".into();
            entry.members.extend(variants.iter().zip(&names.members).map(|(ty, rust)| member("", rust, ty)));
        }
        TypeKind::Alias(of) => {
            entry.kind = "alias".into();
            entry.members.push(member("", "", of));
        }
    }
    entry
}
