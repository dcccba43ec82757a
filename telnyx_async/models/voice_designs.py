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
    """Identifier of the design, passed as `voice_design_id` when cloning it."""
    created_at: datetime | None = None
    """When the design was first made (RFC 3339)."""
    name: str | None = None
    """Name of the design, usable in place of its identifier."""
    prompt: str | None = None
    """Description of the voice from which this version was made."""
    provider: Literal["telnyx", "minimax"] | None = None
    """Provider that speaks with the designed voice."""
    provider_supported_models: list[str] | None = None
    """Speech models of the provider that can speak with this voice."""
    provider_voice_id: str | None = None
    """Name under which the provider knows the voice; use it as the voice part when
    synthesizing."""
    record_type: Literal["voice_design"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    text: str | None = None
    """Sentence that the sample speaks."""
    updated_at: datetime | None = None
    """When the design last changed (RFC 3339)."""
    version: int | None = None
    """Number of this version, from 1."""
    version_created_at: datetime | None = None
    """When this version was saved (RFC 3339); the object as a whole may be older."""
    voice_sample_size: int | None = None
    """Size of the sample recording in bytes."""


class VoiceDesignSummary(Model):
    """Response of `client.voice_designs.list` and `client.voice_designs.rename`."""

    id: str = wire("id", default=None)
    """Identifier of the design, passed as `voice_design_id` when cloning it."""
    created_at: datetime | None = None
    """When the design was first made (RFC 3339)."""
    name: str | None = None
    """Name of the design, usable in place of its identifier."""
    provider: Literal["telnyx", "minimax"] | None = None
    """Provider that speaks with the designed voice."""
    provider_supported_models: list[str] | None = None
    """Speech models of the provider that can speak with this voice."""
    record_type: Literal["voice_design"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: datetime | None = None
    """When the design last changed (RFC 3339)."""
