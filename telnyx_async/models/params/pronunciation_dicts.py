"""Models of params.pronunciation_dicts."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "PronunciationDictAliasItemParam",
    "PronunciationDictItemParam",
    "PronunciationDictPhonemeItemParam",
]


class PronunciationDictAliasItemParam(TypedDict, total=False):
    """PronunciationDictAliasItemParam"""

    alias: Required[str]
    text: Required[str]
    type: Required[Literal["alias"]]


class PronunciationDictPhonemeItemParam(TypedDict, total=False):
    """PronunciationDictPhonemeItemParam"""

    alphabet: Required[Literal["ipa"]]
    phoneme: Required[str]
    text: Required[str]
    type: Required[Literal["phoneme"]]


PronunciationDictItemParam: TypeAlias = (
    PronunciationDictAliasItemParam | PronunciationDictPhonemeItemParam
)
