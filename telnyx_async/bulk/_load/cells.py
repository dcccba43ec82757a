"""What people write in the cells of a spreadsheet: lists, and telephone numbers."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

from telnyx_async import _json
from telnyx_async._json import is_array

__all__ = ["PHONE_FIELDS", "all_are_numbers", "items_in", "json_list", "number_problem"]

PHONE_FIELDS = frozenset({"to", "from", "phone_number"})
"""The names of body fields that have telephone numbers; some take other addresses, too."""

_SEPARATORS = re.compile(r"[,\r\n]+")
# E.164, a short code, or anything that is not a number at all: a SIP URI, an alphanumeric sender.
_PLAUSIBLE = re.compile(
    r"\+[0-9]{1,15}|[0-9]{3,8}|(?![0-9\s().,/+-]*([0-9][.,]?[eE][+-]?[0-9]+)?\Z).+", re.DOTALL
)
_SCIENTIFIC = re.compile(r"[0-9.,]+[eE][+-]?[0-9]+")

_E164_LINES = re.compile(r"(?:\+[0-9]{1,15}\n)*+")


def all_are_numbers(texts: Collection[str]) -> bool:
    """Whether no text is an invalid phone number; see `number_problem`."""
    # One match for the whole column takes a fifth of the time, and most columns are of one kind.
    lines = "\n".join(texts) + "\n"
    if lines.count("\n") == len(texts) and _E164_LINES.fullmatch(lines):
        return True
    return all(map(_PLAUSIBLE.fullmatch, texts))


def number_problem(text: str) -> str | None:
    """Return why a text is not a valid phone number, if it is written as one."""
    if _PLAUSIBLE.fullmatch(text):
        return None
    if _SCIENTIFIC.fullmatch(text):
        return (
            f"{text} is a number as spreadsheets write it, whose digits may be lost: make the "
            "column text, and write +13125550101"
        )
    return f"{text!r} is not a telephone number in E.164 format, such as +13125550101"


def json_list(text: str) -> list[Any] | None:
    """Return the list that a cell has as JSON, such as `["a", "b"]`; None if it has none."""
    if not text.lstrip().startswith("["):
        return None
    try:
        value = _json.loads(text.encode())
    except ValueError:
        return None
    return value if is_array(value) else None


def items_in(text: str) -> list[Any]:
    """Return the items of a list in a cell: as JSON, or separated by commas or line ends.

    A JSON string is one item: it may have a comma, which some URLs have.
    """
    listed = json_list(text)
    if listed is not None:
        return listed
    if text.startswith('"'):
        try:
            return [_json.loads(text.encode())]
        except ValueError:
            pass
    return [item for part in _SEPARATORS.split(text) if (item := part.strip())]
