"""What requests of `client.pronunciation_dicts` take."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "PronunciationDictAliasItemParam",
    "PronunciationDictItemParam",
    "PronunciationDictPhonemeItemParam",
]


class PronunciationDictAliasItemParam(TypedDict, total=False):
    """Pronunciation dict alias item."""

    alias: Required[str]
    text: Required[str]
    type: Required[Literal["alias"]]


class PronunciationDictPhonemeItemParam(TypedDict, total=False):
    """Pronunciation dict phoneme item."""

    alphabet: Required[Literal["ipa"]]
    phoneme: Required[str]
    text: Required[str]
    type: Required[Literal["phoneme"]]


PronunciationDictItemParam: TypeAlias = (
    PronunciationDictAliasItemParam | PronunciationDictPhonemeItemParam
)
