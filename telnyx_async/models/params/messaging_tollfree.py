"""Models of params.messaging_tollfree."""

from __future__ import annotations

from typing import Required, TypedDict

__all__ = [
    "TfPhoneNumberParam",
    "URLParam",
]


class TfPhoneNumberParam(TypedDict, total=False):
    """TfPhoneNumberParam"""

    phone_number: Required[str]


class URLParam(TypedDict, total=False):
    """URLParam"""

    url: Required[str]
