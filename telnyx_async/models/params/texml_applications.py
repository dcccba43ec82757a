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
    """String; `"null"` by default."""
    outbound_voice_profile_id: str


class TexmlApplicationInboundParam(TypedDict, total=False):
    """Argument of `client.texml_applications.create` and `client.texml_applications.update`."""

    channel_limit: int
    shaken_stir_enabled: bool
    """True or false; false by default."""
    sip_subdomain: str
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"]
    """`"only_my_connections"` or `"from_anyone"`; `"from_anyone"` by default."""


class TexmlApplicationOutboundParam(TypedDict, total=False):
    """Argument of `client.texml_applications.create` and `client.texml_applications.update`."""

    channel_limit: int
    outbound_voice_profile_id: str
