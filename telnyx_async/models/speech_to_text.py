"""Responses of `client.speech_to_text`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model

__all__ = [
    "SpeechToTextProvider",
    "SpeechToTextProviderList",
    "SpeechToTextProviderListMeta",
    "SpeechToTextProviderServiceType",
]


class SpeechToTextProvider(Model):
    """Part of `SpeechToTextProviderList`."""

    hosted: bool
    """`true` when Telnyx itself runs it, `false` when an outside vendor does."""
    model: str
    """Name of the model, to pass as `model` of the service."""
    provider: str
    """Company that makes the model."""
    service_types: list[SpeechToTextProviderServiceType]
    """Uses the model is good for, each with the languages it understands there."""


class SpeechToTextProviderList(Model):
    """Response of `client.speech_to_text.list_providers`."""

    data: list[SpeechToTextProvider]
    """The record the operation is about, or on a list the records of this page."""
    meta: SpeechToTextProviderListMeta
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class SpeechToTextProviderListMeta(Model):
    """Part of `SpeechToTextProviderList`."""

    total: int
    """How many models the list holds."""


class SpeechToTextProviderServiceType(Model):
    """Part of `SpeechToTextProvider`."""

    languages: list[str]
    """Languages accepted for this use, by the provider's codes; `auto` means it detects them."""
    type: Literal["streaming", "file_based", "in_call", "ai_assistant"]
    """Use the entry is about: `streaming`, `file_based`, `in_call` or `ai_assistant`."""
