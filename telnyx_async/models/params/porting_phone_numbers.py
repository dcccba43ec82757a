"""Requests of `client.porting_phone_numbers`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = [
    "PortingPhoneNumberFilter",
]


class PortingPhoneNumberFilter(TypedDict, total=False):
    """Argument of `client.porting_phone_numbers.list`."""

    porting_order_status: Literal[
        "draft",
        "in-process",
        "submitted",
        "exception",
        "foc-date-confirmed",
        "cancel-pending",
        "ported",
        "cancelled",
    ]
    """Only numbers of orders in this state, such as `ported`. `"draft"`, `"in-process"`,
    `"submitted"`, `"exception"`, `"foc-date-confirmed"`, `"cancel-pending"`, `"ported"` or
    `"cancelled"`."""
