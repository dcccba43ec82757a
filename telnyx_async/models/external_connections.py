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
    city_or_town: str | None = None
    city_or_town_alias: str | None = None
    company_name: str | None = None
    country: str | None = None
    country_or_district: str | None = None
    default_location_id: str | None = None
    description: str | None = None
    house_number: str | None = None
    house_number_suffix: str | None = None
    locations: list[Location] | None = None
    postal_or_zip_code: str | None = None
    record_type: str | None = None
    state_or_province: str | None = None
    street_name: str | None = None
    street_suffix: str | None = None


class ExternalConnection(Model):
    """Response of `client.external_connections.create`, `client.external_connections.delete` and 3 more."""

    id: str = wire("id", default=None)
    active: bool | None = None
    created_at: str | None = None
    credential_active: bool | None = None
    external_sip_connection: Literal["zoom", "operator_connect"] | None = None
    inbound: ExternalConnectionInbound | None = None
    outbound: ExternalConnectionOutbound | None = None
    record_type: str | None = None
    tags: list[str] | None = None
    updated_at: str | None = None
    webhook_api_version: Literal["1", "2"] | None = None
    webhook_event_failover_url: str | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | None = None


class ExternalConnectionInbound(Model):
    """Part of `ExternalConnection`."""

    channel_limit: int | None = None


class ExternalConnectionLocation(Model):
    """Response of `client.external_connections.update_location`."""

    accepted_address_suggestions: bool | None = None
    location_id: str | None = None
    static_emergency_address_id: str | None = None


class ExternalConnectionOutbound(Model):
    """Part of `ExternalConnection`."""

    channel_limit: int | None = None
    outbound_voice_profile_id: str | None = None


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
    civic_address_id: str | None = None
    displayed_country_code: str | None = None
    location_id: str | None = None
    number_id: str | None = None
    telephone_number: str | None = None
    ticket_id: str | None = None


class Location(Model):
    """Part of `CivicAddress`."""

    id: str = wire("id", default=None)
    additional_info: str | None = None
    description: str | None = None
    is_default: bool | None = None


class LogMessage(Model):
    """Response of `client.external_connections.log_messages.list`."""

    code: str
    title: str
    detail: str | None = None
    meta: LogMessageMeta | None = None
    source: LogMessageSource | None = None


class LogMessageDismissal(Model):
    """Response of `client.external_connections.log_messages.dismiss`."""

    success: bool | None = None


class LogMessageMeta(Model):
    """Part of `LogMessage`."""

    external_connection_id: str | None = None
    telephone_number: str | None = None
    ticket_id: str | None = None


class LogMessageSource(Model):
    """Part of `LogMessage`."""

    pointer: str | None = None


class LogMessages(Model):
    """Response of `client.external_connections.log_messages.retrieve`."""

    log_messages: list[LogMessage] | None = None


class Release(Model):
    """Response of `client.external_connections.releases.list` and `client.external_connections.releases.retrieve`."""

    created_at: str | None = None
    error_message: str | None = None
    status: (
        Literal[
            "pending_upload", "pending", "in_progress", "complete", "failed", "expired", "unknown"
        ]
        | None
    ) = None
    telephone_numbers: list[TnReleaseEntry] | None = None
    tenant_id: str | None = None
    ticket_id: str | None = None


class TnReleaseEntry(Model):
    """Part of `Release`."""

    number_id: str | None = None
    phone_number: str | None = None


class TnUploadEntry(Model):
    """Part of `Upload`."""

    civic_address_id: str | None = None
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
    error_message: str | None = None
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
    location_id: str | None = None
    number_id: str | None = None
    phone_number: str | None = None
    status: Literal["pending_upload", "pending", "in_progress", "success", "error"] | None = None


class Upload(Model):
    """Response of `client.external_connections.uploads.list`, `client.external_connections.uploads.retrieve` and 1 more."""

    available_usages: (
        list[Literal["calling_user_assignment", "first_party_app_assignment"]] | None
    ) = None
    error_code: str | None = None
    error_message: str | None = None
    location_id: str | None = None
    status: (
        Literal["pending_upload", "pending", "in_progress", "partial_success", "success", "error"]
        | None
    ) = None
    tenant_id: str | None = None
    ticket_id: str | None = None
    tn_upload_entries: list[TnUploadEntry] | None = None


class UploadPendingCount(Model):
    """Response of `client.external_connections.uploads.pending_count`."""

    pending_numbers_count: int | None = None
    pending_orders_count: int | None = None


class UploadRefresh(Model):
    """Response of `client.external_connections.uploads.refresh_status`."""

    success: bool | None = None


class UploadTicket(Model):
    """Response of `client.external_connections.uploads.create`."""

    success: bool | None = None
    ticket_id: str | None = None
