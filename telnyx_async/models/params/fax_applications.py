"""Requests of `client.fax_applications`."""

from __future__ import annotations

from typing import Literal, TypedDict

from telnyx_async.models.params.shared import ContainsFilter

__all__ = [
    "FaxApplicationFilter",
    "FaxApplicationInboundParam",
    "FaxApplicationOutboundParam",
]


class FaxApplicationFilter(TypedDict, total=False):
    """Argument of `client.fax_applications.list`."""

    application_name: ContainsFilter
    """By name: `contains` takes any part of it. Object with `contains`."""
    outbound_voice_profile_id: str
    """Only applications whose faxes go out under this profile."""


class FaxApplicationInboundParam(TypedDict, total=False):
    """Argument of `client.fax_applications.create` and `client.fax_applications.update`."""

    channel_limit: int
    """Most fax calls at a time in this direction; without it, only the account's own limits
    apply."""
    sip_subdomain: str
    """Label under `.sip.telnyx.com` at which SIP endpoints reach the application without a
    phone number; TLS calls do not work there."""
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"]
    """Who may call the SIP subdomain: `from_anyone` on the internet, or `only_my_connections`
    of your own account. Default `"from_anyone"`."""


class FaxApplicationOutboundParam(TypedDict, total=False):
    """Argument of `client.fax_applications.create` and `client.fax_applications.update`."""

    channel_limit: int
    """Most fax calls at a time in this direction; without it, only the account's own limits
    apply."""
    outbound_voice_profile_id: str
    """Profile with permitted destinations and limits, from `outbound_voice_profiles.list`;
    without it, nothing can be sent."""
