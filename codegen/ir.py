"""What is generated, as values: the API without the syntax of its description."""

from __future__ import annotations

import keyword
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from attrs import field, frozen

__all__ = [
    "Alias",
    "Api",
    "Argument",
    "Class",
    "Event",
    "Field",
    "Json",
    "Operation",
    "Resource",
    "Type",
]

Json: TypeAlias = dict[str, Any]


@frozen
class Type:
    """An annotation: its options, and the names that they need imported."""

    options: tuple[str, ...]
    uses: frozenset[str] = frozenset()

    def __str__(self) -> str:
        return " | ".join(self.options)

    def __or__(self, other: Type) -> Type:
        """Either: each option once, `None` last."""
        options = dict.fromkeys((*self.options, *other.options))
        return Type(tuple(sorted(options, key="None".__eq__)), self.uses | other.uses)


@frozen(kw_only=True)
class Field:
    """A field of a model, or a key of a request's dictionary."""

    name: str
    wire: str
    type: Type
    required: bool
    schema: Json = field(eq=False)

    @property
    def promised(self) -> bool:
        """Whether every answer has it, though the description does not say so.

        A type checker that wants each `id` examined first would be right, and of no use.
        """
        return self.wire == "id" and not self.required


@frozen(kw_only=True)
class Class:
    """A model of an answer, or (`request`) a dictionary that a request takes."""

    name: str
    fields: Sequence[Field]
    request: bool
    module: str = ""
    base: Type = Type(("Model",), frozenset({"Model"}))

    def overrides(self, field: Field) -> bool:
        """Whether a field takes the place of a property that all events have."""
        properties = {"attempt", "event_type", "id", "occurred_at", "payload"}
        return "WebhookEvent" in self.base.uses and field.name in properties

    @property
    def uses(self) -> frozenset[str]:
        """The names that its statement needs."""
        used = frozenset[str]().union(*(item.type.uses for item in self.fields))
        if not self.request:
            specified = any(item.promised or item.name != item.wire for item in self.fields)
            return used | self.base.uses | ({"wire"} if specified else set[str]())
        required = any(item.required for item in self.fields)
        return used | {"TypedDict"} | ({"Required"} if required else set[str]())

    @property
    def functional(self) -> bool:
        """Whether a key is a reserved word, so that a class statement cannot say it."""
        return any(keyword.iskeyword(item.name) for item in self.fields)


@frozen(kw_only=True)
class Event:
    """A webhook's event: its component, the types that mark it, and its payload's component."""

    name: str
    types: Sequence[str]
    flat: bool
    """Whether its JSON has no `data` envelope."""
    payload: str


@frozen(kw_only=True)
class Alias:
    """A further name of a type."""

    name: str
    type: Type
    module: str


@frozen(kw_only=True)
class Argument:
    """An argument of a method: `place` is where it goes in the request."""

    name: str
    wire: str
    place: str
    type: Type
    required: bool
    schema: Json


@frozen(kw_only=True)
class Operation:
    """A method. `kind` is the verb of the runtime that serves it: call, page or stream."""

    resource: tuple[str, ...]
    method: str
    verb: str
    path: str
    arguments: Sequence[Argument]
    """Those that may be given by position come first."""
    positional: int
    kind: str
    returns: Type
    facts: Mapping[str, str]
    """The keyword arguments of the `Operation` constant, as source text."""
    errors: Sequence[str]
    deprecated: bool
    further_name: str | None = None
    """A second name of the method, where the official package's name says little."""

    @property
    def name(self) -> str:
        return ".".join((*self.resource, self.method))

    @property
    def constant(self) -> str:
        return f"_{self.method.upper()}"

    @property
    def options(self) -> str:
        """An operation may have an argument of its own by the name of an option."""
        own = any(argument.name == "max_retries" for argument in self.arguments)
        return "CallOptions" if own else "RequestOptions"


@frozen(kw_only=True)
class Resource:
    """A class of methods, and the names of its children."""

    path: tuple[str, ...]
    operations: Sequence[Operation]
    children: Sequence[str]


@frozen(kw_only=True)
class Api:
    """All that is written."""

    resources: Sequence[Resource]
    classes: Sequence[Class]
    aliases: Sequence[Alias]
    official: Mapping[str, Type]
    """Types by the names that they have in the official package alone."""
    events: Sequence[Event]

    @property
    def modules(self) -> Mapping[str, str]:
        """The module of each class and alias."""
        found = {item.name: item.module for item in self.classes}
        return found | {item.name: item.module for item in self.aliases}
