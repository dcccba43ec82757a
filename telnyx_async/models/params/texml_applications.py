"""Requests of `client.texml_applications`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = [
    "TexmlApplicationFilter",
    "TexmlApplicationInboundParam",
    "TexmlApplicationOutboundParam",
]


class TexmlApplicationFilter(TypedDict, total=False):
    """Argument of `client.texml_applications.list`."""

    friendly_name: str
    """Only applications with this in the name (3 characters at least, case ignored). Default
    `"null"`."""
    outbound_voice_profile_id: str
    """Only applications whose outgoing calls use this profile."""


class TexmlApplicationInboundParam(TypedDict, total=False):
    """Argument of `client.texml_applications.create` and `client.texml_applications.update`."""

    channel_limit: int
    """Concurrent calls allowed in this direction; without it, only the account's own limits
    apply."""
    shaken_stir_enabled: bool
    """Adds the caller's SHAKEN/STIR attestation to the webhooks of incoming calls. Default
    `false`."""
    sip_subdomain: str
    """Label under `.sip.telnyx.com` at which SIP endpoints reach the application without a
    phone number; TLS calls do not work there."""
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"]
    """Who may call the SIP subdomain: `from_anyone` on the internet, or `only_my_connections`
    of your own account. Default `"from_anyone"`."""


class TexmlApplicationOutboundParam(TypedDict, total=False):
    """Argument of `client.texml_applications.create` and `client.texml_applications.update`."""

    channel_limit: int
    """Concurrent calls allowed in this direction; without it, only the account's own limits
    apply."""
    outbound_voice_profile_id: str
    """Profile that sets permitted destinations, limits and billing of outgoing calls, from
    `outbound_voice_profiles.list`; needed to dial out."""
