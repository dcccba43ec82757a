"""Models of the API: attrs classes that are completed when they are first used.

Defining an attrs class takes 0.4 ms, and there are thousands of models of which a program uses a
few. So the class statement only declares the slots; the first use (a constructor call,
`attrs.fields`, the decoder) has attrs complete the class in place.

Most of a response is never read. So the decoder marks nested models and dates as unread, and turns
their fields into properties, which decode what was received when they are first read.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from types import GenericAlias, NoneType
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Final,
    Generic,
    Literal,
    TypeAlias,
    TypeVar,
    dataclass_transform,
)

import attrs

from telnyx_async._compat.pydantic import Dump, PydanticMethods
from telnyx_async._json import dumps, is_object

__all__ = [
    "OPTIONAL",
    "UNREAD",
    "Data",
    "Model",
    "define",
    "fill",
    "lazy_slot",
    "make_lazy",
    "parse_date",
    "parse_datetime",
    "wire",
]

T = TypeVar("T")

_WIRE = "wire"
OPTIONAL = "optional"
"""Key in the metadata of a field that may be absent, whatever its type is."""

_SCALARS = frozenset({bool, float, int, str, NoneType})
_Copying: TypeAlias = tuple[Any, Any, Any, Any]  # container, key, value, value as received
_defining = threading.RLock()
_filling = threading.RLock()
UNREAD: Final = object()
"""In the slot of a field that is decoded when it is first read."""


def wire(name: str, *, default: Any = attrs.NOTHING) -> Any:
    """Declare a field by its wire name. With a default it may be absent."""
    optional = default is not attrs.NOTHING
    metadata = {_WIRE: name, OPTIONAL: optional}
    return attrs.field(default=default if optional else None, metadata=metadata)


def parse_datetime(value: Any) -> Any:
    """Return an ISO 8601 date-time as a `datetime`; anything else is returned unchanged."""
    try:
        return datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return value


def parse_date(value: Any) -> Any:
    """Return an ISO 8601 date as a `date`; anything else is returned unchanged."""
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        return value


class _Definition:
    """Stands for `__attrs_attrs__` until it is first read, and has attrs complete the class then."""

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
    """Have attrs complete a class now, unless it is complete."""
    attrs.fields(cls)


def _define_and_init(self: Model, *args: Any, **kwargs: Any) -> None:
    define(type(self))
    self.__init__(*args, **kwargs)  # type: ignore[misc]  # by now that of attrs


if sys.version_info >= (3, 14):  # pragma: no cover
    import annotationlib

    def _annotations(namespace: dict[str, Any]) -> dict[str, Any]:
        # PEP 649: they are evaluated when they are read, and may name what is imported for types only.
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
            raise TypeError(f"{name}: the constructor of a model is generated from its fields")
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
        # Defaults left in the namespace would be class attributes, which slots must not have.
        namespace["__slots__"] = (*namespace.get("__slots__", ()), *declared)
        namespace["__wire_names__"] = names
        namespace["__attrs_attrs__"] = _Definition(declared)
        namespace["__init__"] = _define_and_init
        return super().__new__(metacls, name, bases, namespace)

    @property
    def __signature__(cls) -> None:
        """None, so that `inspect` reads the signature of the constructor that attrs generates."""
        define(cls)


@dataclass_transform(kw_only_default=True, field_specifiers=(wire,))
class Model(PydanticMethods, metaclass=_ModelType):
    """A JSON object of the API.

    A field that is absent or null is None, and a value of an unexpected type is kept as it was
    received. Fields that this version does not know are attributes too. `model_copy(update=...)`
    returns a changed copy.
    """

    __slots__ = ("_received",)
    __attrs_attrs__: ClassVar[Any]
    __wire_names__: ClassVar[dict[str, str]]
    __lazy__: ClassVar[Mapping[str, str]] = {}
    """Names of the slots of the fields that are decoded when they are first read."""

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
        """Received fields that this version does not know, by wire name."""
        known = set(self.__wire_names__.values())
        # `_received` may be missing: a model that the caller constructs has not been received.
        return {name: value for name, value in (self._received or {}).items() if name not in known}

    @property
    def model_fields_set(self) -> set[str]:
        """Python names of the fields that were received (null counts) or set."""
        values, _ = self._contents()
        return {name for name, wire_name in self.__wire_names__.items() if wire_name in values}

    def to_dict(
        self,
        *,
        mode: Literal["json", "python"] = "json",
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_none: bool = False,
    ) -> dict[str, Any]:
        """Return the object as it was received, by wire name, with what was set since.

        Unknown fields and nulls are kept, and dates keep their text. The result is a copy.
        `mode="python"` returns dates as objects, `use_api_names=False` Python names; absent fields
        are None unless `exclude_unset`, and nulls are left out with `exclude_none`.
        """
        if mode != "json" or exclude_none or not (use_api_names and exclude_unset):
            dump = Dump(
                mode=mode,
                by_alias=use_api_names,
                exclude_unset=exclude_unset,
                exclude_none=exclude_none,
            )
            return dict(dump.items(self))
        result: dict[str, Any] = {}
        # An explicit stack: JSON may be nested more deeply than Python calls.
        stack: list[_Copying] = [(result, "", self, None)]
        while stack:
            holder, key, value, received = stack.pop()
            if isinstance(value, Model):
                value, received = value._contents()  # noqa: SLF001  # of the same class
            if isinstance(value, date):
                holder[key] = _text(value, received)
            elif is_object(value):
                holder[key] = dict(value)
                stack += _items(holder[key], value.items(), received)
            elif type(value) in (list, tuple):
                items: list[Any] = list(value)
                holder[key] = items
                stack += _items(items, enumerate(items), received)
            else:
                holder[key] = value
        whole: dict[str, Any] = result[""]
        return whole

    def to_json(self, *, indent: int | None = None) -> str:
        """Return `to_dict()` as JSON text."""
        if indent is None:
            return dumps(self.to_dict()).decode()
        return json.dumps(self.to_dict(), indent=indent, ensure_ascii=False, allow_nan=False)

    def _contents(self) -> tuple[Any, Mapping[str, Any]]:
        """Return the present values by wire name, and the object as it was received."""
        received, lazy = self._received or {}, self.__lazy__
        values = dict(received)
        for name, wire_name in self.__wire_names__.items():
            value = getattr(self, lazy.get(name, name), UNREAD)
            if value is not UNREAD and (value is not None or wire_name in received):
                values[wire_name] = value
        return values, received

    def __setstate__(self, state: tuple[None, dict[str, Any]]) -> None:
        define(type(self))  # the process that unpickles may not have used the class before
        for name, value in state[1].items():
            setattr(self, name, value)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or type(other) is not type(self):
            return NotImplemented
        # A bare Model: attrs generates the comparison of all others.
        return self._received == other._received

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        from telnyx_async._modeling.display import as_text  # noqa: PLC0415 - for people only

        return as_text(self)

    def _repr_html_(self) -> str:
        """Return a table, which notebooks show."""
        from telnyx_async._modeling.display import as_html  # noqa: PLC0415

        return as_html(self)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Return what pydantic and FastAPI validate, serialize and describe the model by."""
        from telnyx_async._modeling.pydantic_schema import core_schema_of  # noqa: PLC0415

        return core_schema_of(source)


