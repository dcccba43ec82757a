"""Responses of `client.external_connections`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "CivicAddress",
    "ExternalConnection",
    "ExternalConnectionInbound",
    "ExternalConnectionLocation",
    "ExternalConnectionOutbound",
    "ExternalConnectionPhoneNumber",
    "Location",
    "LogMessage",
    "LogMessageDismissal",
    "LogMessageMeta",
    "LogMessageSource",
    "LogMessages",
    "Release",
    "TnReleaseEntry",
    "TnUploadEntry",
    "Upload",
    "UploadPendingCount",
    "UploadRefresh",
    "UploadTicket",
]


class CivicAddress(Model):
    """Response of `client.external_connections.civic_addresses.list` and `client.external_connections.civic_addresses.retrieve`."""

    id: str = wire("id", default=None)
    """Identifier of the address in Microsoft Teams."""
    city_or_town: str | None = None
    """Municipality in which the address lies."""
    city_or_town_alias: str | None = None
    """Another name of the city or town."""
    company_name: str | None = None
    """Business that resides at the address; needed unless a person is named."""
    country: str | None = None
    """Country of the address; as a filter, one or several."""
    country_or_district: str | None = None
    """Country or district as Microsoft writes it."""
    default_location_id: str | None = None
    """Location used when a number is given the address alone."""
    description: str | None = None
    """Description of the address, as entered in Teams."""
    house_number: str | None = None
    """House number, without letters behind it."""
    house_number_suffix: str | None = None
    """Addition to the house number, such as `A`."""
    locations: list[Location] | None = None
    """Places within the address, such as floors."""
    postal_or_zip_code: str | None = None
    """Postal code, such as a US ZIP code."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    state_or_province: str | None = None
    """State, province or other region within the country."""
    street_name: str | None = None
    """Street without number and suffix."""
    street_suffix: str | None = None
    """Kind of street at the end of its name, such as `Ave`."""


class ExternalConnection(Model):
    """Response of `client.external_connections.create`, `client.external_connections.delete` and 3 more."""

    id: str = wire("id", default=None)
    """Identifier of the external connection, for its numbers and uploads."""
    active: bool | None = None
    """Whether calls can pass; switch it off to block the connection without deleting it."""
    created_at: str | None = None
    """When it was created (RFC 3339); as a filter, the time or range of creation."""
    credential_active: bool | None = None
    """Whether the login at the external service works."""
    external_sip_connection: Literal["zoom", "operator_connect"] | None = None
    """Service at the other end: `zoom`, or Microsoft `operator_connect`."""
    inbound: ExternalConnectionInbound | None = None
    """How incoming calls reach you: number formats, codecs, routing, timeouts and limits."""
    outbound: ExternalConnectionOutbound | None = None
    """How your outgoing calls are treated: profile, caller number, dialing rules, ringing and
    limits."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    tags: list[str] | None = None
    """Labels of your choice, to group and find connections."""
    updated_at: str | None = None
    """When it last changed (RFC 3339)."""
    webhook_api_version: Literal["1", "2"] | None = None
    """Shape of the events: `2` for the one that this SDK parses, `1` for the old; `texml`
    needs `call_parking_enabled`."""
    webhook_event_failover_url: str | None = None
    """Fallback endpoint, tried when `webhook_event_url` does not respond with 2xx."""
    webhook_event_url: str | None = None
    """Your HTTPS endpoint for the connection's call events; without it, none are sent."""
    webhook_timeout_secs: int | None = None
    """Seconds to wait for your endpoint before a delivery counts as failed."""


class ExternalConnectionInbound(Model):
    """Part of `ExternalConnection`."""

    channel_limit: int | None = None
    """Most calls at a time in this direction; without it, only the account's own limits apply."""


