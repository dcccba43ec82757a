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
    """WhatsApp Business Account by its ID at Telnyx."""
    name: str | None = None
    """Name of the account in lists."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    timezone: str | None = None
    """Time zone of the account, as IANA name such as `America/Chicago`."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    webhook_enabled: bool | None = None
    """`true` sends the events of the account to its webhook."""
    webhook_events: list[str] | None = None
    """Events of the account that are sent to the webhook."""
    webhook_failover_url: str | None = None
    """Address that is tried when delivery to `webhook_url` fails."""
    webhook_url: str | None = None
    """Address that receives the WhatsApp events of the account."""


class WhatsappBusinessAccount(Model):
    """Response of `client.whatsapp.business_accounts.list` and `client.whatsapp.business_accounts.retrieve`."""

    id: str = wire("id", default=None)
    """WhatsApp Business Account by its ID at Telnyx; passed as `id` elsewhere."""
    account_review_status: str | None = None
    """Result of Meta's review of the account, such as `APPROVED`."""
    business_verification_status: str | None = None
    """Whether Meta has verified the business behind the account."""
    country: str | None = None
    """Country of the account, ISO 3166-1 alpha-2."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    name: str | None = None
    """Name of the WhatsApp Business Account, as set at Meta."""
    phone_numbers_count: int | None = None
    """How many phone numbers the account has."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    status: str | None = None
    """Whether the account is in use at Telnyx."""
    waba_id: str | None = None
    """WhatsApp Business Account (WABA) by its ID at Meta."""


