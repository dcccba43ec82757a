"""Answers made of what is known, what a schema asks for, and nothing that it forbids."""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Any

from attrs import frozen

from telnyx_async._validation import Checker, Json, Schema, is_list, is_object
from telnyx_async.emulator._rules.examples import Examples

__all__ = ["Shaper"]

_NOTHING: Json = {}


class _Everything(Container[str]):
    def __contains__(self, name: object) -> bool:
        return True


_EVERYTHING = _Everything()


@frozen
class Shaper:
    """Brings values into the shape of a schema."""

    checker: Checker
    examples: Examples

    def fit(self, schema: Schema, known: Any) -> Any:
        """`known` as `schema` wants it: without what it does not name, with what it requires."""
        return self.build(schema, known, _EVERYTHING)

    def build(self, schema: Schema, known: Any, silent: Container[str] = ()) -> Any:
        """An example of `schema` that says what is `known`.

        Of what is not known, the fields in `silent` are left out.
        """
        schema = self.checker.resolve(schema)
        if "anyOf" in schema:
            return self.build(self._variant(schema, known), known, silent)
        properties: Mapping[str, Schema] = schema.get("properties", {})
        if is_object(known) and properties:
            return self._object(schema, properties, known, silent)
        if is_list(known) and "items" in schema:
            known = [self.build(schema["items"], item, silent) for item in known]
        if self.checker.accepts(schema, known):
            return known
        return self.examples.value(schema, depth=1)

    def _object(
        self,
        schema: Schema,
        properties: Mapping[str, Schema],
        known: Json,
        silent: Container[str],
    ) -> Json:
        required = schema.get("required", ())
        made: Json = {}
        for name, each in properties.items():
            if name in known:
                if self.checker.accepts(each, known[name]):
                    made[name] = known[name]
                    continue
                if is_object(known[name]) or is_list(known[name]):
                    made[name] = self.build(each, known[name], _EVERYTHING)
                    continue
            if name in required or name not in silent:
                made[name] = self.examples.value(each, name, depth=2)
        return made

    def _variant(self, schema: Schema, known: Any) -> Schema:
        """The alternative that says most of what is known, and denies least."""
        variants: list[Schema] = [self.checker.resolve(each) for each in schema["anyOf"]]
        accepting = [each for each in variants if self.checker.accepts(each, known)]
        if accepting or not is_object(known):
            return next(iter(accepting), variants[0])
        return max(variants, key=lambda each: self._likeness(each, known))

    def _likeness(self, schema: Schema, known: Json) -> int:
        properties: Mapping[str, Schema] = schema.get("properties", {})
        return sum(
            1 if self.checker.accepts(properties[name], value) else -1
            for name, value in known.items()
            if name in properties
        )
