"""What requests of `client.external_connections` take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async.models.params.shared import (
    ContainsFilter,
    ContainsOrEqualsFilter,
    EqualsFilter,
    InboundChannelsParam,
    OutboundChannelsParam,
)

__all__ = [
    "CivicAddressListParamsFilter",
    "ExternalConnectionCreateParamsInbound",
    "ExternalConnectionCreateParamsOutbound",
    "ExternalConnectionListParamsFilter",
    "ExternalConnectionListParamsFilterConnectionName",
    "ExternalConnectionListParamsFilterPhoneNumber",
    "ExternalConnectionUpdateParamsInbound",
    "ExternalConnectionUpdateParamsOutbound",
    "LogMessageListParamsFilter",
    "LogMessageListParamsFilterTelephoneNumber",
    "PhoneNumberListParamsFilter",
    "PhoneNumberListParamsFilterCivicAddressID",
    "PhoneNumberListParamsFilterLocationID",
    "PhoneNumberListParamsFilterPhoneNumber",
    "ReleaseListParamsFilter",
    "ReleaseListParamsFilterCivicAddressID",
    "ReleaseListParamsFilterLocationID",
    "ReleaseListParamsFilterPhoneNumber",
    "ReleaseListParamsFilterStatus",
    "UploadListParamsFilter",
    "UploadListParamsFilterCivicAddressID",
    "UploadListParamsFilterLocationID",
    "UploadListParamsFilterPhoneNumber",
    "UploadListParamsFilterStatus",
]


class CivicAddressListParamsFilter(TypedDict, total=False):
    """Civic address list params filter."""

    country: Sequence[str]


class ExternalConnectionCreateParamsInbound(TypedDict, total=False):
    """External connection create params inbound."""

    outbound_voice_profile_id: Required[str]
    channel_limit: int


class ExternalConnectionListParamsFilter(TypedDict, total=False):
    """External connection list params filter."""

    id: str
    connection_name: ContainsFilter
    created_at: str
    external_sip_connection: Literal["zoom", "operator_connect"]
    phone_number: ContainsFilter


class LogMessageListParamsFilter(TypedDict, total=False):
    """Log message list params filter."""

    external_connection_id: str
    telephone_number: ContainsOrEqualsFilter


class PhoneNumberListParamsFilter(TypedDict, total=False):
    """Phone number list params filter."""

    civic_address_id: EqualsFilter
    location_id: EqualsFilter
    phone_number: ContainsOrEqualsFilter


class ReleaseListParamsFilter(TypedDict, total=False):
    """Release list params filter."""

    civic_address_id: EqualsFilter
    location_id: EqualsFilter
    phone_number: ContainsOrEqualsFilter
    status: ReleaseListParamsFilterStatus


class ReleaseListParamsFilterStatus(TypedDict, total=False):
    """Release list params filter status."""

    eq: Sequence[
        Literal[
            "pending_upload", "pending", "in_progress", "complete", "failed", "expired", "unknown"
        ]
    ]


class UploadListParamsFilter(TypedDict, total=False):
    """Upload list params filter."""

    civic_address_id: EqualsFilter
    location_id: EqualsFilter
    phone_number: ContainsOrEqualsFilter
    status: UploadListParamsFilterStatus


class UploadListParamsFilterStatus(TypedDict, total=False):
    """Upload list params filter status."""

    eq: Sequence[Literal["pending_upload", "pending", "in_progress", "success", "error"]]


ExternalConnectionCreateParamsOutbound: TypeAlias = OutboundChannelsParam

ExternalConnectionListParamsFilterConnectionName: TypeAlias = ContainsFilter

ExternalConnectionListParamsFilterPhoneNumber: TypeAlias = ContainsFilter

ExternalConnectionUpdateParamsInbound: TypeAlias = InboundChannelsParam

ExternalConnectionUpdateParamsOutbound: TypeAlias = ExternalConnectionCreateParamsInbound

LogMessageListParamsFilterTelephoneNumber: TypeAlias = ContainsOrEqualsFilter

PhoneNumberListParamsFilterCivicAddressID: TypeAlias = EqualsFilter

PhoneNumberListParamsFilterLocationID: TypeAlias = EqualsFilter

PhoneNumberListParamsFilterPhoneNumber: TypeAlias = ContainsOrEqualsFilter

ReleaseListParamsFilterCivicAddressID: TypeAlias = EqualsFilter

ReleaseListParamsFilterLocationID: TypeAlias = EqualsFilter

ReleaseListParamsFilterPhoneNumber: TypeAlias = ContainsOrEqualsFilter

UploadListParamsFilterCivicAddressID: TypeAlias = EqualsFilter

UploadListParamsFilterLocationID: TypeAlias = EqualsFilter

UploadListParamsFilterPhoneNumber: TypeAlias = ContainsOrEqualsFilter