class WhatsappCallingRouting(Model):
    """Response of `client.whatsapp.phone_numbers.calling_routing.list` and `client.whatsapp.phone_numbers.calling_routing.patch_all`."""

    connection_id: str | None = None
    """Connection that gets calls by WhatsApp to the number; `null` if none is set."""
    phone_number: str
    """WhatsApp number, in E.164 format."""
    record_type: Literal["whatsapp_calling_routing"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class WhatsappCallingSettings(Model):
    """Response of `client.whatsapp.phone_numbers.calling_settings.retrieve` and `client.whatsapp.phone_numbers.calling_settings.update`."""

    enabled: bool | None = None
    """Whether users can call the number by WhatsApp."""
    phone_number: str | None = None
    """WhatsApp number, in E.164 format."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class WhatsappConversationWindow(Model):
    """Response of `client.whatsapp.phone_numbers.retrieve_conversation_window`."""

    last_user_message_at: datetime | None = None
    """When the user last wrote, which opened the window (RFC 3339)."""
    window_active: bool | None = None
    """Whether free messages to the user are allowed now; if `false`, only templates."""
    window_expires_at: datetime | None = None
    """When the window closes (RFC 3339); `null` if none is open."""
    window_type: str | None = None
    """Length of the window; `24h`."""


class WhatsappConversationalCommand(Model):
    """Part of `WhatsappConversationalComponent`."""

    command: str | None = None
    """Word of the command, without the `/`."""
    description: str | None = None
    """What the command does, shown beside it."""


class WhatsappConversationalComponent(Model):
    """Response of `client.whatsapp.phone_numbers.conversational_components.list` and `client.whatsapp.phone_numbers.conversational_components.patch_all`."""

    commands: list[WhatsappConversationalCommand] | None = None
    """Commands that users see after typing `/`, each with an explanation."""
    ice_breakers: list[str] | None = None
    """Ready-made questions shown when a user opens a chat for the first time."""
    phone_number: str | None = None
    """WhatsApp number, in E.164 format."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class WhatsappHostedSignup(Model):
    """Response of `client.whatsapp.hosted_signups.create`, `client.whatsapp.hosted_signups.list` and 1 more."""

    id: str = wire("id", default=None)
    """Identifier of the hosted signup, for `whatsapp.hosted_signups.retrieve`."""
    app_id: str | None = None
    """Meta app linked to your account, by its ID; must be enabled."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    expires_at: datetime | None = None
    """Until when the page can be opened (RFC 3339)."""
    jwt: str | None = None
    """Signed token contained in `url`, by which the page knows the signup."""
    record_type: Literal["whatsapp_jwt"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    solution_id: str | None = None
    """Partner solution of Meta linked to the app; returned on creation only."""
    url: str | None = None
    """Page to send to your end customer, who signs up there."""


class WhatsappPhoneNumber(Model):
    """Response of `client.whatsapp.business_accounts.phone_numbers.list`, `client.whatsapp.phone_numbers.list` and 1 more."""

    calling_enabled: bool | None = None
    """Whether calls by WhatsApp are enabled for the number."""
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
    """Stage of sharing the number with the WhatsApp Business app, from `pending_onboarding`
    over `syncing` to `active`; `null` for numbers used by the API alone."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    display_name: str | None = None
    """Business name that users see for the number."""
    enabled: bool | None = None
    """Whether the number can send and receive by WhatsApp at Telnyx."""
    is_on_biz_app: bool | None = None
    """Whether the number is also in use in the WhatsApp Business app."""
    phone_number: str | None = None
    """The number, in E.164 format."""
    phone_number_id: str | None = None
    """Sender as WhatsApp knows it: the numeric ID that Meta gave to your number."""
    quality_rating: str | None = None
    """Meta's rating of the number, from reactions of users; a bad one limits how much it may
    send."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    status: str | None = None
    """State of the number at WhatsApp, such as `CONNECTED` or `PENDING`."""
    sync_deadline: datetime | None = None
    """Until when contacts and history can be taken over from the app (RFC 3339); `null` if
    there is no limit."""
    sync_progress: WhatsappSyncProgress | None = None
    """How far contacts and history have been taken over; present only while that is going on."""
    user_id: str | None = None
    """User of your Telnyx account who added the number."""
    waba_id: str | None = None
    """WhatsApp Business Account (WABA) by its ID at Meta."""


class WhatsappPhoneNumberList(Model):
    """Response of `client.whatsapp.phone_numbers.get`."""

    data: list[WhatsappPhoneNumber] | None = None
    """The record the operation is about, or on a list the records of this page."""
    meta: ListMeta | None = None
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class WhatsappProfile(Model):
    """Response of `client.whatsapp.phone_numbers.profile.retrieve`, `client.whatsapp.phone_numbers.profile.update` and 1 more."""

    id: str = wire("id", default=None)
    """Identifier of the business profile."""
    about: str | None = None
    """Short line under the business name on its profile, up to 139 characters."""
    address: str | None = None
    """Postal address of the business, shown on the profile."""
    category: str | None = None
    """Line of business, shown on the profile."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    description: str | None = None
    """What the business does, shown on the profile."""
    display_name: str | None = None
    """Business name that users see for the number."""
    email: str | None = None
    """Email address of the business, shown on the profile."""
    phone_number_id: str | None = None
    """Sender as WhatsApp knows it: the numeric ID that Meta gave to your number."""
    profile_id: str | None = None
    """Messaging profile whose webhooks get messages to the number."""
    profile_photo_url: str | None = None
    """Where to get the profile photo, on Meta's servers; may be empty."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    website: str | None = None
    """Website of the business, shown on the profile."""


class WhatsappProfilePhoto(Model):
    """Response of `client.whatsapp.phone_numbers.profile.photo.retrieve`."""

    phone_number_id: str | None = None
    """WhatsApp number by its ID at Meta."""
    profile_photo_url: str | None = None
    """Where to get the profile photo, on Meta's servers; may be empty."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class WhatsappSignup(Model):
    """Response of `client.whatsapp.signup.list` and `client.whatsapp.signup.retrieve_status`."""

    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    customer_id: str | None = None
    """Reference of the end customer, given by the tech provider at signup."""
    errors: list[str] | None = None
    """What went wrong during setup; empty if nothing did."""
    record_type: Literal["whatsapp_session_id"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    session_id: str | None = None
    """Session of the Embedded Signup."""
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
    """Step of the setup that is under way, or at which it failed; `COMPLETE` at the end."""
    status: Literal["INCOMPLETE", "PENDING", "SUCCESS", "FAILURE"] | None = None
    """`INCOMPLETE` waits for the user at Meta, `PENDING` is being set up, `SUCCESS` is ready,
    `FAILURE` stopped at `state`."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    user_id: str | None = None
    """User of your Telnyx account who started the signup."""
    waba_id: str | None = None
    """WhatsApp Business Account (WABA) by its ID at Meta."""


class WhatsappSyncProgress(Model):
    """Part of `WhatsappPhoneNumber`."""

    contacts_status: str | None = None
    """State of taking over the contacts."""
    history_chunk_order: int | None = None
    """Number of the piece of history last received."""
    history_phase: int | None = None
    """Phase of taking over the history; Meta sends recent chats first."""
    history_progress: int | None = None
    """How much of the history has been taken over, in percent."""
    history_status: str | None = None
    """State of taking over the chat history."""


class WhatsappUser(Model):
    """Response of `client.whatsapp.user_data.retrieve` and `client.whatsapp.user_data.update`."""

    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    webhook_failover_url: str | None = None
    """Address that is tried when delivery to `webhook_url` fails."""
    webhook_url: str | None = None
    """Address that is notified of WhatsApp signups in your account."""
