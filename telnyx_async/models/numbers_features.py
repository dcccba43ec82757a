"""What `client.numbers_features` answers with."""

from __future__ import annotations

from telnyx_async._modeling.model import Model

__all__ = [
    "NumbersFeature",
]


class NumbersFeature(Model):
    """Answer of `client.numbers_features.create`."""

    features: list[str]
    phone_number: str
