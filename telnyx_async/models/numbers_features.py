"""What `client.numbers_features` answers with."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._modeling.model import Data, Model

__all__ = [
    "NumbersFeatureCreateResponse",
    "NumbersFeatureCreateResponseData",
]


class NumbersFeatureCreateResponseData(Model):
    """Answer of `client.numbers_features.create`."""

    features: list[str]
    phone_number: str


NumbersFeatureCreateResponse: TypeAlias = Data[list[NumbersFeatureCreateResponseData]]
