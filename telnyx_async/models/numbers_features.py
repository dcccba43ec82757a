"""Responses of `client.numbers_features`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model

__all__ = [
    "NumbersFeature",
]


class NumbersFeature(Model):
    """Response of `client.numbers_features.create`."""

    features: list[str]
    phone_number: str
