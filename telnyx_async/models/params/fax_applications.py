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
    outbound_voice_profile_id: str


class FaxApplicationInboundParam(TypedDict, total=False):
    """Argument of `client.fax_applications.create` and `client.fax_applications.update`."""

    channel_limit: int
    sip_subdomain: str
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"]
    """`"only_my_connections"` or `"from_anyone"`; `"from_anyone"` by default."""


class FaxApplicationOutboundParam(TypedDict, total=False):
    """Argument of `client.fax_applications.create` and `client.fax_applications.update`."""

    channel_limit: int
    outbound_voice_profile_id: str
