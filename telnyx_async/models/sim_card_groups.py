"""Responses of `client.sim_card_groups`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import SimCardConsumedData

__all__ = [
    "SimCardGroup",
    "SimCardGroupAction",
    "SimCardGroupActionSettings",
    "SimCardGroupDataLimit",
    "SimCardGroupSummary",
]


class SimCardGroup(Model):
    """Response of `client.sim_card_groups.create`, `client.sim_card_groups.delete` and 2 more."""

    id: str = wire("id", default=None)
    consumed_data: SimCardConsumedData | None = None
    created_at: str | None = None
    data_limit: SimCardGroupDataLimit | None = None
    default: bool | None = None
    name: str | None = None
    private_wireless_gateway_id: str | None = None
    record_type: str | None = None
    updated_at: str | None = None
    wireless_blocklist_id: str | None = None


class SimCardGroupAction(Model):
    """Response of `client.sim_card_groups.actions.list`, `client.sim_card_groups.actions.remove_private_wireless_gateway` and 4 more."""

    id: str = wire("id", default=None)
    created_at: str | None = None
    record_type: str | None = None
    settings: SimCardGroupActionSettings | None = None
    sim_card_group_id: str | None = None
    status: Literal["in-progress", "completed", "failed"] | None = None
    type: (
        Literal[
            "set_private_wireless_gateway",
            "remove_private_wireless_gateway",
            "set_wireless_blocklist",
            "remove_wireless_blocklist",
        ]
        | None
    ) = None
    updated_at: str | None = None


class SimCardGroupActionSettings(Model):
    """Part of `SimCardGroupAction`."""

    private_wireless_gateway_id: str | None = None
    wireless_blocklist_id: str | None = None


class SimCardGroupDataLimit(Model):
    """Part of `SimCardGroup` and `SimCardGroupSummary`."""

    amount: str | None = None
    unit: str | None = None


class SimCardGroupSummary(Model):
    """Response of `client.sim_card_groups.list`."""

    id: str = wire("id", default=None)
    consumed_data: SimCardConsumedData | None = None
    created_at: str | None = None
    data_limit: SimCardGroupDataLimit | None = None
    default: bool | None = None
    name: str | None = None
    private_wireless_gateway_id: str | None = None
    record_type: str | None = None
    sim_card_count: int | None = None
    updated_at: str | None = None
    wireless_blocklist_id: str | None = None