class Data(Model, Generic[T]):
    """The envelope of most responses."""

    if not TYPE_CHECKING:
        # Decoders are looked up by type; the hash of typing's own alias takes three times as long.
        __class_getitem__ = classmethod(GenericAlias)

    data: T


def lazy_slot(model: type[Model], name: str) -> str:
    """Return a second name for the slot of a field, whose first one will be a property's."""
    slot_name = f"_{name}_"
    slot = getattr(model, name)
    if not isinstance(slot, property):  # otherwise it has its second name, from a base class
        setattr(model, slot_name, slot)
    return slot_name


def make_lazy(model: type[Model], name: str, slot_name: str, read: Callable[[Any], Any]) -> None:
    """Have `read` return the value of a field, and assignments fill its slot as before."""
    slot = getattr(model, slot_name)
    setattr(model, name, property(read, slot.__set__, slot.__delete__))


def fill(model: Model, slot_name: str, received: object, hook: Callable[[Any], Any]) -> Any:
    """Decode what was received into a slot, which one thread does for all, and return its value."""
    with _filling:
        value = getattr(model, slot_name)
        if value is UNREAD:
            value = hook(received)
            setattr(model, slot_name, value)
        return value


def _after_fork() -> None:
    """Forget the thread of the parent process that filled a slot at that moment."""
    global _filling  # noqa: PLW0603
    _filling = threading.RLock()


if hasattr(os, "register_at_fork"):  # pragma: no branch - Windows has no fork
    os.register_at_fork(after_in_child=_after_fork)


def _items(copy: Any, items: Iterable[tuple[Any, Any]], received: Any) -> list[_Copying]:
    """Return the items of a copied container that still have to be copied."""
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
    """Return a date as text: as it was received, if it was not changed since."""
    parse = parse_datetime if isinstance(value, datetime) else parse_date
    return received if parse(received) == value else value.isoformat()
