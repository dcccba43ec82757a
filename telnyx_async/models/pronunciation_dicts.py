"""What `client.pronunciation_dicts` answers with."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from telnyx_async._model import Data, Model

__all__ = [
    "PronunciationDictAliasItem",
    "PronunciationDictData",
    "PronunciationDictPhonemeItem",
    "PronunciationDictResponse",
]


class PronunciationDictAliasItem(Model):
    """Pronunciation dict alias item."""

    alias: str
    text: str
    type: Literal["alias"] | str


class PronunciationDictData(Model):
    """Pronunciation dict data."""

    id: str | None = None
    created_at: datetime | None = None
    items: list[PronunciationDictAliasItem | PronunciationDictPhonemeItem] | None = None
    name: str | None = None
    record_type: Literal["pronunciation_dict"] | str | None = None
    updated_at: datetime | None = None
    version: int | None = None


class PronunciationDictPhonemeItem(Model):
    """Pronunciation dict phoneme item."""

    alphabet: Literal["ipa"] | str
    phoneme: str
    text: str
    type: Literal["phoneme"] | str


PronunciationDictResponse: TypeAlias = Data[PronunciationDictData]
