"""Responses of `client.managed_accounts`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "AllocatableOutboundChannels",
    "ManagedAccount",
    "ManagedAccountBalance",
    "ManagedAccountGlobalChannelLimit",
    "ManagedAccountSummary",
]


class AllocatableOutboundChannels(Model):
    """Response of `client.managed_accounts.get_allocatable_global_outbound_channels`."""

    allocatable_global_outbound_channels: int | None = None
    """Outgoing channels that you can spread over your managed accounts; 0 where that is not
    enabled."""
    managed_account_allow_custom_pricing: bool | None = None
    """Whether managed accounts may have prices of their own, instead of yours."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    total_global_channels_allocated: int | None = None
    """Outgoing channels already given to managed accounts, those given on creation included."""


class ManagedAccount(Model):
    """Response of `client.managed_accounts.create`, `client.managed_accounts.retrieve` and 3 more."""

    id: str
    """Identifier of the managed account, also its user ID."""
    api_key: str
    """API v2 key of the managed account, with which to act on its behalf; treat it like a
    password."""
    api_token: str
    """Token of the managed account for the old v1 API; treat it like a password."""
    api_user: str
    """Email address of the manager account, which is the username in the old v1 API."""
    created_at: str
    """When the record was made, RFC 3339 in UTC."""
    email: str
    """Address with which the managed account signs in."""
    manager_account_id: str
    """Account that manages this one and, with `rollup_billing`, pays for it."""
    record_type: Literal["managed_account"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: str
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    balance: ManagedAccountBalance | None = None
    """Money in the account at present, as a decimal string; for a managed account, an object
    with all its figures."""
    managed_account_allow_custom_pricing: bool | None = None
    """Whether the managed account can have prices of its own; with `false` it pays the manager
    account's. Changes take a while to reach billing."""
    organization_name: str | None = None
    """Name of the organization of the managed account, from `business_name`."""
    rollup_billing: bool | None = None
    """Whether charges go to the manager account's balance; the managed account then has none
    of its own. Later changes only through Telnyx support."""


class ManagedAccountBalance(Model):
    """Part of `ManagedAccount`."""

    available_credit: str | None = None
    """What can still be spent: balance plus credit limit, as a decimal string."""
    balance: str | None = None
    """Money in the managed account at present, as a decimal string."""
    credit_limit: str | None = None
    """How far the balance may fall below zero, as a decimal string."""
    currency: str | None = None
    """ISO 4217 code of the money amounts beside it, usually `USD`."""
    record_type: Literal["balance"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class ManagedAccountGlobalChannelLimit(Model):
    """Response of `client.managed_accounts.update_global_channel_limit`."""

    id: str = wire("id", default=None)
    """User ID of the managed account."""
    channel_limit: int | None = None
    """Global outbound channels the account now has; with `0` it cannot make outgoing calls."""
    email: str | None = None
    """Address with which the managed account signs in."""
    manager_account_id: str | None = None
    """Account that manages this one and, with `rollup_billing`, pays for it."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class ManagedAccountSummary(Model):
    """Response of `client.managed_accounts.list`."""

    id: str
    """Identifier of the managed account, which the other operations take."""
    api_user: str
    """Email address of the manager account, which is the username in the old v1 API."""
    created_at: str
    """When the record was made, RFC 3339 in UTC."""
    email: str
    """Address with which the managed account signs in."""
    manager_account_id: str
    """Account that manages this one and, with `rollup_billing`, pays for it."""
    record_type: Literal["managed_account"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: str
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    managed_account_allow_custom_pricing: bool | None = None
    """Whether the managed account can have prices of its own; with `false` it pays the manager
    account's. Changes take a while to reach billing."""
    organization_name: str | None = None
    """Name of the organization of the managed account, from `business_name`."""
    rollup_billing: bool | None = None
    """Whether charges go to the manager account's balance; the managed account then has none
    of its own. Later changes only through Telnyx support."""
