"""Models of external_connections."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async._model import Data, Model
from telnyx_async.models.shared import (
    DocumentListParamsFilterFilename,
    ExternalConnectionInbound,
    FaxApplicationCreateParamsOutbound,
    FaxApplicationOutbound,
    FaxListParamsFilterTo,
    UploadListParamsFilterPhoneNumber,
)

__all__ = [
    "CivicAddress",
    "CivicAddressListParamsFilter",
    "CivicAddressListResponse",
    "CivicAddressRetrieveResponse",
    "ExternalConnection",
    "ExternalConnectionCreateParamsInbound",
    "ExternalConnectionCreateParamsOutbound",
    "ExternalConnectionCreateResponse",
    "ExternalConnectionDeleteResponse",
    "ExternalConnectionListParamsFilter",
    "ExternalConnectionListParamsFilterConnectionName",
    "ExternalConnectionListParamsFilterPhoneNumber",
    "ExternalConnectionOutbound",
    "ExternalConnectionPhoneNumber",
    "ExternalConnectionRetrieveResponse",
    "ExternalConnectionUpdateLocationResponse",
    "ExternalConnectionUpdateLocationResponseData",
    "ExternalConnectionUpdateParamsOutbound",
    "ExternalConnectionUpdateResponse",
    "Location",
    "LogMessage",
    "LogMessageDismissResponse",
    "LogMessageListParamsFilter",
    "LogMessageListParamsFilterTelephoneNumber",
    "LogMessageMeta",
    "LogMessageRetrieveResponse",
    "LogMessageSource",
    "PhoneNumberListParamsFilter",
    "PhoneNumberListParamsFilterCivicAddressID",
    "PhoneNumberListParamsFilterLocationID",
    "PhoneNumberListParamsFilterPhoneNumber",
    "PhoneNumberRetrieveResponse",
    "PhoneNumberUpdateResponse",
    "Release",
    "ReleaseListParamsFilter",
    "ReleaseListParamsFilterCivicAddressID",
    "ReleaseListParamsFilterLocationID",
    "ReleaseListParamsFilterPhoneNumber",
    "ReleaseListParamsFilterStatus",
    "ReleaseRetrieveResponse",
    "TnReleaseEntry",
    "TnUploadEntry",
    "Upload",
    "UploadCreateResponse",
    "UploadListParamsFilter",
    "UploadListParamsFilterCivicAddressID",
    "UploadListParamsFilterLocationID",
    "UploadListParamsFilterStatus",
    "UploadPendingCountResponse",
    "UploadPendingCountResponseData",
    "UploadRefreshStatusResponse",
    "UploadRetrieveResponse",
    "UploadRetryResponse",
]


class CivicAddress(Model):
    """CivicAddress"""

    id: str | None = None
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


class CivicAddressListParamsFilter(TypedDict, total=False):
    """CivicAddressListParamsFilter"""

    country: Sequence[str]


class ExternalConnection(Model):
    """ExternalConnection"""

    id: str | None = None
    active: bool | None = None
    created_at: str | None = None
    credential_active: bool | None = None
    external_sip_connection: Literal["zoom", "operator_connect"] | str | None = None
    inbound: ExternalConnectionInbound | None = None
    outbound: FaxApplicationOutbound | None = None
    record_type: str | None = None
    tags: list[str] | None = None
    updated_at: str | None = None
    webhook_api_version: Literal["1", "2"] | str | None = None
    webhook_event_failover_url: str | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | None = None


class ExternalConnectionCreateParamsInbound(TypedDict, total=False):
    """ExternalConnectionCreateParamsInbound"""

    outbound_voice_profile_id: Required[str]
    channel_limit: int


class ExternalConnectionListParamsFilter(TypedDict, total=False):
    """ExternalConnectionListParamsFilter"""

    id: str
    connection_name: DocumentListParamsFilterFilename
    created_at: str
    external_sip_connection: Literal["zoom", "operator_connect"]
    phone_number: DocumentListParamsFilterFilename


class ExternalConnectionPhoneNumber(Model):
    """ExternalConnectionPhoneNumber"""

    acquired_capabilities: (
        list[
            Literal[
                "FirstPartyAppAssignment",
                "InboundCalling",
                "Office365",
                "OutboundCalling",
                "UserAssignment",
            ]
            | str
        ]
        | None
    ) = None
    civic_address_id: str | None = None
    displayed_country_code: str | None = None
    location_id: str | None = None
    number_id: str | None = None
    telephone_number: str | None = None
    ticket_id: str | None = None


class ExternalConnectionUpdateLocationResponseData(Model):
    """ExternalConnectionUpdateLocationResponseData"""

    accepted_address_suggestions: bool | None = None
    location_id: str | None = None
    static_emergency_address_id: str | None = None


class Location(Model):
    """Location"""

    id: str | None = None
    additional_info: str | None = None
    description: str | None = None
    is_default: bool | None = None


class LogMessage(Model):
    """LogMessage"""

    code: str = None
    title: str = None
    detail: str | None = None
    meta: LogMessageMeta | None = None
    source: LogMessageSource | None = None


class LogMessageDismissResponse(Model):
    """LogMessageDismissResponse"""

    success: bool | None = None


class LogMessageListParamsFilter(TypedDict, total=False):
    """LogMessageListParamsFilter"""

    external_connection_id: str
    telephone_number: UploadListParamsFilterPhoneNumber


class LogMessageMeta(Model):
    """LogMessageMeta"""

    external_connection_id: str | None = None
    telephone_number: str | None = None
    ticket_id: str | None = None


class LogMessageRetrieveResponse(Model):
    """LogMessageRetrieveResponse"""

    log_messages: list[LogMessage] | None = None


class LogMessageSource(Model):
    """LogMessageSource"""

    pointer: str | None = None


class PhoneNumberListParamsFilter(TypedDict, total=False):
    """PhoneNumberListParamsFilter"""

    civic_address_id: FaxListParamsFilterTo
    location_id: FaxListParamsFilterTo
    phone_number: UploadListParamsFilterPhoneNumber


class Release(Model):
    """Release"""

    created_at: str | None = None
    error_message: str | None = None
    status: (
        Literal[
            "pending_upload", "pending", "in_progress", "complete", "failed", "expired", "unknown"
        ]
        | str
        | None
    ) = None
    telephone_numbers: list[TnReleaseEntry] | None = None
    tenant_id: str | None = None
    ticket_id: str | None = None


class ReleaseListParamsFilter(TypedDict, total=False):
    """ReleaseListParamsFilter"""

    civic_address_id: FaxListParamsFilterTo
    location_id: FaxListParamsFilterTo
    phone_number: UploadListParamsFilterPhoneNumber
    status: ReleaseListParamsFilterStatus


class ReleaseListParamsFilterStatus(TypedDict, total=False):
    """ReleaseListParamsFilterStatus"""

    eq: Sequence[
        Literal[
            "pending_upload", "pending", "in_progress", "complete", "failed", "expired", "unknown"
        ]
    ]


class TnReleaseEntry(Model):
    """TnReleaseEntry"""

    number_id: str | None = None
    phone_number: str | None = None


class TnUploadEntry(Model):
    """TnUploadEntry"""

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
        | str
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
        | str
        | None
    ) = None
    location_id: str | None = None
    number_id: str | None = None
    phone_number: str | None = None
    status: Literal["pending_upload", "pending", "in_progress", "success", "error"] | str | None = (
        None
    )


class Upload(Model):
    """Upload"""

    available_usages: (
        list[Literal["calling_user_assignment", "first_party_app_assignment"] | str] | None
    ) = None
    error_code: str | None = None
    error_message: str | None = None
    location_id: str | None = None
    status: (
        Literal["pending_upload", "pending", "in_progress", "partial_success", "success", "error"]
        | str
        | None
    ) = None
    tenant_id: str | None = None
    ticket_id: str | None = None
    tn_upload_entries: list[TnUploadEntry] | None = None


class UploadCreateResponse(Model):
    """UploadCreateResponse"""

    success: bool | None = None
    ticket_id: str | None = None


class UploadListParamsFilter(TypedDict, total=False):
    """UploadListParamsFilter"""

    civic_address_id: FaxListParamsFilterTo
    location_id: FaxListParamsFilterTo
    phone_number: UploadListParamsFilterPhoneNumber
    status: UploadListParamsFilterStatus


class UploadListParamsFilterStatus(TypedDict, total=False):
    """UploadListParamsFilterStatus"""

    eq: Sequence[Literal["pending_upload", "pending", "in_progress", "success", "error"]]


class UploadPendingCountResponseData(Model):
    """UploadPendingCountResponseData"""

    pending_numbers_count: int | None = None
    pending_orders_count: int | None = None


CivicAddressListResponse: TypeAlias = Data[list[CivicAddress]]

CivicAddressRetrieveResponse: TypeAlias = Data[CivicAddress]

ExternalConnectionCreateParamsOutbound: TypeAlias = FaxApplicationCreateParamsOutbound

ExternalConnectionCreateResponse: TypeAlias = Data[ExternalConnection]

ExternalConnectionDeleteResponse: TypeAlias = Data[ExternalConnection]

ExternalConnectionListParamsFilterConnectionName: TypeAlias = DocumentListParamsFilterFilename

ExternalConnectionListParamsFilterPhoneNumber: TypeAlias = DocumentListParamsFilterFilename

ExternalConnectionOutbound: TypeAlias = FaxApplicationOutbound

ExternalConnectionRetrieveResponse: TypeAlias = Data[ExternalConnection]

ExternalConnectionUpdateLocationResponse: TypeAlias = Data[
    ExternalConnectionUpdateLocationResponseData
]

ExternalConnectionUpdateParamsOutbound: TypeAlias = ExternalConnectionCreateParamsInbound

ExternalConnectionUpdateResponse: TypeAlias = Data[ExternalConnection]

LogMessageListParamsFilterTelephoneNumber: TypeAlias = UploadListParamsFilterPhoneNumber

PhoneNumberListParamsFilterCivicAddressID: TypeAlias = FaxListParamsFilterTo

PhoneNumberListParamsFilterLocationID: TypeAlias = FaxListParamsFilterTo

PhoneNumberListParamsFilterPhoneNumber: TypeAlias = UploadListParamsFilterPhoneNumber

PhoneNumberRetrieveResponse: TypeAlias = Data[ExternalConnectionPhoneNumber]

PhoneNumberUpdateResponse: TypeAlias = Data[ExternalConnectionPhoneNumber]

ReleaseListParamsFilterCivicAddressID: TypeAlias = FaxListParamsFilterTo

ReleaseListParamsFilterLocationID: TypeAlias = FaxListParamsFilterTo

ReleaseListParamsFilterPhoneNumber: TypeAlias = UploadListParamsFilterPhoneNumber

ReleaseRetrieveResponse: TypeAlias = Data[Release]

UploadListParamsFilterCivicAddressID: TypeAlias = FaxListParamsFilterTo

UploadListParamsFilterLocationID: TypeAlias = FaxListParamsFilterTo

UploadPendingCountResponse: TypeAlias = Data[UploadPendingCountResponseData]

UploadRefreshStatusResponse: TypeAlias = LogMessageDismissResponse

UploadRetrieveResponse: TypeAlias = Data[Upload]

UploadRetryResponse: TypeAlias = Data[Upload]
