"""Requests of `client.telephony_credentials`."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "TelephonyCredentialFilter",
]


class TelephonyCredentialFilter(TypedDict, total=False):
    """Argument of `client.telephony_credentials.list`."""

    name: str
    resource_id: str
    sip_username: str
    status: str
    tag: str
