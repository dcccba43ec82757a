"""Models of responses, and dictionaries of requests."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import Any

from telnyx_async._modeling.model import Data as Data
from telnyx_async._modeling.model import Model as Model


def __getattr__(name: str) -> Any:
    from telnyx_async.models._index import MODULES

    if name == "__all__":
        value: Any = ["Data", "Model", *MODULES]
    elif name in MODULES:
        value = getattr(import_module(f"{__name__}.{MODULES[name]}"), name)
    else:
        value = _alias(name)
    globals()[name] = value
    return value


def _alias(name: str) -> Any:
    """Return the type that the official package has by this name."""
    from telnyx_async.models._official import TYPES

    if name not in TYPES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    type_ = compile(TYPES[name], f"<{__name__}.{name}>", "eval")
    parts = [part for part in type_.co_names if part not in vars(builtins)]
    known = {"Any": Any, "Data": Data}
    return eval(type_, {part: known.get(part) or __getattr__(part) for part in parts})


def __dir__() -> list[str]:
    return [*__getattr__("__all__")]
