"""Models as types of pydantic: validated, serialized and described by their own fields."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from functools import partial
from types import NoneType
from typing import Any, cast

from pydantic_core import core_schema

from telnyx_async._modeling.decoder import structure
from telnyx_async._modeling.model import Model
from telnyx_async._modeling.schema import (
    element_type,
    fields_of,
    json_kind,
    literals,
    model_of,
    union_members,
)

__all__ = ["core_schema_of", "json_schema_of"]

_SCHEMAS: Mapping[Any, dict[str, Any]] = {
    NoneType: {"type": "null"},
    bool: {"type": "boolean"},
    date: {"type": "string", "format": "date"},
    datetime: {"type": "string", "format": "date-time"},
    float: {"type": "number"},
    int: {"type": "integer"},
    str: {"type": "string"},
}


def core_schema_of(source: Any) -> core_schema.CoreSchema:
    """Return the schema of a model, or of a generic of models.

    A model, or a mapping by wire names, is valid; JSON is that of `to_dict()`.
    """
    return core_schema.no_info_plain_validator_function(
        partial(_validated, source),
        serialization=core_schema.plain_serializer_function_ser_schema(Model.to_dict),
        metadata={"pydantic_js_functions": [partial(_json_schema_of, source)]},
    )


def _json_schema_of(source: Any, *_: object) -> dict[str, Any]:
    return json_schema_of(source)


def json_schema_of(tp: Any, above: tuple[Any, ...] = ()) -> dict[str, Any]:
    """Return the JSON schema of a type; a model within itself is any object."""
    members = union_members(tp)
    if len(members) > 1:
        schemas = [json_schema_of(member, above) for member in members]
        return {"anyOf": [each for at, each in enumerate(schemas) if each not in schemas[:at]]}
    if model_of(tp):
        return {"type": "object"} if tp in above else _object(tp, (*above, tp))
    if values := literals(tp):  # the service may send values that this version does not know
        return {**_SCHEMAS.get(json_kind(tp), {}), "examples": sorted(values, key=str)}
    if json_kind(tp) is list:
        return {"type": "array", "items": json_schema_of(element_type(tp), above)}
    if json_kind(tp) is dict:
        return {
            "type": "object",
            "additionalProperties": json_schema_of(element_type(tp), above),
        }
    return dict(_SCHEMAS.get(tp, {}))


def _object(tp: Any, above: tuple[Any, ...]) -> dict[str, Any]:
    fields = fields_of(tp)
    model = cast("type[Model]", model_of(tp))
    schema: dict[str, Any] = {
        "title": model.__name__,
        "type": "object",
        "properties": {field.wire: json_schema_of(field.type, above) for field in fields},
    }
    if required := [field.wire for field in fields if field.required]:
        schema["required"] = required
    return schema


def _validated(source: Any, value: Any) -> Any:
    model = cast("type[Model]", model_of(source))
    if isinstance(value, model):
        return value
    if isinstance(value, Mapping):
        return structure(dict(cast("Mapping[str, Any]", value)), source)
    raise ValueError(f"expected a {model.__name__} or a mapping, not {type(value).__name__}")
