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
    created_at: datetime | None = None
    gender: Literal["male", "female", "neutral"] | None = None
    label: str | None = None
    language: str | None = None
    api_model_id: Literal["Qwen3TTS", "Ultra", "Bayan", "speech-2.8-turbo"] | None = wire(
        "model_id", default=None
    )
    name: str | None = None
    provider: Literal["telnyx", "minimax"] | None = None
    provider_supported_models: list[str] | None = None
    provider_voice_id: str | None = None
    record_type: Literal["voice_clone"] | None = None
    source_voice_design_id: str | None = None
    source_voice_design_version: int | None = None
    status: Literal["active", "pending", "failed", "expired"] | None = None
    updated_at: datetime | None = None
