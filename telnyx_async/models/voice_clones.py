"""Responses of `client.voice_clones`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "VoiceClone",
]


class VoiceClone(Model):
    """Response of `client.voice_clones.create`, `client.voice_clones.create_from_upload` and 2 more."""

    id: str = wire("id", default=None)
    """Identifier of the clone; see `provider_voice_id` for speaking with it."""
    created_at: datetime | None = None
    """When the clone was made (RFC 3339)."""
    gender: Literal["male", "female", "neutral"] | None = None
    """How the voice sounds, as a label."""
    label: str | None = None
    """Caption by which people recognize the entry in a list or on a screen."""
    language: str | None = None
    """Language the voice is meant for, such as `en` or `English`."""
    api_model_id: Literal["Qwen3TTS", "Ultra", "Bayan", "speech-2.8-turbo"] | None = wire(
        "model_id", default=None
    )
    """Speech model the clone was made for."""
    name: str | None = None
    """Name of the clone, for your own lists."""
    provider: Literal["telnyx", "minimax"] | None = None
    """Provider that speaks with the clone."""
    provider_supported_models: list[str] | None = None
    """Speech models of the provider that can speak with this voice."""
    provider_voice_id: str | None = None
    """Name under which the provider knows the voice; use it as the voice part when
    synthesizing."""
    record_type: Literal["voice_clone"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    source_voice_design_id: str | None = None
    """Voice design the clone was made from; null if it came from a recording."""
    source_voice_design_version: int | None = None
    """Version of that design; null if the clone came from a recording."""
    status: Literal["active", "pending", "failed", "expired"] | None = None
    """`active` can be used; `pending` is being prepared (`Ultra`); `failed` did not work;
    `expired` was unused too long."""
    updated_at: datetime | None = None
    """When it last changed (RFC 3339)."""
