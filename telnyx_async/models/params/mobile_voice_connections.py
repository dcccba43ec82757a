"""What requests of `client.mobile_voice_connections` take."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async.models.params.shared import InboundChannelsParam, OutboundChannelsParam

__all__ = [
    "MobileVoiceConnectionCreateParamsInbound",
    "MobileVoiceConnectionCreateParamsOutbound",
    "MobileVoiceConnectionUpdateParamsInbound",
    "MobileVoiceConnectionUpdateParamsOutbound",
]

MobileVoiceConnectionCreateParamsInbound: TypeAlias = InboundChannelsParam

MobileVoiceConnectionCreateParamsOutbound: TypeAlias = OutboundChannelsParam

MobileVoiceConnectionUpdateParamsInbound: TypeAlias = InboundChannelsParam

MobileVoiceConnectionUpdateParamsOutbound: TypeAlias = OutboundChannelsParam
