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
    """Identifies the group; use it as `sim_card_group_id` of a card."""
    consumed_data: SimCardConsumedData | None = None
    """Data used so far by all SIM cards of the group."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    data_limit: SimCardGroupDataLimit | None = None
    """Most data the SIM cards of the group may use; `null` for no limit."""
    default: bool | None = None
    """`true` for the group every account has from the start; it cannot be deleted."""
    name: str | None = None
    """Name of the group, for display."""
    private_wireless_gateway_id: str | None = None
    """Gateway the group's traffic goes through; `null` uses the ordinary mobile network of
    Telnyx."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    wireless_blocklist_id: str | None = None
    """Blocklist of networks the group's cards may not use; `null` for none."""


class SimCardGroupAction(Model):
    """Response of `client.sim_card_groups.actions.list`, `client.sim_card_groups.actions.remove_private_wireless_gateway` and 4 more."""

    id: str = wire("id", default=None)
    """Identifies the action, for `sim_card_groups.actions.retrieve`."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    settings: SimCardGroupActionSettings | None = None
    """Gateway or blocklist that is set; empty when one is removed."""
    sim_card_group_id: str | None = None
    """SIM card group, from `sim_card_groups.list`; its data limit, gateway and blocklist apply
    to the card."""
    status: Literal["in-progress", "completed", "failed"] | None = None
    """`in-progress` is under way, `completed` done, `failed` went wrong."""
    type: (
        Literal[
            "set_private_wireless_gateway",
            "remove_private_wireless_gateway",
            "set_wireless_blocklist",
            "remove_wireless_blocklist",
        ]
        | None
    ) = None
    """What is done: a gateway or blocklist is set for the group, or removed from it."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class SimCardGroupActionSettings(Model):
    """Part of `SimCardGroupAction`."""

    private_wireless_gateway_id: str | None = None
    """Private wireless gateway, from `private_wireless_gateways.list`."""
    wireless_blocklist_id: str | None = None
    """Wireless blocklist, from `wireless_blocklists.list`."""


class SimCardGroupDataLimit(Model):
    """Part of `SimCardGroup` and `SimCardGroupSummary`."""

    amount: str | None = None
    """Data volume as decimal text (`"2048.1"`), in the unit beside it."""
    unit: str | None = None
    """Unit of the volume, such as `MB`."""


class SimCardGroupSummary(Model):
    """Response of `client.sim_card_groups.list`."""

    id: str = wire("id", default=None)
    """Identifies the group; use it as `sim_card_group_id` of a card."""
    consumed_data: SimCardConsumedData | None = None
    """Data used so far by all SIM cards of the group."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    data_limit: SimCardGroupDataLimit | None = None
    """Most data the SIM cards of the group may use; `null` for no limit."""
    default: bool | None = None
    """`true` for the group every account has from the start; it cannot be deleted."""
    name: str | None = None
    """Name of the group, for display."""
    private_wireless_gateway_id: str | None = None
    """Gateway the group's traffic goes through; `null` uses the ordinary mobile network of
    Telnyx."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    sim_card_count: int | None = None
    """How many SIM cards the group has."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    wireless_blocklist_id: str | None = None
    """Blocklist of networks the group's cards may not use; `null` for none."""
