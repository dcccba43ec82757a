"""Requests of `client.telephony_credentials`."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "TelephonyCredentialFilter",
]


class TelephonyCredentialFilter(TypedDict, total=False):
    """Argument of `client.telephony_credentials.list`."""

    name: str
    """Only credentials with this name."""
    resource_id: str
    """Only credentials of this connection (`connection:ID`)."""
    sip_username: str
    """Only the credential with this SIP username."""
    status: str
    """Only credentials in this state."""
    tag: str
    """Only credentials of this group."""
