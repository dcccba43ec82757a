"""The official package's names of types, resolved when they are first used."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from importlib import import_module
from inspect import Parameter, signature
from sys import modules
from typing import Any, Literal, Required, TypedDict

from telnyx_async._modeling.webhook_event import WebhookEvent

__all__ = ["names_of"]

_ROOT = "telnyx_async.types"
_KNOWN: Mapping[str, Any] = {
    "Any": Any,
    "Literal": Literal,
    "Mapping": Mapping,
    "Sequence": Sequence,
    "WebhookEvent": WebhookEvent,
    "date": date,
    "datetime": datetime,
}


def names_of(module: str) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return the `__getattr__` and the `__dir__` of a module of `telnyx_async.types`."""
    path = module.removeprefix(_ROOT).removeprefix(".")

    def get(name: str) -> Any:
        from telnyx_async.types._index import PARAMS, TYPES  # noqa: PLC0415

        if name == "__all__":
            return names()
        if name in TYPES[path]:
            value = _evaluated(TYPES[path][name])
        elif name in PARAMS[path]:
            value = _arguments(name, PARAMS[path][name])
        else:
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        setattr(modules[module], name, value)
        return value

    def names() -> list[str]:
        from telnyx_async.types._index import PARAMS, TYPES  # noqa: PLC0415

        return sorted({*TYPES[path], *PARAMS[path]})

    return get, names


def _evaluated(annotation: str) -> Any:
    """Return the type that an annotation of generated code means."""
    code = compile(annotation, "<telnyx_async.types>", "eval")
    used = [name for name in code.co_names if not hasattr(builtins, name)]
    return eval(code, {name: _KNOWN.get(name) or _named(name) for name in used})  # noqa: S307 - generated


def _named(name: str) -> Any:
    """Return a model, or what has no model: a page's metadata, or an event of a WebSocket."""
    from telnyx_async import models  # noqa: PLC0415

    if name in {"PageCursors", "PageMeta"}:
        return getattr(import_module("telnyx_async._responses.pagination"), name)
    if (found := getattr(models, name, None)) is not None:
        return found
    return getattr(import_module("telnyx_async.realtime"), name)


def _arguments(name: str, operation: str) -> Any:
    """Return a `TypedDict` of the arguments of an operation; its types stay text."""
    resource, _, method = operation.rpartition(".")
    module = import_module(f"telnyx_async.resources.{resource}")
    parameters = signature(getattr(getattr(module, module.__all__[0]), method)).parameters.values()
    fields = {
        item.name: Required[item.annotation] if item.default is Parameter.empty else item.annotation
        for item in parameters
        if item.name not in ("self", "options")
    }
    return TypedDict(name, fields, total=False)  # type: ignore[operator]  # made at run time
