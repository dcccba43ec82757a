"""The options of a command, from the API description: names, types, and what is nested."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import frozen

from telnyx_async._cli.documentation import Argument, Method
from telnyx_async._cli.failures import UsageError
from telnyx_async._cli.tree import kebab_case, nearest
from telnyx_async._validation.description import DescribedOperation, Description, Schema

__all__ = ["CommandArguments", "NestedOption"]

_PREFIX = "arg"
_ANYTHING: Schema = {}


@frozen
class NestedOption:
    """A place within an argument: `--filter.created-at.gte`."""

    argument: Argument
    path: tuple[str | int, ...]
    schema: Schema


@frozen(eq=False)
class CommandArguments:
    """The arguments of an operation as a command takes them.

    A body that is one argument is taken apart: each of its fields is an option.
    """

    description: Description
    operation: DescribedOperation
    method: Method

    def positional(self) -> Sequence[Argument]:
        """Return the variables of the path, in the order of the method's arguments."""
        return [each for each in self.method.arguments if each.part == "path"]

    def options(self) -> Sequence[Argument]:
        """Return the arguments that are options, the required ones first."""
        found = [each for each in self.method.arguments if each.part != "path"]
        whole = next((each for each in found if each.wire is None), None)
        if whole is not None and (fields := dict(self._fields(self.schema(whole)))):
            found.remove(whole)
            found += [Argument(name, "body", name, required=False) for name in fields]
        return sorted(found, key=lambda each: not each.required)

    def takes_body(self) -> bool:
        """Whether the operation has a body of fields, which `--json` can set."""
        return self.operation.body is not None and not self.is_binary(self._body)

    def schema(self, argument: Argument) -> Schema:
        """Return the schema of an argument."""
        if argument.part == "body":
            schema = self._body
            if argument.wire is not None:
                schema = dict(self._fields(schema)).get(argument.wire, {})
            return self.description.resolve(schema)
        location = "header" if argument.part == "headers" else argument.part
        parameters = self.operation.parameters[location]
        found = (each.schema for each in parameters if each.name == argument.wire)
        return self.description.resolve(next(found, _ANYTHING))

    def types(self, schema: Schema) -> set[str]:
        """Return the JSON types that a schema allows, without null."""
        schema = self.description.resolve(schema)
        if "anyOf" in schema:
            return set[str]().union(*map(self.types, schema["anyOf"]))
        types = schema.get("type", ())
        return {*((types,) if isinstance(types, str) else types)} - {"null"}

    def choices(self, schema: Schema) -> Sequence[str]:
        """Return the values that a schema enumerates, also those of a list's items."""
        schema = self.description.resolve(schema)
        if self.types(schema) == {"array"}:
            return self.choices(schema.get("items", {}))
        return [str(value) for value in schema.get("enum", ()) if value is not None]

    def is_binary(self, schema: Schema) -> bool:
        """Whether a value is the content of a file."""
        return self.description.resolve(schema).get("format") == "binary"

    def metavar(self, schema: Schema) -> str:
        """Return the word that stands for a value in help texts."""
        types = self.types(schema)
        if self.is_binary(schema):
            return "FILE"
        if types <= {"integer", "number"} and types:
            return "N"
        return {"boolean": "BOOL", "object": "JSON"}.get("".join(types), "TEXT")

    def children(self, schema: Schema) -> Mapping[str, Schema]:
        """Return the fields below an object, or below an object of a list by its number 0."""
        schema = self.description.resolve(schema)
        if self.types(schema) == {"array"} and self.children(schema.get("items", {})):
            return {"0": schema["items"]}
        return dict(self._fields(schema))

    def nested(self, name: str) -> NestedOption:
        """Return the place that an option such as `filter.created-at.gte` names.

        `UsageError`, with the nearest names, if the place does not exist.
        """
        first, *rest = name.split(".")
        if kebab_case(first) == _PREFIX and rest:
            first, *rest = rest
        arguments = {kebab_case(each.name): each for each in self.options()}
        argument = arguments.get(kebab_case(first))
        if argument is None:
            raise UsageError(f"there is no option --{first}{_options_like(first, arguments)}")
        path: list[str | int] = []
        schema = self.schema(argument)
        for part in rest:
            key, schema = self._step(schema, part, name)
            path.append(key)
        return NestedOption(argument, tuple(path), schema)

    @property
    def _body(self) -> Schema:
        return self.operation.body.schema if self.operation.body else {}

    def _fields(self, schema: Schema) -> Iterator[tuple[str, Schema]]:
        """Yield the fields of an object, or of all forms that it may have."""
        schema = self.description.resolve(schema)
        for form in schema.get("anyOf", ()):
            yield from self._fields(form)
        yield from schema.get("properties", {}).items()

    def _step(self, schema: Schema, part: str, name: str) -> tuple[str | int, Schema]:
        schema = self.description.resolve(schema)
        if part.isdecimal() and "array" in self.types(schema):
            return int(part), self._items(schema)
        fields = {kebab_case(wire): (wire, inner) for wire, inner in self._fields(schema)}
        found = fields.get(kebab_case(part))
        if found is not None:
            return found
        others = self._additional(schema)
        if others is None:
            raise UsageError(f"--{name}: there is no {part!r} in it{nearest(part, fields)}")
        return part, others

    def _items(self, schema: Schema) -> Schema:
        forms: Sequence[Schema] = schema.get("anyOf", (schema,))
        resolved = map(self.description.resolve, forms)
        return next((form["items"] for form in resolved if "items" in form), _ANYTHING)

    def _additional(self, schema: Schema) -> Schema | None:
        """Return the schema of fields whose names the caller chooses; None if there are none."""
        forms: Sequence[Any] = schema.get("anyOf", (schema,))
        for form in map(self.description.resolve, forms):
            others: Any = form.get("additionalProperties", not form.get("properties"))
            if "object" in self.types(form) and others is not False:
                return _ANYTHING if others is True else others
        return None


def _options_like(name: str, known: Mapping[str, Argument]) -> str:
    found = nearest(kebab_case(name), known)
    return found.replace("mean ", "mean --").replace(" or ", " or --")
