"""Responses of `client.telephony_credentials`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "TelephonyCredential",
]


class TelephonyCredential(Model):
    """Response of `client.telephony_credentials.create`, `client.telephony_credentials.delete` and 3 more."""

    id: str = wire("id", default=None)
    created_at: str | None = None
    expired: bool | None = None
    expires_at: str | None = None
    name: str | None = None
    record_type: str | None = None
    resource_id: str | None = None
    sip_password: str | None = None
    sip_username: str | None = None
    updated_at: str | None = None
    user_id: str | None = None
