"""A sample body for each event in the API description, and the seed of the signing key."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from telnyx_async import models

NOW = 1_700_000_000
SEED = bytes(range(32))

DOCUMENT = json.loads((Path(__file__).parents[2] / "codegen" / "openapi.json").read_bytes())
EVENTS: Mapping[str, Any] = {
    getattr(models, name).__name__: event for name, event in DOCUMENT["x-webhooks"].items()
}
"""The events by their classes, one of which has another name in the official package."""
SCALARS = {"string": "text", "integer": 7, "number": 0.5, "boolean": True}


def sample(schema: Mapping[str, Any]) -> Any:
    """Return a value that is valid for `schema`, with every property."""
    if "$ref" in schema:
        return sample(DOCUMENT["components"]["schemas"][schema["$ref"].rpartition("/")[2]])
    if "anyOf" in schema:
        return sample(schema["anyOf"][0])
    if "enum" in schema:
        return schema["enum"][0]
    if schema.get("format") == "date-time":
        return "2026-01-02T03:04:05.678Z"
    if schema.get("type") == "array":
        return [sample(schema["items"])]
    if schema.get("type") == "object":
        return {name: sample(value) for name, value in schema.get("properties", {}).items()}
    return SCALARS.get(schema.get("type", ""), "anything")


def body_of(name: str) -> dict[str, Any]:
    body = sample(EVENTS[name]["schema"])
    assert isinstance(body, dict)
    return body


def encode(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()
