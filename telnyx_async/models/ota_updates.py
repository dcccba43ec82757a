"""What `client.ota_updates` answers with."""

from __future__ import annotations

from typing import Literal, TypeAlias

from telnyx_async._modeling.model import Data, Model, wire

__all__ = [
    "OtaUpdateListResponse",
    "OtaUpdateRetrieveResponse",
    "OtaUpdateRetrieveResponseData",
    "OtaUpdateRetrieveResponseDataSettings",
    "OtaUpdateRetrieveResponseDataSettingsMobileNetworkOperatorsPreference",
]


class OtaUpdateListResponse(Model):
    """Answer of `client.ota_updates.list`."""

    id: str = wire("id", default=None)
    created_at: str | None = None
    record_type: str | None = None
    sim_card_id: str | None = None
    status: Literal["in-progress", "completed", "failed"] | str | None = None
    type: Literal["sim_card_network_preferences"] | str | None = None
    updated_at: str | None = None


class OtaUpdateRetrieveResponseData(Model):
    """Answer of `client.ota_updates.retrieve`."""

    id: str = wire("id", default=None)
    created_at: str | None = None
    record_type: str | None = None
    settings: OtaUpdateRetrieveResponseDataSettings | None = None
    sim_card_id: str | None = None
    status: Literal["in-progress", "completed", "failed"] | str | None = None
    type: Literal["sim_card_network_preferences"] | str | None = None
    updated_at: str | None = None


class OtaUpdateRetrieveResponseDataSettings(Model):
    """Part of `OtaUpdateRetrieveResponseData`."""

    mobile_network_operators_preferences: (
        list[OtaUpdateRetrieveResponseDataSettingsMobileNetworkOperatorsPreference] | None
    ) = None


class OtaUpdateRetrieveResponseDataSettingsMobileNetworkOperatorsPreference(Model):
    """Part of `OtaUpdateRetrieveResponseDataSettings`."""

    mobile_network_operator_id: str | None = None
    mobile_network_operator_name: str | None = None
    priority: int | None = None


OtaUpdateRetrieveResponse: TypeAlias = Data[OtaUpdateRetrieveResponseData]
