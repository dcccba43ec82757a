"""Responses of `client.voice_designs`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "VoiceDesign",
    "VoiceDesignSummary",
]


class VoiceDesign(Model):
    """Response of `client.voice_designs.create` and `client.voice_designs.retrieve`."""

    id: str = wire("id", default=None)
    created_at: datetime | None = None
    name: str | None = None
    prompt: str | None = None
    provider: Literal["telnyx", "minimax"] | None = None
    provider_supported_models: list[str] | None = None
    provider_voice_id: str | None = None
    record_type: Literal["voice_design"] | None = None
    text: str | None = None
    updated_at: datetime | None = None
    version: int | None = None
    version_created_at: datetime | None = None
    voice_sample_size: int | None = None


class VoiceDesignSummary(Model):
    """Response of `client.voice_designs.list` and `client.voice_designs.rename`."""

    id: str = wire("id", default=None)
    created_at: datetime | None = None
    name: str | None = None
    provider: Literal["telnyx", "minimax"] | None = None
    provider_supported_models: list[str] | None = None
    record_type: Literal["voice_design"] | None = None
    updated_at: datetime | None = None
