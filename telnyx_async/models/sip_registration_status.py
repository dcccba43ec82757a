"""Responses of `client.sip_registration_status`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model

__all__ = [
    "SipRegistrationDetails",
    "SipRegistrationStatus",
]


class SipRegistrationDetails(Model):
    """Part of `SipRegistrationStatus`."""

    auth_retries: int | None = None
    expires: int | None = None
    failures: int | None = None
    last_modified: str | None = None
    next_action_at: int | None = None
    sip_uri_user_host: str | None = None
    transport: str | None = None
    ua_ip: str | None = None
    ua_port: int | None = None
    uptime: int | None = None


class SipRegistrationStatus(Model):
    """Response of `client.sip_registration_status.list`."""

    connection_id: str | None = None
    connection_name: str | None = None
    credential_type: (
        Literal["uac_external_credential", "telephony_credential", "sip_credential_connection"]
        | None
    ) = None
    credential_username: str | None = None
    last_registration_response: str | None = None
    registered: bool | None = None
    sip_registration_details: SipRegistrationDetails | None = None
    sip_registration_status: (
        Literal[
            "unregistering",
            "connection_disabled",
            "standby",
            "failed",
            "trying",
            "registered",
            "unknown",
        ]
        | None
    ) = None
