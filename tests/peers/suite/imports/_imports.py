"""Stand-ins for the modules of `telnyx` that the tests take names of types and pages from."""

from __future__ import annotations

import sys
from datetime import date, datetime
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

_MODULES = ("telnyx.types", "telnyx.pagination", "telnyx._response", "telnyx._utils")

_RESPONSES = {
    "BinaryAPIResponse": ("Download", "RawResponse"),
    "AsyncBinaryAPIResponse": ("AsyncBinaryContent", "AsyncRawResponse"),
    "StreamedBinaryAPIResponse": ("StreamedResponse",),
    "AsyncStreamedBinaryAPIResponse": ("AsyncStreamedResponse",),
}
"""Private classes that tests of binary responses ask for, and ours in their place."""


class Name(type):
    """A type by its name in the official package; `item` is the type of its rows."""

    place: str
    item: Any

    def __getitem__(cls, item: Any) -> Name:
        return _name(cls.place, item)

    def __instancecheck__(cls, value: object) -> bool:
        return type(value).__name__ in _RESPONSES.get(cls.__name__, ())


def _name(place: str, item: Any = None) -> Name:
    return Name(place.partition(":")[2], (), {"place": place, "item": item})


class _Module(ModuleType):
    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if self.__name__.startswith("telnyx.types"):
            _check_resolves(self.__name__, name)
        found = _name(f"{self.__name__}:{name}")
        setattr(self, name, found)
        return found


def _check_resolves(module: str, name: str) -> None:
    """Raise `ImportError` unless our package has a type of this name in the same place."""
    ours = __import__(module.replace("telnyx", "telnyx_async", 1), fromlist=[name])
    getattr(ours, name)


class _Finder(MetaPathFinder, Loader):
    def find_spec(self, fullname: str, path: object, target: object = None) -> ModuleSpec | None:
        return (
            ModuleSpec(fullname, self, is_package=True) if fullname.startswith(_MODULES) else None
        )

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _Module(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        if module.__name__ == "telnyx._utils":
            vars(module).update(
                parse_date=date.fromisoformat, parse_datetime=datetime.fromisoformat
            )


sys.meta_path.insert(0, _Finder())
