"""What is generated, as values: the API without the syntax of its description."""

from __future__ import annotations

import keyword
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from attrs import frozen

__all__ = ["Alias",
    "Api",
    "Argument",
    "Class",
    "Field",
    "Json",
    "Operation",
    "Resource",
    "Type",
]

Json: TypeAlias = dict[str, Any]


@frozen
class Type:
    """An annotation, and the names that it needs imported."""

    text: str
    uses: frozenset[str] = frozenset()

    def __str__(self) -> str:
        return self.text


@frozen(kw_only=True)
class Field:
    """A field of a model, or a key of a request's dictionary."""

    name: str
    wire: str
    type: Type
    required: bool


@frozen(kw_only=True)
class Class:
    """A model of an answer, or (`request`) a dictionary that a request takes."""

    name: str
    fields: Sequence[Field]
    request: bool
    module: str = ""

    @property
    def functional(self) -> bool:
        """Whether a key is a reserved word, so that a class statement cannot say it."""
        return any(keyword.iskeyword(item.name) for item in self.fields)


@frozen(kw_only=True)
class Alias:
    """A further name of a type."""

    name: str
    type: Type
    request: bool
    module: str = ""


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
    modules: Mapping[str, str]
    """The module of each class and alias."""
