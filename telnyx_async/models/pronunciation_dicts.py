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
    created_at: datetime | None = None
    items: list[PronunciationDictAliasItem | PronunciationDictPhonemeItem] | None = None
    name: str | None = None
    record_type: Literal["pronunciation_dict"] | None = None
    updated_at: datetime | None = None
    version: int | None = None


class PronunciationDictAliasItem(Model):
    """Part of `PronunciationDict`."""

    alias: str
    text: str
    type: Literal["alias"]


class PronunciationDictPhonemeItem(Model):
    """Part of `PronunciationDict`."""

    alphabet: Literal["ipa"]
    phoneme: str
    text: str
    type: Literal["phoneme"]
