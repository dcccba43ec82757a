"""Models of texml_applications."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from telnyx_async._model import Data, Model
from telnyx_async.models.shared import (
    CallControlApplicationInboundParam,
    FaxApplicationCreateParamsOutbound,
    FaxApplicationOutbound,
    TexmlApplicationInbound,
)

__all__ = [
    "TexmlApplication",
    "TexmlApplicationCreateParamsInbound",
    "TexmlApplicationCreateParamsOutbound",
    "TexmlApplicationCreateResponse",
    "TexmlApplicationDeleteResponse",
    "TexmlApplicationListParamsFilter",
    "TexmlApplicationOutbound",
    "TexmlApplicationRetrieveResponse",
    "TexmlApplicationUpdateParamsInbound",
    "TexmlApplicationUpdateParamsOutbound",
    "TexmlApplicationUpdateResponse",
]


class TexmlApplication(Model):
    """TexmlApplication"""

    id: str | None = None
    active: bool | None = None
    anchorsite_override: (
        Literal[
            "Latency",
            "Chicago, IL",
            "Ashburn, VA",
            "San Jose, CA",
            "Sydney, Australia",
            "Amsterdam, Netherlands",
            "London, UK",
            "Toronto, Canada",
            "Vancouver, Canada",
            "Frankfurt, Germany",
        ]
        | str
        | None
    ) = None
    call_cost_in_webhooks: bool | None = None
    created_at: str | None = None
    dtmf_type: Literal["RFC 2833", "Inband", "SIP INFO"] | str | None = None
    first_command_timeout: bool | None = None
    first_command_timeout_secs: int | None = None
    friendly_name: str | None = None
    inbound: TexmlApplicationInbound | None = None
    outbound: FaxApplicationOutbound | None = None
    record_type: str | None = None
    status_callback: str | None = None
    status_callback_method: Literal["get", "post"] | str | None = None
    tags: list[str] | None = None
    updated_at: str | None = None
    voice_fallback_url: str | None = None
    voice_method: Literal["get", "post"] | str | None = None
    voice_url: str | None = None


class TexmlApplicationListParamsFilter(TypedDict, total=False):
    """TexmlApplicationListParamsFilter"""

    friendly_name: str
    outbound_voice_profile_id: str


TexmlApplicationCreateParamsInbound: TypeAlias = CallControlApplicationInboundParam

TexmlApplicationCreateParamsOutbound: TypeAlias = FaxApplicationCreateParamsOutbound

TexmlApplicationCreateResponse: TypeAlias = Data[TexmlApplication]

TexmlApplicationDeleteResponse: TypeAlias = Data[TexmlApplication]

TexmlApplicationOutbound: TypeAlias = FaxApplicationOutbound

TexmlApplicationRetrieveResponse: TypeAlias = Data[TexmlApplication]

TexmlApplicationUpdateParamsInbound: TypeAlias = CallControlApplicationInboundParam

TexmlApplicationUpdateParamsOutbound: TypeAlias = FaxApplicationCreateParamsOutbound

TexmlApplicationUpdateResponse: TypeAlias = Data[TexmlApplication]
