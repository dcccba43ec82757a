"""What `client.texml_applications` answers with."""

from __future__ import annotations

from typing import Literal, TypeAlias

from telnyx_async._modeling.model import Data, Model, wire
from telnyx_async.models.shared import OutboundChannels, TexmlApplicationInbound

__all__ = [
    "TexmlApplication",
    "TexmlApplicationCreateResponse",
    "TexmlApplicationDeleteResponse",
    "TexmlApplicationOutbound",
    "TexmlApplicationRetrieveResponse",
    "TexmlApplicationUpdateResponse",
]


class TexmlApplication(Model):
    """Answer of `client.texml_applications.create`, `client.texml_applications.delete` and 3 more."""

    id: str = wire("id", default=None)
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
    outbound: OutboundChannels | None = None
    record_type: str | None = None
    status_callback: str | None = None
    status_callback_method: Literal["get", "post"] | str | None = None
    tags: list[str] | None = None
    updated_at: str | None = None
    voice_fallback_url: str | None = None
    voice_method: Literal["get", "post"] | str | None = None
    voice_url: str | None = None


TexmlApplicationCreateResponse: TypeAlias = Data[TexmlApplication]

TexmlApplicationDeleteResponse: TypeAlias = Data[TexmlApplication]

TexmlApplicationOutbound: TypeAlias = OutboundChannels

TexmlApplicationRetrieveResponse: TypeAlias = Data[TexmlApplication]

TexmlApplicationUpdateResponse: TypeAlias = Data[TexmlApplication]
