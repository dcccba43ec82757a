"""What models declare in their annotations: fields, members of unions, discriminators."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, TypeGuard, TypeVar, Union, get_args, get_origin, get_type_hints

import attrs

from telnyx_async._modeling.model import OPTIONAL, Model

__all__ = [
    "Field",
    "discriminator",
    "element_type",
    "fields_of",
    "json_kind",
    "literals",
    "model_of",
    "union_members",
]


@attrs.frozen
class Field:
    """A field of a model: its Python name, its wire name and its type."""

    name: str
    wire: str
    type: Any
    default: Any
    optional: bool = False

    @property
    def required(self) -> bool:
        """Whether the API promises the field: its type does not include None."""
        return not self.optional and not {NoneType, Any} & set(union_members(self.type))


def model_of(tp: Any) -> type[Model] | None:
    """Return the class of a model or of a parametrized generic model; None for other types."""
    cls: Any = get_origin(tp) or tp
    return cls if _is_class(cls) and issubclass(cls, Model) else None


def _is_class(tp: Any) -> TypeGuard[type[Any]]:
    return isinstance(tp, type)


@cache
def fields_of(tp: type[Model]) -> tuple[Field, ...]:
    """Return the fields of a model, whose attrs class is defined by this if it was not before."""
    cls: Any = get_origin(tp) or tp
    # `Data[Room]` has the fields of `Data`, with `Room` for its parameter.
    bound = _bindings(tp)
    hints = {name: _substitute(hint, bound) for name, hint in get_type_hints(cls).items()}
    return tuple(
        Field(
            a.name,
            cls.__wire_names__[a.name],
            hints[a.name],
            a.default,
            a.metadata.get(OPTIONAL, False),
        )
        for a in attrs.fields(cls)
    )


def _bindings(tp: Any) -> dict[Any, Any]:
    cls = get_origin(tp) or tp
    bound = dict(zip(getattr(cls, "__parameters__", ()), get_args(tp), strict=False))
    # A class may bind the parameter of its base: `class Rooms(Page[Room])`.
    for base in getattr(cls, "__orig_bases__", ()):
        if model_of(base):
            inherited = {p: _substitute(hint, bound) for p, hint in _bindings(base).items()}
            bound = inherited | bound
    return bound


def _substitute(hint: Any, bound: Mapping[Any, Any]) -> Any:
    if isinstance(hint, TypeVar):
        return bound.get(hint, Any)  # a generic without its argument takes anything
    parameters = getattr(hint, "__parameters__", ())
    return hint[tuple(bound.get(p, Any) for p in parameters)] if parameters else hint


def union_members(tp: Any) -> tuple[Any, ...]:
    """Return the members of a union; any other type is its only member."""
    return get_args(tp) if get_origin(tp) in (Union, UnionType) else (tp,)


def literals(tp: Any) -> set[Any]:
    """Return the values that a type enumerates: those of its `Literal` members."""
    return {value for m in union_members(tp) if get_origin(m) is Literal for value in get_args(m)}


def json_kind(tp: Any) -> type[Any]:
    """Return the class of a type's values in decoded JSON; `object` stands for any."""
    origin: Any = get_origin(tp) or tp
    if origin is Literal:
        return get_args(tp)[0].__class__  # type: ignore[no-any-return]
    if origin is Any or not _is_class(origin):
        return object
    if model_of(tp) or issubclass(origin, Mapping):
        return dict
    if issubclass(origin, date):  # `datetime` too, which is one
        return str
    return list if issubclass(origin, Sequence) and origin not in (str, bytes) else origin


def element_type(*types: Any) -> Any:
    """Return the element type of lists or mappings; of several types, the union."""
    return Union[tuple((Any, *get_args(tp))[-1] for tp in types)]  # noqa: UP007


@cache
def discriminator(models: tuple[type[Model], ...]) -> Callable[[Mapping[str, Any]], type[Model]]:
    """Return a function that finds out which of `models` an object is.

    It goes by the discriminator, a field whose enumerations are disjoint; an unknown value means
    an unknown model, which is a bare `Model`. Without one, it is the model that misses the fewest
    required fields and knows the most of those present.
    """
    fields = {model: fields_of(model) for model in models}
    by_keys = _by_keys(fields)
    tag = _tag(fields)
    if tag is None:
        return by_keys
    name, model_by_tag = tag

    def by_tag(value: Mapping[str, Any]) -> type[Model]:
        found = value.get(name)
        if found is None:  # the service leaves it out at times
            return by_keys(value)
        return model_by_tag.get(found, Model) if isinstance(found, str) else Model

    return by_tag


def _tag(
    fields: Mapping[type[Model], tuple[Field, ...]],
) -> tuple[str, dict[Any, type[Model]]] | None:
    enumerations = [{f.wire: literals(f.type) for f in own} for own in fields.values()]
    for name in enumerations[0]:
        values = [own.get(name, set[Any]()) for own in enumerations]
        # Disjoint: together they are as many as each by itself.
        if all(values) and len(set[Any]().union(*values)) == sum(map(len, values)):
            return name, {v: model for model, own in zip(fields, values, strict=True) for v in own}
    return None


def _by_keys(
    fields: Mapping[type[Model], tuple[Field, ...]],
) -> Callable[[Mapping[str, Any]], type[Model]]:
    known = {model: {f.wire for f in own} for model, own in fields.items()}
    required = {model: {f.wire for f in own if f.required} for model, own in fields.items()}
    all_known = set[str]().union(*known.values())

    def by_keys(value: Mapping[str, Any]) -> type[Model]:
        keys = value.keys()
        if all_known.isdisjoint(keys):  # the fewest missing fields would be a guess
            return Model
        return min(known, key=lambda m: (len(required[m] - keys), len(keys - known[m])))

    return by_keys
