"""The official package's `telnyx.types.sim_card_groups`."""

from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

ActionRetrieveResponse: TypeAlias = m.Data[m.SimCardGroupAction]
SimCardGroupAction: TypeAlias = m.SimCardGroupAction
ActionRemovePrivateWirelessGatewayResponse: TypeAlias = m.Data[m.SimCardGroupAction]
ActionRemoveWirelessBlocklistResponse: TypeAlias = m.Data[m.SimCardGroupAction]
ActionSetPrivateWirelessGatewayResponse: TypeAlias = m.Data[m.SimCardGroupAction]
ActionSetWirelessBlocklistResponse: TypeAlias = m.Data[m.SimCardGroupAction]

class ActionListParams(TypedDict, total=False):
    filter_sim_card_group_id: str
    filter_status: Literal["in-progress", "completed", "failed"]
    filter_type: Literal[
        "set_private_wireless_gateway",
        "remove_private_wireless_gateway",
        "set_wireless_blocklist",
        "remove_wireless_blocklist",
    ]
    page_number: int
    page_size: int

class ActionSetPrivateWirelessGatewayParams(TypedDict, total=False):
    id: Required[str]
    private_wireless_gateway_id: Required[str]

class ActionSetWirelessBlocklistParams(TypedDict, total=False):
    id: Required[str]
    wireless_blocklist_id: Required[str]
