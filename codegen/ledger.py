"""Names for what a description leaves unnamed, and a record of the names once given.

Telnyx's own description names no methods. A name in the ledger is kept; an operation that is not
there gets one by rule, and so do its arguments.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from codegen.ir import Json
from codegen.load import operations, reference
from codegen.naming import operation_name, python_name, snake_case
from codegen.normalise import within

__all__ = ["entries", "name_all"]


def entries(document: Json) -> Mapping[str, str]:
    """What the ledger says of a description: the verb and path of each name."""
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
    resource, method = operation_name(verb, path, many=_answers_many(document, operation))
    name = ".".join((*resource, method))
    if name in taken and "operationId" in operation:
        name = ".".join((*resource, python_name(operation["operationId"])))
    number = 2
    while name in taken:
        name = ".".join((*resource, f"{method}_{number}"))
        number += 1
    return name


def _answers_many(document: Json, operation: Json) -> bool:
    contents = [answer.get("content", {}) for answer in operation["responses"].values()]
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
    for node in within(schema):
        for wire, value in node.get("properties", {}).items():
            if (name := python_name(wire)) != wire:
                value.setdefault("x-python-name", name)


def _name_arguments(operation: Json) -> None:
    """Path parameters first, of which the last may be given by position; then what is required."""
    given: dict[str, bool] = {}
    way: list[str] = []
    for item in operation.get("parameters", ()):
        name = _free(python_name(item["name"]), item["in"], given)
        item["x-python-name"] = name
        _name_properties(item["schema"])
        given[name] = item.get("required", False)
        way += [name] if item["in"] == "path" else []
    body = operation.get("requestBody", {})
    for content in body.get("content", {}).values():
        _name_properties(content["schema"])
        if "properties" not in content["schema"]:
            body["x-python-name"] = _free("body", "request", given)
            given[body["x-python-name"]] = body.get("required", False)
        for wire, value in content["schema"].get("properties", {}).items():
            name = _free(python_name(wire), "body", given)
            value["x-python-name"] = name
            given[name] = wire in content["schema"].get("required", ())
    operation["x-positional"] = way[-1:]
    operation["x-keywords"] = _ordered(given, way)


def _free(name: str, place: str, given: Mapping[str, bool]) -> str:
    return snake_case(f"{place}_{name}") if name in given else name


def _ordered(given: Mapping[str, bool], way: Sequence[str]) -> Sequence[str]:
    rest = [name for name in given if name not in way]
    return [*way[:-1], *sorted(rest, key=lambda name: not given[name])]
