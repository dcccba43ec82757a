"""Text that a spreadsheet would take for a formula."""

from __future__ import annotations

import re
from typing import Any

__all__ = ["inert"]

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")
_NUMBER = re.compile(r"[+-][0-9]+(\.[0-9]+)?")


def inert(value: Any) -> Any:
    """Return text that spreadsheets take for a formula after an apostrophe, which they hide.

    Rows quote what strangers have written. Numbers, such as those of telephones, are harmless.
    """
    if (
        isinstance(value, str)
        and value.startswith(_FORMULA_STARTS)
        and not _NUMBER.fullmatch(value)
    ):
        return f"'{value}"
    return value
