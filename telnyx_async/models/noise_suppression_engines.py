"""What `client.noise_suppression_engines` answers with."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._modeling.model import Data, Model

__all__ = [
    "NoiseSuppressionEngineListResponse",
    "NoiseSuppressionEngineListResponseData",
]


class NoiseSuppressionEngineListResponseData(Model):
    """Answer of `client.noise_suppression_engines.list`."""

    default_attenuation_level: int
    label: str
    value: str


NoiseSuppressionEngineListResponse: TypeAlias = Data[list[NoiseSuppressionEngineListResponseData]]
