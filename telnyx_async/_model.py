"""What the API answers with: attrs classes that are defined when first used.

Defining an attrs class takes a third of a millisecond, and there are thousands of models; a
program uses a few. So a class statement only lays out the slots, and whoever first needs the
rest (a constructor call, `attrs.fields`, the decoder) has attrs fill it in, in place.
"""

from __future__ import annotations

import json
import reprlib
import threading
from collections.abc import Mapping
from datetime import date, datetime
from itertools import chain, repeat
from typing import TYPE_CHECKING, Any, Generic, TypeVar, dataclass_transform

import attrs

__all__ = ["Data", "Model", "define", "parse_date", "parse_datetime", "wire"]

T = TypeVar("T")

_WIRE = "wire"
_defining = threading.RLock()


def wire(name: str, *, default: Any = None) -> Any:
    """Declare a field that the API spells `name`."""
    return attrs.field(default=default, metadata={_WIRE: name})


def define(cls: type[Model]) -> None:
    """Let attrs complete `cls`, in place, unless that has happened."""
    with _defining:
        declared: dict[str, Any] | None = cls.__dict__.get("_declared")
        if declared is None:
            return
        fields = {name: _field(default) for name, default in declared.items()}
        attrs.define(cls, these=fields, slots=False, init=True, repr=False)
        cls._names = {f.name: f.metadata.get(_WIRE, f.name) for f in attrs.fields(cls)}
        type.__delattr__(cls, "_declared")


def _field(default: Any) -> Any:
    return default if type(default) is type(attrs.field()) else attrs.field(default=default)


def _define_and_init(self: Model, *args: Any, **kwargs: Any) -> None:
    define(type(self))
    self.__init__(*args, **kwargs)  # type: ignore[misc]  # by now the one that attrs wrote


class _Deferred:
    """Holds the place of a class attribute that comes with the definition."""

    def __get__(self, instance: object, owner: type[Model]) -> Any:
        define(owner)
        return owner.__dict__.get("__attrs_attrs__")


class _ModelType(type):
    def __new__(
        metacls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]
    ) -> _ModelType:
        annotations: Mapping[str, object] = namespace.get("__annotations__", {})
        declared = {
            field: namespace.pop(field, None)
            for field, annotation in annotations.items()
            if "ClassVar" not in str(annotation)
        }
        namespace["__slots__"] = (*namespace.get("__slots__", ()), *declared)
        namespace["_declared"] = declared
        namespace["__attrs_attrs__"] = _Deferred()
        namespace["__init__"] = _define_and_init
        return super().__new__(metacls, name, bases, namespace)


@dataclass_transform(kw_only_default=True, eq_default=True, field_specifiers=(wire,))
class Model(metaclass=_ModelType):
    """A JSON object of the API.

    A field that is absent or null reads as None, and a value of an unexpected type stays as it
    came. Fields this package does not know read as attributes too.
    """

    __slots__ = ("_received",)

    if TYPE_CHECKING:
        _received: Mapping[str, Any] | None
        _names: Mapping[str, str]

    else:

        def __getattr__(self, name: str) -> Any:
            if name == "_received":  # a slot that only the decoder fills
                return None
            if not name.startswith("__"):
                extra = self.model_extra
                if name in extra:
                    return extra[name]
            message = f"{type(self).__name__!r} object has no attribute {name!r}"
            raise AttributeError(message, name=name, obj=self)

    @property
    def model_extra(self) -> dict[str, Any]:
        """What was received beside the known fields, by the names of the API."""
        if not self._received:
            return {}
        known = self._names.values()
        return {name: value for name, value in self._received.items() if name not in known}

    @property
    def model_fields_set(self) -> set[str]:
        """The fields that were received (null counts) or have been set, by Python name."""
        received = self._received or {}
        return {
            name
            for name, wire_name in self._names.items()
            if wire_name in received or getattr(self, name) is not None
        }

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form: what was received, with what has been set since.

        Unknown fields and nulls stay, and dates keep their text. The result is the caller's own.
        """
        received = self._received or {}
        values = dict(received)
        for name, wire_name in self._names.items():
            value = getattr(self, name)
            if value is not None or wire_name in received:
                values[wire_name] = value
        return {name: _to_wire(value, received.get(name)) for name, value in values.items()}

    def to_json(self, *, indent: int | None = None) -> str:
        """Return `to_dict()` as JSON text."""
        return json.dumps(self.to_dict(), indent=indent, ensure_ascii=False, allow_nan=False)

    def __setstate__(self, state: tuple[None, dict[str, Any]]) -> None:
        define(type(self))  # a process that unpickles may not have used the class yet
        for name, value in state[1].items():
            setattr(self, name, value)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._received == other._received  # a bare Model; attrs compares the others

    __hash__ = None  # type: ignore[assignment]

    @reprlib.recursive_repr()
    def __repr__(self) -> str:
        fields = {name: getattr(self, name) for name in self._names} | self.model_extra
        shown = (f"{name}={_short(v)}" for name, v in fields.items() if v is not None)
        return f"{type(self).__name__}({', '.join(shown)})"


class Data(Model, Generic[T]):
    """The envelope of most answers."""

    data: T


def parse_datetime(value: Any) -> Any:
    """Read an ISO 8601 date-time; anything else comes back as it is."""
    try:
        return datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return value


def parse_date(value: Any) -> Any:
    """Read an ISO 8601 date; anything else comes back as it is."""
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        return value


def _to_wire(value: Any, received: Any) -> Any:
    """Copy `value` as JSON, with the text of dates that are still the ones `received`."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, dict):
        known = received if isinstance(received, dict) else {}
        return {key: _to_wire(item, known.get(key)) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        items = received if isinstance(received, list) else []
        return [_to_wire(*pair) for pair in zip(value, chain(items, repeat(None)), strict=False)]
    if isinstance(value, date):
        parse = parse_datetime if isinstance(value, datetime) else parse_date
        return received if parse(received) == value else value.isoformat()
    return value


_repr = reprlib.Repr()
_repr.maxstring = _repr.maxother = 60
_short = _repr.repr
