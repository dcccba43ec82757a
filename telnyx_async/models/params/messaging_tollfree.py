"""What requests of `client.messaging_tollfree` take."""

from __future__ import annotations

from typing import Required, TypedDict

__all__ = [
    "TfPhoneNumberParam",
    "URLParam",
]


class TfPhoneNumberParam(TypedDict, total=False):
    """Tf phone number."""

    phone_number: Required[str]


class URLParam(TypedDict, total=False):
    """URL."""

    url: Required[str]
