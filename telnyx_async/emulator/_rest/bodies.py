"""JSON bodies built for a schema: known fields, required ones, and none that it does not name."""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Any

from attrs import frozen

from telnyx_async._json import is_array, is_object
from telnyx_async._validation import JsonObject, Schema, SchemaValidator
from telnyx_async.emulator._rest.examples import Examples

__all__ = ["BodyBuilder"]


class _Everything(Container[str]):
    def __contains__(self, name: object) -> bool:
        return True


_EVERYTHING = _Everything()


@frozen
class BodyBuilder:
    """Builds values that are valid for a schema from known values and examples."""

    validator: SchemaValidator
    examples: Examples

    def conform(self, schema: Schema, known: Any) -> Any:
        """Return `known` without fields that `schema` does not name, with those it requires."""
        return self.build(schema, known, omit=_EVERYTHING)

    def build(self, schema: Schema, known: Any, omit: Container[str] = ()) -> Any:
        """Return an example of `schema` with the values in `known`.

        Optional fields in `omit` are left out unless they are known.
        """
        schema = self.validator.resolve(schema)
        if "anyOf" in schema:
            return self.build(self._closest_variant(schema, known), known, omit)
        properties: Mapping[str, Schema] = schema.get("properties", {})
        if is_object(known) and properties:
            return self._object(schema, properties, known, omit)
        if is_array(known) and "items" in schema:
            known = [self.build(schema["items"], item, omit) for item in known]
        if self.validator.accepts(schema, known):
            return known
        return self.examples.value(schema, depth=1)

    def _object(
        self,
        schema: Schema,
        properties: Mapping[str, Schema],
        known: JsonObject,
        omit: Container[str],
    ) -> JsonObject:
        required = schema.get("required", ())
        body: JsonObject = {}
        for name, each in properties.items():
            if name in known:
                if self.validator.accepts(each, known[name]):
                    body[name] = known[name]
                    continue
                if is_object(known[name]) or is_array(known[name]):
                    body[name] = self.build(each, known[name], omit=_EVERYTHING)
                    continue
            if name in required or name not in omit:
                body[name] = self.examples.value(each, name, depth=2)
        return body

    def _closest_variant(self, schema: Schema, known: Any) -> Schema:
        """Return the alternative that accepts `known`, else the one that accepts most fields."""
        variants: list[Schema] = [self.validator.resolve(each) for each in schema["anyOf"]]
        accepting = [each for each in variants if self.validator.accepts(each, known)]
        if accepting or not is_object(known):
            return next(iter(accepting), variants[0])
        return max(variants, key=lambda each: self._similarity(each, known))

    def _similarity(self, schema: Schema, known: JsonObject) -> int:
        properties: Mapping[str, Schema] = schema.get("properties", {})
        return sum(
            1 if self.validator.accepts(properties[name], value) else -1
            for name, value in known.items()
            if name in properties
        )
