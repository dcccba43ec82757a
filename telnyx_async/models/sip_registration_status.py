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
    """Times that the last login had to be repeated; UAC only."""
    expires: int | None = None
    """End of the registration: a Unix time for UAC connections, a lifetime in seconds for the
    others."""
    failures: int | None = None
    """Attempts to register that failed in a row; UAC only."""
    last_modified: str | None = None
    """When the registration was last renewed."""
    next_action_at: int | None = None
    """Unix time of the next attempt to register; UAC only."""
    sip_uri_user_host: str | None = None
    """Contact that is registered, as `user@host`; UAC only."""
    transport: str | None = None
    """Transport by which the device registered."""
    ua_ip: str | None = None
    """IP address of the device that registered."""
    ua_port: int | None = None
    """Port of the device that registered."""
    uptime: int | None = None
    """How long the registration has lasted; UAC only."""


class SipRegistrationStatus(Model):
    """Response of `client.sip_registration_status.list`."""

    connection_id: str | None = None
    """Connection to which the login belongs."""
    connection_name: str | None = None
    """Name that you gave the connection to which the login belongs."""
    credential_type: (
        Literal["uac_external_credential", "telephony_credential", "sip_credential_connection"]
        | None
    ) = None
    """Kind of login: Telnyx at your PBX (`uac_external_credential`), a `telephony_credential`,
    or a `sip_credential_connection`."""
    credential_username: str | None = None
    """SIP username that registered."""
    last_registration_response: str | None = None
    """SIP response to the last attempt to register, such as `200 OK`."""
    registered: bool | None = None
    """Whether the endpoint is registered right now and can take calls."""
    sip_registration_details: SipRegistrationDetails | None = None
    """What the registrar knows; which fields are filled depends on `credential_type`."""
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
    """State of the registration in one word; only `registered` means that calls get through."""
