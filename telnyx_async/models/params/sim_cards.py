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
    bulk_sim_card_action_id: str
    """UUID."""
    sim_card_id: str
    """UUID."""
    status: Literal["in-progress", "completed", "failed"]


class SimCardDataLimitParam(TypedDict, total=False):
    """Argument of `client.sim_cards.update`."""

    amount: str
    unit: Literal["MB", "GB"]


class SimCardFilter(TypedDict, total=False):
    """Argument of `client.sim_cards.list`."""

    iccid: str
    msisdn: str
    status: Sequence[
        Literal["enabled", "disabled", "standby", "data_limit_exceeded", "unauthorized_imei"]
    ]
    tags: Sequence[str]
