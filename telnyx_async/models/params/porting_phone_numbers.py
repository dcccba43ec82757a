"""Models of params.porting_phone_numbers."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = [
    "PortingPhoneNumberListParamsFilter",
]


class PortingPhoneNumberListParamsFilter(TypedDict, total=False):
    """PortingPhoneNumberListParamsFilter"""

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
