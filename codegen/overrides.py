"""Corrections of the description, kept as data with their reasons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from codegen.ir import Json
from codegen.load import InputError, is_object, objects, operations, reference

__all__ = ["apply", "restrict_tags"]

_MISSING = object()


def apply(document: Json, overrides: Sequence[Json], *, strict: bool = True) -> None:
    """Apply each override; when `strict`, one without effect is an error."""
    for override in overrides:
        try:
            _apply(document, override)
        except InputError:
            if strict:
                raise


def _apply(document: Json, override: Json) -> None:
    try:
        owner, last = _place(document, override)
        old = owner.get(last, _MISSING) if is_object(owner) else owner[last]
    except (KeyError, IndexError):
        raise InputError(f"points nowhere: {override}") from None
    if old == override["value"]:
        raise InputError(f"changes nothing: {override}")
    owner[last] = override["value"]


def _place(document: Json, override: Json) -> tuple[Any, Any]:
    """Return the value to change, and the key or index in it."""
    owner: Any = _owner(document, override)
    # As in a JSON pointer (RFC 6901), `~1` is a slash inside a step.
    steps = [step.replace("~1", "/") for step in override["at"].split("/")]
    *parents, last = steps
    for step in parents:
        owner = owner[int(step) if isinstance(owner, list) else step]
    return owner, int(last) if isinstance(owner, list) else last


def _owner(document: Json, override: Json) -> Json:
    if "schema" in override:
        found: Json = document["components"]["schemas"][override["schema"]]
        return found
    named = {operation["operationId"]: operation for _, _, operation in operations(document)}
    return named[override["operation"]]


def restrict_tags(document: Json) -> None:
    """Make the default of a union's tag the only value that the tag may have."""
    components = document["components"]["schemas"]
    for union in objects(document):
        if not {"discriminator", "anyOf"} <= union.keys():
            continue
        for name in filter(None, map(reference, union["anyOf"])):
            tag = components[name]["properties"].get(union["discriminator"]["propertyName"], {})
            if "default" in tag and "enum" not in tag:
                tag["enum"] = [tag["default"]]
