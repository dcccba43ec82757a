"""Requests of `client.messaging_hosted_number_orders`."""

from __future__ import annotations

from typing import Required, TypedDict

__all__ = [
    "HostedNumberVerificationCodeParam",
]


class HostedNumberVerificationCodeParam(TypedDict, total=False):
    """Argument of `client.messaging_hosted_number_orders.validate_codes`."""

    code: Required[str]
    """Code that arrived at the number."""
    phone_number: Required[str]
    """Number at which the code arrived, in E.164 format."""
