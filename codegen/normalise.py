"""Bring any OpenAPI description into the form that the rest of this package reads.

Afterwards there are only named objects, `anyOf`, `null` as a type, one response and one kind of
body per operation, and schemas that belong either to requests or to responses.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from codegen.ir import Json
from codegen.load import is_object, objects, operations, reference
from codegen.naming import class_name, singular_class, snake_case

__all__ = ["name_objects", "normalise", "separate_sides", "subschemas"]

_SCHEMAS = "#/components/schemas/"
_TYPES: Mapping[type[Any], str] = {bool: "boolean", int: "integer", float: "number", str: "string"}


def normalise(document: Json) -> None:
    """Reduce the ways to express one thing to a single one."""
    document.setdefault("components", {}).setdefault("schemas", {})
    for path, item in document["paths"].items():
        _resolve(item, document)
        common = item.pop("parameters", [])
        for _, _, operation in operations({"paths": {path: item}}):
            _normalise_operation(operation, common)
    for schema in [*_schemas(document)]:
        _normalise_schema(schema, document)
    for _, _, operation in operations(document):
        _open_body(operation, document)
        _mark_files(operation)
        _find_pages(operation, document)


def _resolve(item: Json, document: Json) -> None:
    """Copy shared parameters, bodies and responses to where they are used."""
    for value in objects(item):
        target = value.get("$ref", _SCHEMAS)
        if not target.startswith(_SCHEMAS):
            found = document
            for step in target.removeprefix("#/").split("/"):
                found = found[step]
            value.clear()
            value.update(copy.deepcopy(found))


def _normalise_operation(operation: Json, common: list[Json]) -> None:
    own = {(item["name"], item["in"]) for item in operation.get("parameters", ())}
    inherited = [item for item in common if (item["name"], item["in"]) not in own]
    if inherited:
        operation["parameters"] = copy.deepcopy(inherited) + operation.get("parameters", [])
    for item in operation.get("parameters", ()):
        item.setdefault("required", False)
    if "requestBody" in operation:
        operation["requestBody"].setdefault("required", False)
        _keep_one(operation["requestBody"]["content"])
    responses = operation["responses"]
    success = min(s for s in responses if s.startswith("2") or s == "default")
    failures = [status for status in responses if status[0] in "45"]
    if failures:
        operation.setdefault("x-error-statuses", sorted(failures))
    operation["responses"] = {success: responses[success]}
    content = responses[success].get("content", {})
    _keep_one(content)
    kind = next(iter(content), "*/*")
    if "x-resource" not in operation and kind != "application/json":
        operation["x-accept"] = kind


def _mark_files(operation: Json) -> None:
    content = operation.get("requestBody", {}).get("content", {}).get("multipart/form-data", {})
    fields = content.get("schema", {}).get("properties", {})
    files = [[wire] for wire, value in fields.items() if value.get("format") == "binary"]
    if files and "x-resource" not in operation:
        operation["x-file-fields"] = files


def _keep_one(content: Json) -> None:
    """Keep JSON where it is offered, or else the first kind of content."""
    if content:
        best = next((kind for kind in content if kind == "application/json"), next(iter(content)))
        for kind in [*content]:
            if kind != best:
                del content[kind]
        content[best].setdefault("schema", {})


def _schemas(document: Json) -> Iterator[Json]:
    """Yield every schema of the document, the innermost first."""
    for schema in document["components"]["schemas"].values():
        yield from subschemas(schema)
    for _, _, operation in operations(document):
        for item in operation.get("parameters", ()):
            yield from subschemas(item["schema"])
        for content in _contents(operation):
            yield from subschemas(content["schema"])


def _contents(operation: Json) -> Iterator[Json]:
    yield from operation.get("requestBody", {}).get("content", {}).values()
    for response in operation["responses"].values():
        yield from response.get("content", {}).values()


def subschemas(schema: Json) -> Iterator[Json]:
    """Yield a schema and its parts, the innermost first, without its components."""
    inner = [*schema.get("properties", {}).values()]
    inner += [schema[key] for key in ("items", "additionalProperties") if key in schema]
    inner += [option for key in ("anyOf", "oneOf", "allOf") for option in schema.get(key, ())]
    for value in inner:
        if is_object(value):
            yield from subschemas(value)
    yield schema


def _normalise_schema(schema: Json, document: Json) -> None:
    if "oneOf" in schema:
        schema["anyOf"] = schema.pop("oneOf")
    if "const" in schema:
        schema["enum"] = [schema.pop("const")]
        schema.setdefault("type", _TYPES[type(schema["enum"][0])])
    if "properties" in schema:
        schema.setdefault("type", "object")
    if "allOf" in schema:
        _merge(schema, document)
    if schema.pop("nullable", False):
        if "type" in schema:
            schema["type"] = [schema["type"], "null"]
        else:
            options = [{**schema}]
            schema.clear()
            schema["anyOf"] = [*options, {"type": "null"}]


def _merge(schema: Json, document: Json) -> None:
    """Merge the parts of `allOf` into one object."""
    parts = schema.pop("allOf")
    if len(parts) == 1 and "properties" not in schema:
        schema |= copy.deepcopy(parts[0])
        return
    required = list(schema.get("required", ()))
    properties: Json = {}
    for part in parts:
        name = reference(part)
        found = document["components"]["schemas"][name] if name else part
        if "allOf" in found:
            _merge(found, document)
        properties |= copy.deepcopy(found.get("properties", {}))
        required += found.get("required", ())
    schema["type"] = "object"
    schema["properties"] = properties | schema.get("properties", {})
    if required:
        schema["required"] = list(dict.fromkeys(required))


def _open_body(operation: Json, document: Json) -> None:
    """Copy the properties of a body to where it is used, since they become arguments."""
    body = operation.get("requestBody", {})
    for content in body.get("content", {}).values():
        name = reference(content["schema"])
        if "x-python-name" not in body and name is not None:
            found = document["components"]["schemas"][name]
            if found.get("properties"):
                content["schema"] = copy.deepcopy(found)


def _find_pages(operation: Json, document: Json) -> None:
    """Mark Telnyx's usual pages: rows in `data`, counted in `meta`."""
    query = {item["name"] for item in operation.get("parameters", ()) if item["in"] == "query"}
    if "x-resource" in operation or not {"page[number]", "page[size]"} <= query:
        return
    for response in operation["responses"].values():
        for content in response.get("content", {}).values():
            name = reference(content["schema"])
            found = document["components"]["schemas"][name] if name else content["schema"]
            if found.get("properties", {}).get("data", {}).get("type") == "array":
                content["schema"] = copy.deepcopy(found)
                operation["x-pagination"] = {
                    "items": "data",
                    "param": "page[number]",
                    "size_param": "page[size]",
                    "current": "meta.page_number",
                    "total": "meta.total_pages",
                }


