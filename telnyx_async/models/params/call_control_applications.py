"""Requests of `client.call_control_applications`."""

from __future__ import annotations

from typing import Literal, TypedDict

from telnyx_async.models.params.shared import ContainsFilter, OccurredAtFilter

__all__ = [
    "CallControlApplicationFilter",
    "CallControlApplicationInboundParam",
    "CallControlApplicationOutboundParam",
]


class CallControlApplicationInboundParam(TypedDict, total=False):
    """Argument of `client.call_control_applications.create` and `client.call_control_applications.update`."""

    channel_limit: int
    """Most calls at a time in this direction; without it, only the account's own limits apply."""
    shaken_stir_enabled: bool
    """Adds the caller's SHAKEN/STIR attestation to the webhooks of incoming calls. Default
    `false`."""
    sip_subdomain: str
    """Label under `.sip.telnyx.com` at which SIP endpoints reach the application without a
    phone number; TLS calls do not work there."""
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"]
    """Who may call the SIP subdomain: `from_anyone` on the internet, or `only_my_connections`
    of your own account. Default `"from_anyone"`."""


class CallControlApplicationOutboundParam(TypedDict, total=False):
    """Argument of `client.call_control_applications.create` and `client.call_control_applications.update`."""

    channel_limit: int
    """Most calls at a time in this direction; without it, only the account's own limits apply."""
    outbound_voice_profile_id: str
    """Profile with permitted destinations and limits for outgoing calls, from
    `outbound_voice_profiles.list`; without it, none can be made."""


CallControlApplicationFilter = TypedDict(
    "CallControlApplicationFilter",
    {
        "from": "str",
        "application_name": "ContainsFilter",
        "application_session_id": "str",
        "connection_id": "str",
        "failed": "bool",
        "leg_id": "str",
        "name": "str",
        "occurred_at": "OccurredAtFilter",
        "outbound_outbound_voice_profile_id": "str",
        "product": 'Literal["call_control", "fax", "texml"]',
        "status": 'Literal["init", "in_progress", "completed"]',
        "to": "str",
        "type": 'Literal["command", "webhook"]',
    },
    total=False,
)
