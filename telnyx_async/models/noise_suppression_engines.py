"""Responses of `client.noise_suppression_engines`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model

__all__ = [
    "NoiseSuppressionEngine",
]


class NoiseSuppressionEngine(Model):
    """Response of `client.noise_suppression_engines.list`."""

    default_attenuation_level: int
    label: str
    value: str
