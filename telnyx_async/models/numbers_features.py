"""Responses of `client.numbers_features`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model

__all__ = [
    "NumbersFeature",
]


class NumbersFeature(Model):
    """Response of `client.numbers_features.create`."""

    features: list[str]
    """What the number supports, such as `sms`, `mms` or `voice`."""
    phone_number: str
    """Phone number in E.164 format (`+13125550101`)."""
