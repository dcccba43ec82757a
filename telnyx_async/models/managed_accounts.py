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
    managed_account_allow_custom_pricing: bool | None = None
    record_type: str | None = None
    total_global_channels_allocated: int | None = None


class ManagedAccount(Model):
    """Response of `client.managed_accounts.create`, `client.managed_accounts.retrieve` and 3 more."""

    id: str
    api_key: str
    api_token: str
    api_user: str
    created_at: str
    email: str
    manager_account_id: str
    record_type: Literal["managed_account"]
    updated_at: str
    balance: ManagedAccountBalance | None = None
    managed_account_allow_custom_pricing: bool | None = None
    organization_name: str | None = None
    rollup_billing: bool | None = None


class ManagedAccountBalance(Model):
    """Part of `ManagedAccount`."""

    available_credit: str | None = None
    balance: str | None = None
    credit_limit: str | None = None
    currency: str | None = None
    record_type: Literal["balance"] | None = None


class ManagedAccountGlobalChannelLimit(Model):
    """Response of `client.managed_accounts.update_global_channel_limit`."""

    id: str = wire("id", default=None)
    channel_limit: int | None = None
    email: str | None = None
    manager_account_id: str | None = None
    record_type: str | None = None


class ManagedAccountSummary(Model):
    """Response of `client.managed_accounts.list`."""

    id: str
    api_user: str
    created_at: str
    email: str
    manager_account_id: str
    record_type: Literal["managed_account"]
    updated_at: str
    managed_account_allow_custom_pricing: bool | None = None
    organization_name: str | None = None
    rollup_billing: bool | None = None
