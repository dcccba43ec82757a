"""Responses of `client.telephony_credentials`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "TelephonyCredential",
]


class TelephonyCredential(Model):
    """Response of `client.telephony_credentials.create`, `client.telephony_credentials.delete` and 3 more."""

    id: str = wire("id", default=None)
    """Identifier of the credential, for making tokens, changing and deleting it."""
    created_at: str | None = None
    """When it was created (RFC 3339); as a filter, the time or range of creation."""
    expired: bool | None = None
    """Whether the credential has stopped working."""
    expires_at: str | None = None
    """When the credential stops working (RFC 3339); never, if not set."""
    name: str | None = None
    """Name that you gave the credential."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    resource_id: str | None = None
    """Connection to which the credential belongs, as `connection:ID`."""
    sip_password: str | None = None
    """SIP password made up for the credential."""
    sip_username: str | None = None
    """SIP username made up for the credential; the login of a phone, or part of the address to
    call it by."""
    updated_at: str | None = None
    """When it last changed (RFC 3339)."""
    user_id: str | None = None
    """Telnyx user to whom it belongs."""
