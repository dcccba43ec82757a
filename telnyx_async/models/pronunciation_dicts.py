"""Models of pronunciation_dicts."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async._model import Data, Model

__all__ = [
    "PronunciationDictAliasItem",
    "PronunciationDictAliasItemParam",
    "PronunciationDictData",
    "PronunciationDictPhonemeItem",
    "PronunciationDictPhonemeItemParam",
    "PronunciationDictResponse",
]


class PronunciationDictAliasItem(Model):
    """PronunciationDictAliasItem"""

    alias: str = None
    text: str = None
    type: Literal["alias"] | str = None


class PronunciationDictAliasItemParam(TypedDict, total=False):
    """PronunciationDictAliasItemParam"""

    alias: Required[str]
    text: Required[str]
    type: Required[Literal["alias"]]


class PronunciationDictData(Model):
    """PronunciationDictData"""

    id: str | None = None
    created_at: datetime | None = None
    items: list[PronunciationDictAliasItem | PronunciationDictPhonemeItem] | None = None
    name: str | None = None
    record_type: Literal["pronunciation_dict"] | str | None = None
    updated_at: datetime | None = None
    version: int | None = None


class PronunciationDictPhonemeItem(Model):
    """PronunciationDictPhonemeItem"""

    alphabet: Literal["ipa"] | str = None
    phoneme: str = None
    text: str = None
    type: Literal["phoneme"] | str = None


class PronunciationDictPhonemeItemParam(TypedDict, total=False):
    """PronunciationDictPhonemeItemParam"""

    alphabet: Required[Literal["ipa"]]
    phoneme: Required[str]
    text: Required[str]
    type: Required[Literal["phoneme"]]


PronunciationDictResponse: TypeAlias = Data[PronunciationDictData]
