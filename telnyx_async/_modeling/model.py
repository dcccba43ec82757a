"""What the API answers with: attrs classes that are defined when first used.

Defining an attrs class takes half a millisecond, and there are thousands of models; a program
uses a few. So a class statement only lays out the slots, and whoever first needs the rest (a
constructor call, `attrs.fields`, the decoder) has attrs fill it in, in place.
"""

from __future__ import annotations

import json
import reprlib
import sys
import threading
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from types import GenericAlias, NoneType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeAlias, TypeVar, dataclass_transform

import attrs

from telnyx_async._json import dumps, is_object

__all__ = ["OPTIONAL", "Data", "Model", "define", "parse_date", "parse_datetime", "wire"]

T = TypeVar("T")

_WIRE = "wire"
OPTIONAL = "optional"
"""The key in the metadata of a field that says so, whatever its type says."""

_SCALARS = frozenset({bool, float, int, str, NoneType})
_Copying: TypeAlias = tuple[Any, Any, Any, Any]  # holder, key, value, what was received there
_defining = threading.RLock()


def wire(name: str, *, default: Any = attrs.NOTHING) -> Any:
    """Declare a field that the API spells `name`. With a default it may be absent."""
    optional = default is not attrs.NOTHING
    metadata = {_WIRE: name, OPTIONAL: optional}
    return attrs.field(default=default if optional else None, metadata=metadata)


def parse_datetime(value: Any, _: object = None) -> Any:
    """Read an ISO 8601 date-time; anything else comes back as it is."""
    try:
        return datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return value


def parse_date(value: Any, _: object = None) -> Any:
    """Read an ISO 8601 date; anything else comes back as it is."""
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        return value


class _Definition:
    """Holds the place of `__attrs_attrs__` until somebody looks, and has attrs define the class."""

    def __init__(self, declared: Mapping[str, Any]) -> None:
        self._declared = declared

    def __get__(self, instance: object, owner: type[Model]) -> Any:
        with _defining:
            if owner.__dict__["__attrs_attrs__"] is self:
                fields = {name: _field(name, default) for name, default in self._declared.items()}
                attrs.define(owner, these=fields, slots=False, init=True, repr=False)
        return owner.__dict__["__attrs_attrs__"]


def _field(name: str, default: Any) -> Any:
    if hasattr(default, "metadata"):
        return default
    return attrs.field(default=default, alias="self_" if name == "self" else None)


def define(cls: Any) -> None:
    """Have the class defined now, if it is not."""
    attrs.fields(cls)


def _define_and_init(self: Model, *args: Any, **kwargs: Any) -> None:
    define(type(self))
    self.__init__(*args, **kwargs)  # type: ignore[misc]  # by now the one that attrs wrote


if sys.version_info >= (3, 14):  # pragma: no cover
    import annotationlib

    def _annotations(namespace: dict[str, Any]) -> dict[str, Any]:
        annotate = annotationlib.get_annotate_from_class_namespace(namespace)
        if annotate is None:
            return namespace.get("__annotations__", {})
        return annotationlib.call_annotate_function(annotate, annotationlib.Format.FORWARDREF)

else:

    def _annotations(namespace: dict[str, Any]) -> dict[str, str]:
        annotations: dict[str, str] = namespace.get("__annotations__", {})
        return annotations


class _ModelType(type):
    __wire_names__: dict[str, str]

    def __new__(
        metacls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]
    ) -> _ModelType:
        if "__init__" in namespace:
            raise TypeError(f"{name}: a model's constructor comes from its fields")
        declared = {
            field: namespace.pop(field, None)
            for field, annotation in _annotations(namespace).items()
            if "ClassVar" not in str(annotation)
        }
        names: dict[str, str] = {}
        for base in bases:
            names |= getattr(base, "__wire_names__", {})
        for field, default in declared.items():
            names[field] = getattr(default, "metadata", {}).get(_WIRE, field)
        namespace["__slots__"] = (*namespace.get("__slots__", ()), *declared)
        namespace["__wire_names__"] = names
        namespace["__attrs_attrs__"] = _Definition(declared)
        namespace["__init__"] = _define_and_init
        return super().__new__(metacls, name, bases, namespace)

    @property
    def __signature__(cls) -> None:
        """Nothing of its own, but `inspect` shall see the constructor that attrs writes."""
        define(cls)


