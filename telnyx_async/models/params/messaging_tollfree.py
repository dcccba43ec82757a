"""Requests of `client.messaging_tollfree`."""

from __future__ import annotations

from typing import Required, TypedDict

__all__ = [
    "TfPhoneNumberParam",
    "URLParam",
]


class TfPhoneNumberParam(TypedDict, total=False):
    """Argument of `client.messaging_tollfree.verification.requests.create` and `client.messaging_tollfree.verification.requests.update`."""

    phone_number: Required[str]
    """Toll-free number of yours, in E.164 format."""


class URLParam(TypedDict, total=False):
    """Argument of `client.messaging_tollfree.verification.requests.create` and `client.messaging_tollfree.verification.requests.update`."""

    url: Required[str]
    """Public address of a screenshot of the opt-in. 1 to 2,083 characters."""
