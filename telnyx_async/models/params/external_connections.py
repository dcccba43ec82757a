"""Requests of `client.external_connections`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from telnyx_async.models.params.shared import ContainsFilter, ContainsOrEqualsFilter, EqualsFilter

__all__ = [
    "ExternalConnectionChangedOutboundParam",
    "ExternalConnectionCivicAddressFilter",
    "ExternalConnectionFilter",
    "ExternalConnectionInboundParam",
    "ExternalConnectionLogMessageFilter",
    "ExternalConnectionNewInboundParam",
    "ExternalConnectionOutboundParam",
    "ExternalConnectionPhoneNumberFilter",
    "ReleaseFilter",
    "ReleaseStatusFilter",
    "UploadFilter",
    "UploadStatusFilter",
]


class ExternalConnectionChangedOutboundParam(TypedDict, total=False):
    """Argument of `client.external_connections.update`."""

    outbound_voice_profile_id: Required[str]
    channel_limit: int


class ExternalConnectionCivicAddressFilter(TypedDict, total=False):
    """Argument of `client.external_connections.civic_addresses.list`."""

    country: Sequence[str]


class ExternalConnectionFilter(TypedDict, total=False):
    """Argument of `client.external_connections.list`."""

    id: str
    connection_name: ContainsFilter
    created_at: str
    external_sip_connection: Literal["zoom", "operator_connect"]
    phone_number: ContainsFilter


class ExternalConnectionInboundParam(TypedDict, total=False):
    """Argument of `client.external_connections.update`."""

    channel_limit: int


class ExternalConnectionLogMessageFilter(TypedDict, total=False):
    """Argument of `client.external_connections.log_messages.list`."""

    external_connection_id: str
    telephone_number: ContainsOrEqualsFilter


class ExternalConnectionNewInboundParam(TypedDict, total=False):
    """Argument of `client.external_connections.create`."""

    outbound_voice_profile_id: Required[str]
    channel_limit: int


class ExternalConnectionOutboundParam(TypedDict, total=False):
    """Argument of `client.external_connections.create`."""

    channel_limit: int
    outbound_voice_profile_id: str


class ExternalConnectionPhoneNumberFilter(TypedDict, total=False):
    """Argument of `client.external_connections.phone_numbers.list`."""

    civic_address_id: EqualsFilter
    location_id: EqualsFilter
    phone_number: ContainsOrEqualsFilter


class ReleaseFilter(TypedDict, total=False):
    """Argument of `client.external_connections.releases.list`."""

    civic_address_id: EqualsFilter
    location_id: EqualsFilter
    phone_number: ContainsOrEqualsFilter
    status: ReleaseStatusFilter


class ReleaseStatusFilter(TypedDict, total=False):
    """Part of `ReleaseFilter`."""

    eq: Sequence[
        Literal[
            "pending_upload", "pending", "in_progress", "complete", "failed", "expired", "unknown"
        ]
    ]


class UploadFilter(TypedDict, total=False):
    """Argument of `client.external_connections.uploads.list`."""

    civic_address_id: EqualsFilter
    location_id: EqualsFilter
    phone_number: ContainsOrEqualsFilter
    status: UploadStatusFilter


class UploadStatusFilter(TypedDict, total=False):
    """Part of `UploadFilter`."""

    eq: Sequence[Literal["pending_upload", "pending", "in_progress", "success", "error"]]
