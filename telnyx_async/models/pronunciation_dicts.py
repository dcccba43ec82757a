"""Responses of `client.pronunciation_dicts`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "PronunciationDict",
    "PronunciationDictAliasItem",
    "PronunciationDictPhonemeItem",
]


class PronunciationDict(Model):
    """Response of `client.pronunciation_dicts.create`, `client.pronunciation_dicts.list` and 2 more."""

    id: str = wire("id", default=None)
    """Identifier of the dictionary, for changing or deleting it."""
    created_at: datetime | None = None
    """When the dictionary was made (RFC 3339)."""
    items: list[PronunciationDictAliasItem | PronunciationDictPhonemeItem] | None = None
    """Words and how to say them: `alias` by other words, `phoneme` by IPA."""
    name: str | None = None
    """Name of the dictionary, for your own lists."""
    record_type: Literal["pronunciation_dict"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: datetime | None = None
    """When it last changed (RFC 3339)."""
    version: int | None = None
    """Counts up with each change; a change made meanwhile by others leads to a 409."""


class PronunciationDictAliasItem(Model):
    """Part of `PronunciationDict`."""

    alias: str
    """Words to say instead, such as `text to speech`."""
    text: str
    """Word or phrase as written, such as `TTS`."""
    type: Literal["alias"]
    """`alias`: say other words instead."""


class PronunciationDictPhonemeItem(Model):
    """Part of `PronunciationDict`."""

    alphabet: Literal["ipa"]
    """Phonetic alphabet in which `phoneme` is written; only IPA for now."""
    phoneme: str
    """Pronunciation in the International Phonetic Alphabet, such as `ˈtɛlnɪks`."""
    text: str
    """Word or phrase as written."""
    type: Literal["phoneme"]
    """`phoneme`: say by phonetic notation."""
