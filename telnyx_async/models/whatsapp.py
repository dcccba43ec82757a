"""What `client.whatsapp` answers with."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from telnyx_async._model import Data, Model
from telnyx_async.models.shared import ListMeta, WhatsappTemplateData

__all__ = [
    "BusinessAccountListResponse",
    "BusinessAccountRetrieveResponse",
    "BusinessAccountRetrieveResponseData",
    "CallingRoutingListResponse",
    "CallingRoutingPatchAllResponse",
    "CallingSettingRetrieveResponse",
    "CallingSettingUpdateResponse",
    "ConversationalComponentListResponse",
    "ConversationalComponentPatchAllResponse",
    "HostedSignupCreateResponse",
    "HostedSignupCreateResponseData",
    "HostedSignupListResponse",
    "HostedSignupRetrieveResponse",
    "HostedSignupRetrieveResponseData",
    "MessagingPaginationMeta",
    "PhoneNumberGetResponse",
    "PhoneNumberGetResponseData",
    "PhoneNumberGetResponseDataSyncProgress",
    "PhoneNumberListResponse",
    "PhoneNumberListResponseSyncProgress",
    "PhoneNumberRetrieveConversationWindowResponse",
    "PhoneNumberRetrieveConversationWindowResponseData",
    "PhoneNumberRetrievePhoneNumberResponse",
    "PhoneNumberRetrievePhoneNumberResponseData",
    "PhoneNumberRetrievePhoneNumberResponseDataSyncProgress",
    "PhotoRetrieveResponse",
    "PhotoRetrieveResponseData",
    "PhotoUploadResponse",
    "ProfileRetrieveResponse",
    "ProfileUpdateResponse",
    "SettingRetrieveResponse",
    "SettingUpdateResponse",
    "SignupListResponse",
    "SignupRetrieveStatusResponse",
    "SignupRetrieveStatusResponseData",
    "TemplateCreateResponse",
    "UserDataRetrieveResponse",
    "UserDataUpdateResponse",
    "WabaSettings",
    "WhatsappCallingRoutingData",
    "WhatsappCallingSettingsData",
    "WhatsappConversationalComponent",
    "WhatsappConversationalComponentCommand",
    "WhatsappPhoneNumberListResponse",
    "WhatsappPhoneNumberListResponseSyncProgress",
    "WhatsappProfileData",
    "WhatsappUserData",
]


class BusinessAccountListResponse(Model):
    """Business account list response."""

    id: str | None = None
    account_review_status: str | None = None
    business_verification_status: str | None = None
    country: str | None = None
    created_at: datetime | None = None
    name: str | None = None
    phone_numbers_count: int | None = None
    record_type: str | None = None
    status: str | None = None
    waba_id: str | None = None


class HostedSignupListResponse(Model):
    """Hosted signup list response."""

    id: str | None = None
    app_id: str | None = None
    created_at: datetime | None = None
    expires_at: datetime | None = None
    jwt: str | None = None
    record_type: Literal["whatsapp_jwt"] | str | None = None
    solution_id: str | None = None
    url: str | None = None


class PhoneNumberGetResponse(Model):
    """Phone number get response."""

    data: list[PhoneNumberListResponse] | None = None
    meta: ListMeta | None = None


class PhoneNumberListResponse(Model):
    """Phone number list response."""

    calling_enabled: bool | None = None
    coexistence_state: (
        Literal[
            "pending_onboarding",
            "sync_pending",
            "syncing",
            "sync_complete",
            "active",
            "history_declined",
            "sync_deadline_expired",
            "offboarded",
            "disconnected",
        ]
        | str
        | None
    ) = None
    created_at: datetime | None = None
    display_name: str | None = None
    enabled: bool | None = None
    is_on_biz_app: bool | None = None
    phone_number: str | None = None
    phone_number_id: str | None = None
    quality_rating: str | None = None
    record_type: str | None = None
    status: str | None = None
    sync_deadline: datetime | None = None
    sync_progress: PhoneNumberListResponseSyncProgress | None = None
    user_id: str | None = None
    waba_id: str | None = None


class PhoneNumberListResponseSyncProgress(Model):
    """Phone number list response sync progress."""

    contacts_status: str | None = None
    history_chunk_order: int | None = None
    history_phase: int | None = None
    history_progress: int | None = None
    history_status: str | None = None


class PhoneNumberRetrieveConversationWindowResponseData(Model):
    """Phone number retrieve conversation window response data."""

    last_user_message_at: datetime | None = None
    window_active: bool | None = None
    window_expires_at: datetime | None = None
    window_type: str | None = None


class PhotoRetrieveResponseData(Model):
    """Photo retrieve response data."""

    phone_number_id: str | None = None
    profile_photo_url: str | None = None
    record_type: str | None = None


class SignupListResponse(Model):
    """Signup list response."""

    created_at: datetime | None = None
    customer_id: str | None = None
    errors: list[str] | None = None
    record_type: Literal["whatsapp_session_id"] | str | None = None
    session_id: str | None = None
    state: (
        Literal[
            "SUBSCRIBE_WEBHOOKS",
            "ASSIGNED_USERS",
            "SHARE_CREDIT_LINE",
            "REGISTER_PHONE_NUMBER",
            "ADD_WABA_TO_DB",
            "ADD_PHONE_NUMBERS_TO_DB",
            "COMPLETE",
        ]
        | str
        | None
    ) = None
    status: Literal["INCOMPLETE", "PENDING", "SUCCESS", "FAILURE"] | str | None = None
    updated_at: datetime | None = None
    user_id: str | None = None
    waba_id: str | None = None


class WabaSettings(Model):
    """Waba settings."""

    id: str | None = None
    name: str | None = None
    record_type: str | None = None
    timezone: str | None = None
    updated_at: datetime | None = None
    webhook_enabled: bool | None = None
    webhook_events: list[str] | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


class WhatsappCallingRoutingData(Model):
    """WhatsApp calling routing data."""

    connection_id: str | None = None
    phone_number: str
    record_type: Literal["whatsapp_calling_routing"] | str


class WhatsappCallingSettingsData(Model):
    """WhatsApp calling settings data."""

    enabled: bool | None = None
    phone_number: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


class WhatsappConversationalComponent(Model):
    """WhatsApp conversational component."""

    commands: list[WhatsappConversationalComponentCommand] | None = None
    ice_breakers: list[str] | None = None
    phone_number: str | None = None
    record_type: str | None = None


class WhatsappConversationalComponentCommand(Model):
    """WhatsApp conversational component command."""

    command: str | None = None
    description: str | None = None


class WhatsappProfileData(Model):
    """WhatsApp profile data."""

    id: str | None = None
    about: str | None = None
    address: str | None = None
    category: str | None = None
    created_at: datetime | None = None
    description: str | None = None
    display_name: str | None = None
    email: str | None = None
    phone_number_id: str | None = None
    profile_id: str | None = None
    profile_photo_url: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None
    website: str | None = None


class WhatsappUserData(Model):
    """WhatsApp user data."""

    created_at: datetime | None = None
    record_type: str | None = None
    updated_at: datetime | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


BusinessAccountRetrieveResponse: TypeAlias = Data[BusinessAccountListResponse]

BusinessAccountRetrieveResponseData: TypeAlias = BusinessAccountListResponse

CallingRoutingListResponse: TypeAlias = Data[WhatsappCallingRoutingData]

CallingRoutingPatchAllResponse: TypeAlias = Data[WhatsappCallingRoutingData]

CallingSettingRetrieveResponse: TypeAlias = Data[WhatsappCallingSettingsData]

CallingSettingUpdateResponse: TypeAlias = Data[WhatsappCallingSettingsData]

ConversationalComponentListResponse: TypeAlias = Data[WhatsappConversationalComponent]

ConversationalComponentPatchAllResponse: TypeAlias = Data[WhatsappConversationalComponent]

HostedSignupCreateResponse: TypeAlias = Data[HostedSignupListResponse]

HostedSignupCreateResponseData: TypeAlias = HostedSignupListResponse

HostedSignupRetrieveResponse: TypeAlias = Data[HostedSignupListResponse]

HostedSignupRetrieveResponseData: TypeAlias = HostedSignupListResponse

MessagingPaginationMeta: TypeAlias = ListMeta

PhoneNumberGetResponseData: TypeAlias = PhoneNumberListResponse

PhoneNumberGetResponseDataSyncProgress: TypeAlias = PhoneNumberListResponseSyncProgress

PhoneNumberRetrieveConversationWindowResponse: TypeAlias = Data[
    PhoneNumberRetrieveConversationWindowResponseData
]

PhoneNumberRetrievePhoneNumberResponse: TypeAlias = Data[PhoneNumberListResponse]

PhoneNumberRetrievePhoneNumberResponseData: TypeAlias = PhoneNumberListResponse

PhoneNumberRetrievePhoneNumberResponseDataSyncProgress: TypeAlias = (
    PhoneNumberListResponseSyncProgress
)

PhotoRetrieveResponse: TypeAlias = Data[PhotoRetrieveResponseData]

PhotoUploadResponse: TypeAlias = Data[WhatsappProfileData]

ProfileRetrieveResponse: TypeAlias = Data[WhatsappProfileData]

ProfileUpdateResponse: TypeAlias = Data[WhatsappProfileData]

SettingRetrieveResponse: TypeAlias = Data[WabaSettings]

SettingUpdateResponse: TypeAlias = Data[WabaSettings]

SignupRetrieveStatusResponse: TypeAlias = Data[SignupListResponse]

SignupRetrieveStatusResponseData: TypeAlias = SignupListResponse

TemplateCreateResponse: TypeAlias = Data[WhatsappTemplateData]

UserDataRetrieveResponse: TypeAlias = Data[WhatsappUserData]

UserDataUpdateResponse: TypeAlias = Data[WhatsappUserData]

WhatsappPhoneNumberListResponse: TypeAlias = PhoneNumberListResponse

WhatsappPhoneNumberListResponseSyncProgress: TypeAlias = PhoneNumberListResponseSyncProgress