def name_objects(document: Json) -> None:
    """Make a component of each object that is described inline."""
    components = document["components"]["schemas"]
    for name in [*components]:
        for wire, value in components[name].get("properties", {}).items():
            _name(value, class_name(name, _word(value, wire)), components)
    for _, _, operation in operations(document):
        resource = [singular_class(class_name(segment)) for segment in operation["x-resource"]]
        prefix = class_name(*resource, operation["x-method"])
        for name, schema in _sent(operation):
            _name(schema, f"{prefix}Params{class_name(name)}", components)
        for response in operation["responses"].values():
            for content in response.get("content", {}).values():
                _name(_row(content["schema"], operation), f"{prefix}Response", components)


def _sent(operation: Json) -> Iterator[tuple[str, Json]]:
    """Yield the arguments of an operation with their schemas."""
    for item in operation.get("parameters", ()):
        yield _word(item, item["name"]), item["schema"]
    for content in operation.get("requestBody", {}).get("content", {}).values():
        for wire, value in content["schema"].get("properties", {}).items():
            yield _word(value, wire), value


def _row(schema: Json, operation: Json) -> Json:
    """Return the schema of a response, or of one row of a page."""
    if "x-pagination" not in operation:
        return schema
    for step in filter(None, operation["x-pagination"]["items"].split(".")):
        schema = schema["properties"][step]
    row: Json = schema["items"]
    return row


def _word(described: Json, wire: str) -> str:
    word: str = described.get("x-python-name", wire)
    return word.strip("_")


def _name(schema: Json, name: str, components: Json) -> None:
    options = schema.get("anyOf", ())
    for option, word in zip(options, _distinctions(options), strict=True):
        _name(option, class_name(name, word), components)
    for value in filter(is_object, (schema.get("items"), schema.get("additionalProperties"))):
        _name(value, singular_class(name), components)
    if "properties" not in schema:
        return
    number, free = 2, name
    while free in components:
        free, number = f"{name}{number}", number + 1
    outside: Json = {key: schema.pop(key) for key in ("x-python-name", "default") if key in schema}
    components[free] = {**schema, "type": "object"}
    target: Json = {"$ref": f"{_SCHEMAS}{free}"}
    nullable = isinstance(schema["type"], list)
    schema.clear()
    schema |= {"anyOf": [target, {"type": "null"}]} if nullable else target
    schema |= outside
    for wire, value in components[free]["properties"].items():
        _name(value, class_name(free, _word(value, wire)), components)


def _distinctions(options: Sequence[Json]) -> Sequence[str]:
    """Return what tells the members of a union apart: a tag's value, else a property of their own."""
    fields = [option.get("properties", {}) for option in options]
    described = [each for each in fields if each]
    if len(described) <= 1:
        return [""] * len(fields)
    for tag in described[0]:
        values = [each.get(tag, {}).get("enum", ()) for each in described]
        if all(len(each) == 1 for each in values) and len({each[0] for each in values}) > 1:
            return [snake_case(str(each[tag]["enum"][0])) if each else "" for each in fields]
    return [next((name for name in each if _only(name, described)), "") for each in fields]


def _only(name: str, fields: Sequence[Json]) -> bool:
    return sum(name in each for each in fields) == 1


def separate_sides(document: Json) -> None:
    """Copy the components that both sides use, and delete those that none uses."""
    components = document["components"]["schemas"]
    sent = [
        [operation.get("parameters"), operation.get("requestBody")]
        for _, _, operation in operations(document)
    ]
    returned = [operation["responses"] for _, _, operation in operations(document)]
    events = [event["schema"] for event in document.get("x-webhooks", {}).values()]
    requests = _used(sent, components)
    responses = _used([returned, events], components)
    renamed = {name: f"{name}Param" for name in sorted(requests & responses)}
    for name, copied in renamed.items():
        components[copied] = copy.deepcopy(components[name])
    for name in requests - responses | {*renamed.values()}:
        _redirect(components[name], renamed)
    _redirect(sent, renamed)
    for name in components.keys() - requests - responses - {*renamed.values()}:
        del components[name]


def _used(value: Any, components: Json) -> set[str]:
    found: set[str] = set()
    waiting = [value]
    while waiting:
        for name in filter(None, map(reference, objects(waiting.pop()))):
            if name not in found:
                found.add(name)
                waiting.append(components[name])
    return found


def _redirect(value: Any, renamed: Mapping[str, str]) -> None:
    for item in objects(value):
        name = reference(item)
        if name is not None and name in renamed:
            item["$ref"] = f"{_SCHEMAS}{renamed[name]}"
