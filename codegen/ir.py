"""The API as values, without the syntax of its description."""

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
    "OfficialModule",
    "Operation",
    "Resource",
    "Type",
]

Json: TypeAlias = dict[str, Any]


@frozen
class Type:
    """An annotation: the members of its union, and the names that it needs imported."""

    options: tuple[str, ...]
    uses: frozenset[str] = frozenset()

    def __str__(self) -> str:
        return " | ".join(self.options)

    def __or__(self, other: Type) -> Type:
        """Return the union: each member once, `None` last."""
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
    def always_present(self) -> bool:
        """Whether every response has it, although the description does not require it.

        Users would otherwise have to compare each `id` with `None` to satisfy a type checker.
        """
        return self.wire == "id" and not self.required


@frozen(kw_only=True)
class Class:
    """A model of a response, or (`request`) a dictionary that a request takes."""

    name: str
    fields: Sequence[Field]
    request: bool
    open: bool = False
    """Whether it takes keys that the description does not name."""
    module: str = ""
    components: Sequence[str] = ()
    """The components of the description that share the class."""
    base: Type = Type(("Model",), frozenset({"Model"}))

    def overrides(self, field: Field) -> bool:
        """Whether a field overrides a property of the base class of events."""
        properties = {"attempt", "event_type", "id", "occurred_at", "payload"}
        return "WebhookEvent" in self.base.uses and field.name in properties

    @property
    def uses(self) -> frozenset[str]:
        """The names that its definition needs imported."""
        used = frozenset[str]().union(*(item.type.uses for item in self.fields))
        if not self.request:
            specified = any(item.always_present or item.name != item.wire for item in self.fields)
            return used | self.base.uses | ({"wire"} if specified else set[str]())
        required = any(item.required for item in self.fields)
        return used | {"TypedDict"} | ({"Required"} if required else set[str]())

    @property
    def functional(self) -> bool:
        """Whether a key is a reserved word, which only the functional syntax allows."""
        return any(keyword.iskeyword(item.name) for item in self.fields)


@frozen(kw_only=True)
class Event:
    """A webhook event: its class, its event types, and the component of its payload."""

    name: str
    types: Sequence[str]
    flat: bool
    """Whether its JSON has no `data` envelope."""
    payload: str


@frozen(kw_only=True)
class Alias:
    """A name for a union or an enumeration."""

    name: str
    type: Type
    module: str


@frozen(kw_only=True)
class Argument:
    """An argument of a method; `place` is its part of the request."""

    name: str
    wire: str
    place: str
    type: Type
    required: bool
    schema: Json


@frozen(kw_only=True)
class Operation:
    """A method. `kind` is the method of the runtime that it calls: call, page or stream."""

    resource: tuple[str, ...]
    method: str
    verb: str
    path: str
    arguments: Sequence[Argument]
    """Positional arguments come first."""
    positional: int
    kind: str
    returns: Type
    facts: Mapping[str, str]
    """The keyword arguments of the `Operation` constant, as source text."""
    errors: Sequence[str]
    deprecated: bool
    further_name: str | None = None
    """A second name of the method, where the official package's name says little."""
    variants: Sequence[Operation] = ()
    """The same method by the value of an argument that decides what it returns."""

    @property
    def name(self) -> str:
        return ".".join((*self.resource, self.method))

    @property
    def constant(self) -> str:
        return f"_{self.method.upper()}"

    @property
    def options(self) -> str:
        """The options of a call, without those that have the name of an argument."""
        own = any(argument.name == "max_retries" for argument in self.arguments)
        return "CallOptions" if own else "RequestOptions"


@frozen(kw_only=True)
class Resource:
    """A class of methods, and the names of the resources below it."""

    path: tuple[str, ...]
    operations: Sequence[Operation]
    children: Sequence[str]


@frozen
class OfficialModule:
    """A module of the official `telnyx.types`: our types by its names, arguments of operations."""

    path: tuple[str, ...]
    types: dict[str, Type] = field(factory=dict[str, Type])
    params: dict[str, Operation] = field(factory=dict[str, Operation])


@frozen(kw_only=True)
class Api:
    """The whole API."""

    resources: Sequence[Resource]
    classes: Sequence[Class]
    aliases: Sequence[Alias]
    official: Mapping[str, Type]
    """Types by names that only the official package has."""
    events: Sequence[Event]
    official_modules: Sequence[OfficialModule] = ()

    @property
    def modules(self) -> Mapping[str, str]:
        """The module of each class and alias."""
        found = {item.name: item.module for item in self.classes}
        return found | {item.name: item.module for item in self.aliases}

    @property
    def dictionaries(self) -> frozenset[str]:
        """The names of dictionaries that requests take, and of aliases that contain one."""
        found = {item.name for item in self.classes if item.request}
        while more := {each.name for each in self.aliases if each.type.uses & found} - found:
            found |= more
        return frozenset(found)