@dataclass_transform(kw_only_default=True, eq_default=True, field_specifiers=(wire,))
class Model(metaclass=_ModelType):
    """A JSON object of the API.

    A field that is absent or null reads as None, and a value of an unexpected type stays as it
    came. Fields this package does not know read as attributes too. What `attrs.evolve` makes is
    a new object, which has the known fields only.
    """

    __slots__ = ("_received",)
    __attrs_attrs__: ClassVar[Any]
    __wire_names__: ClassVar[dict[str, str]]

    if TYPE_CHECKING:
        _received: Mapping[str, Any] | None

    else:

        def __getattr__(self, name: str) -> Any:
            if name == "_received":  # a slot that only the decoder fills
                return None
            if not name.startswith("__") and name in self.model_extra:
                return self.model_extra[name]
            message = f"{type(self).__name__!r} object has no attribute {name!r}"
            raise AttributeError(message, name=name, obj=self)

    @property
    def model_extra(self) -> dict[str, Any]:
        """What was received beside the known fields, by the names of the API."""
        known = set(self.__wire_names__.values())
        return {name: value for name, value in (self._received or {}).items() if name not in known}

    @property
    def model_fields_set(self) -> set[str]:
        """The fields that were received (null counts) or have been set, by Python name."""
        values, _ = self._opened()
        return {name for name, wire_name in self.__wire_names__.items() if wire_name in values}

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form: what was received, with what has been set since.

        Unknown fields and nulls stay, and dates keep their text. The result is the caller's own.
        """
        result: dict[str, Any] = {}
        # A stack of our own: JSON may be nested more deeply than Python calls may.
        left: list[_Copying] = [(result, "", self, None)]
        while left:
            holder, key, value, received = left.pop()
            if isinstance(value, Model):
                value, received = value._opened()  # noqa: SLF001  # of the same class
            if isinstance(value, date):
                holder[key] = _text(value, received)
            elif is_object(value):
                holder[key] = dict(value)
                left += _items(holder[key], value.items(), received)
            elif type(value) in (list, tuple):
                items: list[Any] = list(value)
                holder[key] = items
                left += _items(items, enumerate(items), received)
            else:
                holder[key] = value
        whole: dict[str, Any] = result[""]
        return whole

    def to_json(self, *, indent: int | None = None) -> str:
        """Return `to_dict()` as JSON text."""
        if indent is None:
            return dumps(self.to_dict()).decode()
        return json.dumps(self.to_dict(), indent=indent, ensure_ascii=False, allow_nan=False)

    def _opened(self) -> tuple[Any, Mapping[str, Any]]:
        """Return the present values by wire name, and what they were when received."""
        received = self._received or {}
        values = dict(received)
        for name, wire_name in self.__wire_names__.items():
            value = getattr(self, name)
            if value is not None or wire_name in received:
                values[wire_name] = value
        return values, received

    def __setstate__(self, state: tuple[None, dict[str, Any]]) -> None:
        define(type(self))  # a process that unpickles may not have used the class yet
        for name, value in state[1].items():
            setattr(self, name, value)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or type(other) is not type(self):
            return NotImplemented
        return self._received == other._received  # bare models; attrs compares the others

    __hash__ = None  # type: ignore[assignment]

    @reprlib.recursive_repr()
    def __repr__(self) -> str:
        fields = {name: getattr(self, name) for name in self.__wire_names__} | self.model_extra
        shown = (f"{name}={_short(value)}" for name, value in fields.items() if value is not None)
        return f"{type(self).__name__}({', '.join(shown)})"


class Data(Model, Generic[T]):
    """The envelope of most answers."""

    if not TYPE_CHECKING:
        # Each answer is looked up by its type: the hash of typing's own costs thrice as much.
        __class_getitem__ = classmethod(GenericAlias)

    data: T


def _items(copy: Any, items: Iterable[tuple[Any, Any]], received: Any) -> list[_Copying]:
    """Return what in a copied container is still to be copied."""
    found: list[_Copying] = []
    for key, item in items:
        if type(item) not in _SCALARS:
            try:
                old = received[key]
            except (KeyError, IndexError, TypeError):
                old = None
            found.append((copy, key, item, old))
    return found


def _text(value: date, received: object) -> object:
    """Return a date as text: the text `received`, if that says the same."""
    parse = parse_datetime if isinstance(value, datetime) else parse_date
    return received if parse(received) == value else value.isoformat()


_repr = reprlib.Repr()
_repr.maxstring = _repr.maxother = 60
_short = _repr.repr
