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
    """Argument of `client.external_connections.civic_addresses.list`."""

    country: Sequence[str]


class ExternalConnectionCreateParamsInbound(TypedDict, total=False):
    """Argument of `client.external_connections.create` and `client.external_connections.update`."""

    outbound_voice_profile_id: Required[str]
    channel_limit: int


class ExternalConnectionListParamsFilter(TypedDict, total=False):
    """Argument of `client.external_connections.list`."""

    id: str
    connection_name: ContainsFilter
    created_at: str
    external_sip_connection: Literal["zoom", "operator_connect"]
    phone_number: ContainsFilter


class LogMessageListParamsFilter(TypedDict, total=False):
    """Argument of `client.external_connections.log_messages.list`."""

    external_connection_id: str
    telephone_number: ContainsOrEqualsFilter


class PhoneNumberListParamsFilter(TypedDict, total=False):
    """Argument of `client.external_connections.phone_numbers.list`."""

    civic_address_id: EqualsFilter
    location_id: EqualsFilter
    phone_number: ContainsOrEqualsFilter


class ReleaseListParamsFilter(TypedDict, total=False):
    """Argument of `client.external_connections.releases.list`."""

    civic_address_id: EqualsFilter
    location_id: EqualsFilter
    phone_number: ContainsOrEqualsFilter
    status: ReleaseListParamsFilterStatus


class ReleaseListParamsFilterStatus(TypedDict, total=False):
    """Part of `ReleaseListParamsFilter`."""

    eq: Sequence[
        Literal[
            "pending_upload", "pending", "in_progress", "complete", "failed", "expired", "unknown"
        ]
    ]


class UploadListParamsFilter(TypedDict, total=False):
    """Argument of `client.external_connections.uploads.list`."""

    civic_address_id: EqualsFilter
    location_id: EqualsFilter
    phone_number: ContainsOrEqualsFilter
    status: UploadListParamsFilterStatus


class UploadListParamsFilterStatus(TypedDict, total=False):
    """Part of `UploadListParamsFilter`."""

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
