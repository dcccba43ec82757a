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
    """Profile with permitted destinations and limits for outgoing calls, from
    `outbound_voice_profiles.list`; without it, none can be made."""
    channel_limit: int
    """Most calls at a time in this direction; without it, only the account's own limits apply."""


class ExternalConnectionCivicAddressFilter(TypedDict, total=False):
    """Argument of `client.external_connections.civic_addresses.list`."""

    country: Sequence[str]
    """Only addresses in these countries."""


class ExternalConnectionFilter(TypedDict, total=False):
    """Argument of `client.external_connections.list`."""

    id: str
    """Only the connection with this identifier."""
    connection_name: ContainsFilter
    """By name: `contains` takes any part of it. Object with `contains`."""
    created_at: str
    """Only connections created on this day (`2026-09-30`)."""
    external_sip_connection: Literal["zoom", "operator_connect"]
    """Only connections to this service. `"zoom"` or `"operator_connect"`."""
    phone_number: ContainsFilter
    """By number: `contains` wants it complete, in E.164 format. Object with `contains`."""


class ExternalConnectionInboundParam(TypedDict, total=False):
    """Argument of `client.external_connections.update`."""

    channel_limit: int
    """Most calls at a time in this direction; without it, only the account's own limits apply."""


class ExternalConnectionLogMessageFilter(TypedDict, total=False):
    """Argument of `client.external_connections.log_messages.list`."""

    external_connection_id: str
    """Only messages about this connection; `null` finds those about none."""
    telephone_number: ContainsOrEqualsFilter
    """By number: `eq` takes it whole, `contains` 3 to 15 digits of it. Object with `contains`,
    `eq`."""


class ExternalConnectionNewInboundParam(TypedDict, total=False):
    """Argument of `client.external_connections.create`."""

    outbound_voice_profile_id: Required[str]
    """Profile under which calls to the external service are made, from
    `outbound_voice_profiles.list`."""
    channel_limit: int
    """Most calls at a time in this direction; without it, only the account's own limits apply."""


class ExternalConnectionOutboundParam(TypedDict, total=False):
    """Argument of `client.external_connections.create`."""

    channel_limit: int
    """Most calls at a time in this direction; without it, only the account's own limits apply."""
    outbound_voice_profile_id: str
    """Profile with permitted destinations and limits for outgoing calls, from
    `outbound_voice_profiles.list`; without it, none can be made."""


class ExternalConnectionPhoneNumberFilter(TypedDict, total=False):
    """Argument of `client.external_connections.phone_numbers.list`."""

    civic_address_id: EqualsFilter
    """By civic address: `eq` takes its identifier. Object with `eq`."""
    location_id: EqualsFilter
    """By location: `eq` takes its identifier. Object with `eq`."""
    phone_number: ContainsOrEqualsFilter
    """By number: `eq` takes it whole, `contains` a part. Object with `contains`, `eq`."""


class ReleaseFilter(TypedDict, total=False):
    """Argument of `client.external_connections.releases.list`."""

    civic_address_id: EqualsFilter
    """By civic address: `eq` takes its identifier. Object with `eq`."""
    location_id: EqualsFilter
    """By location: `eq` takes its identifier. Object with `eq`."""
    phone_number: ContainsOrEqualsFilter
    """By number: `eq` takes it whole, `contains` a part. Object with `contains`, `eq`."""
    status: ReleaseStatusFilter
    """By state of the release: `eq` takes one or several. Object with `eq`."""


class ReleaseStatusFilter(TypedDict, total=False):
    """Part of `ReleaseFilter`."""

    eq: Sequence[
        Literal[
            "pending_upload", "pending", "in_progress", "complete", "failed", "expired", "unknown"
        ]
    ]
    """Only releases in one of these states. List of `"pending_upload"`, `"pending"`,
    `"in_progress"`, `"complete"`, `"failed"`, `"expired"` or `"unknown"`."""


class UploadFilter(TypedDict, total=False):
    """Argument of `client.external_connections.uploads.list`."""

    civic_address_id: EqualsFilter
    """By civic address: `eq` takes its identifier. Object with `eq`."""
    location_id: EqualsFilter
    """By location: `eq` takes its identifier. Object with `eq`."""
    phone_number: ContainsOrEqualsFilter
    """By number: `eq` takes it whole, `contains` a part. Object with `contains`, `eq`."""
    status: UploadStatusFilter
    """By state of the upload: `eq` takes one or several. Object with `eq`."""


class UploadStatusFilter(TypedDict, total=False):
    """Part of `UploadFilter`."""

    eq: Sequence[Literal["pending_upload", "pending", "in_progress", "success", "error"]]
    """Only uploads in one of these states. List of `"pending_upload"`, `"pending"`,
    `"in_progress"`, `"success"` or `"error"`."""
