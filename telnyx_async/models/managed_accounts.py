"""Models of managed_accounts."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from telnyx_async._model import Data, Model
from telnyx_async.models.shared import UploadListParamsFilterPhoneNumber

__all__ = [
    "ActionDisableResponse",
    "ActionEnableResponse",
    "ManagedAccount",
    "ManagedAccountBalance",
    "ManagedAccountCreateResponse",
    "ManagedAccountGetAllocatableGlobalOutboundChannelsResponse",
    "ManagedAccountGetAllocatableGlobalOutboundChannelsResponseData",
    "ManagedAccountListParamsFilter",
    "ManagedAccountListParamsFilterEmail",
    "ManagedAccountListParamsFilterOrganizationName",
    "ManagedAccountListParamsFilterStatus",
    "ManagedAccountListResponse",
    "ManagedAccountRetrieveResponse",
    "ManagedAccountUpdateGlobalChannelLimitResponse",
    "ManagedAccountUpdateGlobalChannelLimitResponseData",
    "ManagedAccountUpdateResponse",
]


class ManagedAccount(Model):
    """ManagedAccount"""

    id: str = None
    api_key: str = None
    api_token: str = None
    api_user: str = None
    created_at: str = None
    email: str = None
    manager_account_id: str = None
    record_type: Literal["managed_account"] | str = None
    updated_at: str = None
    balance: ManagedAccountBalance | None = None
    managed_account_allow_custom_pricing: bool | None = None
    organization_name: str | None = None
    rollup_billing: bool | None = None


class ManagedAccountBalance(Model):
    """ManagedAccountBalance"""

    available_credit: str | None = None
    balance: str | None = None
    credit_limit: str | None = None
    currency: str | None = None
    record_type: Literal["balance"] | str | None = None


class ManagedAccountGetAllocatableGlobalOutboundChannelsResponseData(Model):
    """ManagedAccountGetAllocatableGlobalOutboundChannelsResponseData"""

    allocatable_global_outbound_channels: int | None = None
    managed_account_allow_custom_pricing: bool | None = None
    record_type: str | None = None
    total_global_channels_allocated: int | None = None


class ManagedAccountListParamsFilter(TypedDict, total=False):
    """ManagedAccountListParamsFilter"""

    email: UploadListParamsFilterPhoneNumber
    organization_name: UploadListParamsFilterPhoneNumber
    status: ManagedAccountListParamsFilterStatus


class ManagedAccountListParamsFilterStatus(TypedDict, total=False):
    """ManagedAccountListParamsFilterStatus"""

    eq: Literal["all", "active", "enabled", "cancelled", "disabled", "blocked"]


class ManagedAccountListResponse(Model):
    """ManagedAccountListResponse"""

    id: str = None
    api_user: str = None
    created_at: str = None
    email: str = None
    manager_account_id: str = None
    record_type: Literal["managed_account"] | str = None
    updated_at: str = None
    managed_account_allow_custom_pricing: bool | None = None
    organization_name: str | None = None
    rollup_billing: bool | None = None


class ManagedAccountUpdateGlobalChannelLimitResponseData(Model):
    """ManagedAccountUpdateGlobalChannelLimitResponseData"""

    id: str | None = None
    channel_limit: int | None = None
    email: str | None = None
    manager_account_id: str | None = None
    record_type: str | None = None


ActionDisableResponse: TypeAlias = Data[ManagedAccount]

ActionEnableResponse: TypeAlias = Data[ManagedAccount]

ManagedAccountCreateResponse: TypeAlias = Data[ManagedAccount]

ManagedAccountGetAllocatableGlobalOutboundChannelsResponse: TypeAlias = Data[
    ManagedAccountGetAllocatableGlobalOutboundChannelsResponseData
]

ManagedAccountListParamsFilterEmail: TypeAlias = UploadListParamsFilterPhoneNumber

ManagedAccountListParamsFilterOrganizationName: TypeAlias = UploadListParamsFilterPhoneNumber

ManagedAccountRetrieveResponse: TypeAlias = Data[ManagedAccount]

ManagedAccountUpdateGlobalChannelLimitResponse: TypeAlias = Data[
    ManagedAccountUpdateGlobalChannelLimitResponseData
]

ManagedAccountUpdateResponse: TypeAlias = Data[ManagedAccount]
