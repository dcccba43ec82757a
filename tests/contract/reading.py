"""Whether what a method returned reads as its schema says: names, types, nothing lost."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from .description import Schema
from .examples import SCHEMAS, TIMES, Examples


@frozen
class Reading:
    """A comparison with the examples that were sent."""

    examples: Examples

    def check(self, found: Any, sent: Any, schema: Schema, place: str) -> None:
        """Fail where `found` is not what the schema makes of `sent`."""
        if "$ref" in schema:
            self.check(found, sent, SCHEMAS[schema["$ref"].rpartition("/")[2]], place)
        elif "anyOf" in schema:
            self._check_union(found, sent, schema["anyOf"], place)
        elif isinstance(sent, list):
            assert len(found) == len(sent), place
            for index, (item, said) in enumerate(zip(found, sent, strict=True)):
                self.check(item, said, schema.get("items", {}), f"{place}/{index}")
        elif isinstance(sent, dict):
            self._check_object(found, sent, schema, place)
        else:
            typed, written = TIMES.get(schema.get("format", ""), (sent, sent))
            assert found == (typed if sent == written else sent), place
            assert type(found) is type(typed if sent == written else sent), place

    def _check_object(self, found: Any, sent: Any, schema: Schema, place: str) -> None:
        others = schema.get("additionalProperties")
        if "properties" not in schema:
            inner = others if isinstance(others, dict) else {}
            for name, said in sent.items():
                self.check(found[name], said, inner, f"{place}/{name}")
            return
        for name, inner in schema["properties"].items():
            value = getattr(found, inner.get("x-python-name", name))
            self.check(value, sent.get(name), inner, f"{place}/{name}")

    def _check_union(self, found: Any, sent: Any, choices: list[Schema], place: str) -> None:
        chosen = self.examples.pick(choices, place)
        if not isinstance(sent, dict) or len(choices) == 1:
            self.check(found, sent, chosen, place)
