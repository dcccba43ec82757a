"""What `client.whatsapp` answers with."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from telnyx_async._modeling.model import Data, Model, wire
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
    """Answer of `client.whatsapp.business_accounts.list` and `client.whatsapp.business_accounts.retrieve`."""

    id: str = wire("id", default=None)
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
    """Answer of `client.whatsapp.hosted_signups.create`, `client.whatsapp.hosted_signups.list` and 1 more."""

    id: str = wire("id", default=None)
    app_id: str | None = None
    created_at: datetime | None = None
    expires_at: datetime | None = None
    jwt: str | None = None
    record_type: Literal["whatsapp_jwt"] | str | None = None
    solution_id: str | None = None
    url: str | None = None


class PhoneNumberGetResponse(Model):
    """Answer of `client.whatsapp.phone_numbers.get`."""

    data: list[PhoneNumberListResponse] | None = None
    meta: ListMeta | None = None


class PhoneNumberListResponse(Model):
    """Answer of `client.whatsapp.business_accounts.phone_numbers.list`, `client.whatsapp.phone_numbers.list` and 1 more."""

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
    """Part of `PhoneNumberListResponse`."""

    contacts_status: str | None = None
    history_chunk_order: int | None = None
    history_phase: int | None = None
    history_progress: int | None = None
    history_status: str | None = None


class PhoneNumberRetrieveConversationWindowResponseData(Model):
    """Answer of `client.whatsapp.phone_numbers.retrieve_conversation_window`."""

    last_user_message_at: datetime | None = None
    window_active: bool | None = None
    window_expires_at: datetime | None = None
    window_type: str | None = None


class PhotoRetrieveResponseData(Model):
    """Answer of `client.whatsapp.phone_numbers.profile.photo.retrieve`."""

    phone_number_id: str | None = None
    profile_photo_url: str | None = None
    record_type: str | None = None


class SignupListResponse(Model):
    """Answer of `client.whatsapp.signup.list` and `client.whatsapp.signup.retrieve_status`."""

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
    """Answer of `client.whatsapp.business_accounts.settings.retrieve` and `client.whatsapp.business_accounts.settings.update`."""

    id: str = wire("id", default=None)
    name: str | None = None
    record_type: str | None = None
    timezone: str | None = None
    updated_at: datetime | None = None
    webhook_enabled: bool | None = None
    webhook_events: list[str] | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


class WhatsappCallingRoutingData(Model):
    """Answer of `client.whatsapp.phone_numbers.calling_routing.list` and `client.whatsapp.phone_numbers.calling_routing.patch_all`."""

    connection_id: str | None = None
    phone_number: str
    record_type: Literal["whatsapp_calling_routing"] | str


class WhatsappCallingSettingsData(Model):
    """Answer of `client.whatsapp.phone_numbers.calling_settings.retrieve` and `client.whatsapp.phone_numbers.calling_settings.update`."""

    enabled: bool | None = None
    phone_number: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


class WhatsappConversationalComponent(Model):
    """Answer of `client.whatsapp.phone_numbers.conversational_components.list` and `client.whatsapp.phone_numbers.conversational_components.patch_all`."""

    commands: list[WhatsappConversationalComponentCommand] | None = None
    ice_breakers: list[str] | None = None
    phone_number: str | None = None
    record_type: str | None = None


class WhatsappConversationalComponentCommand(Model):
    """Part of `WhatsappConversationalComponent`."""

    command: str | None = None
    description: str | None = None


class WhatsappProfileData(Model):
    """Answer of `client.whatsapp.phone_numbers.profile.retrieve`, `client.whatsapp.phone_numbers.profile.update` and 1 more."""

    id: str = wire("id", default=None)
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
    """Answer of `client.whatsapp.user_data.retrieve` and `client.whatsapp.user_data.update`."""

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
