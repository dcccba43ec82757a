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
    shaken_stir_enabled: bool
    """True or false; false by default."""
    sip_subdomain: str
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"]
    """`"only_my_connections"` or `"from_anyone"`; `"from_anyone"` by default."""


class CallControlApplicationOutboundParam(TypedDict, total=False):
    """Argument of `client.call_control_applications.create` and `client.call_control_applications.update`."""

    channel_limit: int
    outbound_voice_profile_id: str


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
