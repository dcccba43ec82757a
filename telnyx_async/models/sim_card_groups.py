"""Models of sim_card_groups."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from telnyx_async._model import Data, Model
from telnyx_async.models.shared import ConsumedData

__all__ = [
    "ActionRemovePrivateWirelessGatewayResponse",
    "ActionRemoveWirelessBlocklistResponse",
    "ActionRetrieveResponse",
    "ActionSetPrivateWirelessGatewayResponse",
    "ActionSetWirelessBlocklistResponse",
    "SimCardGroup",
    "SimCardGroupAction",
    "SimCardGroupActionSettings",
    "SimCardGroupCreateParamsDataLimit",
    "SimCardGroupCreateResponse",
    "SimCardGroupDataLimit",
    "SimCardGroupDeleteResponse",
    "SimCardGroupListResponse",
    "SimCardGroupListResponseDataLimit",
    "SimCardGroupRetrieveResponse",
    "SimCardGroupUpdateParamsDataLimit",
    "SimCardGroupUpdateResponse",
]


class SimCardGroup(Model):
    """SimCardGroup"""

    id: str | None = None
    consumed_data: ConsumedData | None = None
    created_at: str | None = None
    data_limit: ConsumedData | None = None
    default: bool | None = None
    name: str | None = None
    private_wireless_gateway_id: str | None = None
    record_type: str | None = None
    updated_at: str | None = None
    wireless_blocklist_id: str | None = None


class SimCardGroupAction(Model):
    """SimCardGroupAction"""

    id: str | None = None
    created_at: str | None = None
    record_type: str | None = None
    settings: SimCardGroupActionSettings | None = None
    sim_card_group_id: str | None = None
    status: Literal["in-progress", "completed", "failed"] | str | None = None
    type: (
        Literal[
            "set_private_wireless_gateway",
            "remove_private_wireless_gateway",
            "set_wireless_blocklist",
            "remove_wireless_blocklist",
        ]
        | str
        | None
    ) = None
    updated_at: str | None = None


class SimCardGroupActionSettings(Model):
    """SimCardGroupActionSettings"""

    private_wireless_gateway_id: str | None = None
    wireless_blocklist_id: str | None = None


class SimCardGroupCreateParamsDataLimit(TypedDict, total=False):
    """SimCardGroupCreateParamsDataLimit"""

    amount: str
    unit: str


class SimCardGroupListResponse(Model):
    """SimCardGroupListResponse"""

    id: str | None = None
    consumed_data: ConsumedData | None = None
    created_at: str | None = None
    data_limit: ConsumedData | None = None
    default: bool | None = None
    name: str | None = None
    private_wireless_gateway_id: str | None = None
    record_type: str | None = None
    sim_card_count: int | None = None
    updated_at: str | None = None
    wireless_blocklist_id: str | None = None


ActionRemovePrivateWirelessGatewayResponse: TypeAlias = Data[SimCardGroupAction]

ActionRemoveWirelessBlocklistResponse: TypeAlias = Data[SimCardGroupAction]

ActionRetrieveResponse: TypeAlias = Data[SimCardGroupAction]

ActionSetPrivateWirelessGatewayResponse: TypeAlias = Data[SimCardGroupAction]

ActionSetWirelessBlocklistResponse: TypeAlias = Data[SimCardGroupAction]

SimCardGroupCreateResponse: TypeAlias = Data[SimCardGroup]

SimCardGroupDataLimit: TypeAlias = ConsumedData

SimCardGroupDeleteResponse: TypeAlias = Data[SimCardGroup]

SimCardGroupListResponseDataLimit: TypeAlias = ConsumedData

SimCardGroupRetrieveResponse: TypeAlias = Data[SimCardGroup]

SimCardGroupUpdateParamsDataLimit: TypeAlias = SimCardGroupCreateParamsDataLimit

SimCardGroupUpdateResponse: TypeAlias = Data[SimCardGroup]
