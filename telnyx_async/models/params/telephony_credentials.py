"""Models of params.telephony_credentials."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "TelephonyCredentialListParamsFilter",
]


class TelephonyCredentialListParamsFilter(TypedDict, total=False):
    """TelephonyCredentialListParamsFilter"""

    name: str
    resource_id: str
    sip_username: str
    status: str
    tag: str
