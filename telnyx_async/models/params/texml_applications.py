"""What requests of `client.texml_applications` take."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from telnyx_async.models.params.shared import (
    CallControlApplicationInboundParam,
    OutboundChannelsParam,
)

__all__ = [
    "TexmlApplicationCreateParamsInbound",
    "TexmlApplicationCreateParamsOutbound",
    "TexmlApplicationListParamsFilter",
    "TexmlApplicationUpdateParamsInbound",
    "TexmlApplicationUpdateParamsOutbound",
]


class TexmlApplicationListParamsFilter(TypedDict, total=False):
    """Argument of `client.texml_applications.list`."""

    friendly_name: str
    """String; `"null"` by default."""
    outbound_voice_profile_id: str


TexmlApplicationCreateParamsInbound: TypeAlias = CallControlApplicationInboundParam

TexmlApplicationCreateParamsOutbound: TypeAlias = OutboundChannelsParam

TexmlApplicationUpdateParamsInbound: TypeAlias = CallControlApplicationInboundParam

TexmlApplicationUpdateParamsOutbound: TypeAlias = OutboundChannelsParam
