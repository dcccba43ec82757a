"""The API description: read, corrected, and brought into one form.

A description from elsewhere may nest objects where this one names them, say `allOf` or
`nullable`, or use a schema in requests and answers alike. After `load` there are only named
objects, `anyOf`, `null` as a type, and schemas that belong to one side.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from codegen.ir import Json

__all__ = ["BadOverride", "load", "operations", "reference"]

_PREFIX = "#/components/schemas/"
_VERBS = ("get", "post", "put", "patch", "delete")


class BadOverride(Exception):
    """An override points nowhere, or changes nothing."""


def load(description: Path, overrides: Path | None = None) -> Json:
    """Read a description and apply the overrides to it."""
    document: Json = json.loads(description.read_bytes())
    if overrides is not None:
        for override in tomllib.loads(overrides.read_text())["override"]:
            _override(document, override)
    _mark_variants(document)
    return document


def operations(document: Json) -> Iterator[tuple[str, str, Json]]:
    """Verb, path and description of each operation; several may share a verb and path."""
    for path, item in document["paths"].items():
        for verb in _VERBS:
            if verb in item:
                yield verb, path, item[verb]
                yield from ((verb, path, also) for also in item[verb].get("x-also", ()))


def reference(schema: Json) -> str | None:
    """The name of the component that a schema refers to."""
    target: str | None = schema.get("$ref")
    return target.removeprefix(_PREFIX) if target else None


def _override(document: Json, override: Json) -> None:
    owner = _owner(document, override)
    *way, last = override["at"].split("/")
    for step in way:
        owner = owner[int(step) if isinstance(owner, list) else step]
    missing = object()
    old = owner.get(last, missing) if isinstance(owner, dict) else owner[int(last)]
    if old == override["value"]:
        raise BadOverride(f"changes nothing: {override}")
    owner[last if isinstance(owner, dict) else int(last)] = override["value"]


def _mark_variants(document: Json) -> None:
    """Let the variants of a union be told apart: a default tag is the only one there is."""
    components = document["components"]["schemas"]
    for union in _unions(document):
        for option in union["anyOf"]:
            tag = components[reference(option)]["properties"][union["discriminator"]["propertyName"]]
            if "default" in tag and "enum" not in tag:
                tag["enum"] = [tag["default"]]


def _unions(value: Any) -> Iterator[Json]:
    if isinstance(value, dict):
        if "discriminator" in value and "anyOf" in value:
            yield value
        value = [*value.values()]
    if isinstance(value, list):
        for item in value:
            yield from _unions(item)


def _owner(document: Json, override: Json) -> Any:
    if "schema" in override:
        return document["components"]["schemas"][override["schema"]]
    for _, _, operation in operations(document):
        if operation.get("operationId") == override["operation"]:
            return operation
    raise BadOverride(f"no such operation: {override}")
