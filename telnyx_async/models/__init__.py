"""What the API answers with, and the dictionaries that requests take."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from telnyx_async._modeling.model import Data as Data
from telnyx_async._modeling.model import Model as Model

if TYPE_CHECKING:
    from telnyx_async.models._index import *


def __getattr__(name: str) -> Any:
    from telnyx_async.models._index import MODULES

    if name not in MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"{__name__}.{MODULES[name]}"), name)
    return value


def __dir__() -> list[str]:
    from telnyx_async.models._index import MODULES

    return ["Data", "Model", *MODULES]
