"""Responses of `client.whatsapp`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import ListMeta

__all__ = [
    "WabaSettings",
    "WhatsappBusinessAccount",
    "WhatsappCallingRouting",
    "WhatsappCallingSettings",
    "WhatsappConversationWindow",
    "WhatsappConversationalCommand",
    "WhatsappConversationalComponent",
    "WhatsappHostedSignup",
    "WhatsappPhoneNumber",
    "WhatsappPhoneNumberList",
    "WhatsappProfile",
    "WhatsappProfilePhoto",
    "WhatsappSignup",
    "WhatsappSyncProgress",
    "WhatsappUser",
]


class WabaSettings(Model):
    """Response of `client.whatsapp.business_accounts.settings.retrieve` and `client.whatsapp.business_accounts.settings.update`."""

    id: str = wire("id", default=None)
    name: str | None = None
    record_type: str | None = None
    timezone: str | None = None
    updated_at: datetime | None = None
    webhook_enabled: bool | None = None
    webhook_events: list[str] | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


class WhatsappBusinessAccount(Model):
    """Response of `client.whatsapp.business_accounts.list` and `client.whatsapp.business_accounts.retrieve`."""

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


class WhatsappCallingRouting(Model):
    """Response of `client.whatsapp.phone_numbers.calling_routing.list` and `client.whatsapp.phone_numbers.calling_routing.patch_all`."""

    connection_id: str | None = None
    phone_number: str
    record_type: Literal["whatsapp_calling_routing"]


class WhatsappCallingSettings(Model):
    """Response of `client.whatsapp.phone_numbers.calling_settings.retrieve` and `client.whatsapp.phone_numbers.calling_settings.update`."""

    enabled: bool | None = None
    phone_number: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


class WhatsappConversationWindow(Model):
    """Response of `client.whatsapp.phone_numbers.retrieve_conversation_window`."""

    last_user_message_at: datetime | None = None
    window_active: bool | None = None
    window_expires_at: datetime | None = None
    window_type: str | None = None


class WhatsappConversationalCommand(Model):
    """Part of `WhatsappConversationalComponent`."""

    command: str | None = None
    description: str | None = None


class WhatsappConversationalComponent(Model):
    """Response of `client.whatsapp.phone_numbers.conversational_components.list` and `client.whatsapp.phone_numbers.conversational_components.patch_all`."""

    commands: list[WhatsappConversationalCommand] | None = None
    ice_breakers: list[str] | None = None
    phone_number: str | None = None
    record_type: str | None = None


class WhatsappHostedSignup(Model):
    """Response of `client.whatsapp.hosted_signups.create`, `client.whatsapp.hosted_signups.list` and 1 more."""

    id: str = wire("id", default=None)
    app_id: str | None = None
    created_at: datetime | None = None
    expires_at: datetime | None = None
    jwt: str | None = None
    record_type: Literal["whatsapp_jwt"] | None = None
    solution_id: str | None = None
    url: str | None = None


class WhatsappPhoneNumber(Model):
    """Response of `client.whatsapp.business_accounts.phone_numbers.list`, `client.whatsapp.phone_numbers.list` and 1 more."""

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
    sync_progress: WhatsappSyncProgress | None = None
    user_id: str | None = None
    waba_id: str | None = None


class WhatsappPhoneNumberList(Model):
    """Response of `client.whatsapp.phone_numbers.get`."""

    data: list[WhatsappPhoneNumber] | None = None
    meta: ListMeta | None = None


class WhatsappProfile(Model):
    """Response of `client.whatsapp.phone_numbers.profile.retrieve`, `client.whatsapp.phone_numbers.profile.update` and 1 more."""

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


class WhatsappProfilePhoto(Model):
    """Response of `client.whatsapp.phone_numbers.profile.photo.retrieve`."""

    phone_number_id: str | None = None
    profile_photo_url: str | None = None
    record_type: str | None = None


class WhatsappSignup(Model):
    """Response of `client.whatsapp.signup.list` and `client.whatsapp.signup.retrieve_status`."""

    created_at: datetime | None = None
    customer_id: str | None = None
    errors: list[str] | None = None
    record_type: Literal["whatsapp_session_id"] | None = None
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
        | None
    ) = None
    status: Literal["INCOMPLETE", "PENDING", "SUCCESS", "FAILURE"] | None = None
    updated_at: datetime | None = None
    user_id: str | None = None
    waba_id: str | None = None


class WhatsappSyncProgress(Model):
    """Part of `WhatsappPhoneNumber`."""

    contacts_status: str | None = None
    history_chunk_order: int | None = None
    history_phase: int | None = None
    history_progress: int | None = None
    history_status: str | None = None


class WhatsappUser(Model):
    """Response of `client.whatsapp.user_data.retrieve` and `client.whatsapp.user_data.update`."""

    created_at: datetime | None = None
    record_type: str | None = None
    updated_at: datetime | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None
