"""Responses of `client.noise_suppression_engines`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model

__all__ = [
    "NoiseSuppressionEngine",
]


class NoiseSuppressionEngine(Model):
    """Response of `client.noise_suppression_engines.list`."""

    default_attenuation_level: int
    """How strongly the engine damps noise unless set otherwise, from 0 to 100 in steps of ten."""
    label: str
    """Name of the engine for people to choose from."""
    value: str
    """Name of the engine as connections take it in `noise_suppression_details.engine`."""
