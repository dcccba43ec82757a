"""Requests of `client.sim_cards`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

__all__ = [
    "SimCardActionFilter",
    "SimCardDataLimitParam",
    "SimCardFilter",
]


class SimCardActionFilter(TypedDict, total=False):
    """Argument of `client.sim_cards.actions.list`."""

    action_type: Literal[
        "enable",
        "enable_standby_sim_card",
        "disable",
        "set_standby",
        "remove_public_ip",
        "set_public_ip",
        "enable_voice",
        "disable_voice",
    ]
    """Only actions of this kind. `"enable"`, `"enable_standby_sim_card"`, `"disable"`,
    `"set_standby"`, `"remove_public_ip"`, `"set_public_ip"`, `"enable_voice"` or
    `"disable_voice"`."""
    bulk_sim_card_action_id: str
    """Only actions started by this bulk action. UUID."""
    sim_card_id: str
    """Only actions on this SIM card. UUID."""
    status: Literal["in-progress", "completed", "failed"]
    """Only actions in this state: `in-progress`, `completed` or `failed`."""


class SimCardDataLimitParam(TypedDict, total=False):
    """Argument of `client.sim_cards.update`."""

    amount: str
    """Data volume as decimal text (`"2048.1"`), in the unit beside it."""
    unit: Literal["MB", "GB"]
    """Unit of the volume: `MB` or `GB`."""


class SimCardFilter(TypedDict, total=False):
    """Argument of `client.sim_cards.list`."""

    iccid: str
    """Only cards whose ICCID contains this text."""
    msisdn: str
    """Only the card with this phone number."""
    status: Sequence[
        Literal["enabled", "disabled", "standby", "data_limit_exceeded", "unauthorized_imei"]
    ]
    """Only cards in one of these states, such as `["enabled", "standby"]`. List of
    `"enabled"`, `"disabled"`, `"standby"`, `"data_limit_exceeded"` or
    `"unauthorized_imei"`."""
    tags: Sequence[str]
    """Only cards that carry all of these tags."""
