"""Names for operations and arguments without one, and the record of names in use.

Telnyx's own description names no methods. A name in the ledger is kept; another operation is named
by rule, and so are its arguments.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from codegen.ir import Json
from codegen.load import operations, reference
from codegen.naming import operation_name, python_name, snake_case
from codegen.normalise import subschemas

__all__ = ["entries", "name_all"]


def entries(document: Json) -> Mapping[str, str]:
    """Return the ledger of a description: the verb and path of each name."""
    return {
        operation["operationId"]: f"{verb.upper()} {path}"
        for verb, path, operation in operations(document)
    }


def name_all(document: Json, ledger: Mapping[str, str]) -> None:
    """Name the operations, arguments and properties that have no name yet."""
    known = {place: name for name, place in reversed([*ledger.items()])}
    taken = {*ledger}
    for schema in document["components"]["schemas"].values():
        if "x-module" not in schema:
            _name_properties(schema)
    for verb, path, operation in operations(document):
        if "x-resource" in operation:
            continue
        name = known.get(f"{verb.upper()} {path}") or _by_rule(
            document, verb, path, operation, taken
        )
        taken.add(name)
        *resource, method = name.split(".")
        _name_arguments(operation)
        operation |= {"operationId": name, "x-resource": resource, "x-method": method}


def _by_rule(document: Json, verb: str, path: str, operation: Json, taken: set[str]) -> str:
    resource, method = operation_name(verb, path, many=_returns_list(document, operation))
    name = ".".join((*resource, method))
    if name in taken and "operationId" in operation:
        name = ".".join((*resource, python_name(operation["operationId"])))
    number = 2
    while name in taken:
        name = ".".join((*resource, f"{method}_{number}"))
        number += 1
    return name


def _returns_list(document: Json, operation: Json) -> bool:
    contents = [response.get("content", {}) for response in operation["responses"].values()]
    schemas = [
        content["schema"] for kinds in contents for content in kinds.values() if "schema" in content
    ]
    components = document["components"]["schemas"]
    for schema in schemas:
        name = reference(schema)
        found = components[name] if name else schema
        rows = found.get("properties", {}).get("data", found)
        if rows.get("type") == "array":
            return True
    return False


def _name_properties(schema: Json) -> None:
    for node in subschemas(schema):
        for wire, value in node.get("properties", {}).items():
            if (name := python_name(wire)) != wire:
                value.setdefault("x-python-name", name)


def _name_arguments(operation: Json) -> None:
    """Name the arguments: path parameters first, the last of them positional, then required ones."""
    required: dict[str, bool] = {}
    path: list[str] = []
    for item in operation.get("parameters", ()):
        name = _free(python_name(item["name"]), item["in"], required)
        item["x-python-name"] = name
        _name_properties(item["schema"])
        required[name] = item.get("required", False)
        path += [name] if item["in"] == "path" else []
    body = operation.get("requestBody", {})
    for content in body.get("content", {}).values():
        _name_properties(content["schema"])
        if "properties" not in content["schema"]:
            body["x-python-name"] = _free("body", "request", required)
            required[body["x-python-name"]] = body.get("required", False)
        for wire, value in content["schema"].get("properties", {}).items():
            name = _free(python_name(wire), "body", required)
            value["x-python-name"] = name
            required[name] = wire in content["schema"].get("required", ())
    operation["x-positional"] = path[-1:]
    operation["x-keywords"] = _ordered(required, path)


def _free(name: str, place: str, taken: Mapping[str, bool]) -> str:
    return snake_case(f"{place}_{name}") if name in taken else name


def _ordered(required: Mapping[str, bool], path: Sequence[str]) -> Sequence[str]:
    rest = [name for name in required if name not in path]
    return [*path[:-1], *sorted(rest, key=lambda name: not required[name])]
