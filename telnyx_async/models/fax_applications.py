"""Models of fax_applications."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from telnyx_async._model import Data, Model
from telnyx_async.models.shared import (
    DocumentListParamsFilterFilename,
    FaxApplicationCreateParamsOutbound,
    FaxApplicationOutbound,
)

__all__ = [
    "FaxApplication",
    "FaxApplicationCreateParamsInbound",
    "FaxApplicationCreateResponse",
    "FaxApplicationDeleteResponse",
    "FaxApplicationInbound",
    "FaxApplicationListParamsFilter",
    "FaxApplicationListParamsFilterApplicationName",
    "FaxApplicationRetrieveResponse",
    "FaxApplicationUpdateParamsInbound",
    "FaxApplicationUpdateParamsOutbound",
    "FaxApplicationUpdateResponse",
]


class FaxApplication(Model):
    """FaxApplication"""

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
    application_name: str | None = None
    created_at: str | None = None
    inbound: FaxApplicationInbound | None = None
    outbound: FaxApplicationOutbound | None = None
    record_type: str | None = None
    tags: list[str] | None = None
    updated_at: str | None = None
    webhook_event_failover_url: str | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | None = None


class FaxApplicationCreateParamsInbound(TypedDict, total=False):
    """FaxApplicationCreateParamsInbound"""

    channel_limit: int
    sip_subdomain: str
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"]


class FaxApplicationInbound(Model):
    """FaxApplicationInbound"""

    channel_limit: int | None = None
    sip_subdomain: str | None = None
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"] | str | None = (
        None
    )


class FaxApplicationListParamsFilter(TypedDict, total=False):
    """FaxApplicationListParamsFilter"""

    application_name: DocumentListParamsFilterFilename
    outbound_voice_profile_id: str


FaxApplicationCreateResponse: TypeAlias = Data[FaxApplication]

FaxApplicationDeleteResponse: TypeAlias = Data[FaxApplication]

FaxApplicationListParamsFilterApplicationName: TypeAlias = DocumentListParamsFilterFilename

FaxApplicationRetrieveResponse: TypeAlias = Data[FaxApplication]

FaxApplicationUpdateParamsInbound: TypeAlias = FaxApplicationCreateParamsInbound

FaxApplicationUpdateParamsOutbound: TypeAlias = FaxApplicationCreateParamsOutbound

FaxApplicationUpdateResponse: TypeAlias = Data[FaxApplication]
