"""The libraries of data frames, which are extras."""

from __future__ import annotations

from importlib import import_module
from typing import Any

__all__ = ["required"]


def required(module: str, extra: str) -> Any:
    """Return a module. `ImportError`, which names the extra, if it is not installed."""
    try:
        return import_module(module)
    except ImportError as error:
        raise ImportError(f"this needs {module}: install telnyx-async[{extra}]") from error