class ExternalConnectionLocation(Model):
    """Response of `client.external_connections.update_location`."""

    accepted_address_suggestions: bool | None = None
    """Whether corrections that the address check proposed were taken over."""
    location_id: str | None = None
    """Location within a civic address, from the address's `locations`; excludes
    `civic_address_id` in an upload."""
    static_emergency_address_id: str | None = None
    """Emergency address for calls from this location."""


class ExternalConnectionOutbound(Model):
    """Part of `ExternalConnection`."""

    channel_limit: int | None = None
    """Most calls at a time in this direction; without it, only the account's own limits apply."""
    outbound_voice_profile_id: str | None = None
    """Profile with permitted destinations and limits for outgoing calls, from
    `outbound_voice_profiles.list`; without it, none can be made."""


class ExternalConnectionPhoneNumber(Model):
    """Response of `client.external_connections.phone_numbers.list`, `client.external_connections.phone_numbers.retrieve` and 1 more."""

    acquired_capabilities: (
        list[
            Literal[
                "FirstPartyAppAssignment",
                "InboundCalling",
                "Office365",
                "OutboundCalling",
                "UserAssignment",
            ]
        ]
        | None
    ) = None
    """What the number can do in Teams, such as `InboundCalling`."""
    civic_address_id: str | None = None
    """Civic address in Microsoft Teams, from `external_connections.civic_addresses.list`;
    excludes `location_id` in an upload."""
    displayed_country_code: str | None = None
    """Country that callees see for the number (ISO 3166-1)."""
    location_id: str | None = None
    """Location within a civic address, from the address's `locations`; excludes
    `civic_address_id` in an upload."""
    number_id: str | None = None
    """Phone number, by its `id` in `phone_numbers.list`."""
    telephone_number: str | None = None
    """Phone number concerned, in E.164 format."""
    ticket_id: str | None = None
    """One upload or release request, as `external_connections.uploads.create` or the lists
    name it."""


class Location(Model):
    """Part of `CivicAddress`."""

    id: str = wire("id", default=None)
    """Identifier of the location: `location_id` of uploads and numbers."""
    additional_info: str | None = None
    """Further words that help to find the location."""
    description: str | None = None
    """Description of the location, as entered in Teams."""
    is_default: bool | None = None
    """Whether it is the address's default location."""


class LogMessage(Model):
    """Response of `client.external_connections.log_messages.list`."""

    code: str
    """Number by which the kind of problem is known."""
    title: str
    """The problem in a few words."""
    detail: str | None = None
    """The problem in full."""
    meta: LogMessageMeta | None = None
    """What the message is about: connection, number and request."""
    source: LogMessageSource | None = None
    """Where in the request the error lies."""


class LogMessageDismissal(Model):
    """Response of `client.external_connections.log_messages.dismiss`."""

    success: bool | None = None
    """Whether the request was accepted and is being carried out."""


class LogMessageMeta(Model):
    """Part of `LogMessage`."""

    external_connection_id: str | None = None
    """External connection (Microsoft Teams or Zoom) concerned, from
    `external_connections.list`."""
    telephone_number: str | None = None
    """Phone number concerned, in E.164 format."""
    ticket_id: str | None = None
    """One upload or release request, as `external_connections.uploads.create` or the lists
    name it."""


class LogMessageSource(Model):
    """Part of `LogMessage`."""

    pointer: str | None = None
    """Place of the error in the request, as a JSON pointer."""


class LogMessages(Model):
    """Response of `client.external_connections.log_messages.retrieve`."""

    log_messages: list[LogMessage] | None = None
    """Problems of the connection, one message each."""


class Release(Model):
    """Response of `client.external_connections.releases.list` and `client.external_connections.releases.retrieve`."""

    created_at: str | None = None
    """When it was created (RFC 3339); as a filter, the time or range of creation."""
    error_message: str | None = None
    """What went wrong at Microsoft, in words."""
    status: (
        Literal[
            "pending_upload", "pending", "in_progress", "complete", "failed", "expired", "unknown"
        ]
        | None
    ) = None
    """Progress of taking the numbers off Microsoft Teams: `pending_upload`, `pending`,
    `in_progress`, then `complete`, `failed` or `expired`."""
    telephone_numbers: list[TnReleaseEntry] | None = None
    """Numbers that the request takes off Microsoft Teams."""
    tenant_id: str | None = None
    """Microsoft tenant to which the numbers go or from which they are taken."""
    ticket_id: str | None = None
    """One upload or release request, as `external_connections.uploads.create` or the lists
    name it."""


