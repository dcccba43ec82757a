"""What requests of `client.fax_applications` take."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from telnyx_async.models.params.shared import ContainsFilter, OutboundChannelsParam

__all__ = [
    "FaxApplicationCreateParamsInbound",
    "FaxApplicationCreateParamsOutbound",
    "FaxApplicationListParamsFilter",
    "FaxApplicationListParamsFilterApplicationName",
    "FaxApplicationUpdateParamsInbound",
    "FaxApplicationUpdateParamsOutbound",
]


class FaxApplicationCreateParamsInbound(TypedDict, total=False):
    """Fax application create params inbound."""

    channel_limit: int
    sip_subdomain: str
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"]


class FaxApplicationListParamsFilter(TypedDict, total=False):
    """Fax application list params filter."""

    application_name: ContainsFilter
    outbound_voice_profile_id: str


FaxApplicationCreateParamsOutbound: TypeAlias = OutboundChannelsParam

FaxApplicationListParamsFilterApplicationName: TypeAlias = ContainsFilter

FaxApplicationUpdateParamsInbound: TypeAlias = FaxApplicationCreateParamsInbound

FaxApplicationUpdateParamsOutbound: TypeAlias = OutboundChannelsParam