class TnReleaseEntry(Model):
    """Part of `Release`."""

    number_id: str | None = None
    """Phone number, by its `id` in `phone_numbers.list`."""
    phone_number: str | None = None
    """Phone number in E.164 format (`+13125550101`)."""


class TnUploadEntry(Model):
    """Part of `Upload`."""

    civic_address_id: str | None = None
    """Civic address in Microsoft Teams, from `external_connections.civic_addresses.list`;
    excludes `location_id` in an upload."""
    error_code: (
        Literal[
            "internal_error",
            "unable_to_retrieve_default_location",
            "unknown_country_code",
            "unable_to_retrieve_location",
            "unable_to_retrieve_partner_info",
            "unable_to_match_geography_entry",
        ]
        | None
    ) = None
    """What went wrong with this number at Microsoft."""
    error_message: str | None = None
    """What went wrong with this number, in Microsoft's words."""
    internal_status: (
        Literal[
            "pending_assignment",
            "in_progress",
            "all_internal_jobs_completed",
            "release_requested",
            "release_completed",
            "error",
        ]
        | None
    ) = None
    """Progress of the number on Telnyx's side."""
    location_id: str | None = None
    """Location within a civic address, from the address's `locations`; excludes
    `civic_address_id` in an upload."""
    number_id: str | None = None
    """Phone number, by its `id` in `phone_numbers.list`."""
    phone_number: str | None = None
    """Phone number in E.164 format (`+13125550101`)."""
    status: Literal["pending_upload", "pending", "in_progress", "success", "error"] | None = None
    """Progress of the number on Microsoft's side."""


class Upload(Model):
    """Response of `client.external_connections.uploads.list`, `client.external_connections.uploads.retrieve` and 1 more."""

    available_usages: (
        list[Literal["calling_user_assignment", "first_party_app_assignment"]] | None
    ) = None
    """Things that the numbers may be used for."""
    error_code: str | None = None
    """Code of what went wrong at Microsoft, if anything."""
    error_message: str | None = None
    """What went wrong at Microsoft, in words."""
    location_id: str | None = None
    """Location within a civic address, from the address's `locations`; excludes
    `civic_address_id` in an upload."""
    status: (
        Literal["pending_upload", "pending", "in_progress", "partial_success", "success", "error"]
        | None
    ) = None
    """Progress of the upload to Microsoft Teams: `success`, or `partial_success` if some
    numbers failed."""
    tenant_id: str | None = None
    """Microsoft tenant to which the numbers go or from which they are taken."""
    ticket_id: str | None = None
    """One upload or release request, as `external_connections.uploads.create` or the lists
    name it."""
    tn_upload_entries: list[TnUploadEntry] | None = None
    """Numbers of the upload, each with its progress."""


class UploadPendingCount(Model):
    """Response of `client.external_connections.uploads.pending_count`."""

    pending_numbers_count: int | None = None
    """Numbers that still have to be assigned to the connection."""
    pending_orders_count: int | None = None
    """Uploads that have not reached Microsoft yet."""


class UploadRefresh(Model):
    """Response of `client.external_connections.uploads.refresh_status`."""

    success: bool | None = None
    """Whether the request was accepted and is being carried out."""


class UploadTicket(Model):
    """Response of `client.external_connections.uploads.create`."""

    success: bool | None = None
    """Whether the request was accepted and is being carried out."""
    ticket_id: str | None = None
    """One upload or release request, as `external_connections.uploads.create` or the lists
    name it."""
